"""How records are numbered, with the next number as an example."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.welcome.entry import Entry
from swdesk.gui.widgets.label import label
from swdesk.model import dates
from swdesk.services import numbering
from swdesk.services.setup import settings

_EXAMPLE = 7


class NumbersSection(Section):
    """A pattern for each kind of record; numbers already given stay as they are."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("编号"),
            self.tr("{站码}、{年}、{序号:3} 会换成实际内容，3 是最少几位。已有的编号不变。"),
        )
        self.lines: dict[str, QLineEdit] = {}
        self._entries: dict[str, Entry] = {}
        self._examples = {kind: label("", "note") for kind in numbering.KINDS}
        for kind, numbered in numbering.KINDS.items():
            line = QLineEdit()
            entry = Entry(tr(numbered.label), line)
            self.lines[kind], self._entries[kind] = line, entry
            self.body.addWidget(entry)
            self.body.addWidget(self._examples[kind])
            line.textChanged.connect(lambda _text, kind=kind: self._show_example(kind))
            line.editingFinished.connect(lambda kind=kind: self._save(kind))
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        for kind, pattern in settings.patterns().items():
            self.lines[kind].setText(pattern)
            self._entries[kind].show_problem("")

    def example(self, kind: str) -> str:
        """Return the example shown under the pattern of a kind."""
        return self._examples[kind].text()

    def problem(self, kind: str) -> str:
        """Return what is wrong with the pattern of a kind."""
        return self._entries[kind].problem()

    def _show_example(self, kind: str) -> None:
        code = str(settings.office().code)
        year = dates.today().year
        number = numbering.written(self.lines[kind].text(), code, year, _EXAMPLE)
        self._examples[kind].setText(self.tr("例如 {number}").format(number=number))

    def _save(self, kind: str) -> None:
        pattern = self.lines[kind].text().strip()
        if pattern == settings.patterns()[kind]:
            self._entries[kind].show_problem("")
            return
        try:
            settings.save_pattern(kind, pattern)
        except UserError as refused:
            self._entries[kind].show_problem(tr(refused.message))
        else:
            self._entries[kind].show_problem("")
            self.say(self.tr("编号格式已保存"))
