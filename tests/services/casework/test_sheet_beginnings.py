import datetime as dt

from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.plan import PLAN
from swdesk.forms.review import REVIEW
from swdesk.model.closing import GoalRating
from swdesk.model.plans import Goal, Progress
from swdesk.services import editing
from swdesk.services.casework.sheet_beginnings import begun, goals_of


def test_an_evaluation_begins_with_the_goals_of_the_plan(case, fill):
    fill(PLAN)

    (row,) = begun(EVALUATION, case)[GoalRating.table_name()]

    assert (row["aim"], row["goal"]) == ("每周到校五天", Goal.get().id)


def test_the_goals_are_those_of_the_plan_that_holds_now(case, fill):
    fill(PLAN)
    later = {"aim": "按时完成作业", "indicator": "老师反馈"}
    fill(PLAN, written_on=dt.date(2026, 11, 1), goal=[later])

    assert [goal.aim for goal in goals_of(case)] == ["按时完成作业"]


def test_a_review_goes_on_from_the_last_one(case, fill):
    fill(PLAN)
    rows = begun(REVIEW, case)[Progress.table_name()]
    fill(REVIEW, progress=[{**rows[0], "now": "每周到校三天", "percent": 60}])

    again = begun(REVIEW, case)

    assert again["since"] == dt.date(2026, 10, 2)
    assert again[Progress.table_name()][0]["baseline"] == "每周到校三天"


def test_the_words_of_a_rated_goal_stay_when_the_plan_is_rewritten(case, fill):
    plan = fill(PLAN)
    rated = fill(EVALUATION, **begun(EVALUATION, case) | {"outcome": "好转"})

    editing.save(PLAN, {"goal": [{"aim": "改写的目标", "indicator": "考勤"}]}, plan)

    assert GoalRating.get(GoalRating.evaluation == rated).aim == "每周到校五天"
