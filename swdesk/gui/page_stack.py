"""The pages of the window: one for each place, and those opened above it, with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from swdesk.gui.composing import commit_input
from swdesk.gui.page import Page, PageSpec


class PageStack(QStackedWidget):
    """Builds the page of a place when it is first gone to, and asks a page before it is left.

    *turned* tells that another page is in sight. What the pages report is passed on: *noticed*,
    *header_changed*, and as *goes_to* the place and target they ask for.
    """

    turned = Signal()
    header_changed = Signal()
    noticed = Signal(str, str)
    goes_to = Signal(str, object)

    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self._specs = {spec.key: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._above: list[Page] = []
        self.key = ""

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def has_way_back(self) -> bool:
        """Whether the page in sight was opened above another one."""
        return bool(self._above)

    def knows(self, key: str) -> bool:
        """Say whether there is such a place."""
        return key in self._specs

    def page_at(self, key: str) -> Page:
        """Return the page of a place."""
        if key not in self._pages:
            self._pages[key] = self._specs[key].factory()
            self._adopt(self._pages[key])
        return self._pages[key]

    def go_to(self, key: str) -> bool:
        """Show the page of a place; False where the page in sight may not be left."""
        if key == self.key and not self._above:
            return True
        if not self._may_leave():
            return False
        above, self._above = self._above, []
        self.key = key
        self._show(self.page_at(key))
        for page in above:
            self._drop(page)
        return True

    def open_page(self, page: Page) -> bool:
        """Show a page above the one in sight; it is dropped when closed."""
        if not self._may_leave():
            return False
        self._adopt(page)
        self._above.append(page)
        self._show(page)
        return True

    def close_page(self) -> bool:
        """Go back to the page below, unless the one in sight may not be left."""
        if not self._above or not self._may_leave():
            return False
        closed = self._above.pop()
        self._show(self._above[-1] if self._above else self._pages[self.key])
        self._drop(closed)
        return True

    def mark_stale(self, changed: frozenset[str]) -> None:
        """Tell every page what kinds of record have changed; none means everything."""
        for page in (*self._pages.values(), *self._above):
            page.mark_stale(changed)

    def may_all_be_left(self) -> bool:
        """Ask every page whether it may be left, the one in sight first; a refusal ends it."""
        commit_input()
        built = (*reversed(self._above), *self._pages.values())
        return all(page.can_leave() for page in built)

    def _adopt(self, page: Page) -> None:
        self.addWidget(page)
        page.header_changed.connect(self.header_changed)
        page.noticed.connect(self.noticed)
        page.goes_to.connect(self.goes_to)
        page.opens.connect(self.open_page)
        page.closes.connect(self.close_page)

    def _drop(self, page: Page) -> None:
        # Only once it is out of sight: what takes its place then takes the keys over as well.
        self.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        self.turned.emit()

    def _may_leave(self) -> bool:
        commit_input()
        return self.page is None or self.page.can_leave()
