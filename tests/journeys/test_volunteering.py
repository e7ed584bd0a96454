"""A volunteer's hours on paper: the ledger, the certificate, the card, the team."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.cards import Card
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.model.volunteers import HoursCertificate, Volunteer, VolunteerTeam
from swdesk.services.people.cards import is_token


@pytest.fixture
def volunteer(person):
    """Somebody who helped for two hours and a half this year."""
    made = Person(name="周志强", sex=Sex.MALE)
    made.touch()
    made.save()
    volunteer = Volunteer.create(person=made, volunteer_no="QH-ZY-0001")
    today = dt.date.today()  # noqa: DTZ011 - the day on which the window shows it
    event = Event.create(event_no="QH-HD-1", name="便民集市", held_on=today)
    sign_in = SignIn.create(
        event=event, person=made, seq=1, name="周志强", role=SignInRole.VOLUNTEER
    )
    Interval.create(sign_in=sign_in, came_at=dt.time(9), left_at=dt.time(11, 30))
    return volunteer


def opens(person, volunteer):
    person.window.workspace.window.show_page("volunteers", volunteer.id)
    return person


def test_a_certificate_is_handed_out_and_void_by_keyboard(person, volunteer):
    opens(person, volunteer).chooses("更多", "出具服务证明")
    person.fills({"用途": "评优", "负责人": "沈佳"})
    person.does("出具并预览")
    text = person.saves_paper()

    made = HoursCertificate.get()
    for said in (made.certificate_no, "周志强", "累计服务时间2.5小时", "本证明用于评优"):
        assert said in text

    person.presses("Alt+Left")
    person.chooses("队伍与证明", "服务证明台账")
    person.sees(made.certificate_no, "2.5", "评优")
    person.presses("Down")
    person.does("作废")
    person.fills({"原因": "时数有误"})
    person.does("作废")
    person.sees("已作废")


def test_the_ledger_has_every_service_and_a_place_to_sign(person, volunteer):
    opens(person, volunteer).chooses("更多", "打印时数记录表")
    person.does("打印预览")
    text = person.saves_paper()

    for said in ("志愿服务时数记录表", "便民集市", "09:00—11:30", "2.5", "四舍五入到0.1小时"):
        assert said in text


def test_a_period_turned_round_is_refused_where_it_was_typed(person, volunteer):
    opens(person, volunteer).chooses("更多", "打印时数记录表")
    person.fills({"从": "今天", "到": "-30"})
    person.does("打印预览")

    person.sees("截止日期早于起始日期")


def test_a_card_has_a_code_and_says_nothing_more(person, volunteer):
    opens(person, volunteer).chooses("更多", "打印志愿者证")
    text = person.saves_paper()

    assert "志愿者证" in text
    assert "周志强" in text
    assert is_token(Card.get().token)
    assert Card.get().token not in text


def test_a_team_is_founded_and_led(person, volunteer):
    person.opens("志愿者")
    person.chooses("队伍与证明", "志愿服务队")
    person.presses("Ctrl+N")
    person.types("银龄互助队\n")
    person.does("新建")
    team = VolunteerTeam.get()
    Volunteer.update(team=team).execute()

    person.page.refresh(frozenset())
    person.goes_to("志愿服务队")
    person.presses("Down", "Return")
    person.sees("还没有定", "周志强")
    person.does("定队长")
    person.types("周")
    person.presses("Return")
    person.does("定为队长")
    person.sees("队长：周志强")
    assert "志愿服务队花名册" in person.prints(whole=False)


def test_the_hours_of_everybody_are_summed_up_for_any_time(person, volunteer):
    person.opens("志愿者")
    person.chooses("队伍与证明", "打印时数汇总表")
    person.does("打印预览")
    text = person.saves_paper()

    for said in ("志愿服务时数汇总表", "QH-ZY-0001", "1人，1次，2.5小时"):
        assert said in text
