"""However people are listed, found, counted, printed masked or exported: no number is whole."""

from __future__ import annotations

import datetime as dt
import io
import random
import re
from dataclasses import dataclass

import openpyxl
import pypdfium2
import pytest

from swdesk.model import base
from swdesk.model.cases import Case, FollowUp
from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Office
from swdesk.model.people import FamilyMember, Person, PersonContact, Recipient
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.printing.document import PrintOptions
from swdesk.printing.record import record_document
from swdesk.services.figures.annex import annex, cells
from swdesk.services.figures.catalogue import figures
from swdesk.services.figures.period import Period
from swdesk.services.lists import listing, rosters
from swdesk.services.lists.list_filters import RecipientFilter, SignInFilter, VolunteerFilter
from swdesk.services.people.find import FindIndex
from swdesk.sheets.export import export
from swdesk.sheets.export_lists import LISTINGS
from tests.tables import empty_tables

YEAR = Period.year(2026)
DAY = dt.date(2026, 5, 6)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
HIDDEN = (Showing.MASKED, Showing.CODED)
#: Anything long enough to be a document or a telephone.
NUMBER = re.compile(r"\d{3,4}-\d{7,8}|\d{11,}[0-9X]?")
PRINTED = 25


def card(chance):
    """Return a valid number of an identity card of somebody grown up."""
    born = dt.date(1930, 1, 1) + dt.timedelta(days=chance.randrange(25_000))
    body = f"{chance.randrange(110000, 659000):06d}{born:%Y%m%d}{chance.randrange(1000):03d}"
    rest = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11
    return body + "10X98765432"[rest], born


def phone(chance):
    if chance.random() < 0.2:
        return f"0{chance.randrange(100, 999)}-{chance.randrange(10**6, 10**8 - 1):07d}"
    return f"1{chance.choice('3456789')}{chance.randrange(10**9):09d}"


@dataclass
class Town:
    """People at random, with records that repeat their numbers in running text."""

    chance: random.Random
    worker: int
    numbers: set[str]

    def number(self):
        self.numbers.add(made := phone(self.chance))
        return made

    def card(self):
        made, born = card(self.chance)
        self.numbers.add(made)
        return made, born

    def story(self):
        return f"本人证件{self.card()[0]}，儿子电话 {self.number()}，女儿{self.number()}。"

    def settle(self, nth):
        id_no, born = self.card()
        person = Person.create(
            name=f"{self.chance.choice('赵钱孙李周吴')}{nth}",
            id_no=id_no,
            born_on=PartialDate.of(born),
            phones=(self.number(), self.number()),
            address=f"柳溪村{nth}号",
        )
        recipient = Recipient.create(
            person=person, file_no=f"QH-{nth:05d}", remarks=self.story(), worker=self.worker
        )
        FamilyMember.create(
            person=person, name=f"小{nth}", id_no=self.card()[0], phones=(self.number(),)
        )
        PersonContact.create(person=person, name=f"邻{nth}", phones=(self.number(),))
        self.serve(nth, recipient)

    def serve(self, nth, recipient):
        person, clock = recipient.person, {"started": dt.time(9), "ended": dt.time(10)}
        Visit.create(
            recipient=recipient, visit_no=f"T{nth}", visited_on=DAY, method="home", result="met",
            worker=self.worker, needs=self.story(), **clock,
        )  # fmt: skip
        case = Case.create(
            recipient=recipient, case_no=f"G{nth}", worker=self.worker, source="self",
            asked_on=DAY, opened_on=DAY, complaint=self.story(),
            referrer_phones=(self.number(),),
        )  # fmt: skip
        FollowUp.create(
            case=case, nth=1, held_on=DAY, form="home", aim=self.story(), process=self.story(),
            worker=self.worker, **clock,
        )  # fmt: skip
        Volunteer.create(person=person, volunteer_no=f"Z{nth}", remarks=self.story())
        house = Household.create(household_no=f"H{nth}", phones=(self.number(),))
        HouseholdMember.create(
            household=house, person=person, name=person.name, relation="02", id_no=person.id_no
        )

    def gather(self):
        event = Event.create(
            event_no="HD1", name="义诊", held_on=DAY, process=self.story(), worker=self.worker
        )
        for seq, person in enumerate(Person.select().limit(200), 1):
            came = SignIn.create(
                event=event, seq=seq, person=person, name=person.name,
                role=SignInRole.RECIPIENT, phones=person.phones, note=self.story(),
            )  # fmt: skip
            Interval.create(sign_in=came, came_at=dt.time(9), left_at=dt.time(10))
        return event


