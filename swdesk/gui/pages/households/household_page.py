"""One household: its address, who lives there, and what changes in a family."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.forms.household import HOUSEHOLD
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.recipients.masked_value import MaskedValue, wrapped
from swdesk.gui.people import years
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.tags import Pill, State
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.fields import Kind
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person
from swdesk.model.text import in_a_row, masked, to_text
from swdesk.services.choices import Offer, offers
from swdesk.services.people import households
from swdesk.services.people.find import FindIndex, Hit
from swdesk.services.people.households import MemberView
from swdesk.services.trail import auditing

_WIDEST = 900
_KINDS = frozenset(("household", "household_member", "person", "recipient"))
_FACTS: tuple[Kind, ...] = (
    Household.address,
    Household.phones,
    Household.kinds,
    Household.housing,
    Household.causes,
    Household.income,
    Household.remarks,
)


class HouseholdPage(Page):
    """The household of one head; a member who is registered opens with their name."""

    def __init__(self, session: Session, papers: Papers, household: Household) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self.household = household
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self.adding = AddMember(session.find)
        self.adding.asked.connect(self._add)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._column.addLayout(self._body)
        self._column.addWidget(self.adding)
        self._column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))
        self._show()

    @property
    def title(self) -> str:
        return self.tr("{name}家").format(name=self.household)

    @property
    def context(self) -> str:
        return str(self.household.household_no)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印"), "printer", "Ctrl+P", self._print),
            Action(self.tr("修改"), "pencil", "Ctrl+N", self._edit, primary=True),
        )

    def refresh(self, changed: frozenset[str]) -> None:
        if changed and not changed & _KINDS:
            return
        found = Household.live().where(Household.id == self.household.id).first()
        if found is not None:
            self.household = found
            self._show()
            self.header_changed.emit()

    def members(self) -> list[MemberView]:
        """Return the members as they are shown."""
        return households.views(self.household)

    def set_head(self, member_id: int) -> None:
        """Make a member the head, and say whose relation is to be checked."""
        self._do(lambda: self._turn_relations(HouseholdMember.find(member_id)))

    def move_out(self, member_id: int) -> None:
        """Write down that a member has left today."""
        today = dates.today()
        self._do(lambda: households.leave(HouseholdMember.find(member_id), today))

    def _turn_relations(self, member: HouseholdMember) -> None:
        unsure = households.set_head(member)
        if unsure:
            words = self.tr("户主换成了{head}。请核对这几位与户主的关系：{names}。")
            names = "、".join(str(one.name) for one in unsure)
            self.noticed.emit(words.format(head=member.name, names=names), "warn")

    def _add(self, person: int | None, name: str, relation: str | None) -> None:
        def add() -> None:
            if person is not None:
                households.add_person(self.household, Person.find(person), relation)
            else:
                households.add_named(self.household, name, relation)
            self.adding.clear()

        self._do(add)

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
        self.refresh(frozenset())

    def _edit(self) -> None:
        form = FormPage(self._session, HOUSEHOLD, self._papers)
        form.open_record(self.household)
        self.opens.emit(form)

    def _print(self) -> None:
        self._papers(HOUSEHOLD, [self.household])

    def _open(self, member: MemberView) -> None:
        self.goes_to.emit("recipients", member.recipient_id or ("person", member.person_id))

    def _show(self) -> None:
        clear(self._body)
        self._body.addWidget(self._facts())
        self._body.addWidget(self._members())

    def _facts(self) -> Card:
        card = Card(self.tr("家庭情况"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 72)
        grid.setColumnStretch(1, 1)
        place = to_text(Household.place, self.household.place)
        pairs = [(Household.place.label, place)]
        pairs += [(field.label, self._text(field)) for field in _FACTS]
        for number, (name, text) in enumerate(pair for pair in pairs if pair[1]):
            grid.addWidget(label(tr(name), "label"), number, 0, Qt.AlignmentFlag.AlignTop)
            shown = self._phones() if name == Household.phones.label else wrapped(text)
            grid.addWidget(shown, number, 1)
        card.body.addLayout(grid)
        return card

    def _phones(self) -> MaskedValue:
        """Return the telephones of the house, masked until somebody asks for them."""
        household, field = self.household, Household.phones
        value = household.phones
        shown = MaskedValue(masked(field, value), to_text(field, value), tr(field.label))
        shown.revealed.connect(lambda: auditing.revealed(household, field.name))
        return shown

    def _text(self, field: Kind) -> str:
        text = to_text(field, getattr(self.household, field.name))
        return f"{text} {field.unit}" if text and field.unit else text

    def _members(self) -> Card:
        found = self.members()
        card = Card(self.tr("家庭成员　{n} 人").format(n=len(found)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(5, 1)
        for number, member in enumerate(found):
            for column, widget in enumerate(self._line(member)):
                grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(grid)
        return card

    def _line(self, member: MemberView) -> list[QWidget]:
        name = self._name(member)
        mark = Pill(State(self.tr("户主"), "accent")) if member.is_head else label(member.relation)
        known = "" if member.person_id else self.tr("未登记")
        return [
            name,
            mark,
            label(tr(member.sex), "secondary"),
            label(years(member.age), "secondary"),
            label(masked(HouseholdMember.phones, member.phones), "secondary"),
            label(known, "note"),
            self._more(member),
        ]

    def _name(self, member: MemberView) -> QWidget:
        if member.person_id is None:
            return label(member.name)
        button = Button(member.name, kind="link")
        button.setObjectName(f"member-{member.member_id}")
        button.clicked.connect(lambda: self._open(member))
        return button

    def _more(self, member: MemberView) -> IconButton:
        more = IconButton("ellipsis", self.tr("{name}的更多").format(name=member.name))
        menu = QMenu(more)
        head = menu.addAction(self.tr("设为户主"))
        head.setEnabled(not member.is_head)
        head.triggered.connect(lambda: self.set_head(member.member_id))
        menu.addAction(self.tr("今天迁出")).triggered.connect(
            lambda: self.move_out(member.member_id)
        )
        more.setMenu(menu)
        return more


class AddMember(Card):
    """Adds somebody on file, found by typing, or only the name that was typed."""

    asked = Signal(object, str, object)

    def __init__(self, find: FindIndex) -> None:
        super().__init__(tr(N_("加一位成员")))
        self._find = find
        self.person = PickEdit(self._offers)
        self.person.setPlaceholderText(self.tr("姓名、拼音或电话；没有登记的人直接写姓名"))
        self.relation = PickEdit(lambda text: offers(HouseholdMember.relation, text))
        self.relation.setFixedWidth(150)
        self._note = MessageLine()
        self._note.hide()
        self._verb = Button(self.tr("加入这一户"), "user-plus")
        self._verb.setObjectName("add")
        self._verb.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, editor, stretch in (
            (self.tr("姓名"), self.person, 1),
            (self.tr("与户主关系"), self.relation, 0),
        ):
            editor.setAccessibleName(name)
            editor.entered.connect(self.focusNextChild)
            row.addWidget(label(name, "label"))
            row.addWidget(editor, stretch)
        row.addWidget(self._verb)
        self.body.addLayout(row)
        self.body.addWidget(self._note)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, and at the button add."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._verb.hasFocus():
            self._ask()
        else:
            self.focusNextChild()

    def clear(self) -> None:
        """Begin with the next one."""
        self.person.set_choice(None, "")
        self.relation.set_choice(None, "")
        self.person.setFocus()

    def _offers(self, text: str) -> list[Offer]:
        return [Offer(hit.person_id, _introduced(hit)) for hit in self._find.search(text, 20).hits]

    def _ask(self) -> None:
        name = self.person.text().strip()
        self._note.setVisible(not name)
        if name:
            self.asked.emit(self.person.value(), name, self.relation.value())
        else:
            self._note.show_message(self.tr("请先写姓名。"))
            self.person.setFocus()


def _introduced(hit: Hit) -> str:
    return in_a_row(hit.name, tr(hit.sex), years(hit.age), hit.place, hit.file_no)
