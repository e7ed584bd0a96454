import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from swdesk.gui.pages.desk.desk_page import SignInDesk
from swdesk.gui.pages.events.event_page import EventPage
from swdesk.gui.pages.events.events_page import EventsPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.model.events import Event, EventStatus, Expected, SignInRole
from swdesk.model.people import RecipientCategory
from swdesk.services.gatherings import events
from swdesk.services.gatherings.events import SheetMode
from swdesk.services.gatherings.signing_in import Desk

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def held(worker, village):
    """Plan an event: held(name, days from today, **facts)."""

    def make(name, days=0, **facts):
        number = Event.select().count() + 1
        facts = {"started": dt.time(9), "ended": dt.time(11), "worker": worker, **facts}
        return Event.create(
            event_no=f"QH-HD-2026-{number:03}", name=name,
            held_on=TODAY + dt.timedelta(days=days), **facts,
        )  # fmt: skip

    return make


@pytest.fixture
def window(session, desk, papers):
    return desk(events=lambda: EventsPage(session, papers, lambda: TODAY))


@pytest.fixture
def opened(session, window):
    """Open an event over the list."""

    def make(event):
        session.find.build()
        window.show_page("events", event.id)
        return window.page

    return make


def listed(page):
    model = page.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def shown(table):
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def button(page, text):
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == text)


def press(page, verb):
    next(action for action in page.verbs() if action.text == verb).slot()


# --- the list ---


def test_the_latest_event_stands_first_and_says_how_many_came(held, session, window):
    past = held("重阳敬老义诊", -30, status=EventStatus.ENDED, unnamed_count=5)
    Desk(past.id, session.find).walk_in("小赵")
    held("国际志愿者日", 15)
    window.page.refresh(frozenset())

    rows = shown(window.page.table)

    assert [row[1] for row in rows] == ["国际志愿者日", "重阳敬老义诊"]
    assert [row[7] for row in rows] == ["", "6"]


def test_the_find_box_looks_for_name_number_and_location(held, window):
    held("重阳敬老义诊", location="镇卫生院")
    held("防火讲座")
    window.page.refresh(frozenset())

    for text, found in (("义诊", 1), ("hd-2026-002", 1), ("卫生院", 1), ("没有", 0)):
        window.page.search(text)
        assert len(listed(window.page)) == found


def test_chips_narrow_the_list_down(held, window):
    held("重阳敬老义诊", -30, status=EventStatus.ENDED, kind="clinic")
    held("防火讲座", 2)
    page = window.page

    page.period.choose((TODAY, None))
    assert listed(page) == ["防火讲座"]

    page.period.choose(None)
    page.status.choose(EventStatus.ENDED)
    assert listed(page) == ["重阳敬老义诊"]


def test_without_events_the_page_says_what_to_do(window):
    assert window.page.nothing()[0] == "还没有活动"
    assert button(window.page, "新建活动").isVisible()


# --- an event ---


def test_a_new_event_is_saved_with_a_number_and_then_has_a_list(window, say):
    window.press("Ctrl+N")
    page = window.page
    assert not page.people.isVisible()

    page.form.view.go_to("name")
    say("防火讲座")
    window.press("Ctrl+S")

    assert Event.get().event_no
    assert page.people.isVisible()
    assert page.head.name.whole_text() == "防火讲座"


def test_a_new_event_takes_the_plan_of_an_earlier_one(held, session, window):
    earlier = held("重阳敬老义诊", -365, location="镇卫生院", process="来了很多人")
    page = EventPage(session, lambda *_: None, lambda: TODAY)
    window.open_page(page)

    page.open_new(earlier)

    values = page.form.values()
    assert (values["name"], values["location"]) == ("重阳敬老义诊", "镇卫生院")
    assert not values["process"]
    assert page.shown is None


def test_a_copy_has_its_own_day_and_the_same_people(held, register, opened):
    event = held("重阳敬老义诊")
    events.expect(event.id, [register("陈桂香").person_id])
    page = opened(event)

    page.copy_event(with_expected=True)
    page.questions.panel.day.setText("1205")
    page.questions.panel.verb.click()

    assert page.shown.id != event.id
    assert page.shown.held_on == dt.date(2026, 12, 5)
    assert [row[0] for row in shown(page.people.expected)] == ["陈桂香"]


def test_cancelling_asks_why_and_so_does_taking_that_back(held, opened):
    page = opened(held("防火讲座", 2))

    press(page, "取消活动")
    page.questions.panel.verb.click()
    assert "原因" in page.questions.panel.message()
    page.questions.panel.reason.setText("下雨")
    page.questions.panel.verb.click()

    assert Event.get().status is EventStatus.CANCELLED
    assert page.head.status.toolTip() == "下雨"
    assert not page.sign_in.isVisible()
    assert "恢复活动" in [action.text for action in page.verbs()]


