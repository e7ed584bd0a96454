"""Households: an address, one head, members registered or only named (F-02)."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.fields import (
    Choice,
    Code,
    Codes,
    Day,
    IdNumber,
    Labelled,
    Line,
    Mask,
    Memo,
    Money,
    Name,
    Number,
    PartialDay,
    Phones,
    Ref,
)
from swdesk.model.office import Place
from swdesk.model.people import Person, Sex

HEAD = "02"


class HouseholdBasis(Labelled):
    """Who counts as the household: who is registered in it, or who lives together."""

    REGISTER = "register", N_("户籍家庭")
    LIVING = "living", N_("居住家庭")


class Household(Record):
    """People who live as one; it is named by its head."""

    household_no = Line(N_("户编号"), required=True, unique=True, aliases=("户号",))
    place = Ref(Place, N_("村（社区）"), index=True)
    address = Line(N_("地址"), mask=Mask.ADDRESS)
    phones = Phones(N_("联系电话"))
    basis = Choice(HouseholdBasis, N_("家庭口径"))
    structure = Code("household_structure", N_("家庭结构"))
    kinds = Codes("household_kind", N_("家庭类别"))
    housing = Code("housing", N_("住房性质"))
    causes = Codes("poverty_cause", N_("困难原因"), other="cause_other")
    cause_other = Line(N_("其他原因"))
    supported = Number(N_("保障人口"), unit=N_("人"))
    income = Money(N_("人均月收入"))
    aid_no = Line(N_("救助证编号"), mask=Mask.NUMBER)
    remarks = Memo(N_("备注"))

    def head(self) -> HouseholdMember | None:
        """Return the member who is the head."""
        found: HouseholdMember | None = (
            HouseholdMember.live()
            .where(HouseholdMember.household == self, HouseholdMember.relation == HEAD)
            .first()
        )
        return found

    def __str__(self) -> str:
        head = self.head()
        return str(head.name if head else self.household_no)


class HouseholdMember(Record):
    """A member of a household; *person* is set when they are registered too."""

    household = Ref(Household, N_("户"), required=True, backref="members", index=True)
    person = Ref(Person, N_("已登记的人"), backref="memberships", index=True)
    name = Name(N_("姓名"), required=True)
    relation = Code("relation", N_("与户主关系"), aliases=("户主关系", "关系"))
    sex = Choice(Sex, N_("性别"))
    born_on = PartialDay(N_("出生日期"))
    id_no = IdNumber(N_("证件号码"))
    occupation = Line(N_("职业或就读"), mask=Mask.WORKPLACE)
    health = Line(N_("健康"))
    phones = Phones(N_("联系电话"))
    left_on = Day(N_("离户日期"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS household_one_head ON household_member"
                " (household_id) WHERE relation = '02' AND left_on IS NULL AND deleted_at IS NULL"
            ),
        )
