"""The signed sheet of an event (A-2), or of its volunteers (V-3), typed in line by line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.events import (
    Event,
    EventStatus,
    SheetKind,
    SignIn,
    SignInRole,
)
from swdesk.model.groups import AbsenceReason
from swdesk.model.people import Person
from swdesk.services import changes
from swdesk.services.access import Area, Level, require
from swdesk.services.changes import Changed
from swdesk.services.gatherings import attendance, attendance_checks, sheet_lines, stays
from swdesk.services.gatherings.attendance import Attended, Roles
from swdesk.services.gatherings.events import ExpectedPerson
from swdesk.services.gatherings.group_attendance import CAME, Mark
from swdesk.services.gatherings.noting import note
from swdesk.services.gatherings.paper_sheet import PaperLine, PaperSheet
from swdesk.services.gatherings.sheet_writer import SheetWriter, stays_of
from swdesk.services.gatherings.sign_in_facts import of_person, of_walk_in, role_by_name
from swdesk.services.gatherings.stays import Stay
from swdesk.services.gatherings.walk_in import WalkIn
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.housemates import housemates
from swdesk.station.store import saving

_REASONS = {Mark.ABSENT: AbsenceReason.ABSENT, Mark.LEAVE: AbsenceReason.LEAVE}
_MARKS = {reason: mark for mark, reason in _REASONS.items()}
#: Whose hours count: they have times, or there are none.
_HELPERS = (SignInRole.VOLUNTEER, SignInRole.STAFF)
_ON_PAPER = """
SELECT id, person_id, sheet, line FROM sign_in WHERE event_id = ? AND deleted_at IS NULL
"""


@dataclass(frozen=True)
class _Known:
    """What was known of a line: who is printed there, and how they came or did not."""

    person: int | None
    absence: AbsenceReason | None
    sign_in: int | None
    is_late: bool


class EventSheet(PaperSheet):
    """One of the two sheets of an event.

    Raises UserError for an event that was cancelled, or is still to come.
    """

    has_times = True
    lines_a_page = sheet_lines.LINES

    def __init__(
        self,
        event_id: int,
        kind: SheetKind = SheetKind.PEOPLE,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        super().__init__()
        require(Area.EVENTS, Level.WRITE)
        event = Event.find(event_id)
        _require_held(event, today())
        # From now on the lines on the screen stand as those on the paper do.
        sheet_lines.fix(event_id, kind)
        self.kind = kind
        self._places = PlaceNames.read()
        self._writer = SheetWriter(event, kind, today)
        self._kept: dict[int, ExpectedPerson] = {}

    @property
    def event(self) -> Event:
        """The event, as it was last saved."""
        return self._writer.event

    @property
    def record(self) -> Event:
        return self.event

    @property
    def owner(self) -> Event:
        return self.event

    @property
    def title(self) -> str:
        return str(self.event.name)

    # --- reading ---

    def reread(self) -> None:
        self._kept = {}

    def _printed(self) -> dict[int, ExpectedPerson]:
        """Return who stands on which line; read once, as that changes seldom under typing."""
        self._kept = self._kept or sheet_lines.of_expected(self.event.id, self.kind)
        return self._kept

    def lines(self) -> list[PaperLine]:
        printed = self._printed()
        came = self._by_line(printed)
        doubts = attendance_checks.doubts(self.event.id)
        last = max([0, *printed, *came])
        return [
            self._line(number, printed.get(number), came.get(number), doubts)
            for number in range(1, sheet_lines.whole_pages(last, 1) + 1)
        ]

    def elsewhere(self) -> int:
        """Return how many signed at the desk who stand on no line of this sheet."""
        on_it = self._by_line(self._printed())
        return len(attendance.attended(self.event.id)) - len(on_it)

    def _by_line(self, printed: dict[int, ExpectedPerson]) -> dict[int, Attended]:
        """Return who came by the line on which they stand: where they are printed, else signed."""
        home = {one.person_id: line for line, one in printed.items()}
        rows = database.execute_sql(_ON_PAPER, (self.event.id,)).fetchall()
        own = {
            found: home.get(person) or (line if sheet == self.kind.value else None)
            for found, person, sheet, line in rows
        }
        people = {one.sign_in_id: one for one in attendance.attended(self.event.id)}
        return {line: people[found] for found, line in own.items() if line is not None}

    def _line(
        self,
        number: int,
        printed: ExpectedPerson | None,
        came: Attended | None,
        doubts: dict[int, str],
    ) -> PaperLine:
        if came is not None:
            return self._signed(number, came, doubts.get(came.sign_in_id, ""), bool(printed))
        if printed is None:
            return PaperLine(number)
        age = "" if printed.age is None else str(printed.age)
        mark = _MARKS[printed.absence] if printed.absence else Mark.UNKNOWN
        facts = (printed.name, printed.sex, age, printed.place, printed.role.label)
        return PaperLine(number, *facts, mark, is_printed=True)

    def _signed(self, number: int, one: Attended, doubt: str, is_printed: bool) -> PaperLine:  # noqa: FBT001 - a fact of the line
        age = vocabulary("age_band").short(one.age_band) if one.age is None else str(one.age)
        mark = Mark.LATE if one.is_late else Mark.PRESENT
        facts = (one.name, one.sex, age, one.village, one.role.label)
        return PaperLine(number, *facts, mark, one.spans, is_printed, doubt)

    def housemates(self, line: int) -> list[int]:
        printed = self._printed()
        if line not in printed:
            return [line]
        people = housemates(printed[line].person_id)
        return [number for number, one in printed.items() if one.person_id in people]

    # --- marking ---

    def mark(self, lines: Sequence[int], what: Mark) -> None:
        printed = self._printed()
        came = self._by_line(printed)
        for number in lines:
            if number not in printed and number not in came:
                raise UserError(N_("第 {line} 行是空的，请先写姓名。").format(line=number))
            if number not in printed and what in _REASONS:
                raise UserError(N_("自己签了名的人不能记缺席或请假；签错了按空格去掉。"))
        before = [_known(printed.get(n), came.get(n)) for n in lines]
        with self._saved():
            for number in lines:
                self._mark(what, printed.get(number), came.get(number))
        names = [(came.get(n) or printed[n]).name for n in lines]
        caption = N_("{names}　{mark}").format(names="、".join(names[:3]), mark=what.label)
        self._steps.add(caption, lambda: self._restore(before))

    def _mark(self, what: Mark, printed: ExpectedPerson | None, came: Attended | None) -> None:
        if printed is not None and printed.absence is not _REASONS.get(what):
            self._writer.set_absence(printed.person_id, _REASONS.get(what))
            self.reread()
        is_late = what is Mark.LATE
        if what not in CAME:
            self._writer.remove([came.sign_in_id] if came else [])
        elif came is not None:
            self._writer.set_late(came.sign_in_id, is_late=is_late)
        elif printed is not None:
            person = Person.find(printed.person_id)
            facts = of_person(person, self.event.held_on, self._places)
            self._writer.add(None, printed.role, {**facts, "is_late": is_late or None})

    # --- signing on an empty line ---

    def write(self, line: int, who: int | WalkIn) -> int:
        printed = self._printed()
        came = self._by_line(printed)
        if isinstance(who, int):
            if home := self._home_of(who, printed, came):
                return home
            person = Person.find(who)
            facts = of_person(person, self.event.held_on, self._places)
            role = self._role(lambda: Roles.read().by_file(who))
        else:
            if not who.name:
                raise UserError(N_("请先写姓名，例如：王小明 男 70 永安社区。"))
            facts = of_walk_in(who)
            role = self._role(lambda: who.role or role_by_name(who.name))
        if line in came or line in printed:
            raise UserError(N_("第 {line} 行已经有人，请写在空行里。").format(line=line))
        with self._saved():
            made = self._writer.add(line, role, facts)
        caption = N_("{name}的签到").format(name=made.name)
        self._steps.add(caption, lambda: self._take_off(made.id))
        return line

    def _home_of(
        self, person: int, printed: dict[int, ExpectedPerson], came: dict[int, Attended]
    ) -> int:
        """Mark somebody where they are printed; refuse who signed already. 0: nowhere yet."""
        signed = {one.person_id: (line, one) for line, one in came.items()}
        if person in signed:
            line, one = signed[person]
            sentence = N_("{name}已在第 {line} 行，不再重复记。")
            raise UserError(sentence.format(name=one.name, line=line))
        taken = SignIn.live().where(SignIn.event == self.event.id, SignIn.person == person)
        if one := taken.first():
            raise UserError(N_("{name}已在签到台签到，不再重复记。").format(name=one.name))
        home = next((line for line, one in printed.items() if one.person_id == person), 0)
        if home:
            self.mark([home], Mark.PRESENT)
        return home

    def _role(self, otherwise: Callable[[], SignInRole]) -> SignInRole:
        if self.kind is SheetKind.VOLUNTEERS:
            return SignInRole.VOLUNTEER
        return otherwise()

    # --- times ---

    def set_times(self, line: int, text: str) -> None:
        wanted = stays.parse(text)
        came = self._by_line(self._printed())
        if line not in came:
            self.mark([line], Mark.PRESENT)
            came = self._by_line(self._printed())
        self._write_times({came[line].sign_in_id: wanted}, came[line].name)

    def fill_times(self) -> int:
        """Give volunteers and staff without times those of the event; returns how many."""
        if self.event.started is None or self.event.ended is None:
            raise UserError(N_("活动没有写起止时间，请先在活动情况里填写。"))
        stay = (self.event.started, self.event.ended)
        came = self._by_line(self._printed())
        lacking = [one for one in came.values() if one.role in _HELPERS and not one.spans]
        if lacking:
            self._write_times({one.sign_in_id: (stay,) for one in lacking}, N_("志愿者和工作人员"))
        return len(lacking)

    def _write_times(self, wanted: dict[int, tuple[Stay, ...]], of: str) -> None:
        before = {found: stays_of(found) for found in wanted}
        if before == wanted:
            return
        self._put_times(wanted)
        caption = N_("{name}的时间").format(name=of)
        self._steps.add(caption, lambda: self._put_times(before))

    def _put_times(self, wanted: dict[int, tuple[Stay, ...]]) -> None:
        with self._saved():
            for sign_in, spans in wanted.items():
                self._writer.set_stays(sign_in, spans)

    # --- one step back ---

    def _restore(self, before: Sequence[_Known]) -> None:
        with self._saved():
            for one in before:
                self._restore_line(one)

    def _restore_line(self, known: _Known) -> None:
        if known.person is not None:
            self.reread()
            self._writer.set_absence(known.person, known.absence)
            mine = (SignIn.event == self.event.id) & (SignIn.person == known.person)
            others = SignIn.live().where(mine, SignIn.id != (known.sign_in or 0))
            self._writer.remove([one.id for one in others])
        if known.sign_in is not None:
            self._writer.bring_back(known.sign_in, is_late=known.is_late)

    def _take_off(self, sign_in: int) -> None:
        with self._saved():
            self._writer.remove([sign_in])

    def _set(self, **facts: int | str | None) -> None:
        self._writer.event = note(self.event, **facts)

    @contextmanager
    def _saved(self) -> Iterator[None]:
        with saving():
            yield
        changes.report(Changed("sign_in"), Changed("event", self.event.id), Changed("expected"))


def _require_held(event: Event, today: dt.date) -> None:
    if event.status is EventStatus.CANCELLED:
        raise UserError(N_("活动已取消。要签到请先在活动里改回状态。"))
    if event.held_on > today:
        day = event.held_on.isoformat()
        raise UserError(N_("活动是 {day}，还没有到，不能补录签到表。").format(day=day))


def _known(printed: ExpectedPerson | None, came: Attended | None) -> _Known:
    return _Known(
        printed.person_id if printed else None,
        printed.absence if printed else None,
        came.sign_in_id if came else None,
        is_late=came.is_late if came else False,
    )
