"""Workbooks that go out: text stays text, nothing is a formula, and they come in again equal."""

import datetime as dt
import io
import re
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from swdesk.errors import UserError
from swdesk.model.base import BOOKKEEPING, acting_as
from swdesk.model.cases import Case, FollowUp
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SignIn
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import FamilyMember, Person, Recipient, RecipientCategory
from swdesk.model.tables import TABLES
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.access import NotAllowed
from swdesk.services.privacy.errands import Errand
from swdesk.sheets.bring_in import bring_in
from swdesk.sheets.export import export, kinds
from swdesk.sheets.write import Column, write_workbook

WHOLE = Errand(reason="换电脑核对")
CARD = "11010519491231002X"
DANGEROUS = [
    *(f"{mark}1+1" for mark in ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")),
    '=HYPERLINK("x","王强")',
    "#N/A",
    "#REF!",
]


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]


def cells(content):
    return [[cell.value for cell in row] for row in opened(content).iter_rows()]


def column(content, label):
    head, *rows = cells(content)
    return [row[head.index(label)] for row in rows]


def xml(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("xl/worksheets/sheet1.xml").decode()


# --- cells ---


@pytest.mark.parametrize("text", DANGEROUS, ids=ascii)
def test_no_cell_is_ever_a_formula_or_an_error(text):
    content = write_workbook("表", [Column("姓名")], [[text]])
    cell = opened(content)["A2"]
    assert cell.data_type == "s"
    assert cell.value.strip() == text.strip()
    assert "<f>" not in xml(content)
    assert 't="e"' not in xml(content)


def test_text_that_looks_like_a_formula_is_marked_as_text():
    cell = opened(write_workbook("表", [Column("姓名")], [["=1+1"]]))["A2"]
    assert (cell.quotePrefix, cell.number_format) == (True, "@")


def test_long_numbers_stay_whole():
    cell = opened(write_workbook("表", [Column("证件号码", is_text=True)], [[CARD[:17] + "1"]]))[
        "A2"
    ]
    assert (cell.value, cell.data_type, cell.number_format) == (CARD[:17] + "1", "s", "@")


def test_characters_no_workbook_may_hold_are_left_out():
    content = write_workbook("表", [Column("备注")], [["前\x00\x0b\ud800\uffff后"]])
    assert opened(content)["A2"].value == "前后"


def test_a_list_prints_on_landscape_a4_with_its_header_on_every_page():
    sheet = opened(write_workbook("花名册", [Column("姓名")], [["王芳"]]))
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.freeze_panes == "A2"
    assert (sheet.page_setup.fitToWidth, int(sheet.page_setup.fitToHeight)) == (1, 0)


def test_columns_are_as_wide_as_what_stands_in_them():
    sheet = opened(
        write_workbook("表", [Column("甲"), Column("乙")], [["", "青禾镇柳溪村社区服务站"]])
    )
    assert sheet.column_dimensions["B"].width > 2 * sheet.column_dimensions["A"].width


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_is_written_and_read_back_as_text(text):
    cell = opened(write_workbook("表", [Column("备注")], [[text], ["末行"]]))["A2"]
    written = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]", "", text)
    assert one_line_end(cell.value or "") == one_line_end(written) or "_x" in written


