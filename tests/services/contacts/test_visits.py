import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.visit import VISIT
from swdesk.services import editing
from swdesk.services.contacts import visits


def visit(recipient, day, result="met", **facts):
    values = {**visits.new_visit(recipient), "visited_on": dt.date(2026, 9, day), **facts}
    return editing.save(VISIT, {**values, "method": "home", "result": result}, recipient=recipient)


def test_a_visit_begins_with_the_address_and_the_visitor(served, worker):
    recipient = served("陈桂香", address="三组12号")

    begun = visits.new_visit(recipient)

    assert (begun["location"], begun["worker"]) == ("三组12号", worker.id)


def test_a_visit_is_numbered(served):
    assert visit(served("陈桂香"), 3).visit_no.startswith("QH-TF-")


def test_a_visit_without_a_result_is_refused(served):
    with pytest.raises(InvalidRecord, match="结果"):
        visit(served("陈桂香"), 3, result=None)


def test_what_the_last_visit_found_is_shown_beside_the_next(served):
    recipient = served("陈桂香")
    visit(recipient, 3, hazards="电线老化", plan="联系村电工")
    visit(recipient, 9, result="nobody")

    last = visits.last_visit(recipient.id)

    assert (last.visited_on.day, last.hazards, last.plan) == (3, "电线老化", "联系村电工")
    assert visits.new_visit(recipient)["hazards"] is None


def test_before_the_first_visit_there_is_nothing_to_show(served):
    assert visits.last_visit(served("陈桂香").id) is None
