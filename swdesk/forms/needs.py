"""F-03 需求评估表: common to everybody, with parts for elders, children and the disabled."""

from __future__ import annotations

from swdesk.forms.person_facts import AGE, CATEGORY_NAMES, CLIENT, FILE_NO, SEX
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
)
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Number
from swdesk.model.needs import LACKS, MainProblem, Need, NeedsAssessment, NeedsRisk
from swdesk.model.people import RecipientCategory

A, M, R, D = NeedsAssessment, MainProblem, NeedsRisk, Need
OLD, GROWN = 60, 18

_SCORED = tuple(
    field for field in A.facts().values() if isinstance(field, Number) and field.words == LACKS
)


def _total(record: NeedsAssessment) -> str:
    """Return the points of what is lacking, of as many as could be given."""
    points = [getattr(record, field.name) for field in _SCORED]
    given = [point for point in points if point is not None]
    if not given:
        return ""
    words = N_("{points} 分（已评 {given} 项，最多 {most} 分）")
    return words.format(points=sum(given), given=len(given), most=3 * len(given))


TOTAL = Derived("total", N_("困难总分"), _total, span=4)


def _families(record: NeedsAssessment) -> set[str]:
    """Return the families of the categories that a recipient belongs to on that day."""
    if record.__data__.get("recipient") is None:
        return set()
    held = RecipientCategory.live().where(RecipientCategory.recipient == record.recipient)
    entries = (vocabulary("category").get(row.category) for row in held if _stands(row, record))
    return {entry.family for entry in entries if entry is not None}


def _stands(row: RecipientCategory, record: NeedsAssessment) -> bool:
    return row.until is None or record.assessed_on is None or row.until >= record.assessed_on


def _age(record: NeedsAssessment) -> int | None:
    if record.__data__.get("recipient") is None or record.assessed_on is None:
        return None
    age: int | None = record.recipient.person.age_on(record.assessed_on)
    return age


def is_of_elder(record: NeedsAssessment) -> bool:
    """Say whether somebody of 60 or more, or filed as an elder, is assessed."""
    return (_age(record) or 0) >= OLD or "elder" in _families(record)


def is_of_child(record: NeedsAssessment) -> bool:
    """Say whether somebody under 18, or filed as a child, is assessed."""
    age = _age(record)
    return age < GROWN if age is not None else "child" in _families(record)


def is_of_disabled(record: NeedsAssessment) -> bool:
    """Say whether somebody disabled is assessed."""
    recipient = record.recipient if record.__data__.get("recipient") is not None else None
    if recipient is not None and (recipient.disabilities or recipient.disability_no):
        return True
    return "disabled" in _families(record)


def _scores(*cells: Number | tuple[Number, str]) -> Row:
    """Return a row of scores; a long label comes with its field, broken as it prints."""
    labelled = (cell if isinstance(cell, tuple) else (cell, "") for cell in cells)
    return Row(tuple(Cell(field, label, options=True, span=6) for field, label in labelled), TWO)


ELDER = Section(
    N_("老年人"),
    (
        Row((Cell(A.kin, N_("往来密切/亲友"), span=12),), ONE),
        Row((Cell(A.self_care, options=True), Cell(A.care_wish, options=True)), TWO),
        Row((Cell(A.living, options=True),), ONE),
        Row((Cell(A.income_sources, options=True, span=12),), ONE),
        Row(
            (
                Cell(A.day_care, N_("日托"), span=2), Cell(A.meals, span=2),
                Cell(A.cleaning, span=2),
            ),
            THREE,
        ),
        Row(
            (
                Cell(A.errands, span=2), Cell(A.nursing, N_("日间/护理"), span=2),
                Cell(A.repairs, N_("物业/维修"), span=2),
            ),
            THREE,
        ),
        Row(
            (
                Cell(A.comfort, N_("心理/疏导"), span=2),
                Cell(A.laundry, N_("上门/洗衣"), span=2),
                Cell(A.legal_aid, N_("法律/援助"), span=2),
            ),
            THREE,
        ),
    ),
    hint=N_("每月需要几次"),
    asked_of=is_of_elder,
)  # fmt: skip
CHILD = Section(
    N_("儿童"),
    (
        Row((A.school, Cell(A.boards, options=True)), TWO),
        Row((Cell(A.schooling, options=True),), ONE),
        Row(
            (
                Cell(A.both_away, N_("父母双方/外出"), options=True),
                Cell(A.one_away, N_("一方外出/另一方无/监护能力"), options=True, span=4),
            ),
            TWO,
        ),
        Row(
            (
                Cell(A.unable, N_("无监护/能力"), options=True),
                Cell(A.has_deputy, N_("有委托/监护人"), options=True),
            ),
            TWO,
        ),
        Row(
            (
                Cell(A.guardian, N_("实际/监护人")),
                Cell(A.guardian_relation, N_("与儿童/关系")),
                Cell(A.guardian_phones, N_("监护人/电话")),
            ),
            THREE,
        ),
        Row((Cell(A.guardianship, options=True),), ONE),
    ),
    asked_of=is_of_child,
)
DISABLED = Section(
    N_("残疾人"),
    (
        Row((Cell(A.disabilities, options=True, span=8),), ONE),
        Row((Cell(A.disability_grade, options=True), A.carer), TWO),
        Row((A.devices,), ONE),
        Row((Cell(A.rehab_needs, N_("需求"), options=True, span=8),), ONE),
        Row((A.rehab_other,), screen_only=True),
    ),
    asked_of=is_of_disabled,
)

