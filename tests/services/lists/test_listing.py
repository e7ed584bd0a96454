from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.office import Place
from swdesk.model.people import (
    Person,
    Recipient,
    RecipientCategory,
    RecipientStatus,
    Sex,
)
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.lists import listing
from swdesk.services.lists.list_filters import (
    CaseFilter,
    EventFilter,
    HouseholdFilter,
    RecipientFilter,
    SignInFilter,
    VisitFilter,
    VolunteerFilter,
)
from swdesk.services.lists.list_source import Heading
from swdesk.services.people import households

DAY = dt.date(2026, 10, 12)


def add(name, file_no, category=None, **facts):
    status = facts.pop("status", RecipientStatus.ACTIVE)
    person = Person(name=name, **facts)
    person.touch()
    person.save()
    role = Recipient.create(person=person, file_no=file_no, status=status)
    if category:
        RecipientCategory.create(recipient=role, category=category)
    return role


@pytest.fixture
def people(worker, village):
    group = Place.create(kind="group", name="3组", above=village)
    chen = add(
        "陈桂香", "QH-0312", "alone_elder", sex=Sex.FEMALE, place=group, born_on=PartialDate(1944)
    )
    xu = add("徐水根", "QH-0127", "tekun", sex=Sex.MALE, place=village, born_on=PartialDate(1959))
    lin = add("林子轩", "QH-0298", born_on=PartialDate(2014, 5))
    gone = add("黄金凤", "QH-0046", status=RecipientStatus.ENDED)
    chen.worker = worker
    chen.save()
    return chen, xu, lin, gone


def visit(role, day, number, result="met"):
    return Visit.create(
        recipient=role, visit_no=number, visited_on=day, method="home", result=result, worker=1
    )


def column(source, key, order="", descending=False):
    only = source.with_columns(key)
    ids = source.ids(order, descending=descending)
    rows = only.rows(ids)
    return [rows[one][0] for one in ids]


def test_the_list_shows_who_is_served_now_by_file_number(people):
    assert column(listing.recipients(), "name") == ["徐水根", "林子轩", "陈桂香"]
    assert listing.recipients().count() == 3


def test_a_list_holds_its_ids_in_eight_bytes_each(people):
    assert listing.recipients().ids().typecode == "q"


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("name", ["陈桂香", "林子轩", "徐水根"]),
        ("age", ["林子轩", "徐水根", "陈桂香"]),
        ("file_no", ["徐水根", "林子轩", "陈桂香"]),
    ],
)
def test_a_list_is_sorted_by_a_column_both_ways(people, order, names):
    source = listing.recipients()

    assert column(source, "name", order) == names
    assert column(source, "name", order, descending=True) == names[::-1]


def test_every_column_of_every_list_that_says_so_can_be_sorted(people):
    event = Event.create(event_no="1", name="义诊")
    lists = [
        listing.recipients(), listing.households(), listing.cases(), listing.follow_ups(),
        listing.visits(), listing.events(), listing.volunteers(),
        listing.sign_ins(SignInFilter(event.id)),
    ]  # fmt: skip
    for source in lists:
        for heading in source.headings:
            if heading.is_sortable:
                assert len(source.ids(heading.key)) == source.count()


def test_who_has_no_contact_comes_last_when_sorted_by_it(people):
    chen, xu, _, _ = people
    visit(chen, DAY, "1")
    visit(xu, DAY - dt.timedelta(days=3), "2")

    names = column(listing.recipients(), "name", "last_contact")
    assert names == ["徐水根", "陈桂香", "林子轩"]


def test_the_last_contact_is_one_that_met_somebody(people):
    chen = people[0]
    visit(chen, DAY, "1")
    visit(chen, DAY + dt.timedelta(days=5), "2", result="nobody")

    assert column(listing.recipients(), "last_contact") == [None, None, DAY]


def test_a_place_holds_everything_below_it(people, village):
    source = listing.recipients(RecipientFilter(place=village.id))

    assert column(source, "place") == ["柳溪村", "柳溪村3组"]


