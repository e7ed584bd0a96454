"""Faces: who draws what, and what happens to characters that nobody has."""

import pytest

from swdesk.printing.fonts import GETA, Role, glyph_runs, load, missing


def test_a_plain_text_is_one_run_in_the_role_s_own_face():
    assert glyph_runs("社工站2026", Role.VALUE) == [("swdesk-SerifMedium", "社工站2026")]


def test_a_rare_character_is_borrowed_for_itself_alone():
    assert glyph_runs("吴𠮷祥", Role.VALUE) == [
        ("swdesk-SerifMedium", "吴"),
        ("swdesk-RareCore", "𠮷"),
        ("swdesk-SerifMedium", "祥"),
    ]


def test_a_title_falls_back_to_the_full_serif():
    assert glyph_runs("䶮", Role.TITLE) == [("swdesk-SerifMedium", "䶮")]


def test_a_character_of_the_far_planes_opens_the_packed_face():
    assert glyph_runs("𠀊", Role.LABEL) == [("swdesk-Rare", "𠀊")]


def test_what_nobody_has_is_named_and_printed_as_geta():
    assert missing("甲\U000e0fff乙𡃁\ue000") == "\U000e0fff\ue000"
    assert glyph_runs("甲\ue000", Role.VALUE)[0][1] == "甲" + GETA


def test_line_ends_and_joiners_leave_no_trace():
    assert missing("甲\n乙\u200b\ufe0f") == ""
    assert "".join(drawn for _, drawn in glyph_runs("甲\u200b乙", Role.VALUE)) == "甲乙"


@pytest.mark.parametrize(("first", "last"), [("\u4e00", "\u9fa5"), ("\u3400", "\u4db5")])
def test_the_characters_that_the_national_standard_demands_are_all_there(first, last):
    faces = [load(name).face.charToGlyph for name in ("SerifMedium", "SansRegular", "RareCore")]
    assert not [
        code for code in range(ord(first), ord(last) + 1) if not any(code in face for face in faces)
    ]
