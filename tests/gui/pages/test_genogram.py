from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from swdesk.gui.pages.cases.genogram_page import GenogramPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.model.cases import Case
from swdesk.model.dates import PartialDate
from swdesk.model.genogram import Bond, EcomapSystem, RelationLine, Relative
from swdesk.model.people import FamilyMember


@pytest.fixture
def case(recipient, worker):
    family = {"person": recipient.person}
    FamilyMember.create(**family, name="李德福", relation="11", born_on=PartialDate(1938))
    FamilyMember.create(**family, name="李建平", relation="20", born_on=PartialDate(1968))
    return Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self",
        complaint="夜里睡不着", asked_on=dt.date(2026, 1, 5),
    )  # fmt: skip


@pytest.fixture
def page(desk, case):
    window = desk(cases=lambda: GenogramPage(case))
    return window.page


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def fill(qtbot, say, *fields):
    """Type into one field after the other, each ended by Enter."""
    for text in fields:
        if text.isascii():
            qtbot.keyClicks(QApplication.focusWidget(), text)
        else:
            say(text)
        press(qtbot, Qt.Key.Key_Return)


def listed(keys):
    return [keys.item(row).text() for row in range(keys.count())]


def test_the_family_is_listed_from_the_client_on(page):
    assert listed(page.genogram.people) == [
        "陈桂香　服务对象　82 岁",
        "李德福　丈夫　88 岁",
        "李建平　儿子　58 岁",
    ]


def test_a_death_is_told_with_the_keyboard_alone(page, qtbot, say):
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    page.genogram.people.set_key("family:1")
    press(qtbot, Qt.Key.Key_Return)
    fill(qtbot, say, "已去世", "2019")
    press(qtbot, Qt.Key.Key_Return)

    mark = Relative.get()
    assert (mark.is_deceased, mark.died_on) == (True, PartialDate(2019))
    assert "李德福　丈夫　已去世" in listed(page.genogram.people)


def test_what_is_refused_is_said_above_the_drawing(page, qtbot, say):
    page.genogram.open_key("family:1")
    fill(qtbot, say, "", "abcd")
    press(qtbot, Qt.Key.Key_Return)

    panel = page.genogram.findChild(type(page.genogram.questions.panel))
    assert panel.message()
    assert not Relative.select().exists()


def test_somebody_is_added_to_the_drawing(page, qtbot, say):
    page.add()
    press(qtbot, Qt.Key.Key_Return)
    fill(qtbot, say, "哥哥", "陈桂生", "1940", "")
    press(qtbot, Qt.Key.Key_Return)

    assert (Relative.get().name, Relative.get().relation) == ("陈桂生", "71")
    assert len(page.genogram.view.drawing.things()) == 4


def test_two_people_are_connected_and_parted_again(page, qtbot, say):
    page.genogram.people.set_key("family:2")
    page.genogram.add_line()
    press(qtbot, Qt.Key.Key_Return)
    fill(qtbot, say, "陈桂香", "冲突", "", "")
    press(qtbot, Qt.Key.Key_Return)

    line = RelationLine.get()
    assert (line.one, line.bond) == ("family:2", Bond.CONFLICT)
    assert listed(page.genogram.lines) == ["李建平 和 陈桂香　冲突"]

    page.genogram.lines.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert not RelationLine.live().exists()


def test_arrow_keys_push_whoever_is_marked_and_a_button_puts_them_back(page, qtbot):
    view = page.genogram.view
    view.setFocus()
    press(qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
    assert Relative.get().shift_x == 40

    page.genogram.back.click()
    assert Relative.get().shift_x == 0


def test_the_mouse_pushes_and_the_list_follows_the_mark(page, qtbot):
    view = page.genogram.view
    start = view.place_of("family:2").center().toPoint()

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(40, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))

    assert Relative.get().shift_x > 50
    assert page.genogram.people.key() == "family:2"


def test_delete_leaves_somebody_out_but_never_the_client(page, qtbot):
    page.genogram.remove_key("family:1")
    page.genogram.remove_key(f"person:{Case.get().recipient.person_id}")

    assert Relative.select().count() == 1
    assert "李德福（不画）" in listed(page.genogram.people)


def test_a_system_is_added_to_the_ecomap(page, qtbot, say):
    page.go_to_section(2)
    page.add()
    fill(qtbot, say, "学校", "", "", "", "")
    press(qtbot, Qt.Key.Key_Return)

    system = EcomapSystem.get()
    assert (system.name, system.bond) == ("学校", Bond.ORDINARY)
    assert listed(page.ecomap.systems) == ["学校　一般"]


def test_both_drawings_go_to_paper(page, qtbot):
    EcomapSystem.create(case=Case.get(), name="村委会", kind="village")
    with qtbot.waitSignal(page.opens) as opened:
        page.print_drawings()

    (preview,) = opened.args
    qtbot.addWidget(preview)
    assert isinstance(preview, PreviewPage)
    assert preview.document.pages == 2
