import datetime as dt

import pytest

from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.office import Office
from swdesk.model.volunteers import Volunteer, VolunteerStatus
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.lists import volunteer_list
from swdesk.services.lists.list_filters import VolunteerFilter
from swdesk.services.volunteering.standing import Given, Rule, Standing, ids_of, stand, standing

TODAY = dt.date(2026, 11, 20)
RULE = Rule(times=5, hours=10, months=12)
CANDIDATE, REGISTERED, DORMANT, LEFT = VolunteerStatus


@pytest.fixture
def candidate(served):
    return Volunteer.create(
        person=served("周志强").person, volunteer_no="ZY-1", status=CANDIDATE,
        joined_on=dt.date(2026, 1, 5),
    )  # fmt: skip


def helped(volunteer, month, hours):
    on = dt.date(2026, month, 3)
    event = Event.create(event_no=f"HD-{month}", name="集市", held_on=on)
    sign_in = SignIn.create(
        event=event, person=volunteer.person_id, seq=1, name="x", role=SignInRole.VOLUNTEER
    )
    Interval.create(sign_in=sign_in, came_at=dt.time(8), left_at=dt.time(8 + hours))


def given(times, hours, last=None, joined=dt.date(2026, 1, 5)):
    return Given(joined, times, hours * 60, last)


@pytest.mark.parametrize(
    ("status", "served", "expected"),
    [
        (CANDIDATE, given(4, 20, TODAY), Standing.CANDIDATE),
        (CANDIDATE, given(9, 9, TODAY), Standing.CANDIDATE),
        (CANDIDATE, given(5, 10, TODAY), Standing.ACTIVE),
        (REGISTERED, given(0, 0), Standing.REGISTERED),
        (REGISTERED, given(0, 0, joined=dt.date(2025, 1, 5)), Standing.DORMANT),
        (REGISTERED, given(1, 2, dt.date(2025, 11, 21)), Standing.ACTIVE),
        (REGISTERED, given(9, 20, dt.date(2025, 11, 20)), Standing.DORMANT),
        (DORMANT, given(1, 2, dt.date(2026, 10, 1)), Standing.ACTIVE),
        (DORMANT, given(0, 0), Standing.DORMANT),
        (LEFT, given(9, 20, TODAY), Standing.LEFT),
    ],
)
def test_a_volunteer_stands_by_what_was_set_and_what_was_served(status, served, expected):
    assert stand(status, served, RULE, TODAY).standing is expected


def test_a_candidate_is_told_what_is_missing(candidate):
    helped(candidate, 3, 4)

    assert "还差 4 次、6.0 小时" in standing(candidate.id, TODAY).reason


def test_the_rule_of_the_station_decides(candidate):
    helped(candidate, 10, 3)
    Office.update(register_times=1, register_hours=3).execute()
    assert standing(candidate.id, TODAY).standing is Standing.ACTIVE

    Office.update(dormant_months=1).execute()
    assert standing(candidate.id, TODAY).standing is Standing.DORMANT


def test_a_candidate_counts_as_registered_from_the_day_it_was_earned(candidate):
    Office.update(register_times=2, register_hours=5).execute()
    for month in (3, 5, 7):
        helped(candidate, month, 3)

    standing_at = {
        month: reckon.value(figure("volunteers"), Period.months(2026, month)) for month in (4, 5)
    }
    assert standing_at == {4: 0, 5: 1}


def test_who_left_is_counted_until_the_day_they_left(candidate):
    Volunteer.update(status=LEFT, left_on=dt.date(2026, 8, 10)).execute()
    Volunteer.update(joined_on=dt.date(2026, 1, 5)).execute()

    count = [reckon.value(figure("volunteers"), Period.months(2026, nth)) for nth in (7, 8)]
    assert count == [1, 0]


def test_the_list_is_narrowed_down_and_sorted_by_how_they_stand(candidate, served):
    other = Volunteer.create(
        person=served("李福生").person, volunteer_no="ZY-2", joined_on=dt.date(2020, 1, 5)
    )
    assert ids_of([Standing.DORMANT], TODAY) == [other.id]

    listed = volunteer_list.with_hours(VolunteerFilter(standing=(Standing.CANDIDATE,)))
    assert list(listed.ids()) == [candidate.id]
    everybody = volunteer_list.with_hours(VolunteerFilter())
    assert list(everybody.ids("standing")) == [candidate.id, other.id]
