"""Tables kept as text: encodings, delimiters and quotation marks."""

import pytest

from swdesk.errors import UserError
from swdesk.sheets import csv_text

TEXT = "姓名,电话\n张三,13800000000\n王𠮷祥,13900000000\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_every_encoding_offices_use_is_told(encoding):
    assert csv_text.decode(TEXT.encode(encoding)) == TEXT


def test_what_is_no_text_is_refused():
    with pytest.raises(UserError, match="不是文字表格"):
        csv_text.decode(b"\xff" * 100)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_told_though_cells_contain_others(delimiter):
    text = f'姓名{delimiter}地址\r\n张三{delimiter}"1 组{delimiter}2 号, ""东头"""\r\n'
    assert list(csv_text.rows(text)) == [["姓名", "地址"], ["张三", f'1 组{delimiter}2 号, "东头"']]


def test_one_column_needs_no_delimiter():
    assert list(csv_text.rows("姓名\n张三\n")) == [["姓名"], ["张三"]]


def test_a_line_break_inside_quotation_marks_belongs_to_the_cell():
    assert list(csv_text.rows('张三,"卧床\n需送药"\n')) == [["张三", "卧床\n需送药"]]


def test_a_quotation_mark_never_closed_is_refused():
    with pytest.raises(UserError, match="引号"):
        list(csv_text.rows('张三,"1 组\n李四,2 组\n'))


def test_tricks_that_keep_numbers_text_are_taken_off():
    rows = list(csv_text.rows('证件号,电话\n\t610303199004274325,="02912345678"\n'))
    assert rows[1] == ["610303199004274325", "02912345678"]
