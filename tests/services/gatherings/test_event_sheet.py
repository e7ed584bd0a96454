"""The signed sheet of an event, typed in line by line."""

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model.events import (
    Event,
    EventStatus,
    Expected,
    Interval,
    SheetKind,
    SignIn,
    SignInRole,
)
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person
from swdesk.services.gatherings import events, pasted_names, sheet_lines
from swdesk.services.gatherings.event_sheet import EventSheet
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import HeadCount
from swdesk.services.gatherings.walk_in import WalkIn, parse

DAY = dt.date(2026, 11, 20)
NAMES = ("李福生", "王秀兰", "周志强")


@pytest.fixture
def event(worker):
    return Event.create(
        event_no="HD-1", name="讲座", held_on=DAY, started=dt.time(9), ended=dt.time(11)
    )


@pytest.fixture
def resident(worker, village):
    def make(name, **facts):
        person = Person(name=name, place=village, **facts)
        person.touch()
        person.save()
        return person.id

    return make


@pytest.fixture
def people(event, resident):
    """Three who are expected, on the lines 1 to 3."""
    found = {name: resident(name) for name in NAMES}
    events.expect(event.id, found.values())
    return found


@pytest.fixture
def sheet(event, people):
    return EventSheet(event.id, today=lambda: DAY + dt.timedelta(days=3))


def marks(sheet):
    return [(one.line, one.name, one.mark) for one in sheet.lines() if one.name]


def known(sheet):
    return {one.name: one.mark for one in sheet.lines() if one.mark is not Mark.UNKNOWN}


def test_the_lines_stand_as_on_the_paper_and_nobody_is_absent_for_want_of_a_mark(sheet):
    assert marks(sheet) == [(line, name, Mark.UNKNOWN) for line, name in enumerate(NAMES, 1)]
    assert len(sheet.lines()) == sheet_lines.LINES


def test_a_letter_says_who_came_late_or_stayed_away(sheet):
    for line, mark in ((1, Mark.PRESENT), (2, Mark.LATE), (3, Mark.LEAVE)):
        sheet.mark([line], mark)

    assert known(sheet) == {"李福生": Mark.PRESENT, "王秀兰": Mark.LATE, "周志强": Mark.LEAVE}
    assert [one.name for one in SignIn.live().order_by(SignIn.seq)] == ["李福生", "王秀兰"]


def test_another_letter_takes_the_place_of_the_first(sheet):
    sheet.mark([1], Mark.ABSENT)
    sheet.mark([1], Mark.PRESENT)
    sheet.mark([2], Mark.PRESENT)
    sheet.mark([2], Mark.ABSENT)

    assert known(sheet) == {"李福生": Mark.PRESENT, "王秀兰": Mark.ABSENT}
    assert SignIn.live().count() == 1


def test_a_mark_is_taken_back_step_by_step_with_times_and_all(sheet):
    sheet.set_times(1, "9:00-10:30")
    sheet.mark([1], Mark.ABSENT)

    assert sheet.undo_last() == "李福生　缺席"
    assert sheet.line(1).stays == (("09:00", "10:30"),)
    sheet.undo_last()
    sheet.undo_last()
    assert known(sheet) == {}
    assert sheet.undo_last() == ""


def test_somebody_on_file_signs_on_an_empty_line_and_stays_there(sheet, resident):
    assert sheet.write(7, resident("安小明")) == 7

    assert marks(sheet)[3:] == [(7, "安小明", Mark.PRESENT)]
    assert [one[1] for one in marks(sheet)[:3]] == list(NAMES)


def test_a_stranger_signs_with_what_they_told(sheet):
    sheet.write(5, parse("王小明 男 70 永安社区"))

    line = sheet.line(5)
    assert (line.name, line.sex, line.age, line.village) == ("王小明", "男", "70", "永安社区")
    assert not line.is_printed


def test_who_is_printed_elsewhere_is_marked_there(sheet, people):
    assert sheet.write(9, people["王秀兰"]) == 2

    assert known(sheet) == {"王秀兰": Mark.PRESENT}


def test_nobody_signs_twice(sheet, people):
    sheet.mark([2], Mark.PRESENT)

    with pytest.raises(UserError, match="王秀兰已在第 2 行"):
        sheet.write(9, people["王秀兰"])


def test_a_line_that_is_taken_is_not_written_over(sheet, resident):
    with pytest.raises(UserError, match="第 3 行已经有人"):
        sheet.write(3, resident("安小明"))


def test_an_empty_line_cannot_be_marked(sheet):
    with pytest.raises(UserError, match="先写姓名"):
        sheet.mark([11], Mark.PRESENT)


def test_whoever_walked_in_is_taken_off_with_the_space_bar_and_comes_back(sheet):
    sheet.write(5, WalkIn(name="王小明"))
    sheet.mark([5], Mark.UNKNOWN)
    assert SignIn.live().count() == 0

    sheet.undo_last()
    assert known(sheet) == {"王小明": Mark.PRESENT}


def test_the_paper_goes_on_when_its_last_line_is_written(sheet, resident):
    sheet.write(20, WalkIn(name="王小明"))

    assert len(sheet.lines()) == 2 * sheet_lines.LINES


