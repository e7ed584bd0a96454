import datetime as dt

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QInputMethodEvent, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from swdesk.gui.focus_ring import FocusRing
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.date_chip import DateChip
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.find_box import FindBox
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox, MessageLine
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.gui.widgets.stepper import Stage, Stepper
from swdesk.gui.widgets.tags import State, Tag, TagRow, draw_tags, pill_width
from swdesk.gui.widgets.target_bar import Target, TargetBar
from swdesk.gui.widgets.timeline import Entry, Timeline


@pytest.fixture
def box(shown):
    return shown(FindBox(), 400, 34)


def test_typing_is_searched_after_a_pause(box, qtbot):
    with qtbot.waitSignal(box.searched) as searched:
        qtbot.keyClicks(box, "wxl")

    assert searched.args == ["wxl"]


def test_enter_searches_at_once_and_accepts(box, qtbot):
    box.setText("王")

    with qtbot.waitSignals([box.searched, box.accepted], timeout=50, order="strict"):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_text_being_composed_is_not_searched_for(box, qtbot):
    with qtbot.assertNotEmitted(box.searched, wait=200):
        QApplication.sendEvent(box, QInputMethodEvent("wang", []))


def test_arrows_drive_a_list_elsewhere(box, qtbot):
    steps = []
    box.moved.connect(steps.append)

    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Up)

    assert steps == [1, -1]


