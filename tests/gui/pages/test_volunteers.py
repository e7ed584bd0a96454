import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from swdesk.gui.page import Page
from swdesk.gui.pages.volunteers.volunteer_page import VolunteerPage
from swdesk.gui.pages.volunteers.volunteers_page import VolunteersPage
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.model.volunteers import Volunteer, VolunteerStatus, VolunteerTeam
from swdesk.services.volunteering.standing import Standing

TODAY = dt.date(2026, 11, 20)


class Importing(Page):
    """A page that writes down what it is asked to show."""

    def __init__(self):
        super().__init__()
        self.targets = []

    def show_target(self, target):
        self.targets.append(target)


@pytest.fixture
def window(session, desk, papers):
    return desk(
        volunteers=lambda: VolunteersPage(session, papers, lambda: TODAY), **{"import": Importing}
    )


@pytest.fixture
def enlist(worker, village):
    """Register a volunteer: enlist(name, **facts of the role)."""

    def make(name, **facts):
        person = Person(name=name, sex=Sex.MALE, place=village)
        person.touch()
        person.save()
        number = Volunteer.select().count() + 1
        facts = {"joined_on": dt.date(2026, 1, 8), **facts}
        return Volunteer.create(person=person, volunteer_no=f"QH-ZY-{number:04}", **facts)

    return make


@pytest.fixture
def serve(worker):
    """Let a volunteer help from one time to another."""

    def make(volunteer, name, came, left):
        number = f"QH-HD-2026-{Event.select().count() + 1:03}"
        event = Event.create(event_no=number, name=name, held_on=dt.date(2026, 10, 18))
        sign_in = SignIn.create(
            event=event, person=volunteer.person, seq=1, name="x", role=SignInRole.VOLUNTEER
        )
        Interval.create(sign_in=sign_in, came_at=came, left_at=left)
        return event

    return make


def shown(table):
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def names(page):
    return [row[1] for row in shown(page.table)]


def button(page, text):
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == text)


def refreshed(window, session):
    session.find.build()
    window.page.refresh(frozenset())
    return window.page


# --- the list ---


def test_the_list_adds_brought_hours_to_those_of_sign_ins(enlist, serve, window, session):
    volunteer = enlist("周志强", brought_hours=10)
    serve(volunteer, "重阳敬老义诊", dt.time(9), dt.time(11, 30))
    enlist("李福生")

    rows = shown(refreshed(window, session).table)

    assert [(row[1], row[7]) for row in rows] == [("周志强", "12.5"), ("李福生", "")]


def test_the_list_sorts_by_hours(enlist, serve, window, session):
    enlist("李福生", brought_hours=2)
    serve(enlist("周志强"), "重阳敬老义诊", dt.time(9), dt.time(12))
    enlist("沈佳", brought_hours=1)
    page = refreshed(window, session)

    page.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)

    assert names(page) == ["周志强", "李福生", "沈佳"]


def test_those_who_left_are_shown_only_when_asked_for(enlist, window, session):
    enlist("周志强")
    enlist("李福生", status=VolunteerStatus.LEFT)
    page = refreshed(window, session)
    assert names(page) == ["周志强"]

    page.status.choose((Standing.LEFT,))
    assert names(page) == ["李福生"]


def test_the_find_box_finds_what_somebody_can_do(enlist, window, session):
    enlist("周志强", skills=("cooking",))
    enlist("李福生", skill_other="剪纸和理发")
    page = refreshed(window, session)

    page.search("烹饪")
    assert names(page) == ["周志强"]
    page.search("剪纸")
    assert names(page) == ["李福生"]


def test_team_and_find_box_narrow_the_list_down(enlist, window, session):
    team = VolunteerTeam.create(name="银龄互助队")
    enlist("周志强", team=team)
    enlist("李福生")
    page = refreshed(window, session)

    page.team.choose(team.id)
    assert names(page) == ["周志强"]

    page.team.choose(None)
    page.search("lfs")
    assert names(page) == ["李福生"]


def test_an_empty_list_offers_to_register_and_to_bring_in(window):
    assert button(window.page, "登记志愿者").isVisible()

    button(window.page, "从表格导入").click()

    assert window.page.targets == ["volunteers"]


# --- one person, two roles ---


def test_a_recipient_who_volunteers_stays_one_person(recipient, window, session, qtbot):
    refreshed(window, session)
    window.press("Ctrl+N")

    qtbot.keyClicks(QApplication.focusWidget(), "cgx")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    page = window.page
    assert isinstance(page, VolunteerPage)
    assert page.form.values()["name"] == "陈桂香"
    window.press("Ctrl+S")

    volunteer = Volunteer.get()
    assert volunteer.person_id == recipient.person_id
    assert volunteer.volunteer_no
    assert Person.select().count() == 1


def test_who_volunteers_already_is_opened_instead(enlist, window, session, qtbot):
    volunteer = enlist("周志强")
    refreshed(window, session)
    window.press("Ctrl+N")

    qtbot.keyClicks(QApplication.focusWidget(), "zzq")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert window.page.shown.id == volunteer.id


def test_somebody_nobody_knows_is_registered_with_the_name_typed(window, say, qtbot):
    window.press("Ctrl+N")

    say("周志强")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert window.page.form.values()["name"] == "周志强"
    assert window.page.title == "登记志愿者"


# --- one volunteer ---


@pytest.fixture
def opened(window):
    def make(volunteer):
        window.show_page("volunteers", volunteer.id)
        return window.page

    return make


def test_hours_brought_and_served_stand_apart(enlist, serve, opened):
    volunteer = enlist("周志强", brought_hours=10)
    serve(volunteer, "重阳敬老义诊", dt.time(9), dt.time(11, 30))

    page = opened(volunteer)

    assert page.hours.words().startswith("12.5　期初 10 小时　签到 2.5 小时，1 次　活跃")
    assert shown(page.hours.table) == [["10-18", "重阳敬老义诊", "2.5"]]


def test_a_service_without_an_end_is_named_and_not_counted(enlist, serve, opened):
    volunteer = enlist("周志强")
    serve(volunteer, "重阳敬老义诊", dt.time(9), None)

    page = opened(volunteer)

    assert "有 1 次没有签退" in page.hours.words()
    assert shown(page.hours.table)[0][2] == ""


def test_a_service_opens_its_event(enlist, serve, opened, window):
    volunteer = enlist("周志强")
    event = serve(volunteer, "重阳敬老义诊", dt.time(9), dt.time(10))

    opened(volunteer).hours.opened.emit("events", event.id)

    assert window.page.targets == [event.id]


def test_the_form_prints(enlist, opened, printed):
    opened(enlist("周志强")).print_record()

    assert printed == [("V-1", 1)]


def test_a_volunteer_goes_into_the_bin_and_back_to_the_list(enlist, opened, window):
    opened(enlist("周志强")).delete()

    assert Volunteer.get().deleted_at is not None
    assert isinstance(window.page, VolunteersPage)


def test_in_a_narrow_window_the_hours_wait_behind_their_button(enlist, opened, window):
    page = opened(enlist("周志强"))
    window.window().resize(911, 465)
    assert page.form.isVisible()
    assert not page.hours.isVisible()

    button(window, "时数").click()
    assert page.hours.isVisible()
