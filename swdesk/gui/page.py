"""What the main window shows at one place of the navigation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from swdesk.gui.overrides import guarded


@dataclass(frozen=True)
class Action:
    """A verb of a page: a button in the header and, with *key*, a shortcut.

    With *menu* the button opens a list of further actions; a hidden one is only a shortcut.
    """

    text: str
    icon: str = ""
    key: str = ""
    slot: Callable[[], object] | None = None
    primary: bool = False
    menu: tuple[Action, ...] = ()
    enabled: bool = True
    hidden: bool = False


class Page(QWidget):
    """A page of the main window; it knows nothing of the window and reports by signals.

    A page with *own_header* fills the whole height; *wants_rail* narrows the navigation.
    """

    header_changed = Signal()
    noticed = Signal(str, str)
    goes_to = Signal(str, object)
    opens = Signal(object)
    closes = Signal()

    own_header = False
    wants_rail = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pending: set[str] = set()

    @property
    def title(self) -> str:
        """The page's name, in the header."""
        return ""

    @property
    def context(self) -> str:
        """One line beside the title."""
        return ""

    @property
    def find_hint(self) -> str:
        """What the find box says it finds; empty for the usual words."""
        return ""

    def actions_shown(self) -> tuple[Action, ...]:
        """Return the verbs of this page, the primary one, if any, last."""
        return ()

    def search(self, _text: str) -> bool:
        """Filter this page by *text*; False leaves the search to the window."""
        return False

    def search_moved(self, _steps: int) -> None:
        """Move the mark while the find box keeps the focus."""

    def search_accepted(self) -> None:
        """Open what is marked, on Enter in the find box."""

    def show_target(self, _target: object) -> None:
        """Show what another page asked for: a record, a filter."""

    def go_to_section(self, _number: int) -> None:
        """Move to a section of the page, on Alt and its number."""

    def refresh(self, _changed: frozenset[str]) -> None:
        """Show again what may have changed; *changed* names kinds of record, empty means all."""

    @property
    def is_busy(self) -> bool:
        """Whether something is under way, on its way to a printer, that a lock would cut off."""
        return False

    def can_leave(self) -> bool:
        """Ask about what is not saved; False keeps the page."""
        return True

    def mark_stale(self, changed: frozenset[str]) -> None:
        """Refresh now if in sight, else when shown again."""
        if self.isVisible():
            self.refresh(changed)
        else:
            self._pending |= changed or {""}

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on changes made elsewhere."""
        super().showEvent(event)
        if self._pending:
            changed = frozenset() if "" in self._pending else frozenset(self._pending)
            self._pending = set()
            self.refresh(changed)


@dataclass(frozen=True)
class PageSpec:
    """A place in the navigation; the page is built when first shown."""

    key: str
    title: str
    icon: str
    factory: Callable[[], Page]
    gap_before: bool = False
