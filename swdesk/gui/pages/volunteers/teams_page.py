"""志愿服务队: the teams, and one of them with its leader and its people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.pages.settings.fields import RecordFields
from swdesk.gui.pages.volunteers.sheets import show_teams
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label, rule
from swdesk.labels import N_
from swdesk.model.volunteers import VolunteerTeam
from swdesk.services.choices import Offer
from swdesk.services.volunteering import teams
from swdesk.services.volunteering.teams import Member, TeamLine


class TeamsPage(RegisterPage):
    """The teams; Enter opens one."""

    icon = "heart-handshake"

    @property
    def title(self) -> str:
        return self.tr("志愿服务队")

    def actions_shown(self) -> tuple[Action, ...]:
        paper = Action(self.tr("打印花名册"), "printer", "Ctrl+P", self.print_rosters)
        new = Action(self.tr("新建队伍"), "plus", "Ctrl+N", self.begin_new, primary=True)
        return (paper, new)

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("队伍"), 260, Kind.BOLD, sortable=False),
            Column("kind", self.tr("类型"), 150, sortable=False),
            Column("leader", self.tr("队长"), 110, sortable=False),
            Column("serves", self.tr("服务内容"), stretch=True, sortable=False),
            Column("members", self.tr("人数"), 72, Kind.NUMBER, sortable=False),
            Column("hours", self.tr("时数"), 88, Kind.NUMBER, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (self.tr("还没有服务队"), self.tr("先建队伍，再在志愿者登记表里选服务队。"))

    def lines(self) -> Sequence[Any]:
        return teams.lines()

    def cells(self, line: TeamLine) -> tuple[Any, ...]:
        return (
            str(line.team),
            teams.kind_of(line.team),
            line.leader,
            line.team.serves or "",
            str(line.members),
            f"{line.hours:g}",
        )

    def open_line(self, line: TeamLine) -> None:
        self.opens.emit(TeamPage(line.team))

    def print_rosters(self) -> None:
        """Show the roster of the marked team, of all where none is marked."""
        marked: TeamLine | None = self.marked()
        found = [marked.team] if marked else [line.team for line in teams.lines()]
        if found:
            show_teams(self, found)

    def begin_new(self) -> None:
        """Ask for the name of a new team."""
        panel = _NamePanel(self.tr("新的队伍叫什么？"))
        self.questions.ask(panel, lambda: self.refresh(frozenset()))


class _NamePanel(InlinePanel):
    def __init__(self, title: str) -> None:
        super().__init__(title, self.tr("新建"))
        self.name = QLineEdit()
        self.add_field(tr(VolunteerTeam.name.label), self.name)

    def answer(self) -> None:
        teams.save({"name": self.name.text()})


class _LeaderPanel(InlinePanel):
    """Asks who of the members leads."""

    def __init__(self, team: VolunteerTeam) -> None:
        super().__init__(self.tr("谁当队长？"), self.tr("定为队长"))
        self._team = team
        self.choice = PickEdit(self._offers)
        self.add_field(tr(VolunteerTeam.leader.label), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从队员里选一位。"))
        teams.save({"name": self._team.name, "leader": chosen}, self._team)

    def _offers(self, typed: str) -> list[Offer]:
        found = [one for one in teams.members(self._team) if typed.strip() in one.name]
        return [Offer(one.person_id, one.name) for one in found]


class TeamPage(Page):
    """What is said of a team, saved as soon as a field is left; its members below."""

    def __init__(self, team: VolunteerTeam) -> None:
        super().__init__()
        self._team = team
        self._held: dict[int, Member] = {}
        facts = (
            VolunteerTeam.name,
            VolunteerTeam.kind,
            VolunteerTeam.founded_on,
            VolunteerTeam.serves,
            VolunteerTeam.is_retired,
        )
        self.fields = RecordFields(facts, self._save)
        self.fields.saved.connect(self._on_saved)
        self.leader = label("", "label")
        self._model = RecordModel(self._columns(), parent=self)
        empty = EmptyState(
            "users", self.tr("还没有队员"), self.tr("在志愿者登记表里选这支服务队，就列在这里。")
        )
        self.table = RecordTable(self._model, empty)
        self.table.setAccessibleName(self.tr("队员"))
        self.table.opened.connect(lambda one: self.goes_to.emit("volunteers", one))
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.table.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        head = QVBoxLayout()
        head.setContentsMargins(20, 12, 20, 12)
        head.addWidget(self.fields)
        head.addWidget(self.leader)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.table, 1)
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return str(self._team)

    def actions_shown(self) -> tuple[Action, ...]:
        leader = Action(self.tr("定队长"), "users", slot=self.ask_leader)
        paper = Action(self.tr("打印花名册"), "printer", "Ctrl+P", self.print_roster)
        return (leader, paper)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._team = VolunteerTeam.find(self._team.id)
        self.fields.show_record(self._team)
        who = str(self._team.leader.name) if self._team.leader else self.tr("还没有定")
        self.leader.setText(self.tr("队长：{name}").format(name=who))
        self._held = {one.volunteer_id: one for one in teams.members(self._team)}
        self._model.set_source(Lines(self._held, _cells))
        self.header_changed.emit()

    def print_roster(self) -> None:
        """Show the roster (V-7) as it prints."""
        show_teams(self, [self._team])

    def ask_leader(self) -> None:
        """Ask in place who leads the team."""
        self.questions.ask(_LeaderPanel(self._team), lambda: self.refresh(frozenset()))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("number", self.tr("编号"), 150, sortable=False),
            Column("name", self.tr("姓名"), 110, Kind.BOLD, sortable=False),
            Column("age", self.tr("性别年龄"), 90, sortable=False),
            Column("place", self.tr("村（社区）"), 150, sortable=False),
            Column("skills", self.tr("特长"), stretch=True, sortable=False),
            Column("status", self.tr("状态"), 92, sortable=False),
            Column("hours", self.tr("时数"), 80, Kind.NUMBER, sortable=False),
        )

    def _save(self, values: dict[str, Any]) -> VolunteerTeam:
        return teams.save({"name": self._team.name, **values}, self._team)

    def _on_saved(self, name: str) -> None:
        self._team = VolunteerTeam.find(self._team.id)
        self.header_changed.emit()
        self.noticed.emit(self.tr("{name}已保存").format(name=name), "ok")


def _cells(one: Member) -> tuple[Any, ...]:
    age = sex_and_age(one.sex, one.age)
    return (one.volunteer_no, one.name, age, one.place, one.skills, one.status, f"{one.hours:g}")
