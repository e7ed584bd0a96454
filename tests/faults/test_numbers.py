"""Long numbers come through every spreadsheet whole or are reported; nothing written is a formula.

An ID number has eighteen digits, a spreadsheet's number fifteen; telephones begin with a nought.
"""

import io
import random
import re
import string
import zipfile

import openpyxl
import pytest
from stdnum.cn import ric

from swdesk.sheets.cells import Damaged, shown
from swdesk.sheets.read import read
from swdesk.sheets.write import Column, write_workbook

from .conftest import SEED, often
from .hostile import row, with_rows

CARD = "110105194912310021"
LETTERED = "11010519491231002X"
PHONE = "0512123456"
VALUE = '<row r="2"><c r="A2"{}>{}</c></row>'


def number(text, style=""):
    return with_rows(VALUE.format(style, f"<v>{text}</v>"))


def words(text):
    return with_rows(row(2, (text,)))


def typed(kind, content):
    return with_rows(VALUE.format(f' t="{kind}"', content))


def csv(text, encoding="utf-8"):
    return f"姓名,备注\n{text},x\n".encode(encoding)


# How the same number may stand in a file: name of the file, bytes, the number that is meant.
ENCODINGS = {
    "text": ("x.xlsx", words(CARD), CARD),
    "text with a letter": ("x.xlsx", words(LETTERED), LETTERED),
    "text with a small letter": ("x.xlsx", words(LETTERED.lower()), LETTERED.lower()),
    "text with blanks around": ("x.xlsx", words(f" {CARD} "), CARD),
    "text with blanks within": ("x.xlsx", words("110105 19491231 0021"), "110105 19491231 0021"),
    "text with an apostrophe": ("x.xlsx", words("'" + CARD), "'" + CARD),
    "text in full width": ("x.xlsx", words("１１０１０５１９４９１２３１００２１"), None),
    "text with a mark that nobody sees": ("x.xlsx", words("\u200b" + CARD), None),
    "text with a no-break space": ("x.xlsx", words(CARD + "\u00a0"), None),
    "text with a line end": ("x.xlsx", words(CARD + "&#10;"), CARD),
    "number in full": ("x.xlsx", number(CARD), CARD),
    "number in full with a point": ("x.xlsx", number(CARD + ".0"), CARD),
    "number rounded by a spreadsheet": ("x.xlsx", number("110105194912310000"), CARD),
    "number as a power": ("x.xlsx", number("1.1010519491231E+17"), CARD),
    "number as a power in small": ("x.xlsx", number("1.1010519491231002e17"), CARD),
    "number said to be text": ("x.xlsx", number(CARD, ' t="str"'), CARD),
    "number said to be a number": ("x.xlsx", number(CARD, ' t="n"'), CARD),
    "power said to be text": ("x.xlsx", typed("str", "<v>1.10105E+17</v>"), CARD),
    "outcome of a formula": ("x.xlsx", typed("str", f"<f>A1</f><v>{CARD}</v>"), CARD),
    "number from a formula": ("x.xlsx", typed("n", f"<f>A1</f><v>{CARD}</v>"), CARD),
    "text in runs": (
        "x.xlsx",
        typed("inlineStr", f"<is><r><t>{CARD[:6]}</t></r><r><t>{CARD[6:]}</t></r></is>"),
        CARD,
    ),
    "sixteen digits": ("x.xlsx", number("1234567890123456"), "1234567890123456"),
    "fifteen digits": ("x.xlsx", number("110105491231002"), "110105491231002"),
    "telephone as text": ("x.xlsx", words(PHONE), PHONE),
    "mobile as a number": ("x.xlsx", number("13776031372"), "13776031372"),
    "mobile with a point": ("x.xlsx", number("13776031372.0"), "13776031372"),
    "mobile as a power": ("x.xlsx", number("1.3776031372E10"), "13776031372"),
    "csv": ("x.csv", csv(CARD), CARD),
    "csv of an old Windows": ("x.csv", csv(CARD, "gb18030"), CARD),
    "csv as a formula": ("x.csv", csv(f'="""{CARD}"""'), None),
    "csv with a tab": ("x.csv", csv(f"{CARD}\t"), CARD),
    "csv with a nought": ("x.csv", csv(PHONE), PHONE),
    "csv as a power": ("x.csv", csv("1.10105E+17"), CARD),
    "csv in two bytes a character": ("x.csv", csv(CARD, "utf-16"), CARD),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_a_number_comes_in_as_it_stands_or_is_reported(name, tmp_path):
    file_name, content, meant = ENCODINGS[name]
    (tmp_path / file_name).write_bytes(content)
    cell = read(tmp_path / file_name).sheets[0].rows[1][0]
    if isinstance(cell, Damaged):
        assert cell.shown
    else:
        # None: only the digits are compared, as the text is tidied when the row is checked.
        digits = re.sub(r"\D", "", str(cell).translate(FULL_WIDTH))
        assert shown(cell) == meant if meant else digits == CARD


FORMULA = re.compile(rb"<f[ />]")
FULL_WIDTH = str.maketrans("０１２３４５６７８９", string.digits)


def test_there_are_thirty_ways():
    assert len(ENCODINGS) >= 30


def cards(count):
    """Return ID numbers with true check digits, a tenth of which end in X, and telephones."""
    chance = random.Random(SEED)  # noqa: S311 - the same numbers every day
    made = []
    while len(made) < count:
        year, month, day = chance.randint(1930, 2015), chance.randint(1, 12), chance.randint(1, 28)
        area = chance.choice(("110105", "320583", "440104", "510107", "650102"))
        body = f"{area}{year}{month:02}{day:02}{chance.randint(0, 999):03}"
        phone = chance.choice(("1{:010}", "0512{:08}")).format(chance.randrange(10**8))
        made.append([body + ric.calc_check_digit(body + "?"), phone])
    return made


def saved_again(content):
    """Return a workbook as another program writes it after opening it."""
    out = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(content)).save(out)
    return out.getvalue()


