"""Tables found in sheets as offices keep them: titles, two-row headers, totals, signatures."""

import json
import time
from pathlib import Path

import pytest

from swdesk.errors import UserError
from swdesk.sheets.cells import Merge, Sheet, Workbook
from swdesk.sheets.columns import Column, Target, guess
from swdesk.sheets.read import read
from swdesk.sheets.recognise import recognise

DATA = Path(__file__).parents[1] / "data"
TARGETS = (
    Target("name", "姓名"),
    Target("id_no", "证件号码", ("身份证号", "身份证号码", "证件号")),
    Target("phone", "联系电话", ("手机", "电话", "手机号码")),
    Target("guardian", "监护人姓名", ("监护人",)),
    Target("category", "服务对象类别", ("人员类别",)),
    Target("hours", "累计时数", ("累计时长",)),
    Target("village", "村（社区）", ("村社区",)),
    Target("notes", "备注"),
)


@pytest.fixture(scope="module")
def roster():
    return recognise(read(DATA / "服务对象花名册.xlsx"), TARGETS)


@pytest.fixture(scope="module")
def sign_in():
    return recognise(read(DATA / "签到表.xls"), TARGETS)


@pytest.fixture(scope="module")
def volunteers():
    return recognise(read(DATA / "志愿者登记.csv"), TARGETS)


def table(*rows, merges=()):
    """Recognise a sheet of these rows; blanks stand for empty cells."""
    cells = [[cell or None for cell in row] for row in rows]
    return recognise(Workbook((Sheet("表", cells, merges),)), TARGETS)


def titles(found):
    return [column.title for column in found.columns]


def reasons(found):
    return {skipped.row: skipped.reason for skipped in found.skipped}


def test_every_person_of_the_roster_is_found_and_nothing_else(roster):
    expected = json.loads((DATA / "服务对象花名册.expected.json").read_text("utf-8"))
    assert len(roster.data_rows) == expected["data_rows"]
    assert roster.header_rows == (3, 4)
    assert roster.first_data_row == 5


def test_titles_blanks_totals_and_signatures_of_the_roster_are_named(roster):
    assert reasons(roster) == {
        1: "标题",
        2: "标题",
        10: "空行",
        106: "空行",
        207: "空行",
        236: "空行",
        274: "合计行",
        275: "签名或填表信息",
    }


def test_the_sheet_of_notes_is_left_aside_and_listed(roster):
    assert roster.sheet.name == "花名册"
    assert roster.others == (("填表说明", 0),)


def test_headings_of_two_rows_read_from_the_top_down(roster):
    assert titles(roster)[:2] == ["序号", "基本信息 / 姓名"]
    assert titles(roster)[7:] == ["联系方式 / 村（社区）", "联系方式 / 组", "人员类别", "备注"]


def test_columns_show_two_different_samples(roster):
    assert roster.columns[1].samples == ("华桂珍", "王淑兰")
    assert roster.columns[10].samples == ("外出务工", "长期卧床\n需送药")
    assert roster.columns[10].letter == "K"


def test_a_cell_is_asked_for_by_its_spreadsheet_row(roster):
    assert roster.cell(roster.data_rows[-1], 1).strip() == "黄秀英"
    assert roster.cell(5, 99) is None


def test_everybody_who_signed_in_is_found_under_the_event_named_above(sign_in):
    assert len(sign_in.data_rows) == 59
    assert sign_in.facts == {
        "标题": "“九九重阳 情暖夕阳”活动签到表",
        "名称": "九九重阳 情暖夕阳",
        "活动时间": "2023年10月23日 9:00—11:30",
        "活动地点": "永安社区小组活动室",
    }


def test_a_csv_without_titles_is_all_data(volunteers):
    assert volunteers.header_rows == (1,)
    assert len(volunteers.data_rows) == 106
    assert volunteers.facts == {}
    assert volunteers.skipped == ()


def test_columns_are_guessed_from_their_headings(roster, volunteers):
    assert guess(roster.columns, TARGETS) == {
        1: "name", 4: "id_no", 6: "phone", 7: "village", 9: "category", 10: "notes",
    }  # fmt: skip
    assert guess(volunteers.columns, TARGETS) == {1: "name", 4: "id_no", 5: "phone", 8: "hours"}


def test_several_facts_on_one_title_line_are_told_apart():
    found = table(
        ["重阳节敬老活动签到表"],
        ["活动时间：2023年10月23日 9:00　活动地点：文化广场　负责社工：张三"],
        ["序号", "姓名"],
        [1, "李四"],
    )
    assert found.facts["活动时间"] == "2023年10月23日 9:00"
    assert found.facts["活动地点"] == "文化广场"
    assert found.facts["名称"] == "重阳节敬老活动"


def test_group_headings_are_understood_where_merged_cells_were_not_kept():
    found = table(
        ["序号", "基本信息", "", "监护人", ""],
        ["", "姓名", "性别", "姓名", "电话"],
        [1, "张三", "男", "李四", "13800000000"],
    )
    assert found.header_rows == (1, 2)
    assert titles(found)[3:] == ["监护人 / 姓名", "监护人 / 电话"]


