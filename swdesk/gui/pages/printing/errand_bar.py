"""What pages and lists are for and to whom they go, asked for where they leave the station."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.label import label
from swdesk.model.codes import vocabulary
from swdesk.model.consent import LegalBasis
from swdesk.services.privacy import errands
from swdesk.services.privacy.errands import PURPOSES, REFERRAL, Errand

_PURPOSE = 168
_WHOM = 320


class PurposeBox(QComboBox):
    """What something is for, among the purposes the station knows."""

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("用途"))
        for entry in vocabulary(PURPOSES).offered():
            self.addItem(tr(entry.label), entry.code)
        self.choose(purpose)

    def code(self) -> str:
        """Return the code of the purpose."""
        return str(self.currentData())

    def choose(self, purpose: str) -> None:
        """Show a purpose without telling anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(purpose), 0))


class ErrandBar(QWidget):
    """A purpose and a name, as they were the last time; *purpose_chosen* tells a new purpose.

    For a referral it also asks on what that rests.
    """

    purpose_chosen = Signal(str)

    def __init__(self, errand: Errand | None = None) -> None:
        super().__init__()
        shown = errand or errands.last()
        self.purpose = PurposeBox(shown.purpose)
        self.purpose.setFixedWidth(_PURPOSE)
        self.whom = QLineEdit()
        self.whom.setAccessibleName(self.tr("交给"))
        self.whom.setPlaceholderText(self.tr("单位或姓名"))
        self.whom.setMaximumWidth(_WHOM)
        self.ground = QComboBox()
        self.ground.setAccessibleName(self.tr("依据"))
        for basis in LegalBasis:
            self.ground.addItem(tr(basis.label), basis)
        self.because = QLineEdit()
        self.because.setAccessibleName(self.tr("哪项职责或什么险情"))
        self.because.setPlaceholderText(self.because.accessibleName())
        self.because.setMaximumWidth(_WHOM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("用途"), "label"))
        row.addWidget(self.purpose)
        row.addSpacing(8)
        row.addWidget(label(self.tr("交给"), "label"))
        row.addWidget(self.whom, 1)
        row.addWidget(self.ground)
        row.addWidget(self.because, 1)
        self._note = label(self.tr("打印和导出都会记下用途和去向"), "note")
        row.addWidget(self._note)
        row.addStretch()
        self.whom.setText(shown.whom)
        self.purpose.currentIndexChanged.connect(self._on_purpose)
        self.ground.currentIndexChanged.connect(self._show_ground)
        self._show_ground()

    def errand(self) -> Errand:
        """Return what is asked for now; raises UserError where it is not complete."""
        errand = Errand(self.purpose.code(), self.whom.text().strip())
        if errand.purpose == REFERRAL:
            because = self.because.text().strip() if self._lacks_consent() else ""
            errand = replace(errand, ground=self.ground.currentData(), reason=because)
        try:
            errands.require_told(errand)
        except errands.NotTold:
            self.whom.setFocus()
            raise
        return errand

    def fix(self) -> None:
        """Show an errand that was settled before and stays."""
        self.purpose.setEnabled(False)
        self.whom.setReadOnly(True)

    def _lacks_consent(self) -> bool:
        return self.ground.currentData() is not LegalBasis.CONSENT

    def _show_ground(self) -> None:
        """Ask what a referral rests on, and of nothing else."""
        is_referral = self.purpose.code() == REFERRAL
        self.ground.setVisible(is_referral)
        self.because.setVisible(is_referral and self._lacks_consent())
        self._note.setVisible(not is_referral)

    def _on_purpose(self) -> None:
        self._show_ground()
        self.purpose_chosen.emit(self.purpose.code())
