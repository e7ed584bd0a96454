"""The registration form of a recipient: who it may be already, a guardian, the household."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from swdesk.errors import UserError
from swdesk.forms.recipient import CONTACTS, FAMILY, RECIPIENT
from swdesk.gui.i18n import tr
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.households.join_household import JoinHousehold
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.message import MessageBox
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.people import Person, Recipient
from swdesk.services.people import duplicates, households
from swdesk.services.people.duplicates import Match
from swdesk.services.values import stored

_TELLING = frozenset(("id_no", "name", "born_on", "phones"))
_GUARDED = frozenset(("id_no", "born_on", "lacks_capacity"))


class RecipientFormPage(FormPage):
    """A recipient being registered or changed; somebody known already is named at once."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__(session, RECIPIENT, papers, again=tr(N_("保存并新建下一位")))
        self._dismissed: set[int] = set()
        self._likely: MessageBox | None = None
        self._match: Match | None = None
        self._person: Person | None = None
        self.panel.checked.connect(self._on_checked)
        self.panel.next_asked.connect(self._start_next)

    @property
    def title(self) -> str:
        record = self.panel.record
        return str(record) if record else self.tr("新建服务对象")

    @property
    def context(self) -> str:
        record = self.panel.record
        return str(record.file_no) if isinstance(record, Recipient) else ""

    def open_record(self, record: Record) -> None:
        self._forget_match()
        super().open_record(record)
        self._offer_family()

    def open_new(self, given: Mapping[str, Any] | None = None, **links: Any) -> None:
        self._forget_match()
        super().open_new(given, **links)

    def open_known(self, person: Person) -> None:
        """Register a person who is on file in another role."""
        self._person = person
        facts = {name: stored(person, field) for name, field in Person.facts().items()}
        self.open_new(facts, person=person)

    def possible_match(self) -> Match | None:
        """Return who the person in the form may be already."""
        return self._match

    def offer_household(self) -> None:
        """Ask whether the person joins a household or begins one."""
        box = self.panel.notice(
            self.tr("{name}还没有编入家庭。").format(name=self._saved_person().name),
            note=self.tr("同住的人编成一户，家庭档案和走访按户查。"),
        )
        box.add_button(self.tr("建新户")).clicked.connect(self._open_household)
        box.add_button(self.tr("加入已有的户")).clicked.connect(self._join_household)

    def _offer_family(self) -> None:
        """Offer those of the household for a family table that is still empty."""
        view = self.panel.view
        if view.read()[0][FAMILY.name]:
            return
        members = households.family_rows(self._saved_person())
        if not members:
            return
        words = self.tr("家庭成员表还空着，同一户登记了{names}。")
        names = "、".join(str(row["name"]) for row in members)
        box = self.panel.notice(words.format(names=names))
        box.add_button(self.tr("填进家庭成员表")).clicked.connect(
            lambda: self._fill_family(members, box)
        )

    def _fill_family(self, members: list[dict[str, Any]], offer: MessageBox) -> None:
        self.panel.view.rows(FAMILY.name).fill(members)
        self.panel.notices.take_away(offer)
        self.panel.view.go_to(FAMILY.name)

    # Somebody known already

    def _on_checked(self, name: str) -> None:
        if name in _GUARDED and CONTACTS.name not in self.panel.visited():
            self.panel.visit(CONTACTS.name, "born_on", "sex")
            self.panel.check_again()
        if name in _TELLING:
            self._look_for_same_person()

    def _look_for_same_person(self) -> None:
        own = stored(self.panel.record, Recipient.person) if self.panel.record else None
        own = own or (self._person.id if self._person else None)
        found = duplicates.same_person(self.panel.values(), exclude=own)
        likely = (one for one in found if not one.ruled_out)
        match = next((one for one in likely if one.person_id not in self._dismissed), None)
        if match != self._match:
            self._match = match
            self._show_match(match)

    def _show_match(self, match: Match | None) -> None:
        if self._likely is not None:
            self.panel.notices.take_away(self._likely)
            self._likely = None
        if match is None:
            return
        role = Recipient.live().where(Recipient.person == match.person_id).first()
        box = self._likely = MessageBox(_question(match, role), _comparison(match), "warn")
        box.add_button(self.tr("不是同一个人")).clicked.connect(self._dismiss)
        verb = self.tr("打开已有档案") if role else self.tr("给这个人建档")
        box.add_button(verb).clicked.connect(lambda: self._take_known(match, role))
        self.panel.notices.add(box)

    def _forget_match(self) -> None:
        """Forget who it might have been; another record takes the notices away by itself."""
        self._match = self._likely = None
        self._dismissed.clear()

    def _dismiss(self) -> None:
        if self._match is not None:
            self._dismissed.add(self._match.person_id)
        self._look_for_same_person()

    def _take_known(self, match: Match, role: Recipient | None) -> None:
        """Go on with who is on file; what was typed is kept as a draft."""
        self.panel.keep_draft()
        if role is not None:
            self.open_record(role)
        else:
            self.open_known(Person.find(match.person_id))

    # After saving

    def _on_saved(self, record: Record) -> None:
        super()._on_saved(record)
        if isinstance(record, Recipient):
            duplicates.keep_apart(record.person, self._dismissed)
        self._forget_match()
        if isinstance(record, Recipient) and households.household_of(record.person) is None:
            self.offer_household()

    def _start_next(self, _record: Record) -> None:
        self._person = None
        self.open_new()

    def _saved_person(self) -> Person:
        person: Person = getattr(self.panel.record, Recipient.person.name)
        return person

    def _open_household(self) -> None:
        try:
            household = households.open_household(self._saved_person())
        except UserError as refused:
            self.panel.notice(tr(refused.message), tone="warn")
            return
        self._say_joined(self.tr("已建新户 {number}。").format(number=household.household_no))

    def _join_household(self) -> None:
        ask = JoinHousehold(self._saved_person())
        ask.done.connect(lambda: self._say_joined(self.tr("已加入这一户。")))
        ask.left.connect(self.panel.notices.clear)
        self._replace_notices(ask)
        ask.begin()

    def _say_joined(self, sentence: str) -> None:
        self.panel.notices.clear()
        box = self.panel.notice(sentence, tone="ok")
        household = households.household_of(self._saved_person())
        if household is not None:
            number = household.id
            box.add_button(self.tr("打开家庭档案")).clicked.connect(
                lambda: self.goes_to.emit("households", number)
            )

    def _replace_notices(self, widget: QWidget) -> None:
        self.panel.notices.clear()
        self.panel.notices.add(widget)


def _question(match: Match, role: Recipient | None) -> str:
    number = f"（{role.file_no}）" if role else ""
    if match.certain:
        return tr(N_("{name}{number}已经登记过。")).format(name=match.name, number=number)
    return tr(N_("可能已经登记过：{name}{number}")).format(name=match.name, number=number)


def _comparison(match: Match) -> str:
    parts = []
    if match.agreeing:
        parts.append(tr(N_("相同：{facts}")).format(facts="、".join(map(tr, match.agreeing))))
    if match.differing:
        parts.append(tr(N_("不同：{facts}")).format(facts="、".join(map(tr, match.differing))))
    return "　".join(parts)
