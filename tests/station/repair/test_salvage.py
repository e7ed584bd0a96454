"""A damaged database gives up every row outside its bad pages; the backup fills what it can."""

import datetime as dt
import shutil

import pytest

from swdesk.model.audit import Action
from swdesk.model.cases import Case
from swdesk.model.office import Office, Place
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.station import audit
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.audit import Change, Note, Subject
from swdesk.station.checkup import check
from swdesk.station.database import PAGE
from swdesk.station.refusals import StationTrouble, WrongPassword
from swdesk.station.repair import salvage as salvaging
from swdesk.station.repair.pages import (
    INDEX_LEAF,
    TABLE_BRANCH,
    TABLE_LEAF,
    PageFile,
    Unreadable,
    values_of,
)
from swdesk.station.repair.salvage import salvage
from swdesk.station.repair.stand_in import stand_in
from swdesk.station.store import Station, saving

VILLAGES = 400
NOW = dt.date(2026, 11, 21)
CASE = {"source": "1", "complaint": "独居"}
LONG = "路" * 4000


@pytest.fixture
def full(station, folder):
    """A closed station with a table of several levels and one name that fills pages of its own."""
    with saving():
        east = Place.create(kind="community", name="东村")
        for number in range(VILLAGES):
            Place.create(kind="village", name=f"东村{number}", above=east)
        Place.create(kind="village", name=LONG, above=east)
    return station


@pytest.fixture
def backed_up(full):
    full.backup()
    return full


@pytest.fixture
def after_backup(backed_up):
    """Work that the backup does not know: one village more, one less, one with another name."""
    with saving():
        Place.create(kind="village", name="新村", above=Place.get(Place.name == "东村"))
        Place.delete().where(Place.name == "东村7").execute()
        Place.update(name="改了").where(Place.name == "东村9").execute()
    return backed_up


def pages_of(station, kind, table="place", *, and_close=True):
    """Return the numbers of a station's pages of a kind, those of rows for one table only."""
    path, key = station.folder / DATABASE_NAME, station.key
    file = PageFile(path, key)
    count = len(station.database.get_columns(table))
    found = []
    for number in range(2, file.count + 1):
        try:
            node = file.node(number)
        except Unreadable:
            continue
        if node.kind == kind and (kind != TABLE_LEAF or columns(node) == count):
            found.append(number)
    if and_close:
        station.close()
    return found


def columns(node):
    cells = list(node.cells())
    return len(values_of(cells[0].payload)) if cells and cells[0].payload else 0


def spoil(folder, *numbers):
    path = folder / DATABASE_NAME
    data = bytearray(path.read_bytes())
    for number in numbers:
        data[(number - 1) * PAGE + 1000] ^= 1
    path.write_bytes(data)


def names(folder, password):
    with Station.open(folder, password) as station:
        assert check(station, full=True) == []
        return [place.name for place in Place.select().order_by(Place.id)]


def report(done, table="place"):
    return next(each for each in done.tables if each.name == table)


def test_without_a_backup_only_the_rows_of_the_bad_page_are_lost_and_counted(
    full, folder, password
):
    bad = pages_of(full, TABLE_LEAF)[3]
    spoil(folder, bad)
    done = salvage(folder, password)
    left = names(folder, password)
    assert report(done).lost == VILLAGES + 2 - len(left)
    assert 0 < report(done).lost < 60
    assert done.backup is None


def test_the_backup_fills_the_bad_page(backed_up, folder, password):
    spoil(folder, pages_of(backed_up, TABLE_LEAF)[3])
    done = salvage(folder, password)
    assert len(names(folder, password)) == VILLAGES + 2
    assert (done.lost, report(done).filled > 0) == (0, True)


def test_work_after_the_backup_is_kept_and_what_was_deleted_stays_deleted(
    after_backup, folder, password
):
    everything = pages_of(after_backup, TABLE_LEAF)
    spoil(folder, *everything[3:6])
    salvage(folder, password)
    found = names(folder, password)
    assert "新村" in found
    assert "东村7" not in found
    assert "东村200" in found


