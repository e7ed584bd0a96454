"""What a station is made of, as rows that are counted: sites, communities, posts, types."""

from __future__ import annotations

from swdesk.services.figures.register_sources import lines, within
from swdesk.services.figures.sources import REMAINS

_VILLAGES = "('village', 'community')"

SITES = lines(
    "site", "sites", "t.opened_on", "t.closed_on AS ended, t.kind AS sort, t.area, t.organisation"
)
#: The communities that sites serve; a whole town or a group within a village is none.
COVERED = lines(
    "site", "sites", "t.opened_on", "t.closed_on AS ended, w.place_id, w.is_pilot",
    within("site_cover", "site_id")
    + f" JOIN place c ON c.id = w.place_id AND c.deleted_at IS NULL AND c.kind IN {_VILLAGES}",
)  # fmt: skip
PLACES = f"""(SELECT '1900-01-01' AS date, CASE WHEN p.is_retired THEN date(p.changed_at) END
 AS ended, 'place' AS kind, NULL AS method, NULL AS person_id, NULL AS staff, NULL AS project_id,
 p.id AS place_id, p.id AS record FROM place p
 WHERE p.deleted_at IS NULL AND p.kind IN {_VILLAGES}) s"""
#: Who works at a site, from the day they came there to the day they left it or the station.
POSTS = """(SELECT COALESCE(w.since, t.opened_on) AS date,
 COALESCE(date(w.until, '+1 day'), t.closed_on, k.left_on) AS ended, 'worker' AS kind,
 NULL AS method, NULL AS person_id, k.id AS staff, NULL AS project_id, NULL AS place_id,
 k.id AS record, t.kind AS sort
 FROM site_post w JOIN site t ON t.id = w.site_id JOIN worker k ON k.id = w.colleague_id
 WHERE w.deleted_at IS NULL AND t.deleted_at IS NULL AND k.deleted_at IS NULL) s"""
WORKERS = """(SELECT COALESCE(w.joined_on, '1900-01-01') AS date, w.left_on AS ended,
 'worker' AS kind, NULL AS method, NULL AS person_id, w.id AS staff, NULL AS project_id,
 NULL AS place_id, w.id AS record, w.post, w.certificate
 FROM worker w WHERE w.deleted_at IS NULL) s"""

_NEXT = """(SELECT MIN(n.surveyed_on) FROM community_survey n
 WHERE n.place_id = t.place_id AND n.deleted_at IS NULL
 AND (n.surveyed_on, n.id) > (t.surveyed_on, t.id)) AS ended"""
#: Each survey until the next one of the same community: what stands is the latest.
SURVEYED = lines(
    "community_survey", "communities", "t.surveyed_on",
    f"t.place_id, t.households, t.population, t.residents, {_NEXT}",
)  # fmt: skip

TEAMS = """(SELECT COALESCE(t.founded_on, date(t.created_at)) AS date,
 CASE WHEN t.is_retired THEN date(t.changed_at) END AS ended, 'team' AS kind, NULL AS method,
 t.leader_id AS person_id, NULL AS staff, NULL AS project_id, NULL AS place_id, t.id AS record
 FROM volunteer_team t WHERE t.deleted_at IS NULL) s"""
TEAM_MEMBERS = f"""(SELECT v.joined_on AS date,
 CASE WHEN v.status = 'left' THEN COALESCE(v.left_on, date(v.changed_at)) END AS ended,
 'volunteer' AS kind,
 NULL AS method, v.person_id, NULL AS staff, NULL AS project_id, p.place_id, v.id AS record
 FROM volunteer v JOIN person p ON p.id = v.person_id JOIN volunteer_team t ON t.id = v.team_id
 WHERE {REMAINS.format(role="v")} AND t.deleted_at IS NULL AND v.status <> 'candidate') s"""

_ENDS = "t.id AS project_id, date(t.ends_on, '+1 day') AS ended"
PROJECTS = lines(
    "project", "projects", "t.begins_on",
    f"{_ENDS}, t.fund_level, NULLIF(TRIM(t.contractor), '') AS contractor",
)  # fmt: skip
PARTNERS = lines(
    "project", "projects", "t.begins_on", f"{_ENDS}, w.kind AS partner",
    within("project_partner", "project_id"),
)  # fmt: skip
REVIEWS = lines(
    "project", "projects", "w.reviewed_on", "t.id AS project_id, w.party",
    within("project_review", "project_id"),
)  # fmt: skip
#: Who is of a type that a project made; what the type is called is for the office alone.
TYPED = f"""(SELECT w.since AS date, r.ended_on AS ended, 'recipient' AS kind, NULL AS method,
 r.person_id, r.worker_id AS staff, t.project_id, p.place_id, r.id AS record, t.id AS type
 FROM typed_recipient w JOIN project_type t ON t.id = w.type_id
 JOIN recipient r ON r.id = w.recipient_id JOIN person p ON p.id = r.person_id
 WHERE w.deleted_at IS NULL AND t.deleted_at IS NULL AND {REMAINS.format(role="r")}) s"""
CATEGORIES = f"""(SELECT COALESCE(k.since, r.opened_on) AS date,
 COALESCE(date(k.until, '+1 day'), r.ended_on) AS ended, 'recipient' AS kind, NULL AS method,
 r.person_id, r.worker_id AS staff, NULL AS project_id, p.place_id, r.id AS record, k.category
 FROM recipient_category k JOIN recipient r ON r.id = k.recipient_id
 JOIN person p ON p.id = r.person_id
 WHERE k.deleted_at IS NULL AND {REMAINS.format(role="r")} AND r.status <> 'pending') s"""
COLLEAGUES_TRAINED = lines(
    "training", "trainings", "t.held_on", "w.colleague_id AS colleague, t.kind AS sort",
    within("trainee", "training_id"),
)  # fmt: skip
