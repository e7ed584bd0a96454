"""Text that an input method has not yet handed over."""

from __future__ import annotations

import time
from typing import Self, TypeGuard

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow

from swdesk.gui.overrides import guarded_answer

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ECHO_S = 0.5
_BETWEEN_SYLLABLES = str.maketrans("", "", " '’")


def commit_input() -> None:
    """Take over the text still being composed; call it before every read, save, lock and close."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication) and app.focusObject() is not None:
        InputWatch.of(app).commit()


class InputWatch(QObject):
    """Knows the word that the field in use shows as being composed, and never lets it get lost.

    An input method may throw the word away when it is asked to commit, or commit it late, after
    the focus has moved on: what was seen in a field goes into that field, once. It listens to the
    field in use and, while something is composed there, to its window: a filter on the
    application would be called for every event of every widget.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._field: QObject | None = None
        self._window: QWindow | None = None
        self._composed = ""
        self._dropped = ""
        self._echo = ""
        self._echo_until = 0.0
        self._has_delivered = False
        self._is_inserting = False
        self._is_resetting = False
        app.focusObjectChanged.connect(self._follow)
        self._follow(app.focusObject())

    @classmethod
    def of(cls, app: QGuiApplication) -> Self:
        """Return the watch of the application, made when it is first asked for."""
        only_own = Qt.FindChildOption.FindDirectChildrenOnly
        return app.findChild(cls, options=only_own) or cls(app)

    def commit(self) -> None:
        """Put what is being composed into its field, whatever the input method makes of it."""
        text = self._composed
        self._has_delivered = False
        QGuiApplication.inputMethod().commit()
        if text and self._has_delivered:
            self._expect_echo(text)
        else:
            self._insert(text)

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is composed, and take it over before a click or a change of focus."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.MouseButtonPress:
                self.commit()
        elif isinstance(event, QInputMethodEvent):
            return self._hear(event)
        elif kind == QEvent.Type.FocusAboutToChange:
            # Qt has just asked for a commit; what came of it, if anything, was heard.
            self._insert(self._composed or self._dropped)
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return bool(self._composed) and event.key() in _ENTER  # it chooses a word, no more
        return False

    def _hear(self, event: QInputMethodEvent) -> bool:
        """Return whether the event is kept from the field."""
        if self._is_inserting:
            return False
        said, composed = event.commitString(), event.preeditString()
        if self._is_resetting or self._is_echo(said, composed):
            return True
        self._has_delivered |= bool(said)
        if not said and not composed and self._composed:
            # Given up by Escape, or thrown away as the focus is about to move: a turn tells.
            self._dropped = self._composed
            QTimer.singleShot(0, self, self._forget_dropped)
        self._note(composed)
        return False

    def _is_echo(self, said: str, composed: str) -> bool:
        """Say whether an input method hands over late what has been taken already."""
        if not said and not composed:
            return False
        echo, self._echo = self._echo, ""
        in_time = time.monotonic() < self._echo_until
        return bool(echo) and in_time and not composed and _letters(said) == _letters(echo)

    def _expect_echo(self, text: str) -> None:
        self._echo, self._echo_until = text, time.monotonic() + _ECHO_S

    def _insert(self, text: str) -> None:
        self._note("")
        self._dropped = ""
        if not text or not _is_alive(self._field):
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        self._is_inserting = True
        try:
            QCoreApplication.sendEvent(self._field, event)
        finally:
            self._is_inserting = False
        self._reset()
        self._expect_echo(text)

    def _reset(self) -> None:
        """Make the input method forget the word; Windows hands it over once more in doing so."""
        self._is_resetting = True
        try:
            QGuiApplication.inputMethod().reset()
        finally:
            self._is_resetting = False

    def _note(self, composed: str) -> None:
        self._composed = composed
        window = QGuiApplication.focusWindow() if composed else None
        if window is self._window:
            return
        if _is_alive(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _forget_dropped(self) -> None:
        self._dropped = ""

    def _follow(self, target: QObject | None) -> None:
        if _is_alive(self._field):
            self._field.removeEventFilter(self)
        self._note("")
        self._dropped = ""
        self._field = target
        if target is not None:
            target.installEventFilter(self)


def _is_alive(target: QObject | None) -> TypeGuard[QObject]:
    """Say whether Qt has not deleted it; what is being deleted still tells that it loses focus."""
    return target is not None and shiboken6.isValid(target)


def _letters(text: str) -> str:
    """Return *text* without what an input method shows between the syllables it composes."""
    return text.translate(_BETWEEN_SYLLABLES)