def test_escape_empties_the_box_and_then_leaves_it(box, qtbot):
    box.setText("wxl")
    with qtbot.assertNotEmitted(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""

    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_emptying_for_another_page_searches_nothing(box, qtbot):
    box.setText("wxl")

    with qtbot.assertNotEmitted(box.searched, wait=200):
        box.clear_quietly()


@pytest.fixture
def segments(shown):
    return shown(
        SegmentedControl([("me", "只看我的"), ("all", "全站"), ("off", "离职")], "谁的"), 300, 28
    )


def test_nothing_is_chosen_before_somebody_chooses(segments):
    assert segments.value() is None


def test_setting_a_value_tells_nobody(segments, qtbot):
    with qtbot.assertNotEmitted(segments.changed):
        segments.set_value("all")
    assert segments.value() == "all"

    segments.set_value(None)
    assert segments.value() is None


def test_digits_choose_and_arrows_move_on(segments, qtbot):
    segments.set_value("me")
    segments.setFocus()

    with qtbot.waitSignal(segments.changed) as changed:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert changed.args == ["all"]

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert segments.value() == "off"


def test_choosing_moves_nothing(segments):
    buttons = segments.findChildren(QPushButton)
    before = [button.geometry() for button in buttons]

    segments.set_value("all")
    QApplication.processEvents()

    assert [button.geometry() for button in buttons] == before


def test_neighbouring_segments_share_a_border(segments):
    first, second, _ = segments.findChildren(QPushButton)

    assert first.geometry().right() == second.geometry().left()


def test_tags_that_do_not_fit_are_counted(styled):
    image = QImage(400, 20, QImage.Format.Format_RGB32)
    tags = [Tag("独居老人", "elder")] * 5
    painter = QPainter(image)
    wide = draw_tags(painter, QRect(0, 0, 400, 20), tags, styled.font())
    narrow = draw_tags(painter, QRect(0, 0, 150, 20), tags, styled.font())
    painter.end()

    assert narrow <= 150 < wide


def test_tags_are_named_in_full_for_those_who_do_not_see_them(shown):
    row = shown(TagRow([Tag("独居老人", "elder"), Tag("低保", "aid")]), 60, 20)

    assert row.accessibleName() == row.toolTip() == "独居老人、低保"


def test_a_longer_state_has_a_longer_pill(styled):
    short, long = State("在办", "ok"), State("逾期 16 天", "danger")

    assert pill_width(short, styled.font()) < pill_width(long, styled.font())


def test_a_word_on_a_button_is_its_accessible_name(qtbot):
    button = Button("记录探访", "house", kind="primary")
    qtbot.addWidget(button)

    assert button.accessibleName() == "记录探访"
    assert not button.icon().isNull()


def test_a_button_without_a_word_says_what_it_does(qtbot):
    button = IconButton("pencil", "修改")
    qtbot.addWidget(button)

    assert button.accessibleName() == button.toolTip() == "修改"


def test_markup_in_a_name_is_shown_as_it_was_typed(qtbot):
    made = label("<b>陈</b>")
    qtbot.addWidget(made)

    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_message_can_be_changed_and_taken_away(shown):
    line = shown(MessageLine("草稿已保存 14:32", "ok"), 300, 20)
    line.show_message("这个证件号码少一位，请再核对。")
    assert line.text() == "这个证件号码少一位，请再核对。"

    line.show_message("")
    assert line.text() == ""


def test_a_box_can_offer_ways_out_and_be_put_away(shown, qtbot):
    box = shown(MessageBox("探访已逾期 6 天（每月一次）。", tone="danger", closable=True), 500, 40)
    box.add_button("记录探访")

    close = next(b for b in box.findChildren(QPushButton) if b.text() == "知道了")
    with qtbot.waitSignal(box.closed):
        close.click()


def test_an_empty_state_offers_its_ways_on(shown):
    state = shown(EmptyState("users", "还没有服务对象", "可以直接导入。"))
    state.add_button("从表格导入", "upload", primary=True)
    state.add_button("先用示例资料试一试")
    state.set_text("没有找到“王秀兰”")

    words = [found.text() for found in state.findChildren(QLabel)]
    assert words[:2] == ["没有找到“王秀兰”", ""]
    assert len(state.findChildren(QPushButton)) == 2


def test_an_elided_label_tells_the_rest_in_its_tooltip(shown):
    line = shown(ElidedLabel("备份：昨天 17:40（U 盘“社工备份”）"), 80, 20)

    assert line.text() != line.whole_text()
    assert line.toolTip() == line.whole_text()

    line.resize(600, 20)
    assert line.text() == line.whole_text()
    assert line.toolTip() == ""


STAGES = [Stage(word) for word in ("接案", "预估", "计划", "介入", "评估", "结案", "回访", "归档")]


def test_the_stepper_says_where_the_case_stands(shown):
    stepper = shown(Stepper(STAGES, 3), 900, 48)

    assert stepper.accessibleName() == "第 4 步　介入"


def test_the_narrow_stepper_needs_little_room(shown):
    stepper = shown(Stepper(STAGES, 3), 900, 48)
    wide = stepper.sizeHint()

    stepper.set_narrow(narrow=True)

    assert stepper.sizeHint().width() < 300 < wide.width()
    assert stepper.sizeHint().height() < wide.height()


@pytest.mark.parametrize("done", [0.0, 0.5, 1.0, 1.4])
def test_a_target_bar_is_filled_as_far_as_it_got(shown, done):
    bar = shown(TargetBar(done), 200, 10)
    image = bar.grab().toImage()

    filled = image.pixelColor(20, 5) != image.pixelColor(180, 5)

    assert filled == (0 < done < 1)


def test_a_target_is_told_in_words(qtbot):
    target = Target("月探访率", 41, 64, "人", elapsed=0.6)
    qtbot.addWidget(target)

    assert target.accessibleName() == "月探访率 41 / 64 人"


def test_a_date_chip_is_read_as_a_date(qtbot):
    chip = DateChip(dt.date(2026, 11, 5))
    qtbot.addWidget(chip)

    assert chip.accessibleName() == "11 月 05"


def test_the_timeline_is_as_high_as_its_entries_and_opens_them(shown, qtbot):
    timeline = shown(Timeline(), 300, 200)
    timeline.set_entries([Entry("家访", "11-16", "待补写"), Entry("面谈", "10-08")])
    timeline.setCurrentRow(1)

    with qtbot.waitSignal(timeline.opened) as opened:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)

    assert opened.args == [1]
    assert timeline.sizeHint().height() == 53 + 33


def test_a_flow_goes_on_in_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for word in ("在册", "村（社区）", "类别", "负责社工"):
        flow.addWidget(Button(word, kind="chip"))

    assert flow.heightForWidth(2000) < flow.heightForWidth(150)


def test_the_ring_follows_the_focus_from_button_to_button(shown, styled, qtbot):
    card = Card("近期活动")
    first, second = Button("全部活动"), Button("新建")
    card.body.addWidget(first)
    card.body.addWidget(second)
    ring = FocusRing(styled)
    shown(card, 300, 200)
    card.activateWindow()
    second.setFocus()

    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)

    second.move(second.x() + 5, second.y())
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    second.hide()  # Qt hands the focus on
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    styled.focusChanged.disconnect(ring._follow)
    ring.setParent(None)
    ring.deleteLater()
