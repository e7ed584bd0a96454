"""No tampering with the audit trail goes unseen, and nothing that happened is left out of it."""

import random
import shutil
import time

import peewee as pw
import pytest

from swdesk.errors import UserError
from swdesk.model import base
from swdesk.model.audit import TRIGGERS, Action, AuditEntry, FieldChange
from swdesk.model.base import database as bound
from swdesk.model.office import Office
from swdesk.station import audit, doorstep
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.audit import Anchor, Change, Note, Subject, broken, head
from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.restoring import restore
from swdesk.station.checkup import check
from swdesk.station.doorstep import DOORSTEP_NAME
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN
from swdesk.station.refusals import WrongPassword, WrongRecoveryCode
from swdesk.station.store import Station, reset_password, saving

KEY = b""
ENTRIES = 40
OTHER = "另外 四个 不同 词语"


@pytest.fixture
def memory():
    """The two tables in memory, without what would refuse the tampering."""
    database = pw.SqliteDatabase(":memory:")
    base.database.initialize(database)
    database.create_tables([AuditEntry, FieldChange])
    yield database
    database.close()
    base.database.initialize(None)


@pytest.fixture
def chain(memory):
    for number in range(1, ENTRIES + 1):
        detail = {"fields": ["phones"], "rows": number}
        change = Change("person", number, "phones", None, f'"{number}"', 2)
        audit.append(Note(Action.CHANGE, Subject("person", number), detail, [change]))
    return memory


def actions(count=None):
    found = [entry.action for entry in AuditEntry.select().order_by(AuditEntry.seq)]
    return found[-count:] if count else found


# --- the chain ---


def test_an_untouched_chain_is_whole(chain):
    assert broken(chain, KEY, [(head(chain), "")]) == []
    assert head(chain).seq == ENTRIES


def test_with_another_key_nothing_holds(chain):
    assert broken(chain, b"another") != []


def edit(chain, chance):
    column = chance.choice(["at", "worker", "action", "kind", "record", "uid", "detail", "hmac"])
    sql = f"UPDATE audit_entry SET {column} = ? WHERE seq = ?"
    chain.execute_sql(sql, (b"\x01" if column in ("uid", "hmac") else "9", some(chance)))


def edit_change(chain, chance):
    column = chance.choice(
        ["kind", "record", "field", "before", "after", "version", "entry", "salt", "digest"]
    )
    sql = f"UPDATE field_change SET {column} = ? WHERE entry = ?"
    chain.execute_sql(sql, (77, some(chance)))


def strike(chain, chance):
    columns = "before = NULL, after = NULL, salt = NULL"
    chain.execute_sql(f"UPDATE field_change SET {columns} WHERE entry = ?", (some(chance),))


def delete(chain, chance):
    chain.execute_sql("DELETE FROM audit_entry WHERE seq = ?", (some(chance),))


def delete_change(chain, chance):
    chain.execute_sql("DELETE FROM field_change WHERE entry = ?", (some(chance),))


def close_up(chain, chance):
    gone = some(chance)
    chain.execute_sql("DELETE FROM audit_entry WHERE seq = ?", (gone,))
    chain.execute_sql("UPDATE audit_entry SET seq = seq - 1 WHERE seq > ?", (gone,))


def swap(chain, chance):
    one, other = chance.sample(range(1, ENTRIES + 1), 2)
    for old, new in ((one, 999), (other, one), (999, other)):
        chain.execute_sql("UPDATE audit_entry SET seq = ? WHERE seq = ?", (new, old))


def cut(chain, chance):
    kept = some(chance) - 1
    chain.execute_sql("DELETE FROM audit_entry WHERE seq > ?", (kept,))
    chain.execute_sql("DELETE FROM field_change WHERE entry > ?", (kept,))


def insert(chain, chance):
    row = chain.execute_sql("SELECT * FROM audit_entry WHERE seq = ?", (some(chance),)).fetchone()
    marks = ", ".join("?" * len(row))
    chain.execute_sql(f"INSERT INTO audit_entry VALUES ({marks})", (ENTRIES + 1, *row[1:]))


def some(chance):
    return chance.randint(1, ENTRIES)


TAMPERINGS = (edit, edit_change, strike, delete, delete_change, close_up, swap, cut, insert)