def test_a_household_on_the_sheet_is_marked_at_once(sheet, people):
    household = Household.create(household_no="QH-H-1")
    for name in ("李福生", "王秀兰"):
        HouseholdMember.create(household=household, person=people[name], name=name)

    sheet.mark(sheet.housemates(2), Mark.PRESENT)

    assert set(known(sheet)) == {"李福生", "王秀兰"}
    sheet.undo_last()
    assert known(sheet) == {}


# --- times ---


def test_leaving_and_coming_back_are_two_stays(sheet):
    sheet.set_times(1, "0900-1000 1030-1130")

    assert sheet.line(1).stays == (("09:00", "10:00"), ("10:30", "11:30"))
    assert sheet.line(1).mark is Mark.PRESENT


def test_times_are_optional_and_can_be_forgotten(sheet):
    sheet.set_times(1, "9")
    assert sheet.line(1).stays == (("09:00", ""),)
    sheet.set_times(1, "")

    assert sheet.line(1).stays == ()
    assert sheet.line(1).mark is Mark.PRESENT


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("11-9", "离开早于到达"),
        ("9:00 10:00", "先后分开"),
        ("9-11 10-12", "先后分开"),
        ("早上", "不是时间"),
        ("2500", "不是时间"),
    ],
)
def test_impossible_times_are_said_in_words_and_change_nothing(sheet, typed, said):
    sheet.set_times(1, "9:00")

    with pytest.raises(UserError, match=said):
        sheet.set_times(1, typed)
    assert sheet.line(1).stays == (("09:00", ""),)


def test_volunteers_get_the_times_of_the_event_in_one_step(event, resident):
    events.expect(event.id, [resident("周志强")], SignInRole.VOLUNTEER)
    sheet = EventSheet(event.id, SheetKind.VOLUNTEERS, today=lambda: DAY)
    sheet.mark([1], Mark.PRESENT)
    sheet.write(2, WalkIn(name="王小明"))

    assert sheet.fill_times() == 2
    assert {one.left_at for one in Interval.live()} == {dt.time(11)}
    sheet.undo_last()
    assert Interval.live().count() == 0


# --- what is doubtful ---


def test_more_than_twelve_hours_are_kept_and_doubted(sheet):
    sheet.set_times(1, "6:00-21:00")

    assert sheet.line(1).doubt == "共 15.0 小时，超过 12 小时，请核对起止时间。"
    assert sheet.line(1).stays == (("06:00", "21:00"),)


def test_two_places_at_one_time_are_doubted(sheet, people):
    other = Event.create(event_no="HD-2", name="义诊", held_on=DAY)
    sheet.set_times(1, "9:00-11:00")
    again = SignIn.create(event=other, seq=1, name="李福生", person=people["李福生"])
    Interval.create(sign_in=again, came_at=dt.time(10), left_at=dt.time(12))

    assert "“义诊”（10:00—12:00）" in sheet.line(1).doubt


def test_a_name_that_stands_there_twice_is_doubted(sheet):
    sheet.mark([1], Mark.PRESENT)
    sheet.write(8, WalkIn(name="李福生"))

    assert "不止一个李福生" in sheet.line(8).doubt


# --- the rest of the sheet ---


def test_heads_are_counted_by_sex_and_age(sheet, event):
    sheet.count_heads(HeadCount(12, men=5, women=7, elders=9))

    assert Event.find(event.id).unnamed_women == 7
    sheet.undo_last()
    assert sheet.heads == HeadCount(0)


def test_more_parts_than_heads_are_refused(sheet):
    with pytest.raises(UserError, match="男女合计 13 人"):
        sheet.count_heads(HeadCount(12, men=6, women=7))
    assert sheet.heads.whole == 0


def test_a_remark_is_kept_with_the_sheet(sheet, event):
    sheet.set_remark("第二页被雨淋湿")

    assert Event.find(event.id).attendance_note == "第二页被雨淋湿"


def test_typing_a_sheet_in_says_that_the_event_was_held(sheet, event):
    sheet.mark([1], Mark.PRESENT)

    assert Event.find(event.id).status is EventStatus.ENDED


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"held_on": DAY + dt.timedelta(days=9)}, "还没有到"),
        ({"status": EventStatus.CANCELLED}, "已取消"),
    ],
)
def test_no_sheet_is_typed_in_for_what_was_not_held(event, facts, said):
    Event.update(facts).where(Event.id == event.id).execute()

    with pytest.raises(UserError, match=said):
        EventSheet(event.id, today=lambda: DAY)


# --- a pasted list ---


def test_a_pasted_list_is_matched_to_the_sheet_and_the_files(sheet, resident):
    for name in ("安小明", "张伟", "张伟"):
        resident(name)
    text = "姓名\t时长\n1. 王秀兰 09:02:11\n2、安小明\n张伟\n北村小赵\n王秀兰\n"

    done = pasted_names.mark(sheet, pasted_names.read(text))

    assert (done.listed, done.known) == (["王秀兰"], ["安小明"])
    assert (done.unsure, done.strangers) == (["张伟"], ["北村小赵"])
    assert len(known(sheet)) == 4


def test_a_pasted_list_is_one_step_to_take_back(sheet):
    pasted_names.mark(sheet, pasted_names.read("王秀兰\n北村小赵"))

    sheet.undo_last()
    assert known(sheet) == {}
    assert Expected.select().count() == 3
