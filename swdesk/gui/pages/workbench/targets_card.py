"""The targets of the projects that last today, those behind in front."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.target_bar import Target
from swdesk.model.projects import Project
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Standing

_MOST = 5
_EDGE = 16


class TargetsCard(Card):
    """A bar a target, with a tick where the calendar stands; hidden while there are none."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("指标进度"))
        self.body.setContentsMargins(_EDGE, 9, _EDGE, 13)
        self._project: Project | None = None
        everything = Button(self.tr("全部指标"), kind="link")
        everything.clicked.connect(lambda: self.opened.emit(self._project))
        if self.header is not None:
            self.header.add(everything)
        self._bars = QWidget()
        self._lines = QVBoxLayout(self._bars)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._bars)
        self.hide()

    def show_targets(self, today: dt.date) -> None:
        """Show how the targets of the project that ends first stand."""
        clear(self._lines)
        lasting = [(one, targets.standings(one, today)) for one in targets.running(today)]
        self._project, shown = next(((one, rows) for one, rows in lasting if rows), (None, []))
        for one in sorted(shown, key=lambda one: not one.is_behind)[:_MOST]:
            self._lines.addWidget(_bar(one))
        self.setVisible(bool(shown))


def _bar(one: Standing) -> Target:
    elapsed = one.elapsed if targets.adds_up(one.figure) else None
    name, unit = tr(one.figure.name), one.figure.unit.value
    return Target(name, one.done, one.goal, unit, elapsed=elapsed)
