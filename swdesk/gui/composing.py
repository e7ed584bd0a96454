"""Text that an input method has not yet handed over."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def commit_input() -> None:
    """Take over the text still being composed; call it before every read, save, lock and close."""
    if QGuiApplication.focusObject() is not None:
        QGuiApplication.inputMethod().commit()
