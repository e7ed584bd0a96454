"""What can be brought in from a spreadsheet, and which columns each of it is looked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.events import Interval, SignIn
from swdesk.model.fields import AnyKind, Attachment, Line, Name, Ref
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.access import Area, Level, may, require
from swdesk.services.lists.registers import REGISTERS, Register
from swdesk.sheets import register_facts
from swdesk.sheets.columns import Column, Target, guess
from swdesk.sheets.register_facts import PartColumn, parts_of

RECIPIENTS, VOLUNTEERS, EVENTS, VISITS = "recipients", "volunteers", "events", "visits"

_AREAS = {
    RECIPIENTS: Area.PEOPLE,
    VOLUNTEERS: Area.VOLUNTEERS,
    EVENTS: Area.EVENTS,
    VISITS: Area.VISITS,
    **{key: one.area for key, one in REGISTERS.items()},
}

NAME, ID_NO, PHONES, BORN_ON = "person.name", "person.id_no", "person.phones", "person.born_on"
SEX, ID_TYPE = "person.sex", "person.id_type"
ADDRESS = "person.address"
TOWN, VILLAGE, GROUP = "place.town", "place.village", "place.group"
HEAD, HOUSEHOLD_NO = "household.head", "household.household_no"
RELATION, CATEGORY = "household_member.relation", "recipient_category.category"
WORKER, MINUTES, SUMMARY = "worker", "minutes", "summary"


@dataclass(frozen=True)
class Fact:
    """Something a column may hold: the field that reads its cells and where people write it."""

    key: str
    target: Target
    field: AnyKind

    @classmethod
    def of(cls, field: AnyKind, *aliases: str, key: str = "", label: str = "") -> Fact:
        """Return the fact of a field, under its own label and aliases and the given ones."""
        key = key or f"{field.model.table_name()}.{field.name}"
        label = label or field.label
        return cls(key, Target(key, label, (*field.aliases, *aliases)), field)

    @classmethod
    def linked(cls, field: Ref) -> Fact:
        """Return the fact of a link: the name under which what it points at is on file."""
        key, named = f"{field.model.table_name()}.{field.name}", Line(field.label)
        named.name = key
        return cls(key, Target(key, field.label, field.aliases), named)

    @classmethod
    def within(cls, part: PartColumn) -> Fact:
        """Return the fact of a column of a sub-table, under its own heading alone."""
        named = part.field
        if isinstance(named, Ref):
            named = Line(part.label)
            named.name = part.key
        return cls(part.key, Target(part.key, part.label, is_exact=True), named)

    @classmethod
    def own(cls, key: str, field: Line, *aliases: str) -> Fact:
        """Return a fact that no single column of the station keeps as it is written."""
        field.name = key
        return cls(key, Target(key, field.label, aliases), field)


@dataclass(frozen=True)
class ImportKind:
    """One kind of list that can be brought in; *unit* is the word with which it is counted."""

    key: str
    title: str
    unit: str
    facts: tuple[Fact, ...]
    required: tuple[str, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """Return what columns are looked for."""
        return tuple(fact.target for fact in self.facts)

    def fact(self, key: str) -> Fact:
        """Return the fact called *key*."""
        return next(fact for fact in self.facts if fact.key == key)

    def label(self, key: str) -> str:
        """Return what the fact called *key* is called on the screen."""
        return self.fact(key).target.label

    def guess(self, columns: Sequence[Column]) -> dict[int, str]:
        """Return a proposed mapping: column index → key.

        A list of households names its people 户主姓名: they are the persons themselves.
        """
        mapping = guess(columns, self.targets)
        if NAME in self.required and NAME not in mapping.values():
            return {index: NAME if key == HEAD else key for index, key in mapping.items()}
        return mapping

    def missing(self, mapping: dict[int, str]) -> tuple[str, ...]:
        """Return the labels of the facts that must have a column and have none."""
        return tuple(self.label(key) for key in self.required if key not in mapping.values())


def kind(key: str) -> ImportKind:
    """Return the kind called *key*; raises UserError."""
    found = kinds().get(key)
    if found is None:
        known = "、".join(kinds())
        raise UserError(N_("不能导入“{kind}”。可以导入：{known}。").format(kind=key, known=known))
    return found


def may_import(key: str) -> bool:
    """Say whether whoever acts may write what a list brings in."""
    return may(_AREAS[kind(key).key], Level.WRITE)


def require_import(key: str) -> None:
    """Refuse what may_import() denies; raises NotAllowed."""
    require(_AREAS[kind(key).key], Level.WRITE)


@lru_cache(maxsize=1)
def kinds() -> dict[str, ImportKind]:
    """Return every kind that can be brought in, by its key."""
    made = (
        ImportKind(RECIPIENTS, N_("服务对象"), N_("人"), _recipients(), (NAME,)),
        ImportKind(VOLUNTEERS, N_("志愿者"), N_("人"), _volunteers(), (NAME,)),
        ImportKind(EVENTS, N_("活动签到"), N_("人次"), _sign_ins(), ("sign_in.name",)),
        ImportKind(VISITS, N_("探访记录"), N_("次"), _visits(), (NAME, "visit.visited_on")),
    )
    registers = (_register(one) for one in REGISTERS.values())
    return {one.key: one for one in (*made, *registers)}


def _register(register: Register) -> ImportKind:
    """Return what a ledger is brought in as: the headings under which it is taken out."""
    facts: list[Fact] = []
    for field in register_facts.told(register):
        if not isinstance(field, Ref):
            also = _DATED if field is register.dated else ()
            facts.append(Fact.of(field, *also))
        elif field.rel_model is Recipient and register.is_about_somebody:
            facts += [
                Fact.of(Person.name, "服务对象", "对象"),
                Fact.of(Person.id_no),
                Fact.of(Person.phones),
                Fact.of(Recipient.file_no),
                Fact.own(VILLAGE, Line(Person.place.label), *Person.place.aliases),
            ]
        elif field.rel_model is Worker:
            facts.append(_worker(field.label))
        elif field.rel_model is not Recipient:
            facts.append(Fact.linked(field))
    facts += [Fact.within(part) for part in parts_of(register)]
    wanted = tuple(
        f"{one.model.table_name()}.{one.name}"
        for one in (register.dated, *register_facts.must_have(register))
    )
    return ImportKind(
        register.key, register.short, register.unit.replace("{n}", ""), tuple(facts), wanted
    )


# A ledger heads its first column simply so, whatever the day means.
_DATED = ("日期", "时间")


def _recipients() -> tuple[Fact, ...]:
    return (
        Fact.own(HEAD, Name(N_("户主")), "户主姓名", "户主名字"),
        *_person(),
        *_facts_of(Recipient, {Recipient.person, Recipient.worker}),
        Fact.of(RecipientCategory.category, "服务类别", "对象类别", "人群类别", key=CATEGORY),
        Fact.of(HouseholdMember.relation, "与户主的关系", key=RELATION),
        Fact.of(Household.household_no, key=HOUSEHOLD_NO),
        _worker(Recipient.worker.label),
    )


def _volunteers() -> tuple[Fact, ...]:
    return (
        *_person(),
        *_facts_of(Volunteer, {Volunteer.person, Volunteer.team}),
        Fact.own("team", Line(Volunteer.team.label), *Volunteer.team.aliases, "志愿服务队"),
    )


# What the desk or the group knows of itself; a spreadsheet does not say it.
_NOT_TYPED: tuple[AnyKind, ...] = (
    SignIn.event, SignIn.session, SignIn.member, SignIn.person, SignIn.seq, SignIn.age_band,
    SignIn.is_late,
)  # fmt: skip


def _sign_ins() -> tuple[Fact, ...]:
    return (
        *_facts_of(SignIn, _NOT_TYPED),
        Fact.of(Interval.came_at, "到达时间", "签到"),
        Fact.of(Interval.left_at, "离开时间", "签退"),
        Fact.of(Person.id_no),
    )


def _visits() -> tuple[Fact, ...]:
    own = {Visit.recipient, Visit.worker}
    return (
        Fact.of(Person.name, "对象", "服务对象", "探访对象", "被访人"),
        Fact.of(Person.id_no),
        Fact.of(Person.phones),
        Fact.of(Recipient.file_no),
        Fact.own(VILLAGE, Line(Person.place.label), *Person.place.aliases),
        *_facts_of(Visit, own),
        Fact.own(MINUTES, Line(N_("时长")), "探访时长", "时长(分钟)"),
        Fact.own(SUMMARY, Line(N_("内容摘要")), "探访内容", "内容", "主要内容"),
        _worker(Visit.worker.label, "探访人员", "社工"),
    )


def _person() -> tuple[Fact, ...]:
    return (
        *_facts_of(Person, {Person.place, Person.pinyin}),
        Fact.own(TOWN, Line(N_("乡镇（街道）")), "乡镇", "街道", "镇", "乡镇街道"),
        Fact.own(VILLAGE, Line(Person.place.label), *Person.place.aliases),
        Fact.own(GROUP, Line(N_("组")), "村民小组", "居民小组", "小组", "组别"),
    )


def _worker(label: str, *aliases: str) -> Fact:
    return Fact.own(WORKER, Name(label), *aliases)


# Words of ledgers that mean a field only within that ledger.
_ALSO: dict[tuple[str, str], tuple[str, ...]] = {
    ("sign_in", "role"): ("身份", "人员类别", "类别"),
    ("sign_in", "name"): ("签名", "签到人"),
    ("sign_in", "village"): ("村", "社区", "村社区", "住址", "地址"),
    ("visit", "visited_on"): ("探访日期", "走访日期", "时间"),
    ("visit", "method"): ("方式", "探访方式", "探访形式"),
    ("visit", "result"): ("探访结果",),
    ("visit", "needs"): ("需求", "问题", "需求问题"),
    ("visit", "response"): ("处理", "处理情况", "处理结果"),
    ("visit", "started"): ("开始时间",),
    ("visit", "ended"): ("结束时间",),
    ("visit", "plan"): ("后续", "跟进计划"),
}


def _facts_of(model: type[Record], without: Iterable[AnyKind]) -> tuple[Fact, ...]:
    left_out = {id(field) for field in without}
    return tuple(
        Fact.of(field, *_ALSO.get((model.table_name(), field.name), ()))
        for field in model.facts().values()
        if id(field) not in left_out and not isinstance(field, Attachment | Ref)
    )
