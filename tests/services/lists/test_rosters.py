from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model import dates
from swdesk.model.cases import Case, FollowUp
from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.text import to_text
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.demo import build
from swdesk.services.lists import rosters
from swdesk.services.lists.list_filters import RecipientFilter
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.lists.rosters import ROSTERS, table
from swdesk.services.people import households


@pytest.fixture
def chen(worker, village):
    person = Person(
        name="陈桂香",
        sex=Sex.FEMALE,
        id_no="11010519491231002X",
        born_on=PartialDate(1949, 12, 31),
        phones=("13812345521",),
        place=village,
        address="柳溪村3组27号",
    )
    person.touch()
    person.save()
    recipient = Recipient.create(person=person, file_no="QH-0312", worker=worker)
    RecipientCategory.create(recipient=recipient, category="low_income")
    return recipient


@pytest.fixture
def records(chen, worker):
    """One record of every kind that has a list."""
    households.add_named(households.open_household(chen.person), "李建平", "20")
    case = Case.create(recipient=chen, case_no="GA1", worker=worker, source="self", complaint="…")
    clock = {"started": dt.time(9), "ended": dt.time(10)}
    FollowUp.create(case=case, nth=1, form="home", aim="…", process="…", **clock)
    event = Event.create(event_no="HD1", name="重阳义诊", unnamed_count=4, worker=worker, **clock)
    Visit.create(
        recipient=chen, visit_no="TF1", method="home", result="met", worker=worker, **clock
    )
    SignIn.create(event=event, seq=1, name="陈桂香", role=SignInRole.RECIPIENT)
    Volunteer.create(person=chen.person, volunteer_no="ZY1")


def first(kind, **options):
    columns, rows = table(kind, **options)
    return dict(zip([column.label for column in columns], next(rows), strict=True))


def test_a_row_says_what_the_record_says(chen):
    row = first("recipients")

    assert (row["姓名"], row["性别"], row["证件号码"]) == ("陈桂香", "女", "11010519491231002X")
    assert (row["村（社区）"], row["负责社工"]) == ("青禾镇柳溪村", "沈佳")
    assert row["村（社区）"] == to_text(Person.place, chen.person.place)


def test_a_masked_row_keeps_the_name_and_hides_the_numbers(chen):
    row = first("recipients", showing=Showing.MASKED)

    assert (row["姓名"], row["联系电话"]) == ("陈桂香", "138****5521")
    assert (row["证件号码"], row["现住地址"]) == ("1101************2X", "柳溪村****")


def test_a_coded_row_says_the_number_of_the_file_instead(chen):
    row = first("recipients", showing=Showing.CODED)

    assert (row["姓名"], row["出生日期"]) == ("QH-0312", "1949年")
    assert not row["联系电话"] + row["证件号码"] + row["现住地址"]


@pytest.mark.parametrize("kind", ["cases", "follow_ups", "households"])
def test_a_name_that_is_worked_out_is_coded_too(records, kind):
    assert "陈桂香" in first(kind).values()
    assert "陈桂香" not in first(kind, showing=Showing.CODED).values()


@pytest.mark.parametrize("kind", ["groups", *REGISTERS])
def test_what_is_worked_out_for_lines_of_a_register_is_what_the_form_says(database, kind):
    build("small", dates.today())
    roster = ROSTERS[kind]
    columns, rows = table(kind)
    for record_id, row in zip(roster.source(None).ids(), rows, strict=True):
        record = roster.spec.model.find(record_id)
        for column, cell in zip(columns, row, strict=True):
            if isinstance(column, rosters.Derived):
                assert cell == column.compute(record)


@pytest.mark.parametrize("kind", [one for one in ROSTERS if one not in (*REGISTERS, "groups")])
def test_what_is_worked_out_for_many_rows_is_what_the_form_says(records, kind):
    columns, rows = table(kind)
    record = ROSTERS[kind].spec.model.get()
    for column, cell in zip(columns, next(rows), strict=True):
        if isinstance(column, rosters.Derived):
            assert cell == column.compute(record)
            assert cell


def test_a_list_is_read_in_the_same_few_queries_however_long_it_is(records, database, monkeypatch):
    for nth in range(30):
        person = Person.create(name=f"王{nth}")
        Recipient.create(person=person, file_no=f"QH-1{nth:03d}")
    asked = []
    execute = database.execute_sql
    monkeypatch.setattr(
        database, "execute_sql", lambda *a, **k: (asked.append(a), execute(*a, **k))[1]
    )

    assert len(list(table("recipients")[1])) == 31
    assert len(asked) < 8


def test_a_list_longer_than_a_chunk_keeps_its_order(chen, monkeypatch):
    monkeypatch.setattr(rosters, "CHUNK", 2)
    for nth in (3, 1, 2):
        Recipient.create(person=Person.create(name=f"王{nth}"), file_no=f"QH-000{nth}")

    numbers = [row[0] for row in table("recipients")[1]]
    assert numbers == ["QH-0001", "QH-0002", "QH-0003", "QH-0312"]


def test_a_filter_narrows_the_roster_down(chen):
    assert list(table("recipients", RecipientFilter(category="dibao"))[1]) == []


def test_an_unknown_list_is_refused_with_those_there_are(database):
    with pytest.raises(UserError, match="recipients"):
        table("dragons")
