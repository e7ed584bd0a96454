"""Bringing a long sheet in against reading it and writing the same rows."""

from __future__ import annotations

import datetime as dt
import io
import random
import time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from swdesk.model.base import ImportBatch, Record, database
from swdesk.model.people import Sex
from swdesk.model.tables import TABLES
from swdesk.services.demo.names import Names
from swdesk.sheets.bring_in import bring_in
from tests.bench.measuring import Finding, compared
from tests.bench.stations import SEED, TODAY, empty

ROWS, ROUNDS = 20_000, 3
_HEADINGS = ("姓名", "性别", "身份证号", "联系电话", "村", "家庭住址", "服务对象类别", "备注")
_KINDS = ("低保", "特困", "独居老人", "残疾人", "低保、独居老人")


def measure(folder: Path) -> list[Finding]:
    """Bring the sheet into one new station after another."""
    path = folder / "花名册.xlsx"
    path.write_bytes(sheet())
    ours, least = [], []
    for nth in range(ROUNDS):
        start = time.perf_counter()
        with empty(folder / f"import-{nth}"):
            opened = time.perf_counter()
            _, summary = bring_in("recipients", path)
            ours.append(time.perf_counter() - opened)
            if summary is None or summary.imported != ROWS:
                raise RuntimeError(f"the sheet did not come in whole: {summary}")
            rows = written()
        with empty(folder / f"bare-{nth}"):
            start = time.perf_counter()
            bare(path, rows)
            least.append(time.perf_counter() - start)
    what = f"导入 {ROWS:,} 行花名册，检查、查重、编号都在内"
    return [compared(what, ours, "calamine 读，executemany 写同样的行", least, 3)]


def sheet() -> bytes:
    """Return a workbook of people as an office keeps them."""
    chance = random.Random(SEED)  # noqa: S311 - the same people in every run
    names, book = Names(chance), Workbook(write_only=True)
    page = book.create_sheet()
    page.append(_HEADINGS)
    for _ in range(ROWS):
        sex = chance.choice((Sex.MALE, Sex.FEMALE))
        born = TODAY - dt.timedelta(days=chance.randrange(60 * 365, 95 * 365))
        name = names.surname() + names.given(sex, 70)
        village = f"第{chance.randrange(20) + 1}村"
        home = f"{chance.randrange(30) + 1}组{chance.randrange(400) + 1}号"
        kind = chance.choice(_KINDS)
        page.append(
            (
                name,
                sex.label,
                names.id_no(born, sex),
                names.phone(),
                village,
                home,
                kind,
                "入户核实",
            )
        )
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def written() -> dict[str, list[tuple[Any, ...]]]:
    """Return every record of the station by its table, and the batch they came with."""
    tables = [one.table_name() for one in TABLES if issubclass(one, (Record, ImportBatch))]
    return {name: database.execute_sql(f"SELECT * FROM {name}").fetchall() for name in tables}


def bare(path: Path, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    """Read the sheet and write rows that somebody else has worked out."""
    cells = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    if len(cells) <= ROWS:
        raise RuntimeError("the sheet was not read whole")
    connection = database.connection()
    connection.execute("PRAGMA defer_foreign_keys = 1")
    connection.execute("BEGIN IMMEDIATE")
    for name, found in rows.items():
        if found:
            marks = ", ".join("?" * len(found[0]))
            connection.executemany(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", found)
    connection.execute("COMMIT")
