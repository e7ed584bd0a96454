import datetime as dt
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.plan import PLAN
from swdesk.gui.pages.cases.archive_page import ArchivePage
from swdesk.gui.pages.cases.case_menu import doings, new_sheets
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.supervision.supervision_page import SupervisionPage
from swdesk.model import base, dates
from swdesk.model.assessments import Danger
from swdesk.model.cases import Case, CaseStatus, Decision
from swdesk.model.plans import Plan
from swdesk.model.supervised import SheetState
from swdesk.model.team import Role, Worker
from swdesk.services import editing
from swdesk.services.casework import cases, sheet_states

TODAY = dates.today()
GOAL = {"aim": "每周到中心吃饭一次", "indicator": "中心签到"}


@pytest.fixture
def case(recipient, worker):
    return Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self",
        complaint="夜里睡不着", asked_on=TODAY - dt.timedelta(days=60),
        opened_on=TODAY - dt.timedelta(days=58), decision=Decision.TAKE,
    )  # fmt: skip


@pytest.fixture
def plan(case):
    values = {**editing.blank(PLAN), "aim": "重新与邻里来往", "goal": [GOAL]}
    return editing.save(PLAN, values, case=case)


@pytest.fixture
def page(desk, session, papers, case):
    window = desk(home=lambda: CasePage(session, case, papers))
    return window.page


@pytest.fixture
def supervision(desk, session, papers):
    def show():
        return desk(home=lambda: SupervisionPage(session, papers)).page

    return show


def does(page, words):
    """Choose an entry of the menu of the case."""
    next(one for one in doings(page, TODAY) if one.text == words).slot()


def texts(page):
    """Return what stands beside the form, once what was taken away is gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one.text() for one in page.aside.findChildren(QLabel)]


# --- sheets in place ---


def test_the_sheet_that_leads_on_is_offered_first(page):
    offered = [one.text for one in new_sheets(page, TODAY)]

    assert offered[0] == "C-2　个案预估表"
    assert "C-8　个案结案表" in offered


def test_a_sheet_is_begun_in_place_and_saved(page, case):
    page.begin_sheet(ASSESSMENT)
    page.form.view.editor("diagnosis").set_value("丧偶后的适应期")

    page.save()

    assert page.forms.sheet.case == case
    assert page.head.stepper.accessibleName() == "第 3 步　计划"


def test_the_goals_stand_beside_the_record_and_not_in_it(plan, page):
    assert any("每周到中心吃饭一次" in text for text in texts(page))
    assert page.form.view.editor("process").value() is None
    assert page.form.view.editor("aim").value() is None


def test_an_evaluation_begins_with_the_goals_to_rate(plan, page):
    page.begin_sheet(EVALUATION)

    rows, _ = page.form.view.rows("goal_rating").values()

    assert [row["aim"] for row in rows] == ["每周到中心吃饭一次"]


def test_every_sheet_stands_in_the_history_and_opens_from_it(plan, page, qtbot):
    assert "服务计划（协议）" in page.aside.history.item(0).text()

    page.aside.history.setCurrentRow(0)
    qtbot.keyClick(page.aside.history, Qt.Key.Key_Return)

    assert page.form.record == plan


# --- states ---


def test_a_sheet_is_submitted_with_one_key_and_not_taken_back_with_it(plan, page, qtbot):
    page.open_sheet(PLAN, plan)
    with base.acting_as(Worker.create(name="许宁", role=Role.WORKER).id):
        Case.update(worker=base.author()).execute()
        page.form.view.setFocus()
        qtbot.keyClick(page.form.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert Plan.find(plan.id).state is SheetState.SUBMITTED

        page.step_on()
        assert Plan.find(plan.id).state is SheetState.SUBMITTED


def test_approving_locks_the_form_and_offers_the_correction(plan, page):
    page.open_sheet(PLAN, plan)
    page.take_step("approve")
    page.questions.panel.opinion.setText("同意")
    page.questions.panel.verb.click()

    bar = page.forms.bar(PLAN)
    assert bar.pill.accessibleName() == "定稿"
    assert bar.buttons["amend"].isVisible()
    assert not page.form.foot.keep.isEnabled()
    page.save()
    assert Plan.find(plan.id).aim == "重新与邻里来往"


def test_a_correction_is_shown_above_the_sheet_it_corrects(plan, page):
    sheet_states.approve(plan)
    page.open_sheet(PLAN, plan)
    page.take_step("amend")
    page.questions.panel.text.setText("期限改到年底")
    page.questions.panel.reason.setText("中心装修")
    page.questions.panel.verb.click()

    said = [one.title for one in page.form.findChildren(type(page.form.notice("")))]
    assert "更正：期限改到年底" in said


# --- turns of the case ---


def test_a_risk_stays_beside_the_record_until_it_is_closed_with_a_result(case, page):
    danger = {"kind": "fall", "level": "high", "seen_on": TODAY}
    values = {**editing.blank(ASSESSMENT), "diagnosis": "跌倒风险", "danger": [danger]}
    editing.save(ASSESSMENT, values, case=case)
    page.refresh(frozenset())
    assert any("跌倒（高风险）" in text for text in texts(page))

    next(one for one in doings(page, TODAY) if one.text.startswith("解除风险")).slot()
    page.questions.panel.verb.click()
    assert page.questions.panel.message() == "解除风险请写处理结果。"
    page.questions.panel.result.setText("已装扶手")
    page.questions.panel.verb.click()

    assert Danger.get().result == "已装扶手"
    assert not any("跌倒（高风险）" in text for text in texts(page))


def test_a_closed_case_is_reopened_as_a_new_one(case, page, qtbot):
    cases.set_status(case, CaseStatus.CLOSED, "目标达成", despite="资料在纸上")
    page.refresh(frozenset())
    opened = []
    page.opens.connect(opened.append)

    does(page, "重开为新个案")

    (intake,) = opened
    qtbot.addWidget(intake)
    assert isinstance(intake, IntakePage)
    again = intake.panel.save()
    assert again.reopens == case
    assert again.case_no != case.case_no


def test_the_binder_names_what_is_missing_before_it_prints(page, session, qtbot):
    session.files = SimpleNamespace(get=lambda _address: b"")
    opened = []
    page.opens.connect(opened.append)

    does(page, "整案装订归档")
    (archive,) = opened
    qtbot.addWidget(archive)
    assert isinstance(archive, ArchivePage)
    assert archive.missing[0] == "个案还没有结束"

    archive.opens.connect(opened.append)
    archive.preview()
    qtbot.addWidget(opened[-1])
    assert isinstance(opened[-1], PreviewPage)
    assert opened[-1].document.title == "个案服务档案"


# --- supervision ---


def test_what_was_submitted_is_read_and_answered_with_the_keyboard(plan, supervision, qtbot, say):
    sheet_states.submit(plan)
    page = supervision()
    page.list.setFocus()
    assert page.shown.record == plan
    assert page.view().editor("aim").value() == "重新与邻里来往"

    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.opinion
    say("同意按此计划开展")
    page.approve()

    read = Plan.find(plan.id)
    assert (read.state, read.opinion) == (SheetState.FINAL, "同意按此计划开展")
    assert page.shown is None


def test_a_sheet_goes_back_only_with_what_is_to_be_mended(plan, supervision):
    sheet_states.submit(plan)
    page = supervision()

    page.send_back()
    assert page.refused.text() == "退回请写明要修改什么。"
    page.opinion.setPlainText("目标太大")
    page.send_back()

    assert Plan.find(plan.id).state is SheetState.RETURNED


def test_where_nothing_waits_the_page_says_so(supervision):
    assert supervision()._empty.isVisible()
