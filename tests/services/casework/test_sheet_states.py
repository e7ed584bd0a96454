import pytest

from swdesk.errors import UserError
from swdesk.forms.plan import PLAN
from swdesk.model import base, dates
from swdesk.model.audit import AuditEntry
from swdesk.model.plans import Plan
from swdesk.model.supervised import SheetState
from swdesk.model.team import Role, Worker
from swdesk.services import editing
from swdesk.services.access import NotAllowed
from swdesk.services.casework import sheet_states
from swdesk.services.trail.audit_list import captions


@pytest.fixture
def plan(fill):
    return fill(PLAN)


@pytest.fixture
def supervisor(worker):
    return Worker.create(name="周敏", role=Role.SUPERVISOR)


@pytest.fixture
def read(plan, supervisor):
    """The plan, submitted and approved by the supervisor."""
    sheet_states.submit(plan)
    with base.acting_as(supervisor.id):
        return sheet_states.approve(plan, "同意按计划开展")


def test_a_sheet_begins_as_a_draft_and_waits_once_it_is_submitted(plan):
    assert plan.state is SheetState.DRAFT
    assert sheet_states.waiting() == []

    sheet_states.submit(plan)

    (waiting,) = sheet_states.waiting()
    assert sheet_states.count_waiting() == 1
    assert (waiting.record, waiting.spec) == (plan, PLAN)


def test_a_submitted_sheet_is_taken_back(plan):
    taken = sheet_states.take_back(sheet_states.submit(plan))

    assert taken.state is SheetState.DRAFT
    with pytest.raises(UserError, match="撤回"):
        sheet_states.take_back(taken)


def test_who_approves_signs_with_name_and_day(read, supervisor):
    assert read.state is SheetState.FINAL
    assert (read.opinion, read.opinion_by) == ("同意按计划开展", supervisor)
    assert read.opinion_on == dates.today()


def test_a_sheet_is_returned_only_with_what_to_mend(plan):
    with pytest.raises(UserError, match="退回请写明"):
        sheet_states.send_back(plan, " ")

    returned = sheet_states.send_back(plan, "目标不够具体")

    assert (returned.state, returned.opinion) == (SheetState.RETURNED, "目标不够具体")


def test_a_social_worker_does_not_approve(plan):
    colleague = Worker.create(name="许宁", role=Role.WORKER)
    with base.acting_as(colleague.id), pytest.raises(NotAllowed):
        sheet_states.approve(plan)


def test_a_final_sheet_is_neither_changed_nor_deleted_and_says_how_it_is_amended(read):
    with pytest.raises(UserError, match="写更正"):
        editing.save(PLAN, {"aim": "别的目标"}, read)
    with pytest.raises(UserError, match="定稿"):
        editing.delete(read)

    assert Plan.find(read.id).aim == "恢复上学"


def test_a_final_sheet_keeps_its_words_beside_the_correction(read, worker):
    made = sheet_states.amend(read, "完成期限改为十二月底", "学校调整作息")

    assert Plan.find(read.id).aim == "恢复上学"
    (found,) = sheet_states.amendments(read)
    assert (found, found.worker) == (made, worker)
    assert AuditEntry.select().where(AuditEntry.kind == "amendment").exists()


def test_a_correction_needs_a_reason_and_a_final_sheet(plan):
    with pytest.raises(UserError, match="还没有定稿"):
        sheet_states.amend(plan, "改期", "写错")
    with pytest.raises(UserError, match="更正的内容和原因"):
        sheet_states.amend(sheet_states.approve(plan), "改期", "")


def test_a_sheet_of_a_case_that_one_may_not_see_does_not_wait_for_them(plan):
    sheet_states.submit(plan)
    colleague = Worker.create(name="许宁", role=Role.WORKER)

    with base.acting_as(colleague.id):
        assert sheet_states.waiting() == []
        assert sheet_states.count_waiting() == 0


def test_who_saved_a_form_that_became_final_meanwhile_is_refused(plan, case):
    opened = editing.load(PLAN, plan)
    sheet_states.approve(plan)

    with pytest.raises(UserError):
        editing.save(PLAN, opened | {"aim": "改"}, plan, case=case)

    assert Plan.find(plan.id).aim == "恢复上学"


def test_the_trail_names_a_sheet_by_its_case_and_code(read):
    found = captions([row.seq for row in AuditEntry.select().where(AuditEntry.kind == "plan")])

    assert found
    assert all("QH-GA-2026-001 C-3" in caption for caption in found.values())