def one_line_end(text):
    """Return *text* as XML hands it on: every line end is one line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


# --- lists ---


@pytest.fixture
def recipient(station):
    person = Person.create(
        name="王芳", id_no=CARD, phones=("13812345521",), address="青禾镇柳溪村 8 号"
    )
    found = Recipient.create(person=person, file_no="QH-0001", opened_on=dt.date(2023, 1, 5))
    RecipientCategory.create(recipient=found, category="dibao")
    return found


def test_a_masked_list_shows_neither_number_nor_telephone_nor_house(recipient):
    content = export("recipients", showing=Showing.MASKED)
    assert column(content, "证件号码") == ["1101************2X"]
    assert column(content, "联系电话") == ["138****5521"]
    assert column(content, "现住地址") == ["青禾镇柳溪村****"]
    assert column(content, "姓名") == ["王芳"]


def test_columns_in_which_nothing_is_written_are_left_out(recipient):
    head = cells(export("recipients"))[0]
    assert "服务对象类别" in head
    assert not {"曾用名", "农历", "残疾证号"} & set(head)


def test_every_list_can_be_exported(station, recipient, sign_in_sheet):
    bring_in("events", sign_in_sheet)
    case = Case.create(
        recipient=recipient, case_no="GA-1", worker=1, source="walk_in", complaint="缺药"
    )
    FollowUp.create(
        case=case, nth=1, started=dt.time(9), ended=dt.time(10), form="home", aim="甲", process="乙"
    )
    Visit.create(recipient=recipient, visit_no="TF-1", method="home", result="met", worker=1)
    Household.create(household_no="H-1")
    rows = {kind: len(cells(export(kind, event_no="QH-HD-2023-001"))) - 1 for kind in kinds()}
    assert {kind: count for kind, count in rows.items() if count} == {
        "recipients": 1, "households": 1, "cases": 1, "follow_ups": 1,
        "visits": 1, "events": 1, "sign_ins": 59,
    }  # fmt: skip


def test_a_list_that_is_not_kept_is_refused_by_naming_those_that_are(station):
    with pytest.raises(UserError, match="recipients"):
        export("rabbits")


# --- out and in again ---

COMPARED = (Person, Recipient, RecipientCategory, Household, HouseholdMember, Volunteer)


def contents():
    """Return every fact of the compared tables, people by name instead of by id."""
    found = {}
    for model in COMPARED:
        names = sorted(set(model.facts()) - BOOKKEEPING)
        rows = model.select().order_by(model.id)
        found[model.table_name()] = [
            {name: plain(getattr(row, name)) for name in names} for row in rows
        ]
    return found


def plain(value):
    return str(value) if hasattr(value, "uid") else value


def emptied(station):
    """Forget everything but office and worker."""
    station.execute_sql("PRAGMA foreign_keys = 0")
    for table in TABLES:
        if table.table_name() not in ("office", "worker"):
            table.delete().execute()
    station.execute_sql("PRAGMA foreign_keys = 1")


@pytest.mark.parametrize(
    ("kind", "fixture"), [("recipients", "roster"), ("volunteers", "volunteer_list")]
)
def test_an_exported_list_comes_in_again_equal(station, request, tmp_path, kind, fixture):
    bring_in(kind, request.getfixturevalue(fixture))
    before = contents()
    path = tmp_path / "导出.xlsx"
    path.write_bytes(export(kind, showing=Showing.REAL, errand=WHOLE))
    emptied(station)
    staging, summary = bring_in(kind, path)
    assert summary.imported == len(staging.rows)
    assert contents() == before


NAMES = st.text("王芳李华阿依古丽𬴊䶮·=+", min_size=1, max_size=8)
MEMOS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=40)


@given(st.lists(st.tuples(NAMES, MEMOS, st.dates(dt.date(1930, 1, 1))), max_size=6))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_people_come_in_again_as_they_went_out(station, tmp_path, people):
    emptied(station)
    for nth, (name, memo, opened_on) in enumerate(people):
        person = Person.create(name=Person.name.clean(name) or "王", id_note="新生儿")
        Recipient.create(
            person=person,
            file_no=f"A-{nth}",
            remarks=Recipient.remarks.clean(memo) or None,
            opened_on=min(opened_on, dt.date(2025, 1, 1)),
        )
    before = contents()
    path = tmp_path / "导出.xlsx"
    path.write_bytes(export("recipients", showing=Showing.REAL, errand=WHOLE))
    emptied(station)
    if people:
        staging, _ = bring_in("recipients", path)
        assert [row.notes for row in staging.rows if not row.comes_in] == []
    for rows in (before, after := contents()):
        for row in rows["person"]:
            del row["pinyin"]
    assert before == after


# --- how much of the people ---


def test_a_coded_list_says_numbers_of_files_for_names_in_texts_too(recipient):
    FamilyMember.create(person=recipient.person, name="王小宝")
    recipient.remarks = "王芳的儿子王小宝，电话 13912345678"
    recipient.save()

    content = export("recipients", showing=Showing.CODED)

    assert column(content, "姓名") == ["QH-0001"]
    assert column(content, "备注与变更记录") == ["QH-0001的儿子家人甲，电话 （略）"]
    assert not {"证件号码", "联系电话", "现住地址"} & set(cells(content)[0])


def test_a_coded_sign_in_list_names_nobody(station, sign_in_sheet):
    bring_in("events", sign_in_sheet)
    names = {sign_in.name for sign_in in SignIn.select()}
    content = export("sign_ins", showing=Showing.CODED, event_no="QH-HD-2023-001")

    assert not names & {str(value) for row in cells(content) for value in row}
    assert column(content, "姓名")[0] == "参加者甲"


def test_a_long_list_in_full_wants_a_reason_and_a_supervisor(station, roster):
    bring_in("recipients", roster)
    with pytest.raises(UserError, match="写明原因"):
        export("recipients", showing=Showing.REAL)
    assert export("recipients", showing=Showing.MASKED)

    with acting_as(Worker.create(name="方敏", role=Role.WORKER).id), pytest.raises(NotAllowed):
        export("recipients", showing=Showing.REAL, errand=WHOLE)


def test_a_list_for_the_public_names_nobody_who_has_not_agreed(recipient):
    story = Errand("publicity", "县报", "画册")
    with pytest.raises(UserError, match="王芳没有同意宣传使用"):
        export("recipients", showing=Showing.REAL, errand=story)
    assert column(export("recipients", showing=Showing.CODED, errand=story), "姓名") == ["QH-0001"]


def test_a_sign_in_list_for_the_public_has_code_names(station, sign_in_sheet):
    bring_in("events", sign_in_sheet)
    number = Event.get().event_no
    story = Errand("publicity", "县报", "画册")
    with pytest.raises(UserError, match="代号"):
        export("sign_ins", showing=Showing.MASKED, event_no=number, errand=story)
    assert export("sign_ins", showing=Showing.CODED, event_no=number, errand=story)
