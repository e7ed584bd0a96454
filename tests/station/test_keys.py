"""Every worker has a password of their own, and none of them is ever the only way in."""

import json

import pytest

from swdesk.errors import UserError
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.refusals import (
    KeysDamaged,
    KeysMissing,
    NewerThanProgram,
    WeakPassword,
    WrongPassword,
    WrongRecoveryCode,
)
from swdesk.station.slots import Cost, DataKey

OTHER = "另外 四个 不同 词语"


@pytest.fixture
def made(tmp_path, password, cheap):
    return KeyFile.create(tmp_path, password, "李敏", cost=cheap)


@pytest.fixture
def keys(made):
    return made[0]


def test_the_right_password_gives_the_key_back(made, password):
    keys, key, _ = made
    assert KeyFile.load(keys.folder).unlock(password)[0].secret == key.secret


def test_a_wrong_password_gives_nothing(keys):
    with pytest.raises(WrongPassword):
        keys.unlock(OTHER)


def test_each_worker_opens_with_their_own_password(made, password):
    keys, key, _ = made
    keys.add_slot(key, OTHER, "王芳", cost=Cost(64, 1))

    assert keys.unlock(OTHER)[1].label == "王芳"
    assert keys.unlock(password)[1].label == "李敏"


def test_one_workers_password_does_not_open_anothers_slot(made, password):
    keys, key, _ = made
    slot = keys.add_slot(key, OTHER, "王芳", cost=Cost(64, 1))

    with pytest.raises(WrongPassword):
        keys.unlock(password, slot.id)


def test_a_changed_password_replaces_the_old_one_in_both_copies(keys, password):
    keys.change_password(keys.users[0].id, password, OTHER)

    for name in (KEYS_NAME, KEYS_TWIN):
        copy = KeyFile.read(keys.folder, (keys.folder / name).read_bytes())
        assert copy.unlock(OTHER)
        with pytest.raises(WrongPassword):
            copy.unlock(password)


def test_a_password_is_not_changed_without_the_old_one(keys, password):
    with pytest.raises(WrongPassword):
        keys.change_password(keys.users[0].id, OTHER, "新的 四个 词语 在此")
    assert keys.unlock(password)


def test_the_recovery_code_sets_a_new_password(made):
    keys, key, code = made
    keys.set_password(keys.unlock_by_recovery(code.lower()), keys.users[0].id, OTHER)

    assert keys.unlock(OTHER)[0].secret == key.secret


def test_a_code_of_another_station_is_told_apart_from_a_miscopied_one(keys, tmp_path, cheap):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    _, _, foreign = KeyFile.create(elsewhere, OTHER, "王芳", cost=cheap)

    with pytest.raises(WrongRecoveryCode, match="不是这份资料的"):
        keys.unlock_by_recovery(foreign)


def test_a_renewed_recovery_code_voids_the_sheet_printed_before(made):
    keys, key, old = made
    new = keys.renew_recovery(key)

    assert keys.unlock_by_recovery(new).secret == key.secret
    with pytest.raises(WrongRecoveryCode):
        keys.unlock_by_recovery(old)


def test_a_disabled_slot_keeps_no_copy_of_the_key(made, password):
    keys, key, _ = made
    keys.add_slot(key, OTHER, "王芳", cost=Cost(64, 1))
    keys.disable_slot(keys.users[0].id)

    with pytest.raises(WrongPassword):
        KeyFile.load(keys.folder).unlock(password)
    assert [slot.label for slot in keys.users] == ["王芳"]


def test_the_last_worker_cannot_be_shut_out(keys, password):
    with pytest.raises(UserError, match="最后一个"):
        keys.disable_slot(keys.users[0].id)
    assert keys.unlock(password)


def test_a_weak_password_changes_nothing(keys, password):
    with pytest.raises(WeakPassword):
        keys.change_password(keys.users[0].id, password, "1234567890")
    assert KeyFile.load(keys.folder).unlock(password)


@pytest.mark.parametrize("spoil", [b"", b"{}", b"\x00" * 900, b'{"format": 1, "slots": 3}'])
def test_a_damaged_key_file_is_replaced_by_its_twin(keys, password, spoil):
    (keys.folder / KEYS_NAME).write_bytes(spoil)
    assert KeyFile.load(keys.folder).unlock(password)


def test_two_damaged_copies_are_reported_as_damage(keys):
    for name in (KEYS_NAME, KEYS_TWIN):
        (keys.folder / name).write_bytes(b"\x00" * 900)
    with pytest.raises(KeysDamaged):
        KeyFile.load(keys.folder)


def test_no_copy_at_all_is_reported_as_missing(tmp_path):
    with pytest.raises(KeysMissing):
        KeyFile.load(tmp_path)


def test_a_later_format_asks_for_a_later_program(keys):
    content = json.loads(keys.dump()) | {"format": 2}
    (keys.folder / KEYS_NAME).write_text(json.dumps(content))
    with pytest.raises(NewerThanProgram):
        KeyFile.load(keys.folder)


def test_a_cost_out_of_all_proportion_counts_as_damage(keys):
    content = json.loads(keys.dump())
    content["slots"][0]["cost"]["memory"] = 1 << 40
    with pytest.raises(KeysDamaged):
        KeyFile.read(keys.folder, json.dumps(content).encode())


def test_a_slot_moved_from_another_station_does_not_open(made, password):
    keys, _, _ = made
    moved = KeyFile(keys.folder, "0" * 32, keys.fingerprint, keys.slots)
    with pytest.raises(WrongPassword):
        moved.unlock(password)


def test_the_key_is_in_no_text_and_gone_once_forgotten():
    key = DataKey(b"k" * 64)
    assert "6b6b" not in repr(key)
    key.forget()
    with pytest.raises(RuntimeError):
        _ = key.secret


def test_a_key_of_another_length_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"")


def test_subkeys_differ_by_purpose():
    key = DataKey(b"k" * 64)
    assert key.subkey("names") != key.subkey("contents")


def test_the_default_cost_is_at_least_64_mib_and_three_passes():
    assert Cost().memory >= 64 * 1024
    assert Cost().passes >= 3