@often(200, 10_000)
def test_numbers_come_back_as_they_went_out(tmp_path, rounds, tally):
    people = cards(rounds)
    columns = [Column("身份证号", is_text=True), Column("电话", is_text=True)]
    path = tmp_path / "名单.xlsx"
    path.write_bytes(saved_again(write_workbook("名单", columns, people)))
    assert read(path).sheets[0].rows[1:] == people
    tally("ID numbers and telephones out and in", rounds, "all the same")


def injections(count):
    """Return texts that a spreadsheet might take for a formula."""
    chance = random.Random(SEED)  # noqa: S311 - the same texts every day
    starts = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", " =", "'=", "|", "%")
    bodies = (
        "1+1", 'cmd|"/c calc"!A1', 'HYPERLINK("http://x","王芳")', "A1:Z9", "SUM(1,2)", "2+5+cmd",
        'DDE("cmd","/c","x")', 'IMPORTXML("x","//a")', "@SUM(1)", "{=1}", "WEBSERVICE(A1)",
    )  # fmt: skip
    return [chance.choice(starts) * chance.randint(1, 2) + chance.choice(bodies) + str(number)
            for number in range(count)]  # fmt: skip


@often(50, 500)
def test_nothing_that_is_written_becomes_a_formula(rounds, tally):
    texts = injections(rounds)
    content = write_workbook("名单", [Column("姓名"), Column("备注")], [[t, t] for t in texts])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets" in name]
    assert not any(FORMULA.search(sheet) for sheet in sheets)
    cells = [cell for line in openpyxl.load_workbook(io.BytesIO(content)).active for cell in line]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [clean(cell.value) for cell in cells[2::2]] == [clean(text) for text in texts]
    tally("texts that look like formulas", rounds, "all written as text")


def clean(text):
    """Return *text* with the line ends that XML makes of others."""
    return text.replace("\r", "\n").strip()
