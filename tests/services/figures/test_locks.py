"""A signed period: its figures stay, what comes later is told apart, and reopening has a reason."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model import base
from swdesk.model.audit import Action, AuditEntry, FieldChange
from swdesk.model.reporting import PeriodLock
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.services import access
from swdesk.services.figures import locks, reckon
from swdesk.services.figures.afterwards import Late, afterwards
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.footing import footing
from swdesk.services.figures.locks import Signing
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Aspect, made, plain

QUARTER = Period.months(2026, 4, 3)
DAY = dt.date(2026, 5, 6)
BEFORE = dt.datetime(2026, 5, 7, tzinfo=dt.UTC)
CLOSED = dt.datetime(2026, 7, 3, tzinfo=dt.UTC)
LATER = dt.datetime(2026, 7, 20, tzinfo=dt.UTC)


@pytest.fixture
def visit(worker):
    def make(recipient, entered=BEFORE, day=DAY, **facts):
        return Visit.create(
            recipient=recipient, visit_no=f"TF-{Visit.select().count():03d}", visited_on=day,
            method="home", result="met", worker=worker, created_at=entered, changed_at=entered,
            **facts,
        )  # fmt: skip

    return make


def sign(**facts):
    """Close the quarter as it would have been closed in July."""
    made = locks.close(Signing(QUARTER, "陈站长", dt.date(2026, 7, 2), **facts))
    made.closed_at = CLOSED
    made.save()
    return made


def lines(report, code):
    return {one.aspect: one for one in report.lines if one.figure.code == code}


def test_a_late_entry_leaves_the_signed_figure_and_stands_beside_it(served, visit):
    chen = served("陈桂香")
    visit(chen)
    sign()
    visit(chen, LATER)
    visit(served("徐水根"), LATER)

    found = plain(QUARTER)

    assert lines(found, "visits")[Aspect.COUNTED].cells == (1,)
    assert lines(found, "visits")[Aspect.LATE].shown(0) == "+2"
    assert lines(found, "visited_persons")[Aspect.LATE].cells == (1,)


def test_a_figure_that_has_not_changed_has_no_row_beside_it(served, visit):
    visit(served("陈桂香"))
    sign()

    assert lines(plain(QUARTER), "visits").keys() == {Aspect.COUNTED}


def test_a_record_that_is_binned_later_is_a_correction(served, visit):
    gone = visit(served("陈桂香"))
    lock = sign()
    gone.deleted_at = gone.changed_at = LATER
    gone.save()

    found = lines(plain(QUARTER), "visits")
    assert found[Aspect.COUNTED].cells == (1,)
    assert found[Aspect.CORRECTED].shown(0) == "−1"
    assert [one.done for one in afterwards(lock)] == [Late.BINNED]


def test_what_was_entered_later_is_listed_with_the_day_of_entry(served, visit):
    chen = served("陈桂香")
    visit(chen)
    lock = sign()
    late = visit(chen, LATER)

    [found] = afterwards(lock)

    assert (found.done, found.title, found.day) == (Late.ENTERED, late.visit_no, DAY)
    assert found.done_on == LATER.astimezone().date()


def test_a_record_moved_out_of_the_period_is_listed_with_what_was_changed(served, visit):
    moved = visit(served("陈桂香"))
    lock = sign()
    entry = AuditEntry.create(
        action=Action.CHANGE, kind="visit", record=moved.id, hmac=b"", at=LATER
    )
    FieldChange.create(
        entry=entry.seq, kind="visit", record=moved.id, field="visited_on", version=2,
        before='"2026-05-06"', after='"2026-08-06"', digest=b"",
    )  # fmt: skip
    moved.visited_on, moved.changed_at = dt.date(2026, 8, 6), LATER
    moved.save()

    assert [(one.done, one.fields) for one in afterwards(lock)] == [(Late.CORRECTED, "日期")]


def test_the_late_list_of_persons_has_only_those_who_were_not_counted_before(served, visit):
    chen, xu = served("陈桂香"), served("徐水根")
    visit(chen)
    lock = sign()
    visit(chen, LATER)
    visit(xu, LATER)
    closed = PeriodLock.closed_at.db_value(lock.closed_at)

    rows = reckon.late_rows(figure("visited_persons"), QUARTER, closed)

    assert [row.person_id for row in rows] == [xu.person.id]


def test_a_period_is_closed_once_and_only_when_it_has_ended(worker):
    sign()

    with pytest.raises(UserError, match="已经封账"):
        sign()
    with pytest.raises(UserError, match="还没有结束"):
        locks.close(Signing(Period.year(2099), "陈站长", dt.date(2026, 7, 2)))
    with pytest.raises(UserError, match="期间结束以后"):
        locks.close(Signing(QUARTER, "陈站长", dt.date(2026, 5, 2)))
    with pytest.raises(UserError, match="由谁签字"):
        locks.close(Signing(QUARTER, " ", dt.date(2026, 7, 2)))


def test_reopening_asks_for_a_reason_and_is_kept(worker, served, visit):
    lock = sign()
    visit(served("陈桂香"), LATER)

    with pytest.raises(UserError, match="要写原因"):
        locks.reopen(lock, " ")
    locks.reopen(lock, "购买方退回修改")

    assert lines(plain(QUARTER), "visits")[Aspect.COUNTED].cells == (1,)
    assert [one.reason for one in locks.history()] == ["购买方退回修改"]
    assert AuditEntry.select().where(AuditEntry.kind == "period_lock").count() == 2
    sign()


def test_only_the_head_closes_and_reopens(worker):
    lock = sign()
    plain_worker = Worker.create(name="方敏", role=Role.WORKER)

    with base.acting_as(plain_worker.id):
        with pytest.raises(access.NotAllowed):
            locks.reopen(lock, "改数字")
        with pytest.raises(access.NotAllowed):
            locks.close(Signing(Period.months(2026, 1), "方敏", dt.date(2026, 2, 2)))


def test_the_report_says_who_signed_and_how_late_entries_are_treated(served, visit):
    sign()
    visit(served("陈桂香"), LATER)

    said = "".join(footing(plain(QUARTER)))

    assert "2026年第二季度已由陈站长于2026-07-02签字封账" in said
    assert "不改这个数" in said


def test_a_year_says_that_its_signed_quarter_lacks_what_came_later(served, visit):
    sign()
    visit(served("陈桂香"), LATER)

    report = made(Period.year(2026))

    assert lines(report, "visits")[Aspect.COUNTED].cells[:5] == (0, 0, 0, 0, 1)
    assert any("探访人次少 1" in one for one in footing(report))


def test_other_rows_of_the_period_stay_signed_while_another_period_counts_anew(served, visit):
    sign()
    visit(served("陈桂香"), LATER, day=dt.date(2026, 8, 1))

    assert lines(plain(Period.months(2026, 8)), "visits")[Aspect.COUNTED].cells == (1,)
