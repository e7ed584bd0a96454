"""A new password, typed twice, with its rules in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.welcome.entry import Entry, Explanation, PasswordLine
from swdesk.gui.widgets.label import label
from swdesk.station.passwords import normalise, require_good_password
from swdesk.station.refusals import WeakPassword


class NewPassword(QWidget):
    """Two lines; *names* are the words that a password must not consist of."""

    def __init__(self, names: Callable[[], Iterable[str]], title: str = "") -> None:
        super().__init__()
        self._names = names
        self.first = PasswordLine()
        self.again = PasswordLine()
        hint = self.tr("至少 10 个字符，或四个词语")
        self._first_entry = Entry(title or self.tr("密码"), self.first, hint, required=True)
        self._again_entry = Entry(self.tr("再输一次"), self.again, required=True)
        self._caps = Explanation("warn", "arrow-big-up")
        rules = label(
            self.tr("可以用一句只有自己记得的话。不要用单位名、姓名、电话或连续的数字。"), "note"
        )
        rules.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._first_entry, self._again_entry, self._caps, rules):
            layout.addWidget(widget)
        self.first.editingFinished.connect(lambda: self.first.text() and self._check_first())
        self.again.editingFinished.connect(lambda: self.again.text() and self._check_again())
        for line in (self.first, self.again):
            line.caps_lock.connect(self._warn_of_caps)

    def text(self) -> str:
        """Return the password."""
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        for line, entry in ((self.first, self._first_entry), (self.again, self._again_entry)):
            line.clear()
            entry.show_problem("")

    def problem(self) -> str:
        """Return what is wrong, "" when all is well."""
        return self._first_entry.problem() or self._again_entry.problem()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the password."""
        self._first_entry.show_problem(sentence)
        self.first.setFocus()

    def check(self) -> bool:
        """Say whether the password will do, and show what is wrong with it."""
        for right, line in ((self._check_first(), self.first), (self._check_again(), self.again)):
            if not right:
                line.setFocus()
                return False
        return True

    def _check_first(self) -> bool:
        sentence = ""
        try:
            require_good_password(self.first.text(), self._names())
        except WeakPassword as weak:
            sentence = tr(weak.message)
        self._first_entry.show_problem(sentence)
        return not sentence

    def _check_again(self) -> bool:
        same = normalise(self.first.text()) == normalise(self.again.text())
        self._again_entry.show_problem(
            "" if same else self.tr("两次输入的密码不一样，请再输一次。")
        )
        return same

    def _warn_of_caps(self, caps: bool) -> None:  # noqa: FBT001 - a slot
        self._caps.say(self.tr("大写锁定已打开") if caps else "")
