"""Putting people on the list of an event: whole groups, or one person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from swdesk.errors import UserError
from swdesk.gui.days import in_list
from swdesk.gui.form.pick_edit import Find, PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.people import sex_and_age
from swdesk.labels import N_
from swdesk.model.people import Person, RecipientCategory
from swdesk.model.text import in_a_row
from swdesk.services.choices import Offer, offers
from swdesk.services.gatherings import events
from swdesk.services.lists import listing
from swdesk.services.lists.list_filters import EventFilter
from swdesk.services.people.find import FindIndex, Hit

_OFFERED = 30


@dataclass(frozen=True)
class Way:
    """One way of choosing people: what it is called, what is offered, whom a choice means."""

    title: str
    name: str
    find: Find
    people: Callable[[int | str], Iterable[int]]


def ways(find: FindIndex, event_id: int, today: dt.date) -> tuple[Way, ...]:
    """Return the ways, the quickest first."""
    return (
        Way(
            N_("按类别"),
            N_("类别"),
            lambda typed: offers(RecipientCategory.category, typed),
            lambda code: events.people_of_category(str(code), today),
        ),
        Way(N_("按村（社区）"), Person.place.label, _places, _of_place),
        Way(
            N_("照以前的活动"),
            N_("活动"),
            lambda typed: earlier_events(typed, today, but=event_id),
            lambda earlier: events.attendees_of(int(earlier)),
        ),
        Way(
            N_("加一个人"),
            Person.name.label,
            lambda typed: [Offer(hit.person_id, _said(hit)) for hit in find.search(typed, 9).hits],
            lambda person: [int(person)],
        ),
        Way(
            N_("报过名的人"),
            N_("活动"),
            lambda _typed: _signed_up(event_id),
            lambda event: events.people_signed_up(int(event)),
        ),
    )


class AddPanel(InlinePanel):
    """Adds those that a choice means; *added* tells who is new on the list, and how many were not.

    It stays open, as one group is seldom enough.
    """

    added = Signal(list, int)

    def __init__(self, event_id: int, way: Way) -> None:
        super().__init__(tr(way.title), self.tr("加入"))
        self._event_id = event_id
        self._way = way
        self.choice = PickEdit(way.find)
        self.add_field(tr(way.name), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一项。"))
        meant = list(self._way.people(chosen))
        listed = {one.person_id for one in events.expected(self._event_id)}
        fresh = [one for one in dict.fromkeys(meant) if one not in listed]
        events.expect(self._event_id, fresh)
        self.choice.set_choice(None, "")
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self.added.emit(fresh, len(meant) - len(fresh))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds what has been chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choice.hasFocus():
            self.verb.click()
        else:
            super().keyPressEvent(event)


def earlier_events(typed: str, today: dt.date, *, but: int | None = None) -> list[Offer]:
    """Return the events that *typed* may mean, the latest first; *but* leaves one out."""
    source = listing.events(EventFilter(text=typed)).with_columns("held_on", "name", "came")
    ids = [one for one in source.ids()[: _OFFERED + 1] if one != but]
    rows = source.rows(ids)
    words = tr(N_("{day}　{name}　{n} 人次"))
    return [
        Offer(
            one, words.format(day=in_list(rows[one][0], today), name=rows[one][1], n=rows[one][2])
        )
        for one in ids
        if one in rows
    ]


def _signed_up(event_id: int) -> list[Offer]:
    """Return the event itself, by how many signed up for it."""
    people = events.people_signed_up(event_id)
    words = tr(N_("本场报名表（A-5）上的 {n} 人"))
    return [Offer(event_id, words.format(n=len(people)))] if people else []


def _places(typed: str) -> list[Offer]:
    return [Offer(offer.value.id, offer.label) for offer in offers(Person.place, typed)]


def _of_place(place_id: int | str) -> list[int]:
    return events.people_of_place(int(place_id))


def _said(hit: Hit) -> str:
    return in_a_row(hit.name, sex_and_age(hit.sex, hit.age), hit.place)
