"""The lines of a round: one a person, a letter for the result, minutes and a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.people import sex_and_age
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label, set_property
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.visits import MET, Visit
from swdesk.services.contacts.due import Due
from swdesk.services.contacts.visit_round import LETTERS, Answer, answer_of

_HEADINGS = (
    N_("序号"), N_("姓名"), N_("性别年龄"), N_("村（社区）"), N_("事项"), N_("结果"), "",
    N_("分钟"), N_("情况"),
)  # fmt: skip
_WIDTHS = (36, 84, 72, 110, 120, 44, 92, 52, 0)
_MOST_MINUTES = 720
_LETTER_OF = {code: letter for letter, code in LETTERS.items()}


class LetterEdit(QLineEdit):
    """Takes one letter and moves on; the input method stays out of it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a result by its letter, take it back by Delete or a blank."""
        letter = event.text().upper()
        if letter in LETTERS:
            self.setText(letter)
            self.chosen.emit(LETTERS[letter])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
            self.clear()
            self.chosen.emit("")
        elif not letter.isprintable() or not letter:
            super().keyPressEvent(event)


class RoundLine:
    """One person of the round and what is typed about them."""

    def __init__(self, due: Due, number: int) -> None:
        self.due = due
        self.visit: Visit | None = None
        self.letter = LetterEdit()
        self.said = label("", "label")
        self.minutes = QLineEdit()
        self.minutes.setValidator(QIntValidator(1, _MOST_MINUTES, self.minutes))
        self.note = QLineEdit()
        self._result = ""
        self._kept = Answer()
        facts = (str(number), due.name, sex_and_age(due.sex, due.age), due.place, tr(due.what))
        self.labels = [ElidedLabel(text, "strong" if n == 1 else "label") for n, text in
                       enumerate(facts)]  # fmt: skip
        self.labels[-1].setToolTip(tr(due.why))
        self.letter.chosen.connect(self._choose)
        for field, heading in zip(self.fields, (5, 7, 8), strict=True):
            field.setAccessibleName(f"{due.name} {tr(_HEADINGS[heading])}")

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.letter, self.minutes, self.note

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (*self.labels, self.letter, self.said, self.minutes, self.note)

    def answer(self) -> Answer:
        """Return what is typed."""
        minutes = self.minutes.text()
        return Answer(self._result, int(minutes) if minutes else None, self.note.text().strip())

    def show_visit(self, visit: Visit | None) -> None:
        """Show what is on file of this person and day."""
        self.visit = visit
        self._kept = answer_of(visit) if visit is not None else Answer()
        self._show(self._kept.result)
        self.minutes.setText(str(self._kept.minutes or ""))
        self.note.setText(" ".join(self._kept.note.split()))
        self._kept = self.answer()

    def is_changed(self) -> bool:
        """Say whether what is typed is not on file yet."""
        return self.answer() != self._kept

    def settle(self, visit: Visit | None) -> None:
        """Remember what has just been saved."""
        self.visit = visit
        self._kept = self.answer()

    def has_focus(self) -> bool:
        return QApplication.focusWidget() in self.fields

    def _choose(self, result: str) -> None:
        self._show(result)
        if result:
            self.minutes.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, result: str) -> None:
        self._result = result
        self.letter.setText(_LETTER_OF.get(result, ""))
        self.said.setText(tr(vocabulary("visit_result").short(result)) if result else "")
        set_property(self.said, "tone", "ok" if result in MET else "warn" if result else "")


class RoundLines(QWidget):
    """All lines of a round; *left* tells a line whose answer has changed and is done with."""

    left = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lines: list[RoundLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 16)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column, (heading, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True)):
            self._grid.addWidget(label(tr(heading) if heading else "", "label"), 0, column)
            if width:
                self._grid.setColumnMinimumWidth(column, width)
        self._grid.setColumnStretch(len(_WIDTHS) - 1, 1)

    def set_people(self, people: Sequence[Due]) -> None:
        """Begin the lines anew, one for each of *people*."""
        for line in self.lines:
            for widget in line.widgets:
                widget.hide()
                widget.deleteLater()
        self.lines = [RoundLine(due, number) for number, due in enumerate(people, 1)]
        for row, line in enumerate(self.lines, 1):
            for column, (widget, width) in enumerate(zip(line.widgets, _WIDTHS, strict=True)):
                if width:
                    widget.setFixedWidth(width)
                self._grid.addWidget(widget, row, column)
            for field in line.fields:
                field.editingFinished.connect(lambda line=line: self._look(line))
        self._grid.setRowStretch(len(self.lines) + 1, 1)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on with Enter: through a line, then to the next person; arrows change the line."""
        line = next((one for one in self.lines if one.has_focus()), None)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if line is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(line)
        elif steps is not None:
            self.go_to(self.lines.index(line) + steps)
        else:
            super().keyPressEvent(event)

    def go_to(self, number: int) -> None:
        """Type in a line, counted from 0."""
        if 0 <= number < len(self.lines):
            letter = self.lines[number].letter
            letter.setFocus(Qt.FocusReason.TabFocusReason)
            letter.selectAll()

    def _enter(self, line: RoundLine) -> None:
        is_last = line.note.hasFocus() or not line.answer().result
        if not is_last:
            self.focusNextChild()
        elif line is self.lines[-1]:
            self.left.emit(line)
        else:
            self.go_to(self.lines.index(line) + 1)

    def _look(self, line: RoundLine) -> None:
        """Tell of a line that the focus has left, once it is clear where it went."""

        def look() -> None:
            if line in self.lines and not line.has_focus() and line.is_changed():
                self.left.emit(line)

        QTimer.singleShot(0, self, look)
