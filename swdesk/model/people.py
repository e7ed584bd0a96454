"""Persons and the role of recipient: the registration form's facts (F-01)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates, idnumber, pinyin
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.fields import (
    Attachment,
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
    PartialDay,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.office import Place
from swdesk.model.team import Worker

IDENTITY_CARD = "111"
GUARDIAN_AGE = 14


class Sex(Labelled):
    """GB/T 2261.1."""

    MALE = "1", N_("男")
    FEMALE = "2", N_("女")
    UNKNOWN = "0", N_("未知")
    UNSTATED = "9", N_("未说明")

    @classmethod
    def word(cls, sex: Sex | str | None) -> str:
        """Return 男 or 女 for a member or its code, "" where it is not known."""
        known = {one.value: one for one in (cls.MALE, cls.FEMALE)}
        found = known.get(sex.value if isinstance(sex, Sex) else sex)
        return found.label if found else ""


class RecipientStatus(Labelled):
    """Whether the station serves a recipient now."""

    PENDING = "pending", N_("待核实")
    ACTIVE = "active", N_("在册")
    PAUSED = "paused", N_("暂停")
    ENDED = "ended", N_("停止服务")
    DECEASED = "deceased", N_("去世")


#: Statuses in which a recipient is no longer on the books.
NO_LONGER_SERVED = (RecipientStatus.ENDED, RecipientStatus.DECEASED)


class ContactRole(Labelled):
    """Why somebody is called about a person."""

    EMERGENCY = "emergency", N_("紧急联系人")
    GUARDIAN = "guardian", N_("监护人")
    CARER = "carer", N_("主要照顾者")


class Person(Record):
    """A human being, whatever roles hang on them."""

    name = Name(N_("姓名"), required=True, aliases=("名字", "户主姓名", "居民姓名"))
    other_name = Name(N_("曾用名"), aliases=("别名", "化名"))
    pinyin = Line("", default="")
    sex = Choice(Sex, N_("性别"), asked=(Sex.MALE, Sex.FEMALE), required=True, default=Sex.UNKNOWN)
    born_on = PartialDay(N_("出生日期"), aliases=("出生年月", "出生年月日", "生日"))
    is_lunar = YesNo(N_("农历"), required=True, default=False)
    keeps_lunar = YesNo(N_("按农历过生日"), required=True, default=False)
    id_type = Code("id_type", N_("证件类型"), default=IDENTITY_CARD)
    id_no = IdNumber(
        N_("证件号码"),
        aliases=("身份证号码", "身份证号", "身份证", "公民身份号码", "公民身份证号码", "证件号"),
    )
    id_note = Line(N_("证件说明"), hint=N_("没有证件或证件信息不符的原因"))
    ethnicity = Code("ethnicity", N_("民族"), default="01")
    politics = Code("politics", N_("政治面貌"))
    education = Code("education", N_("文化程度"), aliases=("学历",))
    marital = Code("marital", N_("婚姻状况"), aliases=("婚姻",))
    hukou_type = Code("hukou_type", N_("户籍性质"), aliases=("户口性质",))
    hukou_address = Line(N_("户籍地址"), mask=Mask.ADDRESS, aliases=("户籍所在地", "户口所在地"))
    place = Ref(Place, N_("村（社区）"), aliases=("村", "社区", "村社区", "村居", "所在村", "村组"))
    address = Line(
        N_("现住地址"),
        mask=Mask.ADDRESS,
        aliases=("住址", "家庭住址", "地址", "现住址", "居住地址"),
    )
    residence = Code("person_apart", N_("人户状况"))
    phones = Phones(N_("联系电话"), aliases=("电话", "手机", "手机号", "手机号码", "联系方式"))
    has_no_phone = YesNo(N_("无电话"), required=True, default=False)
    employment = Code("employment", N_("就业状况"))
    workplace = Line(
        N_("单位或职业"), mask=Mask.WORKPLACE, aliases=("工作单位", "职业", "就读学校")
    )
    photo = Attachment(N_("照片"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS person_one_number ON person (id_type, id_no)"
                " WHERE id_no IS NOT NULL AND deleted_at IS NULL"
            ),
            (("name",), False),
            (("place",), False),
        )

    def touch(self) -> None:
        super().touch()
        self.pinyin = pinyin.keys(self.name)

    def age_on(self, day: dt.date) -> int | None:
        """Return full years on *day*, or None when the birth date is unknown."""
        return self.born_on.age_on(day) if self.born_on else None

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        """Check the identity number against type, birth date and sex (GB 11643)."""
        number, note = values.get("id_no"), values.get("id_note")
        if not number:
            if not note:
                sentence = N_("没有填证件号码，请补上或在证件说明里写原因。")
                yield Problem("id_no", sentence, is_error=False)
            return
        if values.get("id_type", IDENTITY_CARD) != IDENTITY_CARD:
            return
        try:
            facts = idnumber.read(number, dates.today())
        except ValueError as wrong:
            yield Problem("id_no", str(wrong))
            return
        yield from _conflicts(values, facts, is_error=not note)

    def __str__(self) -> str:
        return str(self.name)


def _conflicts(
    values: Mapping[str, Any], facts: idnumber.IdFacts, *, is_error: bool
) -> Iterator[Problem]:
    born_on: PartialDate | None = values.get("born_on")
    stated = not values.get("is_lunar") and born_on
    if stated and PartialDate.of(facts.born_on).iso()[: len(stated.iso())] != stated.iso():
        yield Problem(
            "born_on",
            N_("与证件号码里的 {day} 不一致。请改正，或在证件说明里写原因。").format(
                day=facts.born_on.isoformat()
            ),
            is_error,
        )
    sex = values.get("sex")
    said = Sex.MALE if facts.is_male else Sex.FEMALE
    if sex in (Sex.MALE, Sex.FEMALE) and sex is not said:
        yield Problem(
            "sex",
            N_("证件号码显示为{sex}。请改正，或在证件说明里写原因。").format(sex=said.label),
            is_error,
        )


class Recipient(Record):
    """The role of a person whom the station serves."""

    person_id: int
    person = Ref(Person, N_("服务对象"), required=True, unique=True, backref="recipient_roles")
    file_no = Line(N_("档案编号"), required=True, unique=True, aliases=("档案号", "编号"))
    status = Choice(RecipientStatus, N_("状态"), required=True, default=RecipientStatus.ACTIVE)
    status_note = Line(N_("状态说明"))
    opened_on = Day(N_("建档日期"), required=True, future=False, default=dates.today)
    ended_on = Day(N_("停止服务日期"), future=False)
    source = Code("recipient_source", N_("来源"))
    worker = Ref(Worker, N_("负责社工"), backref="+", index=True)
    health = Codes("health", N_("健康状况"), other="health_other")
    health_other = Line(N_("其他健康状况"))
    disabilities = Codes("disability_kind", N_("残疾类别"), aliases=("残疾类型",))
    disability_grade = Code("disability_grade", N_("残疾等级"))
    disability_no = Line(N_("残疾证号"), mask=Mask.NUMBER)
    self_care = Code("self_care", N_("自理能力"))
    lacks_capacity = YesNo(N_("无或限制民事行为能力"), required=True, default=False)
    living = Code("living", N_("居住状况"))
    housing = Code("housing", N_("住房性质"))
    medical_insurance = Codes("medical_insurance", N_("医疗保险"), aliases=("医保",))
    income_sources = Codes("income_source", N_("经济来源"), aliases=("收入来源",))
    income = Money(N_("人均月收入"))
    priority = Code("priority", N_("对象层级"), mask=Mask.INTERNAL)
    level = Code("follow_up_level", N_("跟进级别"))
    risk = Code("risk", N_("风险等级"), mask=Mask.INTERNAL)
    difficulties = Memo(N_("主要困难与需求"))
    strengths = Memo(N_("优势与资源"))
    goals = Memo(N_("服务目标"))
    remarks = Memo(N_("备注与变更记录"), aliases=("备注", "说明", "情况说明"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        """Check the disability certificate: 18 digits of the ID, then kind, then grade."""
        number = values.get("disability_no")
        if number:
            yield from _certificate_problems(idnumber.clean(number), values)

    def touch(self) -> None:
        super().touch()
        if self.status in NO_LONGER_SERVED:
            self.ended_on = self.ended_on or dates.today()
        else:
            self.ended_on = None

    def __str__(self) -> str:
        return str(self.person)


def _certificate_problems(number: str, values: Mapping[str, Any]) -> Iterator[Problem]:
    if len(number) not in (20, 22):
        yield Problem("disability_no", N_("残疾证号应为 20 位：身份证号加类别和等级，请核对。"))
        return
    kind, grade = number[18], number[19]
    kinds, stated = values.get("disabilities") or (), values.get("disability_grade")
    if kinds and kind not in kinds:
        yield Problem("disability_no", N_("残疾证号第 19 位与残疾类别不一致，请核对。"))
    if stated and grade != stated:
        yield Problem("disability_no", N_("残疾证号第 20 位与残疾等级不一致，请核对。"))
    id_no = values.get("id_no")
    if id_no and number[:18] != id_no:
        yield Problem("disability_no", N_("残疾证号前 18 位与证件号码不一致，请核对。"))


class RecipientCategory(Record):
    """A category a recipient belongs to, from one day to another."""

    recipient_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="categories", index=True)
    category = Code("category", N_("服务对象类别"), required=True, aliases=("类别", "人员类别"))
    since = Day(N_("起始日期"))
    until = Day(N_("截止日期"))
    note = Line(N_("说明"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "since", "until", N_("截止日期早于起始日期，请核对。"))


def category_condition(code: str, age: int | None, sex: Sex | None) -> str | None:
    """Return why a person of this age and sex does not fit the category, or None."""
    entry = vocabulary("category").get(code)
    if entry is None:
        return None
    if age is not None and entry.min_age is not None and age < entry.min_age:
        return N_("不满 {age} 岁，类别“{label}”不适用。").format(
            age=entry.min_age, label=entry.label
        )
    if age is not None and entry.max_age is not None and age > entry.max_age:
        return N_("已过 {age} 岁，类别“{label}”不适用。").format(
            age=entry.max_age, label=entry.label
        )
    if sex in (Sex.MALE, Sex.FEMALE) and entry.sex and entry.sex != sex.value:
        return N_("类别“{label}”与性别不符。").format(label=entry.label)
    return None


class Benefit(Record):
    """A benefit a recipient draws, from one day to another."""

    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="benefits", index=True)
    kind = Code("benefit", N_("享受待遇"), required=True)
    amount = Money(N_("每月金额"))
    since = Day(N_("起始日期"))
    until = Day(N_("截止日期"))

    problems = RecipientCategory.problems


class PersonContact(Record):
    """Whom to call about a person, and who answers for them."""

    person = Ref(Person, N_("本人"), required=True, backref="contacts", index=True)
    role = Choice(ContactRole, N_("身份"), required=True, default=ContactRole.EMERGENCY)
    name = Name(N_("姓名"), required=True)
    relation = Code("relation", N_("与本人关系"))
    phones = Phones(N_("电话"))
    address = Line(N_("地址"), mask=Mask.ADDRESS)


class FamilyMember(Record):
    """A member of a person's family as the registration form lists them."""

    person = Ref(Person, N_("本人"), required=True, backref="family", index=True)
    name = Name(N_("姓名"), required=True)
    relation = Code("relation", N_("与本人关系"))
    sex = Choice(Sex, N_("性别"))
    born_on = PartialDay(N_("出生日期"))
    id_no = IdNumber(N_("证件号码"))
    occupation = Line(N_("职业或就读"), mask=Mask.WORKPLACE)
    health = Line(N_("健康"))
    phones = Phones(N_("联系电话"))
    lives_here = YesNo(N_("同住"))
