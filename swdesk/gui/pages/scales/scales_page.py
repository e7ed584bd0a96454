"""What a person answered to scales so far, as a list and as a trend."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.drawing.shapes import Drawing
from swdesk.errors import UserError
from swdesk.forms.scale import SCALE_RESULT, STATION_SCALE
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.key_list import KeyList
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.scales.scale_entry_page import ScaleEntryPage
from swdesk.gui.session import Session
from swdesk.gui.widgets.drawing_view import DrawingView
from swdesk.gui.widgets.label import label
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.people import Recipient
from swdesk.model.scales import ScaleResult, StationScale
from swdesk.model.text import from_text, in_a_row, to_text
from swdesk.services.casework import scales
from swdesk.services.choices import Offer, matching

_LIST = 400
_KINDS = frozenset(("scale_result", "station_scale"))
_NOTHING = Drawing(1, 1, ())


class ScalesPage(Page):
    """Enter prints a result; the trend is that of the scale whose result is marked."""

    def __init__(
        self,
        session: Session,
        papers: Papers,
        recipient: Recipient,
        case: Case | None = None,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._recipient = recipient
        self._case = case
        self._today = today
        self._results: list[ScaleResult] = []
        self.list = KeyList(self.tr("历次测评"))
        self.list.chosen.connect(lambda _: self._show_trend())
        self.list.opened.connect(lambda _: self.print_result())
        self.trend = DrawingView()
        self.words = label("")
        self.words.setWordWrap(True)
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.list.setFocus)
        self._lay_out()
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("量表测评")

    @property
    def context(self) -> str:
        number = str(self._case.case_no) if self._case else ""
        return in_a_row(str(self._recipient.person.name), number)

    def actions_shown(self) -> tuple[Action, ...]:
        own = StationScale.live().order_by(StationScale.id)
        edit = [Action(str(one.title), slot=partial(self.edit_scale, one)) for one in own]
        return (
            Action(
                self.tr("自编量表"),
                "pencil",
                menu=(*edit, Action(self.tr("新编一份"), slot=lambda: self.edit_scale(None))),
            ),
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_result),
            Action(self.tr("做量表"), "plus", "Ctrl+N", self.ask_scale, primary=True),
        )

    def refresh(self, changed: frozenset[str]) -> None:
        if changed and not changed & _KINDS:
            return
        self._results = scales.history(self._recipient, self._case)
        self.list.show_lines([(str(one.id), self._line(one)) for one in self._results])
        if self._results and not self.list.key():
            self.list.setCurrentRow(0)
        self._show_trend()
        if "station_scale" in changed:
            self.header_changed.emit()

    def ask_scale(self) -> None:
        """Ask which scale, and when it was answered."""
        panel = AskScale(self._today())
        self.questions.ask(panel, lambda: self._begin(panel))

    def edit_scale(self, scale: StationScale | None) -> None:
        """Open a scale of the station's own, or begin one."""
        page = FormPage(self._session, STATION_SCALE, self._papers)
        if scale is None:
            page.open_new()
        else:
            page.open_record(scale)
        self.opens.emit(page)

    def print_result(self) -> None:
        """Show the marked result as it prints."""
        if found := self._marked():
            self._papers(SCALE_RESULT, (found,))
        else:
            self.noticed.emit(self.tr("还没有可以打印的测评。"), "info")

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys walk through the results, or begin with the first."""
        super().showEvent(event)
        if not event.spontaneous():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, panel: AskScale) -> None:
        if panel.scale is None:
            return
        page = ScaleEntryPage(panel.scale, self._recipient, self._case, panel.held_on)
        page.kept.connect(self._tell)
        self.opens.emit(page)

    def _tell(self, result: ScaleResult) -> None:
        self.refresh(frozenset())
        self.list.set_key(str(result.id))
        self._show_trend()
        words = self.tr("{title}：{score} 分，{band}。{advice}")
        told = words.format(
            title=result.title,
            score=result.score,
            band=result.band or self.tr("没有分数段"),
            advice=result.advice or "",
        )
        self.noticed.emit(told, "ok" if not result.advice else "warn")

    def _marked(self) -> ScaleResult | None:
        return next((one for one in self._results if str(one.id) == self.list.key()), None)

    def _show_trend(self) -> None:
        marked = self._marked()
        if marked is None:
            self.trend.show_drawing(_NOTHING)
            self.words.setText(self.tr("还没有测评。按“做量表”开始第一次。"))
            return
        alike = [one for one in self._results if one.scale == marked.scale]
        self.trend.show_drawing(scales.trend(alike))
        self.words.setText(
            in_a_row(
                self.tr("{score} / {most} 分").format(score=marked.score, most=marked.most),
                marked.band,
                marked.advice,
                marked.note,
            )
        )

    def _line(self, result: ScaleResult) -> str:
        score = self.tr("{score} 分").format(score=result.score)
        return in_a_row(result.held_on.isoformat(), score, result.band, str(result.title))

    def _lay_out(self) -> None:
        left, right = _card(self.list), _card(self.trend, self.words)
        left.setMinimumWidth(_LIST)
        below = QHBoxLayout()
        below.setContentsMargins(16, 12, 16, 16)
        below.setSpacing(8)
        below.addWidget(left, 2)
        below.addWidget(right, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.questions)
        whole.addLayout(below, 1)


class AskScale(InlinePanel):
    """Asks which scale and for its day."""

    def __init__(self, today: dt.date) -> None:
        super().__init__(tr(N_("做哪一份量表？")), tr(N_("开始")))
        self._today = today
        self.scale: scales.Scale | None = None
        self.held_on = today
        self._offered = [Offer(one, tr(one.title)) for one in scales.offered()]
        self.which = PickEdit(lambda text: matching(self._offered, text))
        self.day = QLineEdit(to_text(ScaleResult.held_on, today))
        self.add_field(self.tr("量表"), self.which)
        self.add_field(tr(ScaleResult.held_on.label), self.day, 120)

    def answer(self) -> None:
        self.scale = self.which.value()
        if self.scale is None:
            raise UserError(N_("请先选一份量表。"))
        try:
            day = from_text(ScaleResult.held_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        if day is None or day > self._today:
            raise UserError(N_("请填测评日期，最晚是今天。"))
        self.held_on = day


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(8, 8, 8, 8)
    for nth, widget in enumerate(widgets):
        inside.addWidget(widget, 0 if nth else 1)
    return card
