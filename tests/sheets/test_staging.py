"""Every row of a sheet is read, checked, compared and ready to be decided on."""

import datetime as dt
import json
import pickle
from collections import Counter
from pathlib import Path

import pytest

from swdesk.errors import UserError
from swdesk.model.dates import PartialDate
from swdesk.model.events import SignInRole
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, Sex
from swdesk.sheets import villages
from swdesk.sheets.bring_in import open_source, recognised, source_of
from swdesk.sheets.cells import Damaged
from swdesk.sheets.commit import commit
from swdesk.sheets.kinds import NAME
from swdesk.sheets.matching import Compared, compare
from swdesk.sheets.staged import Choice, Decisions, Tag, Verdict, Weight

DATA = Path(__file__).parents[1] / "data"
HEADINGS = ["姓名", "性别", "出生日期", "身份证号", "电话", "类别"]
CARD = "11010519491231002X"


@pytest.fixture(scope="module")
def table():
    return recognised("recipients", DATA / "服务对象花名册.xlsx")


@pytest.fixture
def roster_staging(station, table):
    return source_of("recipients", "花名册.xlsx", table).stage()


def reasons(row, weight=Weight.ERROR):
    return [note.reason for note in row.notes_of(weight)]


# --- the roster of a station, kept for years by several hands ---


def test_every_row_of_the_roster_has_exactly_one_verdict(roster_staging):
    expected = json.loads((DATA / "服务对象花名册.expected.json").read_text("utf-8"))
    counts = roster_staging.counts()
    wrong = sum(
        about["rows"]
        for about in expected["kinds"].values()
        if about["verdict"].startswith("reject")
    )
    assert len(roster_staging.rows) == expected["data_rows"]
    assert len(roster_staging.rows) - counts[Verdict.DUPLICATE] == expected["people"]
    assert counts[Verdict.REJECT] == wrong
    assert counts[Verdict.DUPLICATE] == expected["kinds"]["duplicate_row"]["rows"]


def test_households_begin_with_each_head_that_is_no_second_copy(roster_staging, roster_cells):
    expected = json.loads((DATA / "服务对象花名册.expected.json").read_text("utf-8"))
    heads = [row for row in roster_cells if row[5] == "户主"]
    copies = Counter(row[4] for row in heads if row[4])
    second = sum(count - 1 for count in copies.values())
    assert roster_staging.households == len(heads) - second == expected["households"]


def test_refusals_of_the_roster_say_what_is_wrong(roster_staging):
    tags = Counter(row.notes_of(Weight.ERROR)[0].tag for row in roster_staging.of(Verdict.REJECT))
    damaged, unreadable = 4, 4 + 2  # check digits and impossible dates
    assert tags == {
        Tag.DAMAGED: damaged,
        Tag.UNREADABLE: unreadable,
        Tag.UNKNOWN: 3,
        Tag.MISSING: 2,
    }


def test_warnings_of_the_roster_are_those_of_missing_and_conflicting_facts(roster_staging):
    tags = Counter(note.tag for _row, note in roster_staging.noted(Weight.WARNING))
    assert tags == {Tag.NO_ID: 3, Tag.CONFLICT: 6, Tag.UNREADABLE: 3}


def test_names_come_in_exactly_as_written(roster_staging, roster_cells):
    for row in roster_staging.rows:
        written = (roster_cells[row.row - 1][1] or "").strip(" 　")
        if written and not {"•", "．"} & set(written):
            assert row.values[NAME] == written


def test_names_of_other_peoples_have_the_dot_of_the_registers(roster_staging):
    dotted = [row.values[NAME] for row in roster_staging.rows if "·" in row.values.get(NAME, "")]
    assert dotted == ["买买提·艾力", "阿依古丽·吐尔逊", "扎西·达瓦"]


