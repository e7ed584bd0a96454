"""Opening a form in the main window against a plain form with as many fields."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from swdesk.gui import theme
from swdesk.gui.session import Session
from swdesk.gui.workspace import Workspace
from swdesk.model.cases import Case
from swdesk.model.people import Recipient
from swdesk.services.demo import PASSWORD
from swdesk.station.store import Station
from tests.bench.measuring import Finding, compared, in_turns
from tests.bench.stations import demo

ROUNDS = 9
_SIZE = (1366, 768)
_FIELDS = (QLineEdit, QPlainTextEdit, QCheckBox)


def measure(folder: Path) -> list[Finding]:
    """Open the same case and the same person again and again, by turns with the plain form."""
    app = QApplication([])
    theme.apply(app)
    with Station.open(demo(folder, "station"), PASSWORD) as station:
        station.adopt()
        workspace = Workspace(Session(station), is_demo=True)
        workspace.window.resize(*_SIZE)
        workspace.window.show()
        case = Case.live().where(Case.closed_on.is_null()).first()
        person = Recipient.live().first()
        findings = [
            opened(workspace, "cases", "打开一个个案", 15, lambda page: page.open_record(case.id)),
            opened(
                workspace, "recipients", "打开登记表 F-01", 5, lambda page: page.verbs.edit(person)
            ),
        ]
        workspace.end()
    return findings


def opened(
    workspace: Workspace, place: str, what: str, goal: float, ask: Callable[[QWidget], object]
) -> Finding:
    """Open a form from its list until it is painted, and go back, by turns with a plain one."""
    window = workspace.window
    window.show_page(place)
    listing = window.page
    plain = QStackedWidget()
    plain.resize(*_SIZE)
    plain.show()

    def ours() -> None:
        ask(listing)
        QApplication.processEvents()

    ours()
    fields = sum(isinstance(one, _FIELDS) for one in window.page.findChildren(QWidget))
    back(workspace)
    mine, least = [], []
    for _ in range(ROUNDS):
        opening, showing = in_turns(1, ours, lambda: show_plain(plain, fields))
        mine += opening
        least += showing
        back(workspace)
        plain.removeWidget(plain.currentWidget())
    return compared(what, mine, f"{fields} 栏的 QFormLayout", least, goal)


def back(workspace: Workspace) -> None:
    workspace.window.close_page()
    QApplication.processEvents()


def show_plain(stack: QStackedWidget, fields: int) -> None:
    """Show as many labels and lines as Qt lays out by itself."""
    form = QWidget()
    layout = QFormLayout(form)
    for number in range(fields):
        layout.addRow(f"栏目 {number}", QLineEdit())
    stack.setCurrentIndex(stack.addWidget(form))
    QApplication.processEvents()
