"""An event from its plan to the sheet that everybody signed."""

from __future__ import annotations

import random

import pytest

from swdesk.model.events import Event, EventStatus, Expected, Interval, SignIn, SignInRole
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services.demo.names import Names

ON_FILE, MOST_KEYS = 300, 4


def register(name, sex=Sex.FEMALE, **facts):
    made = Person(name=name, sex=sex, place=Place.get(Place.name == "柳溪村"), **facts)
    made.touch()
    made.save()
    return Recipient.create(person=made, file_no=f"QH-{made.id:04}")


@pytest.fixture
def crowd(person):
    """As many people as a large village has on file; every third draws the allowance."""
    chance = random.Random(7)  # noqa: S311 - only makes names up
    invented = Names(chance)
    made = [
        register(invented.surname() + invented.given(sex, 70), sex)
        for sex in chance.choices((Sex.MALE, Sex.FEMALE), k=ON_FILE)
    ]
    for recipient in made[::3]:
        RecipientCategory.create(recipient=recipient, category="dibao")
    person.window.workspace.session.find.build()
    return made


@pytest.fixture
def planned(person):
    """An event for today, saved with the keyboard."""
    person.opens("活动")
    person.presses("Ctrl+N")
    person.fills({"活动名称": "秋冬防火防诈讲座", "日期": "今天", "地点": "文化礼堂"})
    person.presses("Ctrl+S")
    return person


def opens_the_desk(person):
    person.does("开始签到")
    assert person.page.title == "签到　秋冬防火防诈讲座"
    return person


def arrive(person, face):
    """Type initials until somebody is in sight, then their number; return the keys pressed."""
    before = person.keys
    for letter in initials(face):
        person.types(letter)
        rows = person.page.desk.match(person.page.parts.box.text()).rows
        number = next((row.number for row in rows if row.person_id == face.id), None)
        if number is not None:
            person.types(str(number) if number > 1 else "\n")
            return person.keys - before
    raise AssertionError(f"{face.name} is not among the first rows")


def initials(face):
    return "".join(part[0] for part in face.pinyin.split()[0].split("'"))


def names():
    return [one.name for one in SignIn.live().order_by(SignIn.id)]


def test_a_hundred_arrivals_take_at_most_four_keys_each(crowd, planned):
    planned.chooses("添加", "按类别")
    planned.types("低保")
    planned.presses("Tab")
    planned.does("加入")
    assert Expected.select().count() == len(crowd[::3])
    opens_the_desk(planned)

    expected, others = crowd[::3], crowd[1::3]
    coming = [one.person for one in (*expected[:60], *others[:40])]
    random.Random(3).shuffle(coming)  # noqa: S311 - the order in which they come
    pressed = [arrive(planned, face) for face in coming]

    assert sum(pressed) <= 3 * len(pressed)
    assert len(names()) == 100
    assert names() == [face.name for face in coming]
    assert max(pressed) <= MOST_KEYS


@pytest.fixture
def desk(planned):
    """The desk, with a resident and a volunteer on file."""
    register("王秀兰")
    volunteer = register("周志强", Sex.MALE).person
    Recipient.delete().where(Recipient.person == volunteer).execute()
    Volunteer.create(person=volunteer, volunteer_no="V-1")
    planned.window.workspace.session.find.build()
    return opens_the_desk(planned)


def test_people_come_go_come_again_and_are_counted(desk):
    desk.types("wxl\nzzq\n赵铁柱 男 70 北塘村 13812345678")
    desk.presses("Ctrl+Return")
    assert names() == ["王秀兰", "周志强", "赵铁柱"]

    helper = SignIn.get(SignIn.name == "周志强").id
    desk.page.parts.roster.table.pressed_link.emit(helper, "verb")
    desk.page.parts.roster.table.pressed_link.emit(helper, "verb")
    assert Interval.select().where(Interval.sign_in == helper).count() == 2
    desk.does("多一人")
    desk.does("多一人")
    assert desk.page.desk.totals().attendances == 5
    desk.presses("Ctrl+Z")

    assert Event.get().unnamed_count == 0
    assert SignIn.get(SignIn.name == "周志强").role is SignInRole.VOLUNTEER


def test_the_last_step_is_taken_back(desk):
    desk.types("wxl\nzzq\n")
    desk.presses("Ctrl+Z")

    assert names() == ["王秀兰"]


def test_the_sheet_as_it_was_signed_is_printed_after_the_end(desk):
    desk.types("wxl\nzzq\n𠮷永福 男 70 北塘村")
    desk.presses("Ctrl+Return")
    desk.does("结束签到")
    desk.does("全部签退，结束")
    assert Event.get().status is EventStatus.ENDED

    desk.chooses("办理与打印", "打印签到表：已签到的人")
    paper = desk.saves_paper()

    for words in ("活动签到表", "秋冬防火防诈讲座", "文化礼堂", "王秀兰", "周志强", "𠮷永福"):
        assert words in paper
