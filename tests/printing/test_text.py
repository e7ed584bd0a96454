"""Line breaking: nothing lost, no forbidden starts or ends, nothing beyond the edge."""

from hypothesis import given, settings
from hypothesis import strategies as st

from swdesk.printing.fonts import Role
from swdesk.printing.text import (
    CLOSING,
    NEVER_FIRST,
    NEVER_LAST,
    SCRIPT_GAP,
    break_lines,
    fit,
    set_line,
    spread,
)

WORDS = st.text("的一是不了在人有我他这中大来上国个到说们为子和地出道时年", min_size=1, max_size=9)
LATIN = st.sampled_from(["2026", "138****1186", "1,200", "QS-V-0126", "mmHg", "98.4%", "10:00"])
QUOTED = st.builds(
    "{}{}{}".format,
    st.sampled_from(["“", "（", "《"]),
    WORDS,
    st.sampled_from(["”。", "），", "》", "？”"]),
)
STOPPED = st.builds("{}{}".format, WORDS, st.sampled_from("，。；：、·—…"))
TEXTS = st.lists(st.one_of(WORDS, LATIN, QUOTED, STOPPED), min_size=1, max_size=40).map("".join)
WIDTHS = st.sampled_from([13.0, 18.9, 27.5, 39.0])


@settings(deadline=None, max_examples=150)
@given(TEXTS, WIDTHS, st.booleans())
def test_lines_keep_the_text_and_the_rules_of_chinese_type(text, width, justify):
    lines = break_lines(text, Role.VALUE, width, indent=2, justify=justify)
    assert "".join(line.text for line in lines) == text
    assert max(line.width for line in lines) <= width + 1e-6
    assert not [line.text for line in lines[1:] if line.text[0] in NEVER_FIRST]
    assert not [line.text for line in lines[:-1] if line.text[-1] in NEVER_LAST]


@settings(deadline=None, max_examples=100)
@given(st.text(min_size=1, max_size=60).filter(lambda text: text.isprintable()), WIDTHS)
def test_any_text_whatever_comes_back_whole_and_inside_its_cell(text, width):
    lines = break_lines(text, Role.LABEL, width)
    assert "".join(line.text for line in lines) == text
    assert max(line.width for line in lines) <= width + 1e-6


def test_a_closing_mark_at_the_edge_hangs_with_its_blank_half():
    lines = break_lines("一二三四五六七，八", Role.VALUE, 7.5)
    assert [line.text for line in lines] == ["一二三四五六七，", "八"]


def test_a_mark_is_pushed_in_when_other_marks_can_make_room():
    lines = break_lines("一，二，三四五六，七八", Role.VALUE, 8.0)
    assert lines[0].text == "一，二，三四五六，"
    assert lines[0].width <= 8.0 + 1e-6


def test_a_character_is_pushed_out_when_the_line_has_no_marks_to_squeeze():
    lines = break_lines("一二三四五六七八，九", Role.VALUE, 8.0)
    assert [line.text for line in lines] == ["一二三四五六七", "八，九"]


def test_a_number_stays_with_its_unit():
    lines = break_lines("一二三四五六2026年", Role.VALUE, 8.2)
    assert [line.text for line in lines] == ["一二三四五六", "2026年"]


def test_an_item_number_stays_with_its_text():
    lines = break_lines("一二三四五；12．六七", Role.VALUE, 8.5)
    assert [line.text for line in lines] == ["一二三四五；", "12．六七"]


def test_hanzi_and_digits_are_spaced_by_position_alone():
    line = set_line("共46次", Role.VALUE)
    assert line.text == "共46次"
    assert abs(line.pieces[1][0] - 1 - SCRIPT_GAP) < 1e-9


def test_an_opening_mark_begins_a_line_at_the_edge():
    assert set_line("（续）", Role.VALUE).pieces[0][0] == -0.5


def test_justified_lines_reach_the_edge_and_the_last_stays_ragged():
    lines = break_lines(
        "社工与志愿者一同到服务对象家中，了解睡眠与服药情况。", Role.VALUE, 10.3, justify=True
    )
    assert all(abs(line.width - 10.3) < 1e-6 for line in lines[:-1] if line.text[-1] not in CLOSING)
    assert lines[-1].width < 10.3


def test_a_short_value_shrinks_before_it_wraps():
    fitted = fit("0512-00001234", Role.VALUE, 10.5, 66.0)
    assert len(fitted.lines) == 1
    assert 8.5 <= fitted.size < 10.5


def test_a_long_value_wraps_at_its_original_size():
    fitted = fit("江南省清和县青石镇石桥村3组12号", Role.VALUE, 10.5, 90.0)
    assert fitted.size == 10.5
    assert len(fitted.lines) == 2


def test_a_name_turns_after_its_dot():
    fitted = fit("古丽巴哈尔·买买提", Role.VALUE, 10.5, 70.0)
    assert [line.text for line in fitted.lines] == ["古丽巴哈尔·", "买买提"]


def test_a_spread_label_is_four_characters_wide():
    assert spread("曾用名", 4).pieces == ((0.0, "曾"), (1.5, "用"), (3.0, "名"))
