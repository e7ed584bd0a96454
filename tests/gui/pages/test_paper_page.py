"""Typing a signed paper sheet in: keys straight down the paper, the scan beside it."""

import datetime as dt
import hashlib
import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from swdesk.gui.page import Page
from swdesk.gui.pages.paper.paper_page import PaperPage
from swdesk.model.events import Event, Interval, SignIn
from swdesk.model.groups import Group, GroupSession
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person
from swdesk.model.sheet_scans import SheetScan
from swdesk.services.gatherings import events, group_members, sheet_scans
from swdesk.services.gatherings.event_sheet import EventSheet
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import HeadCount
from swdesk.services.gatherings.session_sheet import SessionSheet

DAY = dt.date(2026, 11, 20)
NAMES = ("李福生", "王秀兰", "周志强")
K = Qt.Key


@pytest.fixture
def event(worker):
    return Event.create(
        event_no="HD-1", name="讲座", held_on=DAY, started=dt.time(9), ended=dt.time(11)
    )


@pytest.fixture
def people(event, worker, village):
    made = {}
    for name in (*NAMES, "安小明"):
        one = Person(name=name, place=village)
        one.touch()
        one.save()
        made[name] = one.id
    events.expect(event.id, [made[name] for name in NAMES])
    return made


class Kept(dict):
    """Attachments in memory."""

    def put(self, content):
        address = hashlib.sha256(content).hexdigest()
        self[address] = content
        return address

    def get(self, address):
        return self[address]


@pytest.fixture
def shown_over(session, desk):
    session.files = Kept()

    def open_over(sheet, line=1):
        session.find.build()
        window = desk(events=Page)
        page = PaperPage(session, sheet, line)
        window.open_page(page)
        page.parts.grid.setFocus()
        return page

    return open_over


@pytest.fixture
def page(event, people, shown_over):
    return shown_over(EventSheet(event.id, today=lambda: DAY))


@pytest.fixture
def press(qtbot, say):
    """Press keys in whatever has the focus; Chinese comes from an input method."""

    def keys(*pressed, modifier=Qt.KeyboardModifier.NoModifier):
        for key in pressed:
            if isinstance(key, str) and not key.isascii():
                say(key)
                continue
            for one in key if isinstance(key, str) else (key,):
                qtbot.keyClick(QApplication.focusWidget(), one, modifier)
                QApplication.processEvents()  # a cell closes when its key has been dealt with

    return keys


def known(page):
    return {one.name: one.mark for one in page.sheet.lines() if one.mark is not Mark.UNKNOWN}


def line(page):
    return page.parts.grid.line().line


def said(page):
    return page.parts.last.words()


def jpeg(size=(60, 80)):
    written = io.BytesIO()
    Image.new("RGB", size, "white").save(written, "JPEG")
    return written.getvalue()


# --- straight down the paper ---


def test_one_letter_a_line_marks_and_goes_on(page, press):
    press("v", "l", "j")

    assert known(page) == {"李福生": Mark.PRESENT, "王秀兰": Mark.LATE, "周志强": Mark.LEAVE}
    assert line(page) == 4
    assert said(page) == "已保存：周志强　请假"


def test_the_last_step_is_taken_back_by_key(page, press):
    press("v", "v")
    page.undo()

    assert known(page) == {"李福生": Mark.PRESENT}
    assert said(page) == "已撤销：王秀兰　到"


def test_shift_marks_the_household(page, people, press):
    household = Household.create(household_no="QH-H-1")
    for name in NAMES[:2]:
        HouseholdMember.create(household=household, person=people[name], name=name)

    press("v", modifier=Qt.KeyboardModifier.ShiftModifier)

    assert set(known(page)) == set(NAMES[:2])


def test_after_the_last_name_the_box_takes_whoever_walked_in(page, press):
    press("v", "v", "v")
    assert QApplication.focusWidget() is page.parts.box.edit

    press("安小明", K.Key_Return)
    assert known(page)["安小明"] is Mark.PRESENT
    assert line(page) == 5
    assert QApplication.focusWidget() is page.parts.box.edit


def test_a_stranger_is_written_as_they_told(page, press):
    press("v", "v", "v", "王小明 男 70 永安社区", K.Key_Return)

    stranger = page.sheet.line(4)
    assert (stranger.name, stranger.age, stranger.village) == ("王小明", "70", "永安社区")


def test_arrows_leave_an_empty_box_for_other_lines(page, press):
    press("v", "v", "v", K.Key_Up)

    assert line(page) == 3
    assert QApplication.focusWidget() is page.parts.grid


