"""Pairing cards: what a helper takes along, with no more of the recipient than is needed there."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.fields import Mask
from swdesk.model.office import Office
from swdesk.model.pairs import Pair
from swdesk.model.text import given_name, to_text
from swdesk.printing.cards import CardFace, sheets_of
from swdesk.printing.document import Document, PrintOptions
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.privacy import disclosing

PAIR_CARD = "V-8C"
TITLE = N_("结对卡")


def pair_card_document(pairs: Sequence[Pair], options: PrintOptions) -> Document:
    """Return a card for each pair: the given name and the address, and whom to call."""
    access.require(Area.VOLUNTEERS)
    return sheets_of(TITLE, [_face(one, options) for one in pairs], options)


def pairs_of(keys: Sequence[str]) -> list[Pair]:
    """Return the pairs of those numbers, all that go on where none is named."""
    access.require(Area.VOLUNTEERS)
    found = list(Pair.live().order_by(Pair.id))
    today = dates.today()
    chosen = [one for one in found if one.pair_no in keys or (not keys and one.is_running(today))]
    if not chosen:
        raise UserError(N_("没有找到结对，请核对结对编号。"))
    return chosen


def _face(pair: Pair, options: PrintOptions) -> CardFace:
    office = Office.live().first() or Office(name="")
    veil = disclosing.veil(options.showing, [pair])
    person, rhythm = pair.recipient.person, to_text(Pair.rhythm, pair.rhythm)
    facts = (
        (N_("住址"), veil.said(person.address or _village(pair), Mask.ADDRESS)),
        (N_("结对"), f"{veil.said(pair.helper_name, Mask.NAME)}　{rhythm}".rstrip("　")),
        (N_("社工"), "、".join(office.phones or ())),
    )
    name = given_name(str(person.name))
    told = tuple(fact for fact in facts if fact[1])
    return CardFace(TITLE, veil.said(name, Mask.NAME), told, N_("请妥善保管，用毕交回社工站"))


def _village(pair: Pair) -> str:
    place = pair.recipient.person.place
    return str(place.name) if place else ""
