from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.model.cases import Case
from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import Showing
from swdesk.model.genogram import Bond, EcomapSystem, Flow, RelationLine
from swdesk.model.people import FamilyMember, PersonContact, Sex
from swdesk.services.kin import ecomap, genogram
from swdesk.services.kin.genogram_facts import facts_of
from swdesk.services.people.households import add_named, add_person, open_household


@pytest.fixture
def case(served, worker):
    made = served("李建平", sex=Sex.MALE, born_on=PartialDate(1968))
    return Case.create(
        recipient=made, case_no="QH-GA-2026-001", code_name="案主甲", worker=worker, source="self",
        complaint="失眠", asked_on=dt.date(2026, 1, 5),
    )  # fmt: skip


@pytest.fixture
def home(case, served):
    """The household: the mother is its head, the client her son, with a wife and a daughter."""
    mother = served("王秀兰", born_on=PartialDate(1944)).person
    household = open_household(mother)
    add_person(household, case.recipient.person, "20")
    add_named(household, "张敏", "38", sex=Sex.FEMALE, born_on=PartialDate(1970))
    add_named(household, "李晓雯", "42", sex=Sex.FEMALE, born_on=PartialDate(1998))
    return household


def family_row(case, name, relation, **facts):
    return FamilyMember.create(person=case.recipient.person, name=name, relation=relation, **facts)


def words(drawing):
    return [shape.text for shape in drawing.shapes if hasattr(shape, "text")]


def named(facts, name):
    (found,) = [kin for kin in facts.family.people.values() if kin.name == name]
    return found


def test_the_household_is_told_from_its_head_and_drawn_from_the_client(case, home):
    facts = facts_of(case)

    mother, wife, child = (named(facts, name) for name in ("王秀兰", "张敏", "李晓雯"))
    assert (mother.level, facts.index.level, wife.level, child.level) == (-1, 0, 0, 1)
    assert facts.family.home_of(facts.index).partners == [facts.index, wife]
    assert all(kin.lives_here for kin in facts.everybody())


def test_somebody_in_household_and_family_list_is_one_person(case, home):
    family_row(case, "张敏", "12", born_on=PartialDate(1970, 5, 2), health="糖尿病")

    assert named(facts_of(case), "张敏").note == "糖尿病"


def test_people_of_one_name_but_another_year_are_two(case, home):
    family_row(case, "张敏", "32", born_on=PartialDate(1999))

    assert len([k for k in facts_of(case).everybody() if k.name == "张敏"]) == 2


def test_contacts_belong_to_the_family_only_where_they_are_kin(case):
    for name, relation in (("李建国", "71"), ("赵大妈", "neighbour")):
        PersonContact.create(person=case.recipient.person, name=name, relation=relation)

    assert [kin.name for kin in facts_of(case).everybody()] == ["李建平", "李建国"]


def test_who_has_died_is_crossed_out_with_the_years(case):
    row = family_row(case, "李德福", "51", born_on=PartialDate(1938))
    key = f"family:{row.id}"
    genogram.note(case, facts_of(case), key, {"is_deceased": True, "died_on": PartialDate(2019)})

    drawing = genogram.genogram_drawing(case)

    assert {"1938—2019", "81", "已去世"} <= set(words(drawing))


def test_dying_before_birth_is_refused(case):
    with pytest.raises(InvalidRecord, match="去世日期"):
        genogram.add_relative(
            case,
            {"name": "李老爹", "born_on": PartialDate(1938), "died_on": PartialDate(1930)},
        )


def test_a_push_is_remembered_and_added_to(case, home):
    facts = facts_of(case)
    key = named(facts, "张敏").key
    before = genogram.drawing_of(case, facts).bounds_of(key)

    genogram.nudge(case, facts, key, 4, 0)
    genogram.nudge(case, facts_of(case), key, 6, -2.5)

    mark = facts_of(case).marks[key]
    assert (mark.shift_x, mark.shift_y) == (100, -25)
    assert genogram.genogram_drawing(case).bounds_of(key) != before
    genogram.put_back(case, facts_of(case))
    assert genogram.genogram_drawing(case).bounds_of(key) == before


