import datetime as dt

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from swdesk.gui.pages.cases.archive_page import ArchivePage
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.visits.visit_page import VisitPage
from swdesk.gui.pages.workbench.workbench_page import WorkbenchPage
from swdesk.gui.widgets.row_button import RowButton
from swdesk.gui.widgets.tags import State
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.events import Event
from swdesk.model.groups import Group, GroupSession
from swdesk.model.people import RecipientCategory, RecipientStatus
from swdesk.model.visits import Visit

TODAY = dt.date(2026, 11, 18)


@pytest.fixture
def workbench(desk, session, papers):
    def show():
        made = desk(workbench=lambda: WorkbenchPage(session, papers, lambda: TODAY))
        made.page.table.setFocus()
        return made

    return show


def lines(page):
    """Everything that the table says, line by line."""
    model = page.table.model()
    cells = range(model.columnCount())
    rows = ([model.index(row, at).data() for at in cells] for row in range(model.rowCount()))
    return ["　".join(text for text in row if text) for row in rows]


def test_a_visit_that_is_late_stands_first_with_its_reason(workbench, recipient):
    page = workbench().page

    heading, line = lines(page)[:2]

    assert heading.startswith("逾期 1")
    assert "陈桂香　女 82　柳溪村　季度探访" in line
    assert "逾期" in line
    assert line.endswith("记录")


def test_the_badge_counts_what_is_late(session, papers, recipient, register, qtbot):
    register("徐水根")
    page = WorkbenchPage(session, papers, lambda: TODAY)
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.counted) as counted:
        page.refresh(frozenset())

    assert counted.args == [2]


def test_enter_opens_the_visit_form_of_the_person(workbench, recipient, qtbot):
    window = workbench()

    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)

    assert isinstance(window.page, VisitPage)
    assert window.page.title == "探访　陈桂香"


def test_a_case_opens_its_page(workbench, recipient, worker, qtbot):
    Visit.create(
        recipient=recipient, visit_no="1", visited_on=TODAY, method="home", result="met",
        worker=worker,
    )  # fmt: skip
    Case.create(
        recipient=recipient, case_no="QH-GA-2026-001", worker=worker, source="self",
        complaint="失眠", asked_on=dt.date(2026, 10, 1), opened_on=dt.date(2026, 10, 2),
        decision=Decision.TAKE,
    )  # fmt: skip
    window = workbench()

    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)

    assert isinstance(window.page, CasePage)


def test_an_event_is_opened_at_the_events(workbench, worker, qtbot):
    event = Event.create(
        event_no="QH-HD-2026-001", name="重阳义诊", held_on=dt.date(2026, 11, 4), kind="other",
        worker=worker,
    )  # fmt: skip
    window = workbench()

    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)

    assert window.page.targets == [event.id]


def test_a_saved_visit_leaves_the_list(workbench, recipient, worker, qtbot):
    window = workbench()
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)
    view = window.page.panel.view
    view.editor("visited_on").set_value(TODAY)
    view.editor("method").set_value("home")
    view.editor("result").set_value("met")

    assert window.page.panel.save() is not None
    window.close_page()
    qtbot.wait(1)

    assert [line for line in lines(window.page) if "逾期" in line] == []
    assert lines(window.page)[0].startswith("今天已办 1")


def test_only_ones_own_work_is_listed_on_request(workbench, register, colleague):
    register("陈桂香")
    register("徐水根", worker=colleague)
    page = workbench().page

    page.whose.set_value("own")
    page.whose.changed.emit("own")

    assert "徐水根" not in "".join(lines(page))
    assert "陈桂香" in "".join(lines(page))


def test_what_is_done_unfolds_and_stays_unfolded(workbench, recipient, worker, qtbot):
    Visit.create(
        recipient=recipient, visit_no="1", visited_on=TODAY, method="home", result="met",
        worker=worker,
    )  # fmt: skip
    page = workbench().page
    assert len(lines(page)) == 1

    page.table.select_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    page.refresh(frozenset())

    assert [line for line in lines(page) if "陈桂香" in line]


