"""Cases and their follow-ups: each story once as written, then for others whom it fits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.supervised import SheetState
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material
from swdesk.services.demo.sheets import write_sheets
from swdesk.services.demo.year import clock, minutes

Story = dict[str, Any]
_LATEST = 2  # days from the last record of a made-up case to today, at least
_CASE_SHARE = 0.1  # of recipients; about half of them are whom a story fits
_INTAKE_TEXTS = (
    "code_name", "status_note", "method", "source", "referrer", "referrer_unit", "complaint",
    "referrer_view", "family", "past_services", "kind", "field", "urgency", "refused_for",
    "worker_view", "supervisor_view",
)  # fmt: skip
_CONTACT_TEXTS = (
    "form", "location", "participants", "aim", "process", "response", "attainment", "reflection",
    "difficulties", "plan", "put_off", "opinion",
)  # fmt: skip


def tell_stories(ground: Ground) -> None:
    """Write every case, in the order in which they were opened."""
    told = [*_written(ground), *_retold(ground)]
    told.sort(key=lambda one: -one[1])
    for story, opened, human in told:
        _case(ground, story, ground.year.ago(opened), human)


def _written(ground: Ground) -> Iterator[tuple[Story, int, Human]]:
    by_name = {human.name: human for human in reversed(ground.people)}  # the first are the written
    for story in material("cases")["case"]:
        yield story, story["opened"], by_name[story["person"]]


def _retold(ground: Ground) -> Iterator[tuple[Story, int, Human]]:
    """Give the stories to others in a large station."""
    stories = material("cases")["case"]
    taken = {story["person"] for story in stories}
    chance = ground.chance
    for human in ground.recipients():
        if human.name in taken or not ground.size.contacts or chance.random() > _CASE_SHARE:
            continue
        fitting = [story for story in stories if _fits(story["fits"], human)]
        registered = (ground.year.today - human.opened_on).days
        length = max((_span(story) for story in fitting), default=registered)
        if length + _LATEST < registered:
            yield chance.choice(fitting), chance.randint(length + _LATEST, registered - 1), human


def _span(story: Story) -> int:
    """Return how many days a story takes."""
    return max((told["after"] for told in story.get("follow_up", ())), default=0)


def _fits(wanted: dict[str, Any], human: Human) -> bool:
    least, most = wanted["ages"]
    return (
        human.is_served
        and least <= human.age <= most
        and wanted.get("sex") in (None, human.sex.value)
        and bool(set(wanted["any"]) & set(human.categories))
    )


def _case(ground: Ground, story: Story, opened: dt.date, human: Human) -> None:
    year = ground.year
    asked_on, opened_on = year.working_day(opened - dt.timedelta(days=2)), year.working_day(opened)
    decision = Decision(story.get("decision", "take"))
    closed_on = None
    if "closed" in story:
        lasted = story["opened"] - story["closed"]
        closed_on = year.working_day(min(opened + dt.timedelta(days=lasted), year.ago(1)))
    status = CaseStatus.CLOSED if closed_on else CaseStatus(story.get("status", "open"))
    case = ground.rows.add(
        Case,
        asked_on,
        human.worker,
        recipient=human.recipient,
        case_no=ground.numbers.next("case", asked_on),
        worker=human.worker,
        asked_on=asked_on,
        opened_on=opened_on if decision is Decision.TAKE else None,
        closed_on=closed_on,
        status=status,
        decision=decision,
        problem_areas=tuple(story["areas"]),
        referrer_phones=(ground.names.phone(),) if "referrer" in story else (),
        **_texts(story, _INTAKE_TEXTS, story, human),
    )
    for nth, told in enumerate(story.get("follow_up", ()), 1):
        _follow_up(ground, (case, nth, opened), story, told, human)
    write_sheets(ground, case, story["person"], opened, human)


def _follow_up(
    ground: Ground, which: tuple[int, int, dt.date], story: Story, told: Story, human: Human
) -> None:
    case, nth, opened = which
    held_on = ground.year.working_day(opened + dt.timedelta(days=told["after"]))
    start = minutes(told["at"])
    planned = told.get("next")
    ground.rows.add(
        FollowUp,
        held_on,
        human.worker,
        case=case,
        nth=nth,
        held_on=held_on,
        started=clock(start),
        ended=clock(start + told["minutes"]),
        worker=human.worker,
        techniques=tuple(told["techniques"]),
        next_on=ground.year.weekday(held_on + dt.timedelta(days=planned)) if planned else None,
        state=SheetState.FINAL if "opinion" in told else SheetState.DRAFT,
        opinion_by=ground.workers[0][0] if "opinion" in told else None,
        opinion_on=held_on if "opinion" in told else None,
        **_texts(told, _CONTACT_TEXTS, story, human),
    )


def _texts(told: Story, names: tuple[str, ...], story: Story, human: Human) -> dict[str, Any]:
    """Return what was written, with the village of the story made that of the person."""
    home = _home(story["person"])
    found: dict[str, Any] = {}
    for name in names:
        value = told.get(name)
        if isinstance(value, str):
            value = value.strip().replace(home, human.village)
        if value is not None:
            found[name] = value
    return found


def _home(name: str) -> str:
    for house in material("cast")["house"]:
        if any(person["name"] == name for person in house["person"]):
            return str(house["place"]).rstrip("0123456789组")
    raise LookupError(name)
