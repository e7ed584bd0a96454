"""What hangs on one record goes over to another that says the same, found through the links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from swdesk.model.base import Record, now
from swdesk.model.event_papers import PicturePerson, Registration
from swdesk.model.events import Expected, Interval, SignIn, SignInRole
from swdesk.model.fields import AnyKind, Ref, is_empty
from swdesk.model.groups import Absence, GroupMember
from swdesk.model.households import HEAD, HouseholdMember
from swdesk.model.people import Benefit, FamilyMember, PersonContact, Recipient, RecipientCategory
from swdesk.model.volunteers import Volunteer
from swdesk.services.privacy.belongings import links_to
from swdesk.services.trail.auditing import Changes
from swdesk.services.values import stored

#: Of which records somebody has but one, by the link to them and what else is the same.
_ONCE: Mapping[tuple[type[Record], str], tuple[str, ...]] = {
    (SignIn, "person"): ("event",),
    (SignIn, "member"): ("session",),
    (Absence, "member"): ("session",),
    (GroupMember, "person"): ("group",),
    (Expected, "person"): ("event",),
    (Registration, "person"): ("event",),
    (PicturePerson, "person"): ("picture",),
    (HouseholdMember, "person"): ("household", "left_on"),
    (FamilyMember, "person"): ("name",),
    (PersonContact, "person"): ("role", "name"),
    (RecipientCategory, "recipient"): ("category", "until"),
    (Benefit, "recipient"): ("kind", "until"),
}
# Empty says that it still lasts, which the other row does not know better.
_ENDS = frozenset(("left_on", "left_because", "until"))
_ROLES = (Recipient, Volunteer)


class Moving:
    """The rows that one merge moves and joins, each change noted; by the kinds of the rows."""

    def __init__(self, noted: Changes) -> None:
        self._noted = noted
        self.moved: Counter[type[Record]] = Counter()
        self.joined: Counter[type[Record]] = Counter()

    def kinds(self) -> set[str]:
        """Return the tables in which anything was changed."""
        return {model.table_name() for model in (*self.moved, *self.joined)}

    def all(self, source: Record, target: Record) -> None:
        """Let everything that points at *source* point at *target*, binned rows too.

        A row that *target* has already is joined with it. A role in the bin stays where it is.
        """
        for link in links_to(type(source)):
            rows = link.model.select().where(link == source.id).order_by(link.model.id)
            for row in list(rows):
                if isinstance(row, _ROLES) and row.deleted_at is not None:
                    continue
                self._over(link, row, target)

    def _over(self, link: Ref, row: Record, target: Record) -> None:
        twin = _twin(link, row, target.id)
        if twin is not None:
            self._join(row, twin)
            return
        self._noted.put(row, link, target.id)
        _save(row)
        self.moved[type(row)] += 1

    def _join(self, row: Record, twin: Record) -> None:
        """Put *row* into the bin after *twin* has taken over what only it knew."""
        self.joined[type(row)] += 1
        if isinstance(row, Expected):
            # A list of names is no record of anything: who is off it leaves no trace there.
            row.delete_instance()
            return
        row.deleted_at = now()
        self._noted.removed(row, type(row).facts().values())
        _save(row)
        for field, value in _learned(twin, row).items():
            self._noted.put(twin, type(twin).facts()[field], value)
        _save(twin)
        self.all(row, twin)
        if isinstance(twin, GroupMember):
            self._drop_refuted(twin)

    def _drop_refuted(self, member: GroupMember) -> None:
        """Bin what says that a member was not there when the other file says they were."""
        came = SignIn.live().where(SignIn.member == member.id)
        sessions = {stored(one, SignIn.session) for one in came}
        absent = Absence.live().where(Absence.member == member.id, Absence.session.in_(sessions))
        for absence in absent:
            absence.deleted_at = now()
            self._noted.removed(absence, Absence.facts().values())
            _save(absence)


def _twin(link: Ref, row: Record, target_id: int) -> Record | None:
    """Return the row of the target that says the same as *row*."""
    if row.deleted_at is not None:
        return None
    if isinstance(row, Interval):
        stays = Interval.live().where(link == target_id)
        return next((one for one in stays if _overlap(one, row)), None)
    live = type(row).live().where(link == target_id)
    names = _ONCE.get((type(row), link.name))
    fields = [type(row).facts()[name] for name in names or ()]
    if names is None or any(isinstance(one, Ref) and stored(row, one) is None for one in fields):
        return None
    found: Record | None = live.where(*(_same(one, stored(row, one)) for one in fields)).first()
    return found


def _same(field: AnyKind, value: Any) -> Any:
    return field.is_null() if value is None else field == value


def _overlap(one: Interval, other: Interval) -> bool:
    """Say whether two stays touch; one that nobody ended lasts."""
    first, second = sorted((one, other), key=lambda stay: stay.came_at)
    return first.left_at is None or second.came_at <= first.left_at


def _learned(twin: Record, row: Record) -> dict[str, Any]:
    """Return what a row gains from the one that says the same."""
    told = {
        name: stored(row, field)
        for name, field in _open_facts(twin)
        if is_empty(stored(twin, field)) and not is_empty(stored(row, field))
    }
    if isinstance(twin, Interval) and isinstance(row, Interval):
        told["came_at"] = min(twin.came_at, row.came_at)
        left = [day for day in (twin.left_at, row.left_at) if day is not None]
        told["left_at"] = max(left, default=None)
    elif isinstance(row, HouseholdMember) and row.relation == HEAD:
        told["relation"] = HEAD
    elif isinstance(twin, SignIn) and isinstance(row, SignIn):
        told["role"] = row.role if twin.role is SignInRole.RESIDENT else twin.role
    return told


def _open_facts(record: Record) -> Iterable[tuple[str, AnyKind]]:
    facts = type(record).facts().items()
    return ((name, field) for name, field in facts if name not in _ENDS)


def _save(row: Record) -> None:
    row.touch()
    row.save()
