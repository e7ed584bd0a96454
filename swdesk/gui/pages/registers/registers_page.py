"""台账: the registers at the left, the lines of the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget

from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.registers.register_list import RegisterList
from swdesk.gui.session import Session
from swdesk.services.lists import registers

_LIST = 152


class RegistersPage(Page):
    """Alt and a digit chooses a register; each is read when it is first shown."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self.registers = registers.open_to_me()
        self._shown: dict[str, RegisterList] = {}
        self.choice = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def title(self) -> str:
        return self.tr("台账")

    @property
    def context(self) -> str:
        return tr(self.current.register.title)

    @property
    def find_hint(self) -> str:
        return self.current.find_hint

    @property
    def current(self) -> RegisterList:
        """Return the list that is shown."""
        return self._shown[self.registers[self.choice.currentRow()].key]

    def actions_shown(self) -> tuple[Action, ...]:
        return self.current.actions_shown()

    def search(self, text: str) -> bool:
        return self.current.search(text)

    def search_moved(self, steps: int) -> None:
        self.current.search_moved(steps)

    def search_accepted(self) -> None:
        self.current.search_accepted()

    def show_target(self, target: object) -> None:
        """Show a register by its key, a line of it: (key, id), or a new one: (key, facts)."""
        key, line = target if isinstance(target, tuple) else (target, None)
        keys = [one.key for one in self.registers]
        if key in keys:
            self.choice.setCurrentRow(keys.index(key))
            if isinstance(line, int):
                self.current.open_record(line)
            elif isinstance(line, dict):
                self.current.begin_given(line)

    def go_to_section(self, number: int) -> None:
        if number <= len(self.registers):
            self.choice.setCurrentRow(number - 1)

    def refresh(self, changed: frozenset[str]) -> None:
        for page in self._shown.values():
            page.refresh(changed)

    def _choose(self, row: int) -> None:
        register = self.registers[row]
        if register.key not in self._shown:
            self._shown[register.key] = page = RegisterList(self._session, self._papers, register)
            page.opens.connect(self.opens)
            page.goes_to.connect(self.goes_to)
            page.noticed.connect(self.noticed)
            page.header_changed.connect(self.header_changed)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._shown[register.key])
        self.header_changed.emit()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("panel", "aside")
        side.setFixedWidth(_LIST)
        column = QHBoxLayout(side)
        column.setContentsMargins(0, 8, 1, 8)
        column.addWidget(self.choice)
        self.choice.setProperty("panel", "subjects")
        self.choice.setFrameShape(QFrame.Shape.NoFrame)
        self.choice.setAccessibleName(self.tr("有哪些台账"))
        self.choice.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice.addItems([tr(one.short) for one in self.registers])
        self.choice.currentRowChanged.connect(self._choose)
        self.choice.setCurrentRow(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self.setFocusProxy(self.choice)
