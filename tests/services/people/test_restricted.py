"""What is not theirs leaves colleagues no trace, wherever they look."""

from __future__ import annotations

import datetime as dt
import io

import openpyxl
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.recipient import CATEGORIES, RECIPIENT
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import acting_as
from swdesk.model.cases import Case, CaseShare, CaseStatus, FollowUp
from swdesk.model.people import RecipientCategory
from swdesk.model.team import Role, Worker
from swdesk.printing import documents
from swdesk.services import access, drafts, editing, lookup, recycling
from swdesk.services.access import NotAllowed
from swdesk.services.casework import cases, sharing
from swdesk.services.contacts import due, timeline
from swdesk.services.gatherings import events
from swdesk.services.lists import case_list, listing, recipient_list, rosters
from swdesk.services.lists.list_filters import CaseFilter, FollowUpFilter, RecipientFilter
from swdesk.services.people import restricted
from swdesk.services.trail import history
from swdesk.services.trail.auditing import tell
from swdesk.sheets.export import export

SECRET = "社区矫正"


def text_of(pdf):
    """Return what stands on the pages, without the blanks."""
    pages = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)


def cells_of(workbook):
    """Return the rows of a workbook's first sheet."""
    sheet = openpyxl.load_workbook(io.BytesIO(workbook)).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


@pytest.fixture
def colleagues(worker):
    """Three social workers, of whom the first answers for everybody, and a clerk."""
    made = [Worker.create(name=name) for name in ("方敏", "许清", "顾宁")]
    return [*made, Worker.create(name="录入", role=Role.CLERK)]


@pytest.fixture
def case(served, colleagues):
    """A case of the first, with a record of today."""
    with acting_as(None):
        recipient = served("王秀兰", "elder", worker=colleagues[0])
        made = Case.create(
            recipient=recipient,
            worker=colleagues[0],
            case_no="GA-001",
            source="self",
            complaint="与儿子失和",
            asked_on=dates.today() - dt.timedelta(days=40),
            opened_on=dates.today() - dt.timedelta(days=40),
        )
        FollowUp.create(
            case=made,
            nth=1,
            held_on=dates.today(),
            started=dt.time(9),
            ended=dt.time(10),
            form="visit",
            aim="见面",
            process="谈了很久",
            worker=colleagues[0],
        )
    return made


def seen_in(case):
    """Return the places in which whoever acts comes upon a case or what was written in it."""
    today, person = dates.today(), case.recipient.person_id
    looks = {
        "list": lambda: list(listing.cases(CaseFilter(status=None)).ids()),
        "records": lambda: list(listing.follow_ups(FollowUpFilter()).ids()),
        "counts": lambda: sum(case_list.counts().values()),
        "stages": case_list.next_due,
        "timeline": lambda: [i for i in timeline.of_person(person) if i.case_id],
        "of case": lambda: timeline.of_case(case.id),
        "elsewhere": lambda: timeline.cases_elsewhere(case.recipient_id),
        "due": lambda: [d for d in due.work_list(today) if d.case_id],
        "contact": lambda: listing.last_contacts([case.recipient_id]),
        "tags": lambda: [
            tag for tag in listing.recipient_tags([case.recipient_id]).get(case.recipient_id, ())
            if tag[0] == "个案"
        ],
        "open": lambda: cases.open_cases(case.recipient_id),
        "number": lambda: lookup.lookup(CASE, case.case_no),
        "record number": lambda: lookup.lookup(FOLLOW_UP, f"{case.case_no}-01"),
        "latest": lambda: lookup.latest(CASE),
        "form": lambda: editing.load(CASE, case),
        "history": lambda: history.history(case),
        "totals": lambda: cases.totals(case),
        "roster": lambda: list(rosters.table("cases", CaseFilter(status=None))[1]),
        "paper": lambda: documents.make("C-1", [case.case_no]),
        "workbook": lambda: [row for row in cells_of(export("cases"))[1:] if any(row)],
    }  # fmt: skip
    found = set()
    for place, look in looks.items():
        try:
            if look():
                found.add(place)
        except UserError:
            continue
    return found


EVERYWHERE_OF_ONES_OWN = {
    "list", "records", "counts", "stages", "timeline", "of case", "due", "contact", "tags",
    "open", "number", "record number", "latest", "form", "totals", "roster", "paper", "workbook",
}  # fmt: skip


