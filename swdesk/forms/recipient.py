"""F-01 服务对象登记表."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.forms.consent import OF_PERSON
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
    Ticks,
)
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.households import HouseholdMember
from swdesk.model.people import (
    Benefit,
    FamilyMember,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
)
from swdesk.model.text import to_text

P, R, C, F, K = Person, Recipient, RecipientCategory, FamilyMember, PersonContact


def age(record: Person | FamilyMember | HouseholdMember) -> str:
    """Return full years today, "" when the birth date is unknown."""
    today = dates.today()
    return str(record.born_on.age_on(today)) if record.born_on else ""


def _benefits(recipient: Recipient) -> str:
    drawn = Benefit.live().where(Benefit.recipient == recipient)
    return "；".join(_benefit(benefit) for benefit in drawn)


def category_words(recipient_ids: Sequence[int]) -> dict[int, str]:
    """Return the categories of today in words; those nobody should read on a list are left out."""
    today = dates.today()
    current = C.live().where(C.until.is_null() | (C.until >= today))
    rows = current.where(C.recipient.in_(recipient_ids)).order_by(C.id)
    words: dict[int, list[str]] = {}
    for row in rows:
        entry = vocabulary("category").get(row.category)
        if entry is not None and not entry.restricted:
            words.setdefault(row.recipient_id, []).append(entry.label)
    return {recipient: "、".join(labels) for recipient, labels in words.items()}


def _benefit(benefit: Benefit) -> str:
    facts = []
    if benefit.amount is not None:
        facts.append(N_("每月{amount}元").format(amount=to_text(Benefit.amount, benefit.amount)))
    if benefit.since:
        facts.append(N_("{year}年{month}月起").format(**_year_month(benefit.since)))
    name = to_text(Benefit.kind, benefit.kind)
    return f"{name}（{'，'.join(facts)}）" if facts else name


def _year_month(day: dt.date) -> dict[str, int]:
    return {"year": day.year, "month": day.month}


AGE = Derived("age", N_("年龄"), lambda recipient: age(recipient.person), span=1)
CATEGORY_NAMES = Derived(
    "category_names",
    N_("服务对象类别"),
    lambda recipient: category_words([recipient.id]).get(recipient.id, ""),
)
BENEFITS = Derived("benefits", N_("享受待遇"), _benefits)
MEMBER_AGE = Derived("age", N_("年龄"), age)

CATEGORIES = Rows(
    N_("服务对象类别"),
    C.recipient,
    (Column(C.category, 44), Column(C.since, 26), Column(C.until, 26), Column(C.note, 62)),
    paper=False,
)
BENEFIT_ROWS = Rows(
    N_("享受待遇"),
    Benefit.recipient,
    (
        Column(Benefit.kind, 60),
        Column(Benefit.amount, 30),
        Column(Benefit.since, 34),
        Column(Benefit.until, 34),
    ),
    paper=False,
)
CONTACTS = Rows(
    N_("联系人"),
    K.person,
    (
        Column(K.role, 24),
        Column(K.name, 26),
        Column(K.relation, 24),
        Column(K.phones, 34),
        Column(K.address, 50),
    ),
    blank=2,
)
FAMILY = Rows(
    N_("家庭成员"),
    F.person,
    (
        Column(F.name, 18),
        Column(F.relation, 16, N_("与本人/关系")),
        Column(F.sex, 11),
        Column(MEMBER_AGE, 11),
        Column(F.born_on, 0),
        Column(F.id_no, 36.5),
        Column(F.occupation, 29.5),
        Column(F.phones, 24),
        Column(F.lives_here, 12),
        Column(F.health, 0),
    ),
    blank=6,
)

RECIPIENT = FormSpec(
    code="F-01",
    title=N_("服务对象登记表"),
    model=R,
    parts=(R.person,),
    head=(R.file_no, R.opened_on),
    sections=(
        Section(
            N_("基本信息"),
            (
                Row((P.name, P.other_name, P.sex), (17, 26, 17, 26, 17, 26)),
                Row((P.id_type, P.id_no), (17, 26, 17, 69)),
                Row((P.born_on, AGE, P.ethnicity), (17, 36, 11, 14, 17, 34)),
                Row((P.politics, P.education, P.marital), (17, 26, 17, 26, 17, 26)),
                Row(
                    (Cell(P.phones, span=5), Cell(P.workplace, N_("单位或/职业"))),
                    (17, 43, 17, 52),
                ),
                Row((P.is_lunar, P.keeps_lunar, P.has_no_phone, P.id_note), screen_only=True),
                Row((P.hukou_type, Cell(P.hukou_address, span=9)), (17, 26, 17, 98)),
                Row((Cell(P.place, span=5), Cell(P.address, span=7)), (17, 43, 17, 81)),
                Row((Cell(P.residence, options=True, span=4), P.employment), (17, 88, 17, 36)),
            ),
            photo=P.photo,
        ),
        CONTACTS,
        Section(
            N_("健康与生活"),
            (
                Row((Cell(R.health, options=True), ), ONE),
                Row((R.health_other,), screen_only=True),
                Row((R.disabilities, R.disability_grade, R.disability_no), THREE),
                Row(
                    (
                        Cell(R.self_care, options=True),
                        Cell(R.lacks_capacity, N_("民事行为/能力受限")),
                    ),
                    (17, 88, 23, 30),
                ),
                Row((Cell(R.living, options=True),), ONE),
                Row((Cell(R.housing, options=True),), ONE),
                Row((Cell(R.medical_insurance, options=True),), ONE),
                Row((R.income_sources, Cell(R.income, N_("人均月/收入"))), (17, 88, 17, 36)),
                Row((BENEFITS,), ONE, paper_only=True),
            ),
        ),
        BENEFIT_ROWS,
        CATEGORIES,
        Section(
            N_("服务信息"),
            (
                Row((Ticks(CATEGORIES, C.category, N_("服务对象/类别"), N_("（可多选）")),), ONE),
                Row((Cell(R.priority, options=True), Cell(R.risk, options=True)), TWO),
                Row((R.level, R.source, R.worker), THREE),
                Row((R.status, R.status_note, R.ended_on), screen_only=True),
            ),
        ),
        FAMILY,
        Section(
            N_("需求与计划"),
            (
                Row((Cell(R.difficulties, N_("主要困难/与需求"), lines=3),), ONE),
                Row((Cell(R.strengths, N_("优势与/资源"), lines=2),), ONE),
                Row((Cell(R.goals, lines=2),), ONE),
                Row((Cell(R.remarks, N_("备注与/变更记录"), lines=4),), ONE),
            ),
        ),
        OF_PERSON,
        Section(
            N_("确认"),
            (
                Agreement(
                    N_("知情同意"),
                    N_(
                        "本人已知悉登记内容的用途、保存期限和查阅范围，同意社工站为提供服务而使用"
                        "上述信息；可随时要求查阅、更正或撤回同意。"
                    ),
                    N_("本人（监护人）签名"),
                ),
                Signatures(
                    (
                        (N_("填表社工签名"), False),
                        (N_("复核人签名"), False),
                        (N_("站负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(
        R.file_no, P.name, P.sex, AGE, P.id_no, P.phones, P.place, P.address, CATEGORY_NAMES,
        R.level, R.worker, P.born_on, R.status, R.risk, R.opened_on,
    ),
    hidden=(P.pinyin, R.person),
    follows=(R.file_no, P.name),
)  # fmt: skip
