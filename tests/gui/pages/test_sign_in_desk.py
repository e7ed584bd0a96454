import datetime as dt
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from swdesk.errors import UserError
from swdesk.gui.navigation import RAIL, Navigation
from swdesk.gui.page import Page
from swdesk.gui.pages.desk.desk_page import SignInDesk
from swdesk.gui.widgets.message import MessageBox
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.people import Person, Recipient, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services.demo.names import Names
from swdesk.services.gatherings import events, signing_in

DAY = dt.date(2026, 11, 20)
CROWD, CAME, MOST_KEYS = 400, 100, 4


class Clock:
    """A clock that tests set."""

    def __init__(self):
        self.at = dt.datetime.combine(DAY, dt.time(9))

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def event(worker):
    return Event.create(
        event_no="QH-HD-2026-031", name="秋冬防火防诈进村讲座", held_on=DAY,
        started=dt.time(9), ended=dt.time(11), location="北塘村文化礼堂",
    )  # fmt: skip


@pytest.fixture
def person(worker, village):
    """Put somebody on file without any role."""

    def make(name, **facts):
        made = Person(name=name, place=village, **facts)
        made.touch()
        made.save()
        return made

    return make


@pytest.fixture
def opened(event, session, desk, clock):
    """Open the desk over another page, once everybody is on file."""

    def make():
        session.find.build()
        window = desk(events=Page)
        page = SignInDesk(session, event.id, clock)
        window.open_page(page)
        return page

    return make


@pytest.fixture
def type_in(qtbot):
    """Press keys in whatever has the focus."""

    def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            focus = QApplication.focusWidget()
            if isinstance(key, str):
                qtbot.keyClicks(focus, key)
            else:
                qtbot.keyClick(focus, key, modifier)

    return press


def names(page):
    """The names on the sheet, in the order in which they came."""
    return [one.name for one in page.desk.attended()]


def listed(page):
    """The names among which one chooses."""
    rows = page.parts.matches
    return [rows.item(n).data(Qt.ItemDataRole.UserRole).name for n in range(rows.count())]


def button(page, text):
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == text)


# --- a few keys a person ---


def test_a_hundred_arrivals_take_at_most_four_keys_each(event, opened, worker, village, type_in):
    chance = random.Random(20)  # noqa: S311 - only makes names up
    invented, crowd = Names(chance), []
    for _ in range(CROWD):
        sex, age = chance.choice((Sex.MALE, Sex.FEMALE)), chance.randint(6, 88)
        one = Person(name=invented.surname() + invented.given(sex, age), sex=sex, place=village)
        one.touch()
        one.save()
        Recipient.create(person=one, file_no=f"QH-{one.id}", worker=worker)
        crowd.append(one)
    coming = chance.sample(crowd, CAME)
    events.expect(event.id, [one.id for one in coming[:60] + crowd[:20]])
    page = opened()

    pressed = [arrive(page, one.id, type_in) for one in coming]

    assert len(names(page)) == CAME
    assert max(pressed) <= MOST_KEYS
    assert sum(pressed) / CAME <= 3


def arrive(page, person_id, type_in):
    """Type initials until the person is in sight, then the number; return the keys pressed."""
    face = Person.find(person_id)
    initials = "".join(part[0] for part in face.pinyin.split()[0].split("'"))
    for count, letter in enumerate(initials, start=1):
        type_in(letter)
        rows = page.desk.match(page.parts.box.text()).rows
        found = next((row.number for row in rows if row.person_id == person_id), None)
        if found is not None:
            type_in(str(found) if found > 1 else Qt.Key.Key_Return)
            return count + 1
    raise AssertionError(f"{face.name} is not among the first rows")


