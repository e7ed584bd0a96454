from __future__ import annotations

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.model.codes import vocabulary
from swdesk.model.office import Place
from swdesk.services.lists.places import PlaceNames
from swdesk.services.numbering import next_number
from swdesk.services.setup import settings


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
    settings.save_place({"is_retired": True}, group)

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


def labels(name):
    return [entry.code for entry in vocabulary(name).entries]


def test_codes_stand_in_the_order_they_were_given(office):
    shipped = labels("post")
    settings.save_code("post", None, {"label": "驻村助理"})
    order = labels("post")
    for at, to in ((0, 2), (len(order) - 1, 0), (3, 1)):
        order.insert(to, order.pop(at))
        settings.order_codes("post", order)
        assert labels("post") == order

    assert set(order) == {*shipped, "own_1"}


def test_moving_a_code_leaves_its_name_and_its_retirement(office):
    settings.save_code("post", "head", {"label": "主任", "is_retired": True})
    order = labels("post")
    order.append(order.pop(0))
    settings.order_codes("post", order)

    moved = vocabulary("post").get("head")
    assert (moved.label, moved.retired) == ("主任", True)


def test_places_beside_each_other_stand_in_the_order_they_were_given(office):
    first, second = (settings.save_place({"name": name, "kind": "village"}) for name in "甲乙")
    settings.order_places([second, first])

    assert [place.name for place, _ in settings.places()] == ["乙", "甲"]