def test_whoever_answers_for_a_case_comes_upon_it_everywhere(case, colleagues):
    with acting_as(colleagues[0].id):
        assert seen_in(case) >= EVERYWHERE_OF_ONES_OWN


def test_a_colleague_learns_of_an_open_case_that_there_is_one_and_with_whom(case, colleagues):
    with acting_as(colleagues[1].id):
        assert seen_in(case) == {"elsewhere", "contact", "tags"}
        [known] = timeline.cases_elsewhere(case.recipient_id)
    assert (known.worker, known.status) == ("方敏", CaseStatus.OPEN)


def test_a_restricted_case_leaves_colleagues_no_trace(case, colleagues):
    sharing.restrict(case, restricted=True)

    for other in colleagues[1:]:
        with acting_as(other.id):
            assert seen_in(case) == set()


def test_a_case_that_is_shared_is_seen_like_ones_own(case, colleagues):
    sharing.restrict(case, restricted=True)
    sharing.share(case, [colleagues[1].id])

    with acting_as(colleagues[1].id):
        assert seen_in(case) >= EVERYWHERE_OF_ONES_OWN
    with acting_as(colleagues[2].id):
        assert seen_in(case) == set()


def test_a_share_that_is_withdrawn_shuts_the_case_again(case, colleagues):
    sharing.share(case, [colleagues[1].id, colleagues[2].id])
    sharing.share(case, [colleagues[2].id])

    assert sharing.shared_with(case) == [colleagues[2]]
    with acting_as(colleagues[1].id):
        assert not access.may_see_case(case)


def test_sharing_with_a_clerk_shows_them_nothing(case, colleagues):
    sharing.share(case, [colleagues[3].id])

    with acting_as(colleagues[3].id):
        assert seen_in(case) == set()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    owner=st.integers(0, 2),
    shared=st.sets(st.integers(0, 2)),
    is_restricted=st.booleans(),
    looking=st.integers(0, 3),
)
def test_who_comes_upon_a_case_follows_from_owner_shares_and_restriction(
    case, colleagues, owner, shared, is_restricted, looking
):
    ids = [one.id for one in colleagues]
    Case.update(worker=ids[owner], is_restricted=is_restricted).execute()
    CaseShare.delete().execute()
    for one in shared:
        CaseShare.create(case=case, worker=ids[one])

    with acting_as(ids[looking]):
        found = seen_in(case)

    if looking != 3 and looking in shared | {owner}:
        assert found >= EVERYWHERE_OF_ONES_OWN
    elif is_restricted or looking == 3:
        assert found == set()
    else:
        assert found == {"elsewhere", "contact", "tags"}


def test_a_colleagues_case_cannot_be_written_in(case, colleagues):
    with acting_as(colleagues[1].id):
        with pytest.raises(NotAllowed):
            editing.save(FOLLOW_UP, cases_values(), None, case=case)
        with pytest.raises(NotAllowed):
            editing.save_record(Case, {"worker": colleagues[1].id}, case)
        with pytest.raises(NotAllowed):
            recycling.delete(case)


def cases_values():
    return {"started": dt.time(9), "ended": dt.time(10), "aim": "a", "process": "b"}


def test_only_who_answers_for_a_case_decides_who_sees_it(case, colleagues):
    sharing.share(case, [colleagues[1].id])

    with acting_as(colleagues[1].id):
        with pytest.raises(NotAllowed):
            sharing.share(case, [colleagues[1].id, colleagues[2].id])
        with pytest.raises(NotAllowed):
            sharing.restrict(case, restricted=True)


def test_a_restricted_case_hinders_deleting_without_being_named(case, colleagues):
    sharing.restrict(case, restricted=True)

    with acting_as(colleagues[1].id), pytest.raises(UserError) as refused:
        recycling.delete(case.recipient)

    assert "个案" not in refused.value.message
    assert "别的记录" in refused.value.message


def test_a_binned_case_is_offered_back_only_to_those_who_may_see_it(case, colleagues):
    FollowUp.update(deleted_at=dt.datetime.now(dt.UTC)).execute()
    recycling.delete(case)

    with acting_as(colleagues[1].id):
        assert Case not in {type(one.record) for one in recycling.binned()}
    with acting_as(colleagues[0].id):
        assert Case in {type(one.record) for one in recycling.binned()}


