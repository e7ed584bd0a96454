import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import UserError
from swdesk.model.events import Interval
from swdesk.model.office import HoursRule, Office
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering import certificates
from tests.services.volunteering.test_hours_ledger import helped

FIRST, LAST = dt.date(2026, 11, 1), dt.date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    monkeypatch.setattr("swdesk.model.dates.today", lambda: dt.date(2026, 11, 22))


@pytest.fixture
def volunteer(served):
    person = served("周志强").person
    made = Volunteer.create(person=person, volunteer_no="QH-ZY-0001", brought_hours=Decimal("35.5"))
    helped(made, "集市", ("09:00", "11:00"))
    return made


def test_a_certificate_has_a_number_and_keeps_brought_hours_apart(volunteer, worker):
    made = certificates.issue(volunteer, FIRST, LAST, {"purpose": "评优"})

    assert (made.certificate_no, made.minutes, made.times) == ("QH-ZM-2026-001", 120, 1)
    assert (made.brought, made.handler, made.purpose) == (Decimal("35.5"), worker, "评优")


def test_it_says_by_which_rule_its_hours_were_reckoned(volunteer):
    Office.update(hours_rule=HoursRule.WHOLE).execute()

    assert certificates.issue(volunteer, FIRST, LAST, {}).rule == "每次不足 1 小时的零头不计"


def test_its_figures_stay_when_times_are_mended_later(volunteer):
    made = certificates.issue(volunteer, FIRST, LAST, {})
    Interval.update(left_at=dt.time(9, 30)).execute()

    assert certificates.register()[0].minutes == made.minutes == 120


def test_who_has_not_signed_out_is_not_certified(volunteer):
    helped(volunteer, "义诊", ("14:00", None), day=6)

    assert certificates.draft(volunteer, FIRST, LAST).minutes == 120


def test_nothing_to_prove_is_refused(served):
    idle = Volunteer.create(person=served("吴静").person, volunteer_no="QH-ZY-0002")

    with pytest.raises(UserError, match="没有可以证明的服务时数"):
        certificates.issue(idle, FIRST, LAST, {})


def test_days_to_come_and_days_turned_round_are_refused(volunteer):
    with pytest.raises(UserError, match="还没有到"):
        certificates.draft(volunteer, FIRST, dt.date(2026, 12, 1))
    with pytest.raises(UserError, match="早于起始日期"):
        certificates.draft(volunteer, LAST, FIRST)


def test_a_void_certificate_stays_in_the_register_and_its_number_is_not_given_again(volunteer):
    made = certificates.issue(volunteer, FIRST, LAST, {})
    certificates.withdraw(made, "时数有误")
    again = certificates.issue(volunteer, FIRST, LAST, {})

    assert again.certificate_no == "QH-ZM-2026-002"
    assert [one.withdrawn_because for one in certificates.register()] == [None, "时数有误"]


def test_declaring_it_void_needs_a_reason_and_is_done_once(volunteer):
    made = certificates.issue(volunteer, FIRST, LAST, {})
    with pytest.raises(UserError, match="请写原因"):
        certificates.withdraw(made, " ")
    void = certificates.withdraw(made, "重开")
    with pytest.raises(UserError, match="已经作废"):
        certificates.withdraw(void, "重开")


def test_it_is_posted_for_seven_days(volunteer):
    made = certificates.issue(volunteer, FIRST, LAST, {})

    assert certificates.posted_until(made) == dt.date(2026, 11, 29)


def test_what_is_posted_stands_on_the_board_for_its_days_and_not_when_it_is_void(
    volunteer, monkeypatch
):
    made = certificates.issue(volunteer, FIRST, LAST, {})
    void = certificates.issue(volunteer, FIRST, LAST, {})
    certificates.withdraw(void, "时数有误")
    assert certificates.posted() == [made]

    monkeypatch.setattr("swdesk.model.dates.today", lambda: dt.date(2026, 11, 30))
    assert certificates.posted() == []
