"""How many came: names by role, and beside them those who left no name."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.gui.pages.desk.roles import role_said
from swdesk.gui.widgets.button import IconButton
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.label import label
from swdesk.model.events import SignInRole
from swdesk.services.gatherings.attendance import Totals

_MOST = 9999
_ORDER = (
    SignInRole.RESIDENT,
    SignInRole.RECIPIENT,
    SignInRole.VOLUNTEER,
    SignInRole.STAFF,
    SignInRole.GUEST,
)


class TotalsPanel(QFrame):
    """人次 in large type, the roles beside it, and the head-count with − and +."""

    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self._sum = label("0", "big")
        self._roles = QHBoxLayout()
        self._shown: dict[str, int] = {}
        self._line = _upright_line()
        self._is_narrow = False
        self._roles.setSpacing(18)
        self._count = QLineEdit("0")
        self._count.setValidator(QIntValidator(0, _MOST, self._count))
        self._count.setFixedWidth(52)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setAccessibleName(self.tr("另有未留姓名的人数"))
        self._count.editingFinished.connect(self._on_typed)
        self._unnamed = 0
        self._note = label(self.tr("只计人次，不计人数"), "label")
        self._named = label(self.tr("另有未留姓名"), "label")
        self._upper = QHBoxLayout()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(4)
        self._head = self._head_count()
        self._upper.setSpacing(6)
        self._upper.addWidget(self._sum)
        self._upper.addWidget(label(self.tr("人次"), "label"))
        self._upper.addSpacing(6)
        self._upper.addWidget(self._line)
        self._upper.addSpacing(6)
        self._upper.addLayout(self._roles)
        self._upper.addStretch()
        self._layout.addLayout(self._upper)
        self._layout.addWidget(self._head)

    def show_totals(self, totals: Totals, *, is_public: bool) -> None:
        """Show the numbers of this moment."""
        self._sum.setText(str(totals.attendances))
        self._unnamed = totals.unnamed
        if not self._count.hasFocus() or not self._count.isModified():
            self._count.setText(str(totals.unnamed))
        counts: Counter[str] = Counter()
        for role in _ORDER:
            counts[role_said(role, is_public=is_public)] += totals.by_role.get(role, 0)
        self._show_roles({role: number for role, number in counts.items() if number})

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the explanation out where there is little room."""
        self._is_narrow = narrow
        self._note.setVisible(not narrow)
        self._line.setVisible(bool(self._shown) and not narrow)
        self._roles.setSpacing(6 if narrow else 18)
        self._layout.setContentsMargins(10 if narrow else 16, 8, 10, 8)

    def words(self) -> str:
        """Return the numbers as they are shown, from left to right."""
        roles = [f"{role} {number}" for role, number in self._shown.items()]
        return "　".join((self._sum.text(), *roles))

    def _show_roles(self, counts: dict[str, int]) -> None:
        clear(self._roles)
        self._shown = counts
        self._line.setVisible(bool(counts) and not self._is_narrow)
        for role, number in counts.items():
            self._roles.addWidget(_number_over_word(number, role))

    def _head_count(self) -> QWidget:
        fewer = IconButton("minus", self.tr("少一人"), scale="small")
        more = IconButton("plus", self.tr("多一人"), scale="small")
        fewer.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._named, fewer, self._count, more, label(self.tr("人"), "label")):
            row.addWidget(widget)
        row.addWidget(self._note)
        row.addStretch()
        return whole

    def _step(self, by: int) -> None:
        if 0 <= self._unnamed + by <= _MOST:
            self.counted.emit(self._unnamed + by)

    def _on_typed(self) -> None:
        typed = int(self._count.text() or 0)
        self._count.setModified(False)
        if typed != self._unnamed:
            self.counted.emit(typed)


def _number_over_word(number: int, word: str) -> QWidget:
    made = QWidget()
    made.setAccessibleName(f"{word} {number}")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, role in ((str(number), "count"), (word, "label")):
        column.addWidget(label(text, role))
    return made


def _upright_line() -> QFrame:
    line = QFrame()
    line.setProperty("rule", "upright")
    line.setFixedHeight(40)
    return line
