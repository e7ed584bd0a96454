"""What a case is reminded of, passed on with, and looked in on after it was closed."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from swdesk.forms.aftercare import AFTERCARE
from swdesk.forms.conference import CONFERENCE, REPORT
from swdesk.forms.referral import REFERRAL
from swdesk.gui.pages.cases.case_menu import doings
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.workbench.workbench_page import WorkbenchPage
from swdesk.gui.widgets.message import MessageBox
from swdesk.model import dates
from swdesk.model.aftercare import Advice, Aftercare, Stability
from swdesk.model.cases import Case, CaseStatus, Decision
from swdesk.model.consent import Answer, Consent
from swdesk.model.dates import PartialDate
from swdesk.model.mandatory import MandatoryReport
from swdesk.model.referrals import Referral, ReferralState
from swdesk.services import editing
from swdesk.services.casework import cases

TODAY = dates.today()


def ago(days):
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def case(recipient, worker):
    return Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self",
        complaint="夜里睡不着", asked_on=ago(160), opened_on=ago(158), decision=Decision.TAKE,
        problem_areas=("violence",),
    )  # fmt: skip


@pytest.fixture
def show(desk, session, papers):
    return lambda case: desk(home=lambda: CasePage(session, case, papers)).page


def does(page, words):
    """Choose an entry of the menu of the case."""
    next(one for one in doings(page, TODAY) if one.text == words).slot()


def answer(page, **typed):
    for name, text in typed.items():
        getattr(page.questions.panel, name).setText(text)
    page.questions.panel.verb.click()


# --- mandatory reports ---


def test_violence_stands_in_red_above_the_case_until_it_is_reported(case, show):
    page = show(case)
    assert page.banner.text.startswith("本案涉及家庭暴力或虐待")

    page.banner.report_asked.emit(None)
    assert page.form.spec is REPORT
    view = page.form.view
    for name, value in (("seen", "左臂有瘀伤"), ("unit", "青禾镇派出所")):
        view.editor(name).set_value(value)
    view.editor("circumstances").set_value(("incapable",))
    page.save()

    assert MandatoryReport.get().case == case
    assert page.banner.text == "强制报告还没有处理结果，填了才能结案"


def test_the_waiting_report_is_opened_from_the_banner_and_silences_it(case, show):
    told = {"circumstances": ["incapable"], "seen": "瘀伤", "unit": "青禾镇派出所"}
    report = editing.save(REPORT, {**editing.blank(REPORT), **told}, case=case)
    page = show(case)

    page.banner.report_asked.emit(report)
    page.form.view.editor("outcome").set_value("已立案")
    page.form.view.editor("outcome_on").set_value(TODAY)
    page.save()

    assert page.banner.isHidden()


def test_a_child_without_a_sign_of_danger_is_only_a_quiet_line(case, show):
    case.recipient.person.born_on = PartialDate(dates.today().year - 9)
    case.recipient.person.save()
    type(case).update(problem_areas=None).where(type(case).id == case.id).execute()

    page = show(type(case).find(case.id))

    assert page.banner.text.startswith("服务对象未满 18 岁")
    assert not page.banner.findChildren(MessageBox)


def test_who_made_sure_that_nothing_is_owed_says_how(case, show, say, qtbot):
    page = show(case)
    does(page, "核实：不需要强制报告")
    qtbot.waitUntil(page.questions.panel.verb.isVisible)
    qtbot.keyClick(page.questions.panel.verb, Qt.Key.Key_Space)
    assert page.questions.panel.message() == "请写明怎样核实的，为什么不需要报告。"

    page.questions.panel.reason.setFocus()
    say("与本人和邻居分别谈过，是争吵")
    qtbot.keyClick(page.questions.panel.reason, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert page.banner.isHidden()


# --- conferences and referrals ---


def test_a_conference_begins_with_the_worker_among_those_present(case, show):
    page = show(case)
    page.begin_sheet(CONFERENCE)

    rows, _ = page.form.view.rows("participant").values()

    assert [row["name"] for row in rows] == [str(case.worker)]


def test_a_referral_waits_for_consent_and_then_goes_its_way(case, show):
    told = {"to_unit": "县医院", "main_problem": "失眠", "reason": "需要诊断"}
    number = editing.save(REFERRAL, {**editing.blank(REFERRAL), **told}, case=case)
    page = show(case)
    does(page, f"转介 {number}：已联系接收机构")
    answer(page)

    does(page, f"转介 {number}：转出")
    answer(page)
    assert "还没有同意转介共享" in page.questions.panel.message()
    person = case.recipient.person
    Consent.create(person=person, given_on=ago(1), to_referral=Answer.YES)
    answer(page)

    assert Referral.get().progress is ReferralState.REFERRED


def test_the_slip_moves_the_case_only_where_it_is_ticked(case, show, qtbot):
    days = dict.fromkeys(("contacted_on", "sent_on", "arrived_on"), ago(3))
    sent = Referral(
        case=case, referral_no="QH-ZJ-2026-001", to_unit="县医院", main_problem="失眠",
        reason="需要诊断", **days,
    )  # fmt: skip
    sent.touch()
    sent.save()
    page = show(case)
    does(page, f"转介 {sent}：记回执")

    qtbot.keyClicks(page.questions.panel.reply, "jie")
    qtbot.keyClick(page.questions.panel.reply, Qt.Key.Key_Return)
    page.questions.panel.closes.setChecked(True)
    page.questions.panel.verb.click()

    assert Referral.get().progress is ReferralState.DONE
    assert page.case.status is CaseStatus.REFERRED


# --- looking in ---


@pytest.fixture
def closed(case):
    Case.update(problem_areas=None).execute()
    case = Case.find(case.id)
    return cases.set_status(case, CaseStatus.CLOSED, "目标达成", ago(95), despite="资料在纸上")


def test_a_round_that_is_due_opens_its_sheet_from_the_workbench(closed, desk, session, papers):
    page = desk(home=lambda: WorkbenchPage(session, papers, lambda: TODAY)).page
    opened = []
    page.opens.connect(opened.append)
    (number,) = [n for n, line in page._groups._lines.items() if line.what == "结案回访"]

    page._record(number)

    (shown,) = opened
    assert shown.form.spec is AFTERCARE
    assert shown.form.view.editor("which").value() == "3"
    shown.deleteLater()


def test_advice_to_take_a_case_up_again_leads_to_the_new_one(closed, show, qtbot):
    page = show(closed)
    page.begin_sheet(AFTERCARE)
    told = {
        "way": "phone", "present": "又睡不着", "stability": Stability.WAVERING,
        "advice": Advice.REOPEN, "advice_reason": "症状复发",
    }  # fmt: skip
    for name, value in told.items():
        page.form.view.editor(name).set_value(value)
    page.save()
    assert Aftercare.get().case == closed
    opened = []
    page.opens.connect(opened.append)

    button = next(
        one for one in page.form.findChildren(type(page.head.new)) if one.text() == "重开为新个案"
    )
    button.click()

    (intake,) = opened
    qtbot.addWidget(intake)
    assert isinstance(intake, IntakePage)
