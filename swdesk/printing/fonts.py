"""The faces of printed pages: what a role is set in, and who draws what its face lacks."""

from __future__ import annotations

import lzma
import unicodedata
from collections.abc import Iterable
from enum import Enum
from functools import cache
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from threading import RLock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from swdesk.paths import resource

GETA = "〓"
"""Printed where no face has the character: Chinese type has marked a missing sort so for long."""

_FILES = {
    "SerifMedium": "NotoSerifSC-Medium.ttf",
    "SansRegular": "NotoSansSC-Regular.ttf",
    "SerifBold": "NotoSerifSC-Bold-subset.ttf",
    "SansMedium": "NotoSansSC-Medium-subset.ttf",
    "RareCore": "swdesk-rare-core.ttf",
    "Rare": "swdesk-rare.ttf.xz",
}
_FAR_HANZI = "\U00020000", "\U0003ffff"
_WITHOUT_INK = ("Cc", "Cf", "Mn")  # line ends, joiners, variation selectors
_loading = RLock()


class Role(Enum):
    """What a piece of text is on the page; the value names its faces, first choice first."""

    VALUE = ("SerifMedium", "SansRegular", "RareCore", "Rare")
    TITLE = ("SerifBold", "SerifMedium", "SansRegular", "RareCore", "Rare")
    LABEL = ("SansRegular", "SerifMedium", "RareCore", "Rare")
    STRONG = ("SansMedium", "SansRegular", "SerifMedium", "RareCore", "Rare")

    __hash__ = object.__hash__  # members are single; the inherited hash is slow in every cache


@cache
def load(name: str) -> ttfonts.TTFont:
    """Read a face and register it with ReportLab; the first use costs about 0.1 s, then nothing."""
    with _loading:
        ttfonts.makeToUnicodeCMap = _to_unicode
        rl_config.useA85 = 0  # a quarter smaller and quicker than the text-only encoding
        path = resource("fonts") / _FILES[name]
        packed = path.suffix == ".xz"
        source = BytesIO(lzma.decompress(path.read_bytes())) if packed else str(path)
        font = ttfonts.TTFont(f"swdesk-{name}", source)
        if packed:
            font.face.filename = path.name
        pdfmetrics.registerFont(font)
        return font


def _to_unicode(fontname: str, subset: list[int]) -> str:
    """Return a ToUnicode map in UTF-16 units; ReportLab writes five digits beyond the BMP.

    Read back, those five digits are another character: 吴𠮷祥 could not be found or copied.
    """
    pairs = [
        f"<{i:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for i, code in enumerate(subset)
    ]
    blocks = [pairs[i : i + 100] for i in range(0, len(pairs), 100)]  # the format's limit a block
    maps = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *maps,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )


class _Sources(dict[str, tuple[str, str]]):
    """Who draws a character: (face, what to draw); looked for once a character."""

    def __init__(self, role: Role) -> None:
        super().__init__()
        self._chain = role.value

    def __missing__(self, char: str) -> tuple[str, str]:
        found = self[char] = self._find(char)
        return found

    def _find(self, char: str) -> tuple[str, str]:
        for name in self._chain:
            if _may_have(name, char) and ord(char) in load(name).face.charToGlyph:
                return name, char
        if unicodedata.category(char) in _WITHOUT_INK:
            return "", ""
        return self._chain[0], GETA


class _Widths(dict[str, float]):
    """Advance widths in em of the characters a role has met."""

    def __init__(self, sources: _Sources) -> None:
        super().__init__()
        self._sources = sources

    def __missing__(self, char: str) -> float:
        name, drawn = self._sources[char]
        width = _advance(name, drawn) if name else 0.0
        self[char] = width
        return width


def _advance(name: str, char: str) -> float:
    face = load(name).face
    return float(face.charWidths.get(ord(char), face.defaultWidth)) / 1000


class Typeface:
    """One role's text: its widths in em, and the face of every character."""

    def __init__(self, role: Role) -> None:
        self.role = role
        self.sources = _Sources(role)
        self.widths = _Widths(self.sources)

    def width(self, text: str) -> float:
        """Return the advance of *text* in em, without the spacing between scripts."""
        return sum(map(self.widths.__getitem__, text))


@cache
def typeface(role: Role) -> Typeface:
    """Return the one typeface of a role."""
    return Typeface(role)


def glyph_runs(text: str, role: Role) -> list[tuple[str, str]]:
    """Split *text* into (ReportLab font name, text to draw); what nobody has becomes 〓."""
    sources = map(typeface(role).sources.__getitem__, text)
    runs = (
        (name, "".join(drawn for _, drawn in part))
        for name, part in groupby(sources, key=itemgetter(0))
    )
    return [(load(name).fontName, drawn) for name, drawn in runs if name]


def missing(text: Iterable[str]) -> str:
    """Return the characters of *text* that no face can draw, each once, in their order."""
    sources = typeface(Role.VALUE).sources
    return "".join(dict.fromkeys(c for c in text if c != GETA and sources[c][1] == GETA))


def _may_have(name: str, char: str) -> bool:
    """Whether the face is worth opening: the packed one holds the far planes' hanzi only."""
    return name != "Rare" or _FAR_HANZI[0] <= char <= _FAR_HANZI[1]
