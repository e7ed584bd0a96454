"""Scans are kept once, encrypted, and notice when they were changed."""

import pytest

from swdesk.station.attachments import Attachments, stored_files
from swdesk.station.refusals import AttachmentDamaged, AttachmentMissing
from swdesk.station.slots import DataKey

SCAN = "张三的低保证".encode() * 1000


@pytest.fixture
def attachments(tmp_path):
    return Attachments(tmp_path / "attachments", DataKey(b"k" * 64))


def test_a_scan_comes_back_as_it_was_put(attachments):
    assert attachments.get(attachments.put(SCAN)) == SCAN


def test_an_empty_file_is_kept_too(attachments):
    assert attachments.get(attachments.put(b"")) == b""


def test_the_same_scan_is_kept_once(attachments):
    assert attachments.put(SCAN) == attachments.put(SCAN)
    assert len(stored_files(attachments.folder)) == 1


def test_neither_name_nor_contents_give_a_scan_away(attachments):
    address = attachments.put(SCAN)
    (path,) = stored_files(attachments.folder)

    assert "张三".encode() not in path.read_bytes()
    assert address not in str(path)


def test_another_key_reads_nothing(attachments):
    address = attachments.put(SCAN)
    with pytest.raises(AttachmentMissing):
        Attachments(attachments.folder, DataKey(b"j" * 64)).get(address)


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-1], lambda data: b"", lambda data: b"?" * 40]
)
def test_a_changed_file_is_noticed(attachments, spoil):
    address = attachments.put(SCAN)
    (path,) = stored_files(attachments.folder)
    path.write_bytes(spoil(path.read_bytes()))

    assert attachments.damaged() == [path]
    with pytest.raises(AttachmentDamaged):
        attachments.get(address)


def test_two_exchanged_files_are_noticed(attachments):
    attachments.put(SCAN)
    attachments.put(b"another")
    one, two = stored_files(attachments.folder)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)

    assert attachments.damaged() == [one, two]


def test_a_discarded_scan_is_gone(attachments):
    address = attachments.put(SCAN)
    attachments.discard(address)
    with pytest.raises(AttachmentMissing):
        attachments.get(address)
