"""检查: four numbers, the rows behind each, and the question about the marked one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.importing.answers import Answer, Meaning, answers_to, new_villages
from swdesk.gui.pages.importing.buckets import Bucket, StagedRows, bucket_of, columns, counts
from swdesk.gui.pages.importing.counts import CountRow
from swdesk.gui.pages.importing.question_panel import QuestionPanel
from swdesk.gui.pages.importing.question_table import QuestionTable
from swdesk.gui.pages.importing.step import Step
from swdesk.gui.table.model import RecordModel
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.sheets.kinds import EVENTS, RECIPIENTS, VISITS, VOLUNTEERS, kind
from swdesk.sheets.staged import Choice, StagedRow, Staging

_LOW_BELOW = 480
_SHOW_AFTER_MS = 30
_NEW = {
    RECIPIENTS: N_("新建"),
    VOLUNTEERS: N_("新建"),
    EVENTS: N_("新签到"),
    VISITS: N_("新探访"),
}
_KNOWN = {
    RECIPIENTS: N_("补充到已有档案"),
    VOLUNTEERS: N_("补充到已有档案"),
    EVENTS: N_("认出的人"),
    VISITS: N_("已有记录"),
}


class CheckStep(Step):
    """Answers change the staging at once; *meant* tells a meaning, which needs a new check."""

    meant = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.staging: Staging | None = None
        self.decided = 0
        self._bucket = Bucket.ASK
        self.counts = CountRow()
        self.counts.chosen.connect(self._show_bucket)
        self.table: QuestionTable | None = None
        self.panel = QuestionPanel()
        self.panel.answered.connect(self._on_answered)
        self._showing = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._showing.timeout.connect(self._show_question)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.setSpacing(0)
        self._inside.addWidget(self.panel)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.counts)
        self._layout.addWidget(self._card, 1)

    def show_staging(self, staging: Staging) -> None:
        """Show a checked sheet, first what waits for a decision."""
        is_other = self.staging is None or self.staging.kind != staging.kind
        kept = None if self.table is None else self.table.current_id()
        self.staging = staging
        if is_other or self.table is None:
            self._build_table(staging.kind)
        self.counts.set_words(Bucket.NEW, tr(_NEW[staging.kind]))
        self.counts.set_words(Bucket.KNOWN, tr(_KNOWN[staging.kind]))
        found = counts(staging)
        self.counts.show_counts(found)
        preferred = (self._bucket, Bucket.ASK, Bucket.NEW, Bucket.KNOWN, Bucket.REFUSED)
        bucket = next((one for one in preferred if found[one]), Bucket.NEW)
        self.counts.choose(bucket)
        self._show_bucket(bucket)
        if self.table is not None and (kept is None or not self.table.select_id(kept)):
            self._go_to_open_question(0)
        self.changed.emit()

    def forget(self) -> None:
        """Begin with a new sheet."""
        self._bucket, self.decided, self.staging = Bucket.ASK, 0, None

    @property
    def verb(self) -> str:
        if self.staging is None:
            return ""
        unit = tr(kind(self.staging.kind).unit)
        return self.tr("导入 {n} {unit}").format(n=self.staging.coming_in, unit=unit)

    @property
    def hindrance(self) -> str:
        if self.staging is None:
            return ""
        waiting = len(self.staging.undecided())
        if waiting:
            return self.tr("还有 {n} 行要决定").format(n=waiting)
        return "" if self.staging.coming_in else self.tr("没有可以导入的行")

    @property
    def note(self) -> str:
        villages = [] if self.staging is None else new_villages(self.staging)
        if not villages:
            return self.tr("导入后可以整批撤销")
        words = self.tr("导入后可以整批撤销；将新建村（社区）{n} 个：{names}")
        return words.format(n=len(villages), names="、".join(villages))

    def go_to_section(self, number: int) -> None:
        buckets = list(Bucket)
        if 0 < number <= len(buckets):
            self.counts.choose(buckets[number - 1])
            if self.table is not None:
                self.table.setFocus()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be flatter in a low window."""
        super().resizeEvent(event)
        low = self.height() < _LOW_BELOW
        edge = 8 if low else 12
        self._layout.setContentsMargins(16, edge, 16, edge)
        self._layout.setSpacing(edge)
        self.counts.set_low(low=low)
        self.panel.set_low(low=low)

    # Inside

    def _build_table(self, kind_key: str) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self._model = RecordModel(columns(kind_key), parent=self)
        empty = EmptyState("circle-check", self.tr("这里没有行"), self.tr("点上面的数字看别的行。"))
        self.table = QuestionTable(self._model, self._answers, empty)
        self.table.setAccessibleName(self.tr("要导入的行"))
        self.table.selected.connect(lambda _row: self._showing.start())
        self.table.answered.connect(self._answer)
        self.table.opened.connect(lambda _row: self.panel.focus_answer())
        self._inside.insertWidget(0, self.table, 1)
        self.setFocusProxy(self.table)

    def _show_bucket(self, bucket: Bucket) -> None:
        self._bucket = bucket
        if self.staging is None:
            return
        today = dates.today()
        self._model.set_source(StagedRows(self.staging, bucket, today))
        self._show_question()

    def _marked(self) -> StagedRow | None:
        number = self.table.current_id() if self.table is not None else None
        return None if number is None or self.staging is None else self.staging.row(number)

    def _show_question(self) -> None:
        row = self._marked()
        self.panel.setVisible(row is not None)
        if row is not None and self.staging is not None:
            self.panel.show_row(self.staging, row)

    def _answers(self, number: int) -> Sequence[Answer]:
        if self.staging is None:
            return ()
        return answers_to(self.staging, self.staging.row(number))

    def _on_answered(self, answer: Answer, all_alike: bool) -> None:  # noqa: FBT001 - a slot
        row = self._marked()
        if row is not None:
            self._answer(row.row, answer, all_alike=all_alike)

    def _answer(self, number: int, answer: Answer, *, all_alike: bool = False) -> None:
        if isinstance(answer.meaning, Meaning):
            self.decided += 1
            self.meant.emit(answer.meaning)
        elif isinstance(answer.choice, Choice) and self.staging is not None:
            was_open = self.staging.row(number).choice is None
            self.decided += len(self.staging.choose(number, answer.choice, all_alike=all_alike))
            self._model.reload()
            self.changed.emit()
            self._go_to_open_question(number if was_open else None)

    def _go_to_open_question(self, after: int | None) -> None:
        """Mark the next row that waits for a decision, the first again after the last."""
        waiting = self.staging.undecided() if self.staging is not None else []
        if after is not None and waiting and self.table is not None:
            below = [row for row in waiting if row.row > after]
            following = (below or waiting)[0]
            if bucket_of(following) is not self._bucket:
                self.counts.choose(Bucket.ASK)
            self.table.select_id(following.row)
        self._show_question()
