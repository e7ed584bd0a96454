"""Who may open a case besides the worker who answers for it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from swdesk.gui.form.pick_several import PickSeveral
from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.widgets.label import label
from swdesk.model.cases import Case, CaseShare
from swdesk.services.casework import sharing
from swdesk.services.choices import Offer, offers


class AccessPanel(InlinePanel):
    """Asks with whom a case is shared, and whether others may know that there is one."""

    def __init__(self, case: Case) -> None:
        question = self.tr("除负责社工和站长、督导外，还有谁能看这份个案？")
        super().__init__(question, self.tr("保存共享"))
        self._case = case
        self.colleagues = PickSeveral(self._others)
        shared = sharing.shared_with(case)
        self.colleagues.set_values([(one, str(one.name)) for one in shared])
        self.colleagues.line.setAccessibleName(tr(CaseShare.worker.label))
        self.restricted = QCheckBox(self.tr("受限：别的同事查不到有这份个案"))
        self.restricted.setChecked(case.is_restricted)
        self._fields.insertWidget(0, label(tr(CaseShare.worker.label), "label"))
        self._fields.insertWidget(1, self.colleagues, 1)
        self._fields.insertWidget(2, self.restricted)

    def begin(self) -> None:
        self.colleagues.line.setFocus()

    def answer(self) -> None:
        case = Case.find(self._case.id)
        if self.restricted.isChecked() != case.is_restricted:
            case = sharing.restrict(case, restricted=self.restricted.isChecked())
        sharing.share(case, [worker.id for worker in self.colleagues.values()])

    def _others(self, typed: str) -> list[Offer]:
        answering = self._case.worker
        return [one for one in offers(CaseShare.worker, typed) if one.value != answering]
