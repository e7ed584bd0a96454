from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.drawing.measure import balanced, text_width, wrap_text
from swdesk.drawing.painting import LINE_GAP, beside, strands
from swdesk.drawing.shapes import Bounds, Circle, Line, LineStyle, Point, Rect, Text, framed
from swdesk.printing.fonts import Role
from swdesk.printing.text import advance

BEND = (Point(0, 0), Point(30, 0), Point(30, 30))


@pytest.mark.parametrize("style", LineStyle)
def test_every_line_style_is_made_of_lines_a_canvas_can_draw(style):
    found = [simple for _, simple in strands(BEND, style)]

    assert found
    assert set(found) <= {LineStyle.SOLID, LineStyle.DASHED, LineStyle.DOTTED}


def test_the_lines_of_a_double_line_keep_their_distance_round_a_corner():
    assert beside(BEND, LINE_GAP)[1] == Point(30 - LINE_GAP, LINE_GAP)


def test_a_zigzag_begins_and_ends_where_its_line_does():
    ((teeth, _),) = strands(BEND[:2], LineStyle.ZIGZAG)

    assert (teeth[0], teeth[-1]) == BEND[:2]
    assert {math.copysign(1, point.y) for point in teeth[1:-1]} == {1, -1}


def test_a_drawing_is_just_large_enough_for_what_it_shows():
    shapes = [Rect(Point(-20, 5), 10, 10), Circle(Point(40, 0), 5), Line(Point(0, 0), Point(1, 1))]

    drawing = framed(shapes, margin=3)

    assert (drawing.width, drawing.height) == (65 + 6, 20 + 6)
    assert drawing.shapes[0].bounds() == Bounds(3, 13, 13, 23)


def test_a_thing_is_found_by_all_the_shapes_it_is_made_of():
    drawing = framed([Circle(Point(5, 5), 5, key="a"), Text(Point(5, 14), "王秀兰", key="a")], 0)

    assert drawing.things() == ("a",)
    assert drawing.bounds_of("a").bottom == pytest.approx(14 + 1.7)
    assert drawing.bounds_of("b") is None


@given(st.text(st.sampled_from("王秀兰78岁·—abMW（）.,1946年"), min_size=1, max_size=20))
def test_text_is_never_wider_on_paper_than_it_was_taken_for(text):
    assert advance(text, Role.LABEL) <= text_width(text, 1.0) + 0.17 * len(text)


@given(st.text(st.sampled_from("阿依古丽·买买提 ab12"), max_size=40))
def test_wrapped_text_says_the_same_in_lines_that_fit(text):
    lines = wrap_text(text, 3.0, 18.0)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(text_width(line, 3.0) <= 18.0 for line in lines)


def test_a_name_is_broken_into_even_lines():
    assert balanced("青禾镇卫生院", 3.4, 20.0) == ["青禾镇", "卫生院"]
    assert balanced("社工站", 3.4, 20.0) == ["社工站"]
