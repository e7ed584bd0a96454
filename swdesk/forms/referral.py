"""C-9 转介表, with the slip on which the receiving agency answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from swdesk.forms.case_totals import OPENED_ON
from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    ByHand,
    Cell,
    Derived,
    FormSpec,
    Opinion,
    Room,
    Row,
    Section,
)
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.fields import Mask
from swdesk.model.office import Office
from swdesk.model.people import ContactRole, Person, PersonContact, Recipient
from swdesk.model.referrals import Referral
from swdesk.model.text import in_a_row, to_text

R = Referral


def _shared(code: str, say: Callable[[Recipient], str]) -> Callable[[Any], str]:
    """Say a fact only where it was ticked: whoever receives the paper gets nothing else."""
    return lambda referral: say(referral.case.recipient) if code in (referral.shared or ()) else ""


def _said(field: Any) -> Callable[[Recipient], str]:
    return lambda recipient: to_text(field, getattr(recipient.person, field.name))


def _age(recipient: Recipient) -> str:
    age = recipient.person.age_on(dates.today())
    return N_("{age} 岁").format(age=age) if age is not None else ""


def _guardian(recipient: Recipient) -> str:
    found = PersonContact.live().where(PersonContact.person == recipient.person)
    rows = sorted(found, key=lambda one: (one.role is not ContactRole.GUARDIAN, one.id))
    return in_a_row(rows[0].name, to_text(PersonContact.phones, rows[0].phones)) if rows else ""


def _family(referral: Any) -> str:
    return str(referral.case.family or "") if "family" in (referral.shared or ()) else ""


def _who(referral: Any) -> str:
    """Say on the slip whom it is about, as the form above it does."""
    case = referral.case
    named = "name" in (referral.shared or ()) or not case.code_name
    return str(case.recipient.person.name if named else case.code_name)


def _office(_referral: Any) -> str:
    office = Office.select().first()
    return str(office.name) if office else ""


def _office_phones(_referral: Any) -> str:
    office = Office.select().first()
    return to_text(Office.phones, office.phones) if office else ""


FROM_UNIT = Derived("from_unit", N_("转出机构"), _office, span=4)
FROM_PHONES = Derived("from_phones", N_("联系电话"), _office_phones, span=3)
NAME = Derived("person_name", N_("姓名"), _shared("name", _said(Person.name)), mask=Mask.NAME)
SEX = Derived("person_sex", N_("性别"), _shared("sex", _said(Person.sex)))
AGE = Derived("person_age", N_("年龄"), _shared("age", _age))
PHONES = Derived(
    "person_phones", N_("电话"), _shared("phone", _said(Person.phones)), mask=Mask.PHONE
)
NUMBER = Derived(
    "person_id", N_("证件号码"), _shared("id_no", _said(Person.id_no)), mask=Mask.NUMBER
)
ADDRESS = Derived(
    "person_address", N_("住址"), _shared("address", _said(Person.address)), mask=Mask.ADDRESS
)
GUARDIAN = Derived("guardian", N_("监护人"), _shared("guardian", _guardian), mask=Mask.NAME)
FAMILY = Derived("person_family", N_("家庭概况"), _family)
WHO = Derived("who", N_("服务对象"), _who, mask=Mask.NAME)
SLIP_NO = Derived("slip_no", N_("转介编号"), str)

REFERRAL = FormSpec(
    code="C-9",
    title=N_("个案转介表"),
    model=R,
    head=(R.referral_no, R.written_on),
    sections=(
        Section(
            N_("转出"),
            (
                Row((CASE_NO, OPENED_ON), TWO),
                Row((FROM_UNIT, FROM_PHONES, R.worker), (17, 45, 17, 34, 17, 28)),
                Row(
                    (
                        Cell(R.to_unit, span=6),
                        Cell(R.to_contact, N_("接收/联系人")),
                        Cell(R.to_phones, N_("接收方/电话")),
                    ),
                    (17, 45, 17, 28, 17, 34),
                ),
                Row((R.contacted_on, R.sent_on, R.arrived_on), screen_only=True),
                Row((Cell(R.given_up, span=6),), screen_only=True),
            ),
        ),
        Section(
            N_("服务对象"),
            (
                Row((Cell(R.shared, span=12),), screen_only=True),
                Row((NAME, SEX, AGE, PHONES), (17, 30, 12, 14, 12, 16, 17, 40), paper_only=True),
                Row((NUMBER, GUARDIAN), TWO, paper_only=True),
                Row((ADDRESS,), ONE, paper_only=True),
                Row((FAMILY,), ONE, paper_only=True),
            ),
            hint=N_("没有勾选的资料不会印出来"),
        ),
        Section(
            N_("转介事由"),
            (
                Row((Cell(R.main_problem, lines=2),), ONE),
                Row((Cell(R.served, N_("已提供的/服务"), lines=2),), ONE),
                Row((Cell(R.reason, lines=2),), ONE),
                Row((R.hope,), ONE),
                Agreement(
                    N_("服务对象/同意"),
                    N_(
                        "社工已说明转介的原因、接收机构和要提供的资料，本人（监护人）同意转介，"
                        "并同意将本表所列资料提供给接收机构；不同意时仍可继续接受本站服务。"
                    ),
                    N_("服务对象（监护人）签名"),
                ),
                Row((ByHand(N_("社工签名")), ByHand(N_("日期"), Room.DATE)), TWO),
                Row((Opinion(R.opinion, N_("督导签名"), lines=1),), ONE),
            ),
        ),
        Section(
            N_("回执"),
            (
                Row((SLIP_NO, WHO, FROM_UNIT), THREE, paper_only=True),
                Row(
                    (
                        Cell(R.reply, options=True, span=4),
                        Cell(R.reply_reason, N_("不接收/的原因")),
                    ),
                    TWO,
                ),
                Row(
                    (R.receiver, Cell(R.receiver_phones, N_("接收人/电话")), R.reply_on),
                    (17, 32, 17, 40, 17, 35),
                ),
                Row((ByHand(N_("接收机构/签章")), ByHand(N_("日期"), Room.DATE)), TWO),
                Row((R.slip,), screen_only=True),
                Row((Cell(R.outcome, span=12),), screen_only=True),
            ),
            slip=True,
        ),
    ),
    columns=(R.referral_no, CLIENT, R.written_on, R.to_unit, R.progress, R.reply, R.worker),
    hidden=(R.case,),
    follows=(R.referral_no, CLIENT),
)
