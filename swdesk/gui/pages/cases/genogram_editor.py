"""The genogram of a case being worked on."""

from __future__ import annotations

from swdesk.gui.i18n import tr
from swdesk.gui.pages.cases.drawing_editor import DrawingEditor
from swdesk.gui.pages.cases.genogram_panels import LinePanel, PersonPanel, RelativePanel
from swdesk.gui.people import years
from swdesk.gui.widgets.button import Button
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.genogram import RelationLine
from swdesk.model.text import in_a_row, to_text
from swdesk.services.kin import genogram
from swdesk.services.kin.genogram_facts import FamilyFacts, facts_of
from swdesk.services.kin.kinship import Kin

_LINE = "line:"
_OWN = "relative:"


class GenogramEditor(DrawingEditor):
    """People and lines; Enter changes one, Delete takes it away, arrows push who is marked."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self._case = case
        self._facts: FamilyFacts = facts_of(case)
        add = Button(self.tr("添人"), "user-plus", scale="small")
        connect = Button(self.tr("添关系"), "plus", scale="small")
        self.people = self.add_list(self.tr("家里人"), (add,), 3)
        self.lines = self.add_list(self.tr("关系线"), (connect,), 2)
        self.back = Button(self.tr("都放回原位"), "rotate-ccw", scale="small")
        self.add_to_side(self.back)
        add.clicked.connect(self.add_person)
        connect.clicked.connect(self.add_line)
        self.back.clicked.connect(self._put_back)
        self.hint.setText(self.tr("点一下选中，拖动或按方向键可以挪开，按 Enter 改生死和年份。"))
        self.refresh()

    def refresh(self) -> None:
        self._facts = facts_of(self._case)
        everybody = [*self._facts.everybody(), *self._facts.guests]
        drawn = list(dict.fromkeys(kin for kin in everybody if not kin.is_supposed))
        drawing = genogram.drawing_of(self._case, self._facts)
        self.view.show_drawing(drawing, [kin.key for kin in drawn])
        shown = [(kin.key, self._words(kin)) for kin in drawn]
        hidden = [
            (kin.key, self.tr("{name}（不画）").format(name=kin.name))
            for kin in self._facts.left_out
        ]
        self.people.show_lines([*shown, *hidden])
        self.lines.show_lines([(f"{_LINE}{one.id}", self._between(one)) for one in self._all()])

    def nudge(self, key: str, dx: float, dy: float) -> None:
        genogram.nudge(self._case, self._facts, key, dx, dy)
        self.changed.emit()

    def open_key(self, key: str) -> None:
        if key.startswith(_LINE):
            self.ask(LinePanel(self._case, self._facts, self._line(key)))
        elif kin := self._kin(key):
            self.ask(PersonPanel(self._case, self._facts, kin))

    def remove_key(self, key: str) -> None:
        if key.startswith(_LINE):
            genogram.remove(self._line(key))
        elif key.startswith(_OWN):
            genogram.remove(self._facts.marks[key])
        elif key == self._facts.index.key:
            self.noticed.emit(self.tr("这是服务对象本人，不能从图上去掉。"), "info")
            return
        else:
            genogram.note(self._case, self._facts, key, {"is_left_out": True})
        self.changed.emit()

    def add_person(self) -> None:
        """Ask for somebody whom only the genogram will know."""
        self.ask(RelativePanel(self._case, self._facts))

    def add_line(self) -> None:
        """Ask for a line, from whoever is marked."""
        self.ask(LinePanel(self._case, self._facts, one=self.people.key()))

    def _put_back(self) -> None:
        genogram.put_back(self._case, self._facts)
        self.changed.emit()

    def _kin(self, key: str) -> Kin | None:
        known = [*self._facts.everybody(), *self._facts.guests, *self._facts.left_out]
        return next((kin for kin in known if kin.key == key), None)

    def _line(self, key: str) -> RelationLine:
        return RelationLine.find(int(key.removeprefix(_LINE)))

    def _all(self) -> list[RelationLine]:
        return genogram.lines_of(self._case)

    def _between(self, line: RelationLine) -> str:
        one, other = (genogram.title_of(self._facts, key) for key in (line.one, line.other))
        pair = self.tr("{one} 和 {other}").format(one=one, other=other)
        span = [to_text(RelationLine.since, line.since), to_text(RelationLine.until, line.until)]
        return in_a_row(pair, tr(line.bond.label), "—".join(span).strip("—"))

    def _words(self, kin: Kin) -> str:
        if kin.is_deceased:
            state = tr(N_("已去世"))
        else:
            state = years(kin.born_on.age_on(dates.today())) if kin.born_on else ""
        called = self.tr("服务对象") if kin.is_index else tr(kin.called)
        return in_a_row(kin.name or tr(N_("姓名不详")), called, state)
