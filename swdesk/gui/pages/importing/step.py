"""What every step of an import tells the bar below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Step(QWidget):
    """A page of the import; *changed* asks to read verb, hindrance and note again."""

    changed = Signal()
    went_on = Signal()

    @property
    def verb(self) -> str:
        """What the button at the right does."""
        return ""

    @property
    def hindrance(self) -> str:
        """Why the button cannot be pressed yet, empty when it can."""
        return ""

    @property
    def note(self) -> str:
        """What is said at the left."""
        return ""

    def go_to_section(self, _number: int) -> None:
        """Move to a part of the step, on Alt and its number."""
