import datetime as dt

import pytest

from swdesk.model.events import Event, Expected, SignIn, SignInRole
from swdesk.model.groups import AbsenceReason
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering import shifts

ABSENT = AbsenceReason.ABSENT


@pytest.fixture
def volunteer(served):
    return Volunteer.create(person=served("周志强").person, volunteer_no="QH-ZY-0001")


@pytest.fixture
def shift(volunteer):
    """Make a shift: shift(day, came, absence)."""

    def make(day, *, came=False, absence=None, role=SignInRole.VOLUNTEER):
        event = Event.create(event_no=f"HD-{day}", name="集市", held_on=dt.date(2026, 11, day))
        facts = {"event": event, "person": volunteer.person_id, "role": role}
        Expected.create(absence=absence, **facts)
        if came:
            SignIn.create(seq=1, name="周志强", **facts)

    return make


def test_the_rate_counts_only_shifts_of_which_something_is_known(volunteer, shift):
    shift(3, came=True)
    shift(4, absence=ABSENT)
    shift(5)

    found = shifts.of_person(volunteer.person_id)
    assert [one.is_known for one in found] == [True, True, False]
    assert shifts.rate(found) == 50


def test_who_missed_two_in_a_row_is_asked_after_until_they_come_again(volunteer, shift):
    shift(3, absence=AbsenceReason.LEAVE)
    assert shifts.missing() == []

    shift(4, absence=ABSENT)
    (line,) = shifts.missing()
    assert (line.name, line.streak, line.rate) == ("周志强", 2, 0)

    shift(5, came=True)
    assert shifts.missing() == []


def test_being_awaited_as_a_resident_is_no_shift(volunteer, shift):
    shift(3, absence=ABSENT, role=SignInRole.RESIDENT)

    assert shifts.of_person(volunteer.person_id) == []
