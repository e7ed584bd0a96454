"""The papers round an event, from the keyboard: plan, sign-up, goods, slips."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtGui import QImage

from swdesk.model import stock
from swdesk.model.event_papers import EventPlan, GoodsReceipt, GoodsSheet, Registration
from swdesk.model.events import Event, SignIn
from swdesk.model.office import Place
from swdesk.model.people import Person as Human
from swdesk.model.people import Recipient
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.supervised import SheetState


@pytest.fixture
def event(person):
    today = dt.date.today()  # noqa: DTZ011 - the day on which the window shows it
    made = Event.create(event_no="QH-HD-1", name="便民集市", held_on=today)
    SignIn.create(event=made, seq=1, name="赵铁柱", village="北塘村")
    person.window.workspace.window.show_page("events", made.id)
    return made


def test_a_plan_is_written_printed_and_approved(person, event):
    person.chooses("办理与打印", "活动计划书")
    person.fills({"活动主题": "邻里相伴", "具体目标": "到场三十人"})
    person.presses("Ctrl+S")
    text = person.prints(whole=False)
    assert "活动计划书" in text
    assert "便民集市" in text
    person.does("提交督导")
    person.does("定稿")

    assert EventPlan.get().state is SheetState.FINAL
    person.sees("定稿")


def test_a_plan_is_taken_over_from_an_earlier_event(person, event):
    before = Event.create(event_no="QH-HD-0", name="重阳节", held_on=dt.date(2026, 1, 1))
    EventPlan.create(event=before, aims="每桌一名志愿者")
    person.chooses("办理与打印", "活动计划书")
    person.does("照以前的计划填")
    person.types("重阳")
    person.presses("Return")
    person.does("照着填")
    person.sees("每桌一名志愿者")
    person.presses("Ctrl+S")

    assert EventPlan.select().where(EventPlan.event == event).get().aims == "每桌一名志愿者"


def test_goods_are_signed_for_by_those_who_came(person, event):
    person.chooses("办理与打印", "物资领取签收")
    person.presses("Ctrl+N")
    person.fills({"物资名称": "棉被"})
    person.presses("Ctrl+S")
    text = person.prints()

    assert GoodsSheet.get().item == "棉被"
    assert [one.name for one in GoodsReceipt.live()] == ["赵铁柱"]
    assert "物资领取签收表" in text
    assert "赵铁柱" in text


def test_a_child_without_a_guardian_is_not_signed_up_and_nothing_typed_is_lost(person, event):
    person.chooses("办理与打印", "活动报名")
    person.presses("Ctrl+N")
    person.fills({"姓名": "林子轩", "年龄": "12"})
    person.presses("Ctrl+S")
    person.sees("未成年人报名要有监护人签名，请填监护人姓名。")
    person.fills({"监护人": "林秀琴"})
    person.presses("Ctrl+S")

    assert [(one.name, one.guardian) for one in Registration.live()] == [("林子轩", "林秀琴")]


def test_slips_are_counted_as_fast_as_they_are_turned_over(person, event):
    person.chooses("办理与打印", "录满意度小票")
    person.types("5545 3x")
    person.does("计入")
    person.sees("“x”不是分数")
    person.presses("Shift+Tab")
    person.goes_to("分数")
    person.presses("End", "Backspace")
    person.does("计入")

    assert Event.get_by_id(event.id).very_satisfied == 3
    assert "满意率80.0%" in person.prints(whole=False)


def test_photographs_are_kept_described_and_printed_and_what_is_none_is_named(
    person, event, tmp_path
):
    good, bad = tmp_path / "合影.png", tmp_path / "坏.jpg"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0x2F5D7C)
    image.save(str(good))
    bad.write_bytes(b"not a picture")
    person.answers.expect("getOpenFileNames", ([str(good), str(bad)], ""))

    person.chooses("办理与打印", "活动照片")
    person.presses("Ctrl+N")
    person.sees("1 个文件不是能读的照片，没有加进来：坏.jpg", "没有写明画面里的人")
    person.goes_to("活动照片")
    person.presses("Down", "Return")
    person.types("散场后的合影\n")
    person.does("保存")
    person.goes_to("活动照片")
    person.presses("Down")
    person.does("认不出人")
    person.sees("散场后的合影", "可以")

    assert "散场后的合影" in person.prints(whole=False)


def test_goods_are_given_to_a_whole_village_and_the_stock_goes_down(person, event):
    village = Place.get(name="柳溪村")
    for name in ("王秀兰", "李福生"):
        made = Human(name=name, place=village)
        made.touch()
        made.save()
        Recipient.create(person=made, file_no=f"QH-{made.id}", opened_on=dt.date(2026, 1, 5))
    provider = Provider.create(name="镇商会", kind="company")
    gift = ResourceLink.create(
        provider=provider, kind="goods", content="大米", quantity=10, link_no="QH-LJ-1"
    )
    person.chooses("办理与打印", "物资领取签收")
    person.presses("Ctrl+N")
    person.fills({"物资名称": "大米", "每人数量": "4", "物资来源": "大米"})
    person.chooses("添加领取人", "按村（社区）")
    person.types("柳溪")
    person.presses("Return")
    person.does("加入")

    assert [one.name for one in GoodsReceipt.live()] == ["赵铁柱", "王秀兰", "李福生"]
    person.sees("这批物资还剩 10，这张表要发 12")
    assert stock.left_of(gift) == -2
