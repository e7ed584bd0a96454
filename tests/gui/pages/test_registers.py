"""The registers: one is chosen, lines are found, begun, opened and taken out."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.forms.issue import ISSUE
from swdesk.forms.project import PROJECT
from swdesk.forms.resources import PROVIDER
from swdesk.gui.pages.choose_person_page import ChoosePersonPage
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.pages.registers.line_page import LinePage, ProjectPage
from swdesk.gui.pages.registers.registers_page import RegistersPage
from swdesk.gui.pages.registers.targets_page import TargetsPage
from swdesk.gui.pages.workbench.targets_card import TargetsCard
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.team import Role, Worker
from swdesk.services import editing
from swdesk.services.lists.registers import REGISTERS

TODAY = dates.today()


def write(spec, **facts):
    return editing.save(spec, {**editing.blank(spec), **facts})


@pytest.fixture
def registers(desk, session, papers, worker):
    """The window on one register: registers("providers")."""

    def show(key):
        made = desk(registers=lambda: RegistersPage(session, papers))
        made.show_page("registers", key)
        return made

    return show


@pytest.fixture
def project(worker):
    target = [{"indicator": "events", "goal": Decimal(12)}]
    last = TODAY + dt.timedelta(days=300)
    return write(PROJECT, name="一老一小", begins_on=TODAY, ends_on=last, target=target)


def cells(page, row=0):
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_there_is_a_list_for_every_register(registers):
    window = registers("providers")
    shown = [window.page.choice.item(row).text() for row in range(window.page.choice.count())]

    assert shown == [one.short for one in REGISTERS.values()]
    for row in range(len(shown)):
        window.page.choice.setCurrentRow(row)
        assert window.page.current.register.short == shown[row]


def test_a_line_shows_what_its_form_names(registers, worker):
    write(PROVIDER, name="镇卫生院", kind="health", contact="郑医生")

    assert cells(registers("providers").page.current)[:3] == ["镇卫生院", "卫健", "郑医生"]


def test_the_find_box_looks_for_words_in_the_lines(registers, worker):
    write(PROVIDER, name="镇卫生院", kind="health")
    write(PROVIDER, name="福满家超市", kind="company")
    page = registers("providers").page

    page.search("超市")

    assert page.current.table.model().rowCount() == 1


def test_a_period_leaves_out_what_is_older(registers, worker):
    write(PROVIDER, name="镇卫生院", kind="health", met_on=dt.date(2020, 1, 1))
    page = registers("providers").page.current

    page.period.set_value((TODAY.replace(day=1), None))
    page.refresh(frozenset())

    assert page.table.model().rowCount() == 0


def test_a_line_is_begun_saved_and_listed(registers, qtbot):
    window = registers("providers")
    window.page.current.begin_new()
    form = window.page

    assert isinstance(form, LinePage)
    form.panel.view.show_values({**editing.blank(PROVIDER), "name": "镇卫生院", "kind": "health"})
    assert form.panel.save() is not None
    form.closes.emit()
    qtbot.waitUntil(lambda: window.page.current.table.model().rowCount() == 1)


def test_a_meal_is_asked_whom_it_was_for(registers, recipient):
    window = registers("service_items")
    window.page.current.begin_new()
    asking = window.page
    assert isinstance(asking, ChoosePersonPage)

    asking.chosen.emit(recipient.id)

    assert isinstance(window.page, LinePage)
    assert window.page.spec.code == "M-15"


def test_who_is_not_on_file_raises_an_issue_by_name(registers):
    window = registers("issues")
    window.page.current.begin_new()

    window.page.new_asked.emit("张秀英")

    assert window.page.panel.values()["raiser"] == "张秀英"


def test_the_answer_to_an_issue_is_printed_to_be_handed_over(registers, printed):
    write(ISSUE, raiser="张秀英", matter="路灯不亮")
    window = registers("issues")
    window.page.current.table.setFocus()
    window.page.current.open_record(1)
    (action,) = [one for one in window.page.actions_shown() if one.text == "打印答复单"]

    action.slot()

    assert printed == [("M-5A", 1)]


def test_a_register_prints_as_a_roster(registers, worker):
    write(PROVIDER, name="镇卫生院", kind="health")
    window = registers("providers")

    window.page.current.print_list()

    assert isinstance(window.page, RosterPage)


def test_another_page_can_open_a_line(registers, project):
    window = registers("providers")

    window.show_page("registers", ("projects", project.id))

    assert isinstance(window.page, ProjectPage)
    assert window.page.panel.record == project


def test_a_clerk_is_offered_only_what_they_may_see(session, papers, worker, shown):
    clerk = Worker.create(name="小秦", role=Role.CLERK)
    with acting_as(clerk.id):
        page = shown(RegistersPage(session, papers))
        names = [page.choice.item(row).text() for row in range(page.choice.count())]

    assert "培训" in names
    assert "投诉" not in names


def test_the_targets_of_a_project_are_a_key_away(registers, project, inline_jobs):
    window = registers("projects")
    window.page.current.open_record(project.id)

    window.page.show_targets()

    assert isinstance(window.page, TargetsPage)


def test_the_workbench_shows_targets_only_while_a_project_runs(shown, project):
    card = shown(TargetsCard())
    card.show_targets(TODAY)
    assert card.isVisibleTo(card.parentWidget()) or card.isVisible()

    card.show_targets(TODAY + dt.timedelta(days=4000))
    assert not card.isVisible()
