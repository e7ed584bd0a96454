from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from swdesk.gui.left_drafts import open_draft
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.cases.genogram_page import GenogramPage
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.recipients.actions import RecipientActions
from swdesk.gui.pages.scales.scale_entry_page import ScaleEntryPage
from swdesk.gui.pages.scales.scales_page import ScalesPage
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.cases import Case, Decision
from swdesk.model.scales import ScaleResult
from swdesk.model.team import Role, Worker
from swdesk.services import drafts
from swdesk.services.casework import scales


@pytest.fixture
def window(desk, session, papers, recipient):
    return desk(cases=lambda: ScalesPage(session, papers, recipient))


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def begin(window, qtbot, say, name):
    """Choose a scale with the keyboard, and open its items."""
    window.page.ask_scale()
    say(name)
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert isinstance(window.page, ScaleEntryPage)
    return window.page


def answered(recipient, *sums):
    scale = scales.find("srq20")
    for month, score in enumerate(sums, 1):
        chosen = [0] * score + [1] * (20 - score)
        scales.keep(scale, chosen, recipient, held_on=dt.date(2026, month, 1))


def test_digits_alone_answer_a_whole_scale(window, qtbot, say):
    begin(window, qtbot, say, "抑郁")

    press(qtbot, *[Qt.Key.Key_1] * 15, Qt.Key.Key_Return)

    result = ScaleResult.get()
    assert (result.scale, result.score, result.band) == ("gds15", 10, "中度抑郁倾向")
    assert isinstance(window.page, ScalesPage)


def test_what_was_missed_is_gone_to_and_counted(window, qtbot, say):
    page = begin(window, qtbot, say, "抑郁")
    press(qtbot, Qt.Key.Key_2, Qt.Key.Key_Return, *[Qt.Key.Key_2] * 12)

    page.keep()

    assert "第 2、15 题" in page.message.text()
    assert page.rows[1].isAncestorOf(QApplication.focusWidget())
    assert page.count.text().startswith("已答 13 / 15 题")


def test_after_the_last_item_the_keys_go_to_what_is_still_open(window, qtbot, say):
    page = begin(window, qtbot, say, "抑郁")
    press(qtbot, Qt.Key.Key_Down, *[Qt.Key.Key_2] * 14)
    assert page.rows[0].isAncestorOf(QApplication.focusWidget())

    press(qtbot, Qt.Key.Key_2)
    assert page.chosen() == [1] * 15


def test_thoughts_of_ending_ones_life_are_answered_with_an_alarm(window, qtbot, say):
    page = begin(window, qtbot, say, "SRQ")
    press(qtbot, *[Qt.Key.Key_2] * 16, Qt.Key.Key_1)

    assert "第 17 题" in page.alarm.text()


def test_a_scale_left_half_answered_goes_on_from_there(window, qtbot, say):
    page = begin(window, qtbot, say, "抑郁")
    press(qtbot, Qt.Key.Key_1, Qt.Key.Key_2)
    window.close_page()

    page = begin(window, qtbot, say, "抑郁")
    assert page.chosen()[:3] == [0, 1, None]
    assert page.rows[2].answers.hasFocus() or page.rows[2].isAncestorOf(page.focusWidget())
    page.start_again()
    assert set(page.chosen()) == {None}
    assert drafts.pending() == []


def test_answers_left_behind_are_offered_with_their_case(window, qtbot, say, session, papers):
    begin(window, qtbot, say, "抑郁").note.setText("女儿代答")
    press(qtbot, Qt.Key.Key_1)
    window.close_page()

    page = open_draft(session, papers, drafts.pending()[0])

    assert page.chosen()[0] == 0
    assert page.note.text() == "女儿代答"


def test_results_are_listed_with_their_trend(window, qtbot, recipient):
    answered(recipient, 12, 8, 3)
    window.page.refresh(frozenset())

    lines = [window.page.list.item(row).text() for row in range(3)]
    assert lines[0] == "2026-03-01　3 分　未达到筛查界限　自评问卷（SRQ-20）"
    assert window.page.trend.accessibleName() == "自评问卷（SRQ-20），3 次测评"


def test_a_result_goes_to_paper(window, qtbot, recipient, printed):
    answered(recipient, 12)
    window.page.refresh(frozenset())
    window.page.list.setFocus()
    press(qtbot, Qt.Key.Key_Return)

    assert printed == [("S-1", 1)]


def test_a_station_writes_a_scale_of_its_own(window, qtbot):
    with qtbot.waitSignal(window.page.opens) as opened:
        window.page.edit_scale(None)

    assert isinstance(opened.args[0], FormPage)
    assert opened.args[0].spec.code == "S-2"


def test_a_day_to_come_is_refused(window, qtbot, say):
    window.page.ask_scale()
    say("抑郁")
    press(qtbot, Qt.Key.Key_Return)
    QApplication.focusWidget().setText(str(dates.today() + dt.timedelta(days=30)))
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert "最晚是今天" in window.page.questions.panel.message()


def test_scales_are_reached_from_a_recipient(window, qtbot, session, papers, recipient):
    actions = RecipientActions(window.page, session, papers)
    with qtbot.waitSignal(window.page.opens) as opened:
        actions.do("scales", recipient)

    assert isinstance(opened.args[0], ScalesPage)


def test_who_may_not_see_cases_is_told_so(window, qtbot, session, papers, recipient):
    clerk = Worker.create(name="吴芳", role=Role.CLERK)
    actions = RecipientActions(window.page, session, papers)
    with acting_as(clerk.id), qtbot.waitSignal(window.page.noticed) as told:
        actions.do("scales", recipient)

    assert "不能查看" in told.args[0]


def test_scales_and_drawings_are_reached_from_a_case(
    desk, session, papers, recipient, worker, qtbot
):
    case = Case.create(
        recipient=recipient, case_no="QH-GA-2026-014", worker=worker, source="self",
        complaint="夜里睡不着", opened_on=dt.date(2026, 1, 5), decision=Decision.TAKE,
    )  # fmt: skip
    window = desk(cases=lambda: CasePage(session, case, papers))
    with qtbot.waitSignal(window.page.opens) as opened:
        window.page.open_scales()
    assert opened.args[0].context.endswith("QH-GA-2026-014")

    window.page.closes.emit()
    with qtbot.waitSignal(window.page.opens) as opened:
        window.page.open_drawings()
    assert isinstance(opened.args[0], GenogramPage)