def test_who_signed_already_is_refused_and_what_was_typed_stays(page, press):
    press("v", "v", "v", "李福生", K.Key_Return)

    assert "李福生已在第 1 行" in said(page)
    assert page.parts.box.edit.text()
    assert line(page) == 4


def test_figures_are_times_and_the_next_line_can_have_the_same(page, press):
    press("v", K.Key_Up, "9:00-10:30", K.Key_Return)
    press("=")

    assert [(one.came_at, one.left_at) for one in Interval.live()] == 2 * [
        (dt.time(9), dt.time(10, 30))
    ]


def test_times_that_cannot_be_stay_in_their_cell_to_be_mended(page, press):
    press("v", K.Key_Up, "11-9", K.Key_Return)

    assert "离开早于到达" in said(page)
    assert page.parts.grid.rows.wrong == {1: "11-9"}
    page.set_times(1, "9-11")
    assert page.parts.grid.rows.wrong == {}


def test_the_list_of_a_meeting_is_pasted(page):
    QApplication.clipboard().setText("王秀兰 09:01:22\n安小明\n北村小赵")
    page.paste()

    assert len(known(page)) == 3
    assert "贴了 3 人：名单上 1，已登记 1，只记姓名 1" in said(page)


def test_an_empty_clipboard_is_said(page):
    QApplication.clipboard().clear()
    page.paste()

    assert "剪贴板里没有名单" in said(page)


def test_heads_without_names_are_counted_when_the_field_is_left(page, event, press):
    for field, number in zip(page.parts.foot.heads, ("12", "5", "7", "", "9"), strict=True):
        field.setFocus()
        press(number)
    page.parts.grid.setFocus()

    assert page.sheet.heads == HeadCount(12, 5, 7, None, 9)
    assert "共 12 人次" in page.parts.foot.words()


def test_typing_begins_at_the_line_that_a_code_names(event, people, shown_over):
    page = shown_over(EventSheet(event.id, today=lambda: DAY), 3)

    assert line(page) == 3


def test_a_session_of_a_group_is_typed_in_the_same_way(worker, shown_over, press):
    group = Group.create(group_no="XZ-1", name="隔代抚养", begins_on=DAY)
    for name in NAMES[:2]:
        group_members.add_named(group, name)
    page = shown_over(SessionSheet(GroupSession.create(group=group, nth=1, held_on=DAY)))

    press("v", "q", "赵小红", K.Key_Return)

    assert known(page) == {
        "李福生": Mark.PRESENT, "王秀兰": Mark.ABSENT, "赵小红": Mark.PRESENT
    }  # fmt: skip


# --- the scan beside it ---


@pytest.fixture
def scanned(page, event, session):
    """Two pages of the signed sheet."""
    address = [session.files.put(jpeg((60 + n, 80))) for n in range(2)]
    sheet_scans.add(event, address)
    page.parts.scans.reload()
    return page.parts.scans


def test_a_picture_of_the_clipboard_becomes_a_page(page, event):
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    QApplication.clipboard().setImage(image)
    page.paste()

    assert [one.page for one in sheet_scans.of(event)] == [1]
    assert said(page) == "已保存 1 页原件"


def test_a_file_is_read_and_one_that_cannot_be_is_said(page, event, inline_jobs, tmp_path):
    (tmp_path / "一.jpg").write_bytes(jpeg())
    (tmp_path / "二.jpg").write_bytes(b"nothing")
    page.parts.scans.add_files([tmp_path / "一.jpg", tmp_path / "二.jpg"])

    assert len(sheet_scans.of(event)) == 1
    assert "不是图片，也不是 PDF" in said(page)


def test_the_scan_follows_the_lines_page_by_page(page, scanned):
    page.sheet.write(20, 4)
    page.refresh(frozenset())
    page.parts.grid.go_to(25)

    assert scanned.page == 2


def test_how_a_page_is_looked_at_is_remembered_for_each(page, scanned):
    scanned.view.turn(90)
    scanned.view.zoom(2)
    scanned.turn_page(1)
    assert scanned.view.look.turned == 0
    scanned.turn_page(-1)

    assert (scanned.view.look.turned, scanned.view.look.zoom) == (90, 156)
    assert SheetScan.get(page=1).turned == 90


def test_the_page_is_moved_by_keys_and_stays_inside_its_edges(page, scanned):
    scanned.view.zoom(3)
    for _ in range(50):
        scanned.view.move_by(1, 1)

    look = scanned.view.look
    assert 500 < look.across < 1000
    assert 500 < look.down < 1000


def test_a_page_that_is_taken_away_lets_the_others_move_up(page, scanned, event):
    scanned.remove()

    assert [one.page for one in sheet_scans.of(event)] == [1]
    assert SignIn.live().count() == 0
