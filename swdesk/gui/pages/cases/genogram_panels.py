"""The questions of a genogram and an ecomap, asked above the drawing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import InvalidRecord, UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.model.fields import Kind, Labelled
from swdesk.model.genogram import Bond, EcomapSystem, Flow, RelationLine, Relative
from swdesk.model.text import from_text, to_text
from swdesk.services.choices import Offer, matching, offers
from swdesk.services.kin import ecomap, genogram
from swdesk.services.kin.genogram_facts import FamilyFacts
from swdesk.services.kin.kinship import Kin

_ALIVE, _DEAD, _OUT = "alive", "dead", "out"
_STATES = ((_ALIVE, N_("在世")), (_DEAD, N_("已去世")), (_OUT, N_("不画在图上")))


class _Pick(PickEdit):
    """A choice from which Enter moves on also where nothing new was chosen."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAccepted():
            event.accept()
            self.entered.emit()


class KeptPanel(InlinePanel):
    """A question whose answer is kept in one record; what its rules refuse is said in the panel."""

    def answer(self) -> None:
        try:
            self.keep()
        except InvalidRecord as refused:
            raise UserError(next(iter(refused.errors.values()))) from refused

    def keep(self) -> None:
        """Keep what was answered; raise InvalidRecord or UserError."""
        raise NotImplementedError

    def pick(
        self, name: str, found: Callable[[str], list[Offer]], width: int, chosen: Any = None
    ) -> PickEdit:
        """Add a choice, with what is chosen at first."""
        made = _Pick(found)
        for offer in found(""):
            if offer.value == chosen and chosen is not None:
                made.set_choice(offer.value, offer.label)
        self.add_field(name, made, width)
        return made

    def line(self, name: str, text: str = "", width: int = 0) -> QLineEdit:
        """Add a line of text."""
        made = QLineEdit(text)
        self.add_field(name, made, width)
        return made


class PersonPanel(KeptPanel):
    """What the genogram says of somebody: alive, dead since when, drawn at all."""

    def __init__(self, case: Case, facts: FamilyFacts, kin: Kin) -> None:
        name = kin.name or tr(N_("姓名不详"))
        super().__init__(tr(N_("{name}在图上怎么画？")).format(name=name), tr(N_("保存")))
        self._case, self._facts, self._kin = case, facts, kin
        mark = facts.marks.get(kin.key)
        state = _OUT if mark and mark.is_left_out else _DEAD if kin.is_deceased else _ALIVE
        listed = [Offer(value, tr(words)) for value, words in _STATES if not self._is_fixed(value)]
        self.state = self.pick(self.tr("状况"), lambda text: matching(listed, text), 130, state)
        self.died = self.line(
            self.tr("去世年份"), to_text(Relative.died_on, mark.died_on if mark else None), 120
        )

    def keep(self) -> None:
        state = self.state.value()
        died = read(Relative.died_on, self.died.text())
        values = {
            "is_deceased": state == _DEAD or (died is not None and state != _OUT),
            "is_left_out": state == _OUT,
            "died_on": died if state != _ALIVE else None,
        }
        genogram.note(self._case, self._facts, self._kin.key, values)

    def _is_fixed(self, state: str) -> bool:
        """Whether the client would be left out of their own family."""
        return state == _OUT and self._kin.is_index


class RelativePanel(KeptPanel):
    """Somebody whom only the genogram knows."""

    def __init__(self, case: Case, facts: FamilyFacts) -> None:
        super().__init__(tr(N_("图上添一个人")), tr(N_("添上")))
        self._case = case
        people = people_offered(facts)
        self.whose = self.pick(
            self.tr("谁的"), lambda text: matching(people, text), 120, facts.index.key
        )
        self.relation = self.pick(
            tr(Relative.relation.label), lambda text: offers(Relative.relation, text), 120
        )
        self.name = self.line(tr(Relative.name.label))
        self.born = self.line(self.tr("出生年份"), width=90)
        self.died = self.line(self.tr("去世年份"), width=90)
        self._index = facts.index.key

    def keep(self) -> None:
        if self.relation.value() is None:
            raise UserError(N_("请选这个人与谁是什么关系。"))
        whose, died = self.whose.value(), read(Relative.died_on, self.died.text())
        values = {
            "name": self.name.text(),
            "relation": self.relation.value(),
            "whose": whose if whose != self._index else None,
            "born_on": read(Relative.born_on, self.born.text()),
            "died_on": died,
            "is_deceased": died is not None,
        }
        genogram.add_relative(self._case, values)


