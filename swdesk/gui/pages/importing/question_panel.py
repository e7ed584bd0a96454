"""The question about the marked row: what is known on either side, and the possible answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.pages.importing.answers import Answer, Meaning, answers_to, unknown_in
from swdesk.gui.pages.importing.buckets import by_weight
from swdesk.gui.pages.importing.pair import Pair, pair_of
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import label
from swdesk.labels import N_
from swdesk.services.choices import Offer, offers
from swdesk.sheets.kinds import VILLAGE, kind
from swdesk.sheets.staged import Choice, StagedRow, Staging, Unknown, Verdict

_OTHER = 190
_SAME = N_("是同一个人吗？")
_MEANT = N_("“{text}”是指什么？")
_REFUSED = N_("这一行不能导入")
_LOOK = N_("请看一看")


class QuestionPanel(QFrame):
    """*answered* tells the answer and whether it holds for the rows like this one below it."""

    answered = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bottom")
        self._title = label("", "section")
        self._place = label("", "note")
        self._keys = label("", "hint")
        self._middle: QWidget = QWidget()
        self._verbs: QWidget = QWidget()
        self.buttons: list[Button] = []
        self.other: PickEdit | None = None
        self.all_alike = QCheckBox(self.tr("以下同类都这样办"))
        self._names: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self.set_low(low=False)
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self._title, self._place):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._keys)
        self._layout.addLayout(head)

    def set_low(self, *, low: bool) -> None:
        """Leave more room to the rows above in a low window."""
        self._layout.setContentsMargins(16, 5 if low else 9, 16, 7 if low else 11)
        self._layout.setSpacing(4 if low else 6)
        self._is_low = low
        for name in self._names:
            name.setVisible(not low)

    def show_row(self, staging: Staging, row: StagedRow) -> None:
        """Ask about another row."""
        self._title.setText(self._question(staging, row))
        self._place.setText(self._where(staging, row))
        self._names = []
        pair = pair_of(staging, row)
        self._put(self._pair(pair) if pair is not None else _reasons(row))
        self._put_verbs(staging, row)

    def focus_answer(self) -> None:
        """Go to the first answer."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self, staging: Staging, row: StagedRow) -> str:
        unknown = unknown_in(staging, row)
        if row.verdict is Verdict.ASK and (row.match or row.same_as):
            return tr(_SAME)
        if unknown:
            return tr(_MEANT).format(text=unknown[0].text)
        return tr(_REFUSED if row.verdict is Verdict.REJECT else _LOOK)

    def _where(self, staging: Staging, row: StagedRow) -> str:
        unknown = unknown_in(staging, row)
        if unknown and row.match is None:
            return self.tr("有 {n} 行这样写").format(n=len(unknown[0].rows))
        waiting = [one.row for one in staging.undecided()]
        if row.row not in waiting:
            return self.tr("表格第 {row} 行").format(row=row.row)
        words = self.tr("第 {nth} 个，还有 {n} 个没决定")
        return words.format(nth=waiting.index(row.row) + 1, n=len(waiting) - 1)

    def _put(self, middle: QWidget) -> None:
        self._middle.hide()
        self._middle.deleteLater()
        self._middle = middle
        self._layout.insertWidget(1, middle)

    def _put_verbs(self, staging: Staging, row: StagedRow) -> None:
        answers = answers_to(staging, row)
        if len(answers) == 1 and row.choice is answers[0].choice:
            answers = []
        self._keys.setText(self.tr("按 1–{n} 键选").format(n=len(answers)) if answers else "")
        self._verbs.hide()
        self._verbs.deleteLater()
        self._verbs = QWidget()
        line = QHBoxLayout(self._verbs)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        ways = QWidget()
        flow = FlowLayout(ways, spacing=8)
        self.buttons = [self._button(nth, answer, row) for nth, answer in enumerate(answers)]
        for button in self.buttons:
            flow.addWidget(button)
        self.other = self._other(staging, unknown_in(staging, row))
        if self.other is not None:
            flow.addWidget(self.other)
        line.addWidget(ways, 1)
        has_choices = not self.other and not any(answer.meaning for answer in answers)
        # A widget without a parent would flash up as a window of its own.
        self.all_alike = QCheckBox(self.tr("以下同类都这样办"), self._verbs)
        is_last = len(staging.undecided()) < 2  # noqa: PLR2004 - itself alone
        self.all_alike.setVisible(has_choices and row.choice is None and not is_last)
        self.all_alike.setFixedHeight(34)
        line.addWidget(self.all_alike, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.insertWidget(2, self._verbs)
        self._verbs.setVisible(bool(answers))

    def _button(self, nth: int, answer: Answer, row: StagedRow) -> Button:
        is_open = row.choice is None or row.verdict is Verdict.REJECT
        is_proposed = nth == 0 and (answer.choice is Choice.FILL or answer.meaning is not None)
        button = Button(tr(answer.text), kind="primary" if is_open and is_proposed else "")
        button.clicked.connect(lambda: self._answer(answer))
        return button

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(answer, self.all_alike.isChecked())

    def _other(self, staging: Staging, unknown: Sequence[Unknown]) -> PickEdit | None:
        """Return a line that offers every code, for a word that means none of the nearest."""
        if not unknown or unknown[0].key == VILLAGE:
            return None
        word = unknown[0]
        field = kind(staging.kind).fact(word.key).field

        def find(typed: str) -> list[Offer]:
            return [Offer(offer.label, offer.label) for offer in offers(field, typed)]

        pick = PickEdit(find)
        pick.setFixedWidth(_OTHER)
        pick.setPlaceholderText(self.tr("或者另选一项"))
        pick.setAccessibleName(self.tr("另选一项"))
        pick.picked.connect(lambda name: self._answer(_meaning(word, str(name or ""))))
        return pick

    def _pair(self, pair: Pair) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for line, caption in enumerate(pair.captions, 1):
            grid.addWidget(label(caption, "strong"), line, 0)
        for column, fact in enumerate(pair.facts, 1):
            name = label(fact.label, "label")
            self._names.append(name)
            grid.addWidget(name, 0, column)
            name.setVisible(not self._is_low)
            for line, text in ((1, fact.mine), (2, fact.theirs)):
                shown = ElidedLabel(text, "differing" if fact.is_differing else "")
                grid.addWidget(shown, line, column)
        grid.setColumnStretch(len(pair.facts) + 1, 1)
        return whole


def _meaning(word: Unknown, name: str) -> Answer:
    return Answer(name, meaning=Meaning(word.key, word.text, name))


def _reasons(row: StagedRow) -> QWidget:
    """Return every trouble of a row on a line of its own, with the column it stands in."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 2)
    column.setSpacing(3)
    for note in by_weight(row)[:3]:
        line = label(f"{note.column}：{note.reason}")
        line.setWordWrap(True)
        column.addWidget(line)
    if not row.notes:
        column.addWidget(label(tr(N_("没有发现问题。")), "secondary"))
    return whole
