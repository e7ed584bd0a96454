"""Any form from one page: blank copies, chosen records, the roster."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from swdesk.forms.catalogue import FORMS
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.printing.printing_page import PrintingPage
from swdesk.gui.session import Session
from swdesk.services import demo
from swdesk.services.papers import PAPERS
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    made, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    with made:
        demo.build("small", dt.date(2026, 11, 21))
        yield made


@pytest.fixture
def page(station, shown):
    session = Session(station)
    yield shown(PrintingPage(session))
    for unsubscribe in session._subscriptions:  # the station is open for the next test too
        unsubscribe()


def printed(page):
    """Press the button and return the preview that opens."""
    opened = []
    page.opens.connect(opened.append)
    page.preview()
    [preview] = opened
    assert isinstance(preview, PreviewPage)
    document = preview.document
    preview.deleteLater()
    return document


def choose(page, code, kind="filled"):
    page.show_target(code)
    page.kind.set_value(kind)
    page._show_form()


def tick(page, *rows):
    for row in rows:
        page.list.item(row).setCheckState(Qt.CheckState.Checked)


def test_every_form_is_listed(page):
    rows = range(page.forms.rows.count())
    codes = [page.forms.rows.item(row).data(Qt.ItemDataRole.UserRole) for row in rows]

    assert codes == [*(spec.code for spec in FORMS), *(paper.code for paper in PAPERS)]


@pytest.mark.parametrize("code", ["F-01", "F-02", "F-06", "C-1", "C-4", "A-3", "V-1", "A-2"])
def test_each_form_can_be_had_blank(page, code):
    choose(page, code, "blank")

    assert printed(page).pages >= 1


def test_blank_forms_come_in_copies(page):
    choose(page, "F-06", "blank")
    one = printed(page).pages
    page.copies.setValue(3)

    assert printed(page).pages == 3 * one


@pytest.mark.parametrize("code", ["F-01", "F-06", "C-1", "C-4", "A-3", "V-1"])
def test_ticked_records_are_printed(page, code):
    choose(page, code)
    assert not page.show_button.isEnabled()
    tick(page, 0, 1)

    assert printed(page).pages >= 2


def test_a_sign_in_sheet_is_for_one_event(page):
    choose(page, "A-2")
    tick(page, 0)
    assert printed(page).pages >= 1

    tick(page, 1)
    assert not page.show_button.isEnabled()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_every_paper_is_printed_from_what_it_is_made_of(page, paper):
    choose(page, paper.code)
    if paper.choices is not None and not page.list.count():
        pytest.skip("the demonstration has none of these")
    if paper.choices is not None:
        assert not page.show_button.isEnabled()
        tick(page, 0)

    assert printed(page).pages >= 1


@pytest.mark.parametrize(
    "paper", [one for one in PAPERS if one.has_blank], ids=lambda one: one.code
)
def test_papers_for_the_pen_can_be_had_blank(page, paper):
    choose(page, paper.code, "blank")

    assert printed(page).records == 0


def test_a_paper_without_a_blank_sheet_does_not_offer_one(page):
    choose(page, "V-7", "blank")

    assert not page.kind.isVisible()
    assert not page.is_blank


def test_records_are_found_by_name(page):
    choose(page, "F-01")
    page.filter.setText("王秀兰")

    assert [page.list.item(row).text()[-3:] for row in range(page.list.count())] == ["王秀兰"]


def test_a_form_is_found_by_its_name_or_number(page):
    page.forms.search.setText("签到")
    rows = [page.forms.rows.item(row) for row in range(page.forms.rows.count())]
    left = [item.text() for item in rows if not item.isHidden()]
    assert left
    assert all("签到" in text for text in left)
    assert page.forms.rows.currentItem().text() == left[0]

    page.forms.search.setText("c-4")
    assert page.code == "C-4"


def test_where_there_is_nothing_to_print_it_says_so(page):
    choose(page, "F-01")
    page.filter.setText("没有这个人")
    assert not page.show_button.isEnabled()
    assert "没有可以印的记录" in page._reason.text()
