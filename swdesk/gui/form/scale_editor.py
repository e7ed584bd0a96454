"""A number on a short scale: every step visible with its word, chosen by its digit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from swdesk.gui.form.editors import Editor
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded, guarded_answer
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.fields import Number

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ScaleEditor(Editor):
    """Digits and arrows choose, Delete takes the answer back."""

    def __init__(self, field: Number) -> None:
        steps = range(field.least, field.most + 1)
        words = [f"{step} {tr(word)}" for step, word in zip(steps, field.words, strict=True)]
        options = list(zip(steps, words, strict=True))
        name = tr(field.label)
        self._steps = SegmentedControl(options, name, scale="", wide=True, first=field.least)
        super().__init__(field, self._steps)
        self.note = self.tr("按 {least}–{most} 键").format(least=field.least, most=field.most)
        self._steps.changed.connect(self.edited)
        for button in self._steps.findChildren(QPushButton):
            button.installEventFilter(self)

    def value(self) -> int | None:
        found = self._steps.value()
        return found if isinstance(found, int) else None

    def set_value(self, value: int | None) -> None:
        field = self.field
        known = isinstance(field, Number) and value is not None and value <= field.most
        self._steps.set_value(value if known else None)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer back."""
        if event.key() in _CLEARING and self.value() is not None:
            self._steps.set_value(None)
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the person moves on."""
        if event.type() == QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            if now is None or not self._steps.isAncestorOf(now):
                self.left.emit()
        return super().eventFilter(watched, event)
