"""A scale being answered, item by item."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import InvalidRecord, UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.draft_keeper import DraftKeeper
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.scales.item_row import ItemRow
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine
from swdesk.gui.widgets.scroll import Scroll
from swdesk.model.cases import Case
from swdesk.model.people import Recipient
from swdesk.services.casework import scales
from swdesk.services.casework.scale_drafts import Begun
from swdesk.services.casework.scales import Scale
from swdesk.services.drafts import Values

_WIDEST = 860


class ScaleEntryPage(Page):
    """Digits answer one item after the other; the program scores, and only when all is answered.

    What was answered so far waits until the same scale is begun again. *kept* tells the result.
    """

    kept = Signal(object)

    def __init__(
        self, scale: Scale, recipient: Recipient, case: Case | None, held_on: dt.date
    ) -> None:
        super().__init__()
        self._scale = scale
        self._recipient = recipient
        self._case = case
        self._held_on = held_on
        self.rows = [ItemRow(nth, item) for nth, item in enumerate(scale.items, 1)]
        for place, row in enumerate(self.rows):
            row.answered.connect(self._take_answer)
            row.moves.connect(lambda by, at=place: self._move(at + by))
            row.reached.connect(lambda at=place: self._bring_into_sight(at))
        self.count = label("", "strong")
        self.alarm = MessageLine()
        self.message = MessageLine()
        self.message.hide()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("说明，例如由谁代答"))
        self.note.setAccessibleName(self.tr("说明"))
        self.again = Button(self.tr("重新答"), kind="link")
        self.again.clicked.connect(self.start_again)
        self.again.hide()
        self.save = Button(self.tr("算分并保存"), "save", kind="primary")
        self.save.clicked.connect(self.keep)
        self.draft = DraftKeeper(self._typed, tr(scale.title), self)
        self.note.textEdited.connect(self.draft.touch)
        self._lay_out()
        self._take_up()
        self._show_count()

    @property
    def title(self) -> str:
        return tr(self._scale.title)

    @property
    def context(self) -> str:
        return f"{self._recipient.person.name}　{self._held_on.isoformat()}"

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("算分并保存"), key="Ctrl+S", slot=self.keep, hidden=True),)

    def chosen(self) -> list[int | None]:
        """Return what is answered so far."""
        return [row.chosen() for row in self.rows]

    def keep(self) -> None:
        """Score and keep the answers, or go to the first item without one."""
        commit_input()
        try:
            result = scales.keep(
                self._scale,
                self.chosen(),
                self._recipient,
                self._case,
                held_on=self._held_on,
                note=self.note.text().strip(),
            )
        except InvalidRecord as refused:
            self._refuse(next(iter(refused.errors.values())))
        except UserError as refused:
            self._refuse(refused.message)
        else:
            self.draft.discard()
            self.kept.emit(result)
            self.closes.emit()

    def start_again(self) -> None:
        """Forget what was answered so far."""
        for row in self.rows:
            row.show_answer(None)
        self.note.clear()
        self.draft.discard()
        self.again.hide()
        self.message.hide()
        self._show_count()
        self._move(0)

    def can_leave(self) -> bool:
        """Keep what was answered so far; begun again, the scale goes on from there."""
        self.draft.keep()
        return True

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Answer at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self._move(0 if None not in self.chosen() else self.chosen().index(None))

    def _typed(self) -> Values:
        return {"held_on": self._held_on, "answers": self.chosen(), "note": self.note.text()}

    def _take_up(self) -> None:
        """Go on with what was left behind."""
        begun = Begun(self._scale.code, self._recipient.id, self._case.id if self._case else None)
        self.draft.begin(begun.place)
        left = self.draft.take_up()
        if left is None or len(left["answers"]) != len(self.rows):
            return
        self._held_on = left["held_on"]
        for row, place in zip(self.rows, left["answers"], strict=True):
            row.show_answer(place)
        self.note.setText(left["note"])
        words = self.tr("接着 {day} 没有答完的一份。")
        self.message.show_message(words.format(day=self._held_on.isoformat()), "info")
        self.message.show()
        self.again.show()

    def _take_answer(self) -> None:
        self.draft.touch()
        self._show_count()

    def _refuse(self, sentence: str) -> None:
        self.message.show_message(tr(sentence))
        self.message.show()
        places = self.chosen()
        for row, place in zip(self.rows, places, strict=True):
            row.set_missing(missing=place is None)
        if None in places:
            self.rows[places.index(None)].begin()

    def _move(self, to: int) -> None:
        """Go to an item; past the last one to what is still open, else to the button."""
        places = self.chosen()
        if to < 0:
            return
        if to < len(self.rows):
            self.rows[to].begin()
        elif None in places:
            self.rows[places.index(None)].begin()
        else:
            self.save.setFocus()

    def _bring_into_sight(self, place: int) -> None:
        following = self.rows[min(place + 1, len(self.rows) - 1)]
        self._scroll.ensureWidgetVisible(following, 0, 12)

    def _show_count(self) -> None:
        places = self.chosen()
        done = sum(place is not None for place in places)
        words = self.tr("已答 {done} / {all} 题　{score} 分")
        score = scales.score_of(self._scale, places)
        self.count.setText(words.format(done=done, all=len(places), score=score))
        raised = scales.alarms(self._scale, places)
        sentence = self.tr("第 {n} 题答了“是”：今天就要评估自伤风险，并报告督导。")
        numbers = [
            str(nth) for nth, item in enumerate(self._scale.items, 1) if item.wording in raised
        ]
        self.alarm.show_message(sentence.format(n="、".join(numbers)), "danger")
        self.alarm.setVisible(bool(raised))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        for words in (self._scale.guide, self._asked(), self._origin()):
            if words:
                line = label(words, "note")
                line.setWordWrap(True)
                column.addWidget(line)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch()
        self._scroll = Scroll(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot())

    def _asked(self) -> str:
        words = self.tr("问的时段：{period}。按数字键回答，自动到下一题。")
        return words.format(period=self._scale.period or "—")

    def _origin(self) -> str:
        words = self.tr("来源：{source}。{terms}")
        return words.format(source=self._scale.source, terms=self._scale.terms)

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("panel", "bottom")
        column = QVBoxLayout(foot)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(4)
        column.addWidget(self.alarm)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.note, 1)
        row.addWidget(self.draft.note)
        row.addWidget(self.again)
        row.addWidget(self.save)
        column.addLayout(row)
        return foot
