import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.pair import PAIR
from swdesk.forms.visit import VISIT
from swdesk.model import dates
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.pairs import HelperKind, Pair, PairScope, Rhythm
from swdesk.model.people import RecipientStatus
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services import editing
from swdesk.services.contacts import due
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.volunteering import pair_due, pairs
from swdesk.services.volunteering.pair_due import Told

TODAY = dt.date(2026, 11, 20)
NOVEMBER = Period.months(2026, 11)


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(dates, "today", lambda: TODAY)


@pytest.fixture
def elder(served):
    return served("王秀兰")


@pytest.fixture
def volunteer(served):
    return Volunteer.create(person=served("周志强").person, volunteer_no="QH-ZY-0001")


@pytest.fixture
def pair(elder, volunteer):
    return paired(elder, volunteer=volunteer, rhythm=Rhythm.MONTH)


def paired(recipient, **facts):
    facts = {"kind": "help", "since": dt.date(2026, 9, 1), **facts}
    return editing.save(PAIR, {**editing.blank(PAIR), **facts}, recipient=recipient)


def went(of, day, result="met", recipient=None, **facts):
    told = {"visited_on": dt.date(2026, 11, day), "method": "home", "result": result}
    values = {**editing.blank(VISIT), **pairs.new_visit(of), **told, **facts}
    return editing.save(VISIT, values, recipient=recipient or of.recipient)


def value(code):
    return reckon.value(figure(code), NOVEMBER)


# --- who belongs to whom ---


def test_a_pair_has_its_number_and_is_found_from_both_sides(pair, elder, volunteer):
    assert pair.pair_no == "QH-JD-2026-001"
    for lines in (pairs.of_recipient(elder), pairs.of_volunteer(volunteer)):
        assert [(line.name, line.helper) for line in lines] == [("王秀兰", "周志强")]


def test_a_pair_of_the_household_is_found_from_everybody_who_lives_there(pair, elder, served):
    Pair.update(scope=PairScope.HOUSEHOLD).execute()
    husband = served("李福生")
    home = Household.create(household_no="QH-H-0001")
    for person in (elder.person, husband.person):
        HouseholdMember.create(household=home, person=person, name=person.name, relation="other")

    assert [line.pair for line in pairs.of_recipient(husband)] == [pair]


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({}, "volunteer"),
        ({"helper_kind": HelperKind.UNIT}, "helper"),
        ({"helper_kind": HelperKind.UNIT, "helper": "医院", "until": dt.date(2026, 8, 1)}, "until"),
        ({"helper_kind": HelperKind.PARTY, "helper": "赵建国", "until": TODAY}, "end_reason"),
    ],
)
def test_what_a_pair_lacks_is_said_at_its_field(elder, facts, field):
    with pytest.raises(InvalidRecord) as refused:
        paired(elder, **facts)

    assert field in refused.value.errors


def test_the_same_two_are_not_paired_twice_at_a_time(pair, elder, volunteer):
    with pytest.raises(InvalidRecord, match="QH-JD-2026-001"):
        paired(elder, volunteer=volunteer)

    pairs.end(pair, dt.date(2026, 10, 31), "changed")
    assert paired(elder, volunteer=volunteer, since=dt.date(2026, 11, 1)).id != pair.id


def test_a_visit_of_somebody_else_is_not_written_down_for_the_pair(pair, served):
    with pytest.raises(InvalidRecord, match="王秀兰"):
        went(pair, 5, recipient=served("李福生"))


# --- when they meet again ---


@pytest.mark.parametrize(
    ("met", "failed", "expected"),
    [
        (None, None, "2026-02-28"),
        (Told(dt.date(2026, 3, 31), None), None, "2026-04-30"),
        (Told(dt.date(2026, 3, 31), dt.date(2026, 4, 10)), None, "2026-04-10"),
        (Told(dt.date(2026, 3, 31), dt.date(2026, 5, 10)), None, "2026-04-30"),
        (Told(dt.date(2026, 3, 1), None), Told(dt.date(2026, 3, 31), None), "2026-04-03"),
        (Told(dt.date(2026, 3, 31), None), Told(dt.date(2026, 3, 1), None), "2026-04-30"),
    ],
)
def test_a_month_is_counted_from_the_last_visit_that_met_somebody(met, failed, expected):
    on = pair_due.due_on(Rhythm.MONTH, dt.date(2026, 1, 31), met, failed)

    assert on.isoformat() == expected


def test_a_due_pair_stands_in_the_work_list_apart_from_the_recipients_own_visit(pair):
    lines = [one for one in due.work_list(TODAY) if one.kind is DueKind.PAIR]

    assert [(one.name, one.pair_id, one.due_on) for one in lines] == [
        ("王秀兰", pair.id, dt.date(2026, 10, 1))
    ]


def test_a_visit_of_the_station_does_not_answer_for_the_pair(pair):
    went(pair, 18, pair=None)
    assert pair_due.next_visit(pair.id).due_on == dt.date(2026, 10, 1)

    went(pair, 18)
    assert pair_due.next_visit(pair.id).due_on == dt.date(2026, 12, 18)


def test_nothing_is_due_of_a_pair_that_ended_or_of_somebody_not_served(pair, elder):
    elder.status = RecipientStatus.PAUSED
    elder.save()
    assert pair_due.next_visit(pair.id) is None

    elder.status = RecipientStatus.ACTIVE
    elder.save()
    pairs.end(pair, dt.date(2026, 11, 1), "moved")
    assert pair_due.next_visit(pair.id) is None


# --- what is counted ---


def test_a_visit_of_a_pair_counts_and_the_worker_only_where_they_went_along(pair):
    went(pair, 5, started=dt.time(9), ended=dt.time(10))
    went(pair, 6, by_helper=True, started=dt.time(9), ended=dt.time(11))
    went(pair, 7, result="nobody")

    codes = ("service_times", "visits", "pair_visits", "pair_visits_alone", "staff_times")
    assert [value(code) for code in codes] == [2, 2, 2, 1, 1]
    assert value("staff_hours") == 1


def test_pairs_stand_until_the_day_they_end(pair, elder):
    paired(elder, helper_kind=HelperKind.UNIT, helper="青禾卫生院", since=dt.date(2026, 11, 3))
    pairs.end(pair, dt.date(2026, 11, 10), "term")

    codes = ("pairs", "pairs_new", "pairs_ended", "paired_persons")
    assert [value(code) for code in codes] == [1, 1, 1, 1]


def test_a_visit_by_the_helper_alone_needs_its_pair(elder, worker):
    values = {**editing.blank(VISIT), "method": "home", "result": "met", "by_helper": True}
    with pytest.raises(InvalidRecord, match="结对"):
        editing.save(VISIT, values, recipient=elder)
    assert not Visit.select().exists()
