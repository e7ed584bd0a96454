import datetime as dt

import pytest

from swdesk.model.events import Event, SheetKind, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.services.gatherings import events, sheet_lines

PEOPLE, VOLUNTEERS = SheetKind.PEOPLE, SheetKind.VOLUNTEERS


@pytest.fixture
def event(worker):
    return Event.create(event_no="HD-1", name="讲座", held_on=dt.date(2026, 11, 20))


@pytest.fixture
def expected(event, worker, village):
    def make(*names, role=SignInRole.RESIDENT):
        for name in names:
            person = Person(name=name, place=village, sex=Sex.MALE, phones=("13800001111",))
            person.touch()
            person.save()
            events.expect(event.id, [person.id], role)

    return make


def lines(event, kind=PEOPLE):
    return {line: one.name for line, one in sheet_lines.of_expected(event.id, kind).items()}


def test_who_is_expected_stands_on_the_sheet_in_the_order_of_names(event, expected):
    expected("周志强", "李福生", "王秀兰")

    assert lines(event) == {1: "李福生", 2: "王秀兰", 3: "周志强"}


def test_a_line_leaves_times_and_signature_to_the_pen(event, expected):
    expected("李福生")

    [row] = sheet_lines.rows(event.id, PEOPLE)

    assert (row.line, row.name, row.sex, row.village) == (1, "李福生", "男", "柳溪村")
    assert (row.phones, row.role, row.came_at) == (("13800001111",), "居民", "")


def test_whoever_is_added_after_a_print_comes_after_those_printed(event, expected):
    expected("李福生", "周志强")
    sheet_lines.fix(event.id, PEOPLE)
    expected("安小明")

    assert lines(event) == {1: "李福生", 2: "周志强", 3: "安小明"}


def test_whoever_is_taken_off_leaves_an_empty_line(event, expected):
    expected("李福生", "王秀兰", "周志强")
    sheet_lines.fix(event.id, PEOPLE)
    events.no_longer_expect(event.id, [Person.get(name="王秀兰").id])

    assert lines(event) == {1: "李福生", 3: "周志强"}


def test_volunteers_have_a_sheet_with_lines_of_its_own(event, expected):
    expected("李福生", "王秀兰")
    expected("周志强", role=SignInRole.VOLUNTEER)

    assert lines(event, VOLUNTEERS) == {1: "周志强"}
    assert lines(event)[3] == "周志强"


def test_a_blank_sheet_goes_on_after_the_printed_one(event, expected):
    assert sheet_lines.after_names(event, PEOPLE) == 1
    expected(*(f"李{n}" for n in "一二三四五六七八九十甲乙丙丁戊己"))
    sheet_lines.fix(event.id, PEOPLE)

    assert sheet_lines.after_names(event, PEOPLE) == 41