def test_an_event_with_people_on_its_sheet_is_not_deleted(held, opened, session):
    event = held("防火讲座")
    page = opened(event)
    Desk(event.id, session.find).walk_in("小赵")

    press(page, "删除活动")

    assert Event.get().deleted_at is None


def test_the_record_prints_on_its_form(held, opened, printed):
    opened(held("防火讲座")).print_record()

    assert printed == [("A-3", 1)]


@pytest.mark.parametrize(
    ("mode", "lines", "pages"),
    [
        (SheetMode.BLANK, "5", 1),
        (SheetMode.BLANK, "44", 2),
        (SheetMode.EXPECTED, "5", 1),
        (SheetMode.EXPECTED, "44", 3),
    ],
)
def test_a_sheet_has_as_many_lines_as_asked(held, opened, window, mode, lines, pages):
    page = opened(held("防火讲座"))

    page.print_sheet(mode)
    page.questions.panel.lines.setText(lines)
    page.questions.panel.verb.click()

    assert isinstance(window.page, PreviewPage)
    assert window.page.document.pages == pages


def test_the_desk_opens_with_what_was_typed_saved(held, opened, window, say):
    page = opened(held("防火讲座"))
    page.form.view.go_to("location")
    say("文化礼堂")

    page.sign_in.click()

    assert isinstance(window.page, SignInDesk)
    assert Event.get().location == "文化礼堂"


def test_what_the_desk_counted_is_in_the_form_on_coming_back(held, opened, window, qtbot):
    page = opened(held("防火讲座"))
    page.sign_in.click()
    window.page.count_heads(7)
    window.close_page()

    qtbot.waitUntil(lambda: page.form.values()["unnamed_count"] == 7)


# --- who is expected ---


def add(page, number, typed):
    """Choose a way of adding people, type what is looked for, and add."""
    page.people.add_by(page.people.ways()[number])
    panel = page.people.panel
    panel.choice.setText(typed)
    panel.verb.click()
    return panel


def names(page):
    return [row[0] for row in shown(page.people.expected)]


def test_people_are_added_by_category_once_and_the_last_step_is_undone(held, register, opened):
    for name in ("陈桂香", "冯玉珍"):
        RecipientCategory.create(recipient=register(name), category="dibao")
    page = opened(held("防火讲座"))
    offered = page.people.ways()[0].find("")
    typed = next(offer.label for offer in offered if offer.value == "dibao")

    add(page, 0, typed)
    assert names(page) == ["陈桂香", "冯玉珍"]
    assert page.people.said() == "加了 2 人"

    add(page, 0, typed)
    assert page.people.said() == "加了 0 人，2 人已在名单上"


def test_people_are_added_by_village(held, register, opened):
    register("陈桂香")
    page = opened(held("防火讲座"))

    add(page, 1, "青禾镇柳溪村")
    assert names(page) == ["陈桂香"]

    button(page.people, "撤销").click()
    assert names(page) == []


def test_those_who_came_to_an_earlier_event_are_added(held, register, opened, session):
    came, earlier = register("陈桂香"), held("重阳敬老义诊", -30)
    session.find.build()
    Desk(earlier.id, session.find).sign_in(came.person_id)
    page = opened(held("防火讲座"))

    page.people.add_by(page.people.ways()[2])
    panel = page.people.panel
    panel.choice.setText("义诊")
    panel.choice.settle()
    panel.verb.click()

    assert names(page) == ["陈桂香"]


def test_one_person_is_found_by_initials_and_added_by_enter(held, register, opened, qtbot):
    register("陈桂香")
    page = opened(held("防火讲座"))
    page.people.add_by(page.people.ways()[3])
    qtbot.waitUntil(page.people.panel.isVisible)

    qtbot.keyClicks(QApplication.focusWidget(), "cgx")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert names(page) == ["陈桂香"]
    assert Expected.get().role is SignInRole.RECIPIENT


def test_nothing_chosen_is_refused_in_place(held, opened):
    panel = add(opened(held("防火讲座")), 0, "不是类别")

    assert panel.message() == "请从列表里选一项。"


def test_somebody_is_removed_and_who_came_is_told_with_the_time(held, register, opened, session):
    event = held("防火讲座")
    first, second = register("陈桂香"), register("冯玉珍")
    events.expect(event.id, [first.person_id, second.person_id])
    session.find.build()
    at = dt.datetime.combine(TODAY, dt.time(9, 5))
    Desk(event.id, session.find, lambda: at).sign_in(first.person_id)
    page = opened(event)
    assert [row[2:] for row in shown(page.people.expected)] == [["09:05 到", ""], ["", "移除"]]

    page.people.expected.pressed_link.emit(second.person_id, "remove")

    assert names(page) == ["陈桂香"]


def test_in_a_narrow_window_list_and_form_take_turns(held, opened, window):
    page = opened(held("防火讲座"))
    window.window().resize(911, 465)
    assert page.form.isVisible()
    assert not page.people.isVisible()

    button(page, "名单").click()
    assert page.people.isVisible()
    assert not page.form.isVisible()
