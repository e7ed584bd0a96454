"""Whatever hangs on two files of one person: nothing stays behind, and no service is lost."""

from __future__ import annotations

import datetime as dt
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from swdesk.model import base
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.fields import Choice, Clock, Day, Decimals, Number, Ref, YesNo
from swdesk.model.people import Person, Recipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.people import merging
from swdesk.services.privacy.belongings import links_to

DAY = dt.date(2026, 3, 2)
HUMAN = (Person, Recipient, Volunteer)
LINKS = {
    f"{link.model.__name__}.{link.name}": link
    for target in HUMAN
    for link in links_to(target)
    if link.model not in (*HUMAN, SignIn)
}
TIMES = ("service_times", "visits", "event_times", "volunteer_times")
HOURS = ("staff_hours", "volunteer_hours")
VALUES = (
    (Day, lambda _field: DAY),
    (Clock, lambda _field: dt.time(9)),
    (Number, lambda field: field.least),
    (Decimals, lambda _field: 1),
    (YesNo, lambda _field: False),
    (Choice, lambda field: next(iter(field.members))),
)
whose = st.sampled_from([0, 1])
anything = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
_texts = count()


@pytest.fixture
def two(served):
    """Two people, each a recipient and a volunteer."""
    people = [served(name).person for name in ("王秀兰", "王秀蘭")]
    for nth, person in enumerate(people):
        Volunteer.create(person=person, volunteer_no=f"ZY-{nth}")
    return people


def something(field):
    """Return a value that a column takes; each text is another, as some stand but once."""
    if isinstance(field, Ref):
        return field.rel_model.select().first() or made(field.rel_model)
    makers = (make for kind, make in VALUES if isinstance(field, kind))
    return next(makers, lambda _field: f"x{next(_texts)}")(field)


def made(model, **links):
    """Make a row in which only what must stand there stands."""
    needed = [one for one in model.facts().values() if one.required and one.default is None]
    told = {one.name: something(one) for one in needed if one.name not in links}
    return model.create(**told, **links)


def hang(link, person):
    """Make a row that points at a person, or at their role."""
    target = link.rel_model
    owner = person if target is Person else target.get(target.person == person.id)
    made(link.model, **{link.name: owner})


def left_behind():
    """Return what in use points at a person or role in the bin."""
    for target in HUMAN:
        gone = target.select(target.id).where(target.deleted_at.is_null(is_null=False))
        for link in links_to(target):
            yield from link.model.live().where(link.in_(gone))


@given(st.sets(st.tuples(st.sampled_from(sorted(LINKS)), whose)))
@anything
def test_nothing_in_use_points_at_a_person_in_the_bin(two, hanging):
    with base.database.atomic() as example:
        for name, nth in sorted(hanging):
            hang(LINKS[name], two[nth])
        merging.merge(*two, set())
        assert not list(left_behind())
        example.rollback()


@given(
    st.lists(st.tuples(whose, st.sampled_from(list(SignInRole)), st.integers(1, 8)), max_size=6),
    st.lists(st.tuples(whose, st.integers(10, 90)), max_size=6),
)
@anything
def test_times_and_hours_of_service_stay_what_they_were(two, came, visited):
    with base.database.atomic() as example:
        for nth, role, hours in came:
            attend(two[nth], role, hours)
        for nth, took in visited:
            visit(two[nth], took)
        before = figures()
        merging.merge(*two, set())
        assert figures() == before
        example.rollback()


def figures():
    return reckon.values([figure(code) for code in (*TIMES, *HOURS)], Period.year(2026))


def attend(person, role, hours):
    """Sign somebody in to an event of its own."""
    event = Event.create(event_no=f"E{next(_texts)}", name="义诊", held_on=DAY)
    signed = SignIn.create(event=event, person=person, seq=1, name=person.name, role=role)
    Interval.create(sign_in=signed, came_at=dt.time(8), left_at=dt.time(8 + hours))


def visit(person, minutes):
    recipient = Recipient.get(Recipient.person == person)
    facts = {"method": "home", "result": "met", "visited_on": DAY, "worker": recipient.worker}
    number = f"V{next(_texts)}"
    Visit.create(visit_no=number, recipient=recipient, took=minutes, **facts)
