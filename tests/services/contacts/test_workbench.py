import datetime as dt

from swdesk.model.cases import Case, FollowUp
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.visits import Visit
from swdesk.services.contacts.workbench import coming_events, month_counts
from swdesk.services.gatherings import events

TODAY = dt.date(2026, 11, 18)


def event(name, day, **facts):
    return Event.create(event_no=name, name=name, held_on=day, **facts)


# --- coming events ---


def test_the_events_of_the_next_thirty_days_are_shown_in_order(served):
    event("集市", dt.date(2026, 12, 5))
    soon = event("讲座", TODAY, started=dt.time(9), location="文化礼堂")
    event("过去", dt.date(2026, 11, 17))
    event("太远", dt.date(2026, 12, 19))
    event("取消", TODAY, status=EventStatus.CANCELLED)
    events.expect(soon.id, [served("甲").person_id])

    first, second = coming_events(TODAY)

    assert (first.name, first.started, first.expected) == ("讲座", "09:00", 1)
    assert (second.name, second.status) == ("集市", EventStatus.PLANNED)


# --- the month ---


def test_the_month_counts_what_was_done_and_not_what_failed(served, worker):
    recipient = served("陈桂香")
    for day, result in ((3, "met"), (9, "answered"), (10, "nobody")):
        visit(recipient, worker, dt.date(2026, 11, day), result)
    visit(recipient, worker, dt.date(2026, 10, 31), "met")
    recorded(recipient, worker)
    event("讲座", dt.date(2026, 11, 2))
    event("取消", dt.date(2026, 11, 2), status=EventStatus.CANCELLED)

    counts = month_counts(TODAY)

    assert (counts.visits, counts.people_visited) == (2, 1)
    assert (counts.follow_ups, counts.events) == (1, 1)


def test_the_month_counts_the_hours_of_volunteers(served):
    market = event("集市", dt.date(2026, 11, 5))
    for role in (SignInRole.VOLUNTEER, SignInRole.RESIDENT):
        sign_in = SignIn.create(event=market, seq=1, name="周志强", role=role)
        Interval.create(sign_in=sign_in, came_at=dt.time(9), left_at=dt.time(10, 30))

    assert month_counts(TODAY).volunteer_hours == 1.5


def visit(recipient, worker, day, result):
    return Visit.create(
        recipient=recipient,
        visit_no=f"TF-{day}",
        visited_on=day,
        method="home",
        result=result,
        worker=worker,
    )


def recorded(recipient, worker):
    told = {"form": "talk", "aim": "……", "process": "……"}
    case = Case.create(
        recipient=recipient, case_no="GA-1", worker=worker, source="self", complaint="……"
    )
    FollowUp.create(
        case=case,
        nth=1,
        held_on=dt.date(2026, 11, 6),
        started=dt.time(9),
        ended=dt.time(10),
        **told,
    )
