"""The one window: navigation, header, the page in sight, and the status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.composing import commit_input
from swdesk.gui.header import Header
from swdesk.gui.navigation import Navigation
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page, PageSpec
from swdesk.gui.page_stack import PageStack
from swdesk.gui.tab_stops import move_focus
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.notices import Notices
from swdesk.gui.widgets.status_bar import StatusBar
from swdesk.services.gatherings import sheet_codes
from swdesk.services.people import cards

_RAIL_BELOW = 1100
_LOW_BELOW = 600
_SMALLEST = QSize(760, 420)
_ROUTED = ("Ctrl+N", "Ctrl+S", "Ctrl+P", "Ctrl+J")


class MainWindow(QWidget):
    """Shows one page at a time and routes keys to it; it knows nothing of the records.

    What it cannot do itself it reports: *searched* where the page does not filter,
    *locked*, *helped* with the page's key, *backed_up*, *closed*, and *asked_for* where a page
    goes to something that has no place in the navigation.
    """

    searched = Signal(str)
    find_moved = Signal(int)
    find_accepted = Signal()
    find_left = Signal()
    locked = Signal()
    helped = Signal(str)
    backed_up = Signal()
    closed = Signal()
    asked_for = Signal(str, object)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(_SMALLEST)
        self._results: QWidget | None = None
        self.navigation = Navigation(specs)
        self.header = Header()
        self.status = StatusBar()
        self.pages = PageStack(specs)
        self.notices = Notices()
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    # Pages

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self.pages.page

    def show_page(self, key: str, target: object = None) -> bool:
        """Show a place of the navigation; False where the page in sight may not be left."""
        if not self.pages.knows(key):
            self.asked_for.emit(key, target)
            return False
        has_gone = self.pages.go_to(key)
        self.navigation.show_current(self.pages.key)
        if has_gone and target is not None:
            self.pages.page_at(key).show_target(target)
        return has_gone

    def open_page(self, page: Page) -> bool:
        """Show a page over the one in sight, with a way back; it is dropped when closed."""
        return self.pages.open_page(page)

    def close_page(self) -> bool:
        """Go back to the page below, unless the one in sight may not be left."""
        return self.pages.close_page()

    def refresh(self, changed: frozenset[str] = frozenset()) -> None:
        """Tell every page what kinds of record have changed; none means everything."""
        self.pages.mark_stale(changed)
        self.update_header()

    def close_everything(self) -> bool:
        """Ask every page whether it may be left; the first refusal wins."""
        return self.pages.may_all_be_left()

    # Around the page

    def update_header(self) -> None:
        """Show title, context and verbs of the page in sight."""
        page = self.page
        if page is None:
            return
        self.header.setVisible(not page.own_header)
        self.header.show_page(page.title, page.context, back=self.pages.has_way_back)
        self.header.show_actions(page.actions_shown())
        usual = self.tr("找人：姓名、拼音、电话、证件")
        self.header.find_box.set_hint(page.find_hint or usual)

    def show_notice(self, text: str, tone: str = "info") -> MessageBox:
        """Say something above the page until it is put away or another page is shown."""
        return self.notices.say_only(text, tone)

    def show_results(self, results: QWidget | None) -> None:
        """Show what was found right under the find box; None puts it away."""
        if self._results is not None and self._results is not results:
            self._results.hide()
        self._results = results
        if results is not None:
            results.setParent(self)
            self._place_results()
            results.show()
            results.raise_()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where there is little room."""
        super().resizeEvent(event)
        self._fit()
        self._place_results()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Let Tab stop at everything in sight."""
        now = self.window().focusWidget()
        return now is not None and move_focus(now, forward=forward)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once every page agrees."""
        if self.close_everything():
            self.closed.emit()
            event.accept()
        else:
            event.ignore()

    # Inside

    def _on_turned(self) -> None:
        self.notices.clear()
        self.show_results(None)
        self.header.find_box.clear_quietly()
        self.update_header()
        self._fit()

    def _fit(self) -> None:
        wants_rail = self.page is not None and self.page.wants_rail
        self.navigation.set_rail(rail=wants_rail or self.width() < _RAIL_BELOW)
        self.navigation.set_low(low=self.height() < _LOW_BELOW)

    def _place_results(self) -> None:
        if self._results is None:
            return
        box = self.header.find_box
        below = box.mapTo(self, QPoint(0, box.height() + 4))
        height = min(self._results.sizeHint().height(), self.height() - below.y() - 40)
        self._results.setGeometry(below.x(), below.y(), max(box.width(), 320), height)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addLayout(self.notices)
        right.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        self.pages.turned.connect(self._on_turned)
        self.pages.header_changed.connect(self.update_header)
        self.pages.noticed.connect(self.show_notice)
        self.pages.goes_to.connect(self.show_page)
        self.navigation.chosen.connect(self.show_page)
        self.navigation.entered.connect(self._go_to_page)
        self.header.went_back.connect(self.close_page)
        self.status.lock_asked.connect(self._lock)
        self.status.backup_asked.connect(self.backed_up)
        box = self.header.find_box
        box.searched.connect(self._find)
        box.moved.connect(self._move_in_results)
        box.accepted.connect(self._open_found)
        box.left.connect(self._leave_find_box)

    def _add_shortcuts(self) -> None:
        own: dict[str, Callable[[], object]] = {
            "Ctrl+F": self._go_to_find_box,
            "Ctrl+L": self._lock,
            "F1": self._help,
            "Alt+Left": self.close_page,
        }
        for keys, slot in own.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for keys in _ROUTED:
            QShortcut(QKeySequence(keys), self).activated.connect(lambda k=keys: self.press(k))
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda n=number: self._go_to_section(n))

    def press(self, keys: str) -> bool:
        """Do the verb of the page in sight that has this shortcut; False where none has."""
        if self.page is None:
            return False
        for action in _flat(self.page.actions_shown()):
            if action.key == keys and action.enabled and action.slot is not None:
                commit_input()
                action.slot()
                return True
        return False

    def _go_to_section(self, number: int) -> None:
        if self.page is not None:
            self.page.go_to_section(number)

    def _go_to_find_box(self) -> None:
        # A page with a header of its own lends its place while something is looked for.
        self.header.show()
        self.header.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.find_box.selectAll()

    def _find(self, text: str) -> None:
        # What a scanner types names one thing, whatever the page would look for.
        is_scanned = cards.is_token(text) or bool(sheet_codes.places_of(text))
        if self.page is None or is_scanned or not self.page.search(text):
            self.searched.emit(text)

    def _move_in_results(self, steps: int) -> None:
        if self._results is None and self.page is not None:
            self.page.search_moved(steps)
        self.find_moved.emit(steps)

    def _open_found(self) -> None:
        if self._results is None and self.page is not None:
            self.page.search_accepted()
        self.find_accepted.emit()

    def _leave_find_box(self) -> None:
        self.show_results(None)
        self.update_header()
        self._go_to_page()
        self.find_left.emit()

    def _go_to_page(self) -> None:
        if self.page is not None:
            self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lock(self) -> None:
        commit_input()
        self.locked.emit()

    def _help(self) -> None:
        self.helped.emit(self.pages.key)


def _flat(actions: Sequence[Action]) -> list[Action]:
    """Return the actions with those of their menus."""
    return [each for action in actions for each in (action, *action.menu)]
