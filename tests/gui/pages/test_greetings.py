"""A festival round in the window: begun, people chosen by category, taken back."""

from __future__ import annotations

import pytest

from swdesk.forms.greeting import GREETING
from swdesk.gui.pages.registers.greeting_page import GreetedPage, GreetingPage
from swdesk.gui.pages.registers.registers_page import RegistersPage
from swdesk.model.greetings import Greeting
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.services import editing


@pytest.fixture
def elders(worker):
    for nth, name in enumerate(("陈桂香", "吴长顺"), 1):
        recipient = Recipient.create(person=Person.create(name=name), file_no=f"QH-90{nth}")
        RecipientCategory.create(recipient=recipient, category="alone_elder")


@pytest.fixture
def window(desk, session, papers, elders):
    made = desk(registers=lambda: RegistersPage(session, papers))
    made.show_page("registers", ("greetings", {"festival": "spring"}))
    return made


@pytest.fixture
def begun(window, worker):
    """The page of a round that is saved."""
    page = window.page
    page.panel.view.show_values(
        {**editing.blank(GREETING), "festival": "spring", "worker": worker, "item": "大米"}
    )
    page.panel.save()
    return page


def test_a_round_begins_from_its_festival(window):
    assert isinstance(window.page, GreetingPage)
    assert window.page.panel.values()["festival"] == "spring"


def test_a_whole_category_is_greeted_in_one_step(window, begun):
    begun.show_people()
    page = window.page
    assert isinstance(page, GreetedPage)

    choose(page, "alone_elder", "独居老人")

    assert page.table.model().rowCount() == Visit.live().count() == 2
    assert "2 人" in page.context


def test_the_last_step_is_undone_as_one(window, begun):
    begun.show_people()
    page = window.page
    choose(page, "alone_elder", "独居老人")

    page.undo()

    assert page.table.model().rowCount() == Visit.live().count() == 0


def test_the_sheet_they_sign_is_printed_from_there(window, begun, printed):
    begun.show_people()
    choose(window.page, "alone_elder", "独居老人")

    window.page.print_sheet()

    assert printed == [("A-4", 1)]


def test_a_choice_that_means_nothing_says_so(window, begun):
    begun.show_people()
    window.page.add_by(way(window.page))

    window.page.questions.panel.verb.click()

    assert window.page.questions.panel.message() == "请从列表里选一项。"


def test_a_cancelled_round_takes_its_visits_along(window, begun):
    begun.show_people()
    choose(window.page, "alone_elder", "独居老人")
    window.page.closes.emit()

    begun.delete()
    begun.questions.panel.verb.click()

    assert not Greeting.live().exists()
    assert not Visit.live().exists()


def test_whom_an_earlier_round_greeted_can_be_greeted_again(window, begun, session, papers):
    begun.show_people()
    choose(window.page, "alone_elder", "独居老人")
    later = editing.save(
        GREETING, {**editing.blank(GREETING), "festival": "lantern", "worker": Worker.get()}
    )
    page = GreetedPage(session, papers, later)

    page.add_by(page._as_before())
    panel = page.questions.panel
    panel.choice.set_choice(1, "春节")
    panel.verb.click()

    assert page.table.model().rowCount() == 2


def choose(page, code, label):
    page.add_by(way(page))
    panel = page.questions.panel
    panel.choice.set_choice(code, label)
    panel.verb.click()


def way(page):
    (adding,) = [one for one in page.actions_shown() if one.text == "添加"]
    return adding.menu[0].slot.args[0]
