import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from swdesk.gui.pages.cases.case_menu import doings
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.cases.cases_page import CasesPage
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.choose_person_page import ChoosePersonPage
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.model import dates
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.services import drafts
from swdesk.services.casework import cases

TODAY = dates.today()


def days_ago(days):
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def case(recipient, worker):
    return Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self",
        complaint="夜里睡不着", asked_on=days_ago(60), opened_on=days_ago(58),
        decision=Decision.TAKE, urgency="soon",
    )  # fmt: skip


@pytest.fixture
def record(case, worker):
    """The first record of the case."""
    return FollowUp.create(
        case=case, nth=1, held_on=days_ago(20), started=dt.time(9), ended=dt.time(10),
        form="home", worker=worker, aim="了解情况", process="谈了一小时",
        plan="下次谈作息", next_on=days_ago(2),
    )  # fmt: skip


@pytest.fixture
def desk_of_cases(desk, session, papers):
    def show():
        made = desk(cases=lambda: CasesPage(session, papers))
        made.page.table.setFocus()
        return made

    return show


@pytest.fixture
def opened(desk_of_cases, case):
    """The window with the page of the case."""
    window = desk_of_cases()
    window.page.open_record(case.id)
    return window


def press(qtbot, text):
    """Type where the focus is; a line break is Enter."""
    for char in text:
        widget = QApplication.focusWidget()
        if char == "\n":
            qtbot.keyClick(widget, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(widget, char)


def tab(qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def write_record(qtbot, say, started="1310", ended="1400"):
    """Fill in a whole record with the keyboard, from the field in which the form begins."""
    press(qtbot, f"{started}\n{ended}\n")
    say("面谈")
    press(qtbot, "\n")
    while QApplication.focusWidget().objectName() != "aim":
        tab(qtbot)
    say("了解返校第一周的感受")
    tab(qtbot)
    say("到校时本人正在操场与同学打球，见到社工主动打招呼。")


# --- the list ---


def cells(page, row=0):
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_a_case_says_how_far_it_is_and_when_it_is_due(desk_of_cases, record):
    found = cells(desk_of_cases().page)

    assert found[0:4] == ["QH-GA-2026-014", "陈桂香", "预估", "在办"]
    assert found[7:] == ["预估表、服务计划", "逾期 28 天", "1"]


def test_the_list_begins_with_what_is_due_first(desk_of_cases, record, register, worker):
    later = Case.create(
        recipient=register("徐水根"), case_no="QH-GA-2026-015", worker=worker, source="self",
        complaint="就医", asked_on=days_ago(1), opened_on=TODAY, decision=Decision.TAKE,
    )  # fmt: skip
    table = desk_of_cases().page.table

    assert [table.model().id_at(row) for row in (0, 1)] == [record.case_id, later.id]


def test_the_find_box_filters_by_the_person(desk_of_cases, case, session, register, worker):
    Case.create(
        recipient=register("徐水根"), case_no="QH-GA-2026-015", worker=worker, source="self",
        complaint="就医", asked_on=days_ago(1),
    )  # fmt: skip
    session.find.build()
    page = desk_of_cases().page

    page.search("xsg")

    assert page.table.model().rowCount() == 1
    assert cells(page)[1] == "徐水根"


def test_a_closed_case_is_listed_once_the_filter_lets_it_through(desk_of_cases, case):
    cases.set_status(case, CaseStatus.CLOSED, "目标达成", despite="资料在纸上")
    page = desk_of_cases().page
    assert page.table.model().rowCount() == 0

    page.widen()

    assert cells(page)[3] == "已结案"


def test_what_is_listed_can_be_printed_as_a_roster(desk_of_cases, case):
    window = desk_of_cases()

    window.press("Ctrl+P")

    assert isinstance(window.page, RosterPage)


def test_enter_opens_the_case(desk_of_cases, case, qtbot):
    window = desk_of_cases()

    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)

    assert isinstance(window.page, CasePage)
    assert window.page.title == "陈桂香"


def test_a_new_case_asks_for_the_person_first(desk_of_cases, recipient, session, qtbot, say):
    session.find.build()
    window = desk_of_cases()
    window.press("Ctrl+N")
    assert isinstance(window.page, ChoosePersonPage)

    say("陈桂香")
    press(qtbot, "\n")

    assert isinstance(window.page, IntakePage)
    assert window.page.title == "新个案　陈桂香"


def test_who_is_not_found_can_be_registered(desk_of_cases, recipient, session, qtbot, say):
    session.find.build()
    window = desk_of_cases()
    window.press("Ctrl+N")

    say("王秀兰")
    press(qtbot, "\n")

    assert window.page.targets == [("new", "王秀兰")]


# --- the intake ---


def test_an_intake_becomes_the_page_of_its_case(desk_of_cases, recipient):
    window = desk_of_cases()
    window.show_page("cases", ("new", recipient.id))
    view = window.page.panel.view
    view.editor("source").set_value("self")
    view.editor("complaint").set_value("夜里睡不着")

    window.page.panel.save()

    assert isinstance(window.page, CasePage)
    assert window.page.case.recipient == recipient


def test_an_open_case_is_named_before_another_is_begun(desk_of_cases, case, recipient):
    window = desk_of_cases()

    window.show_page("cases", ("new", recipient.id))

    words = [found.title for found in window.page.findChildren(type(window.page.panel.notice("")))]
    assert "陈桂香已有在办的个案：QH-GA-2026-014。" in words


# --- the page of a case ---


def test_a_case_begins_with_its_next_record(opened, record):
    page = opened.page
    page.write_next()

    assert page.form.view.editor("nth").value() == 2
    assert page.form.view.editor("participants").value() == "陈桂香、社工沈佳"
    assert page.form.title.text() == "个案记录　第 2 次"


def test_a_case_not_yet_taken_begins_with_its_intake(desk_of_cases, case):
    case.decision = None
    case.save()
    window = desk_of_cases()

    window.page.open_record(case.id)

    assert window.page.form.spec.code == "C-1"


def test_a_whole_record_is_written_and_saved_with_the_keyboard(opened, qtbot, say):
    page = opened.page
    assert QApplication.focusWidget().objectName() == "started"

    write_record(qtbot, say)
    opened.press("Ctrl+S")

    saved = FollowUp.get()
    assert (saved.nth, saved.form, saved.minutes) == (1, "talk", 50)
    assert saved.participants == "陈桂香、社工沈佳"
    assert page.head.totals.whole_text().endswith("已服务 1 次 0.8 小时")


def test_the_next_record_has_the_next_number(opened, qtbot, say):
    write_record(qtbot, say)
    opened.press("Ctrl+S")

    opened.press("Ctrl+N")

    assert opened.page.form.view.editor("nth").value() == 2
    assert opened.page.form.view.editor("process").value() is None
    assert opened.page.form.title.text() == "个案记录　第 2 次"


def test_a_key_opens_what_the_case_waits_for_first(record, opened):
    told = [label.text() for label in opened.page.aside.findChildren(QLabel)]
    assert any("预估表、服务计划　逾期 28 天" in text for text in told)

    opened.press("Ctrl+J")

    assert opened.page.form.spec.code == "C-2"


def test_an_end_before_the_start_is_said_under_the_field(opened, qtbot):
    press(qtbot, "1310\n1250\n")

    box = opened.page.form.view._boxes["ended"]
    assert box.error() == "结束时间早于开始时间。如跨过午夜，请分两次记录。"


def test_a_day_before_the_case_was_opened_is_refused(opened, qtbot, say):
    write_record(qtbot, say)
    opened.page.form.view.editor("held_on").set_value(days_ago(90))

    assert opened.page.form.save() is None
    assert "早于开案日期" in opened.page.form.view._boxes["held_on"].error()
    assert FollowUp.select().count() == 0


def test_what_is_typed_and_not_saved_is_there_again(opened, case, qtbot, answers):
    press(qtbot, "1310\n")
    answers.expect("exec", lambda box: choose(box, "留作草稿"))

    opened.close_page()
    opened.page.open_record(case.id)

    assert opened.page.form.view.editor("started").value() == dt.time(13, 10)
    assert len(drafts.pending()) == 1


def choose(box, text):
    """Press the button of a message box that says *text*."""
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == text).click()


