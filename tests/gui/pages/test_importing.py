"""A spreadsheet through the import page with the keyboard, into an encrypted station and out."""

from __future__ import annotations

import csv
import datetime as dt
import shutil
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from swdesk.gui import jobs
from swdesk.gui.dialogs.waiting import Waiting
from swdesk.gui.pages.importing.buckets import Bucket
from swdesk.gui.pages.importing.import_page import CHECK, COLUMNS, DONE, FILE, ImportPage
from swdesk.gui.session import Session
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.message import MessageBox
from swdesk.model.base import ImportBatch
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, SignIn
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, Sex
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

DATA = Path(__file__).parents[2] / "data"
ROSTER = DATA / "服务对象花名册.xlsx"
PASSWORD = "小河 流水 人家 老树"
HEADINGS = ("姓名", "性别", "出生日期", "身份证号码", "联系电话", "村", "类别")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    new = NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH")
    station, _ = Station.create(folder, new, Cost(memory=64, passes=1))
    town = Place.create(kind="town", name="青禾镇")
    village = Place.create(kind="village", name="柳溪村", above=town)
    born_on = PartialDate.of(dt.date(1944, 3, 9))
    person = Person.create(
        name="陈桂香", sex=Sex.FEMALE, born_on=born_on, phones=("13812345521",), place=village
    )
    Recipient.create(person=person, file_no="QH-0312")
    station.close()
    return folder


@pytest.fixture
def session(template, tmp_path, qapp):
    station = Station.open(shutil.copytree(template, tmp_path / "资料"), PASSWORD)
    made = Session(station)
    yield made
    made.close()


@pytest.fixture
def page(session, shown, inline_jobs):
    return shown(ImportPage(session))


@pytest.fixture
def sheet(tmp_path):
    """Write rows under the usual headings; returns the file."""

    def write(*rows, headings=HEADINGS):
        path = tmp_path / "柳溪村名册.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([headings, *rows])
        return path

    return write


CHEN = ("陈桂香", "女", "1944-03-08", "", "13812345521", "柳溪村", "")
LI = ("李根生", "男", "1956-02-02", "", "13912345521", "柳溪村", "")


def check(page, path):
    page.read(path)
    page.foot.press()
    assert page.step == CHECK
    return page.check


def press(qtbot, page, *keys):
    for key in keys:
        qtbot.keyClick(page.check.table, key)


def said(page):
    return [box.title for box in page.findChildren(MessageBox) if not box.isHidden()]


# --- the real roster ---


def test_the_roster_comes_in_and_goes_out_again_by_keyboard(page, answers, qtbot):
    answers.expect("getOpenFileName", (str(ROSTER), ""))

    qtbot.keyClick(page.file.choose, Qt.Key.Key_Space)
    assert page.step == COLUMNS
    qtbot.keyClick(page.foot.verb, Qt.Key.Key_Space)
    assert page.step == CHECK
    assert page.foot.verb.accessibleName() == "导入 245 人"
    qtbot.keyClick(page.foot.verb, Qt.Key.Key_Space)

    assert page.step == DONE
    assert page.done.words()[0] == "已导入 245 人"
    assert Recipient.live().count() == 246
    assert ImportBatch.get().row_count == 265

    qtbot.keyClick(page.done.undo, Qt.Key.Key_Space)
    assert Recipient.live().count() == 1
    assert page.done.words() == ("已撤销 服务对象花名册.xlsx 的导入", "删去 245 条")


def test_every_row_of_the_roster_is_counted_under_one_number(page):
    step = check(page, ROSTER)

    numbers = {bucket: card.count() for bucket, card in step.counts.cards.items()}
    assert sum(numbers.values()) == 265
    assert numbers[Bucket.REFUSED] == 15


def test_a_backup_is_made_before_anything_is_written(page, session, sheet):
    check(page, sheet(LI))

    page.foot.press()

    assert len(list((session.station.folder / "backups").glob("*.scbak"))) == 1


def test_what_came_in_can_be_found_at_once(page, session, sheet):
    check(page, sheet(LI))

    page.foot.press()

    assert [hit.name for hit in session.find.search("lgs").hits] == ["李根生"]


