import datetime as dt

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.widgets.period_chip import PeriodChip

TODAY = dt.date(2026, 5, 20)


@pytest.fixture
def chip(qtbot):
    made = PeriodChip("时间", lambda: TODAY)
    qtbot.addWidget(made)
    return made


def test_nothing_chosen_leaves_both_ends_open(chip):
    assert chip.span() == (None, None)


def test_any_time_can_be_typed_and_is_named_on_the_chip(chip, qtbot):
    chip.typed.setText("2025Q2")
    with qtbot.waitSignal(chip.changed):
        chip.take()

    assert chip.span() == (dt.date(2025, 4, 1), dt.date(2025, 6, 30))
    assert "2025" in chip.accessibleName()


def test_what_cannot_be_read_is_said_and_changes_nothing(chip):
    chip.typed.setText("昨天前后")
    chip.take()

    assert chip.span() == (None, None)
    assert "看不懂期间" in chip.said.text()


def test_the_usual_times_begin_and_end_on_the_right_days(chip):
    spans = {label: span for span, label in chip.spans()}

    assert spans["上个月"] == (dt.date(2026, 4, 1), dt.date(2026, 4, 30))
    assert spans["本季度"] == (dt.date(2026, 4, 1), None)


def test_the_field_is_reached_by_the_arrow_keys_of_the_menu(chip, qtbot):
    chip.show()
    chip.activateWindow()
    menu = chip.menu()
    menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
    qtbot.keyClick(menu, Qt.Key.Key_Up)
    assert menu.focusWidget() is chip.typed
    qtbot.keyClicks(chip.typed, "2025")
    qtbot.keyClick(chip.typed, Qt.Key.Key_Return)

    assert chip.span() == (dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    assert not menu.isVisible()
