"""活动: every event, what is coming first in sight, with how many came."""

from __future__ import annotations

from typing import Any

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.pages.events.event_head import status_state
from swdesk.gui.pages.events.event_page import EventPage
from swdesk.gui.pages.list_page import chosen
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.period_chip import PeriodChip
from swdesk.gui.widgets.tags import State
from swdesk.model.codes import vocabulary
from swdesk.model.events import Event, EventStatus, SheetKind
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.lists.event_list import with_standing
from swdesk.services.lists.list_filters import EventFilter
from swdesk.services.lists.list_source import ListSource


class EventsPage(RecordsPage):
    """The list; Enter opens an event, the find box filters by name, number and location."""

    roster = "events"
    imports = "events"
    icon = "calendar-days"
    kinds = frozenset({"event", "sign_in", "worker", "place"})
    spared = frozenset({"event_no", "location", "kind"})

    @property
    def title(self) -> str:
        return self.tr("活动")

    @property
    def find_hint(self) -> str:
        return self.tr("找活动：名称、编号、地点")

    def verb(self) -> str:
        return self.tr("新建活动")

    def show_target(self, target: object) -> None:
        """Open an event by its id, its desk ("sign_in", id), a page of its paper, or a new one."""
        if isinstance(target, tuple) and target[0] == "sign_in":
            self._page_of(target[1]).start_sign_in()
        elif isinstance(target, tuple) and isinstance(target[1], SheetPlace):
            place = target[1]
            self._page_of(place.of.id).open_paper(place.kind or SheetKind.PEOPLE, place.line)
        else:
            super().show_target(target)

    def open_record(self, record_id: int) -> None:
        self._page_of(record_id)

    def begin_new(self) -> None:
        """Begin a new event."""
        page = EventPage(self._session, self._papers, self._today)
        page.open_new()
        self.opens.emit(page)

    def filters(self) -> tuple[FilterChip, ...]:
        self.period = PeriodChip(self.tr("时间"), self._today, ahead=True)
        self.status = FilterChip(
            self.tr("状态"),
            lambda: [(status, tr(status.label)) for status in EventStatus],
            self.tr("全部状态"),
        )
        self.kind = FilterChip(
            self.tr("类型"),
            lambda: [(one.code, tr(one.label)) for one in vocabulary("event_kind").offered()],
            self.tr("全部类型"),
        )
        return (self.period, self.status, self.kind)

    def passing(self) -> EventFilter:
        since, until = self.period.span()
        status = chosen(self.status)
        return EventFilter(
            status=None if status is None else (status,),
            kind=chosen(self.kind),
            since=since,
            until=until,
            text=self._text,
        )

    def source(self) -> ListSource:
        return with_standing(self.passing())

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 场").format(n=listed)

    def has_any(self) -> bool:
        return Event.live().exists()

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有活动"),
            self.tr("先记下名称、日期和地点；当天打开签到，来一个签一个。"),
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("event_no", self.tr("编号"), 150),
            Column("name", self.tr("活动名称"), kind=Kind.BOLD, stretch=True),
            Column("held_on", self.tr("日期"), 96, Kind.PILL),
            Column("started", self.tr("开始"), 60),
            Column("location", self.tr("地点"), 176),
            Column("kind", self.tr("类型"), 92),
            Column("standing", self.tr("状态"), 84, Kind.PILL),
            Column("came", self.tr("人次"), 62, Kind.NUMBER),
            Column("worker", self.tr("社工"), 76),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        number, name, day, started, location, kind, status, came, worker = values
        is_today = day == self._today()
        held_on = State(self.tr("今天"), "strong") if is_today else in_list(day, self._today())
        return (
            number,
            name,
            held_on,
            started,
            location,
            tr(kind),
            status_state(status),
            came or "",
            worker,
        )

    def _page_of(self, event_id: int) -> EventPage:
        page = EventPage(self._session, self._papers, self._today)
        page.open_event(Event.find(event_id))
        self.opens.emit(page)
        return page