def test_the_worker_of_the_session_is_named_in_the_batch(page, session, sheet):
    check(page, sheet(LI))

    page.foot.press()

    assert ImportBatch.get().imported_by == session.station.worker_id is not None


# --- choosing a file ---


def test_a_damaged_file_is_refused_in_place(page, tmp_path):
    path = tmp_path / "花名册.xlsx"
    path.write_bytes(b"PK\x03\x04 and then nothing of use")

    page.read(path)

    assert page.step == FILE
    assert "花名册.xlsx" in page.file.refusal or "文件" in page.file.refusal
    assert page.file.choose.isVisible()


def test_a_file_dropped_on_the_page_is_read(page, sheet):
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(sheet(LI)))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    page.file.dropEvent(drop)

    assert page.step == COLUMNS


def test_reading_can_be_cancelled(session, shown, qtbot):
    page = shown(ImportPage(session))
    page.read(ROSTER)
    assert page.file.stop.isVisible()

    page.file.stop.click()

    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=20000)
    assert page.step == FILE


# --- matching the columns ---


def test_a_needed_column_that_is_missing_is_named(page, sheet):
    page.read(sheet(("李根生", "男"), headings=("称谓甲", "性别")))

    assert page.columns.hindrance == "还没有对上“姓名”这一栏"
    assert not page.foot.verb.isEnabled()


def test_a_field_is_picked_by_pinyin(page, sheet, qtbot):
    page.read(sheet(("李根生", "男"), headings=("称谓甲", "性别")))
    pick = page.columns.lines.picks[0]

    pick.setFocus()
    pick.selectAll()
    qtbot.keyClicks(pick, "xm")
    qtbot.keyClick(pick, Qt.Key.Key_Return)

    assert page.columns.mapping()[0] == "person.name"
    assert page.foot.verb.isEnabled()


def test_a_field_given_to_another_column_leaves_the_first(page, sheet):
    page.read(sheet(LI))
    other = page.columns.lines.picks[6]

    other._take(next(one for one in page.columns.lines._offers("") if one.value == "person.name"))

    assert page.columns.mapping()[6] == "person.name"
    assert 0 not in page.columns.mapping()


def test_a_mapping_used_once_is_proposed_and_marked(page, sheet):
    path = sheet(("李根生", "男"), headings=("称谓甲", "性别"))
    page.read(path)
    page.columns.lines.picks[0].set_choice("person.name", "姓名")
    page.columns.lines.changed.emit()
    page.foot.press()
    page.foot.press()

    page.done.again.click()
    page.read(path)

    assert page.columns.mapping()[0] == "person.name"
    assert page.columns.lines._marks[0].isVisible()


# --- deciding ---


def test_the_import_waits_for_a_decision_and_says_so(page, sheet):
    check(page, sheet(CHEN, LI))

    assert page.check.hindrance == "还有 1 行要决定"
    assert not page.foot.verb.isEnabled()


def test_a_digit_answers_for_the_marked_row(page, sheet, qtbot):
    check(page, sheet(CHEN, LI))

    press(qtbot, page, Qt.Key.Key_3)

    assert page.foot.verb.isEnabled()
    assert page.foot.verb.accessibleName() == "导入 2 人"


def test_the_same_person_is_completed_and_not_made_again(page, sheet, qtbot):
    check(page, sheet((*CHEN[:6], "独居老人")))

    press(qtbot, page, Qt.Key.Key_1)
    page.foot.press()

    assert Person.live().where(Person.name == "陈桂香").count() == 1
    assert page.done.words() == ("已导入 1 人", "补充到已有档案 1 人")


def test_one_answer_can_hold_for_all_alike(page, sheet):
    step = check(page, sheet(LI, (*LI[:4], "", *LI[5:]), (*LI[:4], "13512345521", *LI[5:])))
    assert len(page.staging.undecided()) == 2

    step.panel.all_alike.setChecked(True)
    step.panel.buttons[-1].click()

    assert not page.staging.undecided()


def test_a_village_name_like_another_is_asked_about_once_for_all_rows(page, sheet):
    step = check(page, sheet((*LI[:5], "柳西村", ""), ("钱素芬", "女", "", "", "", "柳西村", "")))
    assert step.panel.buttons[0].accessibleName() == "改为 柳溪村"

    step.panel.buttons[0].click()

    assert {row.values["place.village"] for row in page.staging.rows} == {"柳溪村"}
    assert page.foot.verb.isEnabled()


