"""Narrowing a list down to a time: the usual ones, or any that is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget, QWidgetAction

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.filter_chip import FilterChip, Option
from swdesk.gui.widgets.label import label
from swdesk.model.dates import add_months
from swdesk.services.figures.period import Period, parse_period

Span = tuple[dt.date | None, dt.date | None]
_EVE = dt.timedelta(days=1)
_WIDE, _LINES = 260, 3


class PeriodChip(FilterChip):
    """Its value is the first and the last day; None lets everything pass.

    *ahead* offers what is still to come.
    """

    def __init__(self, name: str, today: Callable[[], dt.date], *, ahead: bool = False) -> None:
        self._today = today
        self._ahead = ahead
        super().__init__(name, self.spans, self.tr("全部时间"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("其他时间"))
        self.typed.setPlaceholderText(self.tr("其他时间"))
        self.typed.setFixedWidth(_WIDE)
        self.typed.returnPressed.connect(self.take)
        self._usual = self.tr("例如 2025、2026Q2、2026-03，或 2026-03-01..2026-05-31")
        self.said = label(self._usual, "note")
        self.said.setWordWrap(True)
        # A menu does not grow while it is open.
        self.said.setFixedSize(_WIDE, _LINES * self.said.fontMetrics().lineSpacing())
        self._place = self._typing_place()

    def span(self) -> Span:
        """Return the first and the last day that are listed, None for an end left open."""
        value = self.value()
        return value if isinstance(value, tuple) else (None, None)

    def take(self) -> None:
        """Take the time that was typed; what cannot be read is said below it."""
        try:
            period = parse_period(self.typed.text())
        except UserError as refused:
            self.said.setText(tr(refused.message))
            return
        self._menu.close()
        self.set_value((period.first, period.last), words=period.name)
        self.changed.emit(self.value())

    def _fill(self) -> None:
        super()._fill()
        self.said.setText(self._usual)
        self._menu.addSeparator()
        self._menu.addAction(self._place)

    def _typing_place(self) -> QWidgetAction:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(12, 4, 12, 6)
        column.addWidget(self.typed)
        column.addWidget(self.said)
        # Else the arrow keys of the menu pass it over.
        whole.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole.setFocusProxy(self.typed)
        made = QWidgetAction(self)
        made.setDefaultWidget(whole)
        return made

    def spans(self) -> list[Option]:
        """Return the usual times, each as its first and its last day."""
        today = self._today()
        month = today.replace(day=1)
        last_month = add_months(month, -1)
        quarter = month.replace(month=(today.month - 1) // 3 * 3 + 1)
        year, last_year = Period.year(today.year), Period.year(today.year - 1)
        coming: list[Option] = [((today, None), self.tr("今天以后"))] if self._ahead else []
        return [
            *coming,
            ((month, None), self.tr("本月以来")),
            ((last_month, month - _EVE), self.tr("上个月")),
            ((quarter, None), self.tr("本季度")),
            ((year.first, None), self.tr("今年")),
            ((last_year.first, last_year.last), self.tr("去年")),
        ]
