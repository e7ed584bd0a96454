"""Everything that can be printed, under a box in which it is found by name or number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from swdesk.forms.catalogue import FORMS
from swdesk.gui.i18n import tr
from swdesk.services import papers
from swdesk.services.access import area_of, may

_WIDTH = 332


class FormList(QFrame):
    """The forms and papers that whoever has unlocked may print."""

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("按名称或编号找表格"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("表格"))
        for code, title in _offered():
            self.rows.addItem(_row(code, title))
        self.search.textChanged.connect(self._narrow)
        self._lay_out()

    @property
    def code(self) -> str:
        """The code of what is marked."""
        return str(self.rows.currentItem().data(Qt.ItemDataRole.UserRole))

    def mark(self, code: object) -> None:
        """Mark the form with that code, where there is one."""
        for row in range(self.rows.count()):
            if self.rows.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.rows.setCurrentRow(row)

    def _narrow(self, text: str) -> None:
        """Leave in sight what holds a text in its title or number, the first of it marked."""
        rows = [self.rows.item(row) for row in range(self.rows.count())]
        for item in rows:
            item.setHidden(text.strip().upper() not in item.text().upper())
        left = [item for item in rows if not item.isHidden()]
        if left and self.rows.currentItem().isHidden():
            self.rows.setCurrentItem(left[0])

    def _lay_out(self) -> None:
        self.setProperty("panel", "aside")
        self.setFixedWidth(_WIDTH)
        self.rows.setProperty("panel", "subjects")
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 1, 8)
        column.addLayout(above)
        column.addWidget(self.rows)


def _offered() -> list[tuple[str, str]]:
    allowed = [spec for spec in FORMS if may(area_of(spec.model))]
    offered = [(paper.code, paper.title) for paper in papers.offered()]
    return [*((spec.code, spec.title) for spec in allowed), *offered]


def _row(code: str, title: str) -> QListWidgetItem:
    # A number is what people call a form by; a word is only for the command line.
    is_number = any(letter.isdigit() for letter in code)
    shown = f"{tr(title)}　{code}" if is_number else tr(title)
    item = QListWidgetItem(shown)
    item.setData(Qt.ItemDataRole.UserRole, code)
    item.setToolTip(shown)
    return item
