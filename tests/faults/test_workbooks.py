"""Damaged and hostile spreadsheets end in a sentence, never in a crash, a hang or half a list."""

import io
import json
import random
import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from .conftest import ENVIRONMENT, often
from .hostile import HOSTILE, SHEET, ods, ods_cell, ods_table, xlsx

READER = Path(__file__).with_name("reader.py")
DATA = Path(__file__).parents[1] / "data"
SECONDS, MEGABYTES = 10, 300
CHINESE_SENTENCE = re.compile(r"[一-鿿].*。$", re.DOTALL)
ROWS = 20
NASTY = (
    b"", b"\0", b"<", b"&", b"&#x0;", b"]]>", b'"', b"-1", b"1e999", b"4294967296", b"\xff\xfe",
    b"<!DOCTYPE a>", b"</row>", b"<row>", b'<c t="s">', b"<v>", b"A1048577", b"99999999999999999",
)  # fmt: skip


@pytest.fixture(scope="module")
def reader():
    """Return a function that has a file read and says what came of it."""
    command = [sys.executable, READER, DATA / "服务对象花名册.xlsx"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    )

    def look_at(path):
        process.stdin.write(json.dumps(str(path)) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    yield look_at
    process.stdin.close()
    process.wait()
    process.stdout.close()


@pytest.fixture
def require_calm(reader, tmp_path):
    """Return a function that has bytes read under a name and asserts that all is well."""

    def check(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        what, told, seconds, megabytes = reader(path)
        assert what in {"read", "refused"}, told
        assert what == "read" or CHINESE_SENTENCE.search(told), told
        assert seconds < SECONDS
        assert megabytes < MEGABYTES
        path.unlink()
        return what, seconds, megabytes

    return check


def roster():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "服务对象花名册"
    sheet.append(["姓名", "性别", "出生日期", "身份证号", "电话", "村"])
    for number in range(ROWS):
        card = f"1101051949{number % 12 + 1:02}{number + 1:02}002X"
        sheet.append([f"王芳{number}", "女", 18000 + number, card, 13776031372 + number, "东村"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opendocument():
    line = "<table:table-row>{}</table:table-row>"
    head = line.format("".join(ods_cell(word=word) for word in ("姓名", "性别", "电话")))
    people = "".join(
        line.format("".join(ods_cell(word=word) for word in (f"王芳{n}", "女", "13776031372")))
        for n in range(ROWS)
    )
    return ods(ods_table(head + people))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_within_bounds(name, require_calm):
    require_calm(name, HOSTILE[name]())


def test_there_are_enough_hostile_files():
    assert len(HOSTILE) >= 60


@pytest.mark.parametrize(
    ("name", "content"), [("名单.xlsx", xlsx), ("名单.ods", opendocument), ("名单2.xlsx", roster)]
)
def test_what_they_are_made_from_is_read(name, content, reader, tmp_path):
    """The control: a hostile file is refused for what is wrong with it and for nothing else."""
    (tmp_path / name).write_bytes(content())
    what, told, *_ = reader(tmp_path / name)
    assert (what, told > 0) == ("read", True), told


def flip(data, chance):
    """Change some bytes, double or drop a stretch, or cut the end off."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        if not changed:
            break
        at = chance.randrange(len(changed))
        length = chance.choice((1, 1, 2, 4, 40))
        match chance.randrange(5):
            case 0:
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                changed[at : at + length] = chance.choice(NASTY)
            case 2:
                changed[at:at] = changed[at : at + length]
            case 3:
                changed[at : at + length] = chance.randbytes(length)
            case 4 if chance.random() < 0.2:
                del changed[max(1, at) :]
    return bytes(changed)


def flip_within(data, chance):
    """Change one member of a workbook and pack it anew, so that the change reaches its reader."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        chosen = chance.choice([*names, *[SHEET] * len(names)] if SHEET in names else names)
        for name in names:
            content = old.read(name)
            new.writestr(name, flip(content, chance) if name == chosen else content)
    return out.getvalue()


@pytest.fixture(scope="module")
def seeds():
    """Whole files with how they are mutated, the common ones several times."""
    book, other = ("名单.xlsx", roster()), ("名单.ods", opendocument())
    old = ("签到表.xls", (DATA / "签到表.xls").read_bytes())
    text = ("名单.csv", "\n".join(f"王芳{n},女,1377603137{n}" for n in range(9)).encode("gb18030"))
    inside = [(*book, flip_within)] * 10 + [(*other, flip_within)] * 2
    return inside + [(*book, flip)] * 3 + [(*old, flip)] * 3 + [(*text, flip)] * 2


@often(60, 20_000)
def test_a_mutated_file_is_read_or_refused_within_bounds(
    seeds, require_calm, chance, rounds, tally
):
    came_to, slowest, largest = Counter(), 0.0, 0
    for number in range(rounds):
        name, data, mutate = chance.choice(seeds)
        what, seconds, megabytes = require_calm(f"{number}{name}", mutate(data, chance))
        came_to[what] += 1
        slowest, largest = max(slowest, seconds), max(largest, megabytes)
    parts = ", ".join(f"{count} {what}" for what, count in sorted(came_to.items()))
    tally("mutated workbooks", rounds, f"{parts}, 0 crashed; at most {slowest:.1f} s, {largest} MB")


def test_the_same_dice_make_the_same_mutations(seeds):
    _name, data, mutate = seeds[0]
    first, second = (mutate(data, random.Random(7)) for _ in range(2))  # noqa: S311 - no secret
    assert first == second
