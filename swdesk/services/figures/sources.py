"""The rows that are counted: the service contacts, and what stands beside them.

Each answers as *s* with the columns of the service-contact view as far as it has them; what
begins and ends has the day it ended in *ended*.
"""

from __future__ import annotations

from swdesk.model.due_days import DueRule
from swdesk.services.contacts.rhythms import USUAL
from swdesk.services.volunteering.standing import REGISTERED_ON

CONTACTS = "service_contact s"

#: When a row was entered; contacts look it up in the table that their kind is kept in.
ENTERED = "s.entered_at"
_KEPT_IN = {
    "follow_up": "follow_up", "aftercare": "aftercare", "visit": "visit", "event": "sign_in",
    "group": "sign_in", "session": "group_session", "item": "service_item",
    "consult": "consultation",
}  # fmt: skip
_LOOKED_UP = " ".join(
    f"WHEN '{kind}' THEN (SELECT k.created_at FROM {table} k WHERE k.id = s.record)"
    for kind, table in _KEPT_IN.items()
)


def entered(source: str) -> str:
    """Return the SQL of the moment at which a row of *source* was entered.

    What keeps no such moment, as the posts of colleagues, counts as having been there always.
    """
    if source == CONTACTS:
        return f"CASE s.kind {_LOOKED_UP} END"
    return ENTERED if "entered_at" in source else "''"


_HOUSEHOLD = """(SELECT m.household_id FROM household_member m
 WHERE m.person_id = r.person_id AND m.deleted_at IS NULL AND m.left_on IS NULL
 ORDER BY m.id LIMIT 1)"""

#: Events that were held, whoever came.
EVENTS = """(SELECT e.held_on AS date, 'held' AS kind, e.form AS method, NULL AS person_id,
 e.worker_id AS staff, e.project_id, e.place_id, e.id AS record, e.unnamed_count,
 e.indirect_count, e.kind AS event_kind, e.created_at AS entered_at,
 EXISTS (SELECT 1 FROM event b WHERE b.held_on = date(e.held_on, '-1 day') AND b.name = e.name
   AND b.deleted_at IS NULL AND b.status <> 'cancelled') AS goes_on
 FROM event e WHERE e.deleted_at IS NULL AND e.status <> 'cancelled') s"""

#: Groups in the period in which they began: on the day of their first session.
GROUPS = """(SELECT MIN(n.held_on) AS date, 'groupwork' AS kind, g.kind AS method,
 NULL AS person_id, g.worker_id AS staff, g.project_id, g.place_id, g.id AS record,
 n.created_at AS entered_at
 FROM groupwork g JOIN group_session n ON n.group_id = g.id AND n.deleted_at IS NULL
 WHERE g.deleted_at IS NULL GROUP BY g.id) s"""

#: Groups in the period in which they were completed: on the day of the last session of those
#: that have a summary, were filed away, or met as often as was planned.
COMPLETED_GROUPS = (
    GROUPS.replace("MIN(n.held_on)", "MAX(n.held_on)").removesuffix(") s")
    + """ HAVING g.status = 'archived' OR COUNT(*) >= g.times
 OR EXISTS (SELECT 1 FROM group_summary u WHERE u.group_id = g.id AND u.deleted_at IS NULL)) s"""
)

#: Sessions that were held, with how many came without leaving a name.
SESSIONS = """(SELECT n.held_on AS date, 'session' AS kind, g.kind AS method, NULL AS person_id,
 COALESCE(n.worker_id, g.worker_id) AS staff, g.project_id, g.place_id, n.id AS record,
 n.unnamed_count, n.created_at AS entered_at
 FROM group_session n JOIN groupwork g ON g.id = n.group_id
 WHERE n.deleted_at IS NULL AND g.deleted_at IS NULL) s"""

#: What is known of each member at each session: came, stayed away or asked to be excused.
MARKS = """(SELECT n.held_on AS date, 'mark' AS kind, g.kind AS method, m.person_id,
 COALESCE(n.worker_id, g.worker_id) AS staff, g.project_id, g.place_id, m.id AS record,
 a.is_present, a.created_at AS entered_at
 FROM (SELECT session_id, member_id, 1 AS is_present, created_at FROM sign_in
        WHERE member_id IS NOT NULL AND deleted_at IS NULL
       UNION ALL SELECT session_id, member_id, 0, created_at FROM absence
        WHERE deleted_at IS NULL) a
 JOIN group_session n ON n.id = a.session_id AND n.deleted_at IS NULL
 JOIN groupwork g ON g.id = n.group_id AND g.deleted_at IS NULL
 JOIN group_member m ON m.id = a.member_id AND m.role = 'member') s"""

#: Pairs from the day they were brought together to the day after their last.
PAIRS = """(SELECT a.since AS date, date(a.until, '+1 day') AS ended, 'pairs' AS kind,
 a.kind AS method, r.person_id, a.worker_id AS staff, NULL AS project_id, p.place_id,
 a.id AS record, a.created_at AS entered_at
 FROM pair a JOIN recipient r ON r.id = a.recipient_id JOIN person p ON p.id = r.person_id
 WHERE a.deleted_at IS NULL) s"""

