"""Every action leaves exactly its entry, in the save it belongs to, and tells no values."""

import datetime as dt
import json

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.recipient import RECIPIENT
from swdesk.model.audit import Action, AuditEntry, FieldChange
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, EventStatus
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, Sex
from swdesk.services import editing, recycling
from swdesk.services.casework import cases
from swdesk.services.gatherings import events
from swdesk.services.gatherings.signing_in import Desk
from swdesk.services.people import households
from swdesk.services.people.find import FindIndex
from swdesk.services.setup import settings
from swdesk.services.trail import auditing
from swdesk.services.trail.audit_list import AuditFilter, audit_trail, lines
from swdesk.services.trail.auditing import ONE_LOOK, Looks
from swdesk.services.trail.history import history

TODAY = dt.date(2026, 11, 20)
NINE = dt.datetime(2026, 11, 20, 9, 0)  # noqa: DTZ001 - the clock on the wall


@pytest.fixture
def recipient(served):
    return served("陈桂香")


@pytest.fixture
def case(recipient):
    return Case.create(
        recipient=recipient,
        case_no="QH-C-1",
        worker=recipient.worker,
        asked_on=dt.date(2026, 1, 2),
        source="self",
        complaint="想找人说说话",
        status=CaseStatus.OPEN,
    )


@pytest.fixture
def event(worker):
    return Event.create(event_no="QH-A-1", name="重阳节", held_on=TODAY)


def entries():
    """What was entered: actions with the kind of record and the names of fields."""
    return [
        (entry.action, entry.kind, json.loads(entry.detail or "{}").get("fields"))
        for entry in AuditEntry.select().order_by(AuditEntry.seq)
    ]


def test_a_new_registration_is_one_entry_without_values(worker, village):
    values = {"name": "王芳", "sex": Sex.FEMALE, "phones": ("13812345521",), "opened_on": TODAY}
    made = editing.save(RECIPIENT, {**editing.blank(RECIPIENT), **values})
    assert entries() == [(Action.CREATE, "recipient", None)]
    entry = AuditEntry.get()
    assert (entry.record, bytes(entry.uid), entry.worker) == (made.id, bytes(made.uid), worker.id)
    assert FieldChange.select().count() == 0


def test_a_change_names_its_fields_and_keeps_both_values_beside(recipient):
    editing.save(RECIPIENT, {"address": "新村 1 号"}, recipient)
    assert entries() == [(Action.CHANGE, "recipient", ["person.address"])]
    [change] = FieldChange.select()
    assert (change.kind, change.field, change.before, change.after) == (
        "person",
        "address",
        None,
        '"新村 1 号"',
    )
    assert "新村" not in (AuditEntry.get().detail or "")


