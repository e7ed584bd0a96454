"""The genogram of a case: its drawing, and what people tell it about the family."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from swdesk.drawing.shapes import Drawing
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.model.genogram import COUPLES, RelationLine, Relative
from swdesk.services import access
from swdesk.services.editing import save_record
from swdesk.services.kin.genogram_drawing import draw_family
from swdesk.services.kin.genogram_facts import FamilyFacts, facts_of, namer
from swdesk.services.recycling import delete

#: Fewer people than this make no family to draw.
_LEAST_PEOPLE = 2


def genogram_drawing(case: Case, showing: Showing = Showing.REAL) -> Drawing | None:
    """Return the genogram for a printed form; None where nobody but the client is known."""
    access.require_case(case)
    facts = facts_of(case)
    if len(facts.everybody()) + len(facts.guests) < _LEAST_PEOPLE:
        return None
    return drawing_of(case, facts, showing)


def drawing_of(case: Case, facts: FamilyFacts, showing: Showing = Showing.REAL) -> Drawing:
    """Return the genogram of a family that was read already."""
    if showing is Showing.CODED:
        for kin in facts.everybody():
            kin.note = ""  # a word about somebody's health may name them
    return draw_family(facts, dates.today(), namer(case, showing))


def nudge(case: Case, facts: FamilyFacts, key: str, dx: float, dy: float) -> None:
    """Remember that somebody was pushed by so many mm."""
    mark = facts.marks.get(key)
    x, y = (mark.shift_x, mark.shift_y) if mark else (0, 0)
    note(case, facts, key, {"shift_x": x + round(dx * 10), "shift_y": y + round(dy * 10)})


def put_back(case: Case, facts: FamilyFacts) -> None:
    """Let everybody stand where the program would have them."""
    for key, mark in facts.marks.items():
        if mark.shift_x or mark.shift_y:
            note(case, facts, key, {"shift_x": 0, "shift_y": 0})


def note(case: Case, facts: FamilyFacts, key: str, values: Mapping[str, Any]) -> Relative:
    """Keep what the genogram says of somebody; what is not among *values* stays."""
    mark = facts.marks.get(key)
    given = dict(values) if mark else {"case": case.id, "source": key, **values}
    saved = save_record(Relative, given, mark)
    facts.marks[key] = saved
    return saved


def add_relative(case: Case, values: Mapping[str, Any]) -> Relative:
    """Add somebody whom only the genogram knows; raises InvalidRecord."""
    return save_record(Relative, {"case": case.id, **values})


def lines_of(case: Case) -> list[RelationLine]:
    """Return the lines of a genogram, the first told first."""
    found = RelationLine.live().where(RelationLine.case == case)
    return list(found.order_by(RelationLine.id))


def connect(case: Case, values: Mapping[str, Any]) -> RelationLine:
    """Say how two people stand to each other, instead of what was said of them in that respect."""
    former = _former(case, values)
    return save_record(RelationLine, {"case": case.id, **values}, former)


def _former(case: Case, values: Mapping[str, Any]) -> RelationLine | None:
    """Return the line between the same two that says the same kind of thing."""
    pair = {values.get("one"), values.get("other")}
    for line in RelationLine.live().where(RelationLine.case == case):
        if {line.one, line.other} == pair and _is_couple(line.bond) == _is_couple(values["bond"]):
            return line
    return None


def _is_couple(bond: Any) -> bool:
    return bond in COUPLES


def remove(record: Relative | RelationLine) -> None:
    """Take a line, or somebody whom only the genogram knew, out of it."""
    delete(record)


def title_of(facts: FamilyFacts, key: str) -> str:
    """Return how somebody is called in lists."""
    kin = facts.family.people.get(key) or next((k for k in facts.left_out if k.key == key), None)
    return (kin.name if kin else "") or N_("姓名不详")
