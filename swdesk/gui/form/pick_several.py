"""Several choices out of a list: chosen ones as buttons, a line to type the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from swdesk.gui.form.pick_edit import Find, PickEdit
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.services.choices import Offer


class PickSeveral(QWidget):
    """Tags with a line behind them; Backspace in the empty line takes the last tag away."""

    changed = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._chosen: dict[Any, Button] = {}
        self.line = _Line(self._remaining)
        self.line.setFixedWidth(180)
        self.line.picked.connect(self._add)
        self.line.emptied.connect(self._drop_last)
        self._flow = FlowLayout(self, spacing=6)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)

    def values(self) -> tuple[Any, ...]:
        """Return what is chosen, in the order of choosing."""
        return tuple(self._chosen)

    def set_values(self, chosen: Sequence[tuple[Any, str]]) -> None:
        """Show other choices without telling anybody."""
        for value in list(self._chosen):
            self._drop(value)
        for value, label in chosen:
            self._show(value, label)

    def _remaining(self, typed: str) -> list[Offer]:
        return [offer for offer in self._find(typed) if offer.value not in self._chosen]

    def _add(self, value: Any) -> None:
        label = self.line.text()
        self.line.set_choice(None, "")
        if value is not None:
            self._show(value, label)
            self.changed.emit()

    def _show(self, value: Any, label: str) -> None:
        tag = Button(label, "x", kind="chip")
        tag.setProperty("chosen", "true")
        tag.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tag.setToolTip(self.tr("点一下去掉{label}").format(label=label))
        tag.clicked.connect(lambda: self._remove(value))
        self._chosen[value] = tag
        self._flow.removeWidget(self.line)
        self._flow.addWidget(tag)
        self._flow.addWidget(self.line)
        tag.show()
        self.updateGeometry()

    def _remove(self, value: Any) -> None:
        self._drop(value)
        self.changed.emit()

    def _drop(self, value: Any) -> None:
        tag = self._chosen.pop(value)
        self._flow.removeWidget(tag)
        tag.hide()
        tag.deleteLater()
        self.updateGeometry()

    def _drop_last(self) -> None:
        if self._chosen:
            self._remove(next(reversed(self._chosen)))


class _Line(PickEdit):
    emptied = Signal()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
