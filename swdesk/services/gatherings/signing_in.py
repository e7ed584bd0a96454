"""The sign-in desk of one event: a few keys a person, and every one of them saved at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from peewee import Desc

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import database, now
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.people import Person
from swdesk.services import changes
from swdesk.services.access import Area, Level, require
from swdesk.services.changes import Changed
from swdesk.services.gatherings import attendance, attendance_checks
from swdesk.services.gatherings.attendance import Attended, Totals
from swdesk.services.gatherings.desk_match import Matcher, Matches
from swdesk.services.gatherings.sign_in_facts import of_person, of_walk_in, role_by_name
from swdesk.services.gatherings.steps import Steps
from swdesk.services.gatherings.walk_in import WalkIn, parse
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people import cards
from swdesk.services.people.find import FindIndex
from swdesk.services.trail.auditing import tell
from swdesk.services.values import Values
from swdesk.station.audit import Subject
from swdesk.station.store import saving

Clock = Callable[[], dt.datetime]
_ALL_LEAVE = """
UPDATE interval SET left_at = MAX(?, came_at)
 WHERE left_at IS NULL AND deleted_at IS NULL
   AND sign_in_id IN (SELECT id FROM sign_in WHERE event_id = ? AND deleted_at IS NULL)
"""


@dataclass(frozen=True)
class Signed:
    """What the desk has just done for somebody, to be confirmed in one line."""

    sign_in_id: int
    seq: int
    name: str
    role: SignInRole
    at: dt.time


class Desk:
    """Signs people in to one event.

    *role* is the role everybody comes in; None is the role of their file. *index* holds the
    names in memory, so that a letter typed costs no query over the people.
    """

    def __init__(self, event_id: int, index: FindIndex, clock: Clock = dt.datetime.now) -> None:
        require(Area.EVENTS, Level.WRITE)
        self.event: Event = Event.find(event_id)
        if self.event.status is EventStatus.CANCELLED:
            raise UserError(N_("活动已取消。要签到请先在活动里改回状态。"))
        self.role: SignInRole | None = None
        self._clock = clock
        self._places = PlaceNames.read()
        self._matcher = Matcher(event_id, index, self._places)
        self._steps = Steps()

    # --- looking ---

    def match(self, text: str) -> Matches:
        """Return the people *text* may mean, numbered from 1; without text who is awaited."""
        return self._matcher.match(text, self.role, self.event.held_on)

    def attended(self) -> list[Attended]:
        """Return everybody who signed in, in the order of the sheet."""
        return attendance.attended(self.event.id)

    def doubts(self) -> dict[int, str]:
        """Return what should be looked at again, by the ids of the sign-ins."""
        return attendance_checks.doubts(self.event.id)

    def totals(self) -> Totals:
        """Count the names by role and those without a name."""
        return attendance.totals(self.event.id)

    # --- signing in ---

    def sign_in(self, person_id: int, role: SignInRole | None = None) -> Signed:
        """Sign in somebody who is registered; refuses whom the sheet has already."""
        came_at = self._matcher.came_at(person_id)
        person = Person.find(person_id)
        if came_at is not None:
            sentence = N_("{name}已于 {time} 签到。") if came_at else N_("{name}已在签到表上。")
            raise UserError(sentence.format(name=person.name, time=came_at))
        self._matcher.read_roles()
        signed = self._add(
            role or self.role or self._matcher.role(person_id),
            of_person(person, self.event.held_on, self._places),
        )
        self._matcher.came(person_id, f"{signed.at:%H:%M}")
        return signed

    def sign_in_card(self, token: str) -> Signed:
        """Sign in whoever carries that card; a card that opens nothing is refused."""
        return self.sign_in(cards.holder(token).id)

    def sign_in_row(self, number: int, role: SignInRole | None = None) -> Signed:
        """Sign in the person in that row of the last match."""
        rows = self._matcher.last.rows
        if not 1 <= number <= len(rows):
            raise UserError(N_("没有第 {number} 行。").format(number=number))
        return self.sign_in(rows[number - 1].person_id, role)

    def read_line(self, line: str) -> WalkIn:
        """Read what was typed about somebody unknown: 王小明 男 70 永安社区 13812345678."""
        return parse(line, self._matcher.place_names)

    def walk_in(self, told: str | WalkIn, role: SignInRole | None = None) -> Signed:
        """Sign in somebody unknown, from one typed line or from what was filled in."""
        found = self.read_line(told) if isinstance(told, str) else told
        if not found.name:
            raise UserError(N_("请先写姓名，例如：王小明 男 70 永安社区。"))
        return self._add(
            role or found.role or self.role or role_by_name(found.name),
            of_walk_in(found),
        )

    def _add(self, role: SignInRole, facts: Values) -> Signed:
        at = self._time(self.event.started)
        with self._saved("sign_in", Action.CREATE) as saved:
            seq = self._next_seq()
            sign_in = SignIn.create(event=self.event.id, seq=seq, role=role, **facts)
            Interval.create(sign_in=sign_in, came_at=at)
            self._begin()
            saved.append(sign_in.id)
        signed = Signed(sign_in.id, seq, sign_in.name, role, at)
        caption = N_("{name}的签到").format(name=signed.name)
        self._steps.add(caption, lambda: self._remove(sign_in))
        return signed

    def _next_seq(self) -> int:
        (last,) = database.execute_sql(
            "SELECT MAX(seq) FROM sign_in WHERE event_id = ? AND deleted_at IS NULL",
            (self.event.id,),
        ).fetchone()
        return int(last or 0) + 1

    def _begin(self) -> None:
        """Let the first signature open the event on its day."""
        waiting = self.event.status in (EventStatus.PLANNED, EventStatus.SIGN_UP)
        if waiting and self._is_the_day():
            self._change_event(status=EventStatus.RUNNING)

    def _remove(self, sign_in: SignIn) -> None:
        with self._saved("sign_in", Action.DELETE) as saved:
            saved.append(sign_in.id)
            gone = {"deleted_at": now(), "version": SignIn.version + 1}
            SignIn.update(gone).where(SignIn.id == sign_in.id).execute()
        if sign_in.person_id is not None:
            self._matcher.went(sign_in.person_id)

    # --- leaving and coming again ---

    def sign_out(self, sign_in_id: int) -> Signed:
        """Let somebody leave; the interval that began last ends now."""
        sign_in, last = self._last_interval(sign_in_id)
        if last is None:
            sentence = N_("{name}来时没有记时间，请在补录签到表里写起止时间。")
            raise UserError(sentence.format(name=sign_in.name))
        if last.left_at is not None:
            raise UserError(N_("{name}已经签退。").format(name=sign_in.name))
        at = self._time(self.event.ended)
        if at < last.came_at:
            raise UserError(
                N_("签退时间早于 {time} 的签到，请核对电脑的时钟。").format(
                    time=f"{last.came_at:%H:%M}"
                )
            )
        with self._saved("sign_in", Action.CHANGE, "left_at") as saved:
            saved.append(sign_in_id)
            _set_left(last, at)
        caption = N_("{name}的签退").format(name=sign_in.name)
        self._steps.add(caption, lambda: self._stay(last))
        return Signed(sign_in_id, sign_in.seq, sign_in.name, sign_in.role, at)

    def _stay(self, interval: Interval) -> None:
        with self._saved("sign_in", Action.CHANGE, "left_at") as saved:
            saved.append(interval.sign_in_id)
            _set_left(interval, None)

    def come_again(self, sign_in_id: int) -> Signed:
        """Let somebody who left come back; a second interval begins."""
        sign_in, last = self._last_interval(sign_in_id)
        at = self._time(self.event.started)
        if last is not None:
            if last.left_at is None:
                raise UserError(N_("{name}还没有签退。").format(name=sign_in.name))
            at = max(at, last.left_at)
        with self._saved("sign_in", Action.CHANGE, "came_at") as saved:
            saved.append(sign_in_id)
            again = Interval.create(sign_in=sign_in_id, came_at=at)
        caption = N_("{name}的再次签到").format(name=sign_in.name)
        self._steps.add(caption, lambda: self._not_again(again))
        return Signed(sign_in_id, sign_in.seq, sign_in.name, sign_in.role, at)

    def _not_again(self, interval: Interval) -> None:
        with self._saved("sign_in", Action.CHANGE, "came_at") as saved:
            saved.append(interval.sign_in_id)
            Interval.update(deleted_at=now()).where(Interval.id == interval.id).execute()

    def _last_interval(self, sign_in_id: int) -> tuple[SignIn, Interval | None]:
        sign_in = SignIn.live().where(SignIn.id == sign_in_id).first()
        if sign_in is None or sign_in.event_id != self.event.id:
            raise UserError(N_("这次签到已经撤销，请从名单里再选。"))
        mine = Interval.live().where(Interval.sign_in == sign_in_id)
        return sign_in, mine.order_by(Desc(Interval.id)).first()

    # --- those without a name ---

    def head_count(self, count: int) -> None:
        """Set how many came without leaving a name."""
        if count < 0:
            raise UserError(N_("人数不能小于 0。"))
        before = self.totals().unnamed
        self._set_head_count(count)
        caption = N_("未留姓名的人数")
        self._steps.add(caption, lambda: self._set_head_count(before), "head_count")

    def _set_head_count(self, count: int) -> None:
        with self._saved("event", Action.CHANGE, "unnamed_count") as saved:
            saved.append(self.event.id)
            self._change_event(unnamed_count=count)

    # --- taking back, ending ---

    @property
    def undo_caption(self) -> str:
        """Return what would be taken back, "" when nothing is left."""
        return self._steps.caption

    def undo_last(self) -> str:
        """Take back the last step of this session and return what it was, "" when none is left."""
        return self._steps.take_back()

    def end(self, *, sign_out: bool) -> int:
        """End the event; *sign_out* lets everybody still here leave now, returns how many."""
        left = 0
        with self._saved("event", Action.CHANGE, "status") as saved:
            saved.append(self.event.id)
            if sign_out:
                at = f"{self._time(self.event.ended):%H:%M}"
                left = database.execute_sql(_ALL_LEAVE, (at, self.event.id)).rowcount
            self._change_event(status=EventStatus.ENDED)
        self._steps.forget()
        return left

    def _is_the_day(self) -> bool:
        return bool(self._clock().date() == self.event.held_on)

    def _time(self, planned: dt.time | None) -> dt.time:
        """Return the time to write: now on the day; a sheet typed in later has the planned one."""
        if planned is not None and not self._is_the_day():
            return planned
        return self._clock().time().replace(second=0, microsecond=0)

    def _change_event(self, **facts: object) -> None:
        changed = {**facts, "changed_at": now(), "version": Event.version + 1}
        Event.update(changed).where(Event.id == self.event.id).execute()
        self.event = Event.find(self.event.id)

    @contextmanager
    def _saved(self, kind: str, action: Action, *fields: str) -> Iterator[list[int]]:
        """Save the block as one transaction; tell of the records put in the list afterwards."""
        saved: list[int] = []
        with saving():
            yield saved
            for one in saved:
                tell(action, Subject(kind, one), detail={"fields": list(fields)} if fields else {})
        changes.report(*(Changed(kind, one) for one in saved))


def _set_left(interval: Interval, at: dt.time | None) -> None:
    Interval.update(left_at=at).where(Interval.id == interval.id).execute()
