"""知情同意书 of one person: what they agree to today, and every paper they signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit

from swdesk.errors import UserError
from swdesk.forms.consent import CONSENT
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.consent import Consent, ConsentBy, Purpose, Withdrawal
from swdesk.model.people import GUARDIAN_AGE, Person
from swdesk.model.text import from_text, to_text
from swdesk.services.privacy import consents
from swdesk.services.privacy.consents import State as Stands

_TONES = {
    Stands.GIVEN: "ok",
    Stands.BY_LAW: "ok",
    Stands.REFUSED: "danger",
    Stands.WITHDRAWN: "danger",
    Stands.EXPIRED: "warn",
    Stands.NOT_ASKED: "neutral",
}


class ConsentsPage(RegisterPage):
    """One line a purpose; Enter opens the paper that says so."""

    def __init__(
        self,
        session: Session,
        papers: Papers,
        person: Person,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        self._session = session
        self._papers = papers
        self._person = person
        self._today = today
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("知情同意书")

    @property
    def context(self) -> str:
        return str(self._person.name)

    def actions_shown(self) -> tuple[Action, ...]:
        papers = Action(
            self.tr("打印"),
            "printer",
            menu=(
                Action(self.tr("这一份"), "printer", "Ctrl+P", self.print_paper),
                Action(self.tr("空白同意书"), "file-text", slot=lambda: self._papers(CONSENT, ())),
            ),
        )
        withdraw = Action(self.tr("撤回同意"), "undo-2", slot=self.ask_withdrawal)
        new = Action(self.tr("新签同意书"), "plus", "Ctrl+N", self.sign, primary=True)
        return (papers, withdraw, new)

    def columns(self) -> Sequence[Column]:
        return (
            Column("purpose", self.tr("事项"), 130, Kind.BOLD, sortable=False),
            Column("state", self.tr("现在"), 100, Kind.PILL, sortable=False),
            Column("since", self.tr("从"), 110, sortable=False),
            Column("by", self.tr("同意人"), 210, sortable=False),
            Column("way", self.tr("方式"), 80, sortable=False),
            Column("until", self.tr("有效期至"), 110, sortable=False),
            Column("service", self.tr("服务或项目"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("还没有同意书"), ""

    def lines(self) -> Sequence[Any]:
        return list(consents.standing(self._person, self._today()).items())

    def cells(self, line: Any) -> tuple[Any, ...]:
        purpose, found = line
        paper: Consent | None = found.consent
        return (
            tr(purpose.label),
            State(tr(found.state.value), _TONES[found.state]),
            found.since.isoformat() if found.since else "",
            _signer(paper) if paper else "",
            to_text(Consent.way, paper.way) if paper else "",
            paper.until.isoformat() if paper and paper.until else "",
            (paper.service or paper.basis_note or "") if paper else "",
        )

    def open_line(self, line: Any) -> None:
        paper: Consent | None = line[1].consent
        if paper is None:
            self.sign()
            return
        page = FormPage(self._session, CONSENT, self._papers)
        page.open_record(paper)
        self.opens.emit(page)

    def sign(self) -> None:
        """Begin another paper; for a child under 14 the guardian signs."""
        page = FormPage(self._session, CONSENT, self._papers)
        age = self._person.age_on(self._today())
        given = {"by": ConsentBy.GUARDIAN} if age is not None and age < GUARDIAN_AGE else None
        page.open_new(given, person=self._person)
        self.opens.emit(page)

    def print_paper(self) -> None:
        """Show the paper of the marked line as it prints, without one the blank."""
        marked = self.marked()
        paper = marked[1].consent if marked else None
        self._papers(CONSENT, [paper] if paper else ())

    def ask_withdrawal(self) -> None:
        """Ask what is withdrawn."""
        self.questions.ask(WithdrawalPanel(self._person, self._today()), self._on_withdrawn)

    def _on_withdrawn(self) -> None:
        self.refresh(frozenset())
        words = self.tr("已登记撤回。从那天起不能再为这些事使用{name}的信息。")
        self.noticed.emit(words.format(name=self._person.name), "ok")


class WithdrawalPanel(InlinePanel):
    """Asks which purposes are withdrawn, on which day."""

    def __init__(self, person: Person, today: dt.date) -> None:
        super().__init__(tr(N_("撤回哪几项？以前已经做的不受影响。")), tr(N_("登记撤回")))
        self._person = person
        self._today = today
        self.boxes: dict[Purpose, QCheckBox] = {}
        found = consents.standing(person, today)
        for purpose in (one for one in Purpose if found[one].state is Stands.GIVEN):
            box = self.boxes[purpose] = QCheckBox(tr(purpose.label))
            self._fields.insertWidget(self._fields.count() - 2, box)
        self.day = QLineEdit(today.isoformat())
        self.note = QLineEdit()
        self.add_field(tr(Withdrawal.withdrawn_on.label), self.day, 120)
        self.add_field(tr(Withdrawal.note.label), self.note)

    def answer(self) -> None:
        try:
            day = from_text(Withdrawal.withdrawn_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        age = self._person.age_on(self._today)
        is_child = age is not None and age < GUARDIAN_AGE
        by = ConsentBy.GUARDIAN if is_child else ConsentBy.SELF
        chosen = [purpose for purpose, box in self.boxes.items() if box.isChecked()]
        consents.withdraw(self._person, chosen, day or self._today, by, self.note.text().strip())


def _signer(paper: Consent) -> str:
    words = to_text(Consent.by, paper.by)
    if paper.by is ConsentBy.SELF:
        return words
    more = "，".join(
        part for part in (paper.signer, to_text(Consent.relation, paper.relation)) if part
    )
    return f"{words}（{more}）" if more else words
