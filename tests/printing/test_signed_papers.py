"""Sheets to sign, with their codes; signed sheets with the scans behind them; slips."""

import datetime as dt
import io

import pytest
from PIL import Image

from swdesk.model import base
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SheetKind, SignIn, SignInRole
from swdesk.model.groups import Group
from swdesk.model.people import Person
from swdesk.printing.document import PrintOptions
from swdesk.printing.group import attendance_document
from swdesk.printing.satisfaction_slips import slips_document
from swdesk.printing.scan_pages import signed_document
from swdesk.printing.signin import sign_in_document
from swdesk.printing.volunteer_sheet import volunteer_sheet
from swdesk.services.gatherings import events, sheet_codes, sheet_lines, sheet_scans
from swdesk.services.gatherings.events import SheetMode
from swdesk.services.gatherings.sheet_codes import SheetPlace
from tests.tables import empty_tables


@pytest.fixture(autouse=True)
def database():
    memory = empty_tables()
    yield memory
    memory.close()
    base.database.initialize(None)


@pytest.fixture
def event():
    return Event.create(event_no="HD-1", name="讲座", held_on=dt.date(2026, 11, 20))


@pytest.fixture
def group():
    return Group.create(group_no="XZ-1", name="隔代抚养", times=10)


@pytest.fixture
def expected(event):
    def make(count, role=SignInRole.RESIDENT):
        for nth in range(count):
            person = Person.create(name=f"居民{nth:02}", pinyin=f"{nth:02}")
            events.expect(event.id, [person.id], role)

    return make


def options(**facts):
    return PrintOptions("青禾镇社工站", **facts)


def code(of, line, kind=SheetKind.PEOPLE):
    return "".join(sheet_codes.written(SheetPlace(of, kind, line)).split())


def test_each_page_carries_the_code_of_its_first_line(event, expected, read):
    expected(40)
    paper = sign_in_document(event, SheetMode.EXPECTED, options())

    assert code(event, 1) in read(paper, page=0)
    assert code(event, 21) in read(paper, page=1)


def test_what_is_printed_keeps_its_lines(event, expected):
    expected(3)
    sign_in_document(event, SheetMode.EXPECTED, options())

    assert [one.line for one in events.expected(event.id)] == [1, 2, 3]


def test_a_blank_sheet_begins_after_the_printed_names(event, expected, read):
    expected(3)
    sign_in_document(event, SheetMode.EXPECTED, options())

    assert code(event, 21) in read(sign_in_document(event, SheetMode.BLANK, options()))


def test_a_sheet_that_is_signed_and_typed_in_needs_no_code(event, read):
    assert "录入编码" not in read(sign_in_document(event, SheetMode.SIGNED, options()))


def test_volunteers_sign_on_a_sheet_of_their_own(event, expected, read):
    expected(2, SignInRole.VOLUNTEER)
    paper = read(volunteer_sheet(event, options()))

    assert "志愿者签到签退表" in paper
    assert "居民01" in paper
    assert code(event, 1, SheetKind.VOLUNTEERS) in paper
    assert list(sheet_lines.of_expected(event.id, SheetKind.VOLUNTEERS)) == [1, 2]


def test_each_sheet_of_a_group_names_the_session_it_begins_with(group, read):
    paper = attendance_document(group, options())

    assert code(group, 1, None) in read(paper, page=0)
    assert code(group, 9, None) in read(paper, page=1)


# --- originals ---


@pytest.fixture
def files(event):
    written = io.BytesIO()
    Image.new("RGB", (300, 400), "white").save(written, "JPEG")
    sheet_scans.add(event, ["a", "b"])
    return lambda _address: written.getvalue()


def test_the_scans_follow_the_signed_sheet(event, files, read):
    SignIn.create(event=event, seq=1, name="王秀兰")
    paper = signed_document(event, options(pictures=files))

    assert paper.pages == 3
    assert "王秀兰" in read(paper, page=0)
    assert "签到表原件影像" in read(paper, page=1)


def test_where_names_are_hidden_the_scans_stay_away(event, files):
    hidden = options(pictures=files, showing=Showing.MASKED)

    assert signed_document(event, hidden).pages == 1


def test_a_page_that_was_turned_is_printed_turned(event, files):
    first = sheet_scans.of(event)[0]
    sheet_scans.remember(first, sheet_scans.Look(turned=90))

    assert signed_document(event, options(pictures=files)).pages == 3


# --- slips ---


def test_a_slip_of_a_group_asks_five_things_and_that_of_an_event_one(event, group, read):
    asked = ("内容安排", "时间场地", "社工表现", "个人收获")

    assert all(item in read(slips_document(group, options())) for item in asked)
    of_event = read(slips_document(event, options()))
    assert not any(item in of_event for item in asked)
    assert of_event.count("总体满意") == 3
