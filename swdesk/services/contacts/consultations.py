"""Consultations: taken down in one line, linked to who is on file, and led on from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.forms.consultation import CONSULTATION
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.codes import vocabulary
from swdesk.model.consultations import Consultation
from swdesk.model.people import Person, Recipient
from swdesk.services import editing
from swdesk.services.people.find import FindIndex, Hit
from swdesk.services.values import Values


def begin(recipient: Recipient | None = None) -> Values:
    """Return the values with which a consultation begins; of somebody on file, who they are."""
    known = _facts(recipient.person) if recipient is not None else {}
    return {**editing.blank(CONSULTATION), "worker": author(), **known}


def take_down(typed: Values, recipient: Recipient | None = None) -> Consultation:
    """Save a consultation; what the file knows of *recipient* is added to what was typed."""
    given = {name: value for name, value in typed.items() if value is not None}
    links = {"recipient": recipient} if recipient is not None else {}
    saved = editing.save(CONSULTATION, {**begin(recipient), **given}, **links)
    return Consultation.find(saved.id)


def link(consultation: Consultation, recipient: Recipient) -> Consultation:
    """Say who a visitor is on file."""
    editing.save(CONSULTATION, {}, consultation, recipient=recipient)
    return Consultation.find(consultation.id)


def of_that_name(index: FindIndex, name: str) -> Sequence[Hit]:
    """Return the recipients who bear exactly that name."""
    wanted = Consultation.visitor.clean(name)
    if not wanted:
        return ()
    hits = index.search(wanted).hits
    return [hit for hit in hits if hit.name == wanted and hit.recipient_id is not None]


def intake(consultation: Consultation) -> Values:
    """Return what a consultation says for the intake form of a case."""
    return {
        "asked_on": consultation.asked_on,
        "method": consultation.way,
        "complaint": consultation.content,
        "problem_areas": (consultation.area,) if consultation.area else (),
        "source": "self",
    }


def registration(consultation: Consultation) -> Values:
    """Return what a consultation says for the registration of the visitor."""
    facts = {
        "name": consultation.visitor,
        "sex": consultation.sex,
        "phones": consultation.phones,
        "difficulties": consultation.content,
    }
    return {name: value for name, value in facts.items() if value}


def _facts(person: Person) -> dict[str, Any]:
    age = person.age_on(dates.today())
    bands = vocabulary("age_band").entries
    band = next((one.code for one in bands if age is not None and one.fits(age, None)), None)
    return {"visitor": person.name, "sex": person.sex, "age_band": band, "phones": person.phones}
