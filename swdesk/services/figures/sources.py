"""The rows that are counted: the service contacts, and what stands beside them.

Each answers as *s* with the columns of the service-contact view as far as it has them; what
begins and ends has the day it ended in *ended*.
"""

from __future__ import annotations

CONTACTS = "service_contact s"

_HOUSEHOLD = """(SELECT m.household_id FROM household_member m
 WHERE m.person_id = r.person_id AND m.deleted_at IS NULL AND m.left_on IS NULL
 ORDER BY m.id LIMIT 1)"""

#: Events that were held, whoever came.
EVENTS = """(SELECT e.held_on AS date, 'held' AS kind, e.form AS method, NULL AS person_id,
 e.worker_id AS staff, e.project_id, e.place_id, e.id AS record, e.unnamed_count,
 e.indirect_count, e.kind AS event_kind
 FROM event e WHERE e.deleted_at IS NULL AND e.status <> 'cancelled') s"""

#: Groups in the period in which they began: on the day of their first session.
GROUPS = """(SELECT MIN(n.held_on) AS date, 'groupwork' AS kind, g.kind AS method,
 NULL AS person_id, g.worker_id AS staff, g.project_id, g.place_id, g.id AS record
 FROM groupwork g JOIN group_session n ON n.group_id = g.id AND n.deleted_at IS NULL
 WHERE g.deleted_at IS NULL GROUP BY g.id) s"""

#: Sessions that were held, with how many came without leaving a name.
SESSIONS = """(SELECT n.held_on AS date, 'session' AS kind, g.kind AS method, NULL AS person_id,
 COALESCE(n.worker_id, g.worker_id) AS staff, g.project_id, g.place_id, n.id AS record,
 n.unnamed_count
 FROM group_session n JOIN groupwork g ON g.id = n.group_id
 WHERE n.deleted_at IS NULL AND g.deleted_at IS NULL) s"""

#: What is known of each member at each session: came, stayed away or asked to be excused.
MARKS = """(SELECT n.held_on AS date, 'mark' AS kind, g.kind AS method, m.person_id,
 COALESCE(n.worker_id, g.worker_id) AS staff, g.project_id, g.place_id, m.id AS record,
 a.is_present
 FROM (SELECT session_id, member_id, 1 AS is_present FROM sign_in
        WHERE member_id IS NOT NULL AND deleted_at IS NULL
       UNION ALL SELECT session_id, member_id, 0 FROM absence WHERE deleted_at IS NULL) a
 JOIN group_session n ON n.id = a.session_id AND n.deleted_at IS NULL
 JOIN groupwork g ON g.id = n.group_id AND g.deleted_at IS NULL
 JOIN group_member m ON m.id = a.member_id AND m.role = 'member') s"""

#: Every attempt to visit somebody, also those that met nobody.
VISITS = f"""(SELECT v.visited_on AS date, 'visit' AS kind, v.method, r.person_id,
 'recipient' AS role, v.worker_id AS staff, v.project_id, p.place_id, v.id AS record,
 v.result IN ('met', 'answered', 'family') AS is_met,
 COALESCE({_HOUSEHOLD}, -r.person_id) || '/' || v.visited_on AS household_day
 FROM visit v JOIN recipient r ON r.id = v.recipient_id JOIN person p ON p.id = r.person_id
 WHERE v.deleted_at IS NULL) s"""

# Who was destroyed still counts, by what is left of them, and so does who waits for it in the bin:
# a person with contacts. Who was entered by mistake has none.
_REMAINS = """({role}.deleted_at IS NULL OR {role}.struck_at IS NOT NULL
 OR (p.deleted_at IS NOT NULL
     AND EXISTS (SELECT 1 FROM service_contact k WHERE k.person_id = p.id)))"""

RECIPIENTS = f"""(SELECT r.opened_on AS date, r.ended_on AS ended, 'recipient' AS kind,
 NULL AS method, r.person_id, r.worker_id AS staff, NULL AS project_id, p.place_id,
 r.id AS record, {_HOUSEHOLD} AS household_id
 FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE {_REMAINS.format(role="r")} AND r.status <> 'pending') s"""

#: Cases that were taken, from the day they were opened.
CASES = """(SELECT c.opened_on AS date, c.closed_on AS ended, 'case' AS kind, c.kind AS method,
 r.person_id, c.worker_id AS staff, c.project_id, p.place_id, c.id AS record, c.status
 FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.deleted_at IS NULL AND c.opened_on IS NOT NULL AND c.status <> 'not_taken') s"""

#: The same cases on the day they ended.
ENDED_CASES = CASES.replace(
    "c.opened_on AS date, c.closed_on AS ended", "c.closed_on AS date, NULL AS ended"
).replace("c.opened_on IS NOT NULL", "c.closed_on IS NOT NULL")

VOLUNTEERS = f"""(SELECT v.joined_on AS date,
 CASE WHEN v.status = 'left' THEN date(v.changed_at) END AS ended, 'volunteer' AS kind,
 NULL AS method, v.person_id, NULL AS staff, NULL AS project_id, p.place_id, v.id AS record
 FROM volunteer v JOIN person p ON p.id = v.person_id
 WHERE {_REMAINS.format(role="v")} AND v.status <> 'candidate') s"""

#: Follow-ups with how long after the service they were written.
RECORDS = """(SELECT f.held_on AS date, 'follow_up' AS kind, f.form AS method, r.person_id,
 f.worker_id AS staff, c.project_id, NULL AS place_id, f.id AS record,
 (julianday(f.created_at) - julianday(f.held_on || ' ' || COALESCE(f.ended, '23:59:59'),
  'utc')) * 24 <= 24 AS is_prompt
 FROM follow_up f JOIN casework c ON c.id = f.case_id JOIN recipient r ON r.id = c.recipient_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL) s"""
