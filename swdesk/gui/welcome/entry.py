"""A labelled field where there is no record yet to take labels and rules from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.gui import icons
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import field_label, label, set_property


class Entry(QWidget):
    """Label above, hint at its right, the widget, and below it what is wrong."""

    def __init__(
        self, title: str, widget: QWidget, hint: str = "", *, required: bool = False
    ) -> None:
        super().__init__()
        self.widget = widget
        self.setFocusProxy(widget)
        widget.setAccessibleName(title)
        self._message = Explanation()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._head(title, hint, required=required))
        layout.addWidget(widget)
        layout.addWidget(self._message)

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong, or clear it with an empty sentence."""
        self._message.say(sentence)
        set_property(self.widget, "bad", bool(sentence))

    def problem(self) -> str:
        """Return the sentence shown below the field."""
        return self._message.text()

    def _head(self, title: str, hint: str, *, required: bool) -> QHBoxLayout:
        shown = field_label(title, starred=required)
        shown.setBuddy(self.widget)
        row = QHBoxLayout()
        row.addWidget(shown)
        row.addStretch()
        row.addWidget(label(hint, "hint"))
        return row


class Explanation(QWidget):
    """Icon and sentence over as many lines as it takes; hidden while there is nothing to say."""

    def __init__(self, tone: str = "danger", icon: str = "circle-alert") -> None:
        super().__init__()
        self._text = label("", tone)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, tone, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show *sentence*; an empty one hides the line."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()


class PasswordLine(QLineEdit):
    """A line that hides what is typed, shows it on request, and notices Caps Lock.

    Qt does not tell the state of Caps Lock; a letter that comes out in the wrong case does.
    """

    caps_lock = Signal(bool)

    def __init__(self, *, scale: str = "") -> None:
        super().__init__()
        if scale:
            self.setProperty("scale", scale)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._caps = False
        self._eye = self.addAction(icons.icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.triggered.connect(self._turn)
        self._name_eye()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare the letter that arrives with the Shift key."""
        super().keyPressEvent(event)
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self._caps:
            self._tell(caps=False)
        elif len(typed) == 1 and typed.isascii() and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(caps=typed.isupper() != shifted)

    def _tell(self, *, caps: bool) -> None:
        if caps != self._caps:
            self._caps = caps
            self.caps_lock.emit(caps)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self._eye.setIcon(icons.icon("eye" if hidden else "eye-off"))
        self._eye.setText(self.tr("显示密码") if hidden else self.tr("隐藏密码"))
        self._eye.setToolTip(self._eye.text())