def test_a_thousand_tamperings_are_all_found(chain):
    anchors = [(head(chain), "密钥文件里")]
    for seed in range(1000):
        chance = random.Random(seed)  # noqa: S311 - chance that can be repeated
        tamper = TAMPERINGS[seed % len(TAMPERINGS)]
        chain.execute_sql("BEGIN")
        tamper(chain, chance)
        assert broken(chain, KEY, anchors), f"{tamper.__name__} {seed}"
        chain.execute_sql("ROLLBACK")
    assert broken(chain, KEY, anchors) == []


def test_the_words_say_what_is_wrong(chain):
    anchor = head(chain)
    chain.execute_sql("DELETE FROM audit_entry WHERE seq > 30")
    chain.execute_sql("DELETE FROM field_change WHERE entry > 30")
    assert "现有 30 条，密钥文件里记的是 40 条" in broken(chain, KEY, [(anchor, "密钥文件里")])[0]
    chain.execute_sql("DELETE FROM audit_entry WHERE seq = 7")
    assert "缺少第 7 条" in broken(chain, KEY)[0]


def test_a_hundred_thousand_entries_are_proved_within_two_seconds(memory):
    with memory.atomic():
        for number in range(10_000):
            audit.append(Note(Action.CREATE, Subject("person", number), {"rows": number}))
    begun = time.process_time()
    assert broken(memory, KEY) == []
    assert time.process_time() - begun < 2 / 10


@pytest.mark.parametrize("table", ["audit_entry", "field_change"])
def test_the_database_itself_refuses_changes_removal_and_replacement(chain, table):
    for trigger in TRIGGERS:
        chain.execute_sql(trigger)
    for sql in (
        f"UPDATE {table} SET record = 1",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    ):
        with pytest.raises(pw.IntegrityError, match="only ever added"):
            chain.execute_sql(sql)


def test_values_may_be_struck_out_where_an_entry_tells_of_it(chain):
    for trigger in TRIGGERS:
        chain.execute_sql(trigger)

    struck = audit.strike("person", [3, 4, 999])
    audit.append(Note(Action.DESTROY, Subject("person", 3), {audit.STRUCK: struck}))

    assert struck == 2
    assert broken(chain, KEY) == []
    kept = [change.after for change in FieldChange.select().order_by(FieldChange.id)]
    assert kept[:5] == ['"1"', '"2"', None, None, '"5"']


def test_the_same_values_never_have_the_same_digest(chain):
    change = Change("person", 1, "sex", '"1"', '"2"', 2)
    audit.append(Note(Action.CHANGE, Subject("person", 1), {}, [change, change]))

    one, other = FieldChange.select().order_by(-FieldChange.id).limit(2)

    assert one.digest != other.digest


# --- a station ---


def test_opening_and_closing_are_entered_and_anchored(folder, password):
    with Station.open(folder, password) as station:
        assert actions(1) == [Action.LOGIN]
        assert AuditEntry.select().order_by(-AuditEntry.seq).get().worker == station.worker_id
    with Station.open(folder, password) as station:
        assert actions(3) == [Action.LOGIN, Action.LOCK, Action.LOGIN]
        assert Anchor(*station.keys.anchor) == head(bound)


def test_wrong_passwords_are_taken_over_at_the_next_opening_and_only_once(folder, password):
    for _ in range(3):
        with pytest.raises(WrongPassword):
            Station.open(folder, "不 是 这 个")
    assert "不 是 这 个" not in (folder / DOORSTEP_NAME).read_text()
    with Station.open(folder, password):
        assert actions().count(Action.LOGIN_FAILED) == 3
        assert AuditEntry.get(AuditEntry.action == Action.LOGIN_FAILED).worker is None
    with Station.open(folder, password):
        assert actions().count(Action.LOGIN_FAILED) == 3


def test_what_a_crash_left_at_the_door_is_not_entered_twice(folder, password):
    with pytest.raises(WrongPassword):
        Station.open(folder, "不 是 这 个")
    kept = (folder / DOORSTEP_NAME).read_bytes()
    Station.open(folder, password).close()
    (folder / DOORSTEP_NAME).write_bytes(kept)
    with Station.open(folder, password):
        assert actions().count(Action.LOGIN_FAILED) == 1


