"""What pages are for and to whom they go is asked in place, remembered and entered."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.consent import LegalBasis
from swdesk.model.disclosure import Showing
from swdesk.model.people import Recipient
from swdesk.services.privacy.errands import Errand, last
from swdesk.services.privacy.publishing import Origin
from swdesk.services.trail.audit_list import lines
from tests.gui.pages.test_preview import document

FILLED = replace(document(), records=1, showing=Showing.MASKED)

pytestmark = pytest.mark.usefixtures("worker")


def made(showing):
    return replace(FILLED, showing=showing)


@pytest.fixture
def saved(answers, tmp_path):
    def save(page):
        answers.expect("getSaveFileName", (str(tmp_path / "表"), ""))
        page.save_pdf()

    return save


def test_a_print_is_entered_with_its_purpose_and_whom_it_goes_to(shown, saved):
    page = shown(PreviewPage(FILLED, made))
    page.errand_bar.purpose.choose("inspection")
    page.errand_bar.whom.setText("镇民政办")
    saved(page)

    told = json.loads(AuditEntry.get(AuditEntry.action == Action.PRINT).detail)
    assert (told["purpose"], told["whom"], told["showing"]) == ("inspection", "镇民政办", "masked")
    assert "上级检查，交给 镇民政办" in next(lines())[4]


def test_the_last_errand_is_offered_again(shown, saved):
    saved(shown(PreviewPage(FILLED, made, errand=Errand("referral", "县医院"))))

    assert last() == Errand("referral", "县医院")
    assert shown(PreviewPage(FILLED, made)).errand_bar.whom.text() == "县医院"


def test_what_leaves_the_station_goes_to_somebody(shown, tmp_path):
    page = shown(PreviewPage(FILLED, made))
    page.errand_bar.purpose.choose("other")
    page.save_pdf()

    assert page.messages() == ["请写明交给谁：单位或姓名。"]
    assert not AuditEntry.select().exists()


def test_a_story_for_the_public_is_told_under_a_code_name(shown):
    page = shown(PreviewPage(FILLED, made))
    box = page.errand_bar.purpose
    box.setCurrentIndex(box.findData("publicity"))

    assert page.showing.value() is Showing.CODED
    assert page.document.showing is Showing.CODED


def test_of_a_blank_form_nothing_is_asked(shown):
    assert shown(PreviewPage(document())).errand_bar is None


def test_who_has_not_agreed_is_not_published_by_name(shown, recipient):
    origin = Origin(Recipient, (recipient.id,))
    page = shown(PreviewPage(replace(FILLED, origin=origin), made))
    page.errand_bar.purpose.choose("publicity")
    page.errand_bar.whom.setText("县报")
    page.save_pdf()

    assert f"{recipient.person.name}没有同意宣传使用" in page.messages()[0]
    assert not AuditEntry.select().where(AuditEntry.action == Action.PRINT).exists()


def test_what_goes_to_whom_it_is_about_is_entered_with_the_record_and_no_name(
    shown, saved, recipient
):
    origin = Origin(Recipient, (recipient.id,))
    page = shown(PreviewPage(replace(FILLED, origin=origin), errand=Errand("subject")))
    page.errand_bar.whom.setText(recipient.person.name)
    saved(page)

    entry = AuditEntry.get(AuditEntry.action == Action.PRINT)
    assert (entry.kind, entry.record) == ("recipient", recipient.id)
    assert recipient.person.name not in entry.detail


def test_a_referral_asks_what_it_rests_on_and_enters_that(shown, saved, recipient):
    page = shown(PreviewPage(replace(FILLED, origin=Origin(Recipient, (recipient.id,)))))
    bar = page.errand_bar
    assert bar.ground.isHidden()
    bar.purpose.setCurrentIndex(bar.purpose.findData("referral"))
    bar.whom.setText("县医院")
    page.save_pdf()
    assert "没有同意转介共享" in page.messages()[0]

    bar.ground.setCurrentIndex(bar.ground.findData(LegalBasis.DUTY))
    bar.because.setText("强制报告")
    saved(page)

    assert "依据：法定职责，强制报告" in next(lines())[4]