def test_another_record_is_not_opened_over_unsaved_work(opened, record, qtbot, answers):
    press(qtbot, "1310\n")
    answers.expect("exec", lambda box: choose(box, "继续填写"))

    opened.page.open_record(record.id)

    assert opened.page.form.record is None


def test_an_earlier_record_opens_from_the_history(opened, record, qtbot):
    page = opened.page
    page.refresh(frozenset())

    page.aside.history.setCurrentRow(0)
    qtbot.keyClick(page.aside.history, Qt.Key.Key_Return)

    assert page.form.record == record


def test_the_plan_of_the_last_record_stands_beside_the_next(opened, record):
    opened.page.refresh(frozenset())

    texts = [label.text() for label in opened.page.aside.findChildren(QLabel)]
    assert "下次谈作息" in texts


def test_the_stage_says_why_it_is_what_it_is(opened, record):
    opened.page.refresh(frozenset())
    stepper = opened.page.head.stepper

    assert stepper.accessibleName() == "第 2 步　预估"
    assert "已有 1 次过程记录，还没有预估表" in stepper._stages[1].reason


def test_closing_asks_for_a_reason_in_place(opened, case):
    page = opened.page
    page.ask_status(CaseStatus.CLOSED)
    page.questions.panel.verb.click()
    assert page.questions.panel.message() == "请写明改变个案状态的原因。"

    page.questions.panel.reason.setText("目标达成")
    page.questions.panel.verb.click()
    assert "没有预估表" in page.questions.panel.message()
    page.questions.panel.despite.setText("迁往外地，资料在纸上")
    page.questions.panel.verb.click()

    assert Case.find(case.id).status is CaseStatus.CLOSED
    assert page.head.status.accessibleName() == "已结案"


