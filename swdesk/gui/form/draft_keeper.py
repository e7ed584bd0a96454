"""The draft of an open form: kept while it is typed, dropped when it is saved or given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QObject, QTimer
from PySide6.QtWidgets import QSizePolicy

from swdesk.errors import UserError
from swdesk.gui.form.form_view import Values
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.message import MessageLine
from swdesk.services import drafts

_PAUSE_MS = 1500


class DraftKeeper(QObject):
    """Keeps what *read* returns soon after it was typed; *note* says when that was.

    A power cut costs at most a second's typing. *caption* names the form to whoever finds the
    draft.
    """

    def __init__(self, read: Callable[[], Values], caption: str, parent: QObject) -> None:
        super().__init__(parent)
        self.is_dirty = False
        self.note = MessageLine(tone="ok", icon="check")
        self.note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.note.show_message("")
        self._read = read
        self._caption = caption
        self._place = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    def begin(self, place: str) -> None:
        """Look after the form of another record, which has its drafts at *place*."""
        self._pause.stop()
        self._place = place
        self.is_dirty = False
        self.note.show_message("")

    def take_up(self) -> Values | None:
        """Return the draft that was left behind, to go on with."""
        draft = drafts.read(self._place)
        self.is_dirty = draft is not None
        return draft

    def touch(self) -> None:
        """Keep a draft once the person pauses."""
        self.is_dirty = True
        self._pause.start()

    def keep(self) -> None:
        """Keep a draft now, if anything was typed."""
        self._pause.stop()
        if not self.is_dirty:
            return
        try:
            drafts.keep(self._place, self._caption, self._read())
        except UserError as refused:
            self.note.show_message(tr(refused.message), "danger")
            return
        self._say(self.tr("草稿已保存 {time}"))

    def keep_if_due(self) -> None:
        """Keep a draft now if one would be kept in a moment."""
        if self._pause.isActive():
            self.keep()

    def discard(self) -> None:
        """Forget what was typed and not saved."""
        self._pause.stop()
        self.is_dirty = False
        drafts.discard(self._place)
        self.note.show_message("")

    def say_saved(self) -> None:
        """Say that the record itself is saved."""
        self._say(self.tr("已保存 {time}"))

    def _say(self, words: str) -> None:
        time = QDateTime.currentDateTime().toString("HH:mm")
        self.note.show_message(words.format(time=time), "ok", "check")
