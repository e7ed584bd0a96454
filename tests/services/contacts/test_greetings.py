"""A festival round writes contacts and signatures for everybody at once, and takes them back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.forms.greeting import GREETING
from swdesk.model.event_papers import GoodsReceipt, GoodsSheet
from swdesk.model.greetings import Greeted, Greeting, GreetingWay
from swdesk.model.people import Person, RecipientStatus
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.service_items import ServiceItem
from swdesk.model.visits import Visit
from swdesk.services import editing
from swdesk.services.contacts import greetings
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period

DAY = dt.date(2026, 2, 12)


@pytest.fixture
def greeting(worker):
    def begin(**facts):
        told = {"festival": "spring", "greeted_on": DAY, "worker": worker, **facts}
        return editing.save(GREETING, {**editing.blank(GREETING), **told})

    return begin


@pytest.fixture
def rice(greeting):
    return greeting(item="大米", measure="袋", each=Decimal(2))


def figures(*codes):
    return [reckon.value(figure(code), Period.year(2026)) for code in codes]


def test_everybody_gets_a_visit_and_a_line_to_sign(rice, served):
    people = [served(name).person_id for name in ("陈桂香", "吴长顺", "李福")]

    reached = greetings.greet(rice, people)

    assert len(reached.fresh) == Visit.live().count() == GoodsReceipt.live().count() == 3
    sheet = GoodsSheet.get()
    assert (sheet.title, sheet.handed_on, sheet.item) == ("春节慰问", DAY, "大米")
    assert {one.quantity for one in GoodsReceipt.live()} == {Decimal(2)}
    assert Visit.get().goods == "大米　2袋"


def test_each_is_counted_once_as_a_visit_and_once_for_the_goods(rice, served):
    people = [served(name).person_id for name in ("陈桂香", "吴长顺")]
    greetings.greet(rice, people)

    again = greetings.greet(rice, people)

    assert (len(again.fresh), again.already) == (0, 2)
    counted = figures("visits_home", "service_times", "goods_times", "goods_issued")
    assert counted == [2, 2, 2, 4]


def test_a_visit_of_that_day_is_not_written_twice_and_stays_when_the_round_is_taken_back(
    rice, served, worker
):
    recipient = served("陈桂香")
    Visit.create(
        recipient=recipient, visit_no="TF-1", visited_on=DAY, method="home", result="met",
        worker=worker,
    )  # fmt: skip

    reached = greetings.greet(rice, [recipient.person_id])
    assert Visit.live().count() == 1

    greetings.take_back(rice, reached.fresh)
    assert (Visit.live().count(), GoodsReceipt.live().count()) == (1, 0)


def test_who_is_not_served_is_passed_over(rice, served):
    gone = served("李福", status=RecipientStatus.DECEASED)
    stranger = Person.create(name="路人")

    reached = greetings.greet(rice, [gone.person_id, stranger.id])

    assert (reached.fresh, reached.not_served) == ((), 2)


def test_goods_given_out_at_the_station_count_as_services_not_as_visits(greeting, served):
    round_ = greeting(way=GreetingWay.COLLECTED, item="月饼")

    greetings.greet(round_, [served("陈桂香").person_id])

    assert [one.outcome for one in ServiceItem.live()] == ["月饼　1"]
    assert not Visit.select().exists()
    assert figures("items", "visits", "service_times") == [1, 0, 1]


def test_a_round_without_goods_has_no_sheet(greeting, served):
    greetings.greet(greeting(), [served("陈桂香").person_id])

    assert not GoodsSheet.select().exists()
    assert Visit.get().goods is None


def test_a_later_choice_joins_the_same_sheet(rice, served):
    for name in ("陈桂香", "吴长顺"):
        greetings.greet(Greeting.find(rice.id), [served(name).person_id])

    assert GoodsSheet.live().count() == 1
    assert GoodsReceipt.live().count() == 2


def test_a_round_that_is_cancelled_leaves_nothing_that_counts(rice, served):
    greetings.greet(rice, [served("陈桂香").person_id, served("吴长顺").person_id])

    greetings.cancel(rice)

    kinds = (Greeting, Greeted, Visit, GoodsSheet, GoodsReceipt)
    assert [kind.live().count() for kind in kinds] == [0] * len(kinds)
    assert figures("visits", "goods_times") == [0, 0]


def test_a_corrected_date_or_gift_is_corrected_everywhere(rice, served):
    greetings.greet(rice, [served("陈桂香").person_id])
    later = dt.date(2026, 2, 13)

    editing.save(GREETING, {"greeted_on": later, "item": "面粉"}, rice)
    greetings.follow(Greeting.find(rice.id))

    assert (Visit.get().visited_on, Visit.get().goods) == (later, "面粉　2袋")
    assert (GoodsSheet.get().handed_on, GoodsSheet.get().item) == (later, "面粉")


def test_more_than_is_in_stock_is_said_and_kept_as_it_was_given_out(greeting, served, worker):
    provider = Provider.create(name="福满家超市", kind="company")
    link = ResourceLink.create(
        link_no="LJ-1", linked_on=DAY, provider=provider, kind="goods", content="大米",
        quantity=Decimal(1), measure="袋",
    )  # fmt: skip
    round_ = greeting(item="大米", each=Decimal(1), link=link)
    people = [served(name).person_id for name in ("陈桂香", "吴长顺")]

    reached = greetings.greet(round_, people)

    assert GoodsReceipt.live().count() == 2
    assert reached.doubts == ("这批物资还剩 1，这张表要发 2，请核对来源和数量。",)
