"""Events of the year, who was expected and who came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from swdesk.model.codes import vocabulary
from swdesk.model.events import Event, EventStatus, Expected, Interval, SignIn, SignInRole
from swdesk.model.people import Sex
from swdesk.services.demo.facts import crowd_of
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material
from swdesk.services.demo.year import clock, minutes

_AHEAD = 30  # days from today in which planned events are written
_UNWRITTEN = 20  # days; the record of the last event before today is still to be written
_LOCAL = ("文化礼堂", "日间照料中心", "农家书屋")
_SIGNS_OUT = 0.3
_KNOWN_SHARE, _VOLUNTEERS, _STAFF = 0.6, 0.1, 2
_EXPECTED_SHARE = 0.2  # of the many events of a large station, those with a list beforehand
_SMALL_GATHERING = (12, 22)

Occasion = tuple[dt.date, dict[str, Any], str]


def hold_events(ground: Ground) -> None:
    """Write every event in the order of their days."""
    occasions = sorted(_programme(ground), key=lambda one: (one[0], one[1]["name"], one[2]))
    past = [one for one in occasions if _status(one, ground.year.today) is EventStatus.ENDED]
    per_event, rest = divmod(ground.size.sign_ins, len(past))
    circles = _Circles(ground)
    held = 0
    for occasion in occasions:
        came = per_event + (held < rest) or ground.chance.randint(*_SMALL_GATHERING)
        held += _status(occasion, ground.year.today) is EventStatus.ENDED
        _event(ground, circles, occasion, came, is_last=occasion is past[-1])


def _programme(ground: Ground) -> Iterator[Occasion]:
    """Yield what has its date in the year, then fill up with what may be held at any time."""
    written = material("events")["event"]
    chance, year = ground.chance, ground.year
    held = 0
    for plan in written:
        for day in year.occasions(plan["when"], _AHEAD) if "when" in plan else ():
            held += day < year.today
            yield day, plan, chance.choice(ground.villages)
    anytime = [plan for plan in written if "when" not in plan or plan["kind"] != "festival"]
    for _ in range(ground.size.events - held):
        plan = {key: value for key, value in chance.choice(anytime).items() if key != "cancelled"}
        yield chance.choice(year.working), plan, chance.choice(ground.villages)


class _Circles:
    """Those who may come, by the groups that events are meant for."""

    def __init__(self, ground: Ground) -> None:
        served = [human for human in ground.recipients() if human.is_served]
        self.everybody = served
        self.children = [human for human in served if crowd_of(human.age) == "child"]
        self.elders = [human for human in served if crowd_of(human.age) == "elder"]
        self.volunteers = [human for human in ground.people if human.is_volunteer]

    def meant(self, audience: str) -> list[Human]:
        if "儿童" in audience:
            return self.children
        return self.elders if "老" in audience else self.everybody


def _event(
    ground: Ground, circles: _Circles, occasion: Occasion, came: int, *, is_last: bool
) -> None:
    day, plan, village = occasion
    today, chance = ground.year.today, ground.chance
    status = _status(occasion, today)
    worker = chance.choice(ground.workers)[0]
    start = minutes(plan["at"])
    facts = _facts(ground, plan, village)
    if status is EventStatus.ENDED and not (is_last and (today - day).days < _UNWRITTEN):
        facts |= _record(ground, plan)
    if status is EventStatus.PLANNED:
        del facts["aim"]
    event = ground.rows.add(
        Event,
        min(day, today) - dt.timedelta(days=10),
        worker,
        event_no=ground.numbers.next("event", day),
        status=status,
        status_note=plan.get("cancelled") if status is EventStatus.CANCELLED else None,
        held_on=day,
        started=clock(start),
        ended=clock(start + int(plan["hours"] * 60)),
        worker=worker,
        expected_count=came,
        unnamed_count=chance.randrange(0, 30) if status is EventStatus.ENDED else 0,
        **facts,
    )
    known = _choose(ground, circles.meant(plan["audience"]), int(came * _KNOWN_SHARE), day)
    if not ground.size.sign_ins or chance.random() < _EXPECTED_SHARE:
        _expect(ground, event, day, worker, known, circles)
    if status is EventStatus.ENDED:
        _Attendance(ground, event, day, worker, plan).sign_in(known, circles, came)


def _status(occasion: Occasion, today: dt.date) -> EventStatus:
    day, plan, _ = occasion
    if day < today:
        return EventStatus.CANCELLED if "cancelled" in plan else EventStatus.ENDED
    return EventStatus.SIGN_UP if (day - today).days <= 15 else EventStatus.PLANNED  # noqa: PLR2004


def _facts(ground: Ground, plan: dict[str, Any], village: str) -> dict[str, Any]:
    location = plan["location"]
    is_local = location in _LOCAL
    return {
        "name": f"{plan['name']}（{village}）" if is_local else plan["name"],
        "kind": plan["kind"],
        "form": "offline",
        "place": ground.places[village] if is_local else None,
        "location": village + location if is_local else location,
        "host": material("places")["office"],
        "audience": plan["audience"],
        "aim": plan["aim"],
    }


def _record(ground: Ground, plan: dict[str, Any]) -> dict[str, Any]:
    words, chance = material("events"), ground.chance
    return {
        "process": plan["process"],
        "attainment": chance.choice(words["attainment"]),
        "improvement": chance.choice(words["improvement"]),
        "satisfaction": f"{chance.randrange(90, 100)}%",
        "expense": Decimal(chance.randrange(0, 1500, 50)),
    }


def _choose(ground: Ground, meant: list[Human], count: int, day: dt.date) -> list[Human]:
    found = ground.chance.sample(meant, min(count, len(meant)))
    return [human for human in found if human.opened_on <= day]


def _expect(
    ground: Ground, event: int, day: dt.date, worker: int, known: list[Human], circles: _Circles
) -> None:
    """List those who came and some who did not."""
    absent = _choose(ground, circles.everybody, len(known) // 3 + 2, day)
    listed = {human.person for human in (*known, *absent)}
    for person in sorted(listed):
        ground.rows.add(
            Expected,
            min(day, ground.year.today) - dt.timedelta(days=3),
            worker,
            event=event,
            person=person,
            role=SignInRole.RECIPIENT,
        )


class _Attendance:
    """The sign-in desk of one event."""

    def __init__(
        self, ground: Ground, event: int, day: dt.date, worker: int, plan: dict[str, Any]
    ) -> None:
        self._ground = ground
        self._event, self._day, self._worker = event, day, worker
        self._start = minutes(plan["at"])
        self._length = int(plan["hours"] * 60)
        self._is_for_children = "儿童" in plan["audience"]
        self._seq = 0

    def sign_in(self, known: list[Human], circles: _Circles, came: int) -> None:
        """Let helpers in first, then those who were expected, then whoever walks in."""
        ground = self._ground
        for _, name in ground.chance.sample(ground.workers, min(_STAFF, len(ground.workers))):
            self._enter(SignInRole.STAFF, name=name, sex=Sex.UNKNOWN)
        wanted = max(int(came * _VOLUNTEERS), 3)
        present = {human.person for human in known}
        for human in _choose(ground, circles.volunteers, wanted, self._day):
            if human.person not in present:
                self._known(human, SignInRole.VOLUNTEER)
        for human in known[: came - self._seq]:
            self._known(human, SignInRole.RECIPIENT)
        while self._seq < came:
            self._walk_in()

    def _known(self, human: Human, role: SignInRole) -> None:
        self._enter(
            role,
            person=human.person,
            name=human.name,
            sex=human.sex,
            age=human.age,
            village=human.village,
            phones=human.phones,
        )

    def _walk_in(self) -> None:
        chance, names = self._ground.chance, self._ground.names
        sex = Sex.FEMALE if chance.random() < 0.6 else Sex.MALE  # noqa: PLR2004
        age = chance.randint(5, 13) if self._is_for_children else chance.randint(35, 82)
        self._enter(
            SignInRole.RESIDENT,
            name=names.surname() + names.given(sex, age),
            sex=sex,
            age=age,
            age_band=_BANDS[age],
            village=chance.choice(self._ground.villages),
        )

    def _enter(self, role: SignInRole, **facts: Any) -> None:
        rows, chance = self._ground.rows, self._ground.chance
        self._seq += 1
        sign_in = rows.add(
            SignIn, self._day, self._worker, event=self._event, seq=self._seq, role=role, **facts
        )
        helps = role in (SignInRole.STAFF, SignInRole.VOLUNTEER)
        came = self._start - (30 if helps else 0) + chance.randrange(0, 25)
        stays = helps or chance.random() < _SIGNS_OUT
        left = clock(self._start + self._length - chance.randrange(0, 15)) if stays else None
        rows.add(
            Interval, self._day, self._worker, sign_in=sign_in, came_at=clock(came), left_at=left
        )


_BANDS = {
    age: next(entry.code for entry in vocabulary("age_band").entries if entry.fits(age, None))
    for age in range(120)
}
