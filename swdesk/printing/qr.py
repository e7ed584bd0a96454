"""A QR code as one path."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from reportlab.graphics.barcode.qr import QrCodeWidget

from swdesk.printing.pdf_file import Area
from swdesk.printing.pen import INK, Pen

_LEVEL = "M"


def draw_code(pen: Pen, area: Area, content: str) -> None:
    """Draw a QR code of level M; runs of dark modules in one path are a tenth of its file."""
    widget = QrCodeWidget(content, barLevel=_LEVEL)
    code_of_widget: Any = widget.qr  # type: ignore[attr-defined]  # absent from the stubs
    code_of_widget.make()
    modules = code_of_widget.modules
    count = len(modules)
    side = area.width / count
    code = []
    for row, line in enumerate(modules):
        y = area.top - (row + 1) * side
        column = 0
        for dark, run in groupby(line):
            length = sum(1 for _ in run)
            if dark:
                x = area.x + column * side
                code.append(f"{x:.2f} {y:.2f} {length * side:.2f} {side:.2f} re")
            column += length
    pen.figure(f"{INK} rg {' '.join(code)} f")