class LinePanel(KeptPanel):
    """How two people stand to each other."""

    def __init__(
        self, case: Case, facts: FamilyFacts, line: RelationLine | None = None, one: str = ""
    ) -> None:
        super().__init__(tr(N_("两个人的关系")), tr(N_("保存")))
        self._case = case
        people = people_offered(facts)

        def found(text: str) -> list[Offer]:
            return matching(people, text)

        bonds = [Offer(bond, tr(bond.label)) for bond in Bond if bond is not Bond.ORDINARY]
        self.one = self.pick(self.tr("谁"), found, 120, line.one if line else one or None)
        self.other = self.pick(self.tr("和谁"), found, 120, line.other if line else None)
        self.bond = self.pick(
            tr(RelationLine.bond.label),
            lambda text: matching(bonds, text),
            120,
            line.bond if line else None,
        )
        self.since = self.line(
            self.tr("开始年份"), to_text(RelationLine.since, line.since if line else None), 90
        )
        self.until = self.line(
            self.tr("结束年份"), to_text(RelationLine.until, line.until if line else None), 90
        )

    def keep(self) -> None:
        values = {"one": self.one.value(), "other": self.other.value(), "bond": self.bond.value()}
        if None in values.values():
            raise UserError(N_("请选两个人，再选他们的关系。"))
        years = {
            "since": read(RelationLine.since, self.since.text()),
            "until": read(RelationLine.until, self.until.text()),
        }
        genogram.connect(self._case, {**values, **years})


class SystemPanel(KeptPanel):
    """A system around the family."""

    def __init__(self, case: Case, system: EcomapSystem | None = None) -> None:
        verb = N_("保存") if system else N_("添上")
        super().__init__(tr(N_("家庭以外的一个系统")), tr(verb))
        self._case, self._system = case, system
        model = EcomapSystem
        self.kind = self.pick(
            tr(model.kind.label),
            lambda text: offers(model.kind, text),
            130,
            system.kind if system else None,
        )
        self.name = self.line(tr(model.name.label), system.name if system else "")
        bond, flow = (system.bond, system.flow) if system else (Bond.ORDINARY, Flow.NONE)
        self.bond = self.pick(tr(model.bond.label), _listed(model.bond.asked), 100, bond)
        self.flow = self.pick(tr(model.flow.label), _listed(tuple(Flow)), 100, flow)
        self.note = self.line(tr(model.note.label), system.note or "" if system else "", 150)

    def keep(self) -> None:
        kind, name = self.kind.value(), self.name.text().strip()
        values = {
            "kind": kind,
            "name": name or (to_text(EcomapSystem.kind, kind) if kind else ""),
            "bond": self.bond.value() or Bond.ORDINARY,
            "flow": self.flow.value() or Flow.NONE,
            "note": self.note.text(),
        }
        ecomap.put_system(self._case, values, self._system)


def _listed(members: Sequence[Labelled]) -> Callable[[str], list[Offer]]:
    listed = [Offer(member, tr(member.label)) for member in members]
    return lambda text: matching(listed, text)


def people_offered(facts: FamilyFacts) -> list[Offer]:
    """Return those who are drawn, to choose from."""
    return [Offer(kin.key, kin.name) for kin in facts.everybody() if kin.name]


def read(field: Kind, text: str) -> Any:
    """Return what was typed in a field; raises UserError with the sentence to show."""
    try:
        return from_text(field, text)
    except ValueError as wrong:
        raise UserError(str(wrong)) from None
