"""Every form of the station, blank or filled in, on the way to the printer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from swdesk.errors import UserError
from swdesk.forms.catalogue import form
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.printing.form_list import FormList
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.base import Record
from swdesk.model.disclosure import Showing
from swdesk.printing.document import Document, PrintOptions
from swdesk.services import lookup, papers
from swdesk.services.papers import Choice, Paper

_MOST_COPIES = 99
_BLANK, _FILLED = "blank", "filled"
_EMPTY, _CHOICE, _WHOLE = range(3)  # the places of the stack


class PrintingPage(Page):
    """Forms at the left; at the right blank copies, or records to choose."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._records: list[Record] = []
        self._choices: list[Choice] = []
        self.forms = FormList()
        self.kind = SegmentedControl(
            [(_BLANK, self.tr("空白表")), (_FILLED, self.tr("填好的"))],
            self.tr("印哪一种"),
            scale="",
        )
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.setAccessibleName(self.tr("份数"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("按编号或姓名筛选"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("要打印的记录"))
        self.list.setProperty("panel", "ticks")
        self.show_button = Button(self.tr("打印预览"), "printer", kind="primary")
        self._reason, self._made_of = label("", "note"), label("", "note")
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("打印")

    @property
    def code(self) -> str:
        """The code of the form that is marked."""
        return self.forms.code

    @property
    def _paper(self) -> Paper | None:
        """The paper that is marked, None where a form is."""
        return papers.paper(self.code)

    @property
    def is_blank(self) -> bool:
        """Whether it is to be printed with nothing filled in."""
        paper = self._paper
        return self.kind.value() == _BLANK and (paper is None or paper.has_blank)

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印预览"), key="Ctrl+P", slot=self.preview, hidden=True),)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._show_records()

    def show_target(self, target: object) -> None:
        self.forms.mark(target)

    def chosen(self) -> list[Choice]:
        """Return what is ticked, in the order of the list."""
        rows = range(self.list.count())
        ticked = (self.list.item(row).checkState() == Qt.CheckState.Checked for row in rows)
        return [choice for choice, is_on in zip(self._choices, ticked, strict=True) if is_on]

    def preview(self) -> None:
        """Show what would be printed."""
        if not self.show_button.isEnabled():
            return
        try:
            document = self._make()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.opens.emit(PreviewPage(document, None if self.is_blank else self._make))

    def _make(self, showing: Showing | None = None) -> Document:
        # The typesetter is loaded when somebody prints.
        from swdesk.printing import documents, record  # noqa: PLC0415

        options = PrintOptions.of_office(showing=showing, pictures=self._session.files.get)
        keys = [] if self.is_blank else [one.key for one in self.chosen()]
        if self._paper is not None:
            return documents.make(
                self.code,
                keys,
                is_blank=self.is_blank,
                showing=options.showing,
                pictures=options.pictures,
            )
        if self.is_blank:
            return record.blank_document(form(self.code), options, self.copies.value())
        chosen = [one for one in self._records if str(one.id) in keys]
        return record.record_document(form(self.code), chosen, options)

    def _place(self) -> int:
        """Return what stands at the right: copies, things to tick, or what it is all made of."""
        if self.is_blank:
            return _EMPTY
        return _WHOLE if self._paper is not None and self._paper.choices is None else _CHOICE

    def _show_form(self) -> None:
        paper = self._paper
        self._title.setText(self.forms.rows.currentItem().text())
        self.kind.setVisible(paper is None or paper.has_blank)
        self.copies.setEnabled(paper is None)
        self._made_of.setText(tr(paper.made_of) if paper is not None else "")
        self._stack.setCurrentIndex(self._place())
        self._show_records()

    def _show_records(self) -> None:
        """List the latest records; older ones are found by typing their number."""
        if self._place() == _CHOICE:
            self._choices = self._offered(self.filter.text().strip())
            with QSignalBlocker(self.list):
                self.list.clear()
                for choice in self._choices:
                    item = QListWidgetItem(choice.caption)
                    item.setCheckState(Qt.CheckState.Unchecked)
                    self.list.addItem(item)
        self._show_reason()

    def _offered(self, text: str) -> list[Choice]:
        paper = self._paper
        if paper is not None:
            return paper.choices(text) if paper.choices else []
        spec = form(self.code)
        self._records = lookup.latest(spec, text)
        return [Choice(str(one.id), lookup.caption(spec, one)) for one in self._records]

    def _show_reason(self) -> None:
        """Say beside the button what is missing, or how much will be printed."""
        is_choice = self._place() == _CHOICE
        count = len(self.chosen()) if is_choice else 0
        is_single = self._paper is not None and self._paper.is_single
        ready = not is_choice or count == 1 or (count > 1 and not is_single)
        self.show_button.setEnabled(ready)
        words = self.tr("请先勾选要打印的记录") if not count else self.tr("这种表一次印一份")
        if is_choice and not self._choices:
            words = self.tr("没有可以印的记录")
        shown = self.tr("已选 {n} 份").format(n=count) if is_choice else ""
        self._reason.setText(shown if ready else words)

    def _tick_marked(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _connect(self) -> None:
        self.kind.set_value(_BLANK)
        self.kind.changed.connect(lambda _: self._show_form())
        self.forms.rows.currentRowChanged.connect(lambda _: self._show_form())
        self.forms.rows.itemActivated.connect(lambda _: self.preview())
        self.filter.textChanged.connect(lambda _: self._show_records())
        self.list.itemChanged.connect(lambda _: self._show_reason())
        self.list.itemActivated.connect(self._tick_marked)
        self.show_button.clicked.connect(self.preview)
        self.forms.rows.setCurrentRow(0)
        self.setFocusProxy(self.forms.rows)

    def _lay_out(self) -> None:
        self._title = label("", "section")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.forms)
        row.addWidget(self._right(), 1)

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        for choice in (self._blank_choice(), self._record_choice(), self._whole_choice()):
            self._stack.addWidget(choice)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kind)
        kinds.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.show_button)
        foot.addWidget(self._reason, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(kinds)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.show_button.set_key("Ctrl+P")
        return right

    def _blank_choice(self) -> QWidget:
        choice = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("份数"), "label"))
        row.addWidget(self.copies)
        row.addStretch()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(label(self.tr("带下去手写，回来再补录。"), "note"))
        column.addStretch()
        return choice

    def _record_choice(self) -> QWidget:
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        note = self.tr("列出最近的记录，更早的请输入编号。空格勾选。")
        column.addWidget(label(note, "note"))
        return choice

    def _whole_choice(self) -> QWidget:
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._made_of)
        column.addStretch()
        return choice
