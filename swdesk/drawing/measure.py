"""How wide text is at most, whatever Chinese face draws it: a drawing never asks its renderer."""

from __future__ import annotations

import unicodedata

_NARROW = frozenset("1iIl.,:;'|!()[] -")
_LETTER = 0.6
_WIDE_LETTER = 0.86
_WIDE_LETTERS = frozenset("MWmw@%—…")
_THIN = 0.56


def text_width(text: str, size: float) -> float:
    """Return the width of *text* set *size* mm high, rather too much than too little."""
    return size * sum(map(_ems, text))


def wrap_text(text: str, size: float, width: float) -> list[str]:
    """Break *text* into lines of at most *width* mm; a name of several parts after its dots."""
    lines: list[str] = []
    for piece in _pieces(text, size, width):
        if lines and text_width(lines[-1] + piece, size) <= width:
            lines[-1] += piece
        else:
            lines.append(piece)
    return [line.strip() for line in lines if line.strip()]


def balanced(text: str, size: float, width: float) -> list[str]:
    """Break *text* into as few lines as wrap_text() does, none of them much shorter than others."""
    lines = wrap_text(text, size, width)
    even = text_width(text, size) / max(len(lines), 1)
    for room in (even, even + size / 2, even + size):
        tried = wrap_text(text, size, min(room, width))
        if len(tried) == len(lines):
            return tried
    return lines


def _pieces(text: str, size: float, width: float) -> list[str]:
    """Return what stays together: the parts between dots and blanks, else single characters."""
    marked = text.replace("·", "·\n").replace(" ", " \n").replace("、", "、\n")
    found: list[str] = []
    for part in marked.split("\n"):
        found += [part] if text_width(part, size) <= width else list(part)
    return found


def _ems(char: str) -> float:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(char) in "WFA":
        return 1.0
    if char in _WIDE_LETTERS:
        return 1.0
    if char in _NARROW:
        return _THIN
    return _WIDE_LETTER if char.isupper() else _LETTER
