from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.recipient import RECIPIENT
from swdesk.model.households import HouseholdMember
from swdesk.model.people import Person, Sex
from swdesk.services.editing import load, save
from swdesk.services.people.households import (
    add_named,
    add_person,
    family_rows,
    household_of,
    leave,
    members_of,
    move,
    open_household,
    register,
    set_head,
    turned,
)


def person(name, sex=Sex.FEMALE, **facts):
    found = Person(name=name, sex=sex, **facts)
    found.touch()
    found.save()
    return found


@pytest.fixture
def wang(office, village):
    return person("王秀兰", phones=("13812345521",), place=village, address="3组27号")


@pytest.fixture
def home(wang):
    return open_household(wang, kinds=("dibao",))


def shown(someone):
    return [(member.name, member.relation) for member in members_of(someone)]


def test_a_household_begins_with_its_head_at_their_address(home, wang):
    assert (home.household_no, home.address, home.place.name) == ("QH-H-0001", "3组27号", "柳溪村")
    assert shown(wang) == [("王秀兰", "户主")]
    assert str(home) == "王秀兰"


def test_members_are_registered_or_only_named(home, wang):
    son = person("李建平", Sex.MALE)
    add_person(home, son, "20")
    add_named(home, "李晓雯", "42")

    assert shown(son) == [("王秀兰", "户主"), ("李建平", "儿子"), ("李晓雯", "孙女")]
    assert [member.person_id for member in members_of(wang)] == [wang.id, son.id, None]


def test_nobody_lives_in_two_households(home, wang):
    with pytest.raises(UserError, match="QH-H-0001"):
        open_household(wang)


def test_a_household_never_has_two_heads(home):
    with pytest.raises(UserError, match="王秀兰"):
        add_named(home, "李建平", "02")


def test_a_new_head_turns_the_relations_that_can_be_turned(home, wang):
    son = add_person(home, person("李建平", Sex.MALE), "20")
    grandchild = add_named(home, "李晓雯", "42")

    to_check = set_head(son)
    assert shown(wang) == [("李建平", "户主"), ("王秀兰", "母亲"), ("李晓雯", "孙女")]
    assert to_check == (grandchild,)


def test_a_head_is_changed_in_the_form_too(home, wang):
    add_named(home, "李建平", "10")
    rows = load(HOUSEHOLD, home)["household_member"]
    turned_rows = [rows[0] | {"relation": "10"}, rows[1] | {"relation": "02"}]
    save(HOUSEHOLD, {"household_member": turned_rows}, home)

    assert shown(wang) == [("李建平", "户主"), ("王秀兰", "配偶")]


def test_a_member_moves_to_another_household(home, wang):
    son = add_person(home, person("李建平", Sex.MALE), "20")
    other = open_household(person("张伟", Sex.MALE))
    move(son, other, "28")

    assert shown(wang) == [("王秀兰", "户主")]
    assert household_of(son.person) == other
    assert HouseholdMember.select().where(HouseholdMember.person == son.person).count() == 2


def test_the_head_does_not_leave_the_others_alone(home, wang):
    add_named(home, "李晓雯", "42")

    with pytest.raises(UserError, match="另选户主"):
        leave(home.head(), dt.date(2026, 11, 1))
    assert household_of(wang) == home


def test_the_last_one_leaves_the_household_empty(home, wang):
    leave(home.head(), dt.date(2026, 11, 1))

    assert household_of(wang) is None
    assert members_of(wang) == []


def test_a_named_member_is_registered_later(home):
    member = add_named(home, "李建国", "20")
    son = person("李建平", Sex.MALE)
    register(member, son)

    assert shown(son)[1] == ("李建平", "儿子")


def test_what_changes_of_a_person_changes_in_their_household(home, wang):
    saved = save(RECIPIENT, {}, person=wang)
    save(RECIPIENT, {"name": "王秀岚"}, saved)

    assert shown(wang) == [("王秀岚", "户主")]


def test_the_family_of_the_registration_form_comes_from_the_household(home, wang):
    son = person("李建平", Sex.MALE)
    add_person(home, son, "20")
    add_named(home, "李晓雯", "42")
    saved = save(RECIPIENT, {"family_member": family_rows(wang)}, person=wang)

    rows = load(RECIPIENT, saved)["family_member"]
    assert [(row["name"], row["relation"]) for row in rows] == [("李建平", "20"), ("李晓雯", "42")]
    assert [row["relation"] for row in family_rows(son)] == ["52", None]


@pytest.mark.parametrize(
    ("relation", "sex", "back"),
    [("12", Sex.MALE, "10"), ("22", Sex.FEMALE, "52"), ("51", Sex.MALE, "20"), ("38", None, None)],
)
def test_a_relation_is_turned_round(relation, sex, back):
    assert turned(relation, sex) == back
