"""Windows of these tests look as they do to people, and jobs run at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStandardPaths

from swdesk.gui import jobs, theme


@pytest.fixture(scope="session")
def styled(qapp):
    """The application in the light theme."""
    QStandardPaths.setTestModeEnabled(True)
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture(autouse=True)
def look(styled):
    """Every widget is built in the light theme, whatever a test before has chosen."""
    if theme.current().name != "light":
        theme.apply(styled, "light")


@pytest.fixture
def inline_jobs():
    """Jobs run at once, on the thread of the test."""
    with jobs.inline():
        yield


@pytest.fixture
def shown(qtbot):
    """Show a widget, and close it after the test."""

    def show(widget, width=1366, height=697):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show
