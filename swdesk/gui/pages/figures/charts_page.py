"""A figure as one would rather look at it: month by month, and by what it is shared out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.drawing.charts import stacked
from swdesk.drawing.shapes import Drawing
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.session import Session
from swdesk.gui.widgets.drawing_view import DrawingView
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import label
from swdesk.services.figures import trends
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import METHOD, Narrowing, dimension, dimensions
from swdesk.services.figures.period import Period

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_USUAL = "service_times"


class ChartsPage(Page):
    """The chips choose the figure and what it is shared out by; Ctrl+P prints what is drawn."""

    def __init__(
        self, session: Session, period: Period, narrowing: Narrowing, code: str = ""
    ) -> None:
        super().__init__()
        self._session = session
        self._period = period
        self._narrowing = narrowing
        self._scope = narrowing.scope  # asked now: the header is drawn while records are lent
        self.drawings: list[Drawing] = []
        known = {one.code: tr(one.name) for one in trends.drawable()}
        self.figure = FilterChip(self.tr("指标"), lambda: [*known.items()], known[_USUAL])
        if code in known and code != _USUAL:
            self.figure.set_value(code, words=known[code])
        ways = [(one.key, tr(one.name)) for one in dimensions()]
        self.shared = FilterChip(self.tr("占比按"), lambda: ways, tr(METHOD.name))
        self.view = DrawingView()
        self.nothing = label(
            self.tr("这段时间没有可画的数字。换个指标，或选长一些的期间。"), "note"
        )
        self._lay_out()
        self.figure.changed.connect(lambda _: self.refresh(frozenset()))
        self.shared.changed.connect(lambda _: self.refresh(frozenset()))
        self.mark_stale(frozenset())

    @property
    def title(self) -> str:
        return self.tr("图表")

    @property
    def context(self) -> str:
        return "　".join(part for part in (self._period.name, self._scope) if part)

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_charts),)

    def refresh(self, _changed: frozenset[str]) -> None:
        code, way = str(self.figure.value() or _USUAL), str(self.shared.value() or METHOD.key)
        period, narrowing = self._period, self._narrowing

        def work() -> list[Drawing]:
            asked = Counting.read(narrowing.project).figure(code)
            drawn = (
                trends.trend(asked, period, narrowing),
                trends.shares(asked, period, dimension(way), narrowing),
            )
            return [one for one in drawn if one is not None]

        borrow(self, self._session, self.tr("正在统计"), work, self.show_drawings)

    def show_drawings(self, drawings: list[Drawing]) -> None:
        """Show charts under each other."""
        self.drawings = drawings
        self.view.setVisible(bool(drawings))
        self.nothing.setVisible(not drawings)
        if drawings:
            self.view.show_drawing(stacked(drawings))
        self.header_changed.emit()

    def print_charts(self) -> None:
        """Show what is drawn as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        if self.drawings:
            borrow(
                self,
                self._session,
                self.tr("正在排版"),
                self._document,
                lambda made: self.opens.emit(PreviewPage(made)),
            )

    def _document(self) -> Document:
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.report import charts_document  # noqa: PLC0415 - as above

        options = PrintOptions.of_office()
        return charts_document(self._period, self._scope, self.drawings, options)

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.figure)
        row.addWidget(self.shared)
        row.addStretch()
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.nothing.hide()
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        column.addStretch()
        self.setFocusProxy(self.figure)
