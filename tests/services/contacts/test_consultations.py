"""Consultations: taken down in a line, linked to who is on file, counted, led on from."""

import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.consultations import Consultation, ConsultResult
from swdesk.model.dates import PartialDate
from swdesk.services import access
from swdesk.services.contacts import consultations, timeline
from swdesk.services.figures.annex import annex
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.lists.registers import RegisterFilter, register
from swdesk.services.people.find import FindIndex

ASKED = dt.date(2026, 9, 1)
SEPTEMBER = Period.months(2026, 9)


@pytest.fixture
def ask(worker):
    def make(name="赵小燕", recipient=None, **facts):
        told = {"visitor": name, "content": "问低保怎么办理", "asked_on": ASKED, **facts}
        return consultations.take_down(told, recipient)

    return make


def contacts():
    sql = "SELECT person_id, role, minutes FROM service_contact WHERE kind = 'consult'"
    return database.execute_sql(sql).fetchall()


def test_a_consultation_gets_a_number_and_the_worker(ask, worker):
    found = ask()
    assert found.consult_no == "QH-ZX-2026-0001"
    assert found.worker == worker
    assert found.result is ConsultResult.ANSWERED


def test_without_name_and_content_nothing_is_taken_down(worker):
    with pytest.raises(InvalidRecord) as refused:
        consultations.take_down({})
    assert set(refused.value.errors) == {"visitor", "content"}


def test_what_the_file_knows_of_a_visitor_is_added(ask, served):
    found = ask("陈桂香", served("陈桂香", born_on=PartialDate(1945, 3), phones=("13900001111",)))
    assert vocabulary("age_band").get(found.age_band).fits(81, None)
    assert found.phones == ("13900001111",)


def test_a_visitor_on_file_counts_as_that_person_and_others_as_residents(ask, served):
    recipient = served("陈桂香")
    ask("陈桂香", recipient, minutes=20)
    ask(minutes=5)
    assert set(contacts()) == {(recipient.person_id, "recipient", 20), (None, "resident", 5)}


def test_the_report_counts_them_and_lists_them_by_name(ask, served):
    ask("陈桂香", served("陈桂香"))
    ask()
    found = annex(figure("consultations"), SEPTEMBER)
    assert {entry.name for entry in found} == {"陈桂香", "赵小燕"}
    assert {entry.way for entry in found} == {"咨询"}


def test_they_stand_among_the_contacts_of_a_person(ask, served):
    recipient = served("陈桂香")
    ask("陈桂香", recipient)
    (item,) = timeline.of_person(recipient.person_id)
    assert item.title == "来访咨询，解答"


def test_somebody_is_known_only_by_the_whole_name(served):
    served("陈桂香")
    index = FindIndex()
    index.build()
    assert [hit.name for hit in consultations.of_that_name(index, "陈桂香 ")] == ["陈桂香"]
    assert not consultations.of_that_name(index, "陈桂")


def test_a_visitor_can_be_linked_later(ask, served):
    recipient = served("赵小燕")
    found = consultations.link(ask(), recipient)
    assert found.recipient == recipient
    assert found.content == "问低保怎么办理"


def test_the_intake_begins_with_what_was_asked(ask, served):
    found = ask("陈桂香", served("陈桂香"), area="policy", way="phone", result=ConsultResult.CASE)
    known = consultations.intake(found)
    assert known["complaint"] == "问低保怎么办理"
    assert (known["method"], known["problem_areas"]) == ("phone", ("policy",))


def test_a_registration_begins_with_the_name_and_the_telephone(ask):
    known = consultations.registration(ask(phones=("13900001111",), result=ConsultResult.FILED))
    assert known["name"] == "赵小燕"
    assert known["phones"] == ("13900001111",)


def test_the_register_is_narrowed_by_period_and_words(ask):
    ask()
    ask("钱国平", content="评残", asked_on=dt.date(2026, 3, 1))
    source = register("consultations").source
    assert source(RegisterFilter(SEPTEMBER.first, SEPTEMBER.last)).count() == 1
    assert source(RegisterFilter(text="评残")).count() == 1


def test_they_belong_to_those_who_see_visits():
    assert access.area_of(Consultation) is access.Area.VISITS
