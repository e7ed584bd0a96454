"""The list of households; Enter opens one as a page."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.forms.household import HOUSEHOLD
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.households.household_page import HouseholdPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.pages.recipients.filters import HOUSEHOLDS, PEOPLE, FilterBar, places
from swdesk.gui.pages.recipients.rows import as_tags
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.households import Household
from swdesk.services.lists import listing
from swdesk.services.lists.list_filters import HouseholdFilter
from swdesk.services.lists.list_source import ListSource

_SHOWN = ("household_no", "head", "size", "place", "address", "tags")
_KINDS = frozenset(("household", "household_member", "person", "place"))


class HouseholdsPage(Page):
    """Households by number, head, size, place, address and category."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._sought = ""
        self.filters = FilterBar(HOUSEHOLDS)
        self.place = self.filters.add(
            FilterChip(tr(N_("村（社区）")), places, tr(N_("所有村（社区）")))
        )
        self.category = self.filters.add(FilterChip(tr(N_("类别")), _kinds, tr(N_("所有类别"))))
        self._empty = EmptyState("notebook-tabs", self.tr("还没有家庭"), "")
        new = self._empty.add_button(self.tr("新建一户"), "plus", primary=True)
        new.clicked.connect(self._new)
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self._empty)
        self.table.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.filters.changed.connect(self._show_list)
        self.filters.kind.changed.connect(self._switch)
        self.table.opened.connect(self._open)
        self._show_list()

    @property
    def title(self) -> str:
        return self.tr("家庭")

    @property
    def find_hint(self) -> str:
        return self.tr("按家里任何一个人找：姓名、拼音、电话")

    def actions_shown(self) -> tuple[Action, ...]:
        lists = (
            Action(self.tr("打印名册"), "printer", slot=self._open_roster),
            Action(self.tr("导出到表格"), "download", slot=self._export),
        )
        return (
            Action(self.tr("打印"), key="Ctrl+P", slot=self._print_marked, hidden=True),
            Action(self.tr("名册"), "file-text", menu=lists),
            Action(self.tr("新建"), "plus", "Ctrl+N", self._new, primary=True),
        )

    def search(self, text: str) -> bool:
        self._sought = text
        self.table.set_driven(driven=bool(text))
        self._show_list()
        return True

    def search_moved(self, steps: int) -> None:
        self.table.move_mark(steps)

    def search_accepted(self) -> None:
        self.table.open_current()

    def show_target(self, target: object) -> None:
        """Show a household by its id, or begin one with ("new", …)."""
        if isinstance(target, int):
            self.table.select_id(target)
            self._open(target)
        elif isinstance(target, tuple) and target[0] == "new":
            self._new()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & _KINDS:
            self._show_list()

    def _chosen(self) -> HouseholdFilter:
        people = self._session.find.person_ids(self._sought) if self._sought else None
        place, kind = self.place.value(), self.category.value()
        return HouseholdFilter(
            place=place if isinstance(place, int) else None,
            kind=kind if isinstance(kind, str) else None,
            people=people,
        )

    def _show_list(self) -> None:
        rows = _Rows(listing.households(self._chosen()).with_columns(*_SHOWN))
        self._model.set_source(rows)
        found = self._model.rowCount()
        self.filters.count.setText(self.tr("{n} 户").format(n=found))
        if self._sought:
            words = self.tr("没有找到“{text}”家").format(text=self._sought)
            self._empty.set_text(words, self.tr("可以放宽上面的筛选，或者新建一户。"))
        else:
            note = self.tr("登记服务对象后可以顺手编户，也可以在这里新建。")
            self._empty.set_text(self.tr("还没有家庭"), note)

    def _open(self, household_id: int) -> None:
        household = Household.live().where(Household.id == household_id).first()
        if household is not None:
            self.opens.emit(HouseholdPage(self._session, self._papers, household))

    def _new(self) -> None:
        form = FormPage(self._session, HOUSEHOLD, self._papers)
        form.open_new()
        self.opens.emit(form)

    def _open_roster(self) -> None:
        self.opens.emit(RosterPage("households", self._chosen(), self._scope()))

    def _export(self) -> None:
        from swdesk.gui.pages.export_page import export_panel  # noqa: PLC0415 - loads the writer

        shown = listing.households(self._chosen()).ids()
        self.opens.emit(export_panel(self._session, "households", shown, self._scope()))

    def _scope(self) -> str:
        words = [chip.text().strip() for chip in (self.place, self.category) if chip.value()]
        return "，".join(words)

    def _print_marked(self) -> None:
        marked = self.table.current_id()
        if marked is not None:
            self._papers(HOUSEHOLD, [Household.find(marked)])

    def _switch(self, kind: object) -> None:
        if kind == PEOPLE:
            self.filters.kind.set_value(HOUSEHOLDS)
            self.goes_to.emit("recipients", None)


class _Rows:
    """Households as the table draws them."""

    def __init__(self, source: ListSource) -> None:
        self._source = source

    def ids(self, order: str, *, descending: bool) -> array[int]:
        """Return the ids of all households listed, in order."""
        return self._source.ids(order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return the lines of some of them."""
        return {
            one: (*cells[:-1], as_tags(cells[-1])) for one, cells in self._source.rows(ids).items()
        }


def _columns() -> tuple[Column, ...]:
    return (
        Column("household_no", tr(N_("户编号")), 112),
        Column("head", tr(N_("户主")), 92, Kind.BOLD),
        Column("size", tr(N_("人数")), 56, Kind.NUMBER),
        Column("place", tr(N_("村（社区）")), 112),
        Column("address", tr(N_("地址")), 220),
        Column("tags", tr(N_("家庭类别")), 160, Kind.TAGS, stretch=True),
    )


def _kinds() -> list[tuple[Hashable, str]]:
    offered = vocabulary("household_kind").offered()
    return [(entry.code, tr(entry.short or entry.label)) for entry in offered]
