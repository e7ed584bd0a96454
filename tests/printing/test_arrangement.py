"""The arrangement of every form, measured: labels, dates and units have the room they need."""

from __future__ import annotations

import pytest

from swdesk.forms.catalogue import FORMS
from swdesk.forms.spec import Row, Rows, Section
from swdesk.model.fields import Day, PartialDay
from swdesk.printing.arranged import label_of, units_of
from swdesk.printing.cells import LABEL_PADDING, VALUE_PADDING
from swdesk.printing.fonts import Role
from swdesk.printing.marks import CLOCK, DATE
from swdesk.printing.pdf_file import MM
from swdesk.printing.text import fit

LONGEST_DATE = "2026年12月28日"
LEAST_DATE_MM, LEAST_CLOCK_MM = 34.0, 22.0
#: As much beside the group column as the page has; rows beside a photograph have 29 less.
ROW_MM = {158.0, 165.0, 129.0, 260.0}
of_every_form = pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.code)


def rows_of(spec):
    sections = (one for one in spec.sections if isinstance(one, Section))
    found = (row for section in sections for row in section.rows if isinstance(row, Row))
    return [row for row in found if not row.screen_only]


def tables_of(spec):
    return [one for one in spec.sections if isinstance(one, Rows) and one.paper]


def set_in(text, role, size, mm, floor=0.82):
    return fit(text, role, size, mm * MM, floor)


@of_every_form
def test_a_label_is_neither_squeezed_nor_torn(spec):
    for row in rows_of(spec):
        for item, mm in zip(row.items, row.mm[::2], strict=True):
            for line in label_of(item).text.split("\n"):
                fitted = set_in(line, Role.LABEL, 10, mm - 2 * LABEL_PADDING)
                assert fitted.size >= 9.5, line
                assert len(fitted.lines) == 1 or len(line) == 6, line


@of_every_form
def test_a_pen_finds_room_for_a_date_and_for_a_time(spec):
    for row in rows_of(spec):
        for item, mm in zip(row.items, row.mm[1::2], strict=True):
            if units_of(item) is DATE:
                assert mm >= LEAST_DATE_MM, item
            if units_of(item) is CLOCK:
                assert mm >= LEAST_CLOCK_MM, item


@of_every_form
def test_rows_and_sub_tables_are_as_wide_as_the_page(spec):
    for row in rows_of(spec):
        assert round(sum(row.mm), 1) in ROW_MM, row
    for rows in tables_of(spec):
        whole = sum(column.mm for column in rows.columns) + 10 * rows.numbered
        assert round(whole, 1) in ROW_MM, rows.title


@of_every_form
def test_the_dates_of_a_sub_table_stand_on_one_line(spec):
    for column in (one for rows in tables_of(spec) for one in rows.columns):
        if column.mm and isinstance(column.field, Day | PartialDay):
            room = column.mm - 2 * VALUE_PADDING
            assert len(set_in(LONGEST_DATE, Role.VALUE, 10, room, 0.85).lines) == 1, column.caption


@of_every_form
def test_headings_of_a_sub_table_stand_on_the_lines_they_were_given(spec):
    for column in (one for rows in tables_of(spec) for one in rows.columns if one.mm):
        for line in column.caption.split("/"):
            fitted = set_in(line, Role.LABEL, 9.5, column.mm - 2 * LABEL_PADDING)
            assert len(fitted.lines) == 1, line


def test_who_signs_in_a_line_of_a_sub_table_has_nine_millimetres():
    tables = [rows for spec in FORMS for rows in tables_of(spec)]
    signed = [rows for rows in tables if any("签名" in one.caption for one in rows.columns)]
    assert signed
    assert all(rows.line_mm >= 9 for rows in signed)