@pytest.fixture(scope="module", params=[300, pytest.param(10_000, marks=pytest.mark.slow)])
def town(request):
    """Three hundred invented people, or ten thousand, once for all tests."""
    memory = empty_tables()
    Office.create(name="青禾镇社工站", code="QH")
    worker = Worker.create(name="沈佳", role=Role.SUPERVISOR).id
    made = Town(random.Random(20261121), worker, set())  # noqa: S311 - invented people
    with memory.atomic():
        for nth in range(1, request.param + 1):
            made.settle(nth)
        made.gather()
    yield made
    memory.close()
    base.database.initialize(None)


def leaked(town, texts):
    """Return the numbers that can be read whole in any of *texts*."""
    found = (number for text in texts for number in NUMBER.findall(text))
    return [number for number in found if number in town.numbers][:3]


def everything_listed():
    event = Event.get()
    for source in (
        listing.recipients(RecipientFilter(status=None)), listing.households(), listing.cases(),
        listing.follow_ups(), listing.visits(), listing.events(),
        listing.sign_ins(SignInFilter(event.id)),
        listing.volunteers(VolunteerFilter(standing=None)),
    ):  # fmt: skip
        ids = source.ids()
        yield from (str(cell) for line in source.rows(ids).values() for cell in line)


def text_of(document):
    with pypdfium2.PdfDocument(io.BytesIO(document.pdf)) as file:
        return "".join(page.get_textpage().get_text_bounded() for page in file)


def test_a_whole_number_would_be_noticed(town):
    assert leaked(town, [town.story()])


def test_no_list_shows_a_whole_number(town):
    assert leaked(town, everything_listed()) == []


def test_no_find_shows_a_whole_number(town):
    found = FindIndex()
    found.build()
    words = ("柳溪村", "赵", next(iter(town.numbers)))
    assert leaked(town, (str(hit) for word in words for hit in found.search(word).hits)) == []


def test_no_figure_has_a_whole_number_behind_it(town):
    listed = [cells(line) for figure in figures() for line in annex(figure, YEAR)]
    assert listed
    assert leaked(town, ("\t".join(line) for line in listed)) == []


@pytest.mark.parametrize("showing", HIDDEN)
def test_no_roster_that_hides_says_a_whole_number(town, showing):
    for kind in rosters.ROSTERS:
        rows = rosters.table(kind, showing=showing)[1]
        assert leaked(town, ("\t".join(row) for row in rows)) == []


@pytest.mark.parametrize("showing", HIDDEN)
@pytest.mark.parametrize("kind", sorted(LISTINGS))
def test_no_workbook_that_hides_holds_a_whole_number(town, kind, showing):
    content = io.BytesIO(export(kind, showing=showing, event_no="HD1"))
    rows = openpyxl.load_workbook(content, read_only=True).active.iter_rows(values_only=True)
    assert leaked(town, ("\t".join(map(str, row)) for row in rows)) == []


@pytest.mark.parametrize("showing", HIDDEN)
def test_no_paper_that_hides_says_a_whole_number(town, showing):
    options = PrintOptions("青禾镇社工站", showing=showing)
    for roster in rosters.ROSTERS.values():
        records = list(roster.spec.model.select().limit(PRINTED))
        if not records:
            continue  # a form of nobody tells of nobody
        paper = record_document(roster.spec, records, options)
        assert leaked(town, ["".join(text_of(paper).split())]) == []
