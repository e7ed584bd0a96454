"""A field of a form as it is seen: label above, editor, what is wrong below."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from swdesk.gui import theme
from swdesk.gui.form.editors import Editor, MemoEditor, TickEditor
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine


class FieldBox(QWidget):
    """Label, hint, editor and message of one field."""

    def __init__(self, editor: Editor, note: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._message: MessageLine | None = None
        self._hint = label(note or tr(editor.field.hint), "hint")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addLayout(self._head())
        self._layout.addWidget(editor)
        self._layout.addStretch()
        if isinstance(editor, MemoEditor):
            editor.edited.connect(self._count)

    def error(self) -> str:
        """Return the sentence shown below the field, "" when all is well."""
        return self._message.text() if self._message else ""

    def show_problem(self, sentence: str, *, is_error: bool = True) -> None:
        """Show what is wrong, or clear it with an empty sentence."""
        if sentence and self._message is None:
            self._message = MessageLine()
            self._layout.insertWidget(2, self._message)
        if self._message:
            self._message.setVisible(bool(sentence))
            self._message.show_message(sentence, "danger" if is_error else "warn")
        self.editor.set_bad(bad=bool(sentence) and is_error)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        field = self.editor.field
        name = "" if isinstance(self.editor, TickEditor) else escape(tr(field.label))
        star = f' <span style="color:{theme.token("danger")}">*</span>' if field.required else ""
        # Every label is rich text: the baseline of rich and plain text lies a pixel apart.
        shown = QLabel(f"<span>{name}{star if name else ''}</span>")
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setProperty("role", "label")
        shown.setFixedHeight(20)
        shown.setBuddy(self.editor.widget)
        row.addWidget(shown)
        row.addStretch()
        row.addWidget(self._hint)
        return row

    def _count(self) -> None:
        if isinstance(self.editor, MemoEditor) and not self.editor.field.hint:
            self._hint.setText(self.tr("{n} 字").format(n=self.editor.count()))
