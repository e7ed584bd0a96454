from __future__ import annotations

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.model.codes import vocabulary
from swdesk.model.office import Place
from swdesk.services import settings
from swdesk.services.numbering import next_number
from swdesk.services.places import PlaceNames


def test_the_office_is_saved_by_its_rules(office):
    assert settings.save_office({"phones": ["0512-87654321"]}).name == "青禾镇社工站"
    with pytest.raises(InvalidRecord):
        settings.save_office({"lock_minutes": 0})


@pytest.fixture
def group(village):
    return settings.save_place({"kind": "group", "name": "3组", "above": village.id})


def test_places_are_a_tree_from_the_top(group):
    tree = [(place.name, depth) for place, depth in settings.places()]

    assert tree == [("青禾镇", 0), ("柳溪村", 1), ("3组", 2)]


def test_a_place_is_named_with_what_is_above_it_but_for_the_town(group, village):
    names = PlaceNames.read()

    assert names.name(group.id) == "柳溪村3组"
    assert names.below(village.id) == [village.id, group.id]


def test_a_retired_place_is_offered_no_more_but_keeps_its_name(group):
    settings.retire_place(group)

    assert [place.name for place, _ in settings.places()] == ["青禾镇", "柳溪村"]
    assert len(settings.places(retired=True)) == 3
    assert PlaceNames.read().name(group.id) == "柳溪村3组"


def test_a_place_is_never_put_below_itself(group, village):
    with pytest.raises(UserError, match="自己的下面"):
        settings.save_place({"above": group.id}, village)


def test_two_places_side_by_side_have_different_names(village):
    with pytest.raises(UserError, match="已有"):
        settings.save_place({"kind": "village", "name": "柳溪 村", "above": village.above.id})
    assert Place.select().count() == 2


def test_a_worker_who_left_is_offered_no_more(worker):
    settings.save_worker({"name": "方敏"})
    settings.save_worker({"is_retired": True}, worker)

    assert [one.name for one in settings.workers()] == ["方敏"]


def test_a_code_of_the_station_s_own_can_be_chosen(office):
    code = settings.save_code("living", None, {"label": "住船上", "rank": 0})
    settings.load_codes()

    assert vocabulary("living").label(code) == "住船上"
    assert vocabulary("living").entries[0].code == code


def test_a_shipped_code_is_renamed_and_retired_but_never_lost(office):
    shipped = vocabulary("living").entries[0]
    settings.save_code("living", shipped.code, {"label": "一个人住"})
    settings.save_code("living", shipped.code, {"is_retired": True})

    kept = vocabulary("living").get(shipped.code)
    assert (kept.label, kept.retired) == ("一个人住", True)
    assert vocabulary("living").find(shipped.label) == kept


def test_a_term_is_in_a_vocabulary_once(office):
    with pytest.raises(UserError, match="已在代码表里"):
        settings.save_code("category", None, {"label": "低保户"})


def test_records_are_numbered_as_the_station_says(office):
    settings.save_pattern("household", "{站码}户{序号:5}")

    assert settings.patterns()["household"] == "{站码}户{序号:5}"
    assert next_number("household", office.created_at.date()) == "QH户00001"
