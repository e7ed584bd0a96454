"""咨询登记: the register of consultations, with the line in which the next one is taken down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.consultations.consultation_page import ConsultationPage, lead_on
from swdesk.gui.pages.consultations.quick_line import QuickLine
from swdesk.gui.pages.list_page import chosen
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.period_chip import PeriodChip
from swdesk.model import dates
from swdesk.model.consultations import Consultation, ConsultResult
from swdesk.model.people import Recipient
from swdesk.services.contacts import consultations
from swdesk.services.lists.list_source import ListSource
from swdesk.services.lists.registers import RegisterFilter, register

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_COLUMNS = (
    "asked_on", "visitor", "sex", "age_band", "way", "area", "content", "result", "worker",
    "minutes",
)  # fmt: skip


class ConsultationsPage(RecordsPage):
    """The line above, what was taken down below; Ctrl+N goes to the line."""

    roster = "consultations"
    icon = "messages-square"
    kinds = frozenset({"consultation", "worker"})

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__(session, papers, today)
        self.line = QuickLine(session)
        self.line.saved.connect(self._taken)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.line)
        self.setFocusProxy(self.line.editors["visitor"])

    @property
    def title(self) -> str:
        return self.tr("咨询登记")

    @property
    def find_hint(self) -> str:
        return self.tr("找咨询：来访人、内容、答复")

    def verb(self) -> str:
        return self.tr("登记咨询")

    def on_paper(self) -> str:
        return self.tr("登记表")

    def ledger(self) -> Action:
        """Return the menu of the register: as it stands, and blank."""
        found = super().ledger()
        blank = Action(self.tr("空白登记表"), "file-text", slot=self.print_blank)
        return Action(found.text, found.icon, menu=(*found.menu, blank))

    def begin_new(self) -> None:
        """Type the next visitor's name."""
        self.line.begin()

    def begin_with(self, owner_id: int) -> None:
        """Take down a consultation of somebody on file, in the form."""
        page = ConsultationPage(self._session, self._papers)
        recipient = Recipient.find(owner_id)
        page.open_new(consultations.begin(recipient), recipient=recipient)
        self.opens.emit(page)

    def open_record(self, record_id: int) -> None:
        page = ConsultationPage(self._session, self._papers)
        page.open_record(Consultation.find(record_id))
        self.opens.emit(page)

    def filters(self) -> tuple[FilterChip, ...]:
        self.period = PeriodChip(self.tr("时间"), self._today)
        return (self.period,)

    def passing(self) -> RegisterFilter:
        return RegisterFilter(*self.period.span(), self._text)

    def source(self) -> ListSource:
        return register(self.roster).source(self.passing()).with_columns(*_COLUMNS)

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 人次").format(n=listed)

    def has_any(self) -> bool:
        return Consultation.live().exists()

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有咨询登记"),
            self.tr("在上面一行里输入来访人，按回车往右走，最后一格回车就登记好了。"),
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("asked_on", self.tr("日期"), 100),
            Column("visitor", self.tr("来访人"), 92, Kind.BOLD),
            Column("sex", self.tr("性别"), 46),
            Column("age_band", self.tr("年龄段"), 84),
            Column("way", self.tr("方式"), 62),
            Column("area", self.tr("类别"), 92),
            Column("content", self.tr("内容"), stretch=True, sortable=False),
            Column("result", self.tr("处理"), 96),
            Column("worker", self.tr("经办人"), 76),
            Column("minutes", self.tr("分钟"), 52),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        day, name, sex, band, way, area, content, result, worker, minutes = values
        said = (tr(str(text)) for text in (sex, band, way, area))
        told = (content, tr(str(result)), worker, str(minutes))
        return (in_list(day, self._today()), name, *said, *told)

    def print_list(self) -> None:
        """Show the register of the chosen period as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.model.disclosure import Showing  # noqa: PLC0415 - as above
        from swdesk.printing.consultations import consultation_register  # noqa: PLC0415 - as above
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above

        def made(showing: Showing | None = None) -> Document:
            return consultation_register(
                PrintOptions.of_office(showing=showing), chosen(self.period)
            )

        self.opens.emit(PreviewPage(made(), made))

    def print_blank(self) -> None:
        """Show the register as it is written by hand."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.consultations import blank_register  # noqa: PLC0415 - as above
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above

        self.opens.emit(PreviewPage(blank_register(PrintOptions.of_office())))

    def _taken(self, record: Consultation) -> None:
        if record.result in (ConsultResult.CASE, ConsultResult.FILED):
            lead_on(self, self._session, self._papers, record)
