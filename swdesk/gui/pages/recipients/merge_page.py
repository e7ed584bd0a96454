"""Two files of one person side by side: what differs is chosen, then they become one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.labels import N_
from swdesk.model.fields import AnyKind, Attachment, Mask
from swdesk.model.people import Person, Recipient
from swdesk.model.text import in_a_row, to_text
from swdesk.services.people import merging
from swdesk.services.people.merging import Difference
from swdesk.services.trail import auditing

_WIDTH = 900
_NAME_WIDTH = 130
_LONGEST = 24


class MergePage(Page):
    """Asks which of two answers is right wherever they differ; *merged* tells who stays.

    Left and right choose, Enter goes on to the next line, Ctrl+S merges.
    """

    merged = Signal(object)

    def __init__(self, kept: Person, other: Person) -> None:
        super().__init__()
        self._kept, self._other = kept, other
        self._choices: list[Choice] = []
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("合并的原因"))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._show()

    @property
    def title(self) -> str:
        return self.tr("合并档案")

    @property
    def context(self) -> str:
        return str(self._kept.name)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("对调"), slot=self.swap),
            Action(self.tr("合并"), "check", "Ctrl+S", self.merge, primary=True),
        )

    def begin(self) -> None:
        """Choose in the first line that differs."""
        first = self._choices[0].chosen() if self._choices else self.reason
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def swap(self) -> None:
        """Let the other file be the one that stays."""
        self._kept, self._other = self._other, self._kept
        self._show()
        self.begin()

    def merge(self) -> None:
        """Make one file of the two, or say why that cannot be."""
        taken = {choice.difference.name for choice in self._choices if choice.is_other()}
        try:
            kept = merging.merge(self._kept, self._other, taken, self.reason.text())
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.closes.emit()
        self.merged.emit(kept)

    def _show(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if widget := item.widget():
                self.reason.setParent(self)
                widget.hide()
                widget.deleteLater()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._question())
        layout.addLayout(self._lines(inside))
        if not self._choices:
            layout.addWidget(label(self.tr("两份档案的栏目没有不一样的地方。"), "note"))
        layout.addStretch()
        self._body.addWidget(Scroll.centred(inside, _WIDTH))

    def _question(self) -> MessageBox:
        words = self.tr("要把{other}并入{kept}吗？")
        return MessageBox(
            words.format(other=_called(self._other), kept=_called(self._kept)),
            self.tr(
                "探访、个案、签到、家庭、同意书等都转到留下的档案，电话合在一起；另一份放进回收站。"
                "以后从回收站恢复它，只有它自己的栏目，转走的记录不会跟回去。"
            ),
            "warn",
        )

    def _lines(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(label(self.tr("留下的档案"), "strong"), 0, 1)
        grid.addWidget(label(self.tr("并进来的档案"), "strong"), 0, 2)
        found = merging.differences(self._kept, self._other)
        self._tell_numbers(found)
        self._choices = [Choice(difference, parent) for difference in found]
        for row, choice in enumerate(self._choices, 1):
            grid.addWidget(label(tr(choice.difference.field.label), "label"), row, 0)
            for column, side in enumerate(choice.sides, 1):
                grid.addWidget(side, row, column)
        asks = merging.needs_reason(self._kept, self._other)
        self.reason.hide()
        if asks:
            row = len(self._choices) + 1
            grid.addWidget(label(self.tr("合并的原因"), "label"), row, 0)
            grid.addWidget(self.reason, row, 1, 1, 2)
            self.reason.show()
            self.reason.setPlaceholderText(self.tr("两份证件号码不同，写明为什么是同一个人"))
        return grid

    def _tell_numbers(self, found: list[Difference]) -> None:
        """Enter that numbers are shown in full: masked ones could not be told apart."""
        shown = [one.field.name for one in found if one.field.mask is Mask.NUMBER]
        if shown:
            for person in (self._kept, self._other):
                auditing.revealed(person, *shown)


class Choice:
    """One fact in two versions, of which one is chosen; a gap is filled unless told otherwise."""

    def __init__(self, difference: Difference, parent: QWidget) -> None:
        self.difference = difference
        self._group = QButtonGroup(parent)
        values = (difference.kept, difference.other)
        self.sides = tuple(_Side(difference.field, value) for value in values)
        for side in self.sides:
            self._group.addButton(side)
        self.sides[difference.is_gap].setChecked(True)

    def chosen(self) -> QRadioButton:
        """Return the side that is chosen."""
        return self.sides[self.is_other()]

    def is_other(self) -> bool:
        """Say whether the answer of the file that goes is taken."""
        return self.sides[1].isChecked()


class _Side(QRadioButton):
    """What one file says; Enter goes on to the next fact."""

    def __init__(self, field: AnyKind, value: Any) -> None:
        whole = _said(field, value)
        line = " ".join(whole.split())
        super().__init__(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")
        self.setToolTip(whole)
        self.setAccessibleName(f"{tr(field.label)} {line}")
        self.toggled.connect(self._be_tab_stop)
        self._be_tab_stop(on=False)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _be_tab_stop(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Let Tab come to the chosen side of each line only."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)


def _said(field: AnyKind, value: Any) -> str:
    if isinstance(field, Attachment):
        return tr(N_("有照片")) if value else "—"
    return tr(to_text(field, value)) or "—"


def _called(person: Person) -> str:
    role = Recipient.live().where(Recipient.person == person.id).first()
    return in_a_row(str(person.name), str(role.file_no) if role else "")
