"""The lines of the registers, and the rows within them, as rows that are counted.

*kind* is the register's key and *record* its line, also for a row that stands within one.
"""

from __future__ import annotations


def lines(table: str, key: str, day: str, more: str = "", joined: str = "") -> str:
    """Return the lines *t* of a register, or what *joined* finds within each."""
    place = more if "place_id" in more else f"{more}, NULL AS place_id".lstrip(", ")
    project = "" if "project_id" in more else ", NULL AS project_id"
    person = "" if "person_id" in more else ", NULL AS person_id"
    entered = f"{'w' if joined else 't'}.created_at AS entered_at"
    return (
        f"(SELECT {day} AS date, '{key}' AS kind, NULL AS method, t.worker_id AS staff,"
        f" t.id AS record, {entered}{person}{project}, {place}"
        f" FROM {table} t {joined} WHERE t.deleted_at IS NULL) s"
    )


_MINUTES = "(strftime('%s', t.ended) - strftime('%s', t.started)) / 60"


def within(table: str, parent: str) -> str:
    """Return the join with the rows *w* of a sub-table that are not binned."""
    return f"JOIN {table} w ON w.{parent} = t.id AND w.deleted_at IS NULL"


SUPERVISIONS = lines(
    "supervision", "supervisions", "t.held_on", f"t.form, t.origin, {_MINUTES} AS minutes"
)
SUPERVISED = lines(
    "supervision", "supervisions", "t.held_on",
    f"w.colleague_id AS colleague, {_MINUTES} AS minutes",
    within("supervisee", "supervision_id"),
)  # fmt: skip
TRAININGS = lines("training", "trainings", "t.held_on", "t.hours")
TRAINED = lines("training", "trainings", "t.held_on", "t.hours", within("trainee", "training_id"))
MEETINGS = lines("meeting", "meetings", "t.held_on", "t.place_id, t.kind = 'council' AS is_council")
RESOLVED = lines(
    "meeting", "meetings", "t.held_on", "t.place_id, w.done_on IS NOT NULL AS is_done",
    within("meeting_point", "meeting_id"),
)  # fmt: skip
COMPLAINTS = lines(
    "complaint", "complaints", "t.received_on",
    "t.answered_on IS NOT NULL AS is_answered, t.answered_on <= t.due_on AS is_timely,"
    " julianday(t.answered_on) - julianday(t.received_on) AS days",
)  # fmt: skip
ISSUES = lines(
    "issue", "issues", "t.raised_on",
    "(SELECT r.person_id FROM recipient r WHERE r.id = t.recipient_id) AS person_id,"
    " t.answered_on IS NOT NULL AS is_answered, t.satisfaction",
)  # fmt: skip
LINKS = lines(
    "resource_link", "resource_links", "t.linked_on",
    "t.provider_id AS provider, t.amount, t.kind AS resource",
)  # fmt: skip
#: What somebody took home: from the rows of a gift, or by the line they signed on an A-4 sheet.
ISSUED = """(SELECT w.issued_on AS date, 'resource_links' AS kind, NULL AS method,
 t.worker_id AS staff, t.id AS record, NULL AS person_id, NULL AS project_id, NULL AS place_id,
 w.quantity
 FROM resource_link t JOIN goods_issue w ON w.link_id = t.id AND w.deleted_at IS NULL
 WHERE t.deleted_at IS NULL
 UNION ALL
 SELECT COALESCE(r.received_on, g.handed_on), 'receipt', NULL, g.worker_id, r.id, r.person_id,
 e.project_id, p.place_id, COALESCE(r.quantity, g.each)
 FROM goods_receipt r JOIN goods_sheet g ON g.id = r.sheet_id AND g.deleted_at IS NULL
 LEFT JOIN event e ON e.id = g.event_id LEFT JOIN person p ON p.id = r.person_id
 WHERE r.deleted_at IS NULL) s"""
ASSOCIATIONS = lines("association", "associations", "t.incubated_on", "t.place_id")
ASSOCIATION_EVENTS = lines(
    "association", "associations", "w.held_on", "t.place_id, w.served",
    within("association_event", "association_id"),
)  # fmt: skip
FUNDS = lines("fund", "funds", "t.opened_on", "t.closed_on AS ended, t.kind AS fund")
FUND_ENTRIES = lines(
    "fund", "funds", "w.entered_on", "w.direction, w.amount, t.kind AS fund",
    within("fund_entry", "fund_id"),
)  # fmt: skip
PUBLICITY = lines("publicity", "publicity", "t.published_on", "t.kind AS sort, t.count")
SATISFACTION = lines(
    "satisfaction_survey", "satisfaction", "t.surveyed_on",
    "t.very_satisfied + t.satisfied AS content, t.sent, t.very_satisfied + t.satisfied + t.neutral"
    " + t.unsatisfied + t.very_unsatisfied AS valid, 5 * t.very_satisfied + 4 * t.satisfied"
    " + 3 * t.neutral + 2 * t.unsatisfied + t.very_unsatisfied AS points",
)  # fmt: skip
AWARENESS = lines(
    "awareness_survey", "awareness", "t.surveyed_on",
    "t.known_5 + t.known_4 + t.known_3 AS aware,"
    " t.known_5 + t.known_4 + t.known_3 + t.known_2 + t.known_1 + t.known_0 AS asked",
)  # fmt: skip
PROJECTS = lines(
    "project", "projects", "t.begins_on",
    "t.id AS project_id, date(t.ends_on, '+1 day') AS ended, t.budget, t.received, t.spent",
)  # fmt: skip

#: Colleagues, from the day they came to the day they left.
WORKERS = """(SELECT COALESCE(w.joined_on, '1900-01-01') AS date, w.left_on AS ended,
 'worker' AS kind, NULL AS method, NULL AS person_id, w.id AS staff, NULL AS project_id,
 NULL AS place_id, w.id AS record, w.created_at AS entered_at,
 w.certificate IN ('assistant', 'intermediate', 'senior') AS is_certified
 FROM worker w WHERE w.deleted_at IS NULL) s"""
