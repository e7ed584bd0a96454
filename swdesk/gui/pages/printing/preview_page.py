"""A document as it will be printed, and the ways onto paper or into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.printing.errand_bar import ErrandBar
from swdesk.gui.pages.printing.sheet_view import Fit, SheetView
from swdesk.gui.printer import PrintRun, ask_printer, chosen_pages
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.disclosure import Showing
from swdesk.services.privacy.errands import PUBLICITY, Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

#: Makes the document anew, with people shown in another way.
Maker = Callable[[Showing], "Document"]

_HEAD = 56
_BAR = 44


class PreviewPage(Page):
    """Pages as on paper; *make* lets one choose how people are shown.

    *errand* presets what the pages are for; a blank form is for nobody, and nothing is asked.
    """

    own_header = True
    wants_rail = True

    def __init__(
        self, document: Document, make: Maker | None = None, *, errand: Errand | None = None
    ) -> None:
        super().__init__()
        self.document = document
        self._make = make
        self._run: PrintRun | None = None
        self._printer: QPrinter | None = None
        self.sheets = SheetView(document.pdf)
        self._notices = QVBoxLayout()
        self._title = label(document.title, "title")
        self._place = ElidedLabel("", "label")
        self.fit = SegmentedControl(
            [(Fit.WIDTH, self.tr("页宽")), (Fit.PAGE, self.tr("整页"))], self.tr("显示"), scale=""
        )
        self.showing = SegmentedControl(
            [(one, tr(one.label)) for one in Showing], self.tr("怎么写人"), scale=""
        )
        self.errand_bar = ErrandBar(errand or document.errand) if document.records else None
        self._errand: Errand | None = None
        self.print = Button(self.tr("打印"), "printer", kind="primary")
        self.save = Button(self.tr("存为 PDF"), "download")
        self._lay_out()
        self._connect()
        self._show_document(document)
        self.setFocusProxy(self.sheets)

    @property
    def title(self) -> str:
        return self.document.title

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印"), key="Ctrl+P", slot=self.print_it, hidden=True),
            Action(self.tr("存为 PDF"), key="Ctrl+S", slot=self.save_pdf, hidden=True),
        )

    def print_only(self) -> None:
        """Let nobody save the pages, nor say that they are for something else."""
        self.save.hide()
        if self.errand_bar is not None:
            self.errand_bar.fix()

    def print_it(self) -> None:
        """Ask for a printer and print; several pages take several turns of the event loop."""
        try:
            self._settle_errand()
            printer = ask_printer(self.document, self)
            if printer is not None:
                self._print_on(printer)
        except UserError as refused:
            self._say(tr(refused.message), "warn")

    def save_pdf(self) -> None:
        """Ask where, and write the file as it is shown."""
        try:
            self._settle_errand()
        except UserError as refused:
            self._say(tr(refused.message), "warn")
            return
        start = Path.home() / f"{_file_name(self.document.title)}.pdf"
        path = ask_path(self, self.tr("存为 PDF"), start)
        if path is None:
            return
        try:
            write(path, self.document.pdf)
        except UserError as refused:
            self._say(tr(refused.message), "danger")
            return
        self._enter("pdf")
        words = self.tr("已存到 {path}。这份文件没有加密，用完请删掉。")
        self._say(words.format(path=path), "info")

    def messages(self) -> list[str]:
        """Return what is said above the pages."""
        items = [self._notices.itemAt(number) for number in range(self._notices.count())]
        boxes = [item.widget() for item in items if item is not None]
        return [box.title for box in boxes if isinstance(box, MessageBox)]

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys turn the pages at once."""
        super().showEvent(event)
        self.sheets.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_busy(self) -> bool:
        return self._run is not None

    def can_leave(self) -> bool:
        """Stay while a page is on its way to the printer."""
        return not self.is_busy

    def _print_on(self, printer: QPrinter) -> None:
        self._printer = printer  # the run draws on it as long as it lasts
        pages = chosen_pages(printer, self.document.pages)
        run = PrintRun(self.document.pdf, printer, pages)
        run.progressed.connect(self._show_progress)
        run.finished.connect(self._end_printing)
        self._run = run
        self.print.setEnabled(False)
        run.start()

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("正在打印 {done} / {total}")
        self.print.set_text(words.format(done=done, total=total))

    def _end_printing(self) -> None:
        copies = self._printer.copyCount() if self._printer is not None else 1
        if self._run is not None:
            self._run.deleteLater()
        self._run = self._printer = None
        self.print.setEnabled(True)
        self.print.set_text(self.tr("打印"))
        self._enter("printer", copies)
        self._say(self.tr("已交给打印机。"), "ok")

    def _settle_errand(self) -> None:
        """Refuse what nobody has said to whom it goes, or what people in it did not agree to."""
        self._errand = self.errand_bar.errand() if self.errand_bar is not None else None
        if self._errand is not None:
            self._errand = self.document.require_agreed(self._errand)

    def _enter(self, target: str, copies: int = 1) -> None:
        shown = self.document
        auditing.printed(
            shown.title,
            showing=shown.showing,
            target=target,
            errand=self._errand,
            subject=shown.subject,
            records=shown.records,
            pages=shown.pages,
            copies=copies,
        )

    def _on_purpose(self, purpose: str) -> None:
        if purpose == PUBLICITY and self._make is not None:
            self.showing.set_value(Showing.CODED)
            self._show_people(Showing.CODED)

    def _show_people(self, showing: object) -> None:
        if self._make is not None and isinstance(showing, Showing):
            self.document = self._make(showing)
            self.sheets.show_pdf(self.document.pdf)
            self._show_document(self.document)

    def _show_document(self, document: Document) -> None:
        self._title.setText(document.title)
        self._clear()
        if document.missing:
            words = self.tr("有 {n} 个字印不出来：{chars}。请在纸上手写补上。")
            chars = "、".join(document.missing)
            self._say(words.format(n=len(document.missing), chars=chars), "warn")
        self._show_place()

    def _show_place(self) -> None:
        words = self.tr("第 {page} / {pages} 页　{zoom}%")
        shown = words.format(
            page=self.sheets.page + 1, pages=self.document.pages, zoom=round(self.sheets.zoom * 100)
        )
        self._place.set_text(shown)

    def _say(self, text: str, tone: str) -> None:
        self._clear()
        box = MessageBox(text, tone=tone, closable=True)
        box.closed.connect(self._clear)
        self._notices.addWidget(box)
        self._notices.setContentsMargins(16, 12, 16, 0)

    def _clear(self) -> None:
        clear(self._notices)
        self._notices.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self.fit.set_value(Fit.WIDTH)
        self.fit.changed.connect(self.sheets.set_fit)
        self.showing.set_value(self.document.showing)
        self.showing.setVisible(self._make is not None)
        self.showing.changed.connect(self._show_people)
        if self.errand_bar is not None:
            self.errand_bar.purpose_chosen.connect(self._on_purpose)
        self.sheets.turned.connect(self._show_place)
        self.sheets.zoomed.connect(self._show_place)
        self.print.clicked.connect(self.print_it)
        self.save.clicked.connect(self.save_pdf)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        if self.errand_bar is not None:
            layout.addWidget(self._second_line(self.errand_bar))
        layout.addLayout(self._notices)
        layout.addWidget(self.sheets, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("panel", "header")
        head.setFixedHeight(_HEAD)
        back = IconButton("arrow-left", self.tr("返回"))
        back.clicked.connect(self.closes)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 16, 1)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addWidget(self._place, 1)
        row.addWidget(self.showing)
        row.addWidget(self.fit)
        row.addLayout(self._zoom_buttons())
        row.addWidget(self.save)
        row.addWidget(self.print)
        self.print.set_key("Ctrl+P")
        return head

    def _second_line(self, asked: ErrandBar) -> QFrame:
        line = QFrame()
        line.setProperty("panel", "header")
        line.setFixedHeight(_BAR)
        row = QHBoxLayout(line)
        row.setContentsMargins(20, 0, 16, 1)
        row.addWidget(asked)
        return line

    def _zoom_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for icon, name, by in (("minus", self.tr("缩小"), -1), ("plus", self.tr("放大"), 1)):
            button = IconButton(icon, name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, by=by: self._step(by))
            row.addWidget(button)
        return row

    def _step(self, by: int) -> None:
        self.fit.set_value(None)
        self.sheets.step_zoom(by)


def _file_name(title: str) -> str:
    """Return *title* without what a file name cannot hold."""
    return "".join(char for char in title if char not in '\\/:*?"<>|').strip()
