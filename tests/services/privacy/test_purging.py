"""Of a person who was destroyed nothing is left but what figures count."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.errors import UserError
from swdesk.forms.recipient import FAMILY, RECIPIENT
from swdesk.forms.visit import VISIT
from swdesk.model.base import database, set_author
from swdesk.model.cases import Case, FollowUp
from swdesk.model.consent import Answer, Consent
from swdesk.model.dates import PartialDate
from swdesk.model.destruction import DestroyedItem, Destruction
from swdesk.model.events import Event, SignIn
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import (
    ContactRole,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
    Sex,
)
from swdesk.model.requests import PersonalRequest, RequestKind
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.services import drafts, editing, recycling
from swdesk.services.access import NotAllowed
from swdesk.services.figures import report as figures_report
from swdesk.services.figures.annex import AWAY, annex
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.dimension import dimensions
from swdesk.services.figures.period import parse_period
from swdesk.services.people import households
from swdesk.services.people.find import FindIndex
from swdesk.services.privacy import purging
from swdesk.services.privacy.striking import coarsest
from swdesk.services.values import load
from swdesk.station.checkup import check
from swdesk.station.database import connect
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

PASSWORD = "小河 流水 人家 老树"
SECRET = "扁担记号"
MARKERS = ("欧阳砚舟", "330122199003070022", "13812345521", "梧桐巷记号七号", SECRET)
DAY = dt.date(2026, 3, 2)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("purging")
    new = NewStation("清河站", "李敏", PASSWORD)
    Station.create(folder, new, Cost(memory=64, passes=1))[0].close()
    return folder


@pytest.fixture
def station(template, tmp_path):
    folder = tmp_path / "station"
    shutil.copytree(template, folder)
    with Station.open(folder, PASSWORD) as opened:
        yield opened


@pytest.fixture
def known(station):
    """A person of whom something is kept in every way, with one marker or another in each."""
    village = Place.create(kind="village", name="柳溪村")
    photo = station.attachments.put(SECRET.encode())
    values = editing.blank(RECIPIENT) | {
        "name": "欧阳砚舟",
        "sex": Sex.FEMALE,
        "born_on": PartialDate(1990, 3, 7),
        "id_no": "330122199003070022",
        "phones": ["13812345521"],
        "place": village.id,
        "address": "梧桐巷记号七号",
        "photo": photo,
        "difficulties": SECRET,
        FAMILY.name: [{"name": "欧阳" + SECRET, "relation": "51"}],
    }
    recipient = editing.save(RECIPIENT, values)
    told = editing.load(RECIPIENT, recipient) | {"goals": SECRET, "phones": ["13812345522"]}
    editing.save(RECIPIENT, told, recipient)
    visited(recipient, DAY, needs=SECRET, response="欧阳砚舟很高兴")
    case = Case.create(
        recipient=recipient,
        case_no="QH-GA-1",
        worker=1,
        source="self",
        complaint=SECRET,
        asked_on=DAY,
        opened_on=DAY,
    )
    FollowUp.create(
        case=case,
        nth=1,
        held_on=DAY,
        started=dt.time(9),
        ended=dt.time(10),
        form="home_visit",
        aim=SECRET,
        process="欧阳砚舟说",
        worker=1,
    )
    event = Event.create(event_no="QH-HD-1", name="元宵", held_on=DAY, form="outdoor")
    SignIn.create(
        event=event,
        person=recipient.person,
        seq=1,
        name="欧阳砚舟",
        phones=("13812345521",),
        village="柳溪村",
        age=36,
    )
    Consent.create(person=recipient.person, to_record=Answer.YES, scan=photo, use=SECRET)
    drafts.keep(drafts.place_of("F-06", None, recipient.id), "探访", {"needs": "随便"})
    drafts.keep(drafts.place_of("F-01"), "登记", {"name": "欧阳砚舟"})
    return Recipient.find(recipient.id)


def visited(recipient, day, **facts):
    values = editing.blank(VISIT) | {
        "visited_on": day,
        "method": "home",
        "result": "met",
        "worker": 1,
        **facts,
    }
    return editing.save(VISIT, values, recipient=recipient)


def purge(recipient, station):
    purging.put_away(recipient.person)
    return purging.purge(Person.find(recipient.person_id), station)


def raw(connection):
    """Return every value of every table, as one text."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables]
    return "\n".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for table in rows
        for row in table
        for value in row
    )


def found_in(connection):
    text = raw(connection)
    return [marker for marker in MARKERS if marker in text]


