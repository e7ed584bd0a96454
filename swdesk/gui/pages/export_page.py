"""导出: a list as a workbook, with the columns and the people that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import OnProgress
from swdesk.gui.lending import Outcome, lend
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.printing.errand_bar import ErrandBar
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.disclosure import Showing
from swdesk.services.privacy import errands
from swdesk.services.privacy.errands import PUBLICITY, Errand
from swdesk.sheets.export import Part, contents, export

_WIDEST = 860
_TICK = 168
_LISTED, _ALL = "listed", "all"


class ExportPage(Page):
    """Opened over a list; *ids* are the records that its filters let through, *scope* says which.

    Nothing leaves the protected folder before a place for the file has been chosen.
    """

    def __init__(
        self,
        session: Session,
        kind_key: str,
        ids: Sequence[int] | None = None,
        scope: str = "",
        event_no: str | None = None,
    ) -> None:
        super().__init__()
        self._session = session
        self._kind = kind_key
        self._ids = ids
        self._scope = scope
        self._event_no = event_no
        self._name, headings, self._total = contents(kind_key, event_no)
        self.boxes = {heading: QCheckBox(tr(heading)) for heading in headings}
        self.rows = SegmentedControl(self._choices(), self.tr("导出哪些"), scale="")
        self.rows.set_value(_ALL if ids is None else _LISTED)
        self.showing = SegmentedControl(
            [(one, tr(one.label)) for one in Showing], self.tr("怎么写人"), scale=""
        )
        self.showing.set_value(Showing.MASKED)
        self.errand_bar = ErrandBar()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("实名导出的原因"))
        self.reason.setPlaceholderText(self.reason.accessibleName())
        self.verb = Button("", "download", kind="primary")
        self._lay_out()
        self._connect()
        self._show_verb()
        self.setFocusProxy(self.verb)

    @property
    def title(self) -> str:
        return self.tr("导出{what}").format(what=tr(self._name))

    @property
    def context(self) -> str:
        return self._scope

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("导出"), key="Ctrl+S", slot=self.ask, hidden=True),)

    def count(self) -> int:
        """Return how many rows will be written."""
        return len(self._ids) if self._ids is not None and self._is_listed() else self._total

    def part(self) -> Part:
        """Return what is written."""
        ids = self._ids if self._is_listed() else None
        return Part(ids, [heading for heading, box in self.boxes.items() if box.isChecked()])

    def ask(self) -> None:
        """Ask where the file goes, and write it."""
        if not self.verb.isEnabled() or not self._is_settled():
            return
        path = ask_path(self, self.tr("导出"), Path.home() / f"{tr(self._name)}.xlsx")
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        showing, part, errand = self._way(), self.part(), self._errand()
        event_no = self._event_no

        def work(step: OnProgress) -> Path:
            with self._session.station.lend():
                content = export(
                    self._kind,
                    showing=showing,
                    event_no=event_no,
                    part=part,
                    errand=errand,
                    progress=step,
                )
            write(path, content)
            return path

        outcome = Outcome(self._on_written, self._on_error, self._on_stopped)
        lend(self, self.tr("正在导出"), work, outcome)

    def _on_written(self, path: Path) -> None:
        words = self.tr("已存到 {path}。这份文件没有加密，用完请删掉。")
        self.noticed.emit(words.format(path=path), "ok")

    def _on_stopped(self) -> None:
        self.noticed.emit(self.tr("已经取消，没有写出文件。"), "info")

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.noticed.emit(tr(error.message), "danger")

    def _way(self) -> Showing:
        chosen = self.showing.value()
        return chosen if isinstance(chosen, Showing) else Showing.MASKED

    def _errand(self) -> Errand:
        told = self.errand_bar.errand()
        return replace(told, reason=self.reason.text().strip() or told.reason)

    def _is_settled(self) -> bool:
        """Say whether it is known what for and to whom, and whether so much may go out."""
        try:
            errands.require_few_or_reason(self.count(), self._way(), self._errand())
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return False
        return True

    def _on_purpose(self, purpose: str) -> None:
        if purpose == PUBLICITY:
            self.showing.set_value(Showing.CODED)
            self._show_verb()

    def _is_listed(self) -> bool:
        return bool(self.rows.value() == _LISTED)

    def _choices(self) -> list[tuple[str, str]]:
        everything = self.tr("全部 {n} 行").format(n=self._total)
        if self._ids is None:
            return [(_ALL, everything)]
        return [
            (_LISTED, self.tr("现在列出的 {n} 行").format(n=len(self._ids))),
            (_ALL, everything),
        ]

    def _show_verb(self) -> None:
        columns = len(self.part().headings or ())
        self.verb.set_text(self.tr("导出 {n} 行").format(n=self.count()))
        self.verb.setEnabled(columns > 0 and self.count() > 0)
        is_whole = self._way() is Showing.REAL and self.count() > errands.FEW_ROWS
        self.reason.setVisible(is_whole)
        self._hindrance.setText("" if columns else self.tr("一栏也没有选，请至少选一栏"))

    def _tick(self, *, on: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(on)

    def _connect(self) -> None:
        self.verb.clicked.connect(self.ask)
        self.verb.set_key("Ctrl+S")
        self.rows.changed.connect(self._show_verb)
        self.showing.changed.connect(self._show_verb)
        self.errand_bar.purpose_chosen.connect(self._on_purpose)
        for box in self.boxes.values():
            box.toggled.connect(self._show_verb)

    def _lay_out(self) -> None:
        self._hindrance = label("", "warn")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(
            MessageBox(
                self.tr("导出的文件离开加密的资料文件夹，谁拿到都能打开。"),
                self.tr("请只选需要的栏，用完就删；交到站外的，请用遮盖或代号。"),
                "warn",
            )
        )
        column.addWidget(_card(self.tr("哪些行"), self.rows))
        way = _card(self.tr("怎样写出姓名、证件、电话和地址"), self.showing)
        way.body.addWidget(self.reason)
        column.addWidget(way)
        errand = Card(self.tr("用途"))
        errand.body.addWidget(self.errand_bar)
        column.addWidget(errand)
        column.addWidget(self._columns())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(self._hindrance)
        row.addWidget(self.verb)
        column.addLayout(row)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll.centred(inside, _WIDEST))

    def _columns(self) -> Card:
        card = Card(self.tr("哪些栏"))
        if card.header is not None:
            for text, on in ((self.tr("全选"), True), (self.tr("全不选"), False)):
                button = Button(text, kind="link")
                button.clicked.connect(lambda _checked=False, on=on: self._tick(on=on))
                card.header.add(button)
        ticks = QWidget()
        flow = FlowLayout(ticks, spacing=8)
        for box in self.boxes.values():
            box.setChecked(True)
            box.setFixedWidth(_TICK)
            flow.addWidget(box)
        card.body.addWidget(ticks)
        return card


def export_panel(
    session: Session, kind_key: str, ids: Sequence[int] | None = None, scope: str = ""
) -> ExportPage:
    """Return the page that exports a list, to be opened over it; *ids* are what it shows now."""
    return ExportPage(session, kind_key, ids, scope)


def _card(title: str, choice: SegmentedControl) -> Card:
    card = Card(title)
    card.body.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
    return card
