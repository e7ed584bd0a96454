"""Where something is said above a page or a form; it takes no room while nothing is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.widgets.message import MessageBox

_ABOVE = 12


class Notices(QVBoxLayout):
    """Boxes one under the other, *edge* pixels from both sides; each can be put away."""

    def __init__(self, edge: int = 16) -> None:
        super().__init__()
        self._edge = edge
        self.setContentsMargins(edge, 0, edge, 0)

    def say(self, text: str, tone: str = "info", note: str = "") -> MessageBox:
        """Say something more, until it is put away."""
        box = MessageBox(text, note, tone, closable=True)
        box.closed.connect(lambda: self.take_away(box))
        self.add(box)
        return box

    def say_only(self, text: str, tone: str = "info", note: str = "") -> MessageBox:
        """Say something in the place of what was said before."""
        self.clear()
        return self.say(text, tone, note)

    def add(self, widget: QWidget) -> None:
        """Put a box or a question under what is said already."""
        self.addWidget(widget)
        self._make_room()
        widget.show()

    def take_away(self, widget: QWidget) -> None:
        """Put one of them away."""
        self.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self._make_room()

    def clear(self) -> None:
        """Put all of them away."""
        while (item := self.itemAt(0)) is not None and (widget := item.widget()) is not None:
            self.take_away(widget)

    def _make_room(self) -> None:
        self.setContentsMargins(self._edge, _ABOVE if self.count() else 0, self._edge, 0)
