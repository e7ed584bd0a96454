"""Pages as pictures, for the preview and for printers; drawn in memory, never in a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Self

import pypdfium2

_POINTS = 72
_STRIP_ROWS = 512


class Picture(NamedTuple):
    """A rectangle of pixels, four bytes each: blue, green, red, unused; *top* is its first row."""

    top: int
    width: int
    height: int
    pixels: bytes


class Pages:
    """The pages of a PDF, numbered from 0."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height in points."""
        width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def render(self, page: int, dpi: float) -> Picture:
        """Return a whole page."""
        return next(self.strips(page, dpi, rows=1 << 30))

    def strips(self, page: int, dpi: float, rows: int = _STRIP_ROWS) -> Iterator[Picture]:
        """Yield a page from top to bottom; at 600 dpi a whole one takes 140 MB."""
        scale = dpi / _POINTS
        shown = self._document[page]
        height = _pixels(shown.get_height(), scale)
        try:
            for top in range(0, height, rows):
                below = max(height - top - rows, 0)
                # Half a pixel less: the library rounds up what is to be cut off.
                crop = (0, (below - 0.5) / scale, 0, (top - 0.5) / scale)
                bitmap = shown.render(scale=scale, crop=crop, prefer_bgrx=True)
                yield Picture(top, bitmap.width, bitmap.height, bytes(bitmap.buffer))
                bitmap.close()
        finally:
            shown.close()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _pixels(points: float, scale: float) -> int:
    return -int(-points * scale // 1)