def test_enter_signs_in_the_marked_person_and_makes_room_for_the_next(person, opened, type_in):
    person("王秀兰")
    person("王新民")
    page = opened()

    type_in("wx", Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert names(page) == ["王新民"]
    assert page.parts.box.text() == ""
    assert page.parts.last.words() == "王新民已签到，居民，09:00"


def test_enter_without_a_word_signs_nobody_in(event, person, opened, type_in):
    events.expect(event.id, [person("王秀兰").id])
    page = opened()

    type_in(Qt.Key.Key_Return)
    assert names(page) == []

    type_in(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert names(page) == ["王秀兰"]


def test_a_digit_is_a_row_after_letters_and_a_number_elsewhere(person, opened, type_in):
    person("王秀兰", phones=["13912345521"])
    person("王新民")
    page = opened()

    type_in("5521")
    assert (names(page), listed(page)) == ([], ["王秀兰"])

    type_in(Qt.Key.Key_Escape, "w2")
    assert names(page) == ["王新民"]


def test_a_digit_without_a_row_stays_text(person, opened, type_in):
    person("王秀兰")
    page = opened()

    type_in("w7")

    assert (names(page), page.parts.box.text()) == ([], "w7")


def test_who_is_in_already_is_told_with_the_time_and_not_signed_in_twice(
    person, opened, clock, type_in
):
    person("王秀兰")
    page = opened()
    type_in("wxl", Qt.Key.Key_Return)
    clock.at += dt.timedelta(minutes=12)

    type_in("wxl")
    assert "已于 09:00 签到" in page.parts.matches.item(0).text()

    type_in(Qt.Key.Key_Return)
    assert names(page) == ["王秀兰"]
    assert page.parts.last.words() == "王秀兰已于 09:00 签到。"


def test_ctrl_z_takes_back_one_step_after_the_other(person, opened, type_in):
    person("王秀兰")
    person("吴霞")
    page = opened()
    type_in("wxl1", "wx1")
    assert names(page) == ["王秀兰", "吴霞"]

    type_in(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["王秀兰"]
    assert "吴霞的签到" in page.parts.last.words()

    button(page, "再撤销一步").click()
    assert names(page) == []


def test_the_role_chosen_by_alt_and_digit_holds_for_whoever_comes(person, opened, type_in):
    person("王秀兰")
    opened()

    type_in(Qt.Key.Key_4, modifier=Qt.KeyboardModifier.AltModifier)
    type_in("wx", Qt.Key.Key_Return)

    assert SignIn.get().role is SignInRole.VOLUNTEER


def test_the_mouse_leaves_the_keyboard_in_the_find_box(person, opened, qtbot, type_in):
    person("王秀兰")
    page = opened()

    qtbot.mouseClick(button(page, "多一人"), Qt.MouseButton.LeftButton)
    type_in("wx", Qt.Key.Key_Return)

    assert names(page) == ["王秀兰"]
    assert page.desk.totals().attendances == 2


# --- an input method ---


def compose(page, text, committed=""):
    event = QInputMethodEvent(text, [])
    event.setCommitString(committed)
    QApplication.sendEvent(page.parts.box, event)


def test_what_is_still_composed_is_neither_searched_nor_signed_in(person, opened, type_in):
    person("王秀兰")
    page = opened()

    compose(page, "wang'xiu'lan")
    type_in(Qt.Key.Key_Return, "1")
    assert (names(page), listed(page)) == ([], [])

    compose(page, "", "王秀兰")
    assert listed(page) == ["王秀兰"]
    type_in(Qt.Key.Key_Return)
    assert names(page) == ["王秀兰"]


# --- those whom nobody knows ---


def test_ctrl_enter_registers_the_line_that_was_typed(opened, say, type_in):
    page = opened()
    say("王小明 男 70 永安社区 13812345678")

    type_in(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)

    one = SignIn.get()
    assert (one.name, one.sex, one.age, one.village) == ("王小明", Sex.MALE, 70, "永安社区")
    assert one.phones == ["13812345678"] or tuple(one.phones) == ("13812345678",)
    assert page.parts.box.text() == ""


def test_letters_are_no_name_so_the_fields_ask_for_it(opened, say, type_in):
    page = opened()
    type_in("zq")

    type_in(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert (names(page), page.parts.walk_in.is_open()) == ([], True)

    say("周琴")
    type_in(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    say("60")
    type_in(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["周琴"]
    assert SignIn.get().age == 60
    assert not page.parts.walk_in.is_open()


def test_an_age_that_is_none_is_refused_and_nothing_is_lost(opened, say, type_in):
    page = opened()
    say("周琴")
    button(page, "逐项填").click()
    page.parts.walk_in.age.setText("很大")

    button(page, "登记新来的人").click()

    assert names(page) == []
    assert "年龄" in page.parts.last.words()
    assert page.parts.walk_in.name.text() == "周琴"


# --- coming, going, counting ---


def test_a_volunteer_leaves_and_comes_again_from_the_list(person, opened, clock, type_in):
    Volunteer.create(person=person("周志强"), volunteer_no="V-1")
    page = opened()
    type_in("zzq1")
    clock.at += dt.timedelta(hours=1)

    table = page.parts.roster.table
    sign_in_id = SignIn.get().id
    table.pressed_link.emit(sign_in_id, "verb")
    clock.at += dt.timedelta(minutes=5)
    table.pressed_link.emit(sign_in_id, "verb")

    spans = [(one.came_at, one.left_at) for one in Interval.select().order_by(Interval.id)]
    assert spans == [(dt.time(9), dt.time(10)), (dt.time(10, 5), None)]


def test_the_list_shows_the_last_one_first_and_a_verb_for_helpers(person, opened, type_in):
    person("王秀兰")
    Volunteer.create(person=person("周志强"), volunteer_no="V-1")
    page = opened()
    type_in("wxl1", "zzq1")

    model = page.parts.roster.table.model()
    shown = [[model.index(row, column).data() for column in range(6)] for row in range(2)]

    assert [line[:2] for line in shown] == [["2", "周志强"], ["1", "王秀兰"]]
    assert [line[5] for line in shown] == ["签退", ""]


def test_unnamed_heads_are_counted_beside_the_names(person, opened, type_in):
    person("王秀兰")
    page = opened()
    type_in("wx1")

    button(page, "多一人").click()
    button(page, "多一人").click()

    assert page.parts.totals.words() == "3　居民 1"
    assert Event.get().unnamed_count == 2


# --- neighbours are looking ---


def test_in_public_a_recipient_is_a_resident_like_any_other(register, person, opened, type_in):
    register("王秀兰")
    person("吴霞")
    page = opened()
    type_in("wxl1", "wx1")

    button(page, "对外显示").click()

    assert page.parts.totals.words() == "2　居民 2"
    model = page.parts.roster.table.model()
    assert {model.index(row, 3).data() for row in range(2)} == {"居民"}
    assert SignIn.get(SignIn.name == "王秀兰").role is SignInRole.RECIPIENT


def test_a_desk_that_bystanders_see_stays_so_the_next_time(person, opened):
    button(opened(), "对外显示").click()

    assert button(opened(), "对外显示").isChecked()


def test_no_telephone_number_is_on_the_screen(person, opened, type_in):
    person("王秀兰", phones=["13912345521"])
    page = opened()

    type_in("wx")
    rows = page.parts.matches.item(0).text()
    type_in(Qt.Key.Key_Return)

    model = page.parts.roster.table.model()
    cells = [str(model.index(0, column).data()) for column in range(6)]
    assert "5521" not in " ".join((rows, *cells))


# --- what goes wrong, and the end ---


def test_a_full_disk_is_said_in_place_and_what_was_typed_stays(
    person, opened, type_in, monkeypatch
):
    person("王秀兰")
    page = opened()
    type_in("wx")

    def refuse():
        raise UserError("磁盘已满，刚才这一步没有存下来。")

    monkeypatch.setattr(signing_in, "saving", refuse)
    type_in(Qt.Key.Key_Return)
    assert (names(page), page.parts.box.text()) == ([], "wx")
    assert "磁盘已满" in page.parts.last.words()

    monkeypatch.undo()
    type_in(Qt.Key.Key_Return)
    assert names(page) == ["王秀兰"]


def test_a_cancelled_event_has_no_desk(event, session, worker):
    events.set_status(event, EventStatus.CANCELLED, "下雨")

    with pytest.raises(UserError, match="取消"):
        SignInDesk(session, event.id)


def test_ending_asks_in_place_whether_those_still_here_leave(person, opened, clock, type_in):
    person("王秀兰")
    page = opened()
    type_in("wx1")
    clock.at += dt.timedelta(hours=2)

    button(page, "结束签到").click()
    assert "1 人没有签退" in page.findChild(MessageBox).title
    button(page, "全部签退，结束").click()

    assert Event.get().status is EventStatus.ENDED
    assert Interval.get().left_at == dt.time(11)


def test_the_leader_confirms_the_times_at_the_end_with_one_key(person, opened, clock, type_in):
    person("王秀兰")
    page = opened()
    type_in("wx1")
    clock.at += dt.timedelta(hours=14)

    page.ask_to_end()
    type_in(Qt.Key.Key_Return)

    assert Event.get().status is EventStatus.ENDED
    assert Interval.get().left_at == dt.time(23)


def test_doubtful_times_are_shown_before_the_end_and_hinder_nothing(
    event, person, opened, clock, type_in
):
    person("王秀兰")
    page = opened()
    type_in("wx1")
    clock.at += dt.timedelta(hours=13)
    page.turn(SignIn.get().id)
    assert "共 13.0 小时" in page.parts.last.words()

    page.ask_to_end()
    box = page.findChild(MessageBox)
    assert "王秀兰：共 13.0 小时" in box.accessibleName()
    button(page, "时间没有错，结束").click()
    assert Event.get().status is EventStatus.ENDED


def test_the_navigation_is_a_rail_while_people_sign_in(opened):
    navigation = opened().window().findChild(Navigation)

    assert navigation.width() == RAIL


def test_escape_empties_the_box(person, opened, type_in):
    person("王秀兰")
    page = opened()

    type_in("wx", Qt.Key.Key_Escape)

    assert page.parts.box.text() == ""
