"""What each way of showing lets through of names, numbers and texts."""

import pytest

from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import CodedVeil, MaskedVeil, OwnVeil, StandIns, Veil
from swdesk.model.fields import Mask
from swdesk.model.people import Person, Recipient

CARD = "11010519491231002X"
TEXT = f"陈桂香电话 138-1234-5521，证件 {CARD}，座机 0573-87654321。"
CODED = CodedVeil(StandIns({"陈桂香": "H-01", "陈桂": "家人甲", "王": "某"}))
OWN = OwnVeil(frozenset(("陈桂香", CARD)), StandIns({"李建平": "李**"}))


def test_in_full_everything_is_said():
    assert Veil().told(Person.id_no, CARD) == CARD
    assert Veil().said(TEXT) == TEXT


def test_masked_keeps_names_and_hides_numbers_in_texts_too():
    veil = MaskedVeil()
    assert veil.told(Person.name, "陈桂香") == "陈桂香"
    assert veil.told(Person.address, "青禾镇柳溪村3组27号") == "青禾镇柳溪村****"
    assert veil.told(Recipient.remarks, TEXT) == (
        "陈桂香电话 138****5521，证件 1101************2X，座机 057****4321。"
    )


@pytest.mark.parametrize("text", ["QH-2026-0012", "20260321 至 20261121", "每月 1180.50 元"])
def test_numbers_of_files_days_and_money_are_not_taken_for_telephones(text):
    assert MaskedVeil().said(text) == text


def test_coded_replaces_whole_names_the_longest_first():
    assert CODED.said("陈桂香和陈桂都姓陈") == "H-01和家人甲都姓陈"


def test_one_character_is_a_name_only_where_a_name_stands():
    assert CODED.said("王", Mask.NAME) == "某"
    assert CODED.said("国王") == "国王"


def test_coded_leaves_out_where_somebody_is_and_says_the_year_of_birth():
    facts = (Person.id_no, CARD), (Person.phones, ("13812345521",)), (Person.workplace, "镇小学")
    assert [CODED.told(field, value) for field, value in facts] == ["", "", ""]
    assert CODED.told(Person.born_on, PartialDate(1949, 12, 31)) == "1949年"


def test_a_name_nobody_knows_is_left_out_where_a_name_stands():
    assert CODED.told(Person.name, "赵六") == "×××"
    assert CODED.told(Person.name, "H-01") == "H-01"


def test_ones_own_copy_says_ones_own_numbers_and_masks_those_of_others():
    assert OWN.told(Person.id_no, CARD) == CARD
    assert OWN.said(f"{CARD}，儿子李建平 13912345678") == f"{CARD}，儿子李** 139****5678"
    assert OWN.of_others().told(Person.phones, ("13912345678",)) == "139****5678"
    assert OWN.of_others().told(Person.name, "李建平") == "李**"


def test_ones_own_copy_has_nothing_of_what_colleagues_note_for_each_other():
    assert OWN.told(Recipient.risk, "high") == ""
    assert OWN.leaves_out(Recipient.risk.mask)
