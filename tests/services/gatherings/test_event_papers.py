import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.event_plan import COST, EVENT_PLAN
from swdesk.forms.goods import GOODS
from swdesk.forms.registration import REGISTRATION
from swdesk.model.base import acting_as
from swdesk.model.event_papers import AgendaItem, GoodsReceipt
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.team import Role, Worker
from swdesk.services import editing
from swdesk.services.access import NotAllowed
from swdesk.services.casework import sheet_states
from swdesk.services.gatherings import event_papers, events

PLAN = {
    "aims": "到场三十人",
    "agenda_item": [{"begins": dt.time(9), "what": "开场"}],
    "event_budget": [{"item": "茶点", "amount": 480}, {"item": "横幅", "amount": 120}],
}


@pytest.fixture
def event(worker):
    return Event.create(event_no="HD-1", name="集市", held_on=dt.date(2026, 11, 20))


@pytest.fixture
def later(worker):
    return Event.create(event_no="HD-2", name="冬至", held_on=dt.date(2026, 12, 20))


@pytest.fixture
def plan(event):
    return editing.save(EVENT_PLAN, PLAN, event=event)


def came(event, seq, name, role=SignInRole.RESIDENT, **facts):
    return SignIn.create(event=event, seq=seq, name=name, role=role, **facts)


def test_an_event_has_one_plan_whose_budget_adds_up(event, plan):
    assert event_papers.plan_of(event) == plan
    assert COST.compute(plan) == "600 元"


def test_a_plan_is_taken_over_with_its_rows_and_without_its_approval(plan, event, later):
    sheet_states.approve(plan, "同意")
    copied = editing.save(EVENT_PLAN, event_papers.plan_like(event), event=later)

    assert (copied.aims, copied.is_final, copied.opinion) == ("到场三十人", False, None)
    assert AgendaItem.live().where(AgendaItem.plan == copied.id).count() == 1
    assert COST.compute(copied) == "600 元"
    assert AgendaItem.live().where(AgendaItem.plan == plan.id).count() == 1


def test_an_event_without_a_plan_is_no_model_for_one(event):
    with pytest.raises(UserError, match="没有写过计划书"):
        event_papers.plan_like(event)


def test_an_approved_plan_is_not_changed_and_only_supervisors_approve(plan):
    clerk = Worker.create(name="吴静", role=Role.WORKER)
    with acting_as(clerk.id), pytest.raises(NotAllowed):
        sheet_states.approve(plan)
    sheet_states.approve(plan)
    with pytest.raises(UserError, match="已经定稿"):
        editing.save(EVENT_PLAN, {"aims": "改"}, plan)


def test_a_goods_sheet_begins_with_those_who_came_but_not_with_the_helpers(event, served):
    person = served("王秀兰", id_no="11010519491231002X").person
    came(event, 1, "王秀兰", SignInRole.RECIPIENT, person=person, village="柳溪村")
    came(event, 2, "沈佳", SignInRole.STAFF)
    came(event, 3, "赵铁柱")

    rows = event_papers.new_sheet(event)[GoodsReceipt.table_name()]

    assert [(row["name"], row["id_tail"]) for row in rows] == [
        ("王秀兰", "002X"),
        ("赵铁柱", None),
    ]


def test_before_anybody_came_it_begins_with_the_expected(event, served):
    person = served("王秀兰").person
    events.expect(event.id, [person.id])

    [row] = event_papers.new_sheet(event)[GoodsReceipt.table_name()]

    assert (row["person"], row["village"]) == (person.id, "柳溪村")


def test_a_goods_sheet_is_kept_with_its_event_and_proxies(event):
    came(event, 1, "赵铁柱")
    values = event_papers.new_sheet(event) | {"item": "棉被", "handed_on": dt.date(2026, 11, 20)}
    values["goods_receipt"][0] |= {"by_name": "周桂芬"}

    warned = editing.problems(GOODS, values)
    saved = editing.save(GOODS, values, event=event)

    assert [(p.field, p.is_error) for p in warned] == [("goods_receipt.0.by_relation", False)]
    assert event_papers.sheets_of(event) == [saved]
    assert event_papers.receivers(saved) == 1


def test_a_minor_is_signed_up_by_a_guardian(event):
    child = {"name": "林子轩", "age": 12}
    with pytest.raises(InvalidRecord):
        editing.save(REGISTRATION, child, event=event)

    made = editing.save(REGISTRATION, child | {"guardian": "林秀琴"}, event=event)
    assert event_papers.registrations(event) == [made]


def test_a_grown_up_signs_up_alone(event):
    assert editing.save(REGISTRATION, {"name": "赵铁柱", "age": 18}, event=event).id
