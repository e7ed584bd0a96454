"""A helper and an elder are brought together, visit, and part: from the keyboard."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.cards import Card
from swdesk.model.pairs import Pair, Rhythm
from swdesk.model.people import Person, Recipient, Sex
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer


@pytest.fixture
def known(person):
    """An elder on file and a volunteer who may help."""

    def on_file(name, **facts):
        made = Person(name=name, sex=Sex.FEMALE, **facts)
        made.touch()
        made.save()
        return made

    elder = on_file("王秀兰", address="柳溪村3组12号", phones=("13800001111",))
    Recipient.create(
        person=elder, file_no="QH-0001", opened_on=dt.date(2026, 1, 5), worker=Worker.get()
    )
    Volunteer.create(person=on_file("周志强"), volunteer_no="QH-ZY-0001")
    person.window.workspace.session.find.build()
    return person


@pytest.fixture
def pair(known):
    return Pair.create(
        recipient=Recipient.get(),
        volunteer=Volunteer.get(),
        pair_no="QH-JD-2026-001",
        kind="help",
        rhythm=Rhythm.MONTH,
        since=dt.date(2026, 1, 5),
    )


def test_a_pair_begins_on_the_volunteers_page_and_visits_by_keyboard(known):
    person = known
    person.window.workspace.window.show_page("volunteers", Volunteer.get().id)
    person.chooses("更多", "结对帮扶")
    person.presses("Ctrl+N")
    person.types("王秀兰")
    person.presses("Return")
    person.fills({"结对类型": "帮扶", "约定走访": "每月"})
    person.presses("Ctrl+S")

    made = Pair.get()
    assert (str(made.volunteer), made.kind, made.rhythm) == ("周志强", "help", Rhythm.MONTH)

    person.presses("Ctrl+J")
    person.fills({"形式": "入户", "结果": "已探访"})
    person.presses("Ctrl+S", "Alt+Left")
    assert (Visit.get().pair, Visit.get().companions) == (made, "周志强")
    person.sees("1 次", "入户")


def test_the_card_of_a_pair_says_no_more_than_the_given_name_and_where(known, pair):
    known.window.workspace.window.show_page("registers", ("pairs", pair.id))
    known.chooses("更多", "打印结对卡")
    text = known.saves_paper()

    for said in ("结对卡", "秀兰", "柳溪村3组12号", "每月一次"):
        assert said in text
    for hidden in ("王秀兰", "13800001111", "QH-0001"):
        assert hidden not in text


def test_a_pair_ends_only_with_a_reason(known, pair):
    known.window.workspace.window.show_page("registers", ("pairs", pair.id))
    known.chooses("更多", "结束结对")
    known.goes_to("原因")
    known.does("结束结对")
    known.sees("请选结束原因")

    known.fills({"原因": "期满"})
    known.does("结束结对")
    assert Pair.get().end_reason == "term"


def test_the_register_finds_a_pair_by_its_helper_and_prints_the_form(known, pair):
    known.window.workspace.window.show_page("registers", ("pairs", None))
    known.looks_for("周志强")
    known.sees("QH-JD-2026-001", "王秀兰")
    known.looks_for("李")
    assert "QH-JD-2026-001" not in known.screen()

    known.window.workspace.window.show_page("registers", ("pairs", pair.id))
    assert "结对帮扶登记表" in known.prints()


def test_a_recipient_is_given_a_card_and_loses_it(known):
    known.window.workspace.window.show_page("recipients", Recipient.get().id)
    known.chooses("打印", "会员卡")
    assert "王秀兰" in known.saves_paper()

    known.chooses("更多", "停用旧卡")
    known.does("停用")
    assert Card.get().withdrawn_because == "遗失"
