"""Every form of the station, blank or filled in, on the way to the printer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFrame,
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
from swdesk.forms.catalogue import FORMS, ROSTER, SIGN_IN, form
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.disclosure import Showing
from swdesk.printing.document import Document, PrintOptions
from swdesk.services import lookup
from swdesk.services.access import Area, area_of, may

_FORMS = 332
_MOST_COPIES = 99
_BLANK, _FILLED = "blank", "filled"
_LISTS = ((SIGN_IN, N_("活动签到表")), (ROSTER, N_("服务对象花名册")))
_SHEET_OF = {SIGN_IN: "A-3"}  # the sign-in sheet is filled in for an event


def _forms() -> list[tuple[str, str]]:
    """Return the codes and titles of what whoever has unlocked may print."""
    allowed = [spec for spec in FORMS if may(area_of(spec.model))]
    lists = [one for one in _LISTS if may(Area.EVENTS if one[0] == SIGN_IN else Area.PEOPLE)]
    return [*((spec.code, spec.title) for spec in allowed), *lists]


class PrintingPage(Page):
    """Forms at the left; at the right blank copies, or records to choose."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._records: list[Record] = []
        self.forms = QListWidget()
        self.forms.setAccessibleName(self.tr("表格"))
        for code, title in _forms():
            shown = tr(title) if code == ROSTER else f"{tr(title)}　{code}"
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setToolTip(shown)
            self.forms.addItem(item)
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
        self._reason = label("", "note")
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("打印")

    @property
    def code(self) -> str:
        """The code of the form that is marked."""
        return str(self.forms.currentItem().data(Qt.ItemDataRole.UserRole))

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印预览"), key="Ctrl+P", slot=self.preview, hidden=True),)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._show_records()

    def show_target(self, target: object) -> None:
        for row in range(self.forms.count()):
            if self.forms.item(row).data(Qt.ItemDataRole.UserRole) == target:
                self.forms.setCurrentRow(row)

    def chosen(self) -> list[Record]:
        """Return the records that are ticked, in the order of the list."""
        rows = range(self.list.count())
        ticked = (self.list.item(row).checkState() == Qt.CheckState.Checked for row in rows)
        return [record for record, is_on in zip(self._records, ticked, strict=True) if is_on]

    def preview(self) -> None:
        """Show what would be printed."""
        if not self.show_button.isEnabled():
            return
        try:
            document = self._make()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        blank = self.kind.value() == _BLANK and self.code != ROSTER
        self.opens.emit(PreviewPage(document, None if blank else self._make))

    def _make(self, showing: Showing | None = None) -> Document:
        # The typesetter is loaded when somebody prints.
        from swdesk.printing import documents, record  # noqa: PLC0415

        options = PrintOptions.of_office(showing=showing, pictures=self._session.files.get)
        blank = self.kind.value() == _BLANK
        if self.code in (SIGN_IN, ROSTER):
            keys = [] if blank else [str(event.id) for event in self.chosen()]
            return documents.make(self.code, keys, is_blank=blank, showing=options.showing)
        if blank:
            return record.blank_document(form(self.code), options, self.copies.value())
        return record.record_document(form(self.code), self.chosen(), options)

    def _show_form(self) -> None:
        roster = self.code == ROSTER
        self._title.setText(self.forms.currentItem().text())
        self.kind.setVisible(not roster)
        self.copies.setEnabled(self.code != SIGN_IN)
        if roster:
            self._stack.setCurrentIndex(2)
        else:
            self._stack.setCurrentIndex(0 if self.kind.value() == _BLANK else 1)
        self._show_records()

    def _show_records(self) -> None:
        """List the latest records; older ones are found by typing their number."""
        if self.code == ROSTER or self.kind.value() == _BLANK:
            self._show_reason()
            return
        spec = form(_SHEET_OF.get(self.code, self.code))
        self._records = lookup.latest(spec, self.filter.text().strip())
        with QSignalBlocker(self.list):
            self.list.clear()
            for record in self._records:
                item = QListWidgetItem(lookup.caption(spec, record))
                item.setCheckState(Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self._show_reason()

    def _show_reason(self) -> None:
        """Say beside the button what is missing, or how much will be printed."""
        filled = self.code != ROSTER and self.kind.value() == _FILLED
        count = len(self.chosen()) if filled else 0
        ready = not filled or bool(count)
        if self.code == SIGN_IN and filled:
            ready = count == 1
        self.show_button.setEnabled(ready)
        words = self.tr("请先勾选要打印的记录") if not count else self.tr("签到表一次印一场")
        shown = self.tr("已选 {n} 份").format(n=count) if filled else ""
        self._reason.setText(shown if ready else words)

    def _tick_marked(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _connect(self) -> None:
        self.kind.set_value(_BLANK)
        self.kind.changed.connect(lambda _: self._show_form())
        self.forms.currentRowChanged.connect(lambda _: self._show_form())
        self.forms.itemActivated.connect(lambda _: self.preview())
        self.filter.textChanged.connect(lambda _: self._show_records())
        self.list.itemChanged.connect(lambda _: self._show_reason())
        self.list.itemActivated.connect(self._tick_marked)
        self.show_button.clicked.connect(self.preview)
        self.forms.setCurrentRow(0)
        self.setFocusProxy(self.forms)

    def _lay_out(self) -> None:
        self._title = label("", "section")
        side = QFrame()
        side.setProperty("panel", "aside")
        side.setFixedWidth(_FORMS)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 1, 8)
        self.forms.setProperty("panel", "subjects")
        self.forms.setFrameShape(QFrame.Shape.NoFrame)
        self.forms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.forms)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._right(), 1)

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        for choice in (self._blank_choice(), self._record_choice(), self._roster_choice()):
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

    def _roster_choice(self) -> QWidget:
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("全部在册的服务对象，横向，每页都有表头。"), "note"))
        column.addStretch()
        return choice
