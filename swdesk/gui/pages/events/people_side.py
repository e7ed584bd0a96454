"""Beside the facts of an event: who is expected, and who came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.events.adding import AddPanel, Way, ways
from swdesk.gui.people import sex_and_age
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.events import Event
from swdesk.model.text import in_a_row
from swdesk.services.gatherings import attendance, events
from swdesk.services.gatherings.attendance import Attended
from swdesk.services.gatherings.events import ExpectedPerson

EXPECTED, CAME = "expected", "came"


class PeopleSide(QFrame):
    """Two lists under one switch; *opened* names a person whose file is asked for."""

    opened = Signal(int)

    def __init__(self, session: Session, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self.setProperty("panel", "side")
        self._session = session
        self._today = today
        self._event: Event | None = None
        self.panel: AddPanel | None = None
        self._fresh: list[int] = []
        self._persons: dict[int, int | None] = {}
        self.switch = SegmentedControl(
            [(EXPECTED, self.tr("应到")), (CAME, self.tr("已到"))], self.tr("名单")
        )
        self.switch.set_value(EXPECTED)
        self._count = ElidedLabel("", "label")
        self._add = Button(self.tr("添加"), "user-plus", scale="small")
        self._said = ElidedLabel("", "note")
        self._undo = Button(self.tr("撤销"), "undo-2", kind="link")
        self._below = QWidget()
        self._questions = QVBoxLayout()
        self._lists = QStackedWidget()
        self.expected, self.came = self._tables()
        self._lay_out()
        self._connect()

    def show_event(self, event: Event) -> None:
        """Show the people of an event."""
        self._event = event
        came = attendance.attended(event.id)
        listed = events.expected(event.id)
        at = {one.person_id: one.came_at for one in came if one.person_id is not None}
        self._persons = {one.sign_in_id: one.person_id for one in came}
        _show(self.expected, {one.person_id: _expected_cells(one, at) for one in listed})
        _show(self.came, {one.sign_in_id: _came_cells(one) for one in came})
        self._show_count(len(listed), sum(one.person_id in at for one in listed), len(came))

    def add_by(self, way: Way) -> None:
        """Ask for a group, or a person, above the list."""
        self.put_away()
        if self._event is None:
            return
        self.switch.set_value(EXPECTED)
        self._turn(EXPECTED)
        panel = self.panel = AddPanel(self._event.id, way)
        panel.added.connect(self._on_added)
        panel.left.connect(self.put_away)
        self._questions.addWidget(panel)
        panel.begin()

    def ways(self) -> tuple[Way, ...]:
        """Return how people can be put on the list."""
        event_id = self._event.id if self._event else 0
        return ways(self._session.find, event_id, self._today())

    def put_away(self) -> None:
        """Take the question away."""
        if self.panel is not None:
            self._questions.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def said(self) -> str:
        """Return what was said of the last change."""
        return self._said.whole_text()

    def _on_added(self, fresh: list[int], known: int) -> None:
        self._fresh = fresh
        words = (
            self.tr("加了 {n} 人") if not known else self.tr("加了 {n} 人，{known} 人已在名单上")
        )
        self._say(words.format(n=len(fresh), known=known), can_undo=bool(fresh))

    def _take_off(self, people: list[int]) -> None:
        if self._event is None:
            return
        try:
            events.no_longer_expect(self._event.id, people)
        except UserError as refused:
            self._say(tr(refused.message), can_undo=False)
            return
        self.show_event(self._event)

    def _undo_adding(self) -> None:
        self._take_off(self._fresh)
        self._say(self.tr("已撤销，减去 {n} 人").format(n=len(self._fresh)), can_undo=False)
        self._fresh = []

    def _remove(self, person_id: int, _key: str) -> None:
        self._take_off([person_id])
        self._say(self.tr("减去 1 人"), can_undo=False)

    def _say(self, words: str, *, can_undo: bool) -> None:
        self._said.set_text(words)
        self._below.setVisible(bool(words))
        self._undo.setVisible(can_undo)
        if self._event is not None:
            self.show_event(self._event)

    def _show_count(self, listed: int, present: int, came: int) -> None:
        if self.switch.value() == CAME:
            unnamed = self._event.unnamed_count if self._event else 0
            words = self.tr("{n} 人，另有未留姓名 {unnamed}") if unnamed else self.tr("{n} 人")
            self._count.set_text(words.format(n=came, unnamed=unnamed))
        else:
            words = self.tr("{n} 人，到了 {present} 人") if present else self.tr("{n} 人")
            self._count.set_text(words.format(n=listed, present=present))

    def _turn(self, which: object) -> None:
        self._lists.setCurrentWidget(self.expected if which == EXPECTED else self.came)
        self._add.setVisible(which == EXPECTED)
        if self._event is not None:
            self.show_event(self._event)

    def _open_attended(self, sign_in_id: int) -> None:
        person_id = self._persons.get(sign_in_id)
        if person_id is not None:
            self.opened.emit(person_id)

    def _tables(self) -> tuple[RecordTable, RecordTable]:
        who = (
            Column("name", "", 80, Kind.BOLD, sortable=False),
            Column("facts", "", stretch=True, sortable=False),
        )
        expected = RecordTable(
            RecordModel(
                (
                    *who,
                    Column("standing", "", 84, Kind.TONED, sortable=False),
                    Column("remove", "", 46, Kind.LINK, sortable=False),
                ),
                parent=self,
            ),
            EmptyState(
                "users", self.tr("还没有应到的人"), self.tr("按类别或村加一批，签到时先列他们。")
            ),
        )
        came = RecordTable(
            RecordModel(
                (
                    *who,
                    Column("role", "", 76, sortable=False),
                    Column("times", "", 112, sortable=False),
                ),
                parent=self,
            ),
            EmptyState(
                "clipboard-check", self.tr("还没有人签到"), self.tr("按“开始签到”，来一个签一个。")
            ),
        )
        return expected, came

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.switch)
        head.addWidget(self._count, 1)
        head.addWidget(self._add)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(16, 0, 12, 4)
        below.addWidget(self._said, 1)
        below.addWidget(self._undo)
        self._below.hide()
        self._questions.setContentsMargins(12, 0, 12, 4)
        for table in (self.expected, self.came):
            table.horizontalHeader().setFixedHeight(1)
            self._lists.addWidget(table)
        self.expected.setAccessibleName(self.tr("应到的人"))
        self.came.setAccessibleName(self.tr("已到的人"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._questions)
        layout.addWidget(self._below)
        layout.addWidget(self._lists, 1)

    def _connect(self) -> None:
        menu = QMenu(self._add)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._add.set_drop_down(menu)
        self._undo.clicked.connect(self._undo_adding)
        self.switch.changed.connect(self._turn)
        self.expected.pressed_link.connect(self._remove)
        self.expected.opened.connect(self.opened)
        self.came.opened.connect(self._open_attended)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for way in self.ways():
            menu.addAction(tr(way.title)).triggered.connect(lambda _=False, w=way: self.add_by(w))


def _show(table: RecordTable, rows: Mapping[int, tuple[Any, ...]]) -> None:
    model = table.model()
    if isinstance(model, RecordModel):
        model.set_source(Lines(rows, tuple))


def _expected_cells(one: ExpectedPerson, came: Mapping[int, str]) -> tuple[Any, ...]:
    at = came.get(one.person_id)
    here = tr(N_("{time} 到")).format(time=at) if at else tr(N_("已到"))
    standing = State(_absent_words(one), "neutral") if at is None else State(here, "ok")
    return (
        one.name,
        in_a_row(sex_and_age(one.sex, one.age), one.place),
        standing,
        tr(N_("移除")) if at is None else "",
    )


def _absent_words(one: ExpectedPerson) -> str:
    return tr(one.absence.label) if one.absence else ""


def _came_cells(one: Attended) -> tuple[Any, ...]:
    age = one.age if one.age is not None else vocabulary("age_band").short(one.age_band)
    times = "–".join(part for part in (one.came_at, one.left_at) if part)
    return (one.name, sex_and_age(one.sex, age), tr(one.role.label), times)
