"""A report on paper says later whether the trail is still the one it was."""

from __future__ import annotations

import pytest

from swdesk.errors import UserError
from swdesk.model.audit import Action
from swdesk.services.trail import auditing, seal_mark


@pytest.fixture
def trail(worker):
    for _ in range(3):
        auditing.tell(Action.BACKUP)


def test_a_mark_holds_while_the_trail_goes_on(trail):
    mark = seal_mark.mark()
    auditing.tell(Action.BACKUP)

    assert "3 条" in seal_mark.require_true(mark)
    assert "3 条" in seal_mark.require_true(mark.lower().replace("-", " - "))


def test_a_mark_of_another_trail_is_told(trail):
    number, *digits = seal_mark.mark().split("-")
    other = "-".join((number, *reversed(digits)))

    with pytest.raises(UserError, match="不一致"):
        seal_mark.require_true(other)


def test_a_mark_beyond_the_end_is_told(trail):
    _, *digits = seal_mark.mark().split("-")

    with pytest.raises(UserError, match="不一致"):
        seal_mark.require_true("-".join(("99", *digits)))


@pytest.mark.parametrize("typed", ["", "1204", "第三条", "1204-9F3G-22C1-07BE"])
def test_what_is_no_mark_is_refused_with_an_example(trail, typed):
    with pytest.raises(UserError, match="1204-9F3A"):
        seal_mark.require_true(typed)
