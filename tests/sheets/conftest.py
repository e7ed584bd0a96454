"""A station in memory, and sheets as plain lists of rows."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest

from swdesk.model import base
from swdesk.model.codes import set_station_entries
from swdesk.model.office import Office
from swdesk.model.team import Role, Worker
from swdesk.sheets.bring_in import source_of
from swdesk.sheets.cells import Sheet, Workbook
from swdesk.sheets.kinds import kind
from swdesk.sheets.recognise import recognise
from tests.tables import empty_tables

MANIFEST = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def station():
    """Empty tables with an office and an acting worker."""
    memory = empty_tables()
    Office.create(name="青禾镇社工站", code="QH")
    base.set_author(Worker.create(name="沈佳", role=Role.SUPERVISOR, is_admin=True).id)
    yield memory
    memory.close()
    base.database.initialize(None)
    base.set_author(None)
    set_station_entries({})


@pytest.fixture
def staged(station):
    """Stage rows of a kind: staged("recipients", [headings], [row], …)."""

    def stage(kind_key, *rows, decisions=None, file_name="名单.xlsx"):
        return source(kind_key, *rows, file_name=file_name).stage(decisions)

    return stage


def source(kind_key, *rows, file_name="名单.xlsx"):
    cells = [[cell if cell != "" else None for cell in row] for row in rows]
    table = recognise(Workbook((Sheet("表", cells),)), kind(kind_key).targets)
    return source_of(kind_key, file_name, table)


@pytest.fixture
def roster():
    return DATA / "服务对象花名册.xlsx"


@pytest.fixture
def sign_in_sheet():
    return DATA / "签到表.xls"


@pytest.fixture
def volunteer_list():
    return DATA / "志愿者登记.csv"


@pytest.fixture
def roster_cells(roster):
    """The cells of the roster as openpyxl reads them: another reader than the program's."""
    sheet = openpyxl.load_workbook(roster, data_only=False).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


@pytest.fixture
def roster_as_csv(roster_cells, tmp_path):
    """Write the roster as csv in an encoding."""

    def written(encoding):
        text = io.StringIO(newline="")
        csv.writer(text).writerows([[_as_text(cell) for cell in row] for row in roster_cells])
        path = tmp_path / f"花名册.{encoding}.csv"
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    return written


@pytest.fixture
def roster_as_ods(roster_cells, tmp_path):
    """The roster as an OpenDocument sheet."""
    rows = "".join(
        f"<table:table-row>{''.join(map(_as_ods, row))}</table:table-row>" for row in roster_cells
    )
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="花名册">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "花名册.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest {MANIFEST}/>")
        archive.writestr("content.xml", content)
    return path


def _as_ods(cell):
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, dt.date):
        kind, shown = f'date" office:date-value="{cell:%Y-%m-%d}', f"{cell:%Y-%m-%d}"
    elif isinstance(cell, int | float):
        kind, shown = f'float" office:value="{cell!r}', repr(cell)
    else:
        kind, shown = "string", escape(cell)
    shown = "".join(f"<text:p>{line}</text:p>" for line in shown.split("\n"))
    return f'<table:table-cell office:value-type="{kind}">{shown}</table:table-cell>'


def _as_text(cell):
    if isinstance(cell, dt.date):
        return f"{cell:%Y/%m/%d}"
    if isinstance(cell, float):
        return f"{cell:.5E}"  # as a spreadsheet saves a number too long to show
    return "" if cell is None else str(cell)
