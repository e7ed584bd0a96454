"""Before anybody types a password, the folder says what is the matter with it."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.inspection import inspect
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN
from swdesk.station.refusals import (
    DatabaseDamaged,
    DatabaseMissing,
    KeysDamaged,
    KeysMissing,
    NoStation,
    OpenElsewhere,
    StationTrouble,
    UnsafePlace,
    WayOut,
)

AS_NOBODY = """
import os, sys
from pathlib import Path
from swdesk.station.inspection import inspect
if os.getuid() == 0:
    os.setuid(65534)
print(type(inspect(Path(sys.argv[1]))).__name__)
"""


def test_a_whole_station_needs_only_a_password(folder):
    assert inspect(folder) is None


def test_an_open_station_is_open_elsewhere(station, folder):
    assert isinstance(inspect(folder), OpenElsewhere)


def test_a_folder_that_does_not_exist_holds_no_station(tmp_path):
    trouble = inspect(tmp_path / "nowhere")
    assert isinstance(trouble, NoStation)
    assert trouble.way_out is WayOut.CREATE


@pytest.mark.parametrize(
    ("names", "content", "kind"),
    [
        ((KEYS_NAME, KEYS_TWIN), None, KeysMissing),
        ((KEYS_NAME, KEYS_TWIN), b"\x00", KeysDamaged),
        ((DATABASE_NAME,), None, DatabaseMissing),
        ((DATABASE_NAME,), b"", DatabaseDamaged),
        ((DATABASE_NAME,), b"SQLite format 3\x00" + bytes(4080), DatabaseDamaged),
    ],
)
def test_each_loss_has_its_own_name_and_leads_to_a_backup(folder, names, content, kind):
    for name in names:
        (folder / name).unlink()
        if content is not None:
            (folder / name).write_bytes(content)

    trouble = inspect(folder)
    assert type(trouble) is kind
    assert trouble.way_out is WayOut.RESTORE


def test_an_odd_length_is_left_to_the_journal_of_a_power_cut(folder):
    path = folder / DATABASE_NAME
    path.write_bytes(path.read_bytes() + b"half a page")
    (folder / JOURNAL_NAME).write_bytes(b"journal")

    assert inspect(folder) is None


def test_a_cloud_folder_is_refused_before_anything_is_written(tmp_path):
    cloud = tmp_path / "OneDrive - 社工站"
    assert isinstance(inspect(cloud), UnsafePlace)
    assert not cloud.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
@pytest.mark.parametrize("mode", [0o000, 0o444, 0o555])
def test_a_folder_that_cannot_be_read_or_written_says_so(folder, mode):
    with tempfile.TemporaryDirectory() as public:
        Path(public).chmod(0o755)
        place = shutil.copytree(folder, Path(public) / "资料")
        place.chmod(mode)
        run = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, place], capture_output=True, text=True, check=False
        )
        place.chmod(0o755)
    assert run.stdout.strip() == "ReadOnlyFolder", run.stderr


@pytest.mark.parametrize("kind", StationTrouble.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_trouble_says_what_to_do_without_jargon(kind):
    sentence = kind.sentence
    assert not any(word in sentence for word in ("系统", "操作", "失败", "非法", "异常", "！"))
    assert not sentence or sentence.endswith("。")
