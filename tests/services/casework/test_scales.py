from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.scale import SCALE_RESULT, STATION_SCALE
from swdesk.model.cases import Case
from swdesk.model.scales import ScaleAnswer, ScaleResult
from swdesk.services import editing
from swdesk.services.casework import scales

TODAY = dt.date(2026, 3, 5)
YES, NO = 0, 1


@pytest.fixture
def client(served):
    return served("王秀兰")


def own_scale(**facts):
    """A scale of the station's own: two items, the second turned round and with own answers."""
    values = {
        "title": "孤独感简表", "answers": "从不=0、有时=1、经常=2",
        "station_item": [
            {"wording": "您觉得孤单吗？"},
            {"wording": "有人陪您说话吗？", "is_reversed": True, "answers": "没有=1、有=3"},
        ],
        "station_band": [{"least": 3, "label": "孤独"}, {"least": 0, "label": "不孤独"}],
        **facts,
    }  # fmt: skip
    return editing.save(STATION_SCALE, values)


def test_every_scale_says_where_it_is_from_and_why_it_may_be_used(database):
    for scale in scales.offered():
        assert all((scale.source, scale.terms, scale.period, scale.edition)), scale.code


@pytest.mark.parametrize(
    ("code", "items", "most"), [("gds15", 15, 15), ("barthel", 10, 100), ("srq20", 20, 20)]
)
def test_the_shipped_scales_are_whole(database, code, items, most):
    scale = scales.find(code)

    assert (len(scale.items), scale.most) == (items, most)
    assert scale.bands[0].least == 0


def test_five_items_of_the_depression_scale_are_reversed(database):
    scale = scales.find("gds15")

    reversed_items = [n for n, item in enumerate(scale.items, 1) if item.answers[YES].points == 0]
    assert reversed_items == [1, 5, 7, 11, 13]
    assert scales.score_of(scale, [YES] * 15) == 10


@pytest.mark.parametrize(
    ("code", "score", "label"),
    [
        ("gds15", 4, "未见明显抑郁情绪"),
        ("gds15", 5, "轻度抑郁倾向"),
        ("gds15", 12, "重度抑郁倾向"),
        ("barthel", 40, "重度依赖"),
        ("barthel", 99, "轻度依赖"),
        ("barthel", 100, "无需依赖"),
        ("srq20", 8, "达到筛查界限"),
    ],
)
def test_a_score_falls_into_the_band_it_has_reached(database, code, score, label):
    assert scales.find(code).band_of(score).label == label


def test_answers_are_scored_and_kept_with_their_wording(client):
    scale = scales.find("gds15")

    result = scales.keep(scale, [YES] * 15, client, held_on=TODAY)

    assert (result.score, result.most, result.band) == (10, 15, "中度抑郁倾向")
    first = ScaleAnswer.select().order_by(ScaleAnswer.nth).first()
    assert (first.item, first.answer, first.points) == (scale.items[0].wording, "是", 0)


def test_what_is_not_fully_answered_is_refused_by_number(client):
    chosen = [YES] * 15
    chosen[2] = chosen[7] = None

    with pytest.raises(UserError, match="还有 2 题没有答：第 3、8 题"):
        scales.keep(scales.find("gds15"), chosen, client, held_on=TODAY)
    assert not ScaleResult.select().exists()


def test_a_day_to_come_is_refused(client):
    with pytest.raises(InvalidRecord):
        scales.keep(scales.find("srq20"), [NO] * 20, client, held_on=dt.date(2999, 1, 1))
    assert not ScaleAnswer.select().exists()


def test_thoughts_of_ending_ones_life_raise_an_alarm_whatever_the_score(database):
    scale = scales.find("srq20")
    chosen = [NO] * 20
    assert scales.alarms(scale, chosen) == []

    chosen[16] = YES
    assert "结束自己生命" in scales.alarms(scale, chosen)[0]


def test_a_scale_of_the_stations_own_is_scored_like_the_others(client):
    own = own_scale()
    scale = scales.find(f"station:{own.id}")

    assert scale.most == 5
    result = scales.keep(scale, [1, 0], client, held_on=TODAY)
    assert (result.score, result.band) == (4, "孤独")


def test_a_result_reads_the_same_after_its_scale_was_changed(client):
    own = own_scale()
    scales.keep(scales.find(f"station:{own.id}"), [2, 1], client, held_on=TODAY)
    values = editing.load(STATION_SCALE, own)
    values["station_item"][0]["wording"] = "您常常一个人吗？"
    editing.save(STATION_SCALE, values, own)

    assert [row.item for row in ScaleAnswer.select()] == ["您觉得孤单吗？", "有人陪您说话吗？"]
    assert scales.find(f"station:{own.id}").edition != ScaleResult.get().edition


@pytest.mark.parametrize("answers", ["从不", "从不=零、有=1", "只有一个=1"])
def test_answers_that_cannot_be_scored_are_refused(worker, answers):
    with pytest.raises(InvalidRecord):
        own_scale(answers=answers)


def test_a_retired_scale_is_not_offered_and_still_known(client):
    own = own_scale(is_retired=True)

    assert [scale.code for scale in scales.offered()] == ["gds15", "barthel", "srq20"]
    assert scales.find(f"station:{own.id}").title == "孤独感简表"


def test_an_unknown_scale_is_refused_with_those_there_are(database):
    with pytest.raises(UserError, match="gds15"):
        scales.find("hamd")


def test_results_come_latest_first_and_of_one_case_alone(client, worker):
    case = Case.create(
        recipient=client, case_no="QH-GA-2026-001", worker=worker, source="self", complaint="失眠"
    )
    scale = scales.find("barthel")
    scales.keep(scale, [0] * 10, client, held_on=TODAY)
    scales.keep(scale, [1] * 10, client, case, held_on=TODAY + dt.timedelta(days=60))

    assert [one.score for one in scales.history(client)] == [50, 100]
    assert [one.score for one in scales.history(client, case)] == [50]


def test_a_trend_shows_the_bands_as_levels(client):
    scale = scales.find("gds15")
    for month in (1, 2, 3):
        scales.keep(scale, [YES] * 15, client, held_on=dt.date(2026, month, 1))

    words = {s.text for s in scales.trend(scales.history(client)).shapes if hasattr(s, "text")}
    assert {"10", "中度抑郁倾向", "2026-01-01", "2026-03-01"} <= words


def test_a_result_is_a_form_of_the_catalogue(client):
    result = scales.keep(scales.find("srq20"), [NO] * 20, client, held_on=TODAY)

    values = editing.load(SCALE_RESULT, result)
    assert len(values["scale_answer"]) == 20
