"""Who came to which session: one mark for each member and session, every one saved at once.

Whoever came has a SignIn, as at events; whoever is known not to have come has an Absence. Of whom
nothing is known there is neither, and nobody counts as absent for want of a mark.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import database, now
from swdesk.model.events import SignIn, SignInRole
from swdesk.model.fields import Labelled
from swdesk.model.groups import (
    Absence,
    AbsenceReason,
    Group,
    GroupMember,
    GroupSession,
    MemberRole,
)
from swdesk.model.people import Person
from swdesk.services import access, changes
from swdesk.services.access import Area, Level, require
from swdesk.services.casework import sheet_states
from swdesk.services.changes import Changed
from swdesk.services.gatherings import groups
from swdesk.services.gatherings.attendance import Roles
from swdesk.services.gatherings.group_members import members
from swdesk.services.gatherings.noting import note
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.housemates import housemates
from swdesk.services.trail.auditing import tell
from swdesk.services.values import stored
from swdesk.station.store import saving


class Mark(Labelled):
    """What is known of one member at one session."""

    PRESENT = "present", N_("到")
    LATE = "late", N_("迟到")
    ABSENT = "absent", N_("缺席")
    LEAVE = "leave", N_("请假")
    UNKNOWN = "unknown", N_("未记")


CAME = frozenset((Mark.PRESENT, Mark.LATE))
KNOWN = frozenset(Mark) - {Mark.UNKNOWN}
_REASONS = {Mark.ABSENT: AbsenceReason.ABSENT, Mark.LEAVE: AbsenceReason.LEAVE}
#: So many sessions stand beside each other on a printed sheet.
ABREAST = 8
#: So many sessions in a row without somebody are worth a call.
STREAK = 2


@dataclass(frozen=True)
class Matrix:
    """The members of a group, its sessions, and every mark by (member id, session id)."""

    members: Sequence[GroupMember]
    sessions: Sequence[GroupSession]
    marks: Mapping[tuple[int, int], Mark]

    def mark(self, member: GroupMember, session: GroupSession) -> Mark:
        return self.marks.get((member.id, session.id), Mark.UNKNOWN)

    def of_member(self, member: GroupMember) -> list[Mark]:
        """Return what is known of a member, session by session."""
        return [self.mark(member, session) for session in self.sessions]

    def of_session(self, session: GroupSession) -> dict[Mark, list[GroupMember]]:
        """Return who came and who did not; of those who did not belong then, whoever came."""
        found: dict[Mark, list[GroupMember]] = {mark: [] for mark in Mark}
        for member in self.members:
            mark = self.mark(member, session)
            if mark in KNOWN or belongs(member, session.held_on):
                found[mark].append(member)
        return found

    def rate_of(self, member: GroupMember) -> int | None:
        """Return how many percent of the sessions of which anything is known somebody came to."""
        return rate(self.of_member(member))

    @property
    def rate(self) -> int | None:
        """Return the attendance rate of the members in percent; None while nothing is known."""
        own = [one for one in self.members if one.role is MemberRole.MEMBER]
        return rate(mark for member in own for mark in self.of_member(member))

    @property
    def times(self) -> int:
        """Return 人次: how often members and observers came."""
        served = [one for one in self.members if one.role is not MemberRole.HELPER]
        return sum(mark in CAME for member in served for mark in self.of_member(member))

    def streak(self, member: GroupMember) -> int:
        """Return how many sessions in a row somebody has missed up to the last one known."""
        missed = 0
        for mark in reversed([mark for mark in self.of_member(member) if mark in KNOWN]):
            if mark in CAME:
                break
            missed += 1
        return missed

    def missing(self) -> list[tuple[GroupMember, int]]:
        """Return the members to ask after: who has missed several sessions in a row."""
        own = [one for one in self.members if one.role is MemberRole.MEMBER and not one.left_on]
        found = [(one, self.streak(one)) for one in own]
        return [(one, count) for one, count in found if count >= STREAK]


def rate(marks: Iterable[Mark]) -> int | None:
    """Return how many percent of the marks say that somebody came; None without any."""
    known = [mark for mark in marks if mark in KNOWN]
    return round(100 * sum(mark in CAME for mark in known) / len(known)) if known else None


def belongs(member: GroupMember, day: dt.date) -> bool:
    """Say whether somebody belonged to the group on a day."""
    has_joined = member.joined_on is None or member.joined_on <= day
    return has_joined and (member.left_on is None or day <= member.left_on)


_MARKS = """
SELECT s.member_id, s.session_id, CASE WHEN s.is_late THEN 'late' ELSE 'present' END
  FROM sign_in s JOIN group_session n ON n.id = s.session_id
 WHERE n.group_id = ?1 AND s.deleted_at IS NULL AND n.deleted_at IS NULL
UNION ALL
SELECT a.member_id, a.session_id, a.reason
  FROM absence a JOIN group_session n ON n.id = a.session_id
 WHERE n.group_id = ?1 AND a.deleted_at IS NULL AND n.deleted_at IS NULL
