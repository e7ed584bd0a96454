"""Filling in a form with the keyboard: moving, choosing, errors, drafts, leaving."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QStackedWidget

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.composing import InputWatch
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.form.rows_editor import RowsEditor
from swdesk.gui.pages.form_page import FormPage
from swdesk.model import dates
from swdesk.model.people import ContactRole, Recipient, Sex
from swdesk.services import drafts, editing


@pytest.fixture
def build(database, files, shown):
    """Open a new form of a recipient, as a person would see it."""

    def make(given=None):
        panel = shown(FormPanel(RECIPIENT, files))
        panel.open_new(given)
        return panel

    return make


@pytest.fixture
def panel(build):
    return build()


@pytest.fixture
def follow_up(case, files, shown):
    panel = shown(FormPanel(FOLLOW_UP, files))
    panel.open_new({"nth": 6}, case=case)
    return panel


def field(panel, name):
    return panel.view.editor(name).widget


def write(qtbot, widget, text):
    """Type letters; what is not on a keyboard comes from an input method."""
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:
        committed = QInputMethodEvent()
        committed.setCommitString(text)
        QApplication.sendEvent(widget, committed)


def typing(qtbot, panel, name, text):
    """Type into a field and move on with Tab."""
    widget = field(panel, name)
    widget.setFocus()
    widget.selectAll()
    write(qtbot, widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return panel.view.editor(name).value()


def test_a_new_form_begins_where_typing_is_needed(panel):
    assert QApplication.focusWidget() is field(panel, "name")


def test_enter_moves_to_the_next_field_and_saves_nothing(qtbot, panel):
    qtbot.keyClick(field(panel, "name"), Qt.Key.Key_Return)

    assert QApplication.focusWidget() is field(panel, "other_name")
    assert not Recipient.select().count()


def test_tab_goes_in_reading_order(qtbot, panel):
    passed = []
    for _ in range(5):
        passed.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert passed == ["name", "other_name", "sex", "id_type", "id_no"]


def test_enter_takes_the_marked_choice_and_moves_on(qtbot, panel):
    line = field(panel, "marital")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "sango")

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert panel.view.editor("marital").value() == "30"
    assert QApplication.focusWidget() is field(panel, "phones")


def test_enter_takes_one_of_several_and_waits_for_the_next(qtbot, panel):
    line = panel.view.editor("disabilities").widget.line
    line.setFocus()
    qtbot.keyClicks(line, "d")

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert len(panel.view.editor("disabilities").value()) == 1
    assert QApplication.focusWidget() is line


def test_enter_in_the_middle_of_composing_neither_takes_a_choice_nor_moves_on(qtbot, qapp, panel):
    InputWatch.of(qapp)
    line = field(panel, "marital")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    QApplication.sendEvent(line, QInputMethodEvent("丧", []))

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert (line.is_open(), line.text(), QApplication.focusWidget()) == (True, "", line)


def test_choices_are_found_by_pinyin_and_initials(qtbot, panel):
    assert typing(qtbot, panel, "sex", "nv") is Sex.FEMALE
    assert typing(qtbot, panel, "ethnicity", "hui") == "03"


def test_a_choice_that_is_not_in_the_list_is_refused_in_words(qtbot, panel):
    with pytest.raises(ValueError, match="不在民族里"):
        typing(qtbot, panel, "ethnicity", "火星族")

    assert "不在民族里" in panel.view.error("ethnicity")


def test_escape_folds_the_list_and_keeps_the_words(qtbot, panel):
    line = field(panel, "education")
    line.setFocus()
    write(qtbot, line, "小")
    qtbot.keyClick(line, Qt.Key.Key_Escape)

    assert not line.is_open()
    assert line.text() == "小"


def test_a_short_date_is_written_out(qtbot, panel):
    year = dates.today().year

    assert typing(qtbot, panel, "opened_on", "0102") == dt.date(year, 1, 2)
    assert field(panel, "opened_on").text() == f"{year}-01-02"


def test_a_memo_grows_with_its_text_and_tab_leaves_it(qtbot, panel):
    box = field(panel, "difficulties")
    before = box.height()
    box.setFocus()
    box.setPlainText("行\n" * 9)

    assert box.height() > before
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field(panel, "strengths")


def test_an_error_appears_when_the_field_is_left_not_while_typing(qtbot, panel):
    line = field(panel, "id_no")
    line.setFocus()
    qtbot.keyClicks(line, "33012219900307")
    assert not panel.view.error("id_no")

    qtbot.keyClick(line, Qt.Key.Key_Tab)

    assert panel.view.error("id_no")


def test_an_identity_number_fills_birth_date_sex_and_age(qtbot, panel):
    typing(qtbot, panel, "id_no", "330122199003070022")

    assert field(panel, "born_on").text() == "1990-03-07"
    assert panel.view.editor("sex").value() is Sex.FEMALE
    assert int(panel.view.derived("age")) >= 35


def test_the_bottom_bar_counts_what_is_wrong_and_goes_there(qtbot, panel):
    panel.save()
    field(panel, "remarks").setFocus()

    go = next(b for b in panel.findChildren(QPushButton) if b.text() == "去看")
    assert panel.problem_count() == 1
    go.click()

    assert QApplication.focusWidget() is field(panel, "name")


def test_enter_presses_a_button_that_has_the_focus(qtbot, panel):
    panel.view.editor("name").set_value("王秀兰")
    save = panel.findChild(QPushButton, "save")
    save.setFocus()

    qtbot.keyClick(save, Qt.Key.Key_Return)

    assert panel.record.person.name == "王秀兰"


def test_saving_says_so_and_gives_a_number(panel):
    panel.view.editor("name").set_value("王秀兰")

    record = panel.save()

    assert record.person.name == "王秀兰"
    assert record.file_no == "QH-0001"
    assert field(panel, "file_no").text() == "QH-0001"


def test_what_was_typed_before_a_crash_is_offered_again(qtbot, build):
    panel = build()
    typing(qtbot, panel, "name", "李福生")
    panel.keep_draft()
    panel.deleteLater()

    again = build()

    assert field(again, "name").text() == "李福生"
    assert again.is_dirty()


def test_a_draft_is_kept_by_itself_soon_after_typing(qtbot, panel):
    typing(qtbot, panel, "name", "李福生")

    qtbot.waitUntil(lambda: bool(drafts.pending()), timeout=5000)

    assert drafts.read(drafts.pending()[0].place)["name"] == "李福生"


def test_a_draft_keeps_choices_links_and_rows(build):
    panel = build({"place": 2, "person_contact": [{"role": ContactRole.GUARDIAN, "name": "李强"}]})
    panel.view.edited.emit()
    panel.keep_draft()

    again = build()

    assert again.view.editor("place").value() == 2
    assert again.values()["person_contact"][0]["role"] is ContactRole.GUARDIAN


def test_a_saved_record_leaves_no_draft(qtbot, panel):
    typing(qtbot, panel, "name", "李福生")
    panel.keep_draft()

    panel.save()

    assert not drafts.pending()
    assert not panel.is_dirty()


def test_text_still_being_composed_is_not_lost_by_saving(panel, qtbot):
    line = field(panel, "name")
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("王xiu", []))
    committed = QInputMethodEvent()
    committed.setCommitString("王秀兰")
    QApplication.sendEvent(line, committed)

    assert panel.save().person.name == "王秀兰"


def test_enter_while_composing_does_not_leave_the_field(panel):
    line = field(panel, "name")
    line.setFocus()

    QApplication.sendEvent(line, QInputMethodEvent("wangxiulan", []))

    assert QApplication.focusWidget() is line
    assert panel.view.editor("name").value() is None


def test_somebody_elses_save_is_not_written_over(recipient, files, shown):
    panel = shown(FormPanel(RECIPIENT, files))
    panel.open_record(recipient)
    editing.save(RECIPIENT, {"remarks": "别处"}, recipient)
    panel.view.editor("remarks").set_value("这里")

    assert panel.save() is None
    assert Recipient.find(recipient.id).remarks == "别处"


def test_a_section_is_reached_by_its_number(panel):
    panel.view.go_to_section(2)

    assert QApplication.focusWidget() is panel.view.rows("person_contact").first_editor()


def test_the_field_in_use_is_in_sight(panel):
    panel.resize(900, 400)
    field(panel, "remarks").setFocus()
    top = field(panel, "remarks").mapTo(panel.view.viewport(), QPoint(0, 0)).y()

    assert 0 <= top < panel.view.viewport().height()


def test_a_sentence_may_run_on_below_the_next_field(qtbot, follow_up):
    typing(qtbot, follow_up, "started", "13:10")
    typing(qtbot, follow_up, "ended", "12:50")

    box = field(follow_up, "ended").parentWidget().parentWidget()
    message = box.shown_message()
    assert follow_up.view.error("ended") == "结束时间早于开始时间。如跨过午夜，请分两次记录。"
    assert message.width() > box.width()


def test_a_row_is_added_when_the_last_one_is_begun(qtbot, panel):
    rows = panel.view.rows("family_member")
    first = rows.first_editor()
    first.setFocus()

    write(qtbot, first, "李建平")

    assert len(rows.lines()) == 2
    assert len(rows.values()[0]) == 1


def test_a_wrong_cell_is_marked_and_named(panel):
    panel.view.rows("family_member").set_values([{"name": None, "relation": "20"}])
    panel.view.editor("name").set_value("王秀兰")

    assert panel.save() is None

    rows: RowsEditor = panel.view.rows("family_member")
    assert "姓名" in rows.error()
    assert rows.lines()[0].editor("name").widget.property("bad")


def test_a_narrow_row_folds_and_every_cell_has_its_label(panel, qtbot):
    rows = panel.view.rows("family_member")
    before = rows.height()

    panel.resize(735, 600)
    QApplication.processEvents()

    assert rows.height() > before
    assert rows.width() <= 735


def test_leaving_unsaved_work_asks_and_may_keep_a_draft(database, files, shown, answers):
    page = shown(FormPage(Unlocked(files), RECIPIENT, lambda *_: None))
    page.open_new()
    page.panel.view.editor("name").set_value("李福生")
    page.panel.view.edited.emit()
    answers.expect("exec", lambda box: press(box, "留作草稿"))

    assert page.can_leave()
    assert drafts.read(drafts.pending()[0].place)["name"] == "李福生"


def test_leaving_may_be_thought_better_of(database, files, shown, answers):
    page = shown(FormPage(Unlocked(files), RECIPIENT, lambda *_: None))
    page.open_new()
    page.panel.view.edited.emit()
    answers.expect("exec", lambda box: press(box, "继续填写"))

    assert not page.can_leave()


class Unlocked:
    """What a form needs of an open station."""

    def __init__(self, files):
        self.files = files


def press(box: QMessageBox, text):
    next(button for button in box.buttons() if button.text() == text).click()


def test_the_first_field_has_the_keys_when_the_form_takes_the_place_of_another_page(
    database, shown, files, qtbot
):
    stack = QStackedWidget()
    stack.addWidget(QLineEdit())
    shown(stack)
    stack.currentWidget().setFocus()
    panel = FormPanel(RECIPIENT, files)
    panel.open_new()
    stack.addWidget(panel)

    stack.setCurrentWidget(panel)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.view.editor("name").widget)


def test_a_choice_that_is_cut_short_is_whole_in_its_tooltip(shown):
    line = shown(PickEdit(lambda _typed: []), 140, 34)
    line.set_choice(1, "青禾镇“一老一小”社工服务项目")
    assert line.toolTip() == "青禾镇“一老一小”社工服务项目"

    line.resize(480, 34)

    assert line.toolTip() == ""
