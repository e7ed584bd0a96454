from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.pinyin import keys, syllables


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("王秀兰", ["wang'xiu'lan"]),
        ("单雄信", ["shan'xiong'xin", "dan'xiong'xin"]),
        ("曾国藩", ["zeng'guo'fan", "ceng'guo'fan"]),
        ("仇英", ["qiu'ying", "chou'ying"]),
        ("尉迟恭", ["yu'chi'gong", "wei'chi'gong"]),
        ("阿依古丽·买买提", ["a'yi'gu'li'mai'mai'ti"]),
        ("", [""]),
    ],
)
def test_a_name_is_read_as_a_surname_first_and_then_as_usual(name, readings):
    assert keys(name).split(" ") == readings


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=6))
def test_every_character_is_one_syllable(name):
    assert len(syllables(name)) == len(name)
    for reading in keys(name).split():
        assert len(reading.split("'")) == len(name)


def test_a_character_without_a_reading_stands_for_itself():
    assert syllables("王𠅤") == ["wang", syllables("𠅤")[0]]
    assert syllables("𠅤")[0]


def test_rare_characters_of_names_are_read_as_they_sound():
    assert keys("曾𠮷祥").startswith("zeng'ji'xiang")
    assert keys("陈𬭎") == "chen'hong"