def test_place_on_the_first_row_of_a_household_counts_for_all_of_it(roster_staging):
    member = roster_staging.row(6)
    assert (member.values["place.village"], member.values["place.group"]) == ("联盟社区", "7组")
    assert member.household == 5


def test_a_second_copy_names_the_row_of_the_first(roster_staging):
    copies = {row.row: row.same_as for row in roster_staging.of(Verdict.DUPLICATE)}
    assert copies == {8: 7, 26: 25, 50: 49, 138: 137, 210: 209}


def test_a_staging_travels_between_processes(roster_staging):
    assert pickle.loads(pickle.dumps(roster_staging)) == roster_staging  # noqa: S301 - our own


# --- single cells ---


@pytest.mark.parametrize(
    "written",
    ["11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", " 110105 19491231 002X"],
    ids=["lower case", "full width", "blanks"],
)
def test_a_number_written_differently_is_the_same_number(staged, written):
    (row,) = staged("recipients", ["姓名", "身份证号"], ["王芳", written]).rows
    assert row.values["person.id_no"] == CARD
    assert row.values["person.born_on"] == PartialDate(1949, 12, 31)
    assert row.values["person.sex"] is Sex.FEMALE


@pytest.mark.parametrize(
    "cell",
    [Damaged("1.10105E+17"), Damaged("110105194912310029", exact=True), "110105194912310020"],
    ids=["lost digits", "stored as a number", "check digit"],
)
def test_a_number_that_cannot_be_trusted_keeps_the_row_out(staged, cell):
    (row,) = staged("recipients", ["姓名", "身份证号"], ["王芳", cell]).rows
    assert row.verdict is Verdict.REJECT
    assert row.notes[0].column == "身份证号"


def test_an_old_number_of_fifteen_digits_becomes_the_new_one(staged):
    (row,) = staged("recipients", ["姓名", "身份证号"], ["王芳", 110105491231002]).rows
    assert row.values["person.id_no"] == CARD
    assert row.verdict is Verdict.NEW


@pytest.mark.parametrize(
    ("cell", "born_on"),
    [
        (dt.date(1950, 3, 12), PartialDate(1950, 3, 12)),
        ("1950.3.12", PartialDate(1950, 3, 12)),
        ("1950/3/12 0:00", PartialDate(1950, 3, 12)),
        (19500312, PartialDate(1950, 3, 12)),
        ("1950年3月", PartialDate(1950, 3)),
    ],
)
def test_birth_dates_are_read_however_they_are_written(staged, cell, born_on):
    (row,) = staged("recipients", ["姓名", "出生日期"], ["王芳", cell]).rows
    assert row.values["person.born_on"] == born_on


def test_a_masked_list_is_not_taken_for_the_real_one(staged):
    (row,) = staged("recipients", ["姓名", "身份证号"], ["王芳", "1101************2X"]).rows
    assert "遮盖" in reasons(row)[0]


def test_a_category_that_does_not_fit_the_age_is_only_a_hint(staged):
    (row,) = staged(
        "recipients", ["姓名", "出生日期", "类别"], ["王芳", "2001-01-01", "独居老人"]
    ).rows
    assert row.verdict is Verdict.NEW
    assert "60" in reasons(row, Weight.HINT)[0]


# --- words nobody knows, and what is decided about them ---


def test_a_category_nobody_knows_keeps_the_row_out_until_it_is_decided(staged):
    rows = (["姓名", "类别"], ["王芳", "五保老党员"])
    staging = staged("recipients", *rows)
    (word,) = staging.unknowns
    assert (word.text, word.rows) == ("五保老党员", (2,))
    decided = Decisions().with_meaning(word.key, word.text, "特困人员")
    (row,) = staged("recipients", *rows, decisions=decided).rows
    assert row.verdict is Verdict.NEW
    assert row.values["recipient_category.category"] == ("tekun",)


