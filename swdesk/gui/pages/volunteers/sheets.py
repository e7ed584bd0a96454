"""The papers of volunteers as they print, over any page that asks for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from swdesk.gui.page import Page
from swdesk.model.disclosure import Showing
from swdesk.model.pairs import Pair
from swdesk.model.people import Person
from swdesk.model.volunteers import HoursCertificate, Volunteer, VolunteerTeam

if TYPE_CHECKING:
    from swdesk.printing.document import Document, PrintOptions

# The window is up before what sets type and reads PDF is loaded.
# ruff: noqa: PLC0415


def show_hours(
    page: Page, volunteers: Sequence[Volunteer], first: dt.date | None, last: dt.date | None
) -> None:
    """Show the ledgers of hours (V-2) from *first* to *last*; without volunteers a blank one."""
    from swdesk.printing.volunteer_hours import hours_document

    _show(page, lambda options: hours_document(volunteers, options, first, last))


def show_summary(page: Page, first: dt.date | None, last: dt.date | None) -> None:
    """Show what every volunteer gave from *first* to *last* (V-2S)."""
    from swdesk.printing.hours_summary import hours_summary

    _show(page, lambda options: hours_summary(options, first, last))


def show_certificates(page: Page, made: Sequence[HoursCertificate]) -> None:
    """Show certificates of service (V-4)."""
    from swdesk.printing.service_certificate import certificate_document

    # A certificate is for whoever it names: nothing of the name is hidden.
    _show(page, lambda options: certificate_document(made, options), Showing.REAL)


def show_register(page: Page) -> None:
    """Show the register of certificates."""
    from swdesk.printing.service_certificate import register_document

    _show(page, register_document)


def show_notice(page: Page) -> None:
    """Show the certificates that are made known on the board; raises UserError for none."""
    from swdesk.printing.service_certificate import notice_document

    # Who it is about has to be known, or nobody could object.
    _show(page, notice_document, Showing.REAL)


def show_teams(page: Page, teams: Sequence[VolunteerTeam]) -> None:
    """Show the rosters of teams (V-7)."""
    from swdesk.printing.teams import team_document

    _show(page, lambda options: team_document(teams, options))


def show_cards(page: Page, people: Sequence[Person]) -> None:
    """Show cards with a code to scan, eight to a page; who has no number is given one."""
    from swdesk.printing.cards import card_document

    _show(page, lambda options: card_document(people, options), Showing.REAL)


def show_pair_cards(page: Page, pairs: Sequence[Pair]) -> None:
    """Show the cards that the helpers of pairs take along."""
    from swdesk.printing.pair_card import pair_card_document

    _show(page, lambda options: pair_card_document(pairs, options), Showing.REAL)


def show_contact_cards(page: Page, people: Sequence[Person]) -> None:
    """Show cards that say whom to call; without people, a page of them for anybody."""
    from swdesk.printing.cards import contact_document

    _show(page, lambda options: contact_document(people, options), Showing.REAL)


def _show(
    page: Page, make: Callable[[PrintOptions], Document], showing: Showing | None = None
) -> None:
    from swdesk.gui.pages.printing.preview_page import PreviewPage
    from swdesk.printing.document import PrintOptions

    def remake(chosen: Showing | None) -> Document:
        return make(PrintOptions.of_office(showing=chosen))

    page.opens.emit(PreviewPage(remake(showing), remake))
