"""Spreadsheets from outside: what is read exactly, and what is refused in a sentence."""

import datetime as dt
import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from swdesk.errors import UserError
from swdesk.sheets import limits
from swdesk.sheets.cells import Damaged, shown
from swdesk.sheets.read import read

DATA = Path(__file__).parents[1] / "data"
ROSTER = DATA / "服务对象花名册.xlsx"
SHEET = "xl/worksheets/sheet1.xml"
CHINESE_SENTENCE = re.compile(r"[一-鿿].*。$")


@pytest.fixture(scope="module")
def roster():
    return read(ROSTER).sheets[0]


@pytest.fixture
def file(tmp_path):
    """Write bytes under a name in a folder as Windows users have them."""

    def write(name, content):
        folder = tmp_path / "村 站'张三 &"
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_bytes(content)
        return path

    return write


def edited(change, member=SHEET, **extra):
    """Return the roster with one member changed (None drops it) and others added."""
    out = io.BytesIO()
    with zipfile.ZipFile(ROSTER) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            content = change(content) if name == member else content
            if content is not None:
                new.writestr(name, content)
        for name, content in extra.items():
            new.writestr(name, content)
    return out.getvalue()


def with_cell(xml):
    """Return the roster with the birth date of its first person replaced by *xml*."""
    cell = rb'<c r="D5"[^>]*><v>21457</v></c>'
    return edited(lambda content: re.sub(cell, xml.encode(), content))


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def numbers_only():
    row = '<row r="{0}"><c r="A{0}"><v>{0}</v></c></row>'
    rows = "".join(row.format(number) for number in range(1, limits.ROWS + 3))
    start = b"<sheetData>"
    return edited(
        lambda old: old[: old.index(start)] + start + rows.encode() + b"</sheetData></worksheet>"
    )


def entities(content):
    head = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    return head + content.replace("花名册".encode(), b"&a;&a;&b;")


def compound(*streams):
    names = b"".join(name.encode("utf-16-le") + b"\0" * 32 for name in streams)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + names + b"\0" * 2048


def far_cell(reference):
    row = re.sub(r"\D", "", reference)
    cell = f'<row r="{row}"><c r="{reference}"><v>1</v></c></row></sheetData>'
    return edited(lambda content: content.replace(b"</sheetData>", cell.encode()))


