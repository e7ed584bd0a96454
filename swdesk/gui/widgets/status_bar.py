"""The foot of the window: how old the backup is, the data check, who is here, the lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import set_property
from swdesk.gui.widgets.message import tone_token

_HEIGHT = 30


class StatusBar(QFrame):
    """Facts at the left, people and lock at the right; an old backup becomes a button.

    Who may is offered to show the records to visitors.
    """

    backup_asked = Signal()
    lock_asked = Signal()
    evaluation_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "status")
        self.setFixedHeight(_HEIGHT)
        self._backup = _Fact("hard-drive")
        self._backup_button = Button("", "hard-drive", kind="status")
        self._backup_button.clicked.connect(self.backup_asked)
        self._backup_button.hide()
        self._check = _Fact("circle-check")
        self._user = _Fact("circle-user")
        self._lock = Button("", "lock", kind="status")
        self._lock.clicked.connect(self.lock_asked)
        self._evaluation = Button(self.tr("评估查看"), "eye", kind="status")
        self._evaluation.clicked.connect(self.evaluation_asked)
        self._evaluation.hide()
        self.set_lock_minutes(0)
        self._lay_out()

    def set_backup(self, text: str, tone: str = "") -> None:
        """Say when and where the last backup was made; tone danger makes it a button."""
        urgent = tone == "danger"
        self._backup.show_fact(text, "hard-drive", tone)
        self._backup.setVisible(not urgent)
        self._backup_button.set_text(text)
        self._backup_button.set_icon("hard-drive", "danger")
        set_property(self._backup_button, "tone", tone)
        self._backup_button.setVisible(urgent)

    def set_check(self, text: str, tone: str = "ok") -> None:
        """Say what the data check found."""
        self._check.show_fact(text, "circle-check" if tone == "ok" else "circle-alert", tone)

    def set_user(self, name: str) -> None:
        """Say who has opened the records."""
        self._user.show_fact(name, "circle-user", "")

    def offer_evaluation(self) -> None:
        """Let who has opened the records show them to visitors."""
        self._evaluation.show()

    def set_lock_minutes(self, minutes: int) -> None:
        """Say when the window locks itself; 0 leaves that out."""
        words = self.tr("锁定  Ctrl+L")
        if minutes:
            words = self.tr("锁定  Ctrl+L　{minutes} 分钟不用自动锁定").format(minutes=minutes)
        self._lock.set_text(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(24)
        row.addWidget(self._backup)
        row.addWidget(self._backup_button)
        row.addWidget(self._check)
        row.addStretch()
        row.addWidget(self._user)
        row.addWidget(self._evaluation)
        row.addWidget(self._lock)


class _Fact(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = IconLabel(icon, "text2", 14)
        self._text = ElidedLabel("", "status")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()

    def show_fact(self, text: str, icon: str, tone: str) -> None:
        self._text.set_text(text)
        set_property(self._text, "role", "status" if tone in ("", "ok") else tone)
        self._icon.set_icon(icon, tone_token(tone) if tone else "text2")
        self.setVisible(bool(text))