def figures():
    """Return what a year's statistics are made of."""
    return database.execute_sql(
        "SELECT c.kind, c.method, c.date, c.minutes, COUNT(*), COUNT(DISTINCT c.person_id),"
        " p.sex, c.place_id, r.category"
        " FROM service_contact c LEFT JOIN person p ON p.id = c.person_id"
        " LEFT JOIN recipient one ON one.person_id = p.id"
        " LEFT JOIN recipient_category r ON r.recipient_id = one.id"
        " WHERE c.date BETWEEN '2026-01-01' AND '2026-12-31'"
        " GROUP BY 1, 2, 3, 4, 7, 8, 9 ORDER BY 1, 2, 3"
    ).fetchall()


def told_apart():
    """Return the figures of the year as the report tells them, by everything it knows."""
    period = parse_period("2026")
    parts = [
        figures_report.plain(period),
        *(figures_report.told_apart(period, one) for one in dimensions()),
    ]
    return [figures_report.as_json(part) for part in parts]


def bands():
    people = database.execute_sql("SELECT DISTINCT person_id, date FROM service_contact").fetchall()
    return [
        Person.find(one).born_on.age_on(dt.date.fromisoformat(day)) // 10 for one, day in people
    ]


def test_nothing_tells_of_a_destroyed_person_in_any_table(known, station):
    assert found_in(station.database.connection()) == list(MARKERS)

    purge(known, station)

    assert found_in(station.database.connection()) == []


def test_figures_of_the_year_stay_as_they_were(known, station):
    RecipientCategory.create(recipient=known, category="disabled")
    households.open_household(known.person)
    before, report, ages = figures(), told_apart(), bands()

    purge(known, station)

    assert figures() == before != []
    assert told_apart() == report
    assert bands() == ages


def test_figures_stay_while_a_person_waits_in_the_bin(known, station):
    RecipientCategory.create(recipient=known, category="disabled")
    report = told_apart()

    purging.put_away(known.person)

    assert told_apart() == report
    assert {one.name for one in annex(figure("recipients_new"), parse_period("2026"))} == {AWAY}


def test_the_trail_is_whole_after_values_were_struck_out_of_it(known, station):
    made = purge(known, station)

    assert made.changes > 0
    assert check(station, full=True) == []


def test_attachments_are_gone_from_the_disk(known, station):
    path = station.attachments.path(known.person.photo)
    assert path.exists()

    made = purge(known, station)

    assert (path.exists(), made.files) == (False, 1)


def test_a_file_that_somebody_else_shares_stays(known, station):
    other = Person.create(name="王芳", pinyin="", photo=known.person.photo)

    purge(known, station)

    assert station.attachments.get(other.photo) == SECRET.encode()


def test_drafts_of_and_under_the_person_are_gone(known, station):
    drafts.keep(drafts.place_of("V-1"), "登记", {"name": "别人"})

    purge(known, station)

    assert [one.form_code for one in drafts.pending()] == ["V-1"]


def test_a_backup_made_afterwards_does_not_hold_the_person(known, station, tmp_path):
    purge(known, station)

    made = station.backup(tmp_path / "later.scbak")
    shutil.unpack_archive(made, tmp_path / "open", "zip")
    connection = connect(tmp_path / "open" / "records.db", station.key)
    try:
        assert found_in(connection) == []
    finally:
        connection.close()


def test_earlier_backups_are_named_with_the_day_they_go(known, station):
    backup = station.backup()

    made = purge(known, station)

    assert len(made.left_in) == 1
    assert made.left_in[0].startswith(backup.name)
    assert "最晚" in made.left_in[0]


def test_nobody_finds_the_person(known, station):
    index = FindIndex()
    index.build()
    assert index.search("欧阳").hits

    purge(known, station)
    index.build()

    assert not any(index.search(text).hits for text in ("欧阳", "0022", "5521"))


def test_the_certificate_tells_numbers_and_counts_and_no_names(known, station):
    made = purge(known, station)

    items = {one.kind: one for one in DestroyedItem.live()}
    assert items["服务对象档案"].number == known.file_no
    assert (items["探访记录"].kept, items["家庭成员"].removed) == (1, 1)
    assert made.destruction_no
    assert made.approved_by_id == station.worker_id
    assert "欧阳" not in " ".join(f"{one.kind}{one.number}" for one in items.values())


def test_somebody_nothing_was_done_for_goes_wholly(station):
    person = Person.create(name="误录", pinyin="")
    Recipient.create(person=person, file_no="QH-9")
    purge(Recipient.get(), station)

    assert (Person.select().count(), Recipient.select().count()) == (0, 0)


def test_a_household_that_nobody_is_left_in_goes_along(known, station):

    households.open_household(known.person)

    purge(known, station)

    assert Household.live().count() == 0
    assert found_in(station.database.connection()) == []


