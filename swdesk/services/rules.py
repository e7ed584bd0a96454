"""Rules across a whole form: what its fields say together, and what others have on file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from swdesk.forms.consent import OF_PERSON
from swdesk.forms.household import MEMBERS
from swdesk.forms.recipient import BENEFIT_ROWS, CATEGORIES, CONTACTS
from swdesk.forms.spec import FormSpec, Rows
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.codes import vocabulary
from swdesk.model.consent import Consent
from swdesk.model.event_papers import GoodsSheet
from swdesk.model.fields import AnyKind, Code, Codes, is_empty
from swdesk.model.groups import Group, GroupMember, GroupSession
from swdesk.model.households import HEAD, Household
from swdesk.model.pairs import Pair
from swdesk.model.people import (
    GUARDIAN_AGE,
    ContactRole,
    Person,
    Recipient,
    category_condition,
)
from swdesk.model.reporting import CountingRule
from swdesk.model.visits import Visit
from swdesk.services import numbering
from swdesk.services.casework.sheet_rules import sheet_problems
from swdesk.services.contacts.follow_up_rules import (
    follow_up_problems,
    put_off_problems,
    repetition_problems,
)
from swdesk.services.contacts.visit_rules import visit_problems
from swdesk.services.figures.counting import unfitting
from swdesk.services.gatherings import goods_rules, group_rules
from swdesk.services.privacy.consent_rules import collection_problems, signer_problem
from swdesk.services.values import Values, rows_of, stored
from swdesk.services.volunteering import pair_rules

ADULT_AGE = 18


@dataclass(frozen=True)
class Checked:
    """A form as it would be saved, and which records it is about."""

    values: Values
    ids: Mapping[type[Record], int | None]
    links: Mapping[str, int | None]
    today: dt.date

    @property
    def age(self) -> int | None:
        born_on = self.values.get("born_on")
        return born_on.age_on(self.today) if born_on else None


Rule = Callable[[Checked], Iterator[Problem]]


def check(
    spec: FormSpec, values: Values, record: Record | None, links: Mapping[str, Record]
) -> Iterator[Problem]:
    """Yield what is wrong with complete *values* of a form."""
    ids: dict[type[Record], int | None] = {spec.model: record.id if record else None}
    linked = {name: link.id for name, link in links.items()}
    if record:
        linked |= {field.name: stored(record, field) for field in (*spec.hidden, *spec.parts)}
    ids |= {part.rel_model: linked.get(part.name) for part in spec.parts}
    checked = Checked(values, ids, linked, dates.today())
    for model in spec.models():
        yield from _number_taken(model, checked)
        for rule in _RULES.get(model, ()):
            yield from rule(checked)
    yield from _sheet(spec.model, checked)


def in_row(table: Rows, nth: int, name: str) -> str:
    """Return the name of a field in the nth row of a sub-table, counted from 0."""
    return f"{table.name}.{nth}.{name}"


def code_problems(field: AnyKind, value: Any, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what is wrong with codes: unknown ones, and a bare 其他."""
    if not isinstance(field, Code | Codes) or is_empty(value):
        return
    codes = (value,) if isinstance(value, str) else value
    entries = [(code, vocabulary(field.vocabulary).get(code)) for code in codes]
    for code, entry in entries:
        if entry is None:
            sentence = N_("{label}里没有“{code}”，请重新选择。")
            yield Problem(field.name, sentence.format(label=field.label, code=code))
    is_other = any(entry.other for _, entry in entries if entry)
    if field.other and is_other and is_empty(values.get(field.other)):
        yield Problem(field.other, N_("选了“其他”，请写明是什么。"), is_error=False)


# --- a person ---


def _same_number(checked: Checked) -> Iterator[Problem]:
    number, id_type = checked.values.get("id_no"), checked.values.get("id_type")
    if not number:
        return
    others = Person.live().where(Person.id_no == number, Person.id_type == id_type)
    other = others.where(Person.id != (checked.ids[Person] or 0)).first()
    if other is not None:
        yield Problem(
            "id_no", N_("这个证件号码已登记在{name}名下，请核对。").format(name=_introduced(other))
        )


def _introduced(person: Person) -> str:
    file_no = Recipient.select(Recipient.file_no).where(Recipient.person == person).scalar()
    return f"{person.name}（{file_no}）" if file_no else str(person.name)