def test_a_forged_or_broken_line_at_the_door_is_left(folder, password):
    doorstep.leave(folder, Action.RESTORE_BACKUP, made_at="2026-01-01")
    with (folder / DOORSTEP_NAME).open("a", encoding="utf-8") as file:
        file.write("not json\n[]\n" + '["[]", ""]\n')
    with Station.open(folder, password):
        assert Action.RESTORE_BACKUP not in actions()


def test_a_password_given_by_the_recovery_code_is_entered(folder, code):
    with pytest.raises(WrongRecoveryCode):
        reset_password(folder, code[:-1] + ("2" if code[-1] != "2" else "3"), "x", OTHER)
    with Station.open(folder, "小河 流水 人家 老树") as station:
        slot = station.slot.id
    reset_password(folder, code, slot, OTHER)
    with Station.open(folder, OTHER):
        assert Action.PASSWORD in actions()


def test_slots_and_backups_are_entered_by_whoever_acts(station, cheap):
    slot = station.keys.add_slot(station.key, OTHER, "王芳", cost=cheap)
    station.keys.set_password(station.key, slot.id, "又是 另外 四个 词语")
    station.keys.disable_slot(slot.id)
    station.backup()
    with saving():
        pass
    told = [Action.SLOT_ADDED, Action.PASSWORD, Action.SLOT_DISABLED, Action.BACKUP]
    assert actions(4) == told
    assert {entry.worker for entry in AuditEntry.select()} == {station.worker_id}


def test_a_backup_carries_the_anchor_of_what_is_in_it(station):
    made = station.backup()
    assert Anchor(*read_manifest(made).anchor) == head(bound)


def test_a_save_that_fails_leaves_no_entry(station):
    before = actions()
    with pytest.raises(pw.IntegrityError), saving():  # noqa: PT012 - the save is the two together
        audit.append(Note(Action.SETTINGS, Subject("office", 1)))
        Office.update(name=None).execute()
    assert actions() == before


def test_the_check_finds_an_edited_entry_and_a_cut_end(station):
    assert check(station) == []
    drop_triggers()
    bound.execute_sql("UPDATE audit_entry SET worker = 99 WHERE seq = 1")
    assert "第 1 条" in check(station)[0]
    bound.execute_sql("DELETE FROM audit_entry")
    assert "末尾被删掉" in check(station)[0]
    assert "末尾被删掉" in check(station, full=True)[0]


def change_the_office(times):
    """Save the office several times."""
    for number in range(times):
        with saving():
            audit.append(Note(Action.SETTINGS, Subject("office", 1), {"rows": number}))


def drop_triggers():
    for trigger in TRIGGERS:
        bound.execute_sql(f"DROP TRIGGER {trigger.split()[2]}")


def test_an_older_database_with_its_keys_is_told_from_the_backups(folder, password, tmp_path):
    old = tmp_path / "old"
    old.mkdir()
    for name in (DATABASE_NAME, KEYS_NAME, KEYS_TWIN):
        shutil.copy2(folder / name, old / name)
    with Station.open(folder, password) as station:
        change_the_office(3)
        station.backup()
    shutil.copytree(old, folder, dirs_exist_ok=True)
    with Station.open(folder, password) as station:
        assert check(station) == []
        assert "备份" in check(station, full=True)[0]


def test_a_restored_backup_goes_on_with_its_own_trail(folder, password, tmp_path):
    first = tmp_path / "first.scbak"
    with Station.open(folder, password) as station:
        station.backup(first)
        change_the_office(5)
        station.backup()
    restore(first, folder, password)
    with Station.open(folder, password) as station:
        assert actions(2) == [Action.RESTORE_BACKUP, Action.LOGIN]
        assert check(station, full=True) == []


def test_closing_succeeds_though_the_entry_cannot_be_written(folder, password, monkeypatch):
    def refuse(note):
        raise UserError("磁盘已满")

    station = Station.open(folder, password)
    monkeypatch.setattr(audit, "append", refuse)
    station.close()
    monkeypatch.undo()
    Station.open(folder, password).close()


def test_the_seal_has_a_key_of_its_own(station):
    assert station.database.seal_key == station.key.seal != station.key.secret
