"""The demonstration keeps every rule of the records and looks like a year of work."""

import datetime as dt
import re
from collections import Counter as Tally

import pytest

from swdesk.model import dates, idnumber
from swdesk.model.base import Record
from swdesk.model.cases import Case, CaseStatus, FollowUp
from swdesk.model.codes import vocabulary
from swdesk.model.consent import Purpose
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.fields import Code, Codes
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Office
from swdesk.model.people import (
    ContactRole,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
    category_condition,
)
from swdesk.model.referrals import Referral
from swdesk.model.tables import TABLES
from swdesk.model.team import Worker
from swdesk.model.visits import MET, Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services import numbering
from swdesk.services.contacts.due import Bucket, counts, work_list
from swdesk.services.demo import PASSWORD, build, create
from swdesk.services.demo.ground import SIZES, Size
from swdesk.services.people.find import FindIndex
from swdesk.services.privacy import consents
from swdesk.station.store import Station

TODAY = dates.today()
RECORDS = [model for model in TABLES if issubclass(model, Record)]


@pytest.fixture
def small(database):
    build("small", TODAY)


def values(record):
    return {name: record.__data__.get(name) for name in type(record).facts()}


def every_row(database):
    """Return what every table holds, in the order of the tables."""
    return {
        model.table_name(): database.execute_sql(f'SELECT * FROM "{model.table_name()}"').fetchall()
        for model in TABLES
    }


def empty(database):
    database.pragma("foreign_keys", 0)
    for model in TABLES:
        model.delete().execute()
    database.pragma("foreign_keys", 1)


def wrong(records):
    """Return the errors that the rules of columns and records find."""
    found = []
    for record in records:
        told = values(record)
        problems = (*record.field_problems(told), *record.problems(told))
        found += [(record, problem) for problem in problems if problem.is_error]
    return found


def unknown_codes(record):
    for field in type(record).facts().values():
        if isinstance(field, Code | Codes):
            value = getattr(record, field.name)
            given = value if isinstance(field, Codes) else filter(None, (value,))
            yield from (code for code in given if not vocabulary(field.vocabulary).get(code))


def test_every_row_keeps_the_rules_of_its_columns_and_of_its_record(small):
    for model in RECORDS:
        assert not wrong(model.select()), model


def test_every_code_is_one_of_its_vocabulary(small):
    for model in RECORDS:
        assert not [code for record in model.select() for code in unknown_codes(record)], model


def misfits():
    """Return the categories that do not fit the person, and the children without a guardian."""
    for row in RecipientCategory.select():
        person = row.recipient.person
        if category_condition(row.category, person.age_on(TODAY), person.sex):
            yield person, row.category
    roles = {(row.person_id, row.role) for row in PersonContact.select()}
    for person in Person.select():
        if person.age_on(TODAY) < 14 and (person.id, ContactRole.GUARDIAN) not in roles:
            yield person, "guardian"


def test_categories_fit_age_and_sex_and_children_have_guardians(small):
    assert sum(person.age_on(TODAY) < 14 for person in Person.select()) >= 4
    assert not list(misfits())


def test_whoever_lacks_capacity_has_a_guardian(small):
    protected = Recipient.select().where(Recipient.lacks_capacity)
    roles = {(row.person_id, row.role) for row in PersonContact.select()}
    assert protected.count() == 3
    assert all((one.person_id, ContactRole.GUARDIAN) in roles for one in protected)


def test_whoever_was_passed_on_had_agreed_to_it(small):
    sent = list(Referral.live().where(Referral.sent_on.is_null(is_null=False)))
    assert sent
    for one in sent:
        assert consents.has(one.case.recipient.person, Purpose.REFERRAL, one.sent_on)


def test_no_identity_number_can_belong_to_a_real_person(small):
    numbers = [person.id_no for person in Person.select() if person.id_no]
    assert all(idnumber.read(number, TODAY) for number in numbers)
    assert {number[:6] for number in numbers} == {"320000"}  # a province, never a county


def test_every_household_has_a_head(small):
    assert all(household.head() for household in Household.select())
    assert HouseholdMember.select().where(HouseholdMember.person.is_null()).exists()


def test_the_same_day_and_seed_make_the_same_station(database):
    build("small", TODAY)
    first = every_row(database)
    empty(database)
    build("small", TODAY)
    assert every_row(database) == first


def test_another_seed_makes_another_year(database):
    build("small", TODAY, seed=7)
    first = every_row(database)["visit"]
    empty(database)
    build("small", TODAY, seed=8)
    assert every_row(database)["visit"] != first


@pytest.mark.parametrize(
    "today", [dt.date(2026, 2, 16), dt.date(2024, 2, 29), dt.date(2025, 10, 5)]
)
def test_it_can_be_made_on_any_day(database, today):
    build("small", today)
    days = [visit.visited_on for visit in Visit.select()]
    assert today - dt.timedelta(days=365) < min(days) <= max(days) < today


