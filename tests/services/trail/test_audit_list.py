"""What the audit trail tells of itself."""

from swdesk.model.audit import Action
from swdesk.services.trail import audit_list
from swdesk.station import audit
from swdesk.station.audit import Note


def test_a_repair_that_cost_entries_is_told_with_their_number(database):
    for _ in range(9):
        audit.append(Note(Action.LOGIN))
    database.execute_sql("DELETE FROM audit_entry WHERE seq IN (3, 4, 5)")
    audit.append_repair(database, b"", 9, is_torn=True)
    [told] = audit_list.repairs()
    assert "有 3 条没有找回" in told
    assert audit.broken(database, b"") == []


def test_a_repair_that_cost_nothing_is_not_mentioned(database):
    audit.append(Note(Action.LOGIN))
    audit.append_repair(database, b"", 1, is_torn=True)
    assert audit_list.repairs() == []
