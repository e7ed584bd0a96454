"""Cards, eight to a page, with a code for the scanner; contact cards that people keep at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Mask
from swdesk.model.office import Office
from swdesk.model.people import Person, Recipient
from swdesk.model.volunteers import Volunteer
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import PORTRAIT, Furniture, Paper
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import GREY, Pen, Stroke, Style
from swdesk.printing.qr import draw_code
from swdesk.printing.text import fit, set_line, tracked
from swdesk.services.people import cards
from swdesk.services.privacy import disclosing

CARD, CONTACT = "CARD", "CONTACT"
TITLE, CONTACT_TITLE = N_("会员卡和志愿者证"), N_("联系卡")
_PAPER = Paper(210, 297, 0, 0, 0, bound=False)
_WIDE, _HIGH, _GAP = 85.6, 54.0, 6.0
_LEFT, _TOP = (210 - 2 * _WIDE - _GAP) / 2, (297 - 4 * _HIGH - 3 * _GAP) / 2
_BAND_MM = 11.5
_ACCENT, _WHITE = "0.184 0.365 0.486", "1 1 1"
_EDGE = Stroke(0.4, "0.75 0.75 0.75")
_CROP = Stroke(0.3, "0.5 0.5 0.5")
_CROP_MM = 2.5
_QR_MM = 22.0
_PADDING_MM = 5.0
_NAME_MM = 47.0
_PAGE_CARDS = 8


@dataclass(frozen=True)
class CardFace:
    """What one card says; *code* is what the scanner types, nothing else is in it."""

    title: str
    name: str
    facts: tuple[tuple[str, str], ...]
    foot: str = ""
    code: str = ""


@dataclass(frozen=True)
class CardSheet:
    """A page of up to eight cards with marks to cut along."""

    furniture: Furniture
    faces: tuple[CardFace, ...]

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw the cards, two beside each other."""
        del options
        pen = Pen(file)
        for nth, face in enumerate(self.faces):
            x = (_LEFT + nth % 2 * (_WIDE + _GAP)) * MM
            top = (297 - _TOP - nth // 2 * (_HIGH + _GAP)) * MM
            area = Area(x, top, _WIDE * MM, _HIGH * MM)
            _crop(pen, area)
            _draw(pen, area, face, self.furniture.station)
        yield pen.page(_PAPER.size)


def card_document(people: Sequence[Person], options: PrintOptions) -> Document:
    """Return cards for people, issuing a number to whoever has none."""
    carried = cards.issue_all(people)
    faces = [_card(one, carried[one.id].token, options) for one in people]
    return sheets_of(TITLE, faces, options)


def contact_document(people: Sequence[Person], options: PrintOptions) -> Document:
    """Return cards with whom to call; without people, a page of them for anybody."""
    faces = [_contact(one, options) for one in people] or [_contact(None, options)] * _PAGE_CARDS
    return sheets_of(CONTACT_TITLE, faces, options, records=len(people))


def sheets_of(
    title: str,
    faces: Sequence[CardFace],
    options: PrintOptions,
    records: int | None = None,
) -> Document:
    """Return cards bound eight to a page; *records* are those behind them, where not one each."""
    around = Furniture(
        options.station, title, "", paper=PORTRAIT, confidential=False, has_number=False
    )
    pages = groupby(enumerate(faces), key=lambda pair: pair[0] // _PAGE_CARDS)
    sheets = [CardSheet(around, tuple(face for _, face in page)) for _, page in pages]
    return bound(title, sheets, options, len(faces) if records is None else records)


def _card(person: Person, token: str, options: PrintOptions) -> CardFace:
    veil = disclosing.veil(options.showing, [person])
    name = veil.said(str(person.name), Mask.NAME)
    foot = N_("凭卡签到　拾获请交回社工站")
    volunteer = Volunteer.live().where(Volunteer.person == person.id).first()
    if volunteer is not None:
        team = str(volunteer.team) if volunteer.team else ""
        known = vocabulary("volunteer_skill")
        skills = "　".join(known.short(code) for code in volunteer.skills or ())
        facts = (
            (N_("编号"), volunteer.volunteer_no),
            (N_("队伍"), team),
            (N_("专长"), skills),
        )
        return CardFace(N_("志愿者证"), name, _said(facts), foot, token)
    recipient = Recipient.live().where(Recipient.person == person.id).first()
    place = str(person.place.name) if person.place else ""
    number = recipient.file_no if recipient else ""
    # Neither the category nor the worker: a card lies open on tables.
    told = ((N_("编号"), number), (N_("村社"), place))
    return CardFace(N_("会员卡"), name, _said(told), foot, token)


def _contact(person: Person | None, options: PrintOptions) -> CardFace:
    """Return the card that stays at home: whom to call, and for whom."""
    office = Office.live().first() or Office(name="")
    recipient = person and Recipient.live().where(Recipient.person == person.id).first()
    worker = str(recipient.worker) if recipient and recipient.worker else ""
    veil = disclosing.veil(options.showing, [person] if person else [])
    name = veil.said(str(person.name), Mask.NAME) if person else N_("社工随时听您说")
    facts = (
        (N_("社工"), worker),
        (N_("电话"), "、".join(office.phones or ())),
        (N_("地址"), office.address or ""),
        (N_("急救"), N_("120　报警 110　火警 119")),
    )
    return CardFace(CONTACT_TITLE, name, _said(facts))


def _said(facts: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(fact for fact in facts if fact[1])


# --- drawing ---


def _crop(pen: Pen, area: Area) -> None:
    """Draw the marks outside the corners, along which the cards are cut."""
    gap, length = 0.5 * MM, _CROP_MM * MM
    for x, way in ((area.x, -1), (area.right, 1)):
        for y in (area.top, area.bottom):
            pen.line(x + way * gap, y, x + way * length, y, _CROP)
    for y, way in ((area.top, 1), (area.bottom, -1)):
        for x in (area.x, area.right):
            pen.line(x, y + way * gap, x, y + way * length, _CROP)


def _draw(pen: Pen, area: Area, face: CardFace, station: str) -> None:
    pen.fill(Area(area.x, area.top, area.width, _BAND_MM * MM), _ACCENT)
    pen.box(area, _EDGE)
    left = area.x + _PADDING_MM * MM
    right = area.right - _PADDING_MM * MM
    baseline = area.top - 7.3 * MM
    title = tracked(face.title, Role.STRONG, 0.12)
    pen.put(left, baseline, title, Style(Role.STRONG, 13, _WHITE))
    room = right - left - title.width * 13 - 4 * MM
    fitted = fit(station, Role.LABEL, 9.5, room, 0.6)
    pen.write(right, baseline, station, Style(Role.LABEL, fitted.size, _WHITE), 1)
    wide = right - left - (_QR_MM + 4) * MM if face.code else right - left
    _draw_name(pen, left, area.top - 21.3 * MM, face.name, min(wide, _NAME_MM * MM))
    for nth, (label, text) in enumerate(face.facts):
        y = area.top - (29.3 + nth * 6.1) * MM
        pen.write(left, y, label, Style(Role.LABEL, 8.5, GREY))
        room = wide - 9 * MM
        size = fit(text, Role.VALUE, 10, room, 0.72).size
        pen.write(left + 9 * MM, y, _cut(text, size, room), Style(Role.VALUE, size))
    pen.write(left, area.bottom + 4.3 * MM, face.foot, Style(Role.LABEL, 7.5, GREY))
    if face.code:
        corner = Area(right - _QR_MM * MM, area.top - 17 * MM, _QR_MM * MM, _QR_MM * MM)
        draw_code(pen, corner, face.code)
        middle = corner.x + corner.width / 2
        below = corner.bottom - 3.4 * MM
        pen.write(middle, below, N_("扫码签到"), Style(Role.LABEL, 7.5, GREY), 0.5)


def _draw_name(pen: Pen, x: float, y: float, name: str, room: float) -> None:
    """Write the name as large as it fits, but no larger than 17 pt."""
    width = set_line(name, Role.TITLE).width
    size = min(17.0, room / max(width, 1.0))
    pen.write(x, y, name, Style(Role.TITLE, size))


def _cut(text: str, size: float, room: float) -> str:
    """Return the whole words of a list that one line has room for."""
    words = text.split("　")
    while len(words) > 1 and set_line("　".join(words), Role.VALUE).width * size > room:
        words.pop()
    return "　".join(words)
