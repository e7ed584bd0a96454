"""A project's targets: what is done, what should be by now, what is missing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.event import EVENT
from swdesk.forms.project import PROJECT
from swdesk.forms.publicity import PUBLICITY
from swdesk.services import editing
from swdesk.services.lists import targets

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
MID = dt.date(2026, 7, 2)  # half of the year is over


@pytest.fixture
def project(worker):
    def make(**goals):
        rows = [{"indicator": code, "goal": Decimal(goal)} for code, goal in goals.items()]
        facts = {"name": "一老一小", "begins_on": FIRST, "ends_on": LAST, "target": rows}
        return editing.save(PROJECT, {**editing.blank(PROJECT), **facts})

    return make


def hold(project=None, day=FIRST):
    facts = {"name": "义诊", "held_on": day, "project": project}
    return editing.save(EVENT, {**editing.blank(EVENT), **facts})


def standing(project, today=MID):
    (found,) = targets.standings(project, today)
    return found


def test_only_what_was_done_for_the_project_counts(project):
    made = project(events=10)
    hold(made)
    hold()

    found = standing(made)
    assert (found.done, found.goal, found.missing, found.is_of_project) == (1, 10, 9, True)


def test_what_names_no_project_counts_for_the_whole_station(project):
    made = project(media=4)
    facts = {"published_on": FIRST, "kind": "media", "title": "报道"}
    editing.save(PUBLICITY, {**editing.blank(PUBLICITY), **facts})

    found = standing(made)
    assert (found.done, found.is_of_project) == (1, False)


def test_half_of_the_year_should_have_brought_half_of_the_goal(project):
    made = project(events=10)
    found = standing(made)

    assert found.due == pytest.approx(5, abs=0.1)
    assert found.is_behind


def test_a_target_that_is_reached_is_never_behind(project):
    made = project(events=1)
    hold(made)

    found = standing(made, LAST)
    assert (found.is_reached, found.is_behind, found.missing) == (True, False, 0)


def test_a_rate_should_stand_at_its_goal_all_the_time(project):
    found = standing(project(satisfaction=90))

    assert (found.due, found.done) == (90, 0)


def test_what_came_before_or_after_the_contract_does_not_count(project):
    made = project(events=10)
    hold(made, dt.date(2025, 12, 31))
    hold(made, dt.date(2027, 1, 1))

    assert standing(made, dt.date(2027, 2, 1)).done == 0


def test_projects_that_last_today_run(project):
    made = project()

    assert targets.running(MID) == [made]
    assert targets.running(dt.date(2027, 1, 1)) == []


def test_a_project_cannot_end_before_it_begins(worker):
    facts = {"name": "甲", "begins_on": LAST, "ends_on": FIRST}
    with pytest.raises(InvalidRecord):
        editing.save(PROJECT, {**editing.blank(PROJECT), **facts})
