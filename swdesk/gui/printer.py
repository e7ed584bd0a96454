"""Paper out of a printer: the pages of a document as pictures, strip by strip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.printing.raster import Pages

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_FINEST = 600


def ask_printer(document: Document, parent: QWidget) -> QPrinter | None:
    """Ask which printer, pages and copies; None when nothing is to be printed.

    Raises UserError where there is no printer: Qt would write a file instead and say nothing.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise UserError(N_("这台电脑上没有装打印机。请先接好打印机，或存为 PDF 拿到别处打印。"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return printer if accepted else None


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages to draw, counted from 0, once for each copy the printer cannot make."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    return pages if printer.supportsMultipleCopies() else pages * printer.copyCount()


class PrintRun(QObject):
    """Draws one page at a turn of the event loop, so that the window lives and can stop it."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, pdf: bytes, device: QPagedPaintDevice, pages: Sequence[int]) -> None:
        super().__init__()
        self._source = Pages(pdf)
        self._device = device
        self._todo = list(pages)
        self._total = len(self._todo)
        self._painter = QPainter()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next)

    def start(self) -> None:
        """Begin with the first page."""
        self._set_layout(self._todo[0])
        if not self._painter.begin(self._device):
            self._end()
            raise UserError(self.tr("打印机没有接收。请看看打印机是否开机、缺纸或报错，再打一次。"))
        self._turn.start()

    def stop(self) -> None:
        """Print no more; what is at the printer already comes out."""
        self._todo.clear()

    def _next(self) -> None:
        if not self._todo:
            self._end()
            return
        self._draw(self._todo.pop(0))
        self.progressed.emit(self._total - len(self._todo), self._total)
        if self._todo:
            self._set_layout(self._todo[0])
            self._device.newPage()

    def _draw(self, page: int) -> None:
        dpi = self._device.logicalDpiX()
        fine = min(dpi, _FINEST)
        zoom = dpi / fine
        for strip in self._source.strips(page, fine):
            image = QImage(strip.pixels, strip.width, strip.height, QImage.Format.Format_RGB32)
            place = QRectF(0, strip.top * zoom, strip.width * zoom, strip.height * zoom)
            self._painter.drawImage(place, image)

    def _set_layout(self, page: int) -> None:
        """Turn the paper as the page lies; our pages bring their own margins."""
        width, height = self._source.size(page)
        upright = QPageLayout.Orientation.Portrait
        way = upright if height >= width else QPageLayout.Orientation.Landscape
        size = QPageSize(QPageSize.PageSizeId.A4)
        layout = QPageLayout(size, way, QMarginsF(), QPageLayout.Unit.Point)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._device.setPageLayout(layout)

    def _end(self) -> None:
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
        self._source.close()
        self.finished.emit()
