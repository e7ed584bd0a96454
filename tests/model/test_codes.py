import importlib
import inspect
import pkgutil
import tomllib

import peewee
import pytest

from swdesk import model
from swdesk.model import codes
from swdesk.model.codes import StationEntry, vocabulary
from swdesk.model.visits import MET
from swdesk.paths import resource

ALL = codes.names()
FAMILIES = {"", "aid", "elder", "child", "disabled", "veteran", "other"}


@pytest.fixture(autouse=True)
def _shipped_lists_only():
    codes.set_station_entries({})
    yield
    codes.set_station_entries({})


def fields_with_a_list():
    for module in pkgutil.iter_modules(model.__path__, "swdesk.model."):
        for _, record in inspect.getmembers(importlib.import_module(module.name), is_record):
            yield from (f for f in record._meta.sorted_fields if hasattr(f, "vocabulary"))


def is_record(thing):
    return inspect.isclass(thing) and issubclass(thing, peewee.Model)


def test_every_list_a_field_offers_is_shipped():
    assert {field.vocabulary for field in fields_with_a_list()} <= set(ALL)


def test_results_that_met_somebody_are_those_the_statistics_count():
    results = vocabulary("visit_result").entries
    assert {entry.code for entry in results if entry.reached} == set(MET)


@pytest.mark.parametrize("name", ALL)
def test_a_list_loads_and_says_what_it_is_and_where_it_comes_from(name):
    listed = vocabulary(name)
    assert listed.title
    assert listed.source
    assert len(listed.entries) >= 2


@pytest.mark.parametrize("name", ALL)
def test_codes_are_unique_and_ascii(name):
    shipped = [entry.code for entry in vocabulary(name).entries]
    assert len(set(shipped)) == len(shipped)
    assert all(code.isascii() and code.strip() == code for code in shipped)


@pytest.mark.parametrize("name", ALL)
def test_no_spelling_belongs_to_two_entries(name):
    seen: dict[str, str] = {}
    for entry in vocabulary(name).entries:
        for text in {codes.fold(text) for text in entry.spellings}:
            assert seen.setdefault(text, entry.code) == entry.code, text


@pytest.mark.parametrize("name", ALL)
def test_an_alias_says_something_the_entry_does_not_already_say(name):
    for entry in vocabulary(name).entries:
        assert len(set(entry.spellings)) == len(entry.spellings), entry.label


@pytest.mark.parametrize("name", ALL)
def test_labels_fit_a_form_and_short_forms_fit_a_tag(name):
    for entry in vocabulary(name).entries:
        assert len(entry.label) <= 20, entry.label
        assert len(entry.short) <= 6, entry.short


@pytest.mark.parametrize("name", ALL)
def test_conditions_make_sense(name):
    for entry in vocabulary(name).entries:
        assert entry.family in FAMILIES
        assert entry.sex in {"", "1", "2"}
        assert 0 <= (entry.min_age or 0) <= (entry.max_age or 150) <= 150


@pytest.mark.parametrize("name", ALL)
def test_a_file_keeps_only_facts_the_program_knows(name):
    data = tomllib.loads((resource("codes") / f"{name}.toml").read_text("utf-8"))
    assert set(data) == {"title", "source", "code"}


@pytest.mark.parametrize("name", ALL)
def test_at_most_one_entry_asks_which_other(name):
    assert sum(entry.other for entry in vocabulary(name).entries) <= 1


def test_every_age_has_exactly_one_band():
    bands = vocabulary("age_band").entries
    for age in range(121):
        assert sum(band.fits(age, None) for band in bands) == 1


@pytest.mark.parametrize("code", ["community_correction", "drug_rehab", "severe_mental"])
def test_stigmatising_categories_stay_off_lists(code):
    assert vocabulary("category").get(code).restricted