def test_a_lost_way_to_the_pages_below_loses_no_row(full, folder, password):
    before = [place.name for place in Place.select().order_by(Place.id)]
    branches = pages_of(full, TABLE_BRANCH)
    assert branches
    spoil(folder, *branches)
    done = salvage(folder, password)
    assert done.lost == 0
    assert names(folder, password) == before


def test_a_lost_first_page_loses_no_row(full, folder, password):
    full.close()
    spoil(folder, 1)
    assert salvage(folder, password).lost == 0
    assert len(names(folder, password)) == VILLAGES + 2


def test_a_bad_index_costs_nothing(full, folder, password):
    spoil(folder, *pages_of(full, INDEX_LEAF)[:9])
    assert salvage(folder, password).lost == 0
    assert len(names(folder, password)) == VILLAGES + 2


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_cut_short_is_filled_from_the_backup(backed_up, folder, password, share):
    backed_up.close()
    data = (folder / DATABASE_NAME).read_bytes()
    (folder / DATABASE_NAME).write_bytes(data[: int(len(data) * share)])
    assert salvage(folder, password).lost == 0
    assert len(names(folder, password)) == VILLAGES + 2


def test_the_damaged_files_are_kept(full, folder, password):
    spoil(folder, pages_of(full, TABLE_LEAF)[0])
    damaged = (folder / DATABASE_NAME).read_bytes()
    done = salvage(folder, password)
    assert (done.kept / DATABASE_NAME).read_bytes() == damaged


def test_a_lost_parent_is_stood_in_for_so_that_its_children_stay(full, folder, password):
    first = pages_of(full, TABLE_LEAF)[0]
    spoil(folder, first)
    done = salvage(folder, password)
    left = names(folder, password)
    assert report(done).loosened == len(left) > 300


def test_a_stand_in_says_that_it_is_one_and_points_at_nobody():
    made = stand_in("recipient", 7, ["uid", "person_id", "file_no", "status", "lacks_capacity"])
    assert "修复时补的" in made["file_no"]
    assert made["person_id"] > 1_000_000
    assert len(made["uid"]) == 16
    assert stand_in("counter", 1, ["kind"]) is None


@pytest.fixture
def case(station):
    """A case, its recipient and its person."""
    with saving():
        person = Person.create(name="王秀兰", sex=next(iter(Person.sex.members)))
        recipient = Recipient.create(person=person, file_no="QH-1", opened_on=NOW)
        Case.create(recipient=recipient, case_no="C-1", worker=Worker.get(), asked_on=NOW, **CASE)
    return recipient


def test_a_lost_recipient_comes_back_with_what_the_indexes_know(station, case, folder, password):
    spoil(folder, *pages_of(station, TABLE_LEAF, "recipient"))
    done = salvage(folder, password)
    with Station.open(folder, password):
        found = Case.get().recipient
        assert (found.file_no, found.person.name, found.uid) == ("QH-1", "王秀兰", case.uid)
    assert report(done, "recipient").invented == 1


def test_a_case_whose_recipient_is_lost_altogether_hangs_on_a_recovered_one(
    station, case, folder, password
):
    indexes = pages_of(station, INDEX_LEAF, and_close=False)
    spoil(folder, *indexes, *pages_of(station, TABLE_LEAF, "recipient"))
    salvage(folder, password)
    with Station.open(folder, password):
        found = Case.get().recipient
        assert "修复时补的" in found.file_no
        assert found.person_id != case.person_id


def test_a_wrong_password_mends_nothing(full, folder):
    spoil(folder, pages_of(full, TABLE_LEAF)[0])
    before = (folder / DATABASE_NAME).read_bytes()
    with pytest.raises(WrongPassword):
        salvage(folder, "不是 这个 密码 词语")
    assert (folder / DATABASE_NAME).read_bytes() == before


def test_a_file_of_noise_is_left_alone(full, folder, password):
    full.close()
    (folder / DATABASE_NAME).write_bytes(b"\x07" * PAGE * 20)
    with pytest.raises(StationTrouble, match="一条记录也读不出来"):
        salvage(folder, password)
    assert (folder / DATABASE_NAME).read_bytes() == b"\x07" * PAGE * 20


