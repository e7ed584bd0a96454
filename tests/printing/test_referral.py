"""The referral form: what goes out, and the slip that comes back."""

import pytest

from swdesk.forms.referral import REFERRAL
from swdesk.model.referrals import Referral
from swdesk.printing.document import PrintOptions
from swdesk.printing.record import blank_document, record_document

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
CUT = "沿此线剪下，填好后交回转出机构"
pytestmark = pytest.mark.usefixtures("demo")


def test_the_slip_stands_on_the_same_page_below_a_line_to_cut_along(read):
    document = blank_document(REFERRAL, OPTIONS)
    text = read(document)

    assert document.pages == 1
    assert text.index("督导签名") < text.index(CUT) < text.index("接收机构签章")


def test_the_slip_says_for_itself_which_referral_it_answers(read):
    referral = Referral.live().first()
    text = read(record_document(REFERRAL, [referral], OPTIONS))

    below = text[text.index(CUT) :]
    assert referral.referral_no in below
    assert "青禾镇社工站" in below


def test_a_long_referral_takes_the_slip_over_the_page_whole(read):
    referral = Referral.live().first()
    referral.served = "\n".join(["每周一次上门，陪同就诊两次，与家属谈过三次。"] * 12)
    document = record_document(REFERRAL, [referral], OPTIONS)

    assert document.pages == 2
    assert "接收机构签章" not in read(document, page=0)
    assert read(document, page=1).count(referral.referral_no) == 2


def test_what_was_not_ticked_is_on_no_page(read):
    referral = Referral.live().first()
    person = referral.case.recipient.person
    assert "id_no" not in referral.shared

    text = read(record_document(REFERRAL, [referral], OPTIONS))

    assert person.name in text
    assert person.id_no not in text
