"""A field of a form as it is seen: label above, editor, what is wrong below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.form.editors import Editor, MemoEditor, TickEditor
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import field_label, label, set_property
from swdesk.gui.widgets.message import ICONS, tone_token


class FieldMessage(QWidget):
    """Icon and one sentence; it folds only where even the room beside the field is too short."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel(ICONS["danger"], "danger", 14)
        self._text = label("", "danger")
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        beside_first_line = QVBoxLayout()
        beside_first_line.setContentsMargins(0, 3, 0, 0)
        beside_first_line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside_first_line)
        row.addWidget(self._text, 1)

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()

    def show_message(self, text: str, tone: str) -> None:
        """Show another sentence, or nothing."""
        self._text.setText(text)
        set_property(self._text, "role", tone)
        self._icon.set_icon(ICONS[tone], tone_token(tone))
        self.setVisible(bool(text))


class FieldBox(QWidget):
    """Label, hint and editor of one field; what is wrong with it is lent to the grid around it."""

    def __init__(self, editor: Editor, note: str = "", *, is_numbered: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self._message: FieldMessage | None = None
        self._host: QWidget = self
        self._hint = label(note or tr(editor.field.hint), "hint")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addLayout(self._head(starred=editor.field.required and not is_numbered))
        self._layout.addWidget(editor)
        if isinstance(editor, MemoEditor):
            editor.edited.connect(self._count)

    def lend_messages_to(self, host: QWidget) -> None:
        """Let *host* place the sentence under this field, over its neighbours if need be."""
        self._host = host

    def shown_message(self) -> QWidget | None:
        """Return the sentence under the field while there is one."""
        return self._message if self._message and self._message.text() else None

    def error(self) -> str:
        """Return the sentence shown below the field, "" when all is well."""
        return self._message.text() if self._message else ""

    def show_problem(self, sentence: str, *, is_error: bool = True) -> None:
        """Show what is wrong, or clear it with an empty sentence."""
        if sentence and self._message is None:
            self._message = FieldMessage(self._host)
        if self._message and self._message.text() != sentence:
            self._message.show_message(sentence, "danger" if is_error else "warn")
            self.updateGeometry()
        self.editor.set_bad(bad=bool(sentence) and is_error)

    def _head(self, *, starred: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        field = self.editor.field
        name = "" if isinstance(self.editor, TickEditor) else tr(field.label)
        shown = field_label(name, starred=starred and bool(name))
        shown.setBuddy(self.editor.widget)
        row.addWidget(shown)
        row.addStretch()
        row.addWidget(self._hint)
        return row

    def _count(self) -> None:
        if isinstance(self.editor, MemoEditor) and not self.editor.field.hint:
            self._hint.setText(self.tr("{n} 字").format(n=self.editor.count()))
