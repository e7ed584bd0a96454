"""小组: every group, how far it has come, how many come, and who has to be asked after."""

from __future__ import annotations

from typing import Any

from swdesk.forms.group import GROUP
from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.pages.groups.group_page import GroupPage
from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage
from swdesk.gui.pages.groups.group_words import stage_state
from swdesk.gui.pages.list_page import chosen
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.period_chip import PeriodChip
from swdesk.gui.widgets.tags import State
from swdesk.model.codes import vocabulary
from swdesk.model.groups import Group, GroupStage
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.lists.group_list import GroupFilter, groups
from swdesk.services.lists.list_source import ListSource


class GroupsPage(RecordsPage):
    """The list; Enter opens a group, the find box filters by name, number and location."""

    roster = "groups"
    icon = "users-round"
    kinds = frozenset(
        {"groupwork", "group_session", "group_member", "group_summary", "sign_in", "worker"}
    )
    spared = frozenset({"group_no", "kind"})

    @property
    def title(self) -> str:
        return self.tr("小组")

    @property
    def find_hint(self) -> str:
        return self.tr("找小组：名称、编号、地点")

    def verb(self) -> str:
        return self.tr("新建小组")

    def show_target(self, target: object) -> None:
        """Open a group by its id, a page of its paper, or a new one."""
        if isinstance(target, tuple) and isinstance(target[1], SheetPlace):
            self._page_of(target[1].of.id).open_paper(target[1].line)
        else:
            super().show_target(target)

    def open_record(self, record_id: int) -> None:
        self._page_of(record_id)

    def _page_of(self, group_id: int) -> GroupPage:
        page = GroupPage(self._session, self._papers, self._today)
        page.open_group(Group.find(group_id))
        self.opens.emit(page)
        return page

    def begin_new(self) -> None:
        """Begin a new group with its plan; once that is saved, it is its page."""
        page = GroupSheetPage(self._session, GROUP, None, self._papers)

        def become_group(group: Group) -> None:
            page.closes.emit()
            self.open_record(group.id)

        page.saved.connect(become_group)
        self.opens.emit(page)
        page.begin()

    def filters(self) -> tuple[FilterChip, ...]:
        self.stage = FilterChip(
            self.tr("进度"),
            lambda: [(stage, tr(stage.label)) for stage in GroupStage],
            self.tr("全部进度"),
        )
        self.kind = FilterChip(
            self.tr("类型"),
            lambda: [(one.code, tr(one.label)) for one in vocabulary("group_kind").offered()],
            self.tr("全部类型"),
        )
        self.period = PeriodChip(self.tr("时间"), self._today)
        return (self.stage, self.kind, self.period)

    def passing(self) -> GroupFilter:
        stage = chosen(self.stage)
        since, until = self.period.span()
        return GroupFilter(
            stage=None if stage is None else (stage,),
            kind=chosen(self.kind),
            since=since,
            until=until,
            text=self._text,
        )

    def source(self) -> ListSource:
        return groups(self.passing())

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 个小组").format(n=listed)

    def has_any(self) -> bool:
        return Group.live().exists()

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有小组"),
            self.tr("先写计划书，再添组员；每节记出席，人次和出席率自己算出来。"),
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("group_no", self.tr("编号"), 150),
            Column("name", self.tr("小组名称"), kind=Kind.BOLD, stretch=True),
            Column("kind", self.tr("类型"), 72),
            Column("begins_on", self.tr("开始"), 96, Kind.PILL),
            Column("stage", self.tr("进度"), 72, Kind.PILL),
            Column("members", self.tr("组员"), 56, Kind.NUMBER),
            Column("held", self.tr("节数"), 56, Kind.NUMBER),
            Column("came", self.tr("人次"), 62, Kind.NUMBER),
            Column("rate", self.tr("出席率"), 70, Kind.NUMBER),
            Column("missing", self.tr("连续缺席"), 96, Kind.TONED),
            Column("worker", self.tr("社工"), 76),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        number, name, kind, begins_on, stage, members, held, came, rate, missing, worker = values
        day = in_list(begins_on, self._today()) if begins_on else ""
        goes_on = stage is GroupStage.RUNNING and missing
        away = State(self.tr("{n} 人").format(n=missing), "danger") if goes_on else None
        return (
            number,
            name,
            tr(kind),
            day,
            stage_state(stage),
            members or "",
            held or "",
            came or "",
            "" if rate == "" else f"{rate:.0f}%",
            away,
            worker,
        )
