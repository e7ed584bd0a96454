"""Who has come, the last one first, and the verb that lets them leave or come again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.pages.desk.roles import role_said
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import VALUE_ROLE, Index, RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.events import SignInRole
from swdesk.services.gatherings.attendance import Attended

#: Those whose hours count: their verb is always in sight.
_HELPERS = (SignInRole.VOLUNTEER, SignInRole.STAFF)
_SEQ, _SEX, _VERB = 0, 2, 5
_WORDS = (VALUE_ROLE, Qt.ItemDataRole.DisplayRole)


class Roster(QWidget):
    """The sheet of this event; *turned* asks to sign somebody out, or in once more."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[int, Attended] = {}
        columns = (
            Column("seq", self.tr("序"), 48, sortable=False),
            Column("name", self.tr("姓名"), kind=Kind.BOLD, stretch=True, sortable=False),
            Column("sex", self.tr("性别年龄"), 88, Kind.TONED, sortable=False),
            Column("role", self.tr("身份"), 88, Kind.TONED, sortable=False),
            Column("times", self.tr("签到"), 112, sortable=False),
            Column("verb", "", 60, Kind.LINK, sortable=False),
        )
        self._model = _RosterModel(columns, self)
        empty = EmptyState(
            "users", self.tr("还没有人签到"), self.tr("先到的人签了，这里从新到旧列出来。")
        )
        self.table = RecordTable(self._model, empty)
        self.table.setAccessibleName(self.tr("已签到的人"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.table.selected.connect(self._model.mark)
        self.table.opened.connect(self.turned)
        self.table.pressed_link.connect(lambda sign_in_id, _key: self.turned.emit(sign_in_id))

    def show_people(self, people: Sequence[Attended], *, is_public: bool) -> None:
        """List everybody who came; the mark stays only while somebody works in the list."""
        self._people = {one.sign_in_id: one for one in people}
        self._model.show_people(people, is_public=is_public)
        if not self.table.hasFocus():
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            self._model.mark(None)

    def person(self, sign_in_id: int) -> Attended | None:
        """Return a line of the list."""
        return self._people.get(sign_in_id)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out what is not needed to know people apart."""
        for column in (_SEQ, _SEX):
            self.table.setColumnHidden(column, narrow)


class _RosterModel(RecordModel):
    """Shows the verb of helpers, and of the row that is marked."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        self._marked: int | None = None
        self._helpers: frozenset[int] = frozenset()
        super().__init__(columns, parent=parent)

    def show_people(self, people: Sequence[Attended], *, is_public: bool) -> None:
        """Show the lines of a sheet, the newest first."""
        self._helpers = frozenset(one.sign_in_id for one in people if one.role in _HELPERS)
        newest = {one.sign_in_id: one for one in reversed(people)}
        self.set_source(Lines(newest, lambda one: _cells(one, is_public=is_public)))

    def mark(self, sign_in_id: int | None) -> None:
        """Let this row show its verb."""
        self._marked = sign_in_id
        if self.rowCount():
            last = self.rowCount() - 1
            self.dataChanged.emit(self.index(0, _VERB), self.index(last, _VERB))

    def data(self, index: Index, role: int = VALUE_ROLE) -> Any:
        """Return a cell, without the verbs that would only make the list restless."""
        if index.isValid() and index.column() == _VERB and role in _WORDS:
            sign_in_id = self.id_at(index.row())
            if sign_in_id != self._marked and sign_in_id not in self._helpers:
                return ""
        return super().data(index, role)


def _cells(one: Attended, *, is_public: bool) -> tuple[Any, ...]:
    tone = "accent" if one.role in _HELPERS[:1] else "neutral"
    return (
        one.seq,
        one.name,
        _who(one),
        State(role_said(one.role, is_public=is_public), tone),
        _times(one),
        tr(N_("签退")) if one.is_here else tr(N_("又来了")),
    )


def _who(one: Attended) -> State:
    band = vocabulary("age_band").short(one.age_band).removesuffix("岁")
    age = band if one.age is None else one.age
    words = sex_and_age(one.sex, age)
    is_unknown = one.is_walk_in and not words
    return State(tr(N_("新来的人")), "warn") if is_unknown else State(words)


def _times(one: Attended) -> str:
    came = one.spans[-1][0] if one.spans else ""
    return f"{came}–{one.left_at}" if one.left_at else came
