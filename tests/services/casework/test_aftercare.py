import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.aftercare import AFTERCARE
from swdesk.forms.closure import CLOSURE
from swdesk.model.aftercare import Advice
from swdesk.model.cases import Case, CaseStage, CaseStatus
from swdesk.model.dates import add_months
from swdesk.services.casework import case_stage, case_turns, cases
from swdesk.services.casework.aftercare import next_round, rounds, waits_for
from swdesk.services.casework.sheet_beginnings import begun
from swdesk.services.casework.sheet_offers import offered
from swdesk.services.contacts import due
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period

CLOSED_ON = dt.date(2026, 10, 10)


def day(n):
    return CLOSED_ON + dt.timedelta(days=n)


@pytest.fixture
def closed(case, fill):
    fill(CLOSURE)
    return cases.set_status(case, CaseStatus.CLOSED, "目标达成", CLOSED_ON, despite="资料在纸上")


def lines(today):
    return [one for one in due.work_list(today) if one.kind is DueKind.AFTERCARE]


# --- the rounds ---


def test_there_are_three_rounds_after_one_three_and_six_months(database):
    assert [one.due_on for one in rounds(CLOSED_ON)] == [
        add_months(CLOSED_ON, n) for n in (1, 3, 6)
    ]


@pytest.mark.parametrize(
    ("made", "after", "expected"),
    [
        ((), 0, "1"),
        ((), 45, "1"),
        ((), 95, "3"),  # the second round makes up for the first
        (("1",), 45, "3"),
        (("3",), 95, "6"),
        (("1", "3", "6"), 190, None),
        ((), 184 + 91, None),
    ],
)
def test_the_round_that_waits(database, made, after, expected):
    found = next_round(CLOSED_ON, made, day(after))

    assert (found.code if found else None) == expected


def test_an_open_case_waits_for_no_round(case):
    assert waits_for(case) is None


def test_where_the_closing_says_why_not_nobody_looks_in(case, fill):
    fill(CLOSURE, aftercare=None, no_aftercare="已迁往外省")
    closed = cases.set_status(case, CaseStatus.CLOSED, "迁出", CLOSED_ON, despite="已迁走")

    assert waits_for(closed) is None
    assert lines(day(30)) == []


# --- the work list ---


def test_a_round_stands_on_the_work_list_from_the_week_of_its_day(closed):
    assert lines(day(20)) == []
    (line,) = lines(day(32))

    assert (line.what, line.why) == ("结案回访", f"{closed.case_no}，结案后第 1 个月")
    assert (line.case_id, line.days_late) == (closed.id, 1)


def test_a_round_that_was_made_leaves_the_list(closed, fill):
    fill(AFTERCARE)

    assert lines(day(35)) == []


def test_a_case_that_was_filed_or_taken_up_again_is_not_looked_in_on(closed):
    again = Case.create(
        recipient=closed.recipient, case_no="QH-GA-2026-090", worker=closed.worker,
        source="reopened", complaint="又不愿上学", reopens=closed,
    )  # fmt: skip
    assert lines(day(31)) == []
    again.delete_instance()
    case_turns.file_away(closed, day(20))

    assert lines(day(31)) == []


# --- the sheet ---


def test_a_look_in_begins_with_the_round_that_waits(closed):
    assert begun(AFTERCARE, closed)["which"] in {"1", "3", "6"}
    assert "C-10" in {offer.kind.spec.code for offer in offered(closed, day(31))}


def test_an_open_case_is_offered_no_look_in(case):
    assert "C-10" not in {offer.kind.spec.code for offer in offered(case, day(31))}


def test_nobody_looks_in_before_the_closing(closed, fill):
    with pytest.raises(InvalidRecord) as refused:
        fill(AFTERCARE, seen_on=CLOSED_ON - dt.timedelta(days=1))

    assert list(refused.value.errors) == ["seen_on"]


def test_taking_a_case_up_again_needs_a_reason(closed, fill):
    with pytest.raises(InvalidRecord, match="理由"):
        fill(AFTERCARE, advice=Advice.REOPEN)


# --- the stage ---


def test_a_closed_case_is_looked_in_on_and_then_filed(closed, fill):
    before = case_stage.stage(closed)
    assert (before.stage, before.opens) == (CaseStage.CLOSURE, "C-10")
    assert "个月回访" in before.missing

    fill(AFTERCARE, which="6")
    after = case_stage.stage(closed)

    assert (after.stage, after.missing) == (CaseStage.AFTERCARE, "没有要做的回访了，装订归档。")
    assert case_stage.stage(case_turns.file_away(closed)).stage is CaseStage.ARCHIVE


# --- the figures ---


def test_a_look_in_is_a_contact_but_no_record_of_the_case(closed, fill):
    year = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))

    def counted():
        return [reckon.value(figure(code), year) for code in ("service_times", "case_contacts")]

    before = counted()
    fill(AFTERCARE, seen_on=day(1))

    assert counted() == [before[0] + 1, before[1]]