def test_a_word_that_no_list_knows_can_be_explained(page, sheet):
    step = check(page, sheet((*LI[:6], "五保老"), (*CHEN[:2], "1950-01-01", "", "", "", "")))
    step.counts.choose(Bucket.REFUSED)

    step.panel.buttons[0].click()

    assert step.counts.cards[Bucket.REFUSED].count() == 0


def test_only_facts_that_differ_are_marked(page, sheet):
    step = check(page, sheet(CHEN))

    shown = [one for one in step.panel.findChildren(ElidedLabel) if one.isVisible()]
    marked = [one.text() for one in shown if one.property("role") == "differing"]
    assert marked == ["1944-03-08", "1944-03-09"]


def test_leaving_with_decisions_made_holds_once(page, sheet, qtbot):
    check(page, sheet(CHEN, LI))
    press(qtbot, page, Qt.Key.Key_4)

    assert not page.can_leave()
    qtbot.waitUntil(lambda: bool(said(page)))
    assert said(page) == ["已经决定了 1 行，还没有导入。离开的话，下次要重新决定。"]


# --- refused rows, and earlier imports ---


def test_refused_rows_are_written_with_their_reasons(page, answers, tmp_path):
    check(page, ROSTER)
    target = tmp_path / "问题行.xlsx"
    answers.expect("getSaveFileName", (str(target), ""))

    page.foot.rows.click()

    rows = list(openpyxl.load_workbook(target).active.iter_rows(values_only=True))
    assert len(rows) == 2 + 15
    assert rows[0][-1] == "原因"


def test_an_earlier_import_is_taken_back_after_a_second_press(page, sheet):
    check(page, sheet(LI))
    page.foot.press()
    page.done.again.click()
    (button,) = page.file.batches.buttons.values()

    button.click()
    assert Recipient.live().count() == 2
    button.click()

    assert Recipient.live().count() == 1
    assert page.file.batches.buttons == {}


def test_a_record_edited_since_is_kept_and_named(page, sheet):
    check(page, sheet(LI))
    page.foot.press()
    person = Person.get(Person.name == "李根生")
    person.address = "柳溪村 5 组"
    person.version += 1
    person.save()

    page.done.undo.click()

    assert "后来有人用过或改过，留着没动的 1 条" in page.done.words()
    assert Recipient.live().count() == 2


# --- sign-in sheets ---


def test_a_sign_in_sheet_makes_the_event_of_its_titles(session, shown, inline_jobs):
    page = shown(ImportPage(session, "events"))
    page.read(DATA / "签到表.xls")
    assert page.columns.event_choice.pick.text() == "照表头：2023-10-23 九九重阳 情暖夕阳"

    page.foot.press()
    page.foot.press()

    assert Event.get().name == "九九重阳 情暖夕阳"
    assert SignIn.live().count() == 59


# --- off the window's thread ---


def test_the_window_lives_while_rows_are_written(session, shown, qtbot, sheet):
    page = shown(ImportPage(session))
    page.read(sheet(LI))
    qtbot.waitUntil(lambda: page.step == COLUMNS, timeout=20000)
    page.foot.press()
    qtbot.waitUntil(lambda: page.step == CHECK, timeout=20000)
    page.foot.press()
    assert page.step == CHECK  # still being written elsewhere

    qtbot.waitUntil(lambda: page.step == DONE, timeout=20000)

    assert Recipient.live().count() == 2


def test_a_cancelled_import_leaves_nothing(session, shown, qtbot):
    page = shown(ImportPage(session))
    page.read(ROSTER)
    qtbot.waitUntil(lambda: page.step == COLUMNS, timeout=20000)
    page.foot.press()
    qtbot.waitUntil(lambda: page.step == CHECK, timeout=20000)
    page.foot.press()

    page.findChild(Waiting).stop.click()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=20000)
    qtbot.waitUntil(lambda: bool(said(page)))

    assert said(page) == ["已经取消，什么也没有导入。"]
    assert Recipient.live().count() == 1
    assert ImportBatch.select().count() == 0
