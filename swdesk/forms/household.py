"""F-02 家庭档案."""

from __future__ import annotations

from swdesk.forms.recipient import MEMBER_AGE
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.households import Household, HouseholdMember

H, M = Household, HouseholdMember


def _head(household: Household) -> str:
    head = household.head()
    return str(head.name) if head else ""


def _count(household: Household) -> str:
    present = M.live().where(M.household == household, M.left_on.is_null())
    return str(present.count())


HEAD_NAME = Derived("head", N_("户主"), _head, mask=Mask.NAME)
SIZE = Derived("size", N_("家庭人口"), _count)
MEMBERS = Rows(
    N_("家庭成员"),
    M.household,
    (
        Column(M.name, 18),
        Column(M.relation, 16, N_("与户主/关系")),
        Column(M.sex, 11),
        Column(MEMBER_AGE, 11),
        Column(M.born_on, 0),
        Column(M.id_no, 36.5),
        Column(M.occupation, 24.5),
        Column(M.health, 17),
        Column(M.phones, 24),
        Column(M.left_on, 0),
    ),
    blank=8,
    hidden=(M.person,),
)

HOUSEHOLD = FormSpec(
    code="F-02",
    title=N_("家庭档案"),
    model=H,
    head=(H.household_no,),
    sections=(
        Section(
            N_("家庭情况"),
            (
                Row((HEAD_NAME, SIZE, H.supported), THREE),
                Row((H.place, Cell(H.basis, options=True)), TWO),
                Row((Cell(H.address, span=8), H.phones), (17, 79, 17, 45)),
                Row((Cell(H.structure, options=True),), ONE),
                Row((Cell(H.kinds, options=True),), ONE),
                Row((Cell(H.housing, options=True),), ONE),
                Row((Cell(H.causes, options=True),), ONE),
                Row((H.cause_other,), screen_only=True),
                Row((Cell(H.income, N_("人均月/收入")), Cell(H.aid_no, N_("救助证/编号"))), TWO),
            ),
        ),
        MEMBERS,
        Section(N_("其他"), (Row((Cell(H.remarks, lines=4),), ONE),)),
        Section(
            N_("确认"),
            (
                Signatures(
                    (
                        (N_("户主签名"), False),
                        (N_("填表社工签名"), False),
                        (N_("站负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(H.household_no, HEAD_NAME, SIZE, H.place, H.address, H.kinds, H.phones),
)
