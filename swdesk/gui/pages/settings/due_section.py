"""How often somebody is to be contacted, and within how many days things have to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.widgets.label import label
from swdesk.labels import N_
from swdesk.model.due_days import DueRule
from swdesk.services.contacts import due_settings

_HEADINGS = {
    "risk": N_("按风险等级，几天联系一次"),
    "follow_up_level": N_("按跟进级别，几天联系一次"),
    "category": N_("按服务对象类别，几天联系一次"),
}
_COLUMNS = 2
_WIDTH = 64
_MOST = 3660


class DueSection(Section):
    """A number of days for each rule; due dates follow as soon as a field is left."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("提醒规则"),
            self.tr(
                "几条规则同时适用时，间隔最短的算数；没有填的不另作规定。没有见到人不算探访过，"
                "停止服务、暂停和去世的不提醒。改了立即重新推算。"
            ),
        )
        self.intervals: dict[tuple[str, str], QLineEdit] = {}
        self.deadlines: dict[DueRule, QLineEdit] = {}
        self.heading(self.tr("期限"))
        self._grid([(tr(rule.label), self._deadline(rule)) for rule in DueRule])
        for name, heading in _HEADINGS.items():
            self.heading(tr(heading))
            found = [one for one in due_settings.intervals() if one.vocabulary == name]
            self._grid([(tr(one.label), self._interval(name, one.code)) for one in found])
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        for rule, count in due_settings.deadlines().items():
            self.deadlines[rule].setText(str(count))
        for one in due_settings.intervals():
            line = self.intervals.get((one.vocabulary, one.code))
            if line is not None:
                line.setText(str(one.days or ""))

    def _deadline(self, rule: DueRule) -> QLineEdit:
        line = self.deadlines[rule] = _line()
        line.editingFinished.connect(
            lambda: self._save(
                line,
                due_settings.deadlines()[rule],
                lambda days: due_settings.set_deadline(rule, days),
            )
        )
        return line

    def _interval(self, name: str, code: str) -> QLineEdit:
        line = self.intervals[name, code] = _line()
        line.editingFinished.connect(
            lambda: self._save(
                line,
                _days_of(name, code),
                lambda days: due_settings.set_interval(name, code, days),
            )
        )
        return line

    def _save(self, line: QLineEdit, stored: int | None, save: Callable[[int], None]) -> None:
        """Save what was typed; an emptied field shows again what holds."""
        text = line.text()
        if not text or text == str(stored or ""):
            line.setText(str(stored or ""))
            return
        try:
            save(int(text))
        except UserError as refused:
            line.setText(str(stored or ""))
            self.refuse(refused)
        else:
            self.say(self.tr("已保存，提醒按新的规则推算。"))

    def _grid(self, pairs: list[tuple[str, QLineEdit]]) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for number, (text, line) in enumerate(pairs):
            row, column = divmod(number, _COLUMNS)
            line.setAccessibleName(text)
            grid.addWidget(label(text, "label"), row, 2 * column)
            grid.addWidget(line, row, 2 * column + 1)
            grid.setColumnStretch(2 * column, 1)
        self.body.addWidget(inside)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setFixedWidth(_WIDTH)
    line.setValidator(QIntValidator(1, _MOST, line))
    return line


def _days_of(name: str, code: str) -> int | None:
    found = (one for one in due_settings.intervals() if (one.vocabulary, one.code) == (name, code))
    return next(found).days
