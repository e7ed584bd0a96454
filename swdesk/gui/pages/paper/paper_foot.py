"""Below the lines: how many came, those without a name by sex and age, a remark on the sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import label
from swdesk.labels import N_
from swdesk.services.gatherings.group_attendance import CAME, Mark
from swdesk.services.gatherings.paper_sheet import HeadCount, PaperLine, PaperSheet

_MOST = 9999
_PARTS = (N_("未留姓名"), N_("男"), N_("女"), N_("未成年"), N_("60 岁以上"))


class PaperFoot(QFrame):
    """*counted* and *remarked* tell what was typed when a field is left."""

    counted = Signal(object)
    remarked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self._counts = label("", "strong")
        self._heads = HeadCount()
        self.heads = [self._number(name) for name in _PARTS]
        self.remark = QLineEdit()
        self.remark.setAccessibleName(self.tr("备注"))
        self.remark.editingFinished.connect(lambda: self.remarked.emit(self.remark.text()))
        self._more = Button(self.tr("未留姓名和备注"), kind="link")
        self._more.clicked.connect(self._unfold)
        self._fields = QWidget()
        self._lay_out()
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """Put the fields away where there is little height; a link brings them back."""
        self._more.setVisible(low)
        self._fields.setVisible(not low)

    def show_sheet(self, sheet: PaperSheet, lines: Sequence[PaperLine]) -> None:
        """Show how the sheet stands; a field that is typed in is left alone."""
        self._heads = sheet.heads
        self._counts.setText(_words(lines, sheet.heads.whole))
        numbers = (
            sheet.heads.whole or None,
            sheet.heads.men,
            sheet.heads.women,
            sheet.heads.minors,
            sheet.heads.elders,
        )
        for field, number in zip(self.heads, numbers, strict=True):
            if not field.hasFocus():
                field.setText("" if number is None else str(number))
        if not self.remark.hasFocus():
            self.remark.setText(sheet.remark)

    def words(self) -> str:
        """Return the counts as they are shown."""
        return self._counts.text()

    def _unfold(self) -> None:
        self._fields.setVisible(self._fields.isHidden())
        if not self._fields.isHidden():
            self.heads[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _number(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setValidator(QIntValidator(0, _MOST, field))
        field.setFixedWidth(52)
        field.setAccessibleName(tr(name))
        field.editingFinished.connect(self._count)
        return field

    def _count(self) -> None:
        whole, *parts = (int(one.text()) if one.text() else None for one in self.heads)
        typed = HeadCount(whole or 0, *parts)
        if typed != self._heads:
            self.counted.emit(typed)

    def _lay_out(self) -> None:
        heads = QWidget()
        row = FlowLayout(heads, spacing=12)
        for name, field in zip(_PARTS, self.heads, strict=True):
            row.addWidget(_pair(name, field))
        remark = QHBoxLayout()
        remark.setSpacing(8)
        remark.addWidget(label(self.tr("备注"), "label"))
        remark.addWidget(self.remark, 1)
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(heads)
        inner.addLayout(remark)
        top = QHBoxLayout()
        top.addWidget(self._counts, 1)
        top.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._fields)


def _pair(name: str, field: QLineEdit) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label(tr(name), "label"))
    row.addWidget(field)
    return made


def _words(lines: Sequence[PaperLine], unnamed: int) -> str:
    found = Counter(line.mark for line in lines if line.name)
    came = sum(found[mark] for mark in CAME)
    told = [tr(N_("到 {n}")).format(n=came)]
    rest = (Mark.LATE, Mark.LEAVE, Mark.ABSENT, Mark.UNKNOWN)
    told += [f"{tr(mark.label)} {found[mark]}" for mark in rest if found[mark]]
    told.append(tr(N_("共 {n} 人次")).format(n=came + unnamed))
    return "　".join(told)