def test_somebody_only_the_genogram_knows_is_related_to_whomever_it_says(case, home):
    mother = named(facts_of(case), "王秀兰")
    genogram.add_relative(case, {"name": "王德山", "relation": "73", "whose": mother.key})

    facts = facts_of(case)
    assert named(facts, "王德山").sex is Sex.MALE
    assert named(facts, "王德山").level == -1


def test_who_is_left_out_is_not_drawn_and_can_be_brought_back(case, home):
    facts = facts_of(case)
    key = named(facts, "张敏").key
    genogram.note(case, facts, key, {"is_left_out": True})

    assert "张敏" not in words(genogram.genogram_drawing(case))
    assert [kin.name for kin in facts_of(case).left_out] == ["张敏"]


def test_a_divorce_takes_the_place_of_the_marriage_and_says_when(case, home):
    facts = facts_of(case)
    pair = {"one": facts.index.key, "other": named(facts, "张敏").key}
    genogram.connect(case, {**pair, "bond": Bond.MARRIED, "since": PartialDate(1996)})
    years = {"since": PartialDate(1996), "until": PartialDate(2010)}
    genogram.connect(case, {**pair, "bond": Bond.DIVORCED, **years})

    assert RelationLine.live().count() == 1
    assert {"1996", "—2010", "离婚"} <= set(words(genogram.genogram_drawing(case)))


def test_a_feeling_stands_beside_a_marriage(case, home):
    facts = facts_of(case)
    pair = {"one": facts.index.key, "other": named(facts, "张敏").key}
    genogram.connect(case, {**pair, "bond": Bond.MARRIED})
    genogram.connect(case, {**pair, "bond": Bond.CONFLICT})

    assert RelationLine.live().count() == 2
    assert "冲突" in words(genogram.genogram_drawing(case))


def test_nobody_stands_in_a_relation_to_themselves(case, home):
    with pytest.raises(InvalidRecord, match="两个不同的人"):
        genogram.connect(case, {"one": "person:1", "other": "person:1", "bond": Bond.CLOSE})


def test_a_client_without_family_has_no_drawing(case):
    assert genogram.genogram_drawing(case) is None


def test_under_a_code_name_people_are_called_by_what_they_are(case):
    family_row(case, "李德福", "51", health="李德福有高血压")

    said = words(genogram.genogram_drawing(case, Showing.CODED))

    assert {"案主甲", "父亲"} <= set(said)
    assert not any("李" in text for text in said)


def test_an_ecomap_shows_the_household_and_what_is_around_it(case, home):
    health = {"name": "镇卫生院", "kind": "health", "bond": Bond.CLOSE, "flow": Flow.FROM_SYSTEM}
    ecomap.put_system(case, health)
    ecomap.put_system(case, {"name": "三中", "kind": "school", "bond": Bond.CONFLICT})

    drawing = ecomap.ecomap_drawing(case)

    assert {"王秀兰", "李晓雯", "镇卫生院", "三中", "冲突"} <= set(words(drawing))
    assert [one.name for one in ecomap.systems_of(case)] == ["三中", "镇卫生院"]


def test_systems_never_touch_however_many_there_are(case):
    for nth in range(14):
        ecomap.put_system(case, {"name": f"很长很长的单位名称之{nth}", "kind": "work"})

    drawing = ecomap.ecomap_drawing(case)

    rooms = [drawing.bounds_of(f"system:{one.id}") for one in ecomap.systems_of(case)]
    centers = [((r.left + r.right) / 2, (r.top + r.bottom) / 2, r.right - r.left) for r in rooms]
    for nth, (x, y, wide) in enumerate(centers):
        for a, b, other in centers[:nth]:
            assert ((x - a) ** 2 + (y - b) ** 2) ** 0.5 > (wide + other) / 2


def test_a_system_stays_where_it_was_pushed(case):
    ecomap.put_system(case, {"name": "村委会", "kind": "village"})
    ecomap.nudge(EcomapSystem.get(), 3.2, -1)

    assert (EcomapSystem.get().shift_x, EcomapSystem.get().shift_y) == (32, -10)


def test_a_case_without_systems_has_no_ecomap(case, home):
    assert ecomap.ecomap_drawing(case) is None
