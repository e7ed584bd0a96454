import datetime as dt

from swdesk.model.cases import Case, FollowUp
from swdesk.model.events import Event, EventStatus, SignIn, SignInRole
from swdesk.model.visits import Visit
from swdesk.services.contacts.timeline import ItemKind, of_case, of_person


def on(day):
    return dt.date(2026, 11, day)


def case_of(recipient, worker):
    return Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self", complaint="……"
    )


def recorded(case, day, nth, **facts):
    clock = {"started": dt.time(9), "ended": dt.time(10)}
    written = {"form": "home", "aim": "……", "process": "班主任反馈\n到校 3 天。", **facts}
    return FollowUp.create(case=case, held_on=on(day), nth=nth, **clock, **written)


def visited(recipient, worker, day, **facts):
    return Visit.create(
        recipient=recipient,
        visit_no=f"TF-{day}",
        visited_on=on(day),
        method="home",
        result="met",
        worker=worker,
        **facts,
    )


def attended(person, day, name="生日会", **facts):
    event = Event.create(event_no=f"HD-{day}", name=name, held_on=on(day), **facts)
    return SignIn.create(event=event, person=person, seq=1, name="……", role=SignInRole.VOLUNTEER)


def test_all_contacts_of_a_person_stand_in_one_line_newest_first(served, worker):
    recipient = served("林子轩")
    visited(recipient, worker, 3)
    recorded(case_of(recipient, worker), 5, nth=1)
    attended(recipient.person_id, 9)

    items = of_person(recipient.person_id)

    assert [(one.date.day, one.kind) for one in items] == [
        (9, ItemKind.SIGN_IN),
        (5, ItemKind.FOLLOW_UP),
        (3, ItemKind.VISIT),
    ]


def test_each_item_says_what_it_was_and_what_came_of_it(served, worker):
    recipient = served("林子轩")
    visited(recipient, worker, 3, needs="想要一张书桌")
    recorded(case_of(recipient, worker), 5, nth=2)
    attended(recipient.person_id, 9)

    assert [(one.title, one.detail) for one in of_person(recipient.person_id)] == [
        ("生日会", "志愿者"),
        ("QH-GA-2026-014 第 2 次 家访", "班主任反馈 到校 3 天。"),
        ("入户探访，已探访", "想要一张书桌"),
    ]


def test_items_lead_to_their_records(served, worker):
    recipient = served("林子轩")
    sign_in = attended(recipient.person_id, 9)

    [item] = of_person(recipient.person_id)

    assert (item.record_id, item.event_id) == (sign_in.id, sign_in.event_id)


def test_what_was_binned_or_cancelled_is_left_out(served, worker):
    recipient = served("林子轩")
    gone = dt.datetime(2026, 11, 9, tzinfo=dt.UTC)
    visited(recipient, worker, 3, deleted_at=gone)
    attended(recipient.person_id, 9, status=EventStatus.CANCELLED)

    assert of_person(recipient.person_id) == []


def test_the_timeline_of_a_case_holds_its_own_records_last_first(served, worker):
    recipient = served("林子轩")
    case = case_of(recipient, worker)
    for nth, day in ((1, 5), (2, 5), (3, 8)):
        recorded(case, day, nth)
    visited(recipient, worker, 9)

    assert [one.title[-8:] for one in of_case(case.id)] == [
        "第 3 次 家访",
        "第 2 次 家访",
        "第 1 次 家访",
    ]


def test_other_people_do_not_appear(served, worker):
    visited(served("别人"), worker, 3)

    assert of_person(served("林子轩").person_id) == []
