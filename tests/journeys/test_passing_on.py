"""Reporting, passing on and looking in again, with the keyboard in the whole window."""

from __future__ import annotations

import pytest

from swdesk.errors import UserError
from swdesk.forms.recipient import RECIPIENT
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.consent import Answer, Consent
from swdesk.model.mandatory import MandatoryReport
from swdesk.model.referrals import Referral, ReferralState
from swdesk.services import editing
from swdesk.services.casework import cases


@pytest.fixture
def opened(person):
    """The case of a woman who is beaten at home, taken on by the keyboard alone."""
    editing.save(RECIPIENT, {"name": "陈桂香"})
    person.opens("服务对象")
    person.does("开个案")
    person.fills({"求助日期": "-12"}, section=1)
    person.fills({"个案来源": "zj", "主诉问题": "夜里不敢回家"})
    person.fills({"问题领域": "jtbl", "接案决定": "jie"}, section=3)
    person.fills({"开案日期": "-10"}, section=3)
    person.presses("Ctrl+S")
    return person


def test_violence_is_reported_and_the_case_stays_open_until_it_came_to_something(opened):
    assert opened.sees("本案涉及家庭暴力或虐待：发现或疑似受到侵害，应立即报告公安机关")

    opened.does("填强制报告")
    opened.fills({"应报情形": "jtbl", "所见所闻": "左臂有三处瘀伤。"}, section=1)
    opened.fills({"报告单位": "青禾镇派出所"}, section=2)
    opened.presses("Ctrl+S")

    report = MandatoryReport.get()
    assert (report.unit, report.circumstances) == ("青禾镇派出所", ("incapable",))
    assert opened.sees("强制报告还没有处理结果，填了才能结案")
    with pytest.raises(UserError, match="强制报告"):
        cases.set_status(Case.get(), CaseStatus.CLOSED, "迁出", despite="已迁走")


def test_a_referral_goes_out_with_consent_and_comes_back_with_its_slip(opened):
    opened.chooses("新建表", "C-9　个案转介表")
    opened.fills({"接收机构": "县妇联"}, section=1)
    opened.fills({"转介原因": "需要法律援助"}, section=3)
    opened.presses("Ctrl+S")
    referral = Referral.get()
    client = Case.get().recipient.person
    Consent.create(person=client, to_referral=Answer.YES)

    for step in ("已联系接收机构", "转出", "送达"):
        opened.chooses("办理与打印", f"转介 {referral}：{step}")
        opened.presses("Return", "Space")

    assert Referral.get().progress is ReferralState.AWAITING


def test_a_sentence_is_put_into_the_record_and_filled_in(opened):
    opened.presses("Ctrl+N")
    opened.goes_to("服务过程")
    opened.presses("F4")
    opened.types("lkq")
    opened.presses("Return")

    assert opened.page.form.values()["process"] == "离开前双方约定：＿＿。"
