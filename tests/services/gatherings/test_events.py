import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.event import EVENT
from swdesk.model.dates import PartialDate
from swdesk.model.event_papers import Registration
from swdesk.model.events import EventStatus, SignIn, SignInRole
from swdesk.model.office import Place
from swdesk.model.people import RecipientStatus
from swdesk.model.volunteers import Volunteer
from swdesk.services import editing
from swdesk.services.gatherings import events
from swdesk.services.gatherings.events import signed_rows
from swdesk.services.gatherings.signing_in import Desk
from swdesk.services.people.find import FindIndex

DAY = dt.date(2026, 11, 20)


@pytest.fixture
def event(worker):
    told = {"name": "防诈讲座", "held_on": DAY, "started": dt.time(9), "aim": "识别三种骗局"}
    return events.create({**editing.blank(EVENT), **told})


def names(event):
    return [one.name for one in events.expected(event.id)]


# --- planning ---


def test_an_event_gets_a_number(event):
    assert event.event_no.startswith("QH-HD-")


def test_a_copy_takes_the_plan_and_nothing_of_what_came_of_it(event):
    event.process, event.unnamed_count = "来了很多人", 12
    event.save()

    copied = events.copy(event, dt.date(2026, 12, 4))

    assert (copied.name, copied.aim, copied.started) == ("防诈讲座", "识别三种骗局", dt.time(9))
    assert (copied.process, copied.unnamed_count) == (None, 0)
    assert copied.held_on == dt.date(2026, 12, 4)
    assert copied.event_no != event.event_no


def test_a_copy_can_expect_the_same_people(event, served):
    events.expect(event.id, [served("李福生").person_id], SignInRole.GUEST)

    copied = events.copy(event, dt.date(2026, 12, 4), with_expected=True)

    assert [(one.name, one.role) for one in events.expected(copied.id)] == [
        ("李福生", SignInRole.GUEST)
    ]


def test_an_event_is_not_cancelled_without_a_reason(event):
    with pytest.raises((UserError, InvalidRecord), match="写原因"):
        events.set_status(event, EventStatus.CANCELLED)

    cancelled = events.set_status(event, EventStatus.CANCELLED, "台风")

    assert (cancelled.status, cancelled.status_note) == (EventStatus.CANCELLED, "台风")


# --- who is expected ---


def test_people_are_expected_once_in_the_role_of_their_file(event, served):
    recipient, volunteer = served("李福生"), served("周志强", status=RecipientStatus.ENDED)
    Volunteer.create(person=volunteer.person_id, volunteer_no="QH-ZY-0001")
    people = [recipient.person_id, volunteer.person_id]

    assert events.expect(event.id, people) == 2
    assert events.expect(event.id, people) == 0
    assert {one.name: one.role for one in events.expected(event.id)} == {
        "李福生": SignInRole.RECIPIENT,
        "周志强": SignInRole.VOLUNTEER,
    }


def test_people_are_chosen_by_category(served):
    wanted = served("陈桂香", "alone_elder")
    served("林子轩", "hardship_child")
    served("已故", "alone_elder", status=RecipientStatus.DECEASED)

    assert events.people_of_category("alone_elder", DAY) == [wanted.person_id]


def test_people_are_chosen_by_place_with_all_that_lies_in_it(served, village):
    group = Place.create(kind="group", name="三组", above=village)
    other = Place.create(kind="village", name="北塘村")
    wanted = [served("甲"), served("乙", place=group)]
    served("丙", place=other)

    assert events.people_of_place(village.id) == [one.person_id for one in wanted]


def test_people_are_chosen_by_who_came_to_an_earlier_event(event, served):
    for seq, person in enumerate([served("甲").person_id, None], start=1):
        SignIn.create(event=event, person=person, seq=seq, name="甲")

    assert len(events.attendees_of(event.id)) == 1


def test_a_single_person_is_added_and_taken_off(event, served):
    person = served("李福生").person_id
    events.expect(event.id, [person])
    events.no_longer_expect(event.id, [person])

    assert names(event) == []


def test_the_list_is_in_the_order_of_names_with_ages_on_the_day(event, served):
    people = [
        served(name, born_on=PartialDate(1950, 11, day))
        for name, day in (("张三", 20), ("安四", 21))
    ]
    events.expect(event.id, [one.person_id for one in people])

    assert [(one.name, one.age) for one in events.expected(event.id)] == [
        ("安四", 75),
        ("张三", 76),
    ]


# --- the sheet ---


def test_a_sheet_of_the_signed_says_when_and_keeps_their_order(event, served):
    person = served("李福生", phones=("13800001111",)).person_id
    desk = Desk(event.id, FindIndex(), lambda: dt.datetime.combine(DAY, dt.time(9, 5)))
    desk.walk_in("小赵 70多岁")
    desk.sign_in(person)

    rows = signed_rows(event.id)

    assert [(row.line, row.name, row.age) for row in rows] == [
        (1, "小赵", "70～79岁"),
        (2, "李福生", ""),
    ]
    assert rows[1].phones == ("13800001111",)
    assert rows[1].came_at == "09:05"


def test_who_signed_up_can_be_put_on_the_list(event, served):
    person = served("李福生").person_id
    Registration.create(event=event, name="李福生", person=person)
    Registration.create(event=event, name="过路人")

    events.expect(event.id, events.people_signed_up(event.id))

    assert [one.name for one in events.expected(event.id)] == ["李福生"]
