"""All there is in the window while visitors read: three lists by number, and the papers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.evaluation.shelf_page import ShelfPage
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.welcome.entry import PasswordLine
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.notices import Notices
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.services.privacy.evaluation import EvaluationVisit, Shelf

_HEAD = 56

#: Refuses a password that is not that of who began the visit.
Check = Callable[[str], None]


class EvaluationWindow(QWidget):
    """Stands in the place of the main window, which cannot be reached from here.

    *left* says that who began the visit has ended it; *locked* that the station is to be locked,
    which ends it too.
    """

    left = Signal()
    locked = Signal()

    def __init__(self, visit: EvaluationVisit, check: Check) -> None:
        super().__init__()
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.visit = visit
        self._check = check
        self.shelves = {which: ShelfPage(which) for which in Shelf}
        self.which = SegmentedControl(
            [(one, tr(one.value)) for one in Shelf], self.tr("看什么"), scale=""
        )
        self.stack = QStackedWidget()
        self.preview: PreviewPage | None = None
        self._asked: LeavingPanel | None = None
        self._top = Notices()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.which)

    def open_papers(self, which: Shelf, record_id: int) -> None:
        """Show the papers of what was chosen, under code names and to print only."""
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.evaluated import evaluated_document  # noqa: PLC0415 - as above

        self._clear()
        try:
            papers = self.visit.papers(which, record_id)
        except UserError as refused:
            self._say(tr(refused.message))
            return
        document = evaluated_document(tr(which.value), papers, PrintOptions.of_office())
        page = PreviewPage(document, errand=self.visit.visitors.errand)
        page.print_only()
        page.closes.connect(self.close_papers)
        self.preview = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.sheets.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_papers(self) -> None:
        """Go back to the list, unless a page is on its way to the printer."""
        page = self.preview
        if page is None or not page.can_leave():
            return
        self.preview = None
        self._show_shelf(self.which.value())
        self.stack.removeWidget(page)
        page.deleteLater()

    def ask_to_leave(self) -> None:
        """Ask for the password of who began."""
        if self._asked is None:
            self._clear()
            panel = LeavingPanel(self._check)
            panel.done.connect(self.left)
            panel.left.connect(self._clear)
            self._asked = panel
            self._top.add(panel)
            panel.begin()

    @property
    def is_busy(self) -> bool:
        """Whether a page is on its way to the printer."""
        return self.preview is not None and self.preview.is_busy

    def _show_shelf(self, which: object) -> None:
        if isinstance(which, Shelf):
            self.stack.setCurrentWidget(self.shelves[which])
            self.shelves[which].setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        if self.preview is not None:
            self.preview.print_it()

    def _say(self, text: str) -> None:
        self._top.say_only(text, "warn")

    def _clear(self) -> None:
        self._asked = None
        self._top.clear()

    def _connect(self) -> None:
        self.which.set_value(Shelf.CASES)
        self.which.changed.connect(self._choose_shelf)
        for which, page in self.shelves.items():
            page.opened.connect(lambda record, which=which: self.open_papers(which, record))
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+P": self._print,
            "Ctrl+L": self.locked.emit,
            "Alt+Left": self.close_papers,
        }
        for sequence, slot in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(slot)

    def _choose_shelf(self, which: object) -> None:
        self.close_papers()
        if self.preview is None:
            self._show_shelf(which)

    def _lay_out(self) -> None:
        for page in self.shelves.values():
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addLayout(self._top)
        layout.addWidget(self.stack, 1)

    def _head(self) -> QFrame:
        visitors = self.visit.visitors
        head = QFrame()
        head.setProperty("panel", "header")
        head.setFixedHeight(_HEAD)
        lock = Button(self.tr("锁定"), "lock")
        lock.set_key("Ctrl+L")
        lock.clicked.connect(self.locked)
        end = Button(self.tr("结束查看"), kind="primary")
        end.clicked.connect(self.ask_to_leave)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 16, 1)
        row.setSpacing(12)
        row.addWidget(label(self.tr("评估查看"), "title"))
        row.addWidget(self.which)
        row.addWidget(ElidedLabel(f"{visitors.unit}　{visitors.names}", "label"), 1)
        row.addWidget(lock)
        row.addWidget(end)
        return head


class LeavingPanel(InlinePanel):
    """Asks for the password of who began the visit."""

    def __init__(self, check: Check) -> None:
        super().__init__(self.tr("结束评估查看"), self.tr("结束查看"))
        self._check = check
        self.password = PasswordLine()
        self.add_field(self.tr("您的密码"), self.password)

    def answer(self) -> None:
        self._check(self.password.text())
