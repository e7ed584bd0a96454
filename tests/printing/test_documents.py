"""What can be printed is what is listed, and the other way round."""

from __future__ import annotations

import pytest

from swdesk.forms.catalogue import FORMS
from swdesk.printing import documents
from swdesk.services.papers import PAPERS

pytestmark = pytest.mark.usefixtures("demo")


def test_everything_that_has_a_code_of_its_own_is_listed():
    made = {*documents._OF_THEIR_OWN, *documents._TABLES}
    assert made <= {*(spec.code for spec in FORMS), *(paper.code for paper in PAPERS)}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_a_listed_paper_is_made_of_what_it_offers(paper):
    keys = [one.key for one in paper.choices("")[:1]] if paper.choices else []
    if paper.choices and not keys:
        pytest.skip("the demonstration has none of these")
    document = documents.make(paper.code, keys)
    assert document.pages >= 1
    assert document.missing == ()