#: The same pairs on their last day.
ENDED_PAIRS = PAIRS.replace(
    "a.since AS date, date(a.until, '+1 day') AS ended", "a.until AS date, NULL AS ended"
)

#: Every attempt to visit somebody, also those that met nobody.
VISITS = f"""(SELECT v.visited_on AS date, 'visit' AS kind, v.method, r.person_id,
 'recipient' AS role, v.worker_id AS staff, v.project_id, p.place_id, v.id AS record,
 v.result IN ('met', 'answered', 'family') AS is_met,
 v.pair_id IS NOT NULL AS is_paired, v.by_helper AS is_alone,
 COALESCE((strftime('%s', v.ended) - strftime('%s', v.started)) / 60, v.took) AS minutes,
 v.created_at AS entered_at, r.id AS recipient_id, r.level, r.risk,
 (r.status NOT IN ('pending', 'paused') AND r.opened_on <= :last
  AND (r.ended_on IS NULL OR r.ended_on > :last)) AS is_standing,
 COALESCE({_HOUSEHOLD}, -r.person_id) || '/' || v.visited_on AS household_day
 FROM visit v JOIN recipient r ON r.id = v.recipient_id JOIN person p ON p.id = r.person_id
 WHERE v.deleted_at IS NULL) s"""

# Who was destroyed still counts, by what is left of them, and so does who waits for it in the bin:
# a person with contacts. Who was entered by mistake has none.
REMAINS = """({role}.deleted_at IS NULL OR {role}.struck_at IS NOT NULL
 OR (p.deleted_at IS NOT NULL
     AND EXISTS (SELECT 1 FROM service_contact k WHERE k.person_id = p.id)))"""

RECIPIENTS = f"""(SELECT r.opened_on AS date, r.ended_on AS ended, 'recipient' AS kind,
 NULL AS method, r.person_id, r.worker_id AS staff, NULL AS project_id, p.place_id,
 r.id AS record, {_HOUSEHOLD} AS household_id, r.id AS recipient_id, r.level, r.risk,
 r.status, r.created_at AS entered_at
 FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE {REMAINS.format(role="r")} AND r.status <> 'pending') s"""

#: Cases that were taken, from the day they were opened.
CASES = """(SELECT c.opened_on AS date, c.closed_on AS ended, 'case' AS kind, c.kind AS method,
 r.person_id, c.worker_id AS staff, c.project_id, p.place_id, c.id AS record, c.status,
 c.created_at AS entered_at
 FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.deleted_at IS NULL AND c.opened_on IS NOT NULL AND c.status <> 'not_taken') s"""

#: The same cases on the day they ended.
ENDED_CASES = CASES.replace(
    "c.opened_on AS date, c.closed_on AS ended", "c.closed_on AS date, NULL AS ended"
).replace("c.opened_on IS NOT NULL", "c.closed_on IS NOT NULL")

#: Volunteers from the day they were registered, or had served enough for it.
VOLUNTEERS = f"""(SELECT * FROM (SELECT {REGISTERED_ON} AS date,
 CASE WHEN v.status = 'left' THEN COALESCE(v.left_on, date(v.changed_at)) END AS ended,
 'volunteer' AS kind,
 NULL AS method, v.person_id, NULL AS staff, NULL AS project_id, p.place_id, v.id AS record,
 v.created_at AS entered_at
 FROM volunteer v JOIN person p ON p.id = v.person_id
 WHERE {REMAINS.format(role="v")}) WHERE date IS NOT NULL) s"""

#: Follow-ups, and whether each was written as soon after the service as the station wants it.
RECORDS = """(SELECT f.held_on AS date, 'follow_up' AS kind, f.form AS method, r.person_id,
 f.worker_id AS staff, c.project_id, NULL AS place_id, f.id AS record,
 f.created_at AS entered_at,
 (julianday(f.created_at) - julianday(f.held_on || ' ' || COALESCE(f.ended, '23:59:59'),
  'utc')) * 24 <= COALESCE((SELECT count FROM deadline WHERE rule = 'record'), 24) AS is_prompt
 FROM follow_up f JOIN casework c ON c.id = f.case_id JOIN recipient r ON r.id = c.recipient_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL) s"""

#: The follow-ups of cases that have ended, on the day the case did.
ENDED_CONTACTS = """(SELECT c.closed_on AS date, 'follow_up' AS kind, f.form AS method, r.person_id,
 f.worker_id AS staff, c.project_id, p.place_id, f.id AS record, f.created_at AS entered_at,
 c.status
 FROM follow_up f JOIN casework c ON c.id = f.case_id JOIN recipient r ON r.id = c.recipient_id
 JOIN person p ON p.id = r.person_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL AND c.closed_on IS NOT NULL) s"""

