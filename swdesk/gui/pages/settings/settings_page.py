"""The settings: subjects at the left, what can be set at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget

from swdesk.gui.composing import commit_input
from swdesk.gui.page import Page
from swdesk.gui.pages.audit.audit_section import AuditSection
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.settings.bin_section import BinSection
from swdesk.gui.pages.settings.codes_section import CodesSection
from swdesk.gui.pages.settings.display_section import DisplaySection
from swdesk.gui.pages.settings.due_section import DueSection
from swdesk.gui.pages.settings.keeping_section import KeepingSection
from swdesk.gui.pages.settings.key_section import KeySection
from swdesk.gui.pages.settings.numbers_section import NumbersSection
from swdesk.gui.pages.settings.office_section import OfficeSection
from swdesk.gui.pages.settings.password_section import PasswordSection
from swdesk.gui.pages.settings.places_section import PlacesSection
from swdesk.gui.pages.settings.privacy_section import PrivacySection
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.pages.settings.sentences_section import SentencesSection
from swdesk.gui.pages.settings.workers_section import WorkersSection
from swdesk.gui.session import Session
from swdesk.gui.settings import Settings
from swdesk.services.access import Area, Level, may
from swdesk.station.slots import Cost

_LIST = 160


class SettingsPage(Page):
    """Alt and a digit chooses a subject; everything is saved as it is changed."""

    def __init__(
        self,
        session: Session,
        papers: Papers,
        preferences: Settings | None = None,
        cost: Cost | None = None,
    ) -> None:
        super().__init__()
        self.office = OfficeSection()
        self.places = PlacesSection()
        self.workers = WorkersSection(session.station, cost)
        self.workers.opens.connect(self.opens)
        self.codes = CodesSection()
        self.due = DueSection()
        self.numbers = NumbersSection()
        self.keeping = KeepingSection(session)
        self.key = KeySection(session)
        self.bin = BinSection()
        self.audit = AuditSection(session)
        self.audit.opens.connect(self.opens)
        self.privacy = PrivacySection(session, papers)
        self.privacy.opens.connect(self.opens)
        self.sentences = SentencesSection()
        self.display = DisplaySection(preferences or Settings())
        self.password = PasswordSection(session.station)
        self._sections = self._allowed()
        self._list = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def title(self) -> str:
        return self.tr("设置")

    def refresh(self, _changed: frozenset[str]) -> None:
        section = self._stack.currentWidget()
        if isinstance(section, Section) and not section.isAncestorOf(self.focusWidget() or self):
            section.refresh()

    def go_to_section(self, number: int) -> None:
        if number <= len(self._sections):
            self._list.setCurrentRow(number - 1)

    def show_target(self, target: object) -> None:
        section = getattr(self, str(target), None)
        if section in self._sections:
            self._list.setCurrentRow(self._sections.index(section))

    def can_leave(self) -> bool:
        """Save the field that is being typed in by moving on from it."""
        commit_input()
        at = self.focusWidget()
        if at is not None:
            at.clearFocus()
        return True

    def _allowed(self) -> tuple[Section, ...]:
        """Return the subjects that are open to whoever has unlocked, some only to be read."""
        setting_up: tuple[Section, ...] = (
            self.office, self.places, self.workers, self.codes, self.due, self.numbers,
        )  # fmt: skip
        mine: tuple[Section, ...] = (self.display, self.password)
        if may(Area.CASES, Level.WRITE):
            mine = (self.sentences, *mine)
        own = mine
        if any(may(area, Level.WRITE) for area in Area if area is not Area.STATION):
            own = (self.bin, self.privacy, *mine)
        if may(Area.STATION, Level.WRITE):
            upkeep: tuple[Section, ...] = (
                self.keeping, self.key, self.bin, self.privacy, self.audit,
            )  # fmt: skip
            return (*setting_up, *upkeep, *mine)
        if not may(Area.STATION):
            return own
        for section in setting_up:
            section.only_show(self.tr("这里由管理员设置，可以查看。"))
        return (*setting_up, self.audit, *own)

    def _choose(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._sections[row].refresh()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("panel", "aside")
        side.setFixedWidth(_LIST)
        column = QHBoxLayout(side)
        column.setContentsMargins(0, 8, 1, 8)
        column.addWidget(self._list)
        self._list.setProperty("panel", "subjects")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("设置的内容"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in self._sections:
            self._list.addItem(section.title)
            self._stack.addWidget(section)
            section.noticed.connect(self.noticed)
            section.setProperty("ground", "surface")
            section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list.currentRowChanged.connect(self._choose)
        self._list.setCurrentRow(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self.setFocusProxy(self._list)
