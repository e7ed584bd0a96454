"""Columns share the room there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.gui.table.widths import fitted

COLUMNS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 400)).map(sorted), min_size=1, max_size=12
)


@pytest.mark.parametrize(
    ("room", "found"),
    [(400, [148, 92, 60]), (290, [138, 92, 60]), (240, [90, 90, 60]), (100, [50, 40, 60])],
)
def test_the_widest_give_way_first_and_none_below_its_least(room, found):
    assert fitted([148, 92, 60], [50, 40, 60], room) == found


@given(COLUMNS, st.integers(0, 3000))
def test_columns_fit_wherever_they_can(columns, room):
    least, wanted = [one[0] for one in columns], [one[1] for one in columns]

    widths = fitted(wanted, least, room)

    assert sum(widths) <= max(room, sum(least))
    bounds = zip(least, widths, wanted, strict=True)
    assert all(floor <= width <= want for floor, width, want in bounds)