def zip_of(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return out.getvalue()


def blanks(size):
    start = b"<sheetData>"
    return edited(lambda xml: xml.replace(start, start + b" " * size))


def broken_in_the_middle():
    content = ROSTER.read_bytes()
    return content[:9000] + b"\xff" * 900 + content[9900:]


def web_page():
    return "<html><table><tr><td>姓名</td></tr></table></html>".encode()


def open_quote():
    return '姓名,地址\n张三,"1 组\n李四,2 组\n'.encode()


# For each file the words that its refusal must contain.
REFUSED = {
    "空文件.xlsx": ("空的", lambda: b""),
    "没有结构.xlsx": ("已经损坏", lambda: b"PK\x03\x04" + b"\0" * 100),
    "只有一半.xlsx": ("已经损坏", lambda: ROSTER.read_bytes()[:14000]),
    "中间坏了.xlsx": ("已经损坏", broken_in_the_middle),
    "空白炸弹.xlsx": ("太大", lambda: blanks(90_000_000)),
    "太大.xlsx": ("太大", lambda: blanks(101_000_000)),
    "零件太多.xlsx": ("太大", lambda: edited(bytes, **{f"x/{n}": b"" for n in range(2100)})),
    "实体.xlsx": ("已经损坏", lambda: edited(entities)),
    "没有工作表.xlsx": ("已经损坏", lambda: edited(lambda xml: None)),
    "没有目录.xlsx": ("不是电子表格", lambda: edited(lambda xml: None, "xl/workbook.xml")),
    "截断的标签.xlsx": ("已经损坏", lambda: edited(lambda xml: xml[:5000])),
    "日期不是数字.xlsx": ("已经损坏", lambda: with_cell('<c r="D5" t="n"><v>abc</v></c>')),
    "行列无边.xlsx": ("太大", lambda: far_cell("XFD1048576")),
    "十万行以上.xlsx": ("分成几个文件", numbers_only),
    "有密码.xlsx": ("密码", lambda: compound("EncryptionInfo", "EncryptedPackage")),
    "文档.xls": ("不是电子表格", lambda: compound("WordDocument")),
    "假的旧表.xls": ("已经损坏", lambda: compound("Workbook")),
    "网页.xls": ("网页", web_page),
    "网页2.xls": ("网页", lambda: b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>'),
    "扫描件.xlsx": ("不是电子表格", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"),
    "照片.csv": ("不是电子表格", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
    "零字节.csv": ("不是文字表格", lambda: b"a,b\n\0\0\0,1\n" * 50),
    "程序.csv": ("不是文字表格", lambda: b"MZ\x90\0\x03\0\0\0" + bytes(range(256)) * 20),
    "引号没关.csv": ("引号", open_quote),
    "一格太长.csv": ("过长", lambda: b"a," + b"x" * 200_000),
    "文档.docx": ("不是电子表格", lambda: zip_of("[Content_Types].xml", "word/document.xml")),
    "压缩包.zip": ("不是电子表格", lambda: zip_of("照片.jpg")),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_damaged_or_hostile_file_is_refused_in_a_chinese_sentence(name, file):
    words, content = REFUSED[name]
    with pytest.raises(UserError, match=words) as refusal:
        read(file(name, content()))
    assert CHINESE_SENTENCE.search(refusal.value.message)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match="“名单"):
        read(tmp_path / "名单.xlsx")


def test_a_folder_is_no_spreadsheet(tmp_path):
    with pytest.raises(UserError, match="打不开"):
        read(tmp_path)


def test_reading_stops_when_it_takes_too_long(monkeypatch):
    monkeypatch.setattr(limits, "READ_SECONDS", 0.0)
    with pytest.raises(UserError, match="太长时间"):
        read(ROSTER)


READ_ANYWAY = {
    "尺寸写小.xlsx": lambda: edited(lambda xml: xml.replace(b'ref="A1:K275"', b'ref="A1"')),
    "尺寸写大.xlsx": lambda: edited(lambda xml: xml.replace(b"A1:K275", b"A1:XFD1048576")),
    "没有样式.xlsx": lambda: edited(lambda xml: None, member="xl/styles.xml"),
    "宏改名.xlsx": lambda: edited(bytes, **{"xl/vbaProject.bin": compound("VBA")}),
    "其实是新表.xls": ROSTER.read_bytes,
    "其实是新表.csv": ROSTER.read_bytes,
    "数字不是数字.xlsx": lambda: with_cell('<c r="D5"><v>abc</v></c>'),
    "太大的数.xlsx": lambda: with_cell('<c r="D5"><v>1e400</v></c>'),
}


@pytest.mark.parametrize("name", READ_ANYWAY)
def test_a_file_that_only_looks_odd_is_read(name, file):
    assert len(read(file(name, READ_ANYWAY[name]())).sheets[0].rows) == 275


def test_a_stray_cell_far_below_is_left_out_and_said_so(file):
    sheet = read(file("远.xlsx", far_cell("B60000"))).sheets[0]
    assert len(sheet.rows) == 275
    assert "第 275 行之后" in sheet.remarks[0]


def test_a_stray_cell_far_to_the_right_is_left_out_and_said_so(file):
    sheet = read(file("宽.xlsx", far_cell("CZ276"))).sheets[0]
    assert "第 100 列之后" in sheet.remarks[0]


def test_rows_keep_their_spreadsheet_numbers(roster):
    assert len(roster.rows) == 275
    assert roster.rows[4][1] == "华桂珍"
    assert roster.rows[9] == [None] * 11


def test_dates_texts_and_numbers_come_as_what_they_are(roster):
    assert roster.rows[4][3] == dt.date(1958, 9, 29)
    assert roster.rows[6][3] == "19590909"
    assert roster.rows[4][0] == 1
    assert isinstance(roster.rows[4][0], int)


def test_an_id_number_kept_as_a_number_is_reported_with_what_is_left_of_it(roster):
    damaged = [cell for row in roster.rows for cell in row if isinstance(cell, Damaged)]
    assert len(damaged) == 4
    assert Damaged("4.40104200011298e+17") in damaged


@pytest.mark.parametrize(
    ("written", "cell"),
    [
        ("13776031372", 13776031372),
        ("13776031372.0", 13776031372),
        ("1.3776031372E10", 13776031372),
        ("999999999999999", 999999999999999),
        ("36.5", 36.5),
        ("110101199003074518", Damaged("110101199003074518", exact=True)),
        ("110101199003074518.0", Damaged("110101199003074518.0")),
        ("1.10101199003074E+17", Damaged("1.10101199003074E+17")),
    ],
)
def test_long_numbers_are_exact_or_reported(written, cell, file):
    sheet = read(file("号码.xlsx", with_cell(f'<c r="D5"><v>{written}</v></c>'))).sheets[0]
    assert sheet.rows[4][3] == cell


def test_a_scientific_number_kept_as_text_is_damaged_too(file):
    sheet = read(file("名单.csv", "姓名,证件号\n张三,4.40104E+17\n".encode())).sheets[0]
    assert sheet.rows[1][1] == Damaged("4.40104E+17")


def test_a_leading_zero_and_a_formula_in_text_stay_as_they_are(file):
    book = workbook(["0512123", "'=1", "x"])
    assert read(file("文字.xlsx", book)).sheets[0].rows[0] == ["0512123", "'=1", "x"]


def test_rare_characters_come_through_unchanged():
    sheet = read(DATA / "签到表.xls").sheets[0]
    assert sheet.rows[13][1] == "王𠮷祥"
    assert sheet.rows[11][4] == 15834646270
    assert sheet.rows[3][6] == dt.time(8, 51)


def test_merged_ranges_of_the_header_are_kept(roster):
    spans = {(merge.top, merge.left, merge.bottom, merge.right) for merge in roster.merges}
    assert {(2, 1, 2, 5), (2, 9, 3, 9)} <= spans


def test_a_hidden_sheet_is_marked(file):
    book = openpyxl.Workbook()
    book.active.append(["姓名"])
    book.create_sheet("选项").sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    hidden = [sheet.hidden for sheet in read(file("隐藏.xlsx", out.getvalue())).sheets]
    assert hidden == [False, True]


def test_columns_left_empty_at_the_edge_keep_their_place(file):
    rows = (
        read(file("偏.xlsx", workbook([None, None, "姓名"], [None, None, "张三"]))).sheets[0].rows
    )
    assert rows == [[None, None, "姓名"], [None, None, "张三"]]


def test_csv_is_read_like_a_sheet(file):
    rows = read(file("名单.csv", "姓名,电话\n张三,\n".encode("gb18030"))).sheets[0].rows
    assert rows == [["姓名", "电话"], ["张三", None]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  张三　", "张三"),
        (3, "3"),
        (4.5, "4.5"),
        (True, "是"),
        (dt.date(2023, 6, 30), "2023-06-30"),
        (dt.datetime(2023, 6, 30, 9, 5), "2023-06-30 09:05"),  # noqa: DTZ001 - a cell has no zone
        (dt.time(8, 5), "08:05"),
        (Damaged("4.4E+17"), "4.4E+17"),
    ],
)
def test_a_cell_shows_as_in_the_spreadsheet(cell, text):
    assert shown(cell) == text


def test_a_small_file_gets_little_memory_and_a_large_one_enough():
    assert limits.memory_for(14_000) < 300_000_000
    assert limits.memory_for(11_000_000) > 400_000_000
    assert limits.memory_for(limits.FILE_BYTES) == limits.MEMORY_BYTES
