import datetime as dt
from decimal import Decimal

import pytest

from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering.volunteers import hours, minutes_between, services

MORNING = ((dt.time(9), dt.time(10)), (dt.time(10, 30), dt.time(11)))


@pytest.fixture
def volunteer(served):
    person = served("周志强").person
    return Volunteer.create(person=person, volunteer_no="QH-ZY-0001", brought_hours=Decimal("35.5"))


def helped(volunteer, day, spans=MORNING, role=SignInRole.VOLUNTEER, **facts):
    event = Event.create(event_no=f"HD-{day}", name="集市", held_on=dt.date(2026, 11, day), **facts)
    sign_in = SignIn.create(event=event, person=volunteer.person_id, seq=1, name="……", role=role)
    for came_at, left_at in spans:
        Interval.create(sign_in=sign_in, came_at=came_at, left_at=left_at)


def test_hours_are_the_sum_of_the_intervals(volunteer):
    helped(volunteer, 5)
    helped(volunteer, 6)

    assert (hours(volunteer).minutes, hours(volunteer).served, hours(volunteer).times) == (
        180,
        3,
        2,
    )


def test_hours_brought_along_stand_apart(volunteer):
    helped(volunteer, 5)

    assert (hours(volunteer).brought, hours(volunteer).served) == (35.5, 1.5)


def test_coming_as_a_resident_gives_no_hours(volunteer):
    helped(volunteer, 5, role=SignInRole.RESIDENT)

    assert hours(volunteer).times == 0


def test_a_cancelled_event_gives_no_hours(volunteer):
    helped(volunteer, 5, status=EventStatus.CANCELLED)

    assert hours(volunteer).minutes == 0


def test_who_has_not_signed_out_has_no_time_yet_and_is_told(volunteer):
    helped(volunteer, 5, spans=((dt.time(9), None),))

    assert (hours(volunteer).minutes, hours(volunteer).unfinished) == (0, 1)


def test_each_service_is_listed_with_its_times(volunteer):
    helped(volunteer, 5)

    [service] = services(volunteer)

    assert (service.event, service.came_at, service.left_at) == ("集市", "09:00", "11:00")
    assert service.minutes == 90


def test_the_time_of_all_volunteers_is_counted_for_a_span(volunteer):
    helped(volunteer, 5)
    helped(volunteer, 20)

    assert minutes_between(dt.date(2026, 11, 1), dt.date(2026, 11, 19)) == 90
