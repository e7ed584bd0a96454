"""Two files of one person: what is chosen, what moves, who may, and what it leaves behind."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model import base
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import database as bound
from swdesk.model.cards import Card
from swdesk.model.cases import Case
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, Expected, Interval, SignIn, SignInRole
from swdesk.model.groups import Absence, Group, GroupMember, GroupSession
from swdesk.model.households import HEAD, HouseholdMember
from swdesk.model.people import (
    Benefit,
    FamilyMember,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
)
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services import recycling
from swdesk.services.access import NotAllowed
from swdesk.services.people import duplicates, households, merging
from swdesk.services.people.find import FindIndex
from swdesk.services.people.merging import merge
from swdesk.services.privacy.belongings import links_to

DAY = dt.date(2026, 3, 2)
NUMBER = "110101194003071521"
OTHERS_NUMBER = "110101194103071528"


@pytest.fixture
def twice(served):
    """Wang Xiulan, registered in January and once more by a colleague."""
    kept = served("王秀兰", "alone_elder", phones=("13912345521",), address="3组27号")
    other = served("王秀蘭", "dibao", phones=("0571-66778899",), address="3组", id_no=NUMBER)
    return kept, other


@pytest.fixture
def kept(twice):
    return twice[0].person


@pytest.fixture
def other(twice):
    return twice[1].person


@pytest.fixture
def colleague(worker):
    """A worker who answers for nobody and now acts."""

    def acting(role=Role.WORKER):
        found = Worker.create(name="周敏", role=role)
        base.set_author(found.id)
        return found

    return acting


def at_event(person, came, left, role=SignInRole.RECIPIENT, event=None):
    event = event or Event.get_or_none() or Event.create(event_no="E1", name="义诊", held_on=DAY)
    made = SignIn.create(event=event, person=person, name=person.name, seq=1, role=role)
    Interval.create(sign_in=made, came_at=came, left_at=left)
    return made


def visit(recipient, **facts):
    """Write that somebody was met at home."""
    told = {"method": "visit", "result": "met", "visited_on": DAY, "worker": recipient.worker}
    return Visit.create(visit_no=f"V{Visit.select().count()}", recipient=recipient, **told, **facts)


def taken_on(recipient):
    """Open a case of somebody."""
    told = {"source": "self", "complaint": "没人照料", "worker": recipient.worker}
    return Case.create(case_no="C1", recipient=recipient, asked_on=DAY, **told)


def minutes():
    """Return how long anybody was served or served, as the statistics count it."""
    return bound.execute_sql("SELECT SUM(minutes), COUNT(*) FROM service_contact").fetchone()


def lost_links():
    """Return the live rows that point at a person, recipient or volunteer in the bin."""
    return [
        (link, row)
        for target in (Person, Recipient, Volunteer)
        for link in links_to(target)
        for row in link.model.live()
        if row.__data__[link.name] is not None
        and target.find(row.__data__[link.name]).deleted_at is not None
    ]


# --- what differs, and what is chosen ---


def test_only_what_the_other_file_tells_differently_is_asked(kept, other):
    found = {
        one.name: (one.kept, one.other, one.is_gap) for one in merging.differences(kept, other)
    }
    assert found == {
        "person.name": ("王秀兰", "王秀蘭", False),
        "person.address": ("3组27号", "3组", False),
        "person.id_no": (None, NUMBER, True),
    }


def test_chosen_facts_are_taken_over_and_phones_united(kept, other):
    merged = merge(kept, other, {"person.id_no"})

    assert (merged.name, merged.address, merged.id_no) == ("王秀兰", "3组27号", NUMBER)
    assert merged.phones == ("13912345521", "0571-66778899")


def test_a_number_comes_with_the_kind_of_its_document(served):
    kept, other = served("李娜").person, served("李娜", id_type="414", id_no="E123").person
    merged = merge(kept, other, {"person.id_no"})
    assert (merged.id_type, merged.id_no) == ("414", "E123")


def test_a_choice_that_contradicts_itself_is_refused_and_nothing_changes(served):
    kept = served("王秀兰", born_on=PartialDate(1951, 1, 1)).person
    other = served("王秀兰", id_no=NUMBER).person
    with pytest.raises(UserError, match="1940-03-07"):
        merge(kept, other, {"person.id_no"})
    assert Person.find(other.id).deleted_at is None
    assert Person.find(kept.id).id_no is None


# --- what moves ---


def test_visits_cases_and_rows_of_the_form_are_those_of_the_one_file(twice, kept, other):
    stays, goes = twice
    visit(goes)
    taken_on(goes)
    Benefit.create(recipient=goes, kind="dibao")
    PersonContact.create(person=other, name="李建平")
    FamilyMember.create(person=other, name="李建平")
    merge(kept, other, set())

    assert {row.recipient.id for row in (*Visit.live(), *Case.live(), *Benefit.live())} == {
        stays.id
    }
    assert {row.person.id for row in (*PersonContact.live(), *FamilyMember.live())} == {kept.id}
    assert {row.category for row in stays.categories} == {"alone_elder", "dibao"}


def test_what_both_files_say_is_kept_once_with_what_either_knows(twice, kept, other):
    stays, goes = twice
    RecipientCategory.create(recipient=goes, category="alone_elder", note="儿子在外地")
    FamilyMember.create(person=kept, name="李建平")
    FamilyMember.create(person=other, name="李建平", relation="20")
    merge(kept, other, set())

    [alone] = RecipientCategory.live().where(RecipientCategory.category == "alone_elder")
    assert (alone.recipient.id, alone.note) == (stays.id, "儿子在外地")
    assert [row.relation for row in FamilyMember.live()] == ["20"]


def test_a_category_that_ended_and_came_back_stays_two(twice, kept, other):
    RecipientCategory.create(recipient=twice[1], category="alone_elder", until=DAY)
    merge(kept, other, set())
    assert twice[0].categories.where(RecipientCategory.category == "alone_elder").count() == 2


def test_a_volunteer_who_is_a_recipient_in_the_other_file_is_both(kept, served):
    other = Person(name="王秀兰")
    other.save()
    role = Volunteer.create(person=other, volunteer_no="ZY-1")
    VolunteerTeam.create(name="银龄", leader=other)
    merge(kept, other, set())
    assert Volunteer.find(role.id).person == kept
    assert VolunteerTeam.get().leader == kept


def test_a_role_in_the_bin_is_taken_up_again(twice, kept, other):
    recycling.delete(Recipient.find(twice[0].id))
    kept = Person.find(kept.id)
    kept.deleted_at = None
    kept.save()
    merge(kept, other, set())
    assert [role.id for role in Recipient.live()] == [twice[0].id]


# --- sign-ins ---


def test_who_signed_in_twice_at_one_event_was_there_once(kept, other):
    at_event(kept, dt.time(9), dt.time(10, 30))
    at_event(other, dt.time(9, 5), dt.time(11))
    merge(kept, other, set())

    [once] = SignIn.live()
    [stay] = Interval.live()
    assert once.person == kept
    assert (stay.came_at, stay.left_at) == (dt.time(9), dt.time(11))


def test_who_left_and_came_back_under_the_other_name_was_there_for_both_stays(kept, other):
    at_event(kept, dt.time(9), dt.time(10))
    at_event(other, dt.time(14), dt.time(15))
    before, _ = minutes()
    merge(kept, other, set())
    assert minutes() == (before, 1)


def test_somebody_expected_twice_is_expected_once(kept, other):
    event = Event.create(event_no="E1", name="义诊", held_on=DAY)
    for person in (kept, other):
        Expected.create(event=event, person=person)
    merge(kept, other, set())
    assert [one.person for one in Expected.select()] == [kept]


def test_who_was_in_a_group_twice_is_one_member_who_came_when_either_did(kept, other):
    group = Group.create(group_no="G1", name="手工")
    session = GroupSession.create(group=group, held_on=DAY, nth=1)
    one, two = (GroupMember.create(group=group, person=each, name="王") for each in (kept, other))
    Absence.create(session=session, member=one)
    SignIn.create(session=session, member=two, person=other, name="王", seq=1)
    merge(kept, other, set())

    assert [member.id for member in GroupMember.live()] == [one.id]
    assert [(came.member.id, came.person) for came in SignIn.live()] == [(one.id, kept)]
    assert not Absence.live().exists()


# --- households and cards ---


def test_in_one_household_the_head_stays_the_head(kept, other):
    home = households.open_household(other)
    households.add_person(home, kept, "10")
    merge(kept, other, set())
    assert [(one.person, one.relation) for one in households.present(home)] == [(kept, HEAD)]


def test_two_households_are_settled_first(kept, other):
    for person in (kept, other):
        households.open_household(person)
    with pytest.raises(UserError, match="迁到同一户"):
        merge(kept, other, set())
    assert HouseholdMember.live().count() == 2


def test_one_card_stays_in_use(kept, other):
    for person, token in ((kept, "501"), (other, "502")):
        Card.create(person=person, token=token, issued_on=DAY)
    merge(kept, other, set())
    used = {card.token: card.withdrawn_on is None for card in Card.live()}
    assert used == {"501": True, "502": False}
    assert {card.person for card in Card.live()} == {kept}


# --- who may, and what is asked ---


def test_different_numbers_need_a_reason(kept, other):
    kept.id_no = OTHERS_NUMBER
    kept.save()
    with pytest.raises(UserError, match="原因"):
        merge(kept, other, set())
    merge(kept, other, set(), reason="派出所证明换过证")
    assert recycling.binned()[0].joined_to


def test_one_number_in_fifteen_and_eighteen_digits_is_one(kept, other):
    kept.id_no = "110101400307152"
    kept.save()
    assert not merging.needs_reason(kept, other)


def test_a_file_is_not_merged_with_itself_or_with_one_in_the_bin(twice, kept, other):
    with pytest.raises(UserError, match="另一份"):
        merge(kept, kept, set())
    recycling.delete(twice[1])
    with pytest.raises(UserError, match="回收站"):
        merge(kept, other, set())


def test_where_cases_move_a_supervisor_decides(twice, kept, other, colleague):
    taken_on(twice[1])
    colleague()
    with pytest.raises(NotAllowed, match="督导"):
        merge(kept, other, set())


def test_nobody_takes_over_from_a_colleague_by_merging(twice, kept, other, colleague):
    mine = colleague()
    Recipient.update(worker=mine).where(Recipient.id == twice[0].id).execute()
    with pytest.raises(NotAllowed, match="负责社工"):
        merge(kept, other, set())


def test_who_only_counts_merges_nobody(kept, other, colleague):
    colleague(Role.STATISTICS)
    with pytest.raises(NotAllowed):
        merge(kept, other, set())


def test_a_clerk_merges_files_that_nobody_answers_for(kept, other, colleague):
    Recipient.update(worker=None).execute()
    colleague(Role.CLERK)
    assert merge(kept, other, set()) == kept


# --- what it leaves behind ---


def test_the_trail_tells_of_the_merge_and_of_each_file_that_went(kept, other, twice):
    merge(kept, other, {"person.id_no"})
    told = [(entry.action, entry.kind, entry.record) for entry in AuditEntry.select()]
    assert told == [
        (Action.MERGE, "person", kept.id),
        (Action.DELETE, "person", other.id),
        (Action.DELETE, "recipient", twice[1].id),
    ]


def test_the_bin_says_to_whom_a_file_was_joined(kept, other, twice):
    merge(kept, other, set())
    [role] = recycling.binned()
    assert (role.record.id, role.joined_to) == (twice[1].id, f"王秀兰　{twice[0].file_no}")


def test_a_file_brought_back_comes_without_what_moved(kept, other, twice):
    visit(twice[1])
    merge(kept, other, set())
    recycling.restore(Recipient.find(twice[1].id))

    assert Person.find(other.id).deleted_at is None
    assert Visit.get().recipient == twice[0]
    assert not twice[1].categories.where(RecipientCategory.deleted_at.is_null()).exists()


def test_find_and_lists_are_told(kept, other, twice, told):
    visit(twice[1])
    index = FindIndex()
    index.build()
    merge(kept, other, set())
    assert {"person", "recipient", "visit", "recipient_category"} <= {one.kind for one in told}
    index.build()
    assert [hit.person_id for hit in index.search("wangxiulan").hits] == [kept.id]


def test_a_merge_can_be_followed_by_another(kept, other, served):
    third = served("王秀兰").person
    merge(kept, other, set())
    merge(third, kept, set())
    assert [person.id for person in Person.live()] == [third.id]
    assert not lost_links()


# --- known to be two ---


def test_two_who_are_known_to_be_two_are_not_offered_again(served):
    one, two = served("王芳", born_on=PartialDate(1940)), served("王芳", born_on=PartialDate(1940))
    facts = {"name": "王芳", "born_on": PartialDate(1940)}
    assert [match.person_id for match in duplicates.same_person(facts, one.person.id)]
    duplicates.keep_apart(one.person, [two.person.id])

    assert not duplicates.same_person(facts, exclude=one.person.id)
    assert not duplicates.same_person(facts, exclude=two.person.id)
    assert len(duplicates.same_person(facts)) == 2
    assert AuditEntry.get().record == one.person.id


def test_what_is_remembered_twice_is_told_once(served):
    one, two = served("王芳").person, served("王芳").person
    for person, them in ((one, two), (two, one)):
        duplicates.keep_apart(person, [them.id])
    assert AuditEntry.select().count() == 1