def test_group_headings_above_the_known_ones_belong_to_the_header():
    found = table(
        ["某某村名册", "", "", ""],
        ["人", "", "联络", ""],
        ["姓名", "性别", "电话", "住址"],
        ["张三", "男", "138", "1 组"],
        merges=(Merge(0, 0, 0, 3), Merge(1, 0, 1, 1), Merge(1, 2, 1, 3)),
    )
    assert found.header_rows == (2, 3)
    assert titles(found) == ["人 / 姓名", "人 / 性别", "联络 / 电话", "联络 / 住址"]


def test_a_first_row_of_words_is_not_taken_for_a_second_header():
    found = table(["姓名", "性别", "备注"], ["张三", "男", "低保"], ["李四", "女", ""])
    assert found.header_rows == (1,)
    assert found.data_rows == (2, 3)


def test_headings_nobody_knows_are_found_by_their_place():
    found = table(["某表"], ["甲项", "乙项", "丙项"], ["1", "2", "3"])
    assert found.header_rows == (2,)
    assert titles(found) == ["甲项", "乙项", "丙项"]


def test_a_list_of_names_alone_is_a_table():
    assert table(["参加人员"], ["姓名"], ["张三"], ["李四"]).data_rows == (3, 4)


def test_line_breaks_and_blanks_inside_a_heading_do_not_count():
    assert titles(table(["姓　名", "身份证\n号码"], ["张三", "x"])) == ["姓名", "身份证号码"]


def test_a_column_with_data_and_no_heading_can_still_be_chosen():
    assert (
        titles(table(["姓名", "性别", ""], ["张三", "男", "党员"]))[2] == "（C 列，没有栏目名称）"
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["", "", ""], "空行"),
        (["序号", "姓名", "备注"], "表头"),
        (["3", "", ""], "只有序号"),
        (["合计", "3人", ""], "合计行"),
        (["", "小计：", "3"], "合计行"),
        (["本页合计", "", ""], "合计行"),
        (["填表人：张三", "审核人：", "日期：2023年"], "签名或填表信息"),
        (["（盖章）", "", ""], "签名或填表信息"),
        (["注：本表一式两份", "", ""], "说明文字"),
    ],
)
def test_rows_that_are_no_data_are_named(row, reason):
    found = table(["序号", "姓名", "备注"], ["1", "张三", ""], row, ["2", "李四", ""])
    assert reasons(found) == {3: reason}
    assert found.data_rows == (2, 4)


@pytest.mark.parametrize(
    "row",
    [["3", "王总计", "合计三次"], ["3", "", "只知道住处"], ["", "张三", ""], ["盖章", "李四", ""]],
)
def test_people_are_not_taken_for_totals_or_empty_lines(row):
    assert table(["序号", "姓名", "备注"], row).data_rows == (2,)


@pytest.mark.parametrize("text", ["(" * 30_000, "活动时间：" + " " * 30_000 + "x", "（盖" * 9_000])
def test_a_monstrous_cell_does_not_hold_the_program_up(text):
    started = time.perf_counter()
    found = table([text], ["姓名", "备注"], ["张三", text], [text, ""])
    assert found.data_rows == (3, 4)
    assert time.perf_counter() - started < 1


def test_hidden_sheets_of_choices_are_not_imported():
    people = Sheet("名册", [["姓名", "性别"], ["张三", "男"]])
    choices = Sheet("选项", [["姓名", "性别"], ["甲", "男"], ["乙", "女"]], hidden=True)
    found = recognise(Workbook((choices, people)), TARGETS)
    assert found.sheet is people
    assert found.others == (("选项", 0),)


@pytest.mark.parametrize("rows", [[], [["请按要求填写。"]], [[None, 3], [4, 5]]])
def test_a_file_without_a_table_is_refused(rows):
    with pytest.raises(UserError, match="没有找到表头"):
        recognise(Workbook((Sheet("表", rows),)), TARGETS)


def test_a_header_without_data_is_refused():
    with pytest.raises(UserError, match="没有可导入的行"):
        recognise(Workbook((Sheet("表", [["姓名", "性别"], ["合计", None]]),)), TARGETS)


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("姓 名", "name"),
        ("*姓名（必填）", "name"),
        ("ＩＤ", None),
        ("居民身份证号码", "id_no"),
        ("电话号码", "phone"),
        ("监护人姓名", "guardian"),
        ("户主姓名", None),
        ("父亲电话", None),
    ],
)
def test_a_heading_is_matched_to_what_it_says(heading, key):
    assert guess([Column(0, (heading,))], TARGETS).get(0) == key


def test_the_heading_above_tells_whose_name_it_is():
    columns = [Column(0, ("监护人", "姓名")), Column(1, ("基本信息", "姓名"))]
    assert guess(columns, TARGETS) == {0: "guardian", 1: "name"}


def test_an_equal_heading_wins_over_a_similar_one_and_no_key_is_given_twice():
    columns = [Column(0, ("联系电话1",)), Column(1, ("联系电话",)), Column(2, ("手机",))]
    assert guess(columns, TARGETS) == {1: "phone"}


def test_columns_have_the_letters_of_the_spreadsheet():
    assert [Column(index, ("x",)).letter for index in (0, 25, 26, 701, 702)] == [
        "A", "Z", "AA", "ZZ", "AAA",
    ]  # fmt: skip
