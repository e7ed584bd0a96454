"""What is on file of a recipient, at a glance: facts, family, the last contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.forms.consent import OF_PERSON
from swdesk.gui import days
from swdesk.gui.i18n import tr
from swdesk.gui.pages.recipients.masked_value import MaskedValue, wrapped
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label, rule
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.section_header import SectionHeader
from swdesk.gui.widgets.timeline import Entry, Timeline
from swdesk.labels import N_
from swdesk.model import dates, lunar
from swdesk.model.fields import Phones
from swdesk.model.people import FamilyMember, Person, PersonContact, Recipient
from swdesk.model.requests import PersonalRequest
from swdesk.model.text import in_a_row, masked, to_text
from swdesk.services.contacts.timeline import ItemKind, TimelineItem
from swdesk.services.people import households
from swdesk.services.people.households import MemberView
from swdesk.services.privacy import consents, requests
from swdesk.services.trail import auditing

RECENT = 3
_ICONS = {
    ItemKind.FOLLOW_UP: "clipboard-check",
    ItemKind.VISIT: "house",
    ItemKind.SIGN_IN: "calendar-days",
    ItemKind.CONSULTATION: "messages-square",
}
_LABEL_WIDTH = 64
_LINE = 26
_CALLED = N_("紧急联系")


class Overview(QWidget):
    """The first tab of a recipient; *opened* names a contact by its place in the timeline."""

    opened = Signal(int)
    all_asked = Signal()
    family_asked = Signal()

    def __init__(self, recipient: Recipient, contacts: Sequence[TimelineItem]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 16)
        layout.setSpacing(6)
        for objection in requests.objections(recipient.person):
            layout.addWidget(_objection(objection))
        layout.addLayout(_grid(_facts(recipient)))
        layout.addSpacing(4)
        self._add_family(layout, recipient.person)
        layout.addSpacing(4)
        self._add_recent(layout, contacts)
        layout.addStretch()

    def _add_family(self, layout: QVBoxLayout, person: Person) -> None:
        household = households.household_of(person)
        members = households.members_of(person)
        head = SectionHeader(self.tr("家庭"), note=_household_note(household, members, person))
        link = Button(self.tr("打开") if household else self.tr("加入一户"), kind="link")
        link.clicked.connect(self.family_asked)
        head.add(link)
        layout.addWidget(head)
        for facts in _family(members, person):
            layout.addLayout(_member_line(facts))
            layout.addWidget(rule("soft"))

    def _add_recent(self, layout: QVBoxLayout, contacts: Sequence[TimelineItem]) -> None:
        head = SectionHeader(self.tr("最近服务"))
        layout.addWidget(head)
        if not contacts:
            layout.addWidget(label(self.tr("还没有服务记录。"), "note"))
            return
        link = Button(self.tr("全部 {n} 条").format(n=len(contacts)), kind="link")
        link.clicked.connect(self.all_asked)
        head.add(link)
        shown = Timeline()
        shown.set_entries(entries(contacts[:RECENT]))
        shown.opened.connect(self.opened)
        layout.addWidget(shown)


def entries(contacts: Sequence[TimelineItem]) -> list[Entry]:
    """Return contacts as lines of a timeline."""
    today = dates.today()
    return [
        Entry(item.title, days.in_list(item.date, today), item.detail, _ICONS[item.kind])
        for item in contacts
    ]


def _facts(recipient: Recipient) -> Iterator[tuple[str, QWidget]]:
    """Yield the facts that matter before a visit; what is not known takes no room."""
    person = recipient.person
    for name, text in (
        (Person.born_on.label, born_words(person)),
        (Person.id_no.label, ""),
        (Person.phones.label, ""),
        (N_("地址"), _address(person)),
        (Recipient.self_care.label, _health(recipient)),
        (_CALLED, ""),
        (OF_PERSON.title, consents.in_words(person.id, dates.today())),
        (Recipient.status.label, _status(recipient)),
    ):
        hidden = _masked(name, person)
        if hidden or text:
            yield tr(name), hidden or wrapped(text)


def _masked(name: str, person: Person) -> QWidget | None:
    if name == _CALLED:
        return _contacts(person)
    field = {Person.id_no.label: Person.id_no, Person.phones.label: Person.phones}.get(name)
    value = getattr(person, field.name) if field else None
    if not field or not value:
        return None
    shown = MaskedValue(masked(field, value), to_text(field, value), tr(name))
    shown.revealed.connect(lambda: auditing.revealed(person, field.name))
    return shown


def _objection(objection: PersonalRequest) -> QWidget:
    """Return what the person says against a record, to be read with it."""
    about = tr(N_("本人异议（{about}）")).format(about=objection.about or objection.request_no)
    return MessageBox(about, str(objection.statement), "warn")


def born_words(person: Person) -> str:
    """Return a birth date in words, with the calendar by which it is written or kept."""
    if person.born_on is None:
        return ""
    day = person.born_on
    words = tr(N_("{year} 年")).format(year=day.year)
    if day.month:
        words += tr(N_(" {month} 月")).format(month=day.month)
    if day.day:
        words += tr(N_(" {day} 日")).format(day=day.day)
    if person.is_lunar:
        return words + tr(N_("（农历）"))
    kept = lunar.born_in(day, is_lunar=False) if person.keeps_lunar else None
    return words + (tr(N_("（过农历{day}）")).format(day=kept) if kept else "")


def _address(person: Person) -> str:
    place = to_text(Person.place, person.place)
    town = person.place.path()[0] if person.place else None
    if town is not None and town.kind == "town":
        place = place.removeprefix(str(town.name))
    address = person.address or ""
    return address if place and address.startswith(place) else f"{place}{address}"


def _health(recipient: Recipient) -> str:
    parts = (
        to_text(Recipient.self_care, recipient.self_care),
        to_text(Recipient.health, recipient.health),
        recipient.health_other or "",
    )
    return "；".join(part for part in parts if part)


def _contacts(person: Person) -> QWidget | None:
    found = PersonContact.live().where(PersonContact.person == person).order_by(PersonContact.id)
    lines = [(_contact(one, masked), _contact(one, to_text)) for one in found]
    if not lines:
        return None
    hidden, whole = ("\n".join(part) for part in zip(*lines, strict=True))
    if hidden == whole:
        return wrapped(whole)
    shown = MaskedValue(hidden, whole, tr(_CALLED))
    shown.revealed.connect(lambda: auditing.revealed(person, "contacts"))
    return shown


def _contact(contact: PersonContact, phones_as: Callable[[Phones, Any], str]) -> str:
    relation = to_text(PersonContact.relation, contact.relation) or contact.role.label
    phones = phones_as(PersonContact.phones, contact.phones)
    return in_a_row(f"{contact.name}（{relation}）", phones)


def _status(recipient: Recipient) -> str:
    if recipient.status is type(recipient.status).ACTIVE:
        return ""
    return in_a_row(tr(recipient.status.label), recipient.status_note)


def _household_note(household: object, members: Sequence[MemberView], person: Person) -> str:
    if household is None:
        return ""
    own = next((member for member in members if member.person_id == person.id), None)
    parts = [tr(N_("户号 {number}")).format(number=getattr(household, "household_no", ""))]
    if own is not None:
        parts.append(tr(N_("本人户主")) if own.is_head else own.relation)
    return in_a_row(*parts)


def _family(members: Sequence[MemberView], person: Person) -> list[tuple[str, str, str, str]]:
    """Return name, relation, age and a note: who lives there, else whom the form names."""
    others = [one for one in members if one.person_id != person.id]
    if others:
        return [(one.name, one.relation, _age(one.age), "") for one in others]
    today = dates.today()
    named = FamilyMember.live().where(FamilyMember.person == person).order_by(FamilyMember.id)
    return [
        (
            one.name,
            to_text(FamilyMember.relation, one.relation),
            _age(one.born_on.age_on(today) if one.born_on else None),
            "，".join(part for part in (_lives(one), one.occupation) if part),
        )
        for one in named
    ]


def _lives(member: FamilyMember) -> str:
    return {True: tr(N_("同住")), False: tr(N_("不同住"))}.get(member.lives_here, "")


def _age(years: int | None) -> str:
    return "" if years is None else str(years)


def _member_line(facts: tuple[str, str, str, str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    name, *others = facts
    for text, role, width in zip(
        (name, *others), ("", "secondary", "secondary", "secondary"), (78, 48, 28, 0), strict=True
    ):
        shown = ElidedLabel(text, role)
        if width:
            shown.setFixedWidth(width)
        row.addWidget(shown, 0 if width else 1)
    return row


def _grid(facts: Iterator[tuple[str, QWidget]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for number, (name, shown) in enumerate(facts):
        named = label(name, "label")
        named.setFixedHeight(_LINE)
        shown.setMinimumHeight(_LINE)
        grid.addWidget(named, number, 0, top)
        grid.addWidget(shown, number, 1)
    return grid