def test_the_next_number_follows_the_last(small):
    for kind, numbered in numbering.KINDS.items():
        numbers = [str(getattr(row, numbered.field.name)) for row in numbered.model.select()]
        last = max(numbers, default="")
        given = numbering.next_number(kind, TODAY)
        year = f"-{TODAY.year}-"
        if year in given and year not in last:
            assert given.endswith("1")
        else:
            assert sequence(given) == sequence(last) + 1


def sequence(number):
    return int(re.search(r"\d+$", number)[0])


def test_numbers_rise_with_the_days(small):
    visits = [(visit.visited_on, visit.visit_no) for visit in Visit.select()]
    assert sorted(visits) == sorted(visits, key=lambda visit: visit[1])


def test_visits_keep_to_working_days_and_office_hours(small):
    for visit in Visit.select():
        assert visit.visited_on.weekday() < 5
        assert dt.time(8) <= visit.started <= dt.time(17)


def test_some_visits_meet_nobody(small):
    results = Tally(visit.result for visit in Visit.select())
    assert results["nobody"]
    assert results["refused"]
    assert sum(results[one] for one in MET) > 0.7 * sum(results.values())


def test_the_stories_are_real_narratives(small):
    told = [follow_up.process for follow_up in FollowUp.select()]
    assert len(told) == len(set(told)) >= 30
    assert all(150 <= len(text) <= 900 for text in told)


def test_the_follow_ups_of_a_case_come_one_after_another(small):
    for case in Case.select():
        days = [row.held_on for row in case.follow_ups.order_by(FollowUp.nth)]
        assert days == sorted(set(days))
        assert not days or case.opened_on <= days[0]


def test_cases_have_come_to_different_ends(small):
    assert {case.status for case in Case.select()} == set(CaseStatus) - {CaseStatus.PAUSED}


def test_festivals_are_held_when_they_are(small):
    festivals = Event.select().where(Event.name.startswith("重阳"))
    known = {dt.date(2024, 10, 11), dt.date(2025, 10, 29), dt.date(2026, 10, 18)}
    assert {event.held_on for event in festivals if event.held_on.year < 2027} <= known


def test_volunteers_sign_in_and_out(small):
    served = SignIn.select().where(SignIn.role == SignInRole.VOLUNTEER)
    assert served.count() > 20
    for sign_in in served:
        interval = sign_in.intervals.get()
        assert interval.left_at > interval.came_at


def test_events_gather_every_kind_of_people(small):
    roles = {sign_in.role for sign_in in SignIn.select()}
    assert roles >= {SignInRole.RECIPIENT, SignInRole.RESIDENT, SignInRole.STAFF}
    assert Event.select().where(Event.unnamed_count > 0).exists()
    at_events = SignIn.select().where(SignIn.event.is_null(False))
    assert Interval.select().count() == at_events.count()


def test_there_is_something_to_do(small):
    waiting = counts(work_list(TODAY))
    assert 3 <= waiting[Bucket.OVERDUE] <= 15
    assert waiting[Bucket.TODAY] + waiting[Bucket.WEEK] >= 1


def test_rare_and_long_names_are_found(small):
    index = FindIndex()
    index.build()
    for typed in ("𠮷", "𬭎", "䶮", "古丽巴哈尔", "shanyushan", "zeng", "ouyang"):
        assert index.search(typed).hits, typed


def test_a_station_that_knows_its_office_and_worker_keeps_them(database):
    Office.create(name="别的站", code="BD")
    Worker.create(name="沈佳", key_slot="slot")
    build("small", TODAY)
    assert Office.get().name == "别的站"
    assert Worker.get(Worker.name == "沈佳").key_slot == "slot"
    assert Recipient.get().file_no.startswith("BD-")


def test_a_larger_station_has_exactly_what_was_asked_for(database, monkeypatch):
    monkeypatch.setitem(SIZES, "tiny", Size(150, 5, 8, 6, 1_000, 40, 600))
    made = build("tiny", TODAY)
    assert (made.people, made.follow_ups + made.visits) == (150, 1_000)
    assert SignIn.select().where(SignIn.event.is_null(False)).count() == 600
    assert SignIn.select().count() == made.sign_ins
    assert made.events == Event.select().count()
    assert Volunteer.select().count() == made.volunteers > 9
    for model in RECORDS:
        assert not wrong(model.select()), model
    assert not list(misfits())


def test_the_demonstration_opens_with_its_password(tmp_path):
    made = create(tmp_path / "demo", "small", TODAY)
    with Station.open(tmp_path / "demo", PASSWORD) as station:
        assert station.worker_id == Worker.get(Worker.name == "沈佳").id
        assert Person.select().count() == made.people == 40
