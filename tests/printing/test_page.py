"""Whole pages: what they say can be read back, where rows break, how pages are numbered."""

import re
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from printing.specimens import (
    ANALYSIS,
    CHANGES,
    CONSENT,
    OPINION,
    PROCESS,
    REACTION,
    case_record,
    registration,
    roster,
    sign_in,
)
from swdesk.printing.cells import Label, Value
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import Row, cut, measure
from swdesk.printing.longtext import LongText
from swdesk.printing.marks import DATE
from swdesk.printing.page import PageOptions, Sheet, render

OPTIONS = PageOptions(title="表格", printed_by="林晓岚　2026年11月21日 10:25", invariant=True)


def read(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def joined(text: str) -> str:
    return re.sub(r"[\r\n]", "", text)


def test_a_record_reads_back_as_it_was_typed_over_its_page_break():
    upper, lower = read(render([case_record()], OPTIONS).pdf)
    told = joined(upper + lower)
    for text in (REACTION, ANALYSIS, OPINION):
        assert text in told
    broken = [paragraph for paragraph in PROCESS.split("\n") if paragraph not in told]
    assert len(broken) == 1  # the one that the page break parts
    assert broken[0][:60] in joined(upper)
    assert broken[0][-40:] in joined(lower)


def test_registration_reads_back_labels_ticks_and_rare_names():
    told = joined("".join(read(render([registration()], OPTIONS).pdf)))
    for text in (
        "姓名 吴𠮷祥",
        "☑高血压",
        "□糖尿病",
        "320000194703120012",
        CONSENT,
        CHANGES.split("\n")[2],
        "健康与生活",
    ):
        assert text in told


@pytest.mark.parametrize("name", ["𠮷", "𬭎", "䶮"])
def test_rare_characters_can_be_copied_from_the_page(name):
    sheet = one_row(Value(text=f"王{name}华"))
    printed = render([sheet], OPTIONS)
    assert f"王{name}华" in read(printed.pdf)[0]
    assert printed.missing == ""


def test_a_character_without_a_face_is_named_to_the_caller():
    assert render([one_row(Value(text="王\ue000华"))], OPTIONS).missing == "\ue000"


def one_row(content, **furniture) -> Sheet:
    around = Furniture("清和县青石镇社工站", "登记表", "F-00", **furniture)
    return Sheet(around, (Row(((Label(text="姓名"), 18), (content, 147))),))


def test_a_split_row_says_that_it_goes_on():
    upper, lower = read(render([case_record()], OPTIONS).pdf)
    assert "（转下页）" in upper
    assert "（续）" in lower
    assert "编号：QS-GA-2026-017-06" in lower


def test_every_part_of_a_split_text_has_three_lines_at_least():
    rows = measure([Row(((LongText(text="甲" * 1200), 165),))], blank=False)
    for room in range(70, 400, 7):
        parts = cut(rows, lambda page, room=room: room)
        counts = [len(row.cells[0].content.lines) for part in parts for row in part.rows]
        assert min(counts) >= 3


def test_a_record_that_goes_on_for_pages_loses_nothing():
    text = "\n".join(f"第{i}条：" + "记录在案，" * 40 for i in range(60))
    told = joined("".join(read(render([one_row(LongText(text=text))], OPTIONS).pdf)))
    assert all(f"第{i}条：" in told for i in range(60))
    assert told.count("记录在案，") >= 60 * 40 - 60  # some stand over a page break


def test_a_blank_form_draws_units_and_no_values():
    told = read(render([registration(blank=True)], OPTIONS).pdf)[0]
    assert "吴" not in told
    assert "空白表" in told
    assert "□男" in told


def test_a_blank_case_record_is_one_page_and_a_blank_registration_two():
    assert render([case_record(blank=True)], OPTIONS).pages == 1
    assert render([registration(blank=True)], OPTIONS).pages == 2


def test_sheets_are_numbered_for_themselves_or_through():
    sheets = [case_record(), registration()]
    assert [number(page) for page in read(render(sheets, OPTIONS).pdf)] == [
        "第 1 页　共 2 页",
        "第 2 页　共 2 页",
    ] * 2
    through = replace(OPTIONS, continuous_numbers=True)
    assert number(read(render(sheets, through).pdf)[2]) == "第 3 页　共 4 页"


def number(page: str) -> str:
    return re.search("第 . 页　共 . 页", page).group()


def test_the_same_sheet_prints_to_the_same_bytes():
    assert render([sign_in()], OPTIONS).pdf == render([sign_in()], OPTIONS).pdf


def test_the_file_s_properties_name_nobody():
    with pypdfium2.PdfDocument(render([registration()], OPTIONS).pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "表格"
    assert not [value for value in told.values() if "吴" in value or "林" in value]


def test_a_portrait_replaces_the_frame():
    picture = BytesIO()
    Image.new("RGB", (600, 600), "#aa8866").save(picture, "JPEG")
    first = read(render([registration(picture=picture.getvalue())], OPTIONS).pdf)[0]
    assert "照片" not in first
    assert "出生日期 1947年3月12日（79岁）" in first


def test_a_roster_repeats_its_heading_and_sums_every_page():
    pages = read(render([roster(38)], OPTIONS).pdf)
    assert all("档案编号" in page and "本页小计" in page for page in pages)
    assert "38人" in pages[-1]
    told = joined("".join(pages))
    assert all(f"QS-2026-{i:04}" in told for i in range(1, 39))


def test_a_sign_in_sheet_of_twenty_lines_is_one_page():
    printed = render([sign_in()], OPTIONS)
    assert printed.pages == 1
    assert "古丽巴哈尔·" in read(printed.pdf)[0]


def test_an_empty_list_still_prints_its_heading():
    assert "证件号码" in read(render([roster(0)], OPTIONS).pdf)[0]


def test_an_exception_from_the_progress_call_stops_the_work():
    def stop(page: int) -> None:
        raise InterruptedError(page)

    with pytest.raises(InterruptedError):
        render([case_record()], OPTIONS, on_page=stop)


def test_nothing_is_drawn_beyond_the_margins():
    with pypdfium2.PdfDocument(render([registration(), roster(38)], OPTIONS).pdf) as document:
        for page in document:
            image = page.render(scale=1).to_pil().convert("L").point(lambda v: 255 * (v < 250))
            left, top, right, bottom = image.getbbox()
            assert min(left, top, image.width - right, image.height - bottom) >= 31  # 11 mm


def lines_of(count, **options):
    return [Row(((Value(text=f"第{nth}行"), 165),), **options) for nth in range(count)]


def pages_of(rows, room=100.0):
    return [len(part.rows) for part in cut(measure(rows, blank=False), lambda _page: room)]


def test_no_page_begins_with_a_line_that_holds_nothing():
    height = measure(lines_of(1), blank=False)[0].height
    empty = lines_of(2, tight_mm=0)
    assert pages_of([*lines_of(3), *empty], 4.5 * height) == [4]
    assert pages_of([*lines_of(3), *empty, *lines_of(1)], 3.5 * height) == [3, 1]


def test_signatures_never_stand_on_a_page_alone():
    height = measure(lines_of(1), blank=False)[0].height
    assert pages_of([*lines_of(4), *lines_of(1, signs=True)], 4.5 * height) == [3, 2]


def test_empty_lines_give_way_before_a_filled_form_takes_another_page():
    furniture = Furniture("清和县青石镇社工站", "登记表", "F-00")
    full = [*lines_of(26), *lines_of(4, tight_mm=0), *lines_of(1, signs=True)]
    assert Sheet(furniture, tuple(full)).page_count() == 1
    blank = Sheet(replace(furniture, blank=True), tuple(full))
    assert blank.page_count() == 2


def test_a_slip_at_the_head_of_a_page_keeps_the_line_to_cut_along():
    slip = Row(((Value(text="回执"), 165),), gap_mm=10, cut_along="沿此线剪下", new_page=True)
    sheet = Sheet(Furniture("社工站", "转介表", "C-9"), (*lines_of(3), slip))
    lower = joined(read(render([sheet], OPTIONS).pdf)[1])
    assert lower.index("沿此线剪下") < lower.index("回执")


@pytest.mark.parametrize("name", ["巧手剪纸", "“巧手剪纸”长者兴趣小组第二期", "甲" * 40])
def test_what_stands_beside_a_small_title_does_not_run_into_it(name):
    around = Furniture("社工站", "小组过程记录表", "G-4", next_right=Pair("小组名称：", name))
    rows = (*lines_of(1), *lines_of(1, new_page=True))
    with pypdfium2.PdfDocument(render([Sheet(around, rows)], OPTIONS).pdf) as document:
        boxes = text_boxes(document[1])
    title = next(box for text, box in boxes if "（续）" in text)
    beside = [box for text, box in boxes if "小组名称" in text]
    assert all(box[0] >= title[2] for box in beside)


def text_boxes(page):
    text = page.get_textpage()
    rects = [text.get_rect(nth) for nth in range(text.count_rects())]
    return [(text.get_text_bounded(*rect), rect) for rect in rects]


def test_a_blank_form_leaves_room_for_a_date_at_the_left_of_its_head():
    around = Furniture("社工站", "登记表", "M-8", (Pair("培育日期：", units=DATE),), blank=True)
    told = joined(read(render([Sheet(around, tuple(lines_of(1)))], OPTIONS).pdf)[0])
    assert re.search("培育日期： ?年 ?月 ?日", told)
