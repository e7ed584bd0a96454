"""A station opens with a password, says why when it cannot, and never starts over by itself."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import peewee as pw
import pytest

from swdesk.model.base import author
from swdesk.model.base import database as bound
from swdesk.model.office import Office, Place
from swdesk.station import schema
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.database import APPLICATION_ID, PLAIN_MAGIC
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.refusals import (
    DatabaseDamaged,
    DatabaseLent,
    DatabaseMissing,
    Interrupted,
    KeysMissing,
    NewerThanProgram,
    NoStation,
    OpenElsewhere,
    StationExists,
    WeakPassword,
    WrongPassword,
)
from swdesk.station.store import NewStation, Station, reset_password, saving

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def add_place(name):
    Place.create(kind="community", name=name)


def places(folder, password):
    with Station.open(folder, password):
        return [place.name for place in Place.select().order_by(Place.id)]


def test_a_new_station_knows_its_office_and_its_worker(station):
    assert Office.get().name == "清河站"
    assert station.slot.label == "李敏"
    assert author() == station.worker_id == 1


def add_two_places_of_one_identity():
    with saving():
        place = Place.create(kind="community", name="东村")
        Place.create(kind="community", name="西村", uid=place.uid)


def test_what_was_saved_is_there_when_opened_again(station, folder, password):
    with saving():
        add_place("东村")
    station.close()
    assert places(folder, password) == ["东村"]


def test_what_a_crash_left_half_written_is_gone_after_the_next_opening(folder, password):
    """Copies of the database and of the keys, made for a check, a rehearsal or a repair."""
    (folder / "drill-x.part").mkdir()
    for name in ("drill-x.part/records.keys", "0a1b.part", "0a1b.part-journal"):
        (folder / name).write_bytes(b"x")
    before = {path.name for path in folder.iterdir() if ".part" not in path.name}
    Station.open(folder, password).close()
    assert {path.name for path in folder.iterdir()} >= before
    assert not [path for path in folder.iterdir() if ".part" in path.name]


def test_a_save_that_breaks_off_leaves_nothing(station):
    with pytest.raises(pw.IntegrityError):
        add_two_places_of_one_identity()
    assert Place.select().count() == 0


def test_closing_in_the_middle_of_a_save_saves_nothing(station, folder, password):
    bound.obj.begin("IMMEDIATE")
    add_place("东村")
    station.close()
    assert places(folder, password) == []


def test_after_closing_neither_key_nor_records_can_be_had(station):
    station.close()
    with pytest.raises(RuntimeError, match="forgotten"):
        _ = station.key.secret
    with pytest.raises(AttributeError):
        Office.get()
    assert author() is None


def test_the_settings_that_survive_a_power_cut_are_in_force(station):
    names = ("journal_mode", "synchronous", "locking_mode", "secure_delete", "foreign_keys")
    found = [station.database.pragma(name) for name in names]

    assert found == ["truncate", 3, "exclusive", 1, 1]
    assert station.database.pragma("temp_store") == 2
    assert station.database.pragma("busy_timeout") == 3000
    assert station.database.pragma("application_id") == APPLICATION_ID
    assert station.database.pragma("user_version") == schema.schema_number()


def test_the_database_gives_nothing_away(station, folder):
    head = (folder / DATABASE_NAME).read_bytes()
    assert not head.startswith(PLAIN_MAGIC)
    assert "清河站".encode() not in head
    assert station.key.secret.hex() not in str(vars(station.database))


def test_a_wrong_password_is_told_apart_from_a_damaged_file(folder, password):
    with pytest.raises(WrongPassword):
        Station.open(folder, "不是 这个 密码 词语")
    path = folder / DATABASE_NAME
    path.write_bytes(b"\x55" * path.stat().st_size)
    with pytest.raises(DatabaseDamaged):
        Station.open(folder, password)


@pytest.mark.parametrize("part", range(0, 50, 7))
def test_a_truncated_database_is_damage_and_is_left_alone(folder, password, part):
    path = folder / DATABASE_NAME
    short = path.read_bytes()[: path.stat().st_size * part // 50]
    path.write_bytes(short)

    with pytest.raises(DatabaseDamaged):
        Station.open(folder, password)
    assert path.read_bytes() == short


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 8192, PLAIN_MAGIC + b"x" * 4080, b"a letter", b"PK\x03\x04" * 1024]
)
def test_a_foreign_file_is_damage_and_is_left_alone(folder, password, content):
    path = folder / DATABASE_NAME
    path.write_bytes(content)

    with pytest.raises(DatabaseDamaged):
        Station.open(folder, password)
    assert path.read_bytes() == content


def test_an_emptied_database_is_not_filled_anew_even_beside_a_journal(folder, password):
    (folder / DATABASE_NAME).write_bytes(b"")
    (folder / JOURNAL_NAME).write_bytes(b"not a journal")
    with pytest.raises(DatabaseDamaged):
        Station.open(folder, password)
    assert (folder / DATABASE_NAME).read_bytes() == b""


def test_a_database_without_a_schema_is_not_given_one(station, folder, password):
    station.database.pragma("user_version", 0)
    station.close()
    with pytest.raises(DatabaseDamaged):
        Station.open(folder, password)


def test_a_forgotten_password_is_replaced_with_the_recovery_code(folder, code):
    slot = KeyFile.load(folder).users[0]
    reset_password(folder, code, slot.id, "另外 四个 不同 词语")
    Station.open(folder, "另外 四个 不同 词语", slot.id).close()


def test_closing_stops_the_query_of_a_borrower(station):
    def work():
        with station.lend() as database:
            begun.set()
            database.execute_sql(ENDLESS).fetchone()

    begun = threading.Event()
    with ThreadPoolExecutor(1) as threads:
        job = threads.submit(work)
        begun.wait()
        time.sleep(0.1)
        station.close()
        with pytest.raises(Interrupted):
            job.result()


def test_missing_keys_are_named(folder, password):
    (folder / KEYS_NAME).unlink()
    (folder / KEYS_TWIN).unlink()
    with pytest.raises(KeysMissing, match=r"records\.keys"):
        Station.open(folder, password)


def test_a_missing_database_is_named_and_not_made_anew(folder, password):
    (folder / DATABASE_NAME).unlink()
    with pytest.raises(DatabaseMissing, match=r"records\.db"):
        Station.open(folder, password)
    assert not (folder / DATABASE_NAME).exists()


def test_a_lost_key_file_is_written_anew_from_its_twin(folder, password):
    (folder / KEYS_NAME).unlink()
    Station.open(folder, password).close()
    assert (folder / KEYS_NAME).read_bytes() == (folder / KEYS_TWIN).read_bytes()


def test_an_empty_folder_holds_no_station_and_stays_empty(tmp_path, password):
    with pytest.raises(NoStation):
        Station.open(tmp_path, password)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", [DATABASE_NAME, KEYS_NAME, KEYS_TWIN])
def test_no_station_is_made_where_parts_of_one_lie(folder, left, cheap):
    for name in {DATABASE_NAME, KEYS_NAME, KEYS_TWIN} - {left}:
        (folder / name).unlink()
    before = (folder / left).read_bytes()

    with pytest.raises(StationExists):
        Station.create(folder, NewStation("新站", "王芳", "下雨 天晴 买菜 回家"), cheap)
    assert (folder / left).read_bytes() == before


def test_a_weak_password_makes_no_station(tmp_path):
    with pytest.raises(WeakPassword):
        Station.create(tmp_path, NewStation("清河镇社工服务站", "李敏", "清河镇社工服务站1"))
    assert list(tmp_path.iterdir()) == []


def test_a_station_that_is_open_is_not_opened_twice(station, folder, password):
    with pytest.raises(OpenElsewhere):
        Station.open(folder, password)


def test_a_refused_password_does_not_keep_the_folder_locked(folder, password):
    with pytest.raises(WrongPassword):
        Station.open(folder, "不是 这个 密码 词语")
    Station.open(folder, password).close()


def test_records_of_a_later_program_are_refused_and_kept(station, folder, password):
    station.database.execute_sql(
        "INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')"
    )
    station.close()
    before = (folder / DATABASE_NAME).read_bytes()

    with pytest.raises(NewerThanProgram):
        Station.open(folder, password)
    assert (folder / DATABASE_NAME).read_bytes() == before


def test_a_lent_connection_serves_the_borrower_only(station):
    counted, refused = [], []

    def work():
        with station.lend() as database:
            with pytest.raises(RuntimeError):
                in_thread(lambda: Office.select().count())
            refused.append(True)
            counted.append(database.execute_sql("SELECT count(*) FROM office").fetchone()[0])

    in_thread(work)
    assert counted == [1]
    assert refused == [True]
    assert Office.select().count() == 1


def test_a_connection_is_lent_once_at_a_time(station):
    with station.lend(), pytest.raises(DatabaseLent), station.lend():
        pass


def test_a_long_query_of_a_borrower_can_be_stopped(station):
    timer = threading.Timer(0.2, station.database.interrupt)
    timer.start()
    with pytest.raises(Interrupted), station.lend() as database:
        database.execute_sql(ENDLESS).fetchone()
    timer.join()


def in_thread(work):
    """Run *work* in a thread of its own and pass on what it raises."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(work).result()
