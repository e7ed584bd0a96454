"""Whose household a person belongs to, asked above their form."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person
from swdesk.services.choices import offers
from swdesk.services.people import household_choice, households


class JoinHousehold(InlinePanel):
    """Finds a household by number, head or address and adds the person to it."""

    def __init__(self, person: Person) -> None:
        super().__init__(
            tr(N_("{name}加入哪一户？")).format(name=person.name), tr(N_("加入这一户"))
        )
        self._person = person
        self.household = PickEdit(lambda text: household_choice.offers(text, person))
        self.relation = PickEdit(lambda text: offers(HouseholdMember.relation, text))
        self.household.setPlaceholderText(self.tr("户主、户编号或地址"))
        self.add_field(self.tr("户"), self.household)
        self.add_field(self.tr("与户主关系"), self.relation, 150)

    def answer(self) -> None:
        """Add the person to the household that was chosen."""
        number = self.household.value()
        if number is None:
            raise UserError(N_("请先选一户，可以输入户主姓名、户编号或地址。"))
        households.add_person(Household.find(number), self._person, self.relation.value())
