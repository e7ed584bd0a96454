from __future__ import annotations

import pytest

from swdesk.services import changes
from swdesk.services.changes import Changed, report, subscribe, together


@pytest.fixture(autouse=True)
def nobody_else_listens(monkeypatch):
    """Keep out whoever an earlier test left listening."""
    monkeypatch.setattr(changes, "_listeners", [])


def test_a_change_is_told_to_everybody_who_asked(told):
    report(Changed("person", 3))

    assert told == [Changed("person", 3)]


def test_nothing_is_told_after_taking_leave():
    heard = []
    subscribe(heard.append)()

    report(Changed("person", 3))

    assert heard == []


def test_changes_made_together_are_told_once_and_at_the_end(told):
    with together():
        report(Changed("person", 3), Changed("visit", 1))
        report(Changed("person", 3))
        assert told == []

    assert told == [Changed("person", 3), Changed("visit", 1)]


def test_changes_that_were_taken_back_are_never_told(told):
    def save_in_vain():
        with together():
            report(Changed("person", 3))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_in_vain()

    report(Changed("visit", 1))
    assert told == [Changed("visit", 1)]
