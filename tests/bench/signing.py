"""Three hundred people at the desk, and on a signed sheet: keys each, and how long a key takes.

A key has been dealt with when its save is on the disk and the window shows what follows.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from swdesk.gui import theme
from swdesk.gui.page import Page
from swdesk.gui.pages.desk.desk_page import SignInDesk
from swdesk.gui.pages.paper.paper_page import PaperPage
from swdesk.gui.session import Session
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.people import Person
from swdesk.services.gatherings import events
from swdesk.services.gatherings.event_sheet import EventSheet
from tests.bench.measuring import Finding, amount, percentile
from tests.bench.stations import SEED, TODAY, crowd

STATION, COMING = 5_000, 300
#: Seconds by the clock, and of the processor.
Taken = tuple[float, float]
#: A key that takes the processor longer than this is felt.
FELT = 100


def measure(folder: Path) -> list[Finding]:
    """Sign the same people in twice: one by one as they come, then from their paper."""
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    station = crowd(folder, STATION)
    station.adopt()
    session = Session(station)
    try:
        people = random.Random(SEED).sample(range(1, STATION + 1), COMING)  # noqa: S311 - as ever
        return [*at_the_desk(session, people), *on_paper(session, people)]
    finally:
        session.close()


def at_the_desk(session: Session, people: list[int]) -> list[Finding]:
    """Type initials until somebody is in sight, then the number."""
    event = held("CL-QD-1", people)
    page = shown(SignInDesk(session, event.id))
    each, letters, saves = [], [], []
    for person in people:
        keys = arrive(page, person)
        letters += keys[:-1]
        saves.append(keys[-1])
        each.append(len(keys))
    came = SignIn.live().where(SignIn.event == event.id).count()
    return [
        *told("签到台", came, each, saves),
        amount("签到台，一个字母找人", median(whole for whole, _ in letters)),
    ]


def arrive(page: SignInDesk, person: int) -> list[Taken]:
    """Sign one person in and return how long each key took."""
    face = Person.find(person)
    initials = "".join(part[0] for part in face.pinyin.split()[0].split("'"))
    taken = []
    for typed in (*initials, *f" {face.name}"):
        taken.append(pressed(lambda typed=typed: type_in(page, typed)))
        rows = page.desk.match(page.parts.box.text()).rows
        row = next((one.number for one in rows if one.person_id == person), None)
        if row is not None:
            taken.append(pressed(lambda row=row: page.sign_in_row(row)))
            return taken
    raise RuntimeError(f"{face.name} is nowhere among the first rows")


def type_in(page: SignInDesk, typed: str) -> None:
    page.parts.box.insert(typed)


def on_paper(session: Session, people: list[int]) -> list[Finding]:
    """Press one letter a line, straight down the paper."""
    event = held("CL-QD-2", people)
    page = shown(PaperPage(session, EventSheet(event.id)))
    grid = page.parts.grid
    grid.setFocus()
    saves = [pressed(lambda: QTest.keyClick(grid, Qt.Key.Key_V)) for _ in people]
    came = SignIn.live().where(SignIn.event == event.id).count()
    return told("补录签到表", came, [1] * COMING, saves)


def held(number: str, people: list[int]) -> Event:
    """Return an event of today at which everybody is expected."""
    for old in Event.select().where(Event.event_no == number):
        signed = SignIn.select(SignIn.id).where(SignIn.event == old.id)
        Interval.delete().where(Interval.sign_in.in_(signed)).execute()
        SignIn.delete().where(SignIn.event == old.id).execute()
        Expected.delete().where(Expected.event == old.id).execute()
        old.delete_instance()
    event = Event.create(event_no=number, name="义诊", held_on=TODAY, started=dt.time(9))
    events.expect(event.id, people)
    return event


def shown(page: Page) -> Page:
    """Show a page as large as an office's screen allows."""
    page.resize(1366, 697)
    page.show()
    QApplication.processEvents()
    return page


def pressed(act: Callable[[], object]) -> Taken:
    """Return how long a key takes until everything it brings about is done."""
    start, worked = time.perf_counter(), time.process_time()
    act()
    QApplication.processEvents()
    return time.perf_counter() - start, time.process_time() - worked


def told(where: str, came: int, each: list[int], saves: list[Taken]) -> list[Finding]:
    """Say how many keys and how long; refuses a measurement in which somebody is missing."""
    if came != COMING:
        raise RuntimeError(f"{came} of {COMING} were signed in")
    return [
        Finding(f"{where}，{COMING} 人，每人按键", "", mean(each), None, "次"),
        amount(f"{where}，一键到存好", median(whole for whole, _ in saves)),
        amount(f"{where}，其中处理器时间", median(worked for _, worked in saves), FELT),
        amount(f"{where}，十次里最慢的一次", percentile([whole for whole, _ in saves], 0.9)),
    ]