def test_security_control_tags_are_not_shipped():
    category = vocabulary("category")
    assert not any(category.find(text) for text in ("信访", "信访人员", "维稳对象", "宗教人员"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("低保边缘", "dibian"),
        ("特困", "tekun"),
        ("低保", "dibao"),
        ("空巢老人", "empty_nest_elder"),
    ],
)
def test_categories_are_found_as_rosters_write_them(text, code):
    assert vocabulary("category").find(text).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("母亲", "52"),
        ("儿媳", "38"),
        ("孙子", "41"),
        ("配偶", "10"),
        ("女儿", "30"),
        ("户主", "02"),
    ],
)
def test_relations_are_found_as_rosters_write_them(text, code):
    assert vocabulary("relation").find(text).code == code


def test_blanks_width_and_case_do_not_matter_when_finding():
    assert vocabulary("category").find(" 低　保 户").code == "dibao"
    assert vocabulary("health").find("ｐｔｓｄ").code == "ptsd"
    assert vocabulary("disability_grade").find("２").code == "2"


def test_a_category_nobody_knows_is_not_guessed():
    assert vocabulary("category").find("五保老党员") is None
    assert vocabulary("category").find("") is None


def test_several_categories_in_one_cell_are_told_apart_from_unknown_ones():
    found, unknown = vocabulary("category").find_several("孤寡老人,低保 五保老党员、低保户")
    assert [entry.code for entry in found] == ["childless_elder", "dibao"]
    assert unknown == ("五保老党员",)


def test_an_unknown_code_shows_as_itself():
    assert vocabulary("marital").label("77") == "77"
    assert vocabulary("marital").label(None) == ""
    assert vocabulary("marital").short("77") == "77"


def test_a_missing_short_form_falls_back_to_the_label():
    assert vocabulary("marital").short("10") == "未婚"


@pytest.mark.parametrize(
    "query", ["dbbyjt", "zuidishenghuobaozhangbianyuan", "低保边", "dibaobian"]
)
def test_typing_pinyin_initials_or_characters_filters(query):
    assert "dibian" in [entry.code for entry in vocabulary("category").match(query)]


def test_what_begins_with_the_query_comes_before_what_contains_it():
    hits = [entry.code for entry in vocabulary("relation").match("女")]
    assert hits.index("30") < hits.index("42")


def test_an_empty_query_offers_everything_common_first():
    offered = vocabulary("relation").match(" ")
    assert len(offered) == len(vocabulary("relation").entries)
    assert offered[0].code == "01"
    assert [entry.common for entry in offered] == sorted((e.common for e in offered), reverse=True)


def test_conditions_speak_of_age_and_sex_and_let_the_unknown_pass():
    category = vocabulary("category")
    assert not category.get("left_behind_child").fits(16, None)
    assert category.get("left_behind_child").fits(15, "1")
    assert not category.get("left_behind_woman").fits(30, "1")
    assert category.get("alone_elder").fits(None, None)


def test_a_station_can_add_an_entry_in_its_place():
    added = StationEntry("tea", "茶农", aliases=("茶户",), family="other", position=1)
    codes.set_station_entries({"category": [added]})
    category = vocabulary("category")
    assert category.entries[1].label == "茶农"
    assert category.find("茶户").code == "tea"


def test_a_retired_entry_still_displays_and_is_no_longer_offered():
    codes.set_station_entries({"risk": [StationEntry("low", retired=True)]})
    risk = vocabulary("risk")
    assert risk.label("low") == "低风险"
    assert "low" not in [entry.code for entry in risk.offered()]


def test_a_station_label_replaces_ours_and_the_old_one_is_still_understood():
    codes.set_station_entries({"risk": [StationEntry("high", "重点关注")]})
    assert vocabulary("risk").label("high") == "重点关注"
    assert vocabulary("risk").find("高风险").code == "high"


def test_closing_the_station_forgets_its_entries():
    codes.set_station_entries({"risk": [StationEntry("extreme", "极高")]})
    codes.set_station_entries({})
    assert vocabulary("risk").get("extreme") is None


def test_elders_with_special_difficulties_are_contacted_every_month():
    category = vocabulary("category")
    assert {category.get(code).every for code in ("alone_elder", "incapable_elder")} == {"P1M"}
    assert category.get("resident").every == ""
