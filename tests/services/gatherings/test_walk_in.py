from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.events import SignInRole
from swdesk.model.people import Sex
from swdesk.services.gatherings.walk_in import parse

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=2, max_size=4)
NAMES = HAN.filter(
    lambda text: not set(text) & set("村区组队屯寨镇乡道会园路街弄巷苑学位男女员象民者宾")
)
PHONES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)


@pytest.mark.parametrize(
    "words", list(permutations(["王小明", "男", "70", "永安社区", "13812345678"]))
)
def test_the_words_of_a_walk_in_may_stand_in_any_order(words):
    found = parse(" ".join(words))

    assert (found.name, found.sex, found.age) == ("王小明", Sex.MALE, 70)
    assert (found.village, found.phones, found.rest) == ("永安社区", ("13812345678",), [])


@given(
    NAMES,
    st.sampled_from([Sex.MALE, Sex.FEMALE]),
    st.integers(0, 130),
    NAMES.map(lambda text: text + "村"),
    PHONES,
    st.randoms(),
)
def test_whoever_walks_in_is_understood(name, sex, age, village, phone, random):
    words = [name, sex.label, f"{age}岁", village, phone]
    random.shuffle(words)

    found = parse("，".join(words))

    assert (found.name, found.sex, found.age, found.village) == (name, sex, age, village)
    assert found.phones == (phone,)


@given(st.text(max_size=60))
def test_any_line_is_read_without_trouble(line):
    parse(line)


@given(st.lists(st.text("王李永安村男女7013岁", min_size=1, max_size=5), max_size=6))
def test_no_word_is_dropped(words):
    found = parse(" ".join(words))

    kept = [found.name, found.village, *found.phones, *found.rest]
    facts = [found.sex is not Sex.UNKNOWN, found.age is not None, bool(found.age_band)]
    assert len([one for one in kept if one]) + sum(facts) >= len(words)


@pytest.mark.parametrize(
    ("line", "age", "band"),
    [
        ("李秀兰 女 82岁", 82, None),
        ("李秀兰 女82", 82, None),
        ("李秀兰 82女", 82, None),
        ("李秀兰 ８２ 女", 82, None),
        ("李秀兰 70-79", None, "70-79"),
        ("李秀兰 70～79岁 女", None, "70-79"),
        ("李秀兰 80多岁", None, "80-89"),
        ("李秀兰 百岁以上", None, "100+"),
        ("李秀兰", None, None),
    ],
)
def test_an_age_may_be_exact_or_a_band(line, age, band):
    found = parse(line)

    assert (found.name, found.age, found.age_band) == ("李秀兰", age, band)


@pytest.mark.parametrize("phone", ["138 1234 5678", "138-1234-5678", "１３８１２３４５６７８"])
def test_a_phone_may_be_written_in_groups(phone):
    assert parse(f"张三 {phone} 66").phones == ("13812345678",)


def test_a_landline_is_a_phone():
    assert parse("张三 0512-87654321").phones == ("0512-87654321",)


def test_a_village_the_station_knows_needs_no_ending():
    found = parse("柳溪 张三 男", places={"柳溪"})

    assert (found.name, found.village) == ("张三", "柳溪")


def test_a_lone_word_is_the_name_even_if_it_looks_like_a_village():
    assert parse("张村").name == "张村"


def test_a_role_may_be_said_in_the_line():
    assert parse("张三 志愿者 男").role is SignInRole.VOLUNTEER


def test_a_latin_name_stays_whole():
    assert parse("John Smith 男").name == "John Smith"


def test_what_is_not_understood_is_kept():
    assert parse("张三 柳溪村 替母亲来").rest == ["替母亲来"]
    assert "330902197001011234" in parse("张三 330902197001011234").rest
