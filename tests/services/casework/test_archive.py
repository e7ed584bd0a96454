import datetime as dt

from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.plan import PLAN
from swdesk.model.cases import CaseStatus
from swdesk.model.dates import PartialDate
from swdesk.model.destruction import Series
from swdesk.services.casework import archive, cases, sheet_states
from swdesk.services.privacy import retention


def test_a_binder_holds_the_intake_first_and_the_sheets_by_form_and_day(case, fill):
    fill(PLAN)
    fill(ASSESSMENT, written_on=dt.date(2026, 10, 3))
    fill(ASSESSMENT, written_on=dt.date(2026, 10, 1))

    found = [(one.spec.code, one.day.day) for one in archive.binder(case).sheets]

    assert found == [("C-1", 1), ("C-2", 1), ("C-2", 3), ("C-3", 1)]


def test_what_nobody_chose_is_proposed(case):
    person = case.recipient.person
    person.born_on = PartialDate(1950, 1, 1)
    person.save()
    held = archive.binder(case)
    assert (held.secrecy, held.retention) == ("普通", "10年")

    person.born_on = PartialDate(2015, 1, 1)
    person.save()
    assert archive.proposed_retention(type(case).find(case.id)) == "30"


def test_what_is_proposed_follows_the_years_of_the_station(case):
    retention.set_years(Series.CASE, 20)

    assert archive.proposed_retention(case) == "30"


def test_an_open_case_is_not_ready_to_be_bound(case):
    assert archive.missing(case)[0].text == "个案还没有结束"


def test_sheets_that_are_not_final_are_named(case, fill):
    sheet_states.approve(fill(ASSESSMENT))
    fill(PLAN)
    closed = cases.set_status(
        case, CaseStatus.CLOSED, "迁出", dt.date(2026, 10, 2), despite="全家迁走"
    )

    texts = [one.text for one in archive.missing(closed)]

    assert "1 份表还没有定稿" in texts
    assert "个案还没有结束" not in texts
