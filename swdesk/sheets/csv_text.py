"""Tables kept as text: csv and tab-separated files in the encodings Chinese offices use."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator

from swdesk.errors import UserError
from swdesk.labels import N_

_DELIMITERS = ",\t;"
_SAMPLE_ROWS = 30
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BROKEN = N_(
    "这个 csv 文件里有没配对的引号或过长的单元格。请用 Excel 或 WPS 打开，另存为 xlsx 再试。"
)
_NO_TEXT = N_("这个文件里不是文字表格。请在 Excel 或 WPS 中打开，另存为 xlsx 再试。")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')


def decode(data: bytes) -> str:
    """Return the text of a csv file in UTF-8, UTF-16 or GB18030; refuse what is no text."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError(_NO_TEXT)


def rows(text: str) -> Iterator[list[str]]:
    """Yield the rows of *text*, whatever of comma, tab and semicolon divides it.

    A quotation mark that is never closed would swallow the rest of the file: it is refused.
    """
    try:
        delimiter = _delimiter(text)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for row in reader:
            yield [_plain(value) for value in row]
    except csv.Error as error:
        raise UserError(_BROKEN) from error


def _encodings(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    head = data[:4096]
    # Latin letters, digits and commas in UTF-16 leave every second byte zero.
    if head[1::2].count(0) > len(head) // 8:
        return ("utf-16-le",)
    if head[::2].count(0) > len(head) // 8:
        return ("utf-16-be",)
    return ("utf-8", "gb18030")


def _delimiter(text: str) -> str:
    """Return the delimiter that cuts most sample rows into one same number of cells."""

    def evenness(delimiter: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        widths = Counter(len(row) for row in itertools.islice(reader, _SAMPLE_ROWS) if len(row) > 1)
        width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
        return count, width

    return max(_DELIMITERS, key=evenness)


def _plain(value: str) -> str:
    """Take off what people put before long numbers to keep them text: a tab, or =\"…\"."""
    value = value.lstrip("\t")
    formula = _TEXT_FORMULA.fullmatch(value.strip())
    return formula.group(1) if formula else value
