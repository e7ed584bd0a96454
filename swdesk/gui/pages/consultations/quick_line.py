"""One line in which a consultation is taken down: Enter moves on, the last Enter saves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.errors import InvalidRecord, UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.editors import Editor, TextEditor, make_editor
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import field_label
from swdesk.gui.widgets.message import MessageLine
from swdesk.model.consultations import Consultation, ConsultResult
from swdesk.model.people import Recipient
from swdesk.services.contacts import consultations
from swdesk.services.people.find import Hit

C = Consultation
_FIELDS = (
    (C.visitor, 104), (C.phones, 124), (C.way, 96), (C.area, 124), (C.content, 0), (C.result, 84),
    (C.minutes, 64),
)  # fmt: skip
_KEPT = (C.way.name,)


class QuickLine(QFrame):
    """Takes one visitor down after the other; *saved* tells the consultation."""

    saved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self._session = session
        self._hit: Hit | None = None
        self.editors: dict[str, Editor] = {}
        self.is_known = QCheckBox()
        self.is_known.hide()
        self._note = MessageLine()
        self._note.show_message("")
        self._lay_out()
        self.editors[C.visitor.name].left.connect(self._look)
        self.editors[C.way.name].set_value(C.way.default)
        self.clear()

    def begin(self) -> None:
        """Type the name of a visitor."""
        self.editors[C.visitor.name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Make room for the next visitor; the way they come stays."""
        for name, editor in self.editors.items():
            if name not in _KEPT:
                editor.set_value(None)
        self.editors[C.result.name].set_value(ConsultResult.ANSWERED)
        self._hit = None
        self.is_known.hide()

    def save(self) -> None:
        """Save the line, or say what is missing and go there."""
        commit_input()
        self._look()
        try:
            typed = {name: editor.value() for name, editor in self.editors.items()}
            made = consultations.take_down(typed, self._recipient())
        except ValueError as unread:
            self._note.show_message(str(unread), "danger")
        except InvalidRecord as refused:
            self._refuse(refused)
        except UserError as refused:
            self._note.show_message(tr(refused.message), "danger")
        else:
            self.clear()
            self.begin()
            words = self.tr("已登记 {number}　{name}")
            self._note.show_message(words.format(number=made, name=made.visitor), "ok", "check")
            self.saved.emit(made)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on with Enter; in the last field it saves."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.editors[C.minutes.name].isAncestorOf(self.focusWidget()):
            self.save()
        else:
            self.focusNextChild()

    def _refuse(self, refused: InvalidRecord) -> None:
        name, sentence = next(iter(refused.errors.items()))
        self._note.show_message(tr(sentence), "danger")
        if name in self.editors:
            self.editors[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _recipient(self) -> Recipient | None:
        if self._hit is None or not self.is_known.isChecked():
            return None
        return Recipient.find(self._hit.recipient_id or 0)

    def _look(self) -> None:
        """Offer whoever alone bears that name on file; among several the form decides."""
        name: Any = self.editors[C.visitor.name].value()
        hits = consultations.of_that_name(self._session.find, name or "")
        found = hits[0] if len(hits) == 1 else None
        if found != self._hit:
            self._hit = found
            self.is_known.setChecked(found is not None)
        self.is_known.setVisible(found is not None)
        if found is not None:
            words = self.tr("就是 {file_no}　{name}　{place}（空格取消）")
            self.is_known.setText(
                words.format(file_no=found.file_no, name=found.name, place=found.place)
            )
        several = self.tr("有 {n} 位同名的服务对象，登记后打开这一行再关联。")
        self._note.show_message(several.format(n=len(hits)) if len(hits) > 1 else "", "info")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, width in _FIELDS:
            # The content is one line here; the form has room for more.
            editor = TextEditor(field) if field is C.content else make_editor(field)
            self.editors[field.name] = editor
            box = QWidget()
            if width:
                box.setFixedWidth(width)
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(field_label(tr(field.label), starred=field.required))
            column.addWidget(editor)
            row.addWidget(box, 0 if width else 1)
        keep = Button(self.tr("登记"), "check", kind="primary")
        keep.clicked.connect(self.save)
        row.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.addWidget(self.is_known)
        below.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 6)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addLayout(below)