def test_an_empty_station_says_what_to_do_first(workbench, worker, qtbot):
    window = workbench()

    qtbot.mouseClick(window.page._first, Qt.MouseButton.LeftButton)

    assert window.page.targets == [("new", None)]


def test_a_coming_event_opens_by_keyboard(workbench, worker, qtbot):
    event = Event.create(
        event_no="QH-HD-2026-002", name="冬至包饺子", held_on=dt.date(2026, 11, 20), kind="other",
        worker=worker, aim="团聚",
    )  # fmt: skip
    window = workbench()
    row = window.page.events.findChild(RowButton)
    row.setFocus()

    qtbot.keyClick(row, Qt.Key.Key_Return)

    assert window.page.targets == [event.id]


def test_the_plan_for_the_week_prints_who_is_to_be_visited(workbench, recipient):
    window = workbench()

    window.press("Ctrl+P")

    assert isinstance(window.page, PreviewPage)
    pages = pypdfium2.PdfDocument(window.page.document.pdf)
    text = pages[0].get_textpage().get_text_bounded()
    assert "走访计划表" in text
    assert "陈桂香" in text


def test_a_narrow_window_shows_one_column_at_a_time(workbench, recipient, qtbot):
    window = workbench()
    window.window().resize(911, 465)
    page = window.page
    assert page.table.isVisible()
    assert not page.month.isVisible()

    page._turn()

    assert page.month.isVisible()
    assert not page.table.isVisible()


def test_the_date_is_in_the_header(workbench, worker):
    assert workbench().page.context == "2026 年 11 月 18 日　星期三"


def test_lateness_is_a_pill(workbench, recipient):
    page = workbench().page
    when = page.table.model().index(1, 5).data(Qt.ItemDataRole.UserRole + 1)

    assert isinstance(when, State)
    assert when.tone == "danger"


@pytest.fixture
def seen_today(recipient, worker):
    return Visit.create(
        recipient=recipient, visit_no="1", visited_on=TODAY, method="home", result="met",
        worker=worker,
    )  # fmt: skip


def opened_by_enter(window, qtbot):
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)
    return window.page


def test_a_paper_that_is_due_opens_begun(workbench, recipient, worker, seen_today, qtbot):
    case = Case.create(
        recipient=recipient, case_no="QH-GA-2026-001", worker=worker, source="self",
        complaint="……", asked_on=TODAY, opened_on=TODAY - dt.timedelta(days=40),
        decision=Decision.TAKE, kind="general",
    )  # fmt: skip
    FollowUp.create(
        case=case, nth=1, held_on=TODAY, started=dt.time(9), ended=dt.time(10), form="talk",
        aim="……", process="……",
    )  # fmt: skip
    window = workbench()
    assert lines(window.page)[1].endswith("填写")

    assert opened_by_enter(window, qtbot).form.spec.code == "C-2"


def test_a_case_to_be_bound_opens_its_binder(workbench, recipient, worker, seen_today, qtbot):
    type(recipient).update(status=RecipientStatus.DECEASED).execute()
    Case.create(
        recipient=recipient, case_no="QH-GA-2026-001", worker=worker, source="self",
        complaint="……", asked_on=TODAY, opened_on=TODAY, decision=Decision.TAKE,
        status=CaseStatus.CLOSED, closed_on=TODAY - dt.timedelta(days=40),
    )  # fmt: skip

    assert isinstance(opened_by_enter(workbench(), qtbot), ArchivePage)


def test_a_group_that_has_ended_opens_its_summary(workbench, worker, qtbot):
    group = Group.create(group_no="G", name="手工小组", times=1, worker=worker)
    GroupSession.create(group=group, nth=1, held_on=TODAY - dt.timedelta(days=9))

    assert opened_by_enter(workbench(), qtbot).spec.code == "G-7"


def test_who_was_not_seen_this_month_is_folded_away_with_the_share(workbench, recipient):
    RecipientCategory.create(recipient=recipient, category="alone_elder")

    page = workbench().page

    [heading] = [line for line in lines(page) if line.startswith("本月未探访 1")]
    assert heading.endswith("月探访率 0%（应探 1 人，已探 0 人）")
    page.table.model().toggle(lines(page).index(heading))
    assert "还没有探访过" in lines(page)[-1]
