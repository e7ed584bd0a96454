"""The audit trail as a list: who did what to whom; people by masked names only."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.labels import N_
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import database
from swdesk.model.tables import TABLES
from swdesk.model.text import mask_name
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.casework.case_sheets import SHEETS
from swdesk.services.lists.list_source import Heading, ListSource, Where
from swdesk.services.trail.audit_words import words
from swdesk.station import audit

_CHUNK = 500
COLUMNS = ("at", "worker", "action", "whom", "what")


@dataclass(frozen=True)
class AuditFilter:
    """*since* and *until* are days here, both included; *people* are ids of persons."""

    worker: int | None = None
    action: Action | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        found = Where().equal("a.worker", self.worker)
        found.equal("a.action", self.action.value if self.action else None)
        if self.since is not None:
            found.add("a.at >= ?", _midnight(self.since))
        if self.until is not None:
            found.add("a.at < ?", _midnight(self.until + dt.timedelta(days=1)))
        return found if self.people is None else _about(found, self.people)


def audit_trail(chosen: AuditFilter | None = None) -> ListSource:
    """Return the entries in COLUMNS, the latest first; refuses whom they are no business of."""
    access.require(Area.STATION)
    return ListSource(
        "a.seq",
        "audit_entry a LEFT JOIN worker w ON w.id = a.worker",
        (chosen or AuditFilter()).where(),
        (
            Heading("at", AuditEntry.at.label, "a.at", _local, sort=("a.seq",)),
            Heading("worker", AuditEntry.worker.label, "w.name"),
            Heading("action", AuditEntry.action.label, "a.action", lambda code: Action(code).label),
            Heading("whom", N_("对象"), batch=captions),
            Heading("what", AuditEntry.detail.label, batch=_details),
        ),
        ("a.seq DESC",),
    )


def lines(chosen: AuditFilter | None = None) -> Iterator[tuple[str, ...]]:
    """Yield the entries as text, a few hundred at a time, the latest first."""
    source = audit_trail(chosen)
    ids = source.ids()
    for first in range(0, len(ids), _CHUNK):
        chunk = ids[first : first + _CHUNK]
        found = source.rows(chunk)
        yield from (tuple(str(cell or "") for cell in found[seq]) for seq in chunk)


def extent() -> tuple[int, dt.datetime | None]:
    """Return how many entries there are, and when the first was made, in local time."""
    access.require(Area.STATION)
    count, first = database.execute_sql("SELECT COUNT(*), MIN(at) FROM audit_entry").fetchone()
    return count, dt.datetime.fromisoformat(first).astimezone() if first else None


def captions(seqs: Sequence[int]) -> dict[int, str]:
    """Return what each entry was done to: a number and a masked name, resolved now.

    Who may not see such a record learns only that there was one.
    """
    subjects = _subjects(seqs)
    wanted = defaultdict(set)
    for kind, record in subjects.values():
        wanted[kind].add(record)
    names = {kind: _names(kind, found) if _may_read(kind) else {} for kind, found in wanted.items()}
    return {seq: names[kind].get(record, "") for seq, (kind, record) in subjects.items()}


def repairs() -> list[str]:
    """Tell when damage to the trail was mended and what that cost, which is no tampering."""
    access.require(Area.STATION)
    words = N_("{day} 修复过损坏的资料，使用记录有 {n} 条没有找回，其余与修复时一致。")
    return [
        words.format(day=f"{at.astimezone():%Y-%m-%d}", n=lost)
        for at, lost in audit.repairs(database)
        if lost
    ]


def _may_read(kind: str) -> bool:
    model = next((model for model in TABLES if model.table_name() == kind), None)
    return model is None or access.may(access.area_of(model))


def _subjects(seqs: Sequence[int]) -> dict[int, tuple[str, int]]:
    rows = _rows(
        "SELECT seq, kind, record FROM audit_entry"
        " WHERE kind IS NOT NULL AND seq IN (SELECT value FROM json_each(?))",
        seqs,
    )
    return {seq: (kind, record) for seq, kind, record in rows}


def _names(kind: str, ids: set[int]) -> dict[int, str]:
    caption = _CAPTIONS.get(kind)
    if caption is None:
        return dict.fromkeys(ids, _CALLED.get(kind, ""))
    rows = _rows(caption.sql, sorted(one for one in ids if one is not None))
    return {record: caption.write(number or "", name or "") for record, number, name in rows}


def _details(seqs: Sequence[int]) -> Mapping[int, str]:
    rows = _rows(
        "SELECT seq, action, kind, detail FROM audit_entry"
        " WHERE detail IS NOT NULL AND seq IN (SELECT value FROM json_each(?))",
        seqs,
    )
    return {
        seq: words(Action(action), kind or "", json.loads(detail))
        for seq, action, kind, detail in rows
    }


def _rows(sql: str, ids: Sequence[int]) -> list[tuple]:  # type: ignore[type-arg]  # as SQL gives them
    return list(database.execute_sql(sql, (json.dumps(list(ids)),)).fetchall())


def _masked(number: str, name: str) -> str:
    return "　".join(part for part in (mask_name(name), number) if part)


def _plain(number: str, name: str) -> str:
    return "　".join(part for part in (name, number) if part)


@dataclass(frozen=True)
class _Caption:
    """How the records of one kind are named: SQL for (id, number, name), and how it is written."""

    sql: str
    write: Callable[[str, str], str] = _masked


#: Sheets of a case that carry no number of their own: they go by their case and their code.
_WITHOUT_NUMBER = tuple(kind for kind in SHEETS if kind.spec is not FOLLOW_UP)
_AMONG = "IN (SELECT value FROM json_each(?))"
_OF_CASE = (
    "FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id"
)
_CAPTIONS: dict[str, _Caption] = {
    "person": _Caption(
        "SELECT p.id, COALESCE(r.file_no, v.volunteer_no), p.name FROM person p"
        " LEFT JOIN recipient r ON r.person_id = p.id LEFT JOIN volunteer v ON v.person_id = p.id"
        f" WHERE p.id {_AMONG}"
    ),
    "recipient": _Caption(
        "SELECT r.id, r.file_no, p.name FROM recipient r JOIN person p ON p.id = r.person_id"
        f" WHERE r.id {_AMONG}"
    ),
    "volunteer": _Caption(
        "SELECT v.id, v.volunteer_no, p.name FROM volunteer v JOIN person p ON p.id = v.person_id"
        f" WHERE v.id {_AMONG}"
    ),
    "casework": _Caption(f"SELECT c.id, c.case_no, p.name {_OF_CASE} WHERE c.id {_AMONG}"),
    "follow_up": _Caption(
        f"SELECT f.id, c.case_no || '-' || f.nth, p.name {_OF_CASE}"
        f" JOIN follow_up f ON f.case_id = c.id WHERE f.id {_AMONG}"
    ),
    **{
        kind.model.table_name(): _Caption(
            f"SELECT s.id, c.case_no || ' {kind.spec.code}', p.name {_OF_CASE}"
            f" JOIN {kind.model.table_name()} s ON s.case_id = c.id WHERE s.id {_AMONG}"
        )
        for kind in _WITHOUT_NUMBER
    },
    "visit": _Caption(
        "SELECT v.id, v.visit_no, p.name FROM visit v JOIN recipient r ON r.id = v.recipient_id"
        f" JOIN person p ON p.id = r.person_id WHERE v.id {_AMONG}"
    ),
    "sign_in": _Caption(
        "SELECT s.id, COALESCE(e.event_no, g.group_no || '-' || n.nth), s.name FROM sign_in s"
        " LEFT JOIN event e ON e.id = s.event_id LEFT JOIN group_session n ON n.id = s.session_id"
        f" LEFT JOIN groupwork g ON g.id = n.group_id WHERE s.id {_AMONG}"
    ),
    "household": _Caption(f"SELECT id, household_no, '' FROM household WHERE id {_AMONG}"),
    "event": _Caption(f"SELECT id, event_no, '' FROM event WHERE id {_AMONG}"),
    "groupwork": _Caption(f"SELECT id, group_no, '' FROM groupwork WHERE id {_AMONG}"),
    "group_session": _Caption(
        "SELECT n.id, g.group_no || '-' || n.nth, '' FROM group_session n"
        f" JOIN groupwork g ON g.id = n.group_id WHERE n.id {_AMONG}"
    ),
    "group_member": _Caption(
        "SELECT m.id, g.group_no, m.name FROM group_member m"
        f" JOIN groupwork g ON g.id = m.group_id WHERE m.id {_AMONG}"
    ),
    "worker": _Caption(f"SELECT id, '', name FROM worker WHERE id {_AMONG}", _plain),
    "place": _Caption(f"SELECT id, '', name FROM place WHERE id {_AMONG}", _plain),
    "station_code": _Caption(f"SELECT id, '', label FROM station_code WHERE id {_AMONG}", _plain),
}
_CALLED = {
    "office": N_("站点"), "number_pattern": N_("编号格式"),
    "deadline": N_("提醒的期限"), "contact_rule": N_("多久联系一次的规则"),
    "import_batch": N_("导入的表格"),
}  # fmt: skip

_BY_PERSON = {
    "person": "SELECT value FROM json_each(?)",
    "recipient": "SELECT id FROM recipient WHERE person_id {}",
    "volunteer": "SELECT id FROM volunteer WHERE person_id {}",
    "casework": "SELECT c.id FROM casework c JOIN recipient r ON r.id = c.recipient_id"
    " WHERE r.person_id {}",
    "follow_up": "SELECT f.id FROM follow_up f JOIN casework c ON c.id = f.case_id"
    " JOIN recipient r ON r.id = c.recipient_id WHERE r.person_id {}",
    **{
        kind.model.table_name(): f"SELECT s.id FROM {kind.model.table_name()} s"
        " JOIN casework c ON c.id = s.case_id JOIN recipient r ON r.id = c.recipient_id"
        " WHERE r.person_id {}"
        for kind in _WITHOUT_NUMBER
    },
    "visit": "SELECT v.id FROM visit v JOIN recipient r ON r.id = v.recipient_id"
    " WHERE r.person_id {}",
    "sign_in": "SELECT id FROM sign_in WHERE person_id {}",
    "group_member": "SELECT id FROM group_member WHERE person_id {}",
    "household": "SELECT household_id FROM household_member WHERE person_id {}",
}


def _about(found: Where, people: Sequence[int]) -> Where:
    """Demand that an entry is about one of these persons, in whatever role."""
    ids = json.dumps(list(people))
    parts = [
        f"(a.kind = '{kind}' AND a.record IN ({sql.format(_AMONG)}))"
        for kind, sql in _BY_PERSON.items()
    ]
    return found.add(f"({' OR '.join(parts)})", *[ids] * len(parts))


def _local(at: str) -> str:
    return f"{dt.datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M:%S}"


def _midnight(day: dt.date) -> str:
    """Return the beginning of a day here as the moment that the database holds."""
    begun = dt.datetime.combine(day, dt.time()).astimezone()
    return str(AuditEntry.at.db_value(begun))