def test_escape_leaves_the_question_without_a_change(opened, case, qtbot):
    opened.page.ask_status(CaseStatus.PAUSED)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert opened.page.questions.panel is None
    assert Case.find(case.id).status is CaseStatus.OPEN


def test_a_closed_case_takes_no_further_record_until_it_is_reopened(opened, case):
    cases.set_status(case, CaseStatus.CLOSED, "目标达成", despite="资料在纸上")
    page = opened.page
    page.refresh(frozenset())
    assert not page.aside.new.isVisible()

    page.ask_status(CaseStatus.OPEN)
    page.questions.panel.reason.setText("又有新情况")
    page.questions.panel.verb.click()

    assert page.aside.new.isVisible()


def test_a_case_is_handed_over(opened, case, colleague, qtbot, say):
    opened.page.ask_worker()

    say("方敏")
    press(qtbot, "\n")
    opened.page.questions.panel.verb.click()

    assert Case.find(case.id).worker == colleague
    assert "社工 方敏" in opened.page.head.totals.whole_text()


def test_everything_of_a_case_can_be_printed(opened, record, printed):
    page = opened.page
    actions = {action.text: action for action in doings(page, TODAY)}

    for words in ("打印接案登记表", "打印全部过程记录", "打印空白过程记录表"):
        actions[words].slot()

    assert printed == [("C-1", 1), ("C-4", 1), ("C-4", 0)]


def test_a_small_window_folds_stages_and_history(opened):
    opened.window().resize(911, 465)
    page = opened.page
    assert not page.aside.isVisible()
    assert page.head.height() == 48

    page.head.history.click()

    assert page.aside.isVisible()
