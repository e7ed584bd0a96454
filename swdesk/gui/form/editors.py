"""One editor for each kind of column; all of them speak the same five words."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from swdesk.gui.clipboard import mark_identifying
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.form.pick_several import PickSeveral
from swdesk.gui.form.sentence_line import SentenceLine, offer_sentences
from swdesk.gui.i18n import shown, tr
from swdesk.gui.overrides import guarded, guarded_answer
from swdesk.gui.widgets.label import set_property
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Attachment, Choice, Code, Codes, IdNumber, Memo, Ref, YesNo
from swdesk.model.text import from_text, to_text
from swdesk.services.casework import writing
from swdesk.services.choices import Offer, offers

_MEMO_LINES = 2
_MEMO_MOST = 14
_FIELD_HEIGHT = 34


class Editor(QWidget):
    """The widget that edits one field.

    *edited* tells that the person changed something, *left* that they moved on, which is when
    a field is checked.
    """

    edited = Signal()
    left = Signal()
    #: What stands at the right end of the label's line, unless the field has a hint of its own.
    note = ""

    def __init__(self, field: AnyKind, widget: QWidget) -> None:
        super().__init__()
        self.field = field
        self.widget = widget
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        self.setFocusProxy(widget)
        widget.setObjectName(field.name)
        widget.setAccessibleName(tr(field.label))
        widget.installEventFilter(self)

    def value(self) -> Any:
        """Return the value, None when empty; raises ValueError with the sentence to show."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show *value* without telling anybody."""
        raise NotImplementedError

    def set_bad(self, *, bad: bool) -> None:
        """Draw the field as one to mend, or as usual."""
        set_property(self.widget, "bad", bad)

    def set_read_only(self, *, fixed: bool) -> None:
        """Let the value be read but not changed."""
        self.widget.setEnabled(not fixed)

    def set_example(self, text: str) -> None:
        """Show what stands here while nothing is typed, where the editor can."""

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the person moves on."""
        if watched is self.widget and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class TextEditor(Editor):
    """One line of text: names, numbers, dates and times, each read by its kind."""

    def __init__(self, field: AnyKind) -> None:
        self._line = QLineEdit()
        super().__init__(field, self._line)
        if isinstance(field, IdNumber):
            mark_identifying(self._line)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        return from_text(self.field, self._line.text(), dates.today())

    def set_value(self, value: Any) -> None:
        self._line.setText(to_text(self.field, value))
        self._line.setCursorPosition(0)

    def set_read_only(self, *, fixed: bool) -> None:
        self._line.setReadOnly(fixed)

    def set_example(self, text: str) -> None:
        self._line.setPlaceholderText(text)

    def _tidy(self) -> None:
        """Write what was understood: 1121 becomes 2026-11-21."""
        try:
            text = to_text(self.field, self.value())
        except ValueError:
            return
        if text != self._line.text():
            self._line.setText(text)


class MemoEditor(Editor):
    """Several lines of text in a box that grows with them."""

    def __init__(self, field: Memo, lines: int = _MEMO_LINES) -> None:
        self._box = QPlainTextEdit()
        super().__init__(field, self._box)
        self._lines = max(lines, 1)
        self._box.setTabChangesFocus(True)
        self._box.setPlaceholderText(tr(writing.prompt(field)))
        self._box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box.textChanged.connect(self._grow)
        self._grow()

    def value(self) -> str | None:
        return from_text(self.field, self._box.toPlainText())  # type: ignore[no-any-return]

    def set_value(self, value: str | None) -> None:
        with QSignalBlocker(self._box):
            self._box.setPlainText(value or "")
        self._grow()

    def set_read_only(self, *, fixed: bool) -> None:
        self._box.setReadOnly(fixed)

    def set_example(self, text: str) -> None:
        self._box.setPlaceholderText(text)

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer sentences with F4, where the cursor stands."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and pressed == Qt.Key.Key_F4:
            return offer_sentences(self._box, self.field)
        if watched is self._box and event.type() == QEvent.Type.FocusOut and self._choosing():
            return False  # the person has not moved on
        return super().eventFilter(watched, event)

    def _choosing(self) -> bool:
        return isinstance(QApplication.focusWidget(), SentenceLine)

    def count(self) -> int:
        """Return how many characters were written, blanks left out."""
        return len("".join(self._box.toPlainText().split()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the lines anew in another width."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        spacing = QFontMetrics(self._box.font()).lineSpacing()
        lines = min(max(int(self._box.document().size().height()), self._lines), _MEMO_MOST)
        over = self._box.document().size().height() > _MEMO_MOST
        shown = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._box.setVerticalScrollBarPolicy(shown)
        self._box.setFixedHeight(lines * spacing + 20)
        if self.sender() is self._box:
            self.edited.emit()


class PickEditor(Editor):
    """One of a list, found by typing."""

    def __init__(self, field: AnyKind) -> None:
        self._pick = PickEdit(lambda typed: _offers(field, typed))
        super().__init__(field, self._pick)
        self._pick.textEdited.connect(self.edited)
        self._pick.picked.connect(self.edited)
        self._pick.entered.connect(self.focusNextChild)

    def value(self) -> Any:
        if self._pick.is_unknown() and not self._pick.is_open():
            raise ValueError(
                tr(N_("“{text}”不在{label}里，请从列表里选。")).format(
                    text=self._pick.text().strip(), label=tr(self.field.label)
                )
            )
        return self._pick.value()

    def set_value(self, value: Any) -> None:
        self._pick.set_choice(value, shown(to_text(self.field, value)))

    def set_read_only(self, *, fixed: bool) -> None:
        self._pick.setReadOnly(fixed)


class PickSeveralEditor(Editor):
    """Several of a list, as tags."""

    def __init__(self, field: Codes) -> None:
        self._picks = PickSeveral(lambda typed: offers(field, typed))
        super().__init__(field, self._picks)
        self._picks.line.setObjectName(field.name)
        self._picks.line.setAccessibleName(tr(field.label))
        self._picks.setObjectName("")
        self._picks.line.installEventFilter(self)
        self._picks.changed.connect(self.edited)

    def value(self) -> tuple[str, ...]:
        return self._picks.values()

    def set_value(self, value: tuple[str, ...] | None) -> None:
        chosen = [(code, to_text(self.field, (code,))) for code in value or ()]
        self._picks.set_values(chosen)

    def set_bad(self, *, bad: bool) -> None:
        set_property(self._picks.line, "bad", bad)

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._picks.line and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class TickEditor(Editor):
    """Yes or no, where no is the usual answer."""

    def __init__(self, field: YesNo) -> None:
        self._box = QCheckBox(tr(field.label))
        # As high as the fields beside it, so that their texts stand in one line.
        self._box.setFixedHeight(_FIELD_HEIGHT)
        super().__init__(field, self._box)
        self._box.clicked.connect(self.edited)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: bool | None) -> None:  # noqa: FBT001 - the value itself
        self._box.setChecked(bool(value))


@singledispatch
def make_editor(field: AnyKind) -> Editor:
    """Return the editor for a kind of field."""
    return TextEditor(field)


@make_editor.register
def _(field: Memo) -> Editor:
    return MemoEditor(field)


@make_editor.register(Choice)
@make_editor.register(Code)
@make_editor.register(Ref)
def _(field: Choice | Code | Ref) -> Editor:
    return PickEditor(field)


@make_editor.register
def _(field: Codes) -> Editor:
    return PickSeveralEditor(field)


@make_editor.register
def _(field: YesNo) -> Editor:
    return TickEditor(field) if field.required else PickEditor(field)


@make_editor.register
def _(field: Attachment) -> Editor:
    raise TypeError("a picture needs the station's files: see PhotoEditor")


def _offers(field: AnyKind, typed: str) -> list[Offer]:
    """Return what *typed* may mean, in Chinese and pinyin, else in the language of the window."""
    found = [_plain(offer) for offer in offers(field, typed)]
    if found or not typed:
        return found
    wanted = typed.strip().casefold()
    return [o for o in map(_plain, offers(field)) if wanted in o.label.casefold()]


def _plain(offer: Offer) -> Offer:
    """Return *offer* as it is read, with the id of a record in its stead, as drafts keep it."""
    value = offer.value.id if isinstance(offer.value, Record) else offer.value
    return Offer(value, shown(offer.label))
