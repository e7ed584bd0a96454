"""One register: its lines as its declaration names them, found by any word in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from swdesk.forms.spec import Derived
from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.choose_person_page import ChoosePersonPage, choose_person
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.pages.registers.line_pages import page_of
from swdesk.gui.pages.registers.services_page import ServicesPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.period_chip import PeriodChip
from swdesk.model import dates
from swdesk.model.fields import (
    AnyKind,
    Choice,
    Code,
    Codes,
    Day,
    Decimals,
    Line,
    Memo,
    Name,
    Number,
    Phones,
)
from swdesk.model.people import Recipient
from swdesk.model.service_items import ServiceItem
from swdesk.services.lists.list_source import ListSource
from swdesk.services.lists.registers import Register, RegisterFilter

_NUMBERS = (Number, Decimals)
_WIDTHS: tuple[tuple[type | tuple[type, ...], int], ...] = (
    (Day, 104),
    (_NUMBERS, 84),
    ((Choice, Code), 96),
    (Name, 84),
    (Phones, 112),
    (Codes, 150),
)
_USUAL = 112
_NUMBERED = 164
# A heading is never cut short: so wide is a character of it, and so much is beside it.
_CHARACTER, _BESIDE = 14, 22
# What is beside the two lists at the left in a window of 1366 pixels.
_ROOM = 1030
_STRETCHED = 190

Listed = AnyKind | Derived


class RegisterList(RecordsPage):
    """The lines of one register; Enter opens one, the find box looks for words in them."""

    icon = "clipboard-pen"

    def __init__(
        self,
        session: Session,
        papers: Papers,
        register: Register,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        self.register = register
        self.roster = self.imports = register.key
        self.kinds = frozenset({register.model.table_name(), "worker", "person"})
        super().__init__(session, papers, today)

    @property
    def title(self) -> str:
        return tr(self.register.short)

    @property
    def find_hint(self) -> str:
        return self.tr("在这本台账里找：任何一栏里的字")

    def verb(self) -> str:
        return self.tr("登记")

    def actions_shown(self) -> tuple[Action, ...]:
        if self.register.model is not ServiceItem:
            return super().actions_shown()
        daily = Action(self.tr("每日登记"), "clipboard-pen", "Ctrl+D", self.begin_day)
        return (daily, *super().actions_shown())

    def begin_day(self) -> None:
        """Show the sheet on which the services of a day are typed."""
        self.opens.emit(ServicesPage(self._session, self._today))

    def on_paper(self) -> str:
        return tr(self.register.title)

    def filters(self) -> tuple[FilterChip, ...]:
        self.period = PeriodChip(tr(self.register.dated.label), self._today)
        return (self.period,)

    def passing(self) -> RegisterFilter:
        return RegisterFilter(*self.period.span(), self._text)

    def source(self) -> ListSource:
        listed = self.register.source(self.passing())
        return listed.with_columns(*(one.name for one in self._listed()))

    def summary(self, listed: int) -> str:
        return tr(self.register.unit).format(n=listed)

    def has_any(self) -> bool:
        return self.register.model.live().exists()

    def nothing(self) -> tuple[str, str]:
        words = self.tr("{name}里还没有记录")
        return (
            words.format(name=tr(self.register.title)),
            self.tr("登记一条，或把原来的电子台账导入进来：表头相同的栏会自动对上。"),
        )

    def columns(self) -> Sequence[Column]:
        return [self._column(nth, one) for nth, one in enumerate(self._listed())]

    def cells(self, *values: Any) -> tuple[Any, ...]:
        return tuple(self._cell(value) for value in values)

    def open_record(self, record_id: int) -> None:
        page = page_of(self._session, self._papers, self.register)
        page.open_record(self.register.model.find(record_id))
        self.opens.emit(page)

    def begin_new(self) -> None:
        """Begin a line, after asking whom it is about where it is about somebody."""
        if not self.register.is_about_somebody:
            self._begin()
            return
        question = self.tr("是谁的？先找到服务对象")
        if self.register.stranger is None:
            choose_person(self, self._session, self.verb(), question, self.begin_with)
            return
        self._ask_whom(question, self.register.stranger)

    def begin_with(self, owner_id: int) -> None:
        self._begin(recipient=Recipient.find(owner_id))

    def begin_given(self, facts: dict[str, Any]) -> None:
        """Begin a line of which some facts are known."""
        self._begin(facts)

    def _ask_whom(self, question: str, stranger: Name) -> None:
        """Ask for a recipient; whoever is not on file is written down by name."""
        asking = ChoosePersonPage(self._session, self.verb(), question)

        def go_on(begin: Callable[[Any], None]) -> Callable[[Any], None]:
            def close_and_begin(answer: Any) -> None:
                asking.closes.emit()
                begin(answer)

            return close_and_begin

        asking.chosen.connect(go_on(self.begin_with))
        asking.new_asked.connect(go_on(lambda name: self._begin({stranger.name: name})))
        self.opens.emit(asking)
        asking.begin()

    def _begin(self, given: dict[str, Any] | None = None, **links: Any) -> None:
        page = page_of(self._session, self._papers, self.register)
        page.open_new(given, **links)
        self.opens.emit(page)

    def _column(self, nth: int, field: Listed) -> Column:
        """Return how a field is listed: the first words of a line stand out, one takes the rest."""
        kind = Kind.NUMBER if isinstance(field, _NUMBERS) else Kind.TEXT
        if nth == 0 and not isinstance(field, Day):
            kind = Kind.BOLD
        return Column(
            field.name,
            tr(field.label),
            _width(nth, field),
            kind,
            stretch=nth == _stretching(self._listed()),
            sortable=not isinstance(field, Derived),
        )

    def _listed(self) -> list[Listed]:
        """Return the columns that a window of the usual size has room for; paper has them all."""
        columns, room = self.register.spec.columns, _ROOM
        wide, kept = _stretching(columns), []
        for nth, field in enumerate(columns):
            room -= _STRETCHED if nth == wide else _width(nth, field)
            if room >= 0:
                kept.append(field)
        return kept

    def _cell(self, value: Any) -> Any:
        if isinstance(value, dt.date):
            return in_list(value, self._today())
        return tr(value) if isinstance(value, str) else value


def _width(nth: int, field: Listed) -> int:
    if nth == 0 and not isinstance(field, Day):
        return _NUMBERED
    usual = next((px for kinds, px in _WIDTHS if isinstance(field, kinds)), _USUAL)
    return max(usual, len(tr(field.label)) * _CHARACTER + _BESIDE)


def _stretching(columns: Sequence[Listed]) -> int:
    """Return which column takes what room is left: the longest text, else the last but one."""
    for kinds in (Memo, Line, Codes):
        for nth, field in enumerate(columns):
            if nth and isinstance(field, kinds) and not isinstance(field, Name):
                return nth
    return max(len(columns) - 2, 0)
