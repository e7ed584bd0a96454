"""How often somebody is to be contacted, and how soon papers have to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.widgets.label import label
from swdesk.labels import N_
from swdesk.model.due_days import ContactMode, DueRule, SpanUnit
from swdesk.model.fields import Labelled
from swdesk.services.contacts import due_settings
from swdesk.services.contacts.due_settings import Interval
from swdesk.services.contacts.rhythms import GENERAL, Rhythm

_HEADINGS = {
    GENERAL[0]: N_("没有别的规定时，多久联系一次"),
    "risk": N_("按风险等级，多久联系一次"),
    "follow_up_level": N_("按跟进级别，多久联系一次"),
    "category": N_("按服务对象类别，多久联系一次"),
    "aftercare_round": N_("结案后多久回访"),
}
_COLUMNS = 2
_WIDTH = 56
_CHOICE = 108
_MOST = 366


class DueSection(Section):
    """A number for each deadline, a rhythm for each code; due dates follow at once."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("提醒规则"),
            self.tr(
                "几条规则同时适用时，最早到期的算数；没有填的不另作规定。没有见到人不算探访过，"
                "要上门的，电话联系也不算。到期日起列入待办，过了宽限天数才算逾期。遇节假日不顺延，"
                "工作日按周一至周五算。停止服务、暂停和去世的不提醒。改了立即重新推算。"
            ),
        )
        self.intervals: dict[tuple[str, str], RhythmEdit] = {}
        self.deadlines: dict[DueRule, QLineEdit] = {}
        self.heading(self.tr("期限"))
        self._grid([(tr(rule.label), self._deadline(rule)) for rule in DueRule])
        found = due_settings.intervals()
        for name, heading in _HEADINGS.items():
            self.heading(tr(heading))
            self._rhythms([one for one in found if one.vocabulary == name])
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        for rule, count in due_settings.deadlines().items():
            self.deadlines[rule].setText(str(count))
        for one in due_settings.intervals():
            if edit := self.intervals.get((one.vocabulary, one.code)):
                edit.show_rhythm(one.rhythm)

    def _deadline(self, rule: DueRule) -> QLineEdit:
        line = self.deadlines[rule] = _line(1, _MOST)

        def leave() -> None:
            stored = str(due_settings.deadlines()[rule])
            typed = line.text()
            line.setText(stored)
            if typed not in ("", stored):
                self._save(lambda: due_settings.set_deadline(rule, int(typed)))

        line.editingFinished.connect(leave)
        return line

    def _save(self, save: Callable[[], None]) -> None:
        try:
            save()
        except UserError as refused:
            self.refuse(refused)
        else:
            self.say(self.tr("已保存，提醒按新的规则推算。"))
        self.refresh()

    def _grid(self, pairs: list[tuple[str, QLineEdit]]) -> None:
        grid = self._new_grid()
        for number, (text, line) in enumerate(pairs):
            row, column = divmod(number, _COLUMNS)
            line.setAccessibleName(text)
            grid.addWidget(label(text, "label"), row, 2 * column)
            grid.addWidget(line, row, 2 * column + 1)
            grid.setColumnStretch(2 * column, 1)

    def _rhythms(self, found: list[Interval]) -> None:
        grid = self._new_grid()
        heads = (self.tr("间隔"), self.tr("单位"), self.tr("方式"), self.tr("宽限天数"))
        for column, text in enumerate(heads, 1):
            grid.addWidget(label(text, "note"), 0, column)
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(found, 1):
            edit = self.intervals[one.vocabulary, one.code] = RhythmEdit(tr(one.label), self)
            edit.changed.connect(
                lambda rhythm, one=one: self._save(
                    lambda: due_settings.set_interval(one.vocabulary, one.code, rhythm)
                )
            )
            grid.addWidget(label(tr(one.label), "label"), row, 0)
            for column, widget in enumerate(edit.widgets, 1):
                grid.addWidget(widget, row, column)

    def _new_grid(self) -> QGridLayout:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.body.addWidget(inside)
        return grid


class RhythmEdit(QWidget):
    """The fields of one rule, laid out by whoever makes it; *changed* carries the new rhythm.

    An emptied number shows again what holds; a rule that is not there yet begins with its number.
    """

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()  # it only holds its fields together
        self._rhythm: Rhythm | None = None
        self.count = _line(1, _MOST)
        self.unit = _choice(SpanUnit)
        self.mode = _choice(ContactMode)
        self.grace = _line(0, 60)
        heads = (self.tr("间隔"), self.tr("单位"), self.tr("方式"), self.tr("宽限天数"))
        for widget, head in zip(self.widgets, heads, strict=True):
            widget.setAccessibleName(f"{name} {head}")
        for line in (self.count, self.grace):
            line.editingFinished.connect(self._tell)
        for choice in (self.unit, self.mode):
            choice.activated.connect(lambda _: self._tell())

    @property
    def widgets(self) -> tuple[QLineEdit, QComboBox, QComboBox, QLineEdit]:
        return self.count, self.unit, self.mode, self.grace

    def show_rhythm(self, rhythm: Rhythm | None) -> None:
        """Show what holds; the other fields of a rule that is not there cannot be set."""
        self._rhythm = rhythm
        shown = due_settings.changed(rhythm)
        self.count.setText(str(shown.every.count) if rhythm else "")
        self.grace.setText(str(shown.grace) if rhythm else "")
        for choice, value in ((self.unit, shown.every.unit), (self.mode, shown.mode)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value.value))
        for widget in (self.mode, self.grace):
            widget.setEnabled(rhythm is not None)

    def _tell(self) -> None:
        if not self.count.text() and self._rhythm is None:
            return
        typed = due_settings.changed(
            self._rhythm,
            count=int(self.count.text() or 0) or None,
            unit=SpanUnit(self.unit.currentData()),
            mode=ContactMode(self.mode.currentData()),
            grace=int(self.grace.text()) if self.grace.text() else None,
        )
        if typed == self._rhythm:
            self.show_rhythm(self._rhythm)
        else:
            self.changed.emit(typed)


def _line(least: int, most: int) -> QLineEdit:
    line = QLineEdit()
    line.setFixedWidth(_WIDTH)
    line.setValidator(QIntValidator(least, most, line))
    return line


def _choice(kind: type[Labelled]) -> QComboBox:
    choice = QComboBox()
    choice.setFixedWidth(_CHOICE)
    for one in kind:
        choice.addItem(tr(one.label), one.value)
    return choice
