"""A day of services on one sheet: each digit is a record that counts once."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import UserError
from swdesk.model.people import RecipientStatus
from swdesk.model.service_items import ServiceItem
from swdesk.services.contacts import daily_services
from swdesk.services.contacts.daily_services import Head
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period

DAY = dt.date(2026, 5, 6)


@pytest.fixture
def meal(worker):
    def bring(recipient, day, **facts):
        told = {"kind": "meal", "quantity": Decimal(1), "worker": worker, **facts}
        return ServiceItem.create(recipient=recipient, served_on=day, **told)

    return bring


def put(recipient, kind, quantity, **head):
    shown = daily_services.sheet(DAY, [recipient.person_id])
    number = None if quantity is None else Decimal(quantity)
    daily_services.put(Head(DAY, **head), recipient, kind, number, shown)


def test_a_digit_makes_a_record_that_counts_once(served):
    recipient = served("陈桂香")

    put(recipient, "meal", 2)

    found = ServiceItem.get()
    assert (found.kind, found.quantity, found.served_on) == ("meal", Decimal(2), DAY)
    assert reckon.value(figure("items"), Period.year(2026)) == 1


def test_another_digit_changes_the_record_and_none_takes_it_away(served):
    recipient = served("陈桂香")
    put(recipient, "meal", 2)

    put(recipient, "meal", 3)
    assert [one.quantity for one in ServiceItem.live()] == [Decimal(3)]

    put(recipient, "meal", None)
    assert not ServiceItem.live().exists()


def test_whoever_had_a_service_lately_stands_on_the_sheet(served, meal):
    for name, days in (("陈桂香", 3), ("李福", 40)):
        meal(served(name), DAY - dt.timedelta(days=days))
    gone = served("赵九", status=RecipientStatus.DECEASED)
    meal(gone, DAY - dt.timedelta(days=1))

    shown = daily_services.sheet(DAY)

    assert [one.person.name for one in shown.people] == ["陈桂香"]


def test_what_is_given_most_comes_into_the_columns_also_where_it_is_unusual(served, meal):
    meal(served("陈桂香"), DAY, kind="other")

    codes = [entry.code for entry in daily_services.sheet(DAY).kinds]

    assert {"other", "meal", "doctor"} <= set(codes)
    assert len(codes) == daily_services.MOST_KINDS


def test_the_measure_is_that_of_the_last_time(served, meal):
    recipient = served("陈桂香")
    meal(recipient, DAY - dt.timedelta(days=1), measure="餐")

    put(recipient, "meal", 1)

    assert ServiceItem.get(ServiceItem.served_on == DAY).measure == "餐"


def test_several_records_of_one_kind_are_not_changed_as_one(served, meal):
    recipient = served("陈桂香")
    for _ in range(2):
        meal(recipient, DAY)

    assert daily_services.sheet(DAY).quantity((recipient.id, "meal")) == Decimal(2)
    with pytest.raises(UserError, match="已有 2 条送餐助餐记录"):
        put(recipient, "meal", 5)


def test_the_foot_adds_up_each_kind(served):
    for name in ("陈桂香", "吴长顺"):
        put(served(name), "meal", 2)

    assert daily_services.sheet(DAY).total("meal") == Decimal(4)