"""


def matrix(group: Group) -> Matrix:
    """Read who came to which session of a group."""
    require(Area.EVENTS)
    found = database.execute_sql(_MARKS, (group.id,))
    marks = {(member, session): Mark(mark) for member, session, mark in found}
    return Matrix(members(group), groups.sessions(group), marks)


def to_type_in(found: Matrix, first: int) -> GroupSession | None:
    """Return the session whose paper is to be typed in: the latest held of a printed sheet.

    A sheet has eight sessions from *first* on; None where none of them was held.
    """
    abreast = range(first, first + ABREAST)
    held = [one for one in found.sessions if one.held_on <= dates.today()]
    return next((one for one in reversed(held) if one.nth in abreast), None)


# --- marking ---


def mark(session: GroupSession, member: GroupMember, what: Mark) -> None:
    """Write what is known of a member at a session, in the place of what was written before."""
    mark_several(session, [member], what)


def mark_several(session: GroupSession, whom: Sequence[GroupMember], what: Mark) -> None:
    """Mark several members of a session alike, as one step."""
    access.require_record(session, Level.WRITE)
    sheet_states.require_open(session)
    groups.require_held(session, dates.today())
    for member in whom:
        _require_belonging(session, member, what)
    roles, places = Roles.read(), PlaceNames.read()
    with saving():
        for member in whom:
            _clear(session, member)
            if what in CAME:
                _come(session, member, _role(member, roles), places, is_late=what is Mark.LATE)
            elif what in KNOWN:
                Absence.create(session=session.id, member=member.id, reason=_REASONS[what])
        told = {"marked": what.label, "members": [member.id for member in whom]}
        tell(Action.CHANGE, session, detail=told)
    changes.report(session, Changed("sign_in"))


def household_of(member: GroupMember, among: Sequence[GroupMember]) -> list[GroupMember]:
    """Return the members who live in the household of one of them, that one included."""
    people = housemates(member.person_id) if member.person_id is not None else set()
    return [one for one in among if one.id == member.id or one.person_id in people]


def set_unnamed(session: GroupSession, count: int) -> GroupSession:
    """Set how many came to a session without leaving a name."""
    return set_facts(session, unnamed_count=count)


def set_note(session: GroupSession, words: str) -> GroupSession:
    """Set what is remarked on the attendance of a session."""
    said = GroupSession.attendance_note.clean(words)
    return set_facts(session, attendance_note=said or None)


def set_facts(session: GroupSession, **facts: int | str | None) -> GroupSession:
    """Set what is told of the attendance of a session as a whole."""
    access.require_record(session, Level.WRITE)
    sheet_states.require_open(session)
    return note(session, **facts)


def _require_belonging(session: GroupSession, member: GroupMember, what: Mark) -> None:
    if what is Mark.UNKNOWN or belongs(member, session.held_on):
        return
    if member.left_on and session.held_on > member.left_on:
        sentence = N_("{name}已于 {day} 退出，第 {nth} 节不能记。若来旁听，请另添为旁听。")
        day = member.left_on
    else:
        sentence = N_("{name}从 {day} 起才是组员，第 {nth} 节不能记。请先核对加入日期。")
        day = member.joined_on or session.held_on
    raise UserError(sentence.format(name=member.name, day=day.isoformat(), nth=session.nth))


def _role(member: GroupMember, roles: Roles) -> SignInRole:
    if member.role is MemberRole.HELPER:
        return SignInRole.VOLUNTEER
    role = roles.by_file(member.person_id) if member.person_id else SignInRole.RESIDENT
    # Who belongs to a group is served in it, whatever else they do for the station.
    return SignInRole.RESIDENT if role is SignInRole.VOLUNTEER else role


def _come(
    session: GroupSession,
    member: GroupMember,
    role: SignInRole,
    places: PlaceNames,
    *,
    is_late: bool,
) -> None:
    person = Person.get_or_none(Person.id == member.person_id) if member.person_id else None
    SignIn.create(
        session=session.id,
        member=member.id,
        person=member.person_id,
        seq=_next_seq(session),
        name=member.name,
        sex=member.sex,
        age=person.age_on(session.held_on) if person else member.age,
        village=(places.name(stored(person, Person.place)) or None) if person else None,
        phones=None if person else member.phones,
        role=role,
        is_late=is_late or None,
    )


def _next_seq(session: GroupSession) -> int:
    of_session = SignIn.live().where(SignIn.session == session.id)
    return max((one.seq for one in of_session), default=0) + 1


def _clear(session: GroupSession, member: GroupMember) -> None:
    for model in (SignIn, Absence):
        gone = {"deleted_at": now(), "version": model.version + 1}
        mine = (model.session == session.id) & (model.member == member.id)
        model.update(gone).where(mine, model.deleted_at.is_null()).execute()
