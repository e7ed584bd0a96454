"""Drawings and scales as documents."""

from __future__ import annotations

import pytest

from swdesk.errors import UserError
from swdesk.forms.assessment import ASSESSMENT
from swdesk.model.assessments import Assessment
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.printing.document import PrintOptions
from swdesk.printing.documents import make
from swdesk.printing.record import record_document
from swdesk.services.kin.genogram_facts import facts_of

pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def case(demo):
    """The case that the demonstration has drawings of."""
    return Case.select().order_by(Case.id).first()


def test_the_drawings_of_a_case_are_named_by_its_number(case, read):
    document = make("genogram", [case.case_no])

    text = read(document)
    assert document.pages == 2
    assert document.missing == ()
    assert all(kin.name in text for kin in facts_of(case).everybody() if kin.name)


def test_under_a_code_name_nobody_is_named(case, read):
    text = read(make("genogram", [case.case_no], showing=Showing.CODED))

    assert not any(kin.name in text for kin in facts_of(case).everybody() if kin.name)


def test_drawings_of_no_case_are_refused(demo):
    with pytest.raises(UserError, match="个案编号"):
        make("GENOGRAM", [])


@pytest.mark.parametrize("code_name", [None, "双桥"])
def test_the_assessment_has_the_genogram_in_it(case, read, code_name):
    Case.update(code_name=code_name).where(Case.id == case.id).execute()
    record = Assessment.select().where(Assessment.case == case).first()
    text = read(record_document(ASSESSMENT, [record], PrintOptions("青禾镇社工站")))

    index, relative = facts_of(case).everybody()[:2]
    assert (relative.name in text) is (code_name is None)
    assert (relative.called if code_name else index.name) in text


def test_a_result_is_printed_with_items_answers_and_score(case, read):
    text = read(make("S-1", []))

    assert "您对自己的生活基本上满意吗？" in text
    assert "9/15" in text


def test_a_scale_is_printed_for_the_pen(demo, read):
    text = read(make("S-1", ["barthel"], is_blank=True))

    assert "□自己吃（10）" in text
    assert "100分起：无需依赖" in text
