"""Every place of the navigation, as somebody meets it who has no mouse or a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from swdesk.forms.case import CASE
from swdesk.forms.catalogue import FORMS
from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.form.photo_editor import PhotoEditor
from swdesk.gui.pages.form_page import FormPage
from swdesk.model.case_sheets import CaseSheet
from swdesk.services import editing
from swdesk.services.casework import cases
from tests.journeys.person import every_form, said

PLACES = ("工作台", "服务对象", "家庭", "个案", "探访", "活动", "志愿者", "督导", "打印", "设置")
SMALL, USUAL = (911, 465), (1366, 697)
_MOST_STOPS = 200


class Shown(QObject):
    """What was shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def seen():
    """The names of windows that came up during the test."""
    shown = Shown()
    QApplication.instance().installEventFilter(shown)
    yield shown.windows
    QApplication.instance().removeEventFilter(shown)


def stops(person):
    """Press Tab until the focus comes back to where it was; return the widgets on the way."""
    first = QApplication.focusWidget()
    found = [first]
    for _ in range(_MOST_STOPS):
        person.presses("Tab")
        if QApplication.focusWidget() is first:
            return found
        found.append(QApplication.focusWidget())
    raise AssertionError("Tab never comes back to where it began")


def visible(widget, kind=QWidget):
    return [one for one in widget.findChildren(kind) if one.isVisible()]


def outside(page):
    """Return what sticks out of its parent, unless it scrolls there."""
    return [
        f"{type(one).__name__} {said(one)}"
        for one in visible(page)
        if not in_scrolled(one) and not one.parentWidget().rect().contains(one.geometry())
    ]


def in_scrolled(widget):
    areas = [one for one in ancestors(widget) if isinstance(one, QScrollArea)]
    return any(area.widget() is widget for area in areas)


def ancestors(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_a_place_opens_and_holds_its_widgets(person, seen, place, size):
    person.window.resize(*size)
    person.opens(place)
    person.page.refresh(frozenset())
    QApplication.processEvents()

    assert person.page.title == place
    assert outside(person.page) == []
    assert seen == []


@pytest.mark.parametrize("place", PLACES)
def test_every_button_says_what_it_is_for(person, place):
    person.opens(place)

    window = person.window.workspace.window
    assert [one for one in visible(window, QAbstractButton) if not said(one).strip()] == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_in_the_window_and_names_each_stop(person, place):
    person.opens(place)

    found = stops(person)

    assert all(person.window.isAncestorOf(one) for one in found)
    assert [type(one).__name__ for one in found if not said(one)] == []


@pytest.mark.parametrize("spec", every_form(FORMS), ids=lambda spec: spec.code)
def test_tab_goes_through_a_form_from_top_to_bottom(person, spec):
    page = FormPage(person.window.workspace.session, spec, person.window.workspace.preview)
    page.open_new(**links_of(spec))
    person.window.workspace.window.open_page(page)
    view = page.panel.view

    inside = [one for one in stops(person) if view.isAncestorOf(one) and not of_photo(one)]
    places = [one.mapTo(view, QPoint(0, 0)) for one in inside]
    begin = min(range(len(inside)), key=lambda at: (places[at].y(), places[at].x()))
    tops = [(at.y(), said(one)) for at, one in zip(places, inside, strict=True)]
    tops = tops[begin:] + tops[:begin]

    assert tops == sorted(tops, key=lambda top: top[0])
    assert all(name for _, name in tops)


def links_of(spec):
    """Return what a new record of a form hangs on."""
    is_sheet = issubclass(spec.model, CaseSheet)
    if not is_sheet and "recipient" not in {field.name for field in spec.hidden}:
        return {}
    recipient = editing.save(RECIPIENT, {"name": "陈桂香"})
    if not is_sheet:
        return {"recipient": recipient}
    intake = {**cases.new_case(recipient), "source": "self", "complaint": "失眠"}
    return {"case": editing.save(CASE, intake, recipient=recipient)}


def of_photo(widget):
    """Say whether a widget belongs to the picture, which stands beside the fields."""
    return any(isinstance(one, PhotoEditor) for one in ancestors(widget))