def test_a_village_like_a_known_one_is_asked_about(staged):
    Place.create(kind="village", name="柳溪村")
    rows = (["姓名", "村"], ["王芳", "柳西村"], ["李华", "柳溪村"])
    staging = staged("recipients", *rows)
    assert [row.verdict for row in staging.rows] == [Verdict.ASK, Verdict.NEW]
    assert staging.unknowns[0].nearest == ("柳溪村",)
    decided = Decisions().with_meaning("place.village", "柳西村", "柳溪村")
    again = staged("recipients", *rows, decisions=decided)
    assert [row.values["place.village"] for row in again.rows] == ["柳溪村", "柳溪村"]
    assert not again.undecided()


def test_villages_of_a_station_without_places_are_taken_over(staged):
    staging = staged("recipients", ["姓名", "村组"], ["王芳", "柳溪村3组"])
    assert staging.unknowns == []
    assert staging.rows[0].values["place.group"] == "3组"


# --- people the station knows ---


def test_the_same_number_is_the_same_person(staged):
    person = Person.create(name="王芳", id_no=CARD)
    Recipient.create(person=person, file_no="QH-0001")
    (row,) = staged("recipients", ["姓名", "身份证号"], ["王芳", CARD]).rows
    assert (row.verdict, row.choice) == (Verdict.KNOWN, Choice.FILL)
    assert row.match.label == "QH-0001"


def test_the_same_name_and_telephone_is_a_question(staged):
    person = Person.create(name="陈桂香", born_on=PartialDate(1944, 3, 8), phones=("13812345521",))
    Recipient.create(person=person, file_no="QH-0312")
    staging = staged(
        "recipients", ["姓名", "出生日期", "电话"], ["陈桂香", "1944-03-09", "13812345521"]
    )
    (row,) = staging.undecided()
    lines = {line.label: line for line in compare(row)}
    assert lines["姓名"].in_file == "陈桂香"
    assert lines["出生日期"] == Compared("出生日期", "1944-03-09", "1944-03-08", differs=True)
    assert lines["联系电话"] == Compared("联系电话", "138****5521", "138****5521", differs=False)


def test_different_numbers_are_different_people(staged):
    Person.create(name="王芳", id_no=CARD, phones=("13812345521",))
    (row,) = staged(
        "recipients", ["姓名", "身份证号", "电话"], ["王芳", "110105194912310046", "13812345521"]
    ).rows
    assert row.match is None


def test_a_file_number_of_somebody_else_keeps_the_row_out(staged):
    Recipient.create(person=Person.create(name="王芳"), file_no="QH-0001")
    (row,) = staged("recipients", ["档案编号", "姓名"], ["QH-0001", "李华"]).rows
    assert row.verdict is Verdict.REJECT


def test_one_decision_can_stand_for_all_that_ask_the_same(staged):
    for name in ("王芳", "李华", "赵敏"):
        Person.create(name=name, born_on=PartialDate(1950, 1, 1))
    staging = staged(
        "recipients",
        ["姓名", "出生日期"],
        *([name, "1950-01-01"] for name in ("王芳", "李华", "赵敏")),
    )
    assert staging.choose(3, Choice.CREATE, all_alike=True) == [3, 4]
    assert [row.row for row in staging.undecided()] == [2]


def test_a_sheet_without_the_column_that_matters_is_refused(station):
    source = open_source("recipients", DATA / "服务对象花名册.xlsx")
    source.mapping.clear()
    with pytest.raises(UserError, match="姓名"):
        source.stage()


# --- sign-ins ---

TITLES = (["重阳节敬老活动签到表"], ["活动时间：2023年10月23日 9:00—11:30    活动地点：活动室"])
SIGN_INS = ["姓名", "性别", "年龄", "电话", "签到时间"]


def test_the_titles_of_a_sign_in_sheet_make_its_event(staged):
    event = staged("events", *TITLES, SIGN_INS, ["王芳", "女", 74, "", "8:50"]).event
    assert event.event_id is None
    assert event.values["held_on"] == dt.date(2023, 10, 23)
    assert (event.values["started"], event.values["ended"]) == (dt.time(9), dt.time(11, 30))
    assert event.values["name"] == "重阳节敬老活动"