def test_a_save_that_is_refused_leaves_no_entry(recipient, monkeypatch):
    with pytest.raises(InvalidRecord):
        editing.save(RECIPIENT, {"name": ""}, recipient)
    monkeypatch.setattr(households, "mirror", lambda person: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        editing.save(RECIPIENT, {"address": "新村 1 号"}, recipient)
    assert entries() == []


def test_rows_that_come_change_and_go_are_told(recipient):
    row = {"kind": "dibao", "since": dt.date(2026, 1, 1)}
    editing.save(RECIPIENT, {"benefit": [row]}, recipient)
    loaded = editing.load(RECIPIENT, Recipient.find(recipient.id))
    editing.save(RECIPIENT, {"benefit": []}, recipient)
    told = [(change.kind, change.field, change.before) for change in FieldChange.select()]
    assert ("benefit", "kind", None) in told
    assert ("benefit", "kind", f'"{loaded["benefit"][0]["kind"]}"') in told


def test_the_bin_takes_and_gives_back(recipient):
    recycling.delete(recipient)
    recycling.restore(Recipient.find(recipient.id))
    assert [action for action, *_ in entries()] == [Action.DELETE, Action.RESTORE]


def test_the_status_of_a_case_and_of_an_event_is_one_entry_each(case, event):
    cases.set_status(case, CaseStatus.PAUSED, "住院")
    events.set_status(event, EventStatus.CANCELLED, "下雨")
    assert [found[:2] for found in entries()] == [
        (Action.CHANGE, "casework"),
        (Action.CHANGE, "event"),
    ]
    assert "status" in entries()[0][2]


def test_each_sign_in_and_each_step_back_is_one_entry(event, recipient):
    desk = Desk(event.id, FindIndex(), clock=lambda: NINE)
    signed = desk.sign_in(recipient.person_id)
    desk.sign_out(signed.sign_in_id)
    desk.undo_last()
    desk.undo_last()
    desk.head_count(3)
    assert entries() == [
        (Action.CREATE, "sign_in", None),
        (Action.CHANGE, "sign_in", ["left_at"]),
        (Action.CHANGE, "sign_in", ["left_at"]),
        (Action.DELETE, "sign_in", None),
        (Action.CHANGE, "event", ["unnamed_count"]),
    ]


def test_who_is_expected_is_counted(event, recipient):
    events.expect(event.id, [recipient.person_id])
    events.no_longer_expect(event.id, [recipient.person_id])
    assert [json.loads(entry.detail) for entry in AuditEntry.select()] == [
        {"expected_added": 1},
        {"expected_removed": 1},
    ]


def test_what_is_done_in_a_household_is_entered_as_the_households(recipient, served):
    household = households.open_household(recipient.person)
    other = households.add_person(household, served("李华").person, "10")
    households.set_head(other)
    households.leave(households.present(household)[1], TODAY)
    assert {kind for _, kind, _ in entries()} == {"household"}
    assert len(entries()) == 4


def test_settings_are_entered_with_what_was_set(office, worker):
    settings.save_office({"lock_minutes": 9})
    settings.save_place({"kind": "village", "name": "东村"})
    settings.save_pattern("case", "{站码}-C{年}-{序号:3}")
    assert entries() == [
        (Action.SETTINGS, "office", ["lock_minutes"]),
        (Action.SETTINGS, "place", None),
        (Action.SETTINGS, "number_pattern", None),
    ]


def test_looking_again_within_a_minute_is_the_same_look(recipient, served):
    clock = iter([0, 10, ONE_LOOK - 1, ONE_LOOK, ONE_LOOK + 1])
    looks = Looks(lambda: next(clock))
    for _ in range(4):
        looks.at(recipient)
    looks.at(served("李华"))
    assert [action for action, *_ in entries()] == [Action.VIEW] * 3


def test_prints_and_revealed_fields_are_entered(recipient):
    auditing.printed("服务对象登记表", records=1, pages=2, showing=Showing.MASKED, target="printer")
    auditing.revealed(recipient.person, "id_no")
    assert [action for action, *_ in entries()] == [Action.PRINT, Action.REVEAL]
    assert lines_now()[1][4] == "服务对象登记表，遮盖，1 条，2 页"


def lines_now(**chosen):
    return list(lines(AuditFilter(**chosen)))


def test_before_records_are_open_a_print_is_not_entered():
    auditing.printed("恢复码单", records=1, pages=1, showing=Showing.REAL, target="printer")


def test_the_list_is_filtered_by_worker_action_day_and_person(recipient, served, worker):
    editing.save(RECIPIENT, {"address": "新村 1 号"}, recipient)
    recycling.delete(served("李华"))
    assert len(lines_now(worker=worker.id)) == 2
    assert lines_now(worker=worker.id + 1) == []
    assert [line[2] for line in lines_now(action=Action.DELETE)] == ["放进回收站"]
    today = dt.datetime.now().astimezone().date()
    assert len(lines_now(since=today, until=today)) == 2
    assert lines_now(until=today - dt.timedelta(days=1)) == []
    assert [line[3] for line in lines_now(people=[recipient.person_id])] == ["陈**　QH-0001"]


def test_no_line_of_the_list_tells_a_whole_name_or_a_value(recipient, case, event):
    values = {"address": "新村 1 号", "phones": ("13812345521",)}
    editing.save(RECIPIENT, values, recipient)
    cases.set_status(case, CaseStatus.PAUSED, "住院")
    desk = Desk(event.id, FindIndex(), clock=lambda: NINE)
    desk.sign_in(recipient.person_id)
    said = str(lines_now())
    for value in ("陈桂香", "桂香", "新村", "13812345521", "住院"):
        assert value not in said


def test_the_list_of_a_page_asks_a_fixed_number_of_questions(recipient, database):
    for _ in range(300):
        auditing.revealed(recipient.person, "id_no")
    asked = []
    source = audit_trail()
    ids = source.ids()
    run = database.execute_sql
    database.execute_sql = lambda *given: asked.append(given) or run(*given)
    source.rows(ids[:256])
    assert len(asked) <= 6


def test_the_history_tells_both_values_in_words_and_who(recipient):
    editing.save(RECIPIENT, {"level": "1"}, recipient)
    editing.save(RECIPIENT, {"level": "2"}, Recipient.find(recipient.id))
    last = history(Recipient.find(recipient.id))[0]
    assert (last.worker, last.action) == ("沈佳", "修改")
    assert last.before != last.after != "2"


def test_a_change_of_the_person_in_another_role_is_in_the_history_too(recipient):
    editing.save_record(Person, {"address": "新村 1 号"}, recipient.person)
    assert [(line.field, line.after) for line in history(recipient)] == [("现住地址", "新村 1 号")]


def test_a_deleted_place_in_a_history_leaves_no_gap(recipient, village):
    other = Place.create(kind="village", name="东村")
    editing.save_record(Person, {"place": other.id}, recipient.person)
    [line] = history(recipient)
    assert (line.before, line.after) == ("青禾镇柳溪村", "东村")


def test_a_cancelled_event_that_refuses_leaves_no_entry(event):
    with pytest.raises(UserError):
        events.set_status(event, EventStatus.CANCELLED)
    assert entries() == []
