from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.base import acting_as
from swdesk.model.dates import PartialDate
from swdesk.model.events import SignInRole
from swdesk.model.people import Sex
from swdesk.services.drafts import discard, dump, keep, load, pending, place_of, read

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.text()
    | st.dates()
    | st.times()
    | st.datetimes(timezones=st.just(dt.UTC))
    | st.decimals(allow_nan=False, places=2)
    | st.sampled_from([*Sex, *SignInRole])
    | st.dates().map(PartialDate.of)
    | st.builds(PartialDate, st.integers(1900, 2026))
    | st.lists(st.text(), max_size=3).map(tuple),
    lambda inner: st.lists(st.dictionaries(st.sampled_from(["name", "id"]), inner), max_size=3),
    max_leaves=8,
)


def typed(value):
    """A value with the types of all it holds: True is not 1 here."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value), [typed(item) for item in value]
    return type(value), value


@given(st.dictionaries(st.sampled_from(["name", "born_on", "family_member"]), VALUES))
def test_values_of_every_kind_come_back_as_they_were(values):
    assert typed(load(dump(values))) == typed(values)


def test_a_record_is_never_written_into_a_draft():
    with pytest.raises(TypeError):
        dump({"person": object()})


def test_a_later_draft_takes_the_place_of_an_earlier_one(database):
    place = place_of("F-01", 12)
    keep(place, "王秀兰", {"name": "王秀"})
    keep(place, "王秀兰", {"name": "王秀兰"})

    assert read(place) == {"name": "王秀兰"}
    assert len(pending()) == 1


def test_a_draft_tells_which_form_of_which_record_it_belongs_to(database):
    keep(place_of("C-4", parent_id=3), "陈桂香的过程记录", {})

    (waiting,) = pending()
    assert (waiting.form_code, waiting.record_id, waiting.parent_id) == ("C-4", None, 3)


def test_a_worker_is_not_offered_what_another_was_typing(database):
    with acting_as(1):
        keep(place_of("F-01", 12), "王秀兰", {})
    with acting_as(2):
        assert pending() == []


def test_a_draft_that_was_saved_is_gone(database):
    keep(place_of("F-01"), "新服务对象", {"name": "王"})
    discard(place_of("F-01"))

    assert read(place_of("F-01")) is None
    assert pending() == []
