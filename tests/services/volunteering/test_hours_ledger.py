import datetime as dt

import pytest

from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.office import HoursRule, Office
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering import hours
from swdesk.services.volunteering.hours_ledger import services, total, warnings
from swdesk.services.volunteering.volunteers import hours as hours_of


@pytest.fixture
def volunteer(served):
    return Volunteer.create(person=served("周志强").person, volunteer_no="QH-ZY-0001")


def helped(volunteer, name, *spans, day=5):
    event = Event.create(event_no=f"HD-{name}", name=name, held_on=dt.date(2026, 11, day))
    facts = {"person": volunteer.person_id, "seq": 1, "name": "周志强"}
    sign_in = SignIn.create(event=event, role=SignInRole.VOLUNTEER, **facts)
    for span in spans:
        came, left = (dt.time.fromisoformat(at) if at else None for at in span)
        Interval.create(sign_in=sign_in, came_at=came, left_at=left)


@pytest.mark.parametrize(
    ("rule", "credited"),
    [
        (HoursRule.TENTH, 102), (HoursRule.QUARTER, 90), (HoursRule.HALF, 90),
        (HoursRule.NEAREST_HALF, 90), (HoursRule.WHOLE, 60),
    ],
)  # fmt: skip
def test_an_attendance_counts_by_the_rule_on_screen_and_in_lists_alike(
    volunteer, database, rule, credited
):
    assert hours.credited(104, rule) == credited
    told = database.execute_sql(f"SELECT {hours.credited_sql('104', rule)}").fetchone()
    assert told == (credited,)


def test_half_an_hour_is_met_from_the_fifteenth_minute_on():
    assert hours.credited(44, HoursRule.NEAREST_HALF) == 30
    assert hours.credited(45, HoursRule.NEAREST_HALF) == 60


def test_the_rule_of_the_station_holds_for_the_ledger_and_the_sum(volunteer):
    Office.update(hours_rule=HoursRule.HALF).execute()
    helped(volunteer, "集市", ("09:00", "10:44"))
    helped(volunteer, "义诊", ("14:00", "14:29"), day=6)

    assert [one.credited for one in services(volunteer)] == [90, 0]
    assert hours_of(volunteer).minutes == 90


def test_lines_as_printed_add_up_to_the_sum_as_printed(volunteer):
    for day, left in enumerate(("10:17", "11:02", "09:50"), 1):
        helped(volunteer, f"第{day}场", ("09:00", left), day=day)
    found = services(volunteer)

    printed = sum(round(float(hours.in_hours(one.credited)) * 10) for one in found)
    assert printed == round(float(hours.in_hours(total(found))) * 10)


def test_only_the_days_asked_for_are_listed(volunteer):
    helped(volunteer, "早", ("09:00", "10:00"), day=1)
    helped(volunteer, "晚", ("09:00", "10:00"), day=20)

    assert [one.name for one in services(volunteer, dt.date(2026, 11, 2))] == ["晚"]


def test_more_than_twelve_hours_are_told(volunteer):
    helped(volunteer, "守夜", ("06:00", "18:30"))

    [said] = warnings(services(volunteer))

    assert said == "2026-11-05 守夜记了 12.5 小时，超过 12 小时，请核对签退时间。"


def test_being_at_two_places_at_once_is_told(volunteer):
    helped(volunteer, "集市", ("09:00", "11:00"))
    helped(volunteer, "义诊", ("10:30", "12:00"))

    assert warnings(services(volunteer)) == ["2026-11-05 集市和义诊的时间重叠，请核对签到签退。"]


def test_one_service_after_the_other_is_no_overlap(volunteer):
    helped(volunteer, "集市", ("09:00", "10:00"), ("10:00", "11:00"))
    helped(volunteer, "义诊", ("11:00", "12:00"))
    helped(volunteer, "讲座", ("11:30", None), day=6)

    assert warnings(services(volunteer)) == []


def test_a_long_attendance_meets_each_short_one_within_it(volunteer):
    helped(volunteer, "集市", ("08:00", "18:00"))
    helped(volunteer, "义诊", ("09:00", "10:00"))
    helped(volunteer, "讲座", ("11:00", "12:00"))

    said = " ".join(warnings(services(volunteer)))
    assert "集市和义诊的时间重叠" in said
    assert "集市和讲座的时间重叠" in said