def test_relatives_keep_their_files_but_not_the_name(known, station):
    home = households.open_household(known.person)
    mother = Person.create(name="林秋", pinyin="")
    Recipient.create(person=mother, file_no="QH-8")
    HouseholdMember.create(household=home, person=mother, name="林秋", relation="52")
    PersonContact.create(person=mother, role=ContactRole.CARER, name="欧阳砚舟")

    purge(known, station)

    assert Person.find(mother.id).name == "林秋"
    assert found_in(station.database.connection()) == ["梧桐巷记号七号"]


def test_texts_of_others_that_name_the_person_are_counted_beforehand(known, station):
    other = Recipient.create(person=Person.create(name="林秋", pinyin=""), file_no="QH-8")
    visited(other, DAY, needs="常去看欧阳砚舟")

    seen = purging.outlook(known.person)

    assert seen.mentions == {"探访记录": 1}
    assert seen.rows["探访记录"] == 1


def test_a_person_waits_in_the_bin_and_can_be_brought_back(known, station):
    purging.put_away(known.person)

    [one] = purging.waiting()
    assert (one.due_on - one.since).days == 30
    assert Recipient.live().count() == 0
    recycling.restore(Recipient.find(known.id))
    assert purging.waiting() == []


def test_who_was_destroyed_is_neither_in_the_bin_nor_waiting(known, station):
    purge(known, station)

    assert recycling.binned() == []
    assert purging.waiting() == []
    with pytest.raises(UserError, match="已经销毁"):
        purging.purge(Person.find(known.person_id), station)


def test_only_a_supervisor_destroys(known, station):
    purging.put_away(known.person)
    set_author(Worker.create(name="新来", role=Role.WORKER).id)

    with pytest.raises(NotAllowed):
        purging.purge(Person.find(known.person_id), station)

    assert Destruction.select().count() == 0


def test_nobody_is_destroyed_out_of_the_lists(known, station):
    with pytest.raises(UserError, match="回收站"):
        purging.purge(known.person, station)


def test_the_request_stays_without_its_words(known, station):
    asked = PersonalRequest.create(
        request_no="QH-QQ-1", person=known.person, kind=RequestKind.DELETE, what=SECRET
    )
    purging.put_away(known.person)

    made = purging.purge(Person.find(known.person_id), station, request=asked)

    kept = PersonalRequest.find(asked.id)
    assert (kept.kind, made.request_id) == (RequestKind.DELETE, asked.id)
    assert SECRET not in kept.what


def test_a_struck_record_is_not_changed_any_more(known, station):
    purge(known, station)
    visit = Visit.get()

    with pytest.raises(UserError, match="已销毁"):
        editing.save(VISIT, load(VISIT, visit) | {"needs": "又写"}, visit)


def test_a_crash_before_the_end_leaves_the_person_whole(known, station, monkeypatch):
    def fail(*_):
        raise sqlcipher.OperationalError("full")

    purging.put_away(known.person)
    monkeypatch.setattr("swdesk.services.privacy.striking.strike", fail)

    with pytest.raises(sqlcipher.OperationalError):
        purging.purge(Person.find(known.person_id), station)

    assert Person.find(known.person_id).name == "欧阳砚舟"
    assert station.attachments.get(known.person.photo) == SECRET.encode()
    assert check(station) == []


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        ([dt.date(2026, 3, 2)], "1966"),
        ([dt.date(2026, 1, 15), dt.date(2026, 12, 31)], "1966-05"),
        ([dt.date(2026, 5, 3), dt.date(2026, 5, 20)], "1966-05-10"),
        ([], "1966"),
    ],
)
def test_a_birth_date_is_kept_as_coarse_as_the_age_bands_allow(days, kept):
    born = PartialDate(1966, 5, 10)

    assert coarsest(born, days if len(days) != 1 else [dt.date(2025, 3, 2)]).iso() == kept


def test_a_record_written_by_mistake_goes_wholly_and_alone(known, station):
    wrong = visited(known, DAY, needs="记错了人")
    before = Visit.select().count()
    recycling.delete(wrong)

    [one] = purging.waiting()
    assert (one.kind, one.word, one.is_person) == ("探访", wrong.visit_no, False)
    made = purging.purge(Visit.find(wrong.id), station)

    assert Visit.select().count() == before - 1
    assert "记错了人" not in raw(station.database.connection())
    assert [(item.kind, item.removed) for item in made.items] == [("探访记录", 1)]
    assert Person.find(known.person_id).deleted_at is None
    assert check(station, full=True) == []
