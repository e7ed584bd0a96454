"""What identifies a person does not stay in the clipboard for the next who pastes."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

KEPT_MS = 30_000
_PROPERTY = "identifies"
# The eighteen places of a citizen's number (GB 11643); longer numbers are those of accounts.
_ID_NUMBER = re.compile(r"\d{17}[\dXx]")


def mark_identifying(widget: QWidget) -> None:
    """Let whatever is copied from *widget* be cleared, such as the number of a passport."""
    widget.setProperty(_PROPERTY, "true")


class ClipboardGuard(QObject):
    """Clears a copied ID number after half a minute, unless something else was copied since.

    What other programs have copied is theirs: it is left alone.
    """

    def __init__(self, parent: QObject | None = None, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied = ""
        self._timer = QTimer(self, singleShot=True, interval=kept_ms)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_changed)

    def clear(self) -> None:
        """Clear what was copied here if it is still there."""
        self._timer.stop()
        copied, self._copied = self._copied, ""
        if copied and self._clipboard.text() == copied:
            self._clipboard.clear()

    def end(self) -> None:
        """Clear it at once and heed nothing more; what is merely marked can be pasted too."""
        self._clipboard.dataChanged.disconnect(self._on_changed)
        self.clear()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _on_changed(self) -> None:
        self._timer.stop()
        source = QApplication.focusWidget()  # none while another program is in use
        text = self._clipboard.text() if source is not None else ""
        is_marked = source is not None and bool(source.property(_PROPERTY))
        self._copied = text if is_marked or _ID_NUMBER.search(text) else ""
        if self._copied:
            self._timer.start()
