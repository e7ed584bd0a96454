"""Sheets about what a recipient needs: begun with what is on file, and what follows from them."""

from __future__ import annotations

from typing import Any

from swdesk.forms.child import CHILD
from swdesk.forms.spec import FormSpec
from swdesk.model.base import Record, author
from swdesk.model.cases import Decision
from swdesk.model.needs import (
    ChildRelative,
    Conclusion,
    MainProblem,
    NeedsAssessment,
)
from swdesk.model.people import ContactRole, FamilyMember, PersonContact, Recipient
from swdesk.services import access, editing
from swdesk.services.values import Values, stored

#: The relations that the registration of a child asks for: parents and grandparents.
_ELDERS = frozenset(("50", "51", "52", "57", "58", "59", "60", "61", "62", "63", "64"))
_KNOWN = ("self_care", "living", "income_sources", "disabilities", "disability_grade")


def of_recipient(spec: FormSpec, recipient: Recipient) -> list[Record]:
    """Return the sheets of a form that hang on a recipient, the last one first."""
    access.require(access.area_of(spec.model))
    link = spec.model.facts()["recipient"]
    return list(spec.model.live().where(link == recipient.id).order_by(-spec.model.id))


def begin(spec: FormSpec, recipient: Recipient) -> Values:
    """Return the values with which a sheet begins: what the file and the last sheet know."""
    values = editing.blank(spec) | _of_file(spec, recipient) | _guardian(recipient)
    if spec is CHILD:
        values[ChildRelative.table_name()] = _elders(recipient)
    return {**values, "worker": author() or stored(recipient, Recipient.worker)}


def intake(needs: NeedsAssessment) -> Values:
    """Return what an assessment says for the intake form of the case that it calls for."""
    rows = MainProblem.live().where(MainProblem.needs == needs.id)
    found = sorted(rows, key=lambda row: (row.rank or 99, row.id))
    areas = tuple(dict.fromkeys(row.area for row in found if row.area))
    facts: Values = {
        "asked_on": needs.assessed_on,
        "complaint": "；".join(row.problem for row in found) or needs.reason,
        "family": needs.family_facts,
        "past_services": needs.support,
        "problem_areas": areas,
        "worker_view": needs.reason,
        "source": "outreach",
    }
    if needs.conclusion is Conclusion.REFER:
        facts["decision"] = Decision.REFER
    return facts


def _of_file(spec: FormSpec, recipient: Recipient) -> dict[str, Any]:
    asked = {field.name for field in spec.fields()}
    return {name: getattr(recipient, name) for name in _KNOWN if name in asked}


def _guardian(recipient: Recipient) -> dict[str, Any]:
    rows = PersonContact.live().where(
        PersonContact.person == recipient.person_id, PersonContact.role == ContactRole.GUARDIAN
    )
    found = rows.order_by(PersonContact.id).first()
    if found is None:
        return {}
    return {
        "guardian": found.name,
        "guardian_relation": found.relation,
        "guardian_phones": found.phones,
    }


def _elders(recipient: Recipient) -> list[Values]:
    rows = FamilyMember.live().where(FamilyMember.person == recipient.person_id)
    return [
        {
            "relation": row.relation,
            "name": row.name,
            "born_on": row.born_on,
            "id_no": row.id_no,
            "phones": row.phones,
        }
        for row in rows.order_by(FamilyMember.id)
        if row.relation in _ELDERS
    ]
