"""One recipient beside the list: who, what is due, what can be done, what was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from swdesk.gui.i18n import tr
from swdesk.gui.pages.recipients.overview import Overview, entries
from swdesk.gui.pages.recipients.rows import as_tags
from swdesk.gui.people import years
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.tags import Tag, TagRow
from swdesk.gui.widgets.timeline import Entry, Timeline
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.people import Recipient, Sex
from swdesk.model.text import in_a_row, to_text
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.casework import cases
from swdesk.services.contacts import timeline
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.contacts.timeline import ElsewhereCase, ItemKind, TimelineItem
from swdesk.services.lists import listing

WIDTH = 392
_SOON_DAYS = 7
_GROWN = 18
_ELSEWHERE = N_("由{name}跟进的个案")


class RecipientPanel(QFrame):
    """What is on file of one recipient.

    *asked* names a verb: edit, visit, case, print, blank, roster, own, history, consents, delete,
    merge, family; *went* names a
    place of the program and the record to show there.
    """

    asked = Signal(str)
    went = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "side")
        self.recipient: Recipient | None = None
        self._contacts: list[TimelineItem] = []
        self._cases: list[Case] = []
        self._name = ElidedLabel("", "name")
        self._who = label("", "label")
        self._tags = TagRow()
        self._number = label("", "label")
        self._due = QVBoxLayout()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._stack = QStackedWidget()
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._lay_out()

    def show_recipient(self, recipient: Recipient, due: Todo | None) -> None:
        """Show another recipient, on the tab that is open."""
        self.recipient = recipient
        self._contacts = timeline.of_person(recipient.person.id)
        self._cases = cases.of_recipient(recipient.id)
        self._show_head(recipient)
        self._show_due(due)
        self._show_tabs(recipient)

    def show_tab(self, number: int) -> None:
        """Show the overview, the contacts or the cases, counted from 0."""
        self._tabs.setCurrentIndex(number)

    def _show_head(self, recipient: Recipient) -> None:
        person = recipient.person
        today = dates.today()
        age = years(person.age_on(today))
        self._child.setVisible((person.age_on(today) or 0) < _GROWN)
        self._name.set_text(person.name)
        self._who.setText(in_a_row(tr(Sex.word(person.sex)), age))
        tags = as_tags(listing.recipient_tags([recipient.id]).get(recipient.id))
        level = to_text(Recipient.level, recipient.level)
        shown = [tag for tag in tags if tag.family != "fact"]
        if level:
            shown.append(Tag(self.tr("跟进{level}").format(level=level)))
        self._tags.set_tags(shown)
        self._number.setText(self.tr("档案号 {number}").format(number=recipient.file_no))

    def _show_due(self, due: Todo | None) -> None:
        clear(self._due)
        box = _due_box(due)
        if box is not None:
            self._due.addWidget(box)

    def _show_tabs(self, recipient: Recipient) -> None:
        current = max(self._tabs.currentIndex(), 0)
        with QSignalBlocker(self._tabs):
            while self._tabs.count():
                self._tabs.removeTab(0)
                if old := self._stack.widget(0):
                    self._stack.removeWidget(old)
                    old.deleteLater()
            for name, page in self._pages(recipient):
                self._tabs.addTab(name)
                self._stack.addWidget(page)
            self._tabs.setCurrentIndex(current)
            self._stack.setCurrentIndex(current)
        # Without all its tabs it would keep the width it had before the last of them came.
        self._tabs.updateGeometry()

    def _pages(self, recipient: Recipient) -> Sequence[tuple[str, QWidget]]:
        overview = Overview(recipient, self._contacts)
        overview.opened.connect(self._open_contact)
        overview.all_asked.connect(lambda: self.show_tab(1))
        overview.family_asked.connect(lambda: self.asked.emit("family"))
        contacts = _lines(entries(self._contacts), self._open_contact, tr(N_("还没有服务记录。")))
        pages = [
            (self.tr("概况"), Scroll(overview)),
            (_counted(self.tr("服务记录"), len(self._contacts)), contacts),
        ]
        if access.may(Area.CASES):
            pages.append(self._case_page(recipient))
        return pages

    def _case_page(self, recipient: Recipient) -> tuple[str, QWidget]:
        """Return the cases that may be opened, and that colleagues follow others."""
        elsewhere = timeline.cases_elsewhere(recipient.id)
        found = [*_case_entries(self._cases), *_elsewhere_entries(elsewhere)]
        shown = _lines(found, self._open_case, tr(N_("还没有开过个案。")))
        return _counted(self.tr("个案"), len(found)), shown

    def _open_contact(self, place: int) -> None:
        item = self._contacts[place]
        if item.kind is ItemKind.VISIT:
            self.went.emit("visits", item.record_id)
        elif item.kind is ItemKind.FOLLOW_UP:
            self.went.emit("cases", item.case_id)
        else:
            self.went.emit(*item.gathering)

    def _open_case(self, place: int) -> None:
        if place < len(self._cases):
            self.went.emit("cases", self._cases[place].id)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 12, 0)
        head.setSpacing(8)
        head.addLayout(self._title_row())
        tags = QHBoxLayout()
        tags.addWidget(self._tags, 1)
        tags.addWidget(self._number)
        head.addLayout(tags)
        head.addLayout(self._due)
        head.addLayout(self._verbs())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        tab_row = QHBoxLayout()
        tab_row.setContentsMargins(16, 8, 12, 0)
        tab_row.addWidget(self._tabs)
        tab_row.addStretch()
        layout.addLayout(tab_row)
        line = QFrame()
        line.setProperty("rule", "true")
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._name)
        row.addWidget(self._who)
        row.addStretch()
        edit = IconButton("pencil", self.tr("修改档案"))
        edit.setObjectName("edit")
        edit.clicked.connect(lambda: self.asked.emit("edit"))
        more = IconButton("ellipsis", self.tr("更多"))
        menu = QMenu(more)
        needs = menu.addAction(self.tr("需求评估表 F-03"))
        needs.triggered.connect(lambda: self.asked.emit("needs"))
        # Made here: of an action that a menu makes, PySide loses hold after a while.
        self._child = QAction(self.tr("留守和困境儿童登记表 F-04"), self)
        menu.addAction(self._child)
        self._child.triggered.connect(lambda: self.asked.emit("child"))
        menu.addAction(self.tr("量表测评")).triggered.connect(lambda: self.asked.emit("scales"))
        menu.addAction(self.tr("知情同意书")).triggered.connect(lambda: self.asked.emit("consents"))
        pairs = menu.addAction(self.tr("结对帮扶"))
        pairs.triggered.connect(lambda: self.asked.emit("pairs"))
        pairs.setVisible(access.may(Area.VOLUNTEERS))
        menu.addAction(self.tr("停用旧卡")).triggered.connect(lambda: self.asked.emit("lost"))
        menu.addAction(self.tr("修改记录")).triggered.connect(lambda: self.asked.emit("history"))
        if access.may(Area.PEOPLE, Level.WRITE):
            merge = menu.addAction(self.tr("与另一份档案合并…"))
            merge.triggered.connect(lambda: self.asked.emit("merge"))
        menu.addAction(self.tr("删除档案")).triggered.connect(lambda: self.asked.emit("delete"))
        more.setMenu(menu)
        row.addWidget(edit)
        row.addWidget(more)
        return row

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        visit = Button(self.tr("记录探访"), "house", kind="primary")
        case = Button(self.tr("开个案"), "folder-plus")
        paper = Button(self.tr("打印"), "printer")
        menu = QMenu(paper)
        for text, verb in (
            (self.tr("服务对象登记表 F-01"), "print"),
            (self.tr("空白登记表"), "blank"),
            (self.tr("服务对象名册"), "roster"),
            (self.tr("本人信息，交本人"), "own"),
            (self.tr("会员卡"), "card"),
            (self.tr("联系卡"), "contact"),
        ):
            if verb == "own" and not access.may_approve():
                continue
            menu.addAction(text).triggered.connect(lambda _on=False, v=verb: self.asked.emit(v))
        paper.set_drop_down(menu)
        visit.clicked.connect(lambda: self.asked.emit("visit"))
        case.clicked.connect(lambda: self.asked.emit("case"))
        for button, area in ((visit, Area.VISITS), (case, Area.CASES)):
            if not access.may(area, Level.WRITE):
                button.hide()
        for button, name in ((visit, "visit"), (case, "case"), (paper, "paper")):
            button.setObjectName(name)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        return row


def _due_box(due: Todo | None) -> MessageBox | None:
    """Return the sentence about what is late, due today or soon."""
    if due is None:
        return None
    today = dates.today()
    away = (due.due_on - today).days
    late = due.days_late(today)
    facts = {"what": due.what, "why": due.why, "n": late or away}
    if late:
        text = tr(N_("{what}已逾期 {n} 天（{why}）")).format(**facts)
        return MessageBox(text, tone="danger", icon="clock-alert")
    if away <= 0:
        return MessageBox(tr(N_("今天到期：{what}（{why}）")).format(**facts), tone="warn")
    if away <= _SOON_DAYS:
        return MessageBox(tr(N_("{n} 天后到期：{what}（{why}）")).format(**facts))
    return None


def _lines(found: list[Entry], opened: object, nothing: str) -> QWidget:
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(16, 12, 12, 16)
    if found:
        shown = Timeline()
        shown.set_entries(found)
        shown.opened.connect(opened)
        layout.addWidget(shown)
    else:
        layout.addWidget(label(nothing, "note"))
    layout.addStretch()
    return Scroll(inside)


def _elsewhere_entries(found: Sequence[ElsewhereCase]) -> list[Entry]:
    return [
        Entry(tr(_ELSEWHERE).format(name=one.worker), tr(one.status.label), "", "lock")
        for one in found
    ]


def _case_entries(cases: Sequence[Case]) -> list[Entry]:
    return [
        Entry(
            f"{case.case_no}　{case.status.label}",
            case.asked_on.isoformat(),
            " ".join((case.complaint or "").split()),
            "folder-open",
        )
        for case in cases
    ]


def _counted(name: str, count: int) -> str:
    return f"{name} {count}" if count else name