def _phone_said(checked: Checked) -> Iterator[Problem]:
    phones, has_none = checked.values.get("phones"), checked.values.get("has_no_phone")
    if phones and has_none:
        yield Problem("has_no_phone", N_("已填电话，请去掉“无电话”。"))
    elif not phones and not has_none:
        yield Problem("phones", N_("没有填电话，请补上或勾选“无电话”。"), is_error=False)


# --- a recipient ---


def _guardian(checked: Checked) -> Iterator[Problem]:
    """A child under 14 and whoever lacks capacity is answered for by a guardian (PIPL 31)."""
    rows = [row for _, row in rows_of(CONTACTS, checked.values)]
    if any(row.get("role") is ContactRole.GUARDIAN for row in rows):
        return
    age = checked.age
    if checked.values.get("lacks_capacity"):
        yield Problem(CONTACTS.name, N_("无或限制民事行为能力的人要有监护人，请在联系人里填上。"))
    elif age is not None and age < GUARDIAN_AGE:
        yield Problem(CONTACTS.name, N_("不满 14 岁要有监护人，请在联系人里填上。"))
    elif age is not None and age < ADULT_AGE:
        yield Problem(CONTACTS.name, N_("未成年人请填监护人。"), is_error=False)


def _guardian_consents(checked: Checked) -> Iterator[Problem]:
    rows = rows_of(OF_PERSON, checked.values)
    for nth, row in rows:
        problem = signer_problem(checked.values.get("born_on"), row)
        if problem is not None:
            yield Problem(in_row(OF_PERSON, nth, problem.field), problem.message)
    consents = [row for _, row in rows]
    yield from collection_problems(checked.values, consents, OF_PERSON.name, checked.age)


def _categories_fit(checked: Checked) -> Iterator[Problem]:
    for nth, row in rows_of(CATEGORIES, checked.values):
        if row.get("until") and row["until"] < checked.today:
            continue
        condition = category_condition(
            row.get("category") or "", checked.age, checked.values.get("sex")
        )
        if condition:
            yield Problem(in_row(CATEGORIES, nth, "category"), condition, is_error=False)


def _categories_overlap(checked: Checked) -> Iterator[Problem]:
    for nth in _overlapping(CATEGORIES, "category", checked.values):
        yield Problem(in_row(CATEGORIES, nth, "category"), N_("同一类别的时间重叠，请核对。"))


def _benefits_overlap(checked: Checked) -> Iterator[Problem]:
    for nth in _overlapping(BENEFIT_ROWS, "kind", checked.values):
        yield Problem(in_row(BENEFIT_ROWS, nth, "since"), N_("同一待遇的时间重叠，请核对。"))


def _overlapping(table: Rows, name: str, values: Values) -> Iterator[int]:
    """Yield the rows that say the same as an earlier one for some of the same days."""
    for (_, one), (nth, other) in combinations(rows_of(table, values), 2):
        if one.get(name) and one.get(name) == other.get(name) and _meet(one, other):
            yield nth


def _meet(one: Values, other: Values) -> bool:
    return _begin(one) <= _end(other) and _begin(other) <= _end(one)


def _begin(row: Values) -> dt.date:
    return row.get("since") or dt.date.min


def _end(row: Values) -> dt.date:
    return row.get("until") or dt.date.max


# --- a household ---


def _one_head(checked: Checked) -> Iterator[Problem]:
    present = [
        (nth, row) for nth, row in rows_of(MEMBERS, checked.values) if not row.get("left_on")
    ]
    heads = [nth for nth, row in present if row.get("relation") == HEAD]
    if not heads:
        yield Problem(MEMBERS.name, N_("请在家庭成员里选一位户主。"))
    for nth in heads[1:]:
        yield Problem(in_row(MEMBERS, nth, "relation"), N_("一户只能有一位户主。"))


def _once_a_household(checked: Checked) -> Iterator[Problem]:
    seen: set[int] = set()
    for nth, row in rows_of(MEMBERS, checked.values):
        person = row.get("person")
        if person and not row.get("left_on"):
            if person in seen:
                yield Problem(in_row(MEMBERS, nth, "name"), N_("这个人已在成员里。"))
            seen.add(person)


# --- a follow-up ---


