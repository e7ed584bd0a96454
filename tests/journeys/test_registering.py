"""A family comes onto the books: a child with a guardian, the grandmother, their household."""

from __future__ import annotations

import pytest

from swdesk.model.dates import PartialDate
from swdesk.model.households import Household
from swdesk.model.people import ContactRole, PersonContact, Recipient, RecipientCategory, Sex
from swdesk.services.people import households

WANG = {"姓名": "王秀兰", "证件号码": "110101194003071521"}
CHILD = {"姓名": "周小满", "性别": "女", "出生日期": "20180501"}


@pytest.fixture
def registering(person):
    """A new registration form, the name being typed."""
    person.opens("服务对象")
    person.presses("Ctrl+N")
    assert person.at() == "姓名"
    return person


def describe_wang(person):
    """Fill in everything that is told at a first visit."""
    person.fills(WANG | {"联系电话": "13912345521、0571-66778899", "村（社区）": "liuxi"})
    person.fills({"现住地址": "柳溪村3组27号"}, section=1)
    person.fills({"身份": "紧急", "姓名": "李建平", "电话": "13700000000"}, section=2)
    person.fills({"服务对象类别": "独居"}, section=5)
    person.goes_to("服务对象类别")
    person.types("低保")
    person.fills({"姓名": "李建平", "与本人关系": "子"}, section=7)
    person.fills({"主要困难与需求": "夜里起身怕摔"}, section=8)


def test_somebody_is_registered_with_the_keyboard_and_printed(registering):
    person = registering
    describe_wang(person)
    person.presses("Ctrl+S")

    found = Recipient.get()
    face = found.person
    assert (found.file_no, face.name, face.sex) == ("QH-0001", "王秀兰", Sex.FEMALE)
    assert face.born_on == PartialDate(1940, 3, 7)
    assert tuple(face.phones) == ("13912345521", "0571-66778899")
    assert face.place.name == "柳溪村"
    assert {row.category for row in RecipientCategory.live()} == {"alone_elder", "dibao"}
    paper = person.prints()
    for words in (
        "服务对象登记表",
        "王秀兰",
        "柳溪村3组27号",
        "李建平",
        "1940年3月7日",
        "☑独居老人",
    ):
        assert words in paper


def test_a_child_is_registered_once_somebody_answers_for_it(registering):
    person = registering
    person.fills(CHILD)
    person.presses("Ctrl+S")
    assert person.sees("不满 14 岁要有监护人")
    assert Recipient.select().count() == 0

    person.fills({"身份": "监护", "姓名": "王秀兰", "与本人关系": "祖", "电话": "13912345521"}, 2)
    person.presses("Ctrl+S")

    assert PersonContact.get().role is ContactRole.GUARDIAN
    assert "监护人" in person.prints()


def test_an_identity_number_at_odds_with_the_birth_date_is_told(registering):
    registering.fills(WANG)
    registering.fills({"出生日期": "1941-03-07"}, section=1)

    assert registering.sees("1940-03-07")


def test_who_is_on_file_already_is_named_and_opened_instead(registering):
    person = registering
    describe_wang(person)
    person.presses("Ctrl+S", "Alt+Left", "Ctrl+N")

    person.fills(WANG)
    assert person.sees("王秀兰（QH-0001）已经登记过。", "相同：")
    person.does("打开已有档案")

    assert person.page.panel.record == Recipient.get()


def test_enter_leads_through_the_line_that_adds_a_member(registering):
    person = registering
    person.fills(WANG)
    person.presses("Ctrl+S")
    person.does("建新户")
    person.does("打开家庭档案")
    person.goes_to("姓名")
    person.enters("周小满", "孙")
    assert person.at() == "加入这一户"
    person.presses("Return")

    assert [one.name for one in households.members_of(Household.get())] == ["王秀兰", "周小满"]
    assert person.at() == "姓名"


def test_a_family_becomes_a_household_and_prints(registering):
    person = registering
    person.fills(WANG)
    person.presses("Ctrl+S")
    person.does("建新户")
    person.presses("Alt+Left", "Ctrl+N")
    person.fills(CHILD)
    person.fills({"身份": "监护", "姓名": "王秀兰"}, section=2)
    person.presses("Ctrl+S")
    person.does("加入已有的户")
    person.types("wxl\n")
    person.fills({"与户主关系": "孙"})
    person.does("加入这一户")
    person.does("打开家庭档案")

    home = Household.get()
    assert person.page.title == "王秀兰家"
    assert [member.name for member in households.members_of(home)] == ["王秀兰", "周小满"]
    paper = person.prints()
    assert "王秀兰" in paper
    assert "周小满" in paper