#: The goals of cases that have ended, rated at the end, on the day the case did.
RATED_GOALS = """(SELECT c.closed_on AS date, 'case' AS kind, c.kind AS method, r.person_id,
 c.worker_id AS staff, c.project_id, p.place_id, c.id AS record, g.created_at AS entered_at,
 g.after IN ('0', '1', '2') AS is_reached
 FROM goal_rating g JOIN evaluation v ON v.id = g.evaluation_id AND v.deleted_at IS NULL
 JOIN casework c ON c.id = v.case_id JOIN recipient r ON r.id = c.recipient_id
 JOIN person p ON p.id = r.person_id
 WHERE g.deleted_at IS NULL AND g.after IS NOT NULL AND c.deleted_at IS NULL
   AND c.closed_on IS NOT NULL) s"""


def _has(table: str, owner: str) -> str:
    return f"EXISTS (SELECT 1 FROM {table} WHERE {owner} AND deleted_at IS NULL)"


def _sheets_of_cases() -> str:
    """Return a row for each sheet that a case has to have by its end, brief ones fewer."""
    ends = f"({_has('closure', 'case_id = c.id')} OR {_has('exit', 'case_id = c.id')})"
    long = "c.kind IS NOT 'consultation'"
    sheets = (
        (_has("follow_up", "case_id = c.id"), "1"),
        (ends, "1"),
        (_has("assessment", "case_id = c.id"), long),
        (_has("plan", "case_id = c.id"), long),
        (_has("evaluation", "case_id = c.id"), long),
    )
    return " UNION ALL ".join(
        f"""SELECT c.closed_on AS date, 'case' AS kind, c.kind AS method, r.person_id,
 c.worker_id AS staff, c.project_id, p.place_id, c.id AS record, c.created_at AS entered_at,
 {there} AS is_done
 FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.deleted_at IS NULL AND c.closed_on IS NOT NULL AND c.status <> 'not_taken' AND {asked}"""
        for there, asked in sheets
    )


#: What has to be on paper: the sheets of cases that ended, the process of events that were held,
#: what happened at sessions.
PAPERS = f"""({_sheets_of_cases()}
 UNION ALL SELECT e.held_on, 'held', e.form, NULL, e.worker_id, e.project_id, e.place_id, e.id,
 e.created_at, COALESCE(e.process, '') <> ''
 FROM event e WHERE e.deleted_at IS NULL AND e.status <> 'cancelled'
 UNION ALL SELECT n.held_on, 'session', g.kind, NULL, COALESCE(n.worker_id, g.worker_id),
 g.project_id, g.place_id, n.id, n.created_at, COALESCE(n.attainment, n.dynamics, '') <> ''
 FROM group_session n JOIN groupwork g ON g.id = n.group_id
 WHERE n.deleted_at IS NULL AND g.deleted_at IS NULL) s"""


def _limit(rule: DueRule) -> str:
    """Return the SQL of the days or hours that the station gives for a paper."""
    return f"COALESCE((SELECT count FROM deadline WHERE rule = '{rule.value}'), {USUAL[rule]})"


def _in_time(table: str, owner: str, due: str) -> str:
    """Return the SQL of whether a paper was there at the end of the day *due*."""
    written = f"date(x.created_at, 'localtime') <= {due}"
    return f"EXISTS (SELECT 1 FROM {table} x WHERE {owner} AND x.deleted_at IS NULL AND {written})"


def _after_intake(table: str) -> str:
    due = f"date(c.opened_on, '+' || {_limit(DueRule.PAPERS)} || ' days')"
    return f"""SELECT {due} AS date, 'case' AS kind, c.kind AS method, r.person_id,
 c.worker_id AS staff, c.project_id, p.place_id, c.id AS record, c.created_at AS entered_at,
 {_in_time(table, "x.case_id = c.id", due)} AS is_timely
 FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.deleted_at IS NULL AND c.opened_on IS NOT NULL AND c.status <> 'not_taken'
   AND c.kind IS NOT 'consultation' AND {due} < :today"""


_SUMMED_UP = f"date(MAX(n.held_on), '+' || {_limit(DueRule.SUMMARY)} || ' days')"
#: What fell due to be written, on the day it did, and whether it was there in time: the papers
#: of a case after it was taken on, the records of services, the summaries of groups.
TIMED_PAPERS = f"""({_after_intake("assessment")} UNION ALL {_after_intake("plan")}
 UNION ALL SELECT date, kind, method, person_id, staff, project_id, place_id, record, entered_at,
 is_prompt FROM {RECORDS}
 UNION ALL SELECT day, 'groupwork', kind, NULL, worker_id, project_id, place_id, id, created_at,
 {_in_time("group_summary", "x.group_id = w.id", "w.day")}
 FROM (SELECT g.id, g.kind, g.worker_id, g.project_id, g.place_id, g.created_at,
   {_SUMMED_UP} AS day FROM groupwork g
   JOIN group_session n ON n.group_id = g.id AND n.deleted_at IS NULL
   WHERE g.deleted_at IS NULL AND g.ends_on < :today GROUP BY g.id) w
 WHERE w.day < :today) s"""