def _within_case(checked: Checked) -> Iterator[Problem]:
    case = Case.get_or_none(Case.id == checked.links.get("case"))
    held_on = checked.values.get("held_on")
    if case is not None and held_on is not None:
        nth = checked.values.get("nth")
        yield from follow_up_problems(case, held_on, nth, checked.ids[FollowUp])


def _not_put_off(checked: Checked) -> Iterator[Problem]:
    held_on, next_on = checked.values.get("held_on"), checked.values.get("next_on")
    if held_on and next_on and not checked.values.get("put_off"):
        yield from put_off_problems(held_on, next_on)


def _in_own_words(checked: Checked) -> Iterator[Problem]:
    case = Case.get_or_none(Case.id == checked.links.get("case"))
    process = checked.values.get("process")
    if case is not None and process:
        nth = checked.values.get("nth")
        yield from repetition_problems(case, process, nth, checked.ids[FollowUp])


# --- a visit ---


def _visit_in_time(checked: Checked) -> Iterator[Problem]:
    yield from visit_problems(checked.values, checked.links.get("recipient"))


# --- any other sheet of a case ---


def _sheet(model: type[Record], checked: Checked) -> Iterator[Problem]:
    case = Case.get_or_none(Case.id == checked.links.get("case"))
    if case is not None:
        yield from sheet_problems(model, checked.values, case, checked.ids[model])


# --- a group ---


def _plan_of_group(checked: Checked) -> Iterator[Problem]:
    yield from group_rules.plan_problems(checked.values)


def _within_group(checked: Checked) -> Iterator[Problem]:
    group = Group.get_or_none(Group.id == checked.links.get("group"))
    if group is not None:
        yield from group_rules.session_problems(group, checked.values, checked.ids[GroupSession])


def _in_group(checked: Checked) -> Iterator[Problem]:
    group = Group.get_or_none(Group.id == checked.links.get("group"))
    if group is not None:
        yield from group_rules.member_problems(group, checked.values, checked.ids[GroupMember])


# --- a pair ---


def _paired_once(checked: Checked) -> Iterator[Problem]:
    recipient = checked.links.get("recipient")
    yield from pair_rules.pair_problems(checked.values, recipient, checked.ids[Pair])


def _of_pair(checked: Checked) -> Iterator[Problem]:
    yield from pair_rules.visit_problems(checked.values, checked.links.get("recipient"))


# --- goods ---


def _within_stock(checked: Checked) -> Iterator[Problem]:
    yield from goods_rules.goods_problems(checked.values, checked.ids[GoodsSheet])


# --- a consent ---


def _signed_for(checked: Checked) -> Iterator[Problem]:
    person = Person.get_or_none(Person.id == checked.links.get("person"))
    problem = signer_problem(person.born_on if person else None, checked.values)
    if problem is not None:
        yield problem


# --- numbers ---


def _number_taken(model: type[Record], checked: Checked) -> Iterator[Problem]:
    kind = numbering.kind_of(model)
    if kind is None:
        return
    field = numbering.KINDS[kind].field
    number = checked.values.get(field.name)
    if not number:
        return
    other = model.get_or_none(field == number, model.id != (checked.ids[model] or 0))
    if other is not None:
        where = N_("回收站里的一份记录") if other.deleted_at else str(other)
        yield Problem(
            field.name,
            N_("{number} 已用于{where}，请换一个号。").format(number=number, where=where),
        )


def _fits_indicator(checked: Checked) -> Iterator[Problem]:
    """Every setting of an agreement on counting means something for its indicator."""
    yield from unfitting(checked.values)


_RULES: dict[type[Record], tuple[Rule, ...]] = {
    Person: (_same_number, _phone_said),
    Recipient: (
        _guardian,
        _guardian_consents,
        _categories_fit,
        _categories_overlap,
        _benefits_overlap,
    ),
    Household: (_one_head, _once_a_household),
    FollowUp: (_within_case, _not_put_off, _in_own_words),
    Consent: (_signed_for,),
    Pair: (_paired_once,),
    GoodsSheet: (_within_stock,),
    Visit: (_of_pair, _visit_in_time),
    Group: (_plan_of_group,),
    GroupSession: (_within_group,),
    GroupMember: (_in_group,),
    CountingRule: (_fits_indicator,),
}