def test_a_sign_in_sheet_without_a_day_asks_for_the_event(station, staged):
    with pytest.raises(UserError, match="活动编号"):
        staged("events", SIGN_INS, ["王芳", "女", 74, "", "8:50"])


def test_name_and_telephone_link_an_attendance_and_a_name_alone_asks(staged):
    for phones in (("13812345521",), ()):
        Person.create(name="王芳" if phones else "李华", sex=Sex.FEMALE, phones=phones)
    staging = staged(
        "events", *TITLES, SIGN_INS, ["王芳", "", "", "13812345521", ""], ["李华", "女", "", "", ""]
    )
    assert [row.verdict for row in staging.rows] == [Verdict.KNOWN, Verdict.ASK]
    assert compare(staging.rows[1])[0] == Compared("姓名", "李华", "李华", differs=False)


def test_the_other_sex_is_another_person(staged):
    Person.create(name="李华", sex=Sex.MALE)
    (row,) = staged("events", *TITLES, SIGN_INS, ["李华", "女", 70, "", ""]).rows
    assert row.match is None


def test_namesakes_of_other_sex_or_age_both_attended(staged):
    staging = staged(
        "events", *TITLES, SIGN_INS, ["王瑜", "女", 73, "", ""], ["王瑜", "男", 74, "", ""]
    )
    assert [row.verdict for row in staging.rows] == [Verdict.NEW, Verdict.NEW]


# --- visits ---

LEDGER = [
    "序号",
    "日期",
    "村社区",
    "对象",
    "类别",
    "方式",
    "时长",
    "内容摘要",
    "需求",
    "处理",
    "探访人",
]


def test_a_ledger_of_visits_finds_its_people_and_its_worker(staged):
    Recipient.create(person=Person.create(name="王芳"), file_no="QH-0001")
    (row,) = staged(
        "visits",
        LEDGER,
        [
            1,
            "2023-05-06",
            "",
            "王芳",
            "独居老人",
            "入户",
            "40分钟",
            "问候",
            "缺药",
            "联系医生",
            "沈佳",
        ],
    ).rows
    assert row.verdict is Verdict.NEW
    assert row.values["visit.method"] == "home"
    assert row.values["visit.response"] == "内容：问候\n时长：40分钟\n处理：联系医生"


def test_a_visit_to_nobody_known_is_refused_and_so_is_one_of_two_namesakes(staged):
    for number in ("QH-0001", "QH-0002"):
        Recipient.create(person=Person.create(name="王芳"), file_no=number)
    rows = staged(
        "visits", LEDGER[1:4], ["2023-05-06", "", "李华"], ["2023-05-06", "", "王芳"]
    ).rows
    assert [row.verdict for row in rows] == [Verdict.REJECT, Verdict.REJECT]
    assert "2 位" in reasons(rows[1])[0]


def test_the_role_on_a_sheet_is_read(staged):
    (row,) = staged("events", *TITLES, ["姓名", "人员身份"], ["王芳", "志愿者"]).rows
    assert row.values["sign_in.role"] is SignInRole.VOLUNTEER


def test_a_sheet_brought_in_twice_asks_only_about_those_without_a_number(station, roster):
    first = open_source("recipients", roster).stage()
    commit(first, roster.name)
    again = open_source("recipients", roster).stage()
    assert again.counts()[Verdict.NEW] == 0
    assert len(again.undecided()) == 3


@pytest.mark.parametrize(
    ("written", "nearest"), [("柳西村", ("柳溪村",)), ("联盟社区", ()), ("东山村", ())]
)
def test_villages_are_alike_by_their_own_names_only(written, nearest):
    assert villages._nearest(written, {"柳溪村", "竹园社区", "新河社区", "北塘村"}) == nearest
