"""Fill an empty station with fictional people and a year of work with them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from swdesk.labels import N_
from swdesk.model.cases import Case, FollowUp
from swdesk.model.events import Event, SignIn
from swdesk.model.people import Person, Recipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.demo.casework import tell_stories
from swdesk.services.demo.consulting import take_consultations
from swdesk.services.demo.crowd import households
from swdesk.services.demo.drawings import draw_and_measure
from swdesk.services.demo.event_papers import keep_papers
from swdesk.services.demo.gathering import hold_events
from swdesk.services.demo.greetings import greet_elders
from swdesk.services.demo.ground import SIZES, Ground, lay
from swdesk.services.demo.grouping import hold_groups
from swdesk.services.demo.material import material
from swdesk.services.demo.needs import assess_needs
from swdesk.services.demo.pairing import pair_up
from swdesk.services.demo.people import Register
from swdesk.services.demo.privacy import agree_to_sharing, mind_privacy
from swdesk.services.demo.registers import give_to_project, keep_registers
from swdesk.services.demo.visiting import visit_everybody
from swdesk.station.passwords import new_recovery_code
from swdesk.station.store import NewStation, Station, saving

PASSWORD = "demo"  # noqa: S105 - printed by the command that makes the station
_SEED = 20
# All in working days.
_CENSUS, _SHORT_CENSUS, _LAST_REGISTERED = 40, 8, 40


@dataclass(frozen=True)
class Summary:
    """How many of what were made."""

    people: int
    recipients: int
    volunteers: int
    cases: int
    follow_ups: int
    visits: int
    events: int
    sign_ins: int

    def __str__(self) -> str:
        return N_(
            "{people} 人，其中服务对象 {recipients} 人、志愿者 {volunteers} 人；"
            "个案 {cases} 例、跟进 {follow_ups} 次，探访 {visits} 次，"
            "活动 {events} 场、签到 {sign_ins} 人次"
        ).format(**vars(self))


def create(folder: Path, size: str, today: dt.date) -> Summary:
    """Make a demonstration station in *folder*, opened with the password demo."""
    facts, worker = material("places"), material("cast")["worker"][0]["name"]
    new = NewStation(facts["office"], worker, new_recovery_code(), facts["code"])
    station, _ = Station.create(folder, new)
    with station:
        # The password that everybody knows is one that no station of real people accepts.
        keys, slot = station.keys, station.slot
        easy = slot.wrap(station.key, PASSWORD, slot.cost, keys.db_id)
        keys.slots = [easy if one.id == slot.id else one for one in keys.slots]
        keys.save()
        return build(size, today)


def build(size: str, today: dt.date, seed: int = _SEED) -> Summary:
    """Fill the open, empty station; the same *seed* and *today* make the same records.

    All of it goes in as one transaction: a station is filled or still empty.
    """
    with saving():
        ground = lay(SIZES[size], today, seed)
        _register(ground)
        tell_stories(ground)
        visit_everybody(ground)
        hold_events(ground)
        keep_papers(ground)
        mind_privacy(ground)
        keep_registers(ground)
        greet_elders(ground)
        draw_and_measure(ground)
        hold_groups(ground)
        assess_needs(ground)
        take_consultations(ground)
        ground.rows.flush()
        agree_to_sharing(ground)
        give_to_project()
        pair_up(ground)
        ground.numbers.leave_counters()
    return _summary(ground)


def _register(ground: Ground) -> None:
    """Register the written people first; in a large station the others follow within days."""
    register, year, wanted = Register(ground), ground.year, ground.size.people
    written = material("cast")["house"]
    census = _CENSUS if not ground.size.contacts else _SHORT_CENSUS
    for nth, house in enumerate(written):
        register.house(house, year.working[nth * census // len(written)])
    span = len(year.working) - _LAST_REGISTERED - census
    for house in households(ground, wanted - len(ground.people)):
        done = len(ground.people) / wanted
        register.house(house, year.working[census + int(span * done**3)])


def _summary(ground: Ground) -> Summary:
    count = ground.rows.count
    return Summary(
        people=count(Person),
        recipients=count(Recipient),
        volunteers=count(Volunteer),
        cases=count(Case),
        follow_ups=count(FollowUp),
        visits=count(Visit),
        events=count(Event),
        sign_ins=count(SignIn),
    )
