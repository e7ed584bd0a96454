"""By what figures are told apart and narrowed: site, village, sex, age, category, method, payer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.people import Sex
from swdesk.model.projects import Project
from swdesk.model.sites import Site
from swdesk.model.team import Worker
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import REGISTERS

_PERSONS = "(SELECT p.{0} FROM person p WHERE p.id = s.person_id)"
# Who walked in is known from the sheet alone: that of an event, or the line of a consultation.
_SIGNED = "(SELECT i.{0} FROM sign_in i WHERE s.kind IN ('event', 'group') AND i.id = s.record)"
_ASKED = "(SELECT q.{0} FROM consultation q WHERE s.kind = 'consult' AND q.id = s.record)"
_SHEETS = f"COALESCE({_SIGNED}, {_ASKED})"
_BORN = _PERSONS.format("born_on")
# Full years on the day of the service; what is unknown of a birthday is taken as past.
_YEARS = (
    f"CAST(substr(s.date, 1, 4) AS INTEGER) - CAST(substr({_BORN}, 1, 4) AS INTEGER)"
    f" - (substr(s.date, 6) < substr({_BORN}, 6))"
)
_AREA = {
    "follow_up": "SELECT c.field FROM follow_up f JOIN casework c ON c.id = f.case_id WHERE f.id",
    "aftercare": "SELECT c.field FROM aftercare a JOIN casework c ON c.id = a.case_id WHERE a.id",
    "case": "SELECT c.field FROM casework c WHERE c.id",
    "satisfaction": "SELECT q.field FROM satisfaction_survey q WHERE q.id",
    "awareness": "SELECT q.field FROM awareness_survey q WHERE q.id",
}
_FIELD = " ".join(f"WHEN '{kind}' THEN ({sql} = s.record)" for kind, sql in _AREA.items())
# The nearest site: one that serves the village itself, else what the village lies in.
_SITE = """(SELECT v.site_id FROM place l JOIN site_cover v ON v.deleted_at IS NULL
   AND v.place_id IN (l.id, l.above_id, (SELECT u.above_id FROM place u WHERE u.id = l.above_id))
 JOIN site w ON w.id = v.site_id AND w.deleted_at IS NULL
 WHERE l.id = s.place_id ORDER BY v.place_id = l.id DESC, v.place_id = l.above_id DESC, v.id
 LIMIT 1)"""
_FUNDER = "(SELECT NULLIF(j.funder, '') FROM project j WHERE j.id = s.project_id)"
_FUND = "(SELECT j.fund_level FROM project j WHERE j.id = s.project_id)"
_VILLAGE = """(SELECT CASE WHEN l.kind = 'group' THEN l.above_id ELSE l.id END
 FROM place l WHERE l.id = s.place_id)"""
# Who was destroyed still counts, by what is left of them.
# Also of somebody who waits in the bin to be destroyed: their contacts are counted.
_ROLE = """kr.person_id = s.person_id AND (kr.deleted_at IS NULL OR kr.struck_at IS NOT NULL
 OR kr.person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL))"""
_CATEGORY = """k.recipient_id = kr.id AND k.deleted_at IS NULL
 AND (k.since IS NULL OR k.since <= s.date) AND (k.until IS NULL OR k.until >= s.date)"""

#: What stands behind each kind of row, as people call the way of working.
METHODS: Mapping[str, str] = {
    "follow_up": N_("个案"),
    "aftercare": N_("结案回访"),
    "visit": N_("探访"),
    "consult": N_("咨询"),
    "event": N_("活动签到"),
    "held": N_("活动"),
    "group": N_("小组签到"),
    "session": N_("小组"),
    "groupwork": N_("小组"),
    "mark": N_("小组出席"),
    "case": N_("个案"),
    "recipient": N_("服务对象"),
    "volunteer": N_("志愿者"),
    "worker": N_("人员"),
    "place": N_("村（社区）"),
    "team": N_("志愿服务队"),
    "receipt": N_("物资领取签收"),
    "item": REGISTERS["service_items"].short,
    **{key: one.short for key, one in REGISTERS.items()},
}


@dataclass(frozen=True)
class Dimension:
    """One way to tell figures apart: *sql* is the value of a row of *s*, with what it joins.

    *is_several* says that one row may have several values, so that they do not add up.
    """

    key: str
    name: str
    sql: str
    joined: str = ""
    is_several: bool = False

    def condition(self) -> str:
        """Return the SQL that keeps the rows with the value :key, without doubling any."""
        if self.is_several:
            return (
                "EXISTS (SELECT 1 FROM recipient kr JOIN recipient_category k"
                f" ON {_CATEGORY} WHERE {_ROLE} AND {self.sql} = :{self.key})"
            )
        return f"{self.sql} = :{self.key}"


SEX = Dimension("sex", N_("性别"), f"COALESCE({_PERSONS}, {_SHEETS}, '0')".format("sex"))
METHOD = Dimension("method", N_("服务方法"), "s.kind")
PLACE = Dimension("place", N_("村（社区）"), _VILLAGE)
STAFF = Dimension("staff", N_("社工"), "s.staff")
PROJECT = Dimension("project", N_("项目"), "s.project_id")
SITE = Dimension("site", N_("站点"), _SITE)
FIELD = Dimension("field", N_("服务领域"), f"CASE s.kind {_FIELD} END")
FUNDER = Dimension("funder", N_("购买方"), _FUNDER)
FUND = Dimension("fund", N_("资金来源"), _FUND)
CATEGORY = Dimension(
    "category",
    N_("服务对象类别"),
    "k.category",
    f"JOIN recipient kr ON {_ROLE} JOIN recipient_category k ON {_CATEGORY}",
    is_several=True,
)


def age() -> Dimension:
    """Return the age bands of the station, reckoned on the day of the service."""
    bands = " ".join(
        f"WHEN {_YEARS} BETWEEN {band.min_age or 0} AND {band.max_age or 999} THEN '{band.code}'"
        for band in vocabulary("age_band").entries
    )
    known = f"CASE WHEN {_BORN} IS NULL THEN NULL {bands} END"
    return Dimension("age", N_("年龄段"), f"COALESCE({known}, {_SHEETS.format('age_band')}, '')")


def dimensions() -> tuple[Dimension, ...]:
    """Return every way to tell figures apart."""
    return SITE, PLACE, FIELD, CATEGORY, SEX, age(), METHOD, STAFF, PROJECT, FUNDER, FUND


def dimension(key: str) -> Dimension:
    """Return the dimension with that key; refuses unknown ones."""
    known = {one.key: one for one in dimensions()}
    if key not in known:
        sentence = N_("不能按“{key}”分，可用：{known}。")
        raise UserError(sentence.format(key=key, known="、".join(known)))
    return known[key]


def chosen(text: str) -> tuple[Dimension, Any]:
    """Read what alone is to count, as in sex=女 or sex=2; refuses what it does not know."""
    key, _, value = text.partition("=")
    asked = dimension(key.strip())
    named = labels(asked)
    for known, label in named.items():
        if value.strip() in (str(known), label):
            return asked, known
    sentence = N_("{way}里没有“{value}”，可用：{known}。")
    known_words = "、".join(named.values())
    raise UserError(sentence.format(way=asked.name, value=value.strip(), known=known_words))


def labels(dimension: Dimension) -> dict[Any, str]:
    """Return what the values of a dimension are called, in the order in which they are listed."""
    return _LABELS[dimension.key]()


def _places() -> dict[Any, str]:
    names = PlaceNames.read()
    return {row_id: names.name(row_id) for row_id in names.full_names}


def _codes(name: str) -> dict[Any, str]:
    return {entry.code: entry.label for entry in vocabulary(name).entries}


def _payers() -> dict[Any, str]:
    payers = Project.live().where(Project.funder != "").order_by(Project.id)
    return {str(one.funder): str(one.funder) for one in payers}


_LABELS: Mapping[str, Callable[[], dict[Any, str]]] = {
    "sex": lambda: {sex.value: sex.label for sex in Sex},
    "method": lambda: dict(METHODS),
    "site": lambda: {one.id: str(one.name) for one in Site.live().order_by(Site.id)},
    "place": _places,
    "staff": lambda: {one.id: str(one.name) for one in Worker.live().order_by(Worker.id)},
    "project": lambda: {
        one.id: str(one.name) for one in Project.live().order_by(-Project.begins_on)
    },
    "funder": _payers,
    "fund": lambda: _codes("fund_level"),
    "category": lambda: _codes("category"),
    "field": lambda: _codes("service_field"),
    "age": lambda: _codes("age_band"),
}


@dataclass(frozen=True)
class Narrowing:
    """Values that the rows of a figure must have, by dimension; none keeps them all.

    The moments between which they were entered are as the database writes them, in UTC.
    """

    wanted: Mapping[Dimension, Any] = field(default_factory=dict)
    entered_after: str = ""
    entered_until: str = ""

    def where(self, entered: str) -> tuple[str, dict[str, Any]]:
        """Return the SQL condition and its parameters; *entered* is when a row was entered."""
        conditions = [dimension.condition() for dimension in self.wanted]
        parameters = {dimension.key: value for dimension, value in self.wanted.items()}
        for name, sign in (("entered_after", ">"), ("entered_until", "<=")):
            if moment := getattr(self, name):
                conditions.append(f"{entered} {sign} :{name}")
                parameters[name] = moment
        return " AND ".join(conditions) or "1", parameters

    @property
    def project(self) -> int | None:
        """Return the project that alone counts, None where all do."""
        found = self.wanted.get(PROJECT)
        return int(found) if found is not None else None

    @property
    def scope(self) -> str:
        """Say in words what alone counts, "" for everything."""
        return "　".join(
            f"{dimension.name}：{labels(dimension).get(value, value)}"
            for dimension, value in self.wanted.items()
        )


EVERYTHING = Narrowing()
