"""志愿者: everybody who gives time, with team, skills and hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.choose_person_page import ChoosePersonPage
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.list_page import chosen, linked
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.recipients.rows import as_tags
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.pages.volunteers.certificates_page import CertificatesPage
from swdesk.gui.pages.volunteers.questions import PeriodPanel
from swdesk.gui.pages.volunteers.sheets import show_cards, show_summary
from swdesk.gui.pages.volunteers.shifts_page import AwayPage
from swdesk.gui.pages.volunteers.teams_page import TeamsPage
from swdesk.gui.pages.volunteers.volunteer_page import VolunteerPage
from swdesk.gui.people import sex_and_age
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.people import Person
from swdesk.model.volunteers import Volunteer
from swdesk.services.lists.list_filters import VolunteerFilter
from swdesk.services.lists.list_source import ListSource
from swdesk.services.lists.volunteer_list import with_hours
from swdesk.services.people import cards
from swdesk.services.people.find import Hit
from swdesk.services.volunteering.standing import SERVING, Standing
from swdesk.services.volunteering.volunteers import with_talent

_TONES = {Standing.CANDIDATE: "warn", Standing.REGISTERED: "ok", Standing.ACTIVE: "ok"}


class VolunteersPage(RecordsPage):
    """The list; Enter opens a volunteer, the find box filters by the person's facts."""

    roster = "volunteers"
    imports = "volunteers"
    icon = "heart-handshake"
    kinds = frozenset({"volunteer", "volunteer_team", "person", "sign_in", "event", "place"})
    spared = frozenset({"team", "joined_on"})

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__(session, papers, today)
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.table.setFocus)
        self.ask_above(self.questions)

    @property
    def title(self) -> str:
        return self.tr("志愿者")

    @property
    def find_hint(self) -> str:
        return self.tr("找志愿者：姓名、拼音、电话、编号、特长")

    @property
    def people(self) -> tuple[int, ...] | None:
        """Whom the find box finds: by name and number, and by what they can do."""
        found = super().people
        return found if found is None else (*found, *with_talent(self._text))

    def verb(self) -> str:
        return self.tr("登记志愿者")

    def on_paper(self) -> str:
        return self.tr("名册")

    def actions_shown(self) -> tuple[Action, ...]:
        teams = Action(
            self.tr("队伍与证明"),
            "users",
            menu=(
                Action(self.tr("志愿服务队"), "users", slot=lambda: self.opens.emit(TeamsPage())),
                Action(
                    self.tr("服务证明台账"),
                    "file-text",
                    slot=lambda: self.opens.emit(CertificatesPage()),
                ),
                Action(
                    self.tr("连续缺席的志愿者"),
                    "calendar-days",
                    slot=lambda: self.opens.emit(AwayPage()),
                ),
                Action(self.tr("打印时数汇总表"), "printer", slot=self.ask_summary),
                Action(self.tr("打印列出的志愿者证"), "printer", slot=self.print_cards),
            ),
        )
        return (teams, *super().actions_shown())

    def ask_summary(self) -> None:
        """Ask of which time the hours of everybody are printed."""
        show = partial(show_summary, self)
        title = self.tr("汇总哪段时间的服务时数？")
        self.questions.ask(PeriodPanel(title, self._today(), show))

    def print_cards(self) -> None:
        """Show the cards of those who are listed, eight to a page."""
        people = cards.carriers(self.source().ids())
        if people:
            show_cards(self, people)
        else:
            self.noticed.emit(self.tr("列表里没有人，没有卡可以印。"), "warn")

    def open_record(self, record_id: int) -> None:
        page = self._page()
        page.open_volunteer(Volunteer.find(record_id))
        self.opens.emit(page)

    def begin_new(self) -> None:
        """Ask who volunteers: find first, register second."""
        question = self.tr("谁来当志愿者？先找找档案里有没有")
        asking = ChoosePersonPage(self._session, self.verb(), question, everybody=True)
        asking.picked.connect(lambda hit: self._go_on(asking, hit))
        asking.new_asked.connect(lambda name: self._begin(asking, name))
        self.opens.emit(asking)
        asking.begin()

    def filters(self) -> tuple[FilterChip, ...]:
        self.status = FilterChip(self.tr("状态"), self._statuses, self.tr("全部状态"))
        self.status.set_value(SERVING)
        self.team = FilterChip(self.tr("服务队"), linked(Volunteer.team), self.tr("全部服务队"))
        self.skill = FilterChip(self.tr("特长"), self._skills, self.tr("全部特长"))
        self.place = FilterChip(self.tr("村（社区）"), linked(Person.place), self.tr("全部村社"))
        return (self.status, self.team, self.skill, self.place)

    def passing(self) -> VolunteerFilter:
        return VolunteerFilter(
            standing=chosen(self.status),
            team=chosen(self.team),
            skill=chosen(self.skill),
            place=chosen(self.place),
            people=self.people,
        )

    def source(self) -> ListSource:
        return with_hours(self.passing())

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 人").format(n=listed)

    def has_any(self) -> bool:
        return Volunteer.live().exists()

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有志愿者"),
            self.tr("手上有名册可以直接导入；服务时数从活动签到里自己算出来。"),
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("volunteer_no", self.tr("编号"), 150),
            Column("name", self.tr("姓名"), 104, Kind.BOLD),
            Column("age", self.tr("性别年龄"), 80),
            Column("place", self.tr("村（社区）"), 116),
            Column("team", self.tr("服务队"), 196),
            Column("tags", self.tr("特长"), kind=Kind.TAGS, stretch=True),
            Column("standing", self.tr("状态"), 92, Kind.PILL),
            Column("hours", self.tr("时数"), 72, Kind.NUMBER),
            Column("joined_on", self.tr("加入日期"), 110),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        number, name, sex, age, place, team, skills, standing, hours, joined_on = values
        return (
            number,
            name,
            sex_and_age(sex, age),
            place,
            team,
            as_tags(skills),
            State(tr(standing.label), _TONES.get(standing, "neutral")),
            f"{hours:g}" if hours else "",
            in_list(joined_on, self._today()),
        )

    def begin_with(self, owner_id: int) -> None:
        page = self._page()
        page.open_known(Person.find(owner_id))
        self.opens.emit(page)

    def _page(self) -> VolunteerPage:
        return VolunteerPage(self._session, self._papers, self._today)

    def _go_on(self, asking: ChoosePersonPage, hit: Hit) -> None:
        asking.closes.emit()
        if hit.volunteer_id is not None:
            self.open_record(hit.volunteer_id)
        else:
            self.begin_with(hit.person_id)

    def _begin(self, asking: ChoosePersonPage, name: str) -> None:
        asking.closes.emit()
        page = self._page()
        page.open_new(name)
        self.opens.emit(page)

    def _statuses(self) -> list[tuple[object, str]]:
        each = [((one,), tr(one.label)) for one in Standing]
        return [(SERVING, self.tr("没有退出的")), *each]

    def _skills(self) -> list[tuple[object, str]]:
        return [(one.code, tr(one.label)) for one in vocabulary("volunteer_skill").offered()]
