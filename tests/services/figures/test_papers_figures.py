"""Figures of what is on paper, of goals reached and of those who must be visited."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.plan import PLAN
from swdesk.model.assessments import Assessment
from swdesk.model.cases import CaseStatus, FollowUp
from swdesk.model.closing import Attainment
from swdesk.model.due_days import Span, SpanUnit
from swdesk.model.events import Event
from swdesk.model.people import RecipientCategory, RecipientStatus
from swdesk.model.plans import Plan
from swdesk.model.surveys import SatisfactionSurvey
from swdesk.model.visits import Visit
from swdesk.services.contacts import due_settings, rhythms
from swdesk.services.contacts.rhythms import Rhythm
from swdesk.services.figures import reckon
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.period import Period

YEAR = Period.year(2026)
DAY = dt.date(2026, 9, 20)


def value(code, period=YEAR):
    return reckon.value(Counting.read().figure(code), period)


@pytest.fixture
def closed(case):
    """The case, opened on the second of September and closed in October."""
    case.closed_on, case.status = dt.date(2026, 10, 20), CaseStatus.CLOSED
    case.save()
    return case


@pytest.fixture
def set_interval(worker):
    """What sets a rule of contact; the usual ones hold again afterwards."""
    yield due_settings.set_interval
    rhythms.forget()


def follow_up(case, nth, day=DAY):
    return FollowUp.create(
        case=case, nth=nth, held_on=day, form="talk", worker=case.worker, process="…", aim="…",
        started=dt.time(9), ended=dt.time(10),
    )  # fmt: skip


def test_a_case_that_ended_had_so_many_contacts(closed):
    for nth in (1, 2, 3):
        follow_up(closed, nth)

    assert value("contacts_each") == 3.0


def test_goals_rated_as_expected_or_better_are_reached(closed, fill):
    fill(PLAN)
    ratings = [Attainment.EXPECTED, Attainment.ABOVE, Attainment.BELOW]
    fill(EVALUATION, goal_rating=[{"aim": "每周到校", "after": one} for one in ratings])

    assert (value("goals_reached"), value("goal_rate")) == (2, 66.7)


def test_a_case_that_ended_should_have_five_kinds_of_papers(closed, fill):
    follow_up(closed, 1)
    fill(ASSESSMENT)

    assert (value("papers_due"), value("papers_done"), value("paper_rate")) == (5, 2, 40.0)


def test_an_event_without_its_process_lacks_a_paper(worker):
    Event.create(event_no="1", name="义诊", held_on=DAY, process="来了六十人。")
    Event.create(event_no="2", name="义诊", held_on=DAY)

    assert value("paper_rate") == 50.0


def test_papers_are_in_time_by_the_deadline_of_the_station(case, fill):
    fill(ASSESSMENT)
    fill(PLAN)
    early = dt.datetime(2026, 9, 20, tzinfo=dt.UTC)
    late = dt.datetime(2026, 10, 20, tzinfo=dt.UTC)
    Assessment.update(created_at=early).execute()
    Plan.update(created_at=late).execute()

    assert (value("papers_timely"), value("timely_rate")) == (1, 50.0)


def test_the_rate_of_visits_is_of_those_who_must_be_visited_every_month(served, worker):
    chen, xu = served("陈桂香", level="1"), served("徐水根", level="3")
    rare = served("王阿婆", level="6")
    gone = served("李根生", level="1", status=RecipientStatus.ENDED, ended_on=dt.date(2026, 3, 1))
    for nth, one in enumerate((chen, chen, rare, gone)):
        Visit.create(
            recipient=one, visit_no=f"V{nth}", visited_on=DAY, method="home", result="met",
            worker=worker,
        )  # fmt: skip

    assert xu.level == "3"
    assert (value("must_visited"), value("visit_rate", Period.months(2026, 9))) == (1, 50.0)


def test_who_must_be_visited_follows_from_the_rules_of_the_station(served, set_interval):
    by_category, by_risk = served("陈桂香", level="6"), served("徐水根", risk="high")
    served("王阿婆", level="6", risk="low")
    RecipientCategory.create(recipient=by_category, category="alone_elder")
    assert by_risk.level is None
    assert value("must_visit") == 2

    set_interval("risk", "high", Rhythm(Span(3, SpanUnit.MONTH)))
    assert value("must_visit") == 1


def test_the_mean_of_a_survey_is_in_points_from_one_to_five(worker):
    SatisfactionSurvey.create(
        surveyed_on=DAY, name="服务", very_satisfied=2, satisfied=1, neutral=1, unsatisfied=0,
        very_unsatisfied=0, sent=5, worker=worker,
    )  # fmt: skip

    assert value("satisfaction_mean") == 4.2