NEEDS = FormSpec(
    code="F-03",
    title=N_("需求评估表"),
    model=A,
    head=(FILE_NO, A.assessed_on),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((CLIENT, SEX, AGE), THREE),
                Row((CATEGORY_NAMES,), ONE),
                Row(
                    (
                        A.worker, Cell(A.informant, N_("信息/提供人")),
                        Cell(A.informant_relation, N_("与本人/关系")),
                    ),
                    THREE,
                ),
                Row((Cell(A.ways, options=True, span=12),), ONE),
                Row((A.way_other,), screen_only=True),
            ),
        ),
        Section(
            N_("个人"),
            (
                Agreement(
                    N_("评分/说明"),
                    N_(
                        "个人、家庭、社区、政策各项：0 没有困难，1 轻微，2 明显，3 严重；"
                        "优势各项：0 没有，1 较少，2 较多，3 充足。没有了解到的不评分。"
                    ),
                ),
                _scores(A.body, (A.mind, N_("心理/与情绪"))),
                _scores(A.daily, (A.learning, N_("学习/或就业"))),
                Row((Cell(A.person_facts, lines=2),), ONE),
            ),
            hint=N_("0 没有困难　1 轻微　2 明显　3 严重"),
        ),
        Section(
            N_("家庭"),
            (
                _scores((A.caring, N_("照料/与监护")), A.bonds),
                _scores(A.money, A.home),
                Row((Cell(A.family_facts, lines=2),), ONE),
            ),
        ),
        Section(
            N_("社区"),
            (
                _scores(A.neighbours, (A.reach, N_("出行/与服务"))),
                Row((Cell(A.community_facts, lines=2),), ONE),
            ),
        ),
        Section(
            N_("政策"),
            (
                _scores(A.knows_policy, A.draws_policy),
                Row((Cell(A.policy_facts, lines=2),), ONE),
                Row((TOTAL,), ONE),
            ),
        ),
        Section(
            N_("优势"),
            (
                _scores(
                    (A.own_strength, N_("个人能力/与意愿")),
                    (A.backing, N_("亲友与/社区支持")),
                ),
                Row((Cell(A.strength_facts, lines=2),), ONE),
                Row((Cell(A.support, lines=2),), ONE),
            ),
            hint=N_("0 没有　1 较少　2 较多　3 充足"),
        ),
        ELDER,
        CHILD,
        DISABLED,
        Rows(
            N_("主要问题"),
            M.needs,
            (Column(M.rank, 12), Column(M.area, 34), Column(M.problem, 78), Column(M.lasts, 34)),
            blank=3,
        ),
        Rows(
            N_("风险"),
            R.needs,
            (
                Column(R.kind, 32), Column(R.level, 20), Column(R.signs, 53),
                Column(R.measures, 53),
            ),
            blank=3,
        ),
        Rows(
            N_("需求清单"),
            D.needs,
            (
                Column(D.need, 45), Column(D.urgency, 16), Column(D.answer, 48),
                Column(D.by, 22), Column(D.until, 27),
            ),
        ),
        Section(
            N_("结论"),
            (
                Row((Cell(A.conclusion, options=True, span=12),), ONE),
                Row((Cell(A.reason, lines=3, is_narrative=True),), ONE),
                Signatures(
                    (
                        (N_("本人或监护人签名"), False),
                        (N_("评估社工签名"), False),
                        (N_("站长签名"), False),
                    )
                ),
            ),
        ),
    ),
    columns=(FILE_NO, CLIENT, A.assessed_on, TOTAL, A.conclusion, A.worker),
    hidden=(A.recipient,),
    follows=(FILE_NO, CLIENT),
)  # fmt: skip