def test_a_result_that_does_not_stand_its_check_is_not_put_in_place(
    full, folder, password, monkeypatch
):
    spoil(folder, pages_of(full, TABLE_LEAF)[0])
    before = sorted(path.name for path in folder.iterdir())
    monkeypatch.setattr(salvaging, "damage", lambda path, key: ["有问题"])
    with pytest.raises(StationTrouble, match="没有通过检验"):
        salvage(folder, password)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_the_recovery_code_mends_too(full, folder, code, password):
    spoil(folder, pages_of(full, TABLE_LEAF)[2])
    salvage(folder, code)
    assert names(folder, password)


def test_a_sound_station_comes_out_as_it_went_in(full, folder, password, tmp_path):
    full.attachments.put(b"scan")
    full.close()
    shutil.copytree(folder, tmp_path / "早先")
    assert salvage(folder, password).lost == 0
    with Station.open(folder, password) as mended:
        assert Office.get().name == "清河站"
        assert not mended.attachments.damaged()
    assert names(folder, password) == names(tmp_path / "早先", password)


# --- the audit trail ---


@pytest.fixture
def long_trail(station):
    """An open station whose audit trail fills several pages."""
    for number in range(200):
        with saving():
            change = Change("person", number, "phones", None, f'"{number}"', 2)
            audit.append(Note(Action.CHANGE, Subject("person", number), changes=[change]))
    return station


def repaired(folder, password):
    """Return what the check finds after a repair, and what the trail tells of it."""
    with Station.open(folder, password) as station:
        return check(station, full=True), audit.repairs(station.database)


@pytest.mark.parametrize("table", ["audit_entry", "field_change"])
def test_lost_entries_of_the_trail_are_told_as_a_repair_and_not_as_tampering(
    long_trail, folder, password, table
):
    spoil(folder, pages_of(long_trail, TABLE_LEAF, table)[1])
    lost = report(salvage(folder, password), table).lost
    found, [(_, told)] = repaired(folder, password)
    assert found == []
    assert lost > 0
    assert told == (lost if table == "audit_entry" else 0)


def test_the_last_page_of_the_trail_is_missed_because_of_the_anchor(long_trail, folder, password):
    spoil(folder, pages_of(long_trail, TABLE_LEAF, "audit_entry")[-1])
    salvage(folder, password)
    found, [(_, told)] = repaired(folder, password)
    assert (found, told > 0) == ([], True)


def test_a_repair_that_costs_no_entry_leaves_the_chain_as_it_was(full, folder, password):
    spoil(folder, pages_of(full, TABLE_LEAF)[3])
    salvage(folder, password)
    found, [(_, told)] = repaired(folder, password)
    assert (found, told) == ([], 0)


def test_what_is_changed_after_the_repair_is_tampering_again(long_trail, folder, password):
    spoil(folder, pages_of(long_trail, TABLE_LEAF, "audit_entry")[1])
    salvage(folder, password)
    with Station.open(folder, password) as station:
        run = station.database.execute_sql
        run("DROP TRIGGER audit_entry_stays")
        run("UPDATE audit_entry SET worker = 9 WHERE seq = 1")
        assert "修复之后又被改动过" in check(station)[0]


def test_a_repair_explains_no_tampering_that_was_there_before(long_trail, folder, password):
    run = long_trail.database.execute_sql
    run("DROP TRIGGER audit_entry_stays")
    run("UPDATE audit_entry SET worker = 9 WHERE seq = 7")
    spoil(folder, pages_of(long_trail, TABLE_LEAF, "office")[0])
    salvage(folder, password)
    assert "第 7 条" in repaired(folder, password)[0][0]


def test_a_second_repair_stands_on_the_first(long_trail, folder, password):
    spoil(folder, pages_of(long_trail, TABLE_LEAF, "audit_entry")[1])
    salvage(folder, password)
    with Station.open(folder, password) as station:
        spoilt = pages_of(station, TABLE_LEAF, "audit_entry")[2]
    spoil(folder, spoilt)
    salvage(folder, password)
    found, told = repaired(folder, password)
    assert (found, len(told)) == ([], 2)
