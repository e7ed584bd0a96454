from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swdesk.drawing.charts import (
    Bar,
    Guide,
    Sample,
    Target,
    bar_chart,
    column_chart,
    line_chart,
    stacked,
    target_chart,
    ticks,
)
from swdesk.drawing.shapes import Bounds, Rect, Text, Tone

WORDS = st.text(st.sampled_from("困难家庭老年人走访率 ABC12%"), min_size=1, max_size=30)
VALUES = st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 1))
SAMPLES = st.lists(st.tuples(VALUES, st.integers(0, 900)), min_size=1, max_size=30)


def texts(drawing):
    return [shape for shape in drawing.shapes if isinstance(shape, Text)]


def assert_readable(drawing):
    """No words cover others or leave the drawing."""
    page = Bounds(-0.01, -0.01, drawing.width + 0.01, drawing.height + 0.01)
    rooms = [text.bounds() for text in texts(drawing)]
    for left, top, right, bottom in rooms:
        assert page.left <= left
        assert page.top <= top
        assert right <= page.right
        assert bottom <= page.bottom
    for one, other in combinations(rooms, 2):
        assert not one.grown(-0.01).overlaps(other.grown(-0.01))


@given(st.floats(0, 10000), st.floats(0.1, 10000))
def test_ticks_are_round_and_hold_every_value(low, span):
    found = ticks(low, low + span)

    assert found[0] <= low + 1e-6
    assert found[-1] >= low + span - 1e-6
    assert 2 <= len(found) <= 6


@given(SAMPLES)
@settings(max_examples=60, deadline=None)
def test_no_label_of_a_trend_is_cut_or_covered(told):
    samples = [Sample(f"2026-{n % 12 + 1:02}-01", value, at) for n, (value, at) in enumerate(told)]
    guides = [Guide(0, "未见明显抑郁情绪"), Guide(5, "轻度抑郁倾向"), Guide(9, "中度")]

    assert_readable(line_chart(sorted(samples, key=lambda s: s.at), guides=guides))


@given(st.lists(st.tuples(WORDS, VALUES), max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_label_of_bars_is_cut_or_covered(told):
    assert_readable(bar_chart([Bar(words, value) for words, value in told]))


@given(st.lists(st.tuples(WORDS, VALUES, VALUES), min_size=1, max_size=8), st.floats(0, 1.3))
@settings(max_examples=60, deadline=None)
def test_no_label_of_targets_is_cut_or_covered(told, elapsed):
    targets = [Target(words, done, goal) for words, done, goal in told]

    assert_readable(target_chart(targets, elapsed=elapsed, elapsed_label="时间已过"))


def test_the_latest_and_the_first_date_are_always_said():
    samples = [Sample(f"第{n}次测评", n, n) for n in range(40)]

    said = {text.text for text in texts(line_chart(samples))}
    assert {"第0次测评", "第39次测评"} <= said


def test_who_is_behind_the_calendar_has_a_hollow_bar_and_a_bold_figure():
    drawing = target_chart([Target("走访", 3, 10), Target("活动", 9, 10)], elapsed=0.5)

    fills = [shape.fill for shape in drawing.shapes if isinstance(shape, Rect)]
    assert fills == [Tone.PAPER, Tone.DARK]
    assert [text.text for text in texts(drawing) if text.strong] == ["3 / 10"]


@pytest.mark.parametrize("value", [0, 15])
def test_a_single_result_is_a_chart_too(value):
    assert str(value) in {t.text for t in texts(line_chart([Sample("今天", value, 0)], high=15))}


@given(SAMPLES)
@settings(max_examples=40, deadline=None)
def test_columns_cover_no_words(samples):
    made = [Sample(f"{nth}月", value, nth) for nth, (value, _) in enumerate(samples, 1)]

    assert_readable(column_chart(made))


def test_a_column_is_as_high_as_its_value():
    drawing = column_chart([Sample("1月", 10, 0), Sample("2月", 5, 1), Sample("3月", 0, 2)])
    [one, other] = [shape for shape in drawing.shapes if isinstance(shape, Rect)]

    assert one.height == pytest.approx(2 * other.height)


def test_drawings_under_each_other_do_not_touch():
    parts = [bar_chart([Bar("探访", 3)], title="按方法"), column_chart([Sample("1月", 3, 0)])]

    assert_readable(stacked(parts))


def test_what_does_not_grow_day_by_day_is_never_late():
    stock = Target("在册服务对象", 40, 100, is_even=False)
    drawing = target_chart([stock], elapsed=0.9)

    [bar] = [shape for shape in drawing.shapes if isinstance(shape, Rect)]
    assert bar.fill is Tone.DARK
