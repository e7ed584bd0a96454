"""Somebody turns out to have been registered twice: two files become one."""

from __future__ import annotations

from swdesk.model.audit import Action, AuditEntry
from swdesk.model.people import Recipient
from swdesk.services import recycling


def register(person, **answers):
    person.opens("服务对象")
    person.presses("Ctrl+N")
    person.fills(answers)
    person.presses("Ctrl+S", "Alt+Left")


def test_two_files_of_one_person_become_one_with_the_keyboard(person, qtbot):
    register(person, 姓名="王秀兰", 联系电话="13912345521", 现住地址="柳溪村3组27号")
    register(person, 姓名="王秀蘭", 证件号码="110101194003071521", 现住地址="柳溪村3组")
    person.looks_for("13912345521")
    qtbot.waitUntil(lambda: person.page.panel.recipient.file_no == "QH-0001")

    person.chooses("更多", "与另一份档案合并…")
    person.types("王秀蘭")
    person.presses("Return")
    assert person.sees("要把王秀蘭", "并入王秀兰", "转走的记录不会跟回去")
    assert person.at() == "姓名 王秀兰"
    person.goes_to("现住地址 柳溪村3组27号")
    person.presses("Right", "Left", "Right", "Ctrl+S")

    [one] = Recipient.live()
    found = one.person
    assert (found.name, found.id_no) == ("王秀兰", "110101194003071521")
    assert (found.address, tuple(found.phones)) == ("柳溪村3组", ("13912345521",))
    assert person.sees("两份档案已合并，都在王秀兰名下。")
    assert [row[1] for row in person.rows()] == ["王秀兰"]
    assert recycling.binned()[0].joined_to == "王秀兰　QH-0001"
    assert Action.MERGE in {entry.action for entry in AuditEntry.select()}
