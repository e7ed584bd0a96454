"""The forms of a case, one of them in sight: each is built when it is first asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.spec import FormSpec
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.form.photo_editor import Files
from swdesk.gui.pages.cases.sheet_state_bar import SheetStateBar
from swdesk.model.base import Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.supervised import Supervised
from swdesk.services.casework import sheet_states
from swdesk.services.casework.sheet_beginnings import begun
from swdesk.services.values import Values


class CaseForms(QWidget):
    """Shows sheets by form and record; *step_asked* names what is to be done with the one shown.

    It is no stack: that would show its first form while the page is still being built, and Qt
    styles all that is shown, and styles it again wherever it is put.
    """

    saved = Signal(object)
    next_asked = Signal(object)
    preview_asked = Signal()
    step_asked = Signal(str)

    def __init__(self, files: Files) -> None:
        super().__init__()
        self._files = files
        self._panels: dict[str, FormPanel] = {}
        self._bars: dict[str, SheetStateBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.follow_up = self._shown = self.panel(FOLLOW_UP)

    @property
    def current(self) -> FormPanel:
        """The form in sight."""
        return self._shown

    @property
    def sheet(self) -> Supervised | None:
        """The saved sheet in sight; the intake and a new sheet are none."""
        record = self.current.record
        return record if isinstance(record, Supervised) else None

    def panel(self, spec: FormSpec) -> FormPanel:
        """Return the form of that spec."""
        if spec.code not in self._panels:
            self._panels[spec.code] = self._build(spec)
        return self._panels[spec.code]

    def bar(self, spec: FormSpec) -> SheetStateBar:
        """Return where the state of a sheet of that form stands."""
        self.panel(spec)
        return self._bars[spec.code]

    def open(self, spec: FormSpec, record: Record) -> None:
        """Show a sheet that was written earlier."""
        panel = self.panel(spec)
        panel.open_record(record)
        self._show(panel)
        if isinstance(record, FollowUp):
            self._title_record(record.nth)

    def begin(self, spec: FormSpec, case: Case, given: Values | None = None) -> None:
        """Begin a new sheet; *given* are first values besides those of its kind."""
        panel = self.panel(spec)
        values = {**begun(spec, case), **(given or {})}
        panel.open_new(values, case=case)
        self._show(panel)
        if spec is FOLLOW_UP:
            self._title_record(values["nth"])

    def show_state(self) -> None:
        """Show how far the sheet in sight has come, as it is on file now."""
        panel = self.current
        record = panel.record
        if isinstance(record, Supervised):
            panel.record = record = type(record).find(record.id)
        bar = self._bars[panel.spec.code]
        bar.show_sheet(record)
        is_final = isinstance(record, Supervised) and record.is_final
        panel.set_locked(locked=is_final)
        if is_final and record is not None:
            self._show_amendments(panel, record)

    def _show_amendments(self, panel: FormPanel, record: Record) -> None:
        panel.notices.clear()
        for made in sheet_states.amendments(record):
            words = self.tr("更正：{text}").format(text=made.text)
            why = self.tr("{worker}，{day}，{reason}").format(
                worker=made.worker, day=made.made_at.astimezone().date(), reason=made.reason
            )
            panel.notice(words, note=why)

    def _title_record(self, nth: int) -> None:
        self.follow_up.title.setText(self.tr("个案记录　第 {nth} 次").format(nth=nth))

    def _show(self, panel: FormPanel) -> None:
        former, self._shown = self._shown, panel
        if former is not panel:
            panel.show()
        self.show_state()
        panel.view.begin()
        if former is not panel:
            former.hide()  # last, or its fields would pass the focus round among themselves

    def _build(self, spec: FormSpec) -> FormPanel:
        again = self.tr("保存并记下一次") if spec is FOLLOW_UP else ""
        panel = FormPanel(spec, self._files, again=again)
        bar = SheetStateBar()
        panel.add_to_head(bar)
        self._bars[spec.code] = bar
        bar.asked.connect(self.step_asked)
        panel.saved.connect(self._after_save)
        panel.next_asked.connect(self.next_asked)
        panel.preview_asked.connect(self.preview_asked)
        self._column.addWidget(panel)
        if self._panels:
            panel.hide()
        return panel

    def _after_save(self, record: Record) -> None:
        self.show_state()
        self.saved.emit(record)