def test_a_draft_is_offered_to_nobody_but_who_typed_it(worker, colleagues):
    place = drafts.place_of("C-1", None, 7)
    with acting_as(colleagues[0].id):
        drafts.keep(place, "个案", {"complaint": "秘密"})
    with acting_as(colleagues[1].id):
        assert drafts.read(place) is None
        drafts.keep(place, "个案", {"complaint": "别的"})
    with acting_as(colleagues[0].id):
        assert drafts.read(place) == {"complaint": "秘密"}


# --- categories ---


@pytest.fixture
def corrected(served, colleagues):
    """A recipient of the first colleague in an open and in a restricted category."""
    with acting_as(None):
        return served("赵大勇", "elder", "community_correction", worker=colleagues[0])


def categories(recipient):
    return [row["category"] for row in editing.load(RECIPIENT, recipient)[CATEGORIES.name]]


def test_a_restricted_category_is_read_by_who_answers_and_by_supervisors(
    corrected, colleagues, worker
):
    for reader in (colleagues[0], worker):
        with acting_as(reader.id):
            assert categories(corrected) == ["elder", "community_correction"]


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_restricted_category_is_nowhere_for_others(corrected, colleagues, nth):
    code = "community_correction"
    tell(Action.CREATE, corrected)
    with acting_as(colleagues[nth].id):
        assert categories(corrected) == ["elder"]
        assert list(listing.recipients(RecipientFilter(category=code)).ids()) == []
        assert events.people_of_category(code, dates.today()) == []
        assert code not in [entry.code for entry, _ in recipient_list.used_categories()]
        assert SECRET not in str(listing.recipient_tags([corrected.id]))
        assert SECRET not in str(list(rosters.table("recipients")[1]))
        assert SECRET not in str(cells_of(export("recipients")))
        assert "☑社区矫正" not in text_of(documents.make("F-01", [corrected.file_no]).pdf)
        assert SECRET not in str(history.history(corrected))
        assert SECRET not in str(due.work_list(dates.today()))


def test_a_roster_leaves_out_restricted_categories_for_everybody(corrected, worker):
    assert SECRET not in str(list(rosters.table("recipients")[1]))
    assert SECRET not in str(cells_of(export("recipients")))


@pytest.mark.parametrize("nth", [1, 3])
def test_what_others_save_drops_no_category_they_do_not_see(corrected, colleagues, nth):
    with acting_as(colleagues[nth].id):
        values = editing.load(RECIPIENT, corrected)
        values[CATEGORIES.name] = [{"category": "veteran"}]
        editing.save(RECIPIENT, values, corrected)

    held = [row.category for row in RecipientCategory.live().order_by(RecipientCategory.id)]
    assert held == ["community_correction", "veteran"]


def test_passing_a_recipient_on_neither_drops_nor_doubles_categories(corrected, colleagues):
    with acting_as(colleagues[0].id):
        values = editing.load(RECIPIENT, corrected) | {"worker": colleagues[1].id}
        editing.save(RECIPIENT, values, corrected)

    assert RecipientCategory.live().count() == 2
    with acting_as(colleagues[0].id):
        assert categories(corrected) == ["elder"]


def test_nobody_makes_themselves_answer_for_a_colleagues_recipient(corrected, colleagues):
    with acting_as(colleagues[1].id), pytest.raises(NotAllowed):
        editing.save(RECIPIENT, {"worker": colleagues[1].id}, corrected)


def test_what_a_category_was_once_stays_hidden_and_what_it_is_now_does_not(corrected, colleagues):
    with acting_as(colleagues[0].id):
        values = editing.load(RECIPIENT, corrected)
        values[CATEGORIES.name][1]["category"] = "veteran"
        editing.save(RECIPIENT, values, corrected)
    with acting_as(colleagues[1].id):
        assert SECRET not in str(history.history(corrected))
        shown = editing.load(RECIPIENT, corrected)[CATEGORIES.name]
        assert "veteran" in [row["category"] for row in shown]


def test_which_categories_are_restricted_stands_in_the_list_of_codes(database):
    assert {"community_correction", "drug_rehab", "severe_mental"} <= set(restricted.codes())
