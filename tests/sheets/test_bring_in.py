"""A file in one call: every format alike, refusals as a workbook that can be mended."""

import io

import openpyxl
import pytest

from swdesk.errors import UserError
from swdesk.model.base import ImportBatch
from swdesk.model.events import Event
from swdesk.model.households import HouseholdMember
from swdesk.model.people import Person, Recipient
from swdesk.model.tables import TABLES
from swdesk.sheets import mappings, report
from swdesk.sheets.bring_in import bring_in, errors, open_source, recognised
from swdesk.sheets.staged import Verdict


def counted():
    return {table.table_name(): table.select().count() for table in TABLES}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030"])
def test_a_csv_says_the_same_as_the_workbook(station, roster, roster_as_csv, encoding):
    from_book = open_source("recipients", roster).stage()
    from_text = open_source("recipients", roster_as_csv(encoding)).stage()
    assert [(r.row, r.verdict, r.values) for r in from_text.rows] == [
        (r.row, r.verdict, r.values) for r in from_book.rows
    ]


def test_an_opendocument_sheet_says_the_same_as_the_workbook(station, roster, roster_as_ods):
    from_book = open_source("recipients", roster).stage()
    from_other = open_source("recipients", roster_as_ods).stage()
    assert [(r.row, r.verdict, r.values.get("person.name")) for r in from_other.rows] == [
        (r.row, r.verdict, r.values.get("person.name")) for r in from_book.rows
    ]


def test_a_dry_run_writes_nothing(station, roster):
    before = counted()
    staging, summary = bring_in("recipients", roster, dry_run=True)
    assert (summary, counted()) == (None, before)
    assert report.as_json(staging, summary)["imported"] == 245


def test_the_report_counts_every_row_once(station, roster):
    told = report.as_json(*bring_in("recipients", roster))
    parts = told["imported"] + told["skipped"] + len(told["rejected"]) + len(told["duplicates"])
    assert parts == told["rows"] == 265
    assert {"row": 26, "same_as": 25} in told["duplicates"]
    assert {"row": 170, "column": "姓名", "reason": "没有姓名，请补上。"} in told["rejected"]
    assert {note["row"] for note in told["warnings"]} == {
        29, 51, 87, 143, 145, 167, 171, 173, 189, 200, 202, 206
    }  # fmt: skip


def test_the_report_in_words_names_each_refused_row(station, roster):
    told = report.as_text(*bring_in("recipients", roster)).splitlines()
    assert told[0] == (
        "服务对象：共 265 行，已导入 245 人，跳过 0 行，不能导入 15 行，表内重复 5 行。"
    )
    assert "第 170 行 姓名：没有姓名，请补上。" in told


def test_people_known_already_are_told_by_their_file_number(station, roster):
    bring_in("recipients", roster)
    told = report.as_json(*bring_in("recipients", roster))
    assert (told["imported"], told["skipped"]) == (0, 245)
    assert told["known"][0] == {"row": 5, "file_no": "QH-0001"}


def test_refused_rows_come_back_as_they_were_with_the_reason(station, roster):
    staging, _ = bring_in("recipients", roster)
    sheet = openpyxl.load_workbook(io.BytesIO(errors(staging))).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][-1] == "原因"
    assert rows[1][1] == "姓名"
    assert len(rows) == 2 + staging.counts()[Verdict.REJECT]
    assert rows[2][1] == staging.row(11).values["person.name"]
    assert "最后一位" in rows[2][-1]
    assert sheet.freeze_panes == "A3"


def test_mended_rows_come_in_and_join_their_households(station, roster, tmp_path):
    staging, _ = bring_in("recipients", roster)
    book = openpyxl.load_workbook(io.BytesIO(errors(staging)))
    sheet = book.worksheets[0]
    for nth, row in enumerate(sheet.iter_rows(min_row=3)):
        row[1].value = row[1].value or f"补名{nth}"
        row[3].value = "1956-02-20" if row[3].value == "1956-02-30" else row[3].value
        row[4].value = None
        row[9].value = "低保"
    path = tmp_path / "改好的.xlsx"
    book.save(path)
    lonely = HouseholdMember.select().where(HouseholdMember.person.is_null()).count()
    mended, summary = bring_in("recipients", path)
    assert summary.imported == len(mended.rows) == 15
    assert Person.select().count() == 260
    assert HouseholdMember.select().where(HouseholdMember.person.is_null()).count() < lonely


def test_columns_chosen_once_are_chosen_again_for_the_same_headings(station, roster):
    table = recognised("recipients", roster)
    chosen = {1: "person.name", 10: "recipient.difficulties"}
    mappings.remember("recipients", table, chosen)
    assert mappings.proposed("recipients", table) == chosen
    assert mappings.remembered("volunteers", table) is None


def test_what_was_read_can_be_checked_again_with_another_mapping(station, roster):
    source = open_source("recipients", roster)
    source.mapping[10] = "recipient.difficulties"
    assert source.stage().row(5).values["recipient.difficulties"] == "外出务工"


def test_attendances_go_to_the_event_that_is_named(station, sign_in_sheet):
    event = Event.create(event_no="HD-7", name="重阳节")
    bring_in("events", sign_in_sheet, event_no="HD-7")
    assert event.sign_ins.count() == 59
    assert Event.select().count() == 1


def test_an_event_that_does_not_exist_is_refused(station, sign_in_sheet):
    with pytest.raises(UserError, match="HD-9"):
        bring_in("events", sign_in_sheet, event_no="HD-9")
    assert ImportBatch.select().count() == 0


def test_a_kind_that_is_not_known_is_refused_by_naming_those_that_are(station, roster):
    with pytest.raises(UserError, match="recipients、volunteers、events、visits"):
        bring_in("rabbits", roster)


def test_volunteers_of_a_csv_keep_their_numbers_and_hours(station, volunteer_list):
    staging, summary = bring_in("volunteers", volunteer_list)
    assert (summary.imported, summary.rejected) == (106, 0)
    assert staging.rows[0].values["volunteer.volunteer_no"] == "CCZ0001"
    assert Recipient.select().count() == 0
