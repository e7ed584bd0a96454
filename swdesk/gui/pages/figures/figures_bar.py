"""What is asked of the figures: which period, in which columns, of whom alone."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.filter_chip import FilterChip, Option
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import field_label
from swdesk.labels import N_
from swdesk.services.figures.dimension import PROJECT, Dimension, Narrowing, dimensions, labels
from swdesk.services.figures.report import ways

_PERIOD = 200


class FiguresBar(QWidget):
    """Tells *period_typed* when a period is entered, *changed* when columns or filters are.

    *turned* asks for the columns before (-1) or after (1) those that a window has room for.
    """

    period_typed = Signal(str)
    changed = Signal()
    turned = Signal(int)

    def __init__(self, today: dt.date) -> None:
        super().__init__()
        self.typed = QLineEdit(str(today.year))
        self.typed.setAccessibleName(self.tr("期间"))
        self.typed.setPlaceholderText("2026、2026-06、2026Q2、2024..2026")
        self.typed.setFixedWidth(_PERIOD)
        self.apart = FilterChip(self.tr("分列"), _ways, self.tr("不分列"))
        self.only = {one.key: _only(one) for one in dimensions()}
        self.project = self.only[PROJECT.key]
        self._more = Button(self.tr("更多条件"), kind="chip")
        self._filters = QWidget()
        self._before = Button("‹", kind="chip")
        self._after = Button("›", kind="chip")
        self._lay_out(today)
        self.typed.returnPressed.connect(lambda: self.period_typed.emit(self.typed.text()))
        self.apart.changed.connect(self.changed)
        for chip in self.only.values():
            chip.changed.connect(self.changed)
        self._more.clicked.connect(lambda: self._filters.setVisible(self._filters.isHidden()))
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self.show_turning(before=False, after=False)
        self.setFocusProxy(self.typed)

    @property
    def way(self) -> str:
        """What the columns are made by, "" for the usual ones."""
        return str(self.apart.value() or "")

    @property
    def narrowing(self) -> Narrowing:
        """What alone is to count."""
        chosen = ((one, self.only[one.key].value()) for one in dimensions())
        return Narrowing({one: value for one, value in chosen if value is not None})

    def type_period(self, text: str) -> None:
        """Ask for a period as if it had been typed."""
        self.typed.setText(text)
        self.period_typed.emit(text)

    def show_turning(self, *, before: bool, after: bool) -> None:
        """Offer to turn to columns that have no room, where there are any."""
        for button, there in ((self._before, before), (self._after, after)):
            button.setVisible(before or after)
            button.setEnabled(there)

    def _lay_out(self, today: dt.date) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field_label(self.tr("期间"), starred=False))
        row.addWidget(self.typed)
        for words, text in _spans(today):
            button = Button(tr(words), kind="chip")
            button.clicked.connect(lambda _checked=False, text=text: self.type_period(text))
            row.addWidget(button)
        row.addStretch()
        self._before.setAccessibleName(self.tr("前几栏"))
        self._after.setAccessibleName(self.tr("后几栏"))
        for widget in (self._before, self._after, self.apart, self.project, self._more):
            row.addWidget(widget)
        flow = FlowLayout(self._filters)
        for key, chip in self.only.items():
            if key != PROJECT.key:
                flow.addWidget(chip)
        self._filters.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._filters)


def _only(one: Dimension) -> FilterChip:
    def read() -> list[Option]:
        return [(key, tr(label)) for key, label in labels(one).items()]

    return FilterChip(tr(one.name), read, tr(N_("全部")))


def _ways() -> list[tuple[str, str]]:
    return [(key, tr(name)) for key, name in ways()]


def _spans(today: dt.date) -> list[tuple[str, str]]:
    """Return the periods asked for most, as they can be typed."""
    quarter = (today.month + 2) // 3
    return [
        (N_("本月"), f"{today:%Y-%m}"),
        (N_("本季"), f"{today.year}Q{quarter}"),
        (N_("今年"), str(today.year)),
        (N_("去年"), str(today.year - 1)),
    ]
