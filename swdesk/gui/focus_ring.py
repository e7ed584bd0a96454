"""The ring around a focused button, which a style sheet cannot draw outside the button's box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from swdesk.gui import theme
from swdesk.gui.overrides import guarded_answer

_GAP = 4
_RADIUS = 9.0


class FocusRing(QWidget):
    """One ring for the whole application; it follows the focus from button to button."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._button: QPushButton | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        app.focusChanged.connect(self._follow)
        app.aboutToQuit.connect(self.deleteLater)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if not isinstance(now, QPushButton) or now.property("kind") == "segment":
            return
        self._button = now
        now.installEventFilter(self)
        # A child of the button's parent is clipped by scroll areas as the button is.
        self.setParent(now.parentWidget())
        self._surround(now)

    def _leave(self) -> None:
        if self._button is not None:
            self._button.removeEventFilter(self)
        self._button = None
        self.hide()
        self.setParent(None)

    def _surround(self, button: QPushButton) -> None:
        self.setGeometry(button.geometry().adjusted(-_GAP, -_GAP, _GAP, _GAP))
        self.setVisible(button.isVisible())
        self.raise_()

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, show and hide with the button."""
        if watched is self._button and self._button is not None:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
                self._surround(self._button)
            elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentAboutToChange):
                self._leave()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line two pixels wide, two pixels away from the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
