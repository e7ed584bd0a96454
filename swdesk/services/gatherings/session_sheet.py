"""The signed sheet of one session of a group (G-3), typed in line by line."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.groups import Group, GroupMember, GroupSession, MemberRole
from swdesk.model.people import Person
from swdesk.services import access, recycling
from swdesk.services.access import Level
from swdesk.services.gatherings import group_attendance, group_members, groups, sheet_lines
from swdesk.services.gatherings.group_attendance import Mark, Matrix
from swdesk.services.gatherings.paper_sheet import PaperLine, PaperSheet
from swdesk.services.gatherings.walk_in import WalkIn

#: As many as leave room for the signature below.
LINES, SPARE = 12, 2


class SessionSheet(PaperSheet):
    """The members in the order in which they joined, as they are printed.

    Raises UserError for a session that is still to come.
    """

    lines_a_page = LINES

    def __init__(self, session: GroupSession) -> None:
        super().__init__()
        access.require_record(session, Level.WRITE)
        groups.require_held(session, dates.today())
        self.session = session

    @property
    def record(self) -> GroupSession:
        return self.session

    @property
    def owner(self) -> Group:
        found: Group = self.session.group
        return found

    @property
    def title(self) -> str:
        return str(self.session)

    def reread(self) -> None:
        self.session = GroupSession.find(self.session.id)

    def lines(self) -> list[PaperLine]:
        matrix = self._matrix()
        found = [self._line(n, one, matrix) for n, one in enumerate(matrix.members, 1)]
        whole = sheet_lines.whole_pages(len(found), 1, LINES)
        return found + [PaperLine(number) for number in range(len(found) + 1, whole + 1)]

    def housemates(self, line: int) -> list[int]:
        members = self._matrix().members
        if line > len(members):
            return [line]
        at_home = group_attendance.household_of(members[line - 1], members)
        ids = {one.id for one in at_home}
        return [n for n, one in enumerate(members, 1) if one.id in ids]

    def mark(self, lines: Sequence[int], what: Mark) -> None:
        matrix = self._matrix()
        if max(lines) > len(matrix.members):
            raise UserError(N_("第 {line} 行是空的，请先写姓名。").format(line=max(lines)))
        whom = [matrix.members[line - 1] for line in lines]
        before = [(one, matrix.mark(one, self.session)) for one in whom]
        group_attendance.mark_several(self.session, whom, what)
        names = "、".join(str(one.name) for one in whom[:3])
        caption = N_("{names}　{mark}").format(names=names, mark=what.label)
        self._steps.add(caption, lambda: self._restore(before))

    def write(self, line: int, who: int | WalkIn) -> int:
        members = list(self._matrix().members)
        if isinstance(who, int):
            home = next((n for n, one in enumerate(members, 1) if one.person_id == who), 0)
            if home:
                self.mark([home], Mark.PRESENT)
                return home
        if line <= len(members):
            raise UserError(N_("第 {line} 行已经有人，请写在空行里。").format(line=line))
        made = self._join(who)
        group_attendance.mark(self.session, made, Mark.PRESENT)
        caption = N_("{name}的签到").format(name=made.name)
        self._steps.add(caption, lambda: self._leave(made))
        return len(members) + 1

    def _join(self, who: int | WalkIn) -> GroupMember:
        """Let whoever walked in sit in: whether they stay in the group is decided elsewhere."""
        group, role, day = self.session.group, MemberRole.OBSERVER, self.session.held_on
        if isinstance(who, int):
            return group_members.add_person(group, Person.find(who), role, day)
        made = group_members.add_named(group, who.name, role, day)
        told = {"sex": who.sex, "age": who.age, "phones": who.phones or None}
        GroupMember.update(told).where(GroupMember.id == made.id).execute()
        return GroupMember.find(made.id)

    def _leave(self, made: GroupMember) -> None:
        group_attendance.mark(self.session, made, Mark.UNKNOWN)
        recycling.delete(GroupMember.find(made.id))

    def _restore(self, before: Sequence[tuple[GroupMember, Mark]]) -> None:
        for member, mark in before:
            group_attendance.mark(self.session, member, mark)

    def _line(self, number: int, member: GroupMember, matrix: Matrix) -> PaperLine:
        return PaperLine(
            number,
            str(member.name),
            member.sex.label,
            "" if member.age is None else str(member.age),
            "",
            member.role.label,
            matrix.mark(member, self.session),
            is_printed=True,
        )

    def _matrix(self) -> Matrix:
        return group_attendance.matrix(self.session.group)

    def _set(self, **facts: int | str | None) -> None:
        self.session = group_attendance.set_facts(self.session, **facts)
