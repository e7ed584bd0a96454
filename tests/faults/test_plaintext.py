"""Nothing that a thief finds on the disk can be read."""

import pytest

from swdesk.model.office import Place
from swdesk.station.store import Station, saving

MARKERS = ("张三丰的家", "低保户李四", "13812345678", "110101199003074514", "Zhang Sanfeng home")
ENCODINGS = ("utf-8", "utf-16-le", "gb18030")


@pytest.fixture
def used(folder, victim, kill_while):
    """A station after work, a scan, a backup, a roll-back and a crash."""
    with Station.open(folder, victim.PASSWORD) as station:
        with saving():
            for marker in MARKERS:
                Place.create(kind="village", name=marker)
        station.attachments.put("\n".join(MARKERS).encode())
        with saving():
            Place.delete().where(Place.name == MARKERS[0]).execute()
        station.backup()
    kill_while("save", folder)
    return folder


def test_no_file_holds_a_name_or_a_number_in_any_encoding(used):
    needles = [marker.encode(encoding) for marker in (*MARKERS, "东村") for encoding in ENCODINGS]
    files = [path for path in used.rglob("*") if path.is_file()]

    assert len(files) >= 6
    for path in files:
        data = path.read_bytes()
        assert not any(needle in data for needle in needles if len(needle) > 4), path.name