def test_filters_hold_together(people, worker):
    chosen = RecipientFilter(status=None, worker=worker.id, category="alone_elder")

    assert column(listing.recipients(chosen), "name") == ["陈桂香"]
    none = RecipientFilter(worker=worker.id, category="tekun")
    assert column(listing.recipients(none), "name") == []


def test_a_find_narrows_the_list_down(people):
    chosen = RecipientFilter(people=[people[1].person.id, people[3].person.id])

    assert column(listing.recipients(chosen), "name") == ["徐水根"]
    assert column(listing.recipients(RecipientFilter(people=[])), "name") == []


def test_a_row_shows_short_tags_with_their_family_and_open_cases(people, worker):
    chen = people[0]
    chen.disabilities, chen.disability_grade = ("4",), "2"
    chen.save()
    Case.create(recipient=chen, case_no="1", worker=worker, source="self", complaint="…")

    assert column(listing.recipients(), "tags")[-1] == (
        ("独居老人", "elder"),
        ("肢体二级", "disabled"),
        ("个案", "fact"),
    )


def test_a_category_nobody_should_read_in_passing_is_no_tag(people):
    RecipientCategory.create(recipient=people[0], category=restricted_code())

    assert column(listing.recipients(), "tags")[-1] == (("独居老人", "elder"),)


def restricted_code():
    return next(e.code for e in listing.vocabulary("category").entries if e.restricted)


def test_ages_are_worked_out_and_unknown_ones_left_open(people):
    people[1].person.born_on = None
    people[1].person.save()
    this_year = dates.today().year

    ages = column(listing.recipients(), "age")
    assert ages[0] is None
    assert ages[2] == this_year - 1944


def test_a_column_from_elsewhere_is_shown_and_sorted_by(people):
    chen, xu, lin, gone = people
    due = Heading(
        "due", "下次到期", batch=lambda ids: {chen.id: DAY}, ranked=lambda: [chen.id, gone.id]
    )
    source = listing.recipients().with_columns("name", "due", extra=(due,))

    assert list(source.ids("due")) == [chen.id, xu.id, lin.id]
    assert source.rows([chen.id, xu.id]) == {chen.id: ("陈桂香", DAY), xu.id: ("徐水根", "")}


def test_a_binned_row_is_gone_from_the_page(people):
    assert listing.recipients().rows([9999]) == {}


def test_a_household_is_called_by_its_head_and_counts_who_lives_there(people):
    home = households.open_household(people[0].person, kinds=("dibao",))
    households.add_named(home, "李建平", "20")
    source = listing.households(HouseholdFilter(people=[people[0].person.id]))

    assert column(source, "head") == ["陈桂香"]
    assert column(source, "size") == [2]
    assert column(listing.households(HouseholdFilter(people=[0])), "head") == []


def test_cases_visits_events_and_volunteers_are_listed(people, worker):
    chen = people[0]
    Case.create(recipient=chen, case_no="GA1", worker=worker, source="self", complaint="…")
    visit(chen, DAY, "TF1")
    Event.create(event_no="HD1", name="重阳义诊", held_on=DAY, unnamed_count=4)
    Volunteer.create(person=people[1].person, volunteer_no="ZY1")

    assert column(listing.cases(CaseFilter(worker=worker.id)), "name") == ["陈桂香"]
    assert column(listing.visits(VisitFilter(since=DAY, until=DAY)), "visit_no") == ["TF1"]
    assert column(listing.visits(VisitFilter(until=DAY - dt.timedelta(1))), "visit_no") == []
    assert column(listing.events(EventFilter(since=DAY)), "came") == [4]
    assert column(listing.volunteers(VolunteerFilter()), "name") == ["徐水根"]


def test_who_came_to_an_event_is_listed_with_every_coming_and_going(people):
    event = Event.create(event_no="HD1", name="重阳义诊")
    came = SignIn.create(event=event, seq=1, name="陈桂香", role=SignInRole.RECIPIENT)
    Interval.create(sign_in=came, came_at=dt.time(9, 0), left_at=dt.time(10, 30))
    Interval.create(sign_in=came, came_at=dt.time(11, 0))

    assert column(listing.sign_ins(SignInFilter(event.id)), "times") == ["09:00—10:30、11:00—"]
