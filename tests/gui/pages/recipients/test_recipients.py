"""The list of recipients and what can be done from it."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from swdesk.gui.pages.households.join_household import JoinHousehold
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.pages.recipients.masked_value import SHOWN_MS, MaskedValue
from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage
from swdesk.gui.pages.recipients.recipient_page import RecipientPage
from swdesk.model.people import Recipient, RecipientStatus
from swdesk.services.people import duplicates, households


def cells(page, row):
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def names(page):
    return [cells(page, row)[1] for row in range(page.table.model().rowCount())]


def find(window, text):
    box = window.header.find_box
    box.setFocus()
    box.setText(text)
    box.search_now()


def button(widget, text):
    QApplication.processEvents()  # what was just added to a layout is shown with the next turn
    wanted = (b for b in widget.findChildren(QPushButton) if b.accessibleName() == text)
    return next(b for b in wanted if b.isVisible())


def words(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def write(widget, text):
    widget.setFocus()
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QApplication.sendEvent(widget, committed)


def leave(qtbot, form, name, text):
    line = form.panel.view.editor(name).widget
    write(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


@pytest.fixture
def form(window, page):
    page.verbs.new()
    return window.page


# --- the list ---


def test_who_is_late_stands_first_and_says_so(page):
    assert names(page) == ["陈桂香", "徐水根"]
    assert cells(page, 0)[0] == "0001"
    assert cells(page, 0)[2].startswith("女 8")
    assert cells(page, 0)[4] == "独居老人、低保"
    assert cells(page, 0)[-1].startswith("逾期")


def test_the_head_sorts(page):
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    assert names(page) == ["徐水根", "陈桂香"]


def test_a_chip_narrows_the_list_and_says_by_what(page):
    page.filters.place.choose(3)

    assert names(page) == ["徐水根"]
    assert page.filters.place.text().strip() == "北塘村"
    assert page.filters.count.text() == "1 人"


def test_chips_for_category_worker_and_due_narrow_too(page):
    page.filters.category.choose("dibao")
    assert names(page) == ["陈桂香"]

    page.filters.category.choose(None)
    page.filters.due.choose("late")
    assert names(page) == ["陈桂香"]


def test_who_is_served_no_more_is_not_on_the_books(page, people):
    people["xu"].status = RecipientStatus.ENDED
    people["xu"].save()

    page.refresh(frozenset())
    assert names(page) == ["陈桂香"]

    page.filters.status.choose(None)
    assert sorted(names(page)) == ["徐水根", "陈桂香"]


def test_the_find_box_filters_by_pinyin(window, page):
    find(window, "xsg")

    assert names(page) == ["徐水根"]


def test_enter_in_the_find_box_opens_the_marked_one(window, page, qtbot):
    find(window, "chengx")

    qtbot.keyClick(window.header.find_box, Qt.Key.Key_Return)

    assert window.page.title == "陈桂香"


def test_a_find_without_a_hit_offers_to_register_the_name(window, page):
    find(window, "王秀兰")
    assert "没有找到“王秀兰”" in words(page)

    button(page, "新建“王秀兰”").click()

    assert window.page.panel.view.editor("name").value() == "王秀兰"


def test_ctrl_n_registers_somebody_new(window, page, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(window.page, RecipientFormPage)
    assert QApplication.focusWidget() is window.page.panel.view.editor("name").widget


def test_an_empty_station_says_how_to_begin(window, session):
    window.show_page("recipients")
    assert "还没有服务对象" in words(window.page)

    button(window.page, "从表格导入").click()

    assert window.page.targets == ["recipients"]


def test_somebody_saved_elsewhere_appears(page, register, qtbot):
    register("王秀兰")

    qtbot.waitUntil(lambda: "王秀兰" in names(page))


def test_a_link_from_elsewhere_shows_somebody_whom_a_filter_hides(window, page, people):
    page.filters.place.choose(2)

    window.show_page("recipients", people["xu"].id)

    assert page.table.current_id() == people["xu"].id


# --- beside the list ---


def test_the_panel_shows_the_marked_one(page, qtbot):
    qtbot.waitUntil(lambda: any("已逾期" in text for text in words(page.panel)))

    said = words(page.panel)
    assert "陈桂香" in said
    assert "档案号 QH-0001" in said
    assert "3200************29" in said
    assert "13812345521" not in said


def test_a_number_is_shown_on_request_and_hides_again(shown, qtbot):
    value = shown(MaskedValue("138****5521", "13812345521", "电话"), 300, 40)

    value.button.click()
    assert value.text() == "13812345521"
    assert SHOWN_MS == 30_000

    value.hide_again()
    assert value.text() == "138****5521"


def test_a_number_hides_when_its_time_is_over_or_another_page_is_shown(shown, qtbot):
    value = shown(MaskedValue("138****5521", "13812345521", "电话"), 300, 40)
    timer = value.findChild(QTimer)
    assert timer.interval() == SHOWN_MS

    timer.setInterval(1)
    value.button.click()
    qtbot.waitUntil(lambda: value.text() == "138****5521")

    timer.setInterval(SHOWN_MS)
    value.button.click()
    value.hide()
    assert value.text() == "138****5521"
    assert not timer.isActive()


def test_arrows_move_the_panel(page, people, qtbot):
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: page.panel.recipient == people["xu"])


@pytest.mark.parametrize(("verb", "place"), [("记录探访", "visits"), ("开个案", "cases")])
def test_a_verb_of_the_panel_leads_to_its_page(window, page, people, verb, place):
    button(page.panel, verb).click()

    assert window.page.targets == [("new", people["chen"].id)]
    assert place in (window.page.title or place)


def test_ctrl_p_shows_the_marked_form_as_it_prints(window, page, people, printed, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert printed == [("F-01", people["chen"].id)]


def test_a_narrow_window_opens_the_panel_as_a_page(window, page, qtbot):
    window.resize(911, 465)
    QApplication.processEvents()
    assert not page.panel.isVisible()

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert isinstance(window.page, RecipientPage)
    assert window.page.title == "陈桂香"


def test_deleting_asks_and_tells_where_it_went(window, page, people, answers):
    answers.expect("exec", lambda box: press(box, "放进回收站"))

    page.verbs.do("delete", people["xu"])

    assert Recipient.find(people["xu"].id).deleted_at is not None
    page.refresh(frozenset())
    assert names(page) == ["陈桂香"]


def test_deleting_can_be_thought_better_of(page, people, answers):
    answers.expect("exec", lambda box: press(box, "取消"))

    page.verbs.do("delete", people["xu"])

    assert Recipient.find(people["xu"].id).deleted_at is None


# --- registering ---


def test_somebody_known_already_is_named_while_typing(form, qtbot):
    leave(qtbot, form, "name", "陈桂香")
    leave(qtbot, form, "born_on", "1944-03-08")

    match = form.possible_match()
    assert match.name == "陈桂香"
    assert "可能已经登记过：陈桂香（QH-0001）" in words(form)
    assert "相同：姓名、出生日期" in words(form)


def test_the_known_file_can_be_opened_instead(form, people, qtbot):
    leave(qtbot, form, "id_no", "320000194403080029")
    assert "陈桂香（QH-0001）已经登记过。" in words(form)

    button(form, "打开已有档案").click()

    assert form.panel.record == people["chen"]


def test_two_people_of_one_name_stay_two(form, qtbot):
    leave(qtbot, form, "name", "陈桂香")
    leave(qtbot, form, "born_on", "1944-03-08")

    button(form, "不是同一个人").click()

    assert form.possible_match() is None
    record = form.panel.save()
    assert record.file_no == "QH-0003"
    assert duplicates.known_apart(record.person.id)


def test_a_child_needs_a_guardian_and_the_form_says_so_at_once(form, qtbot):
    leave(qtbot, form, "name", "周小满")
    leave(qtbot, form, "born_on", "2017-05-01")

    assert "不满 14 岁要有监护人" in form.panel.view.error("person_contact")


def test_a_conflict_with_the_identity_number_is_told(form, qtbot):
    leave(qtbot, form, "name", "王秀兰")
    leave(qtbot, form, "born_on", "1991-03-07")
    leave(qtbot, form, "id_no", "330122199003070022")

    assert "1990-03-07" in form.panel.view.error("born_on")


def test_after_saving_a_household_is_offered_and_begun(form, qtbot):
    leave(qtbot, form, "name", "王秀兰")
    record = form.panel.save()
    assert "王秀兰还没有编入家庭。" in words(form)

    button(form, "建新户").click()

    household = households.household_of(record.person)
    assert household.head().name == "王秀兰"
    assert f"已建新户 {household.household_no}。" in words(form)


def test_after_saving_one_can_join_a_household(form, household, qtbot):
    leave(qtbot, form, "name", "李晓雯")
    record = form.panel.save()

    button(form, "加入已有的户").click()
    ask = form.findChild(JoinHousehold)
    qtbot.keyClicks(ask.household, "cgx")
    qtbot.keyClick(ask.household, Qt.Key.Key_Return)
    ask.verb.click()

    assert households.household_of(record.person) == household


def test_the_next_one_begins_empty(form, qtbot):
    leave(qtbot, form, "name", "王秀兰")

    button(form, "保存并新建下一位").click()

    assert form.panel.record is None
    assert form.panel.view.editor("name").value() is None


# --- lists for others ---


def test_the_roster_is_printed_with_the_chosen_columns(page, window):
    page.filters.place.choose(2)
    window.open_page(RosterPage("recipients", page._chosen(), page.filters.scope()))
    roster = window.page
    for box in roster.boxes.values():
        box.setChecked(False)
    roster.boxes["name"].setChecked(True)
    roster.boxes["id_no"].setChecked(True)

    roster.preview()

    text = text_of(window.page.document)
    assert "证件号码" in text
    assert "联系电话" not in text
    assert "陈桂香" in text
    assert "3200************29" in text


def test_a_roster_of_no_column_is_refused_in_words(page, window, qtbot):
    window.open_page(RosterPage("recipients", None, ""))
    for box in window.page.boxes.values():
        box.setChecked(False)

    with qtbot.waitSignal(window.page.noticed) as told:
        window.page.preview()

    assert told.args[0] == "一栏也没有选，请至少选一栏。"


def press(box, text):
    next(each for each in box.buttons() if each.text() == text).click()


def text_of(document):
    with pypdfium2.PdfDocument(document.pdf) as file:
        return "".join(page.get_textpage().get_text_bounded() for page in file)
