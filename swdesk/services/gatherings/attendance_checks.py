"""What is doubtful about who came when: said beside the sheet, and never in the way of a save."""

from __future__ import annotations

from collections import defaultdict

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.services.access import Area, require
from swdesk.services.volunteering.hours import MOST_HOURS

_LONG = """
SELECT s.id, SUM(strftime('%s', i.left_at) - strftime('%s', i.came_at)) / 3600.0 AS hours
  FROM sign_in s JOIN interval i ON i.sign_in_id = s.id AND i.deleted_at IS NULL
 WHERE s.event_id = ? AND s.deleted_at IS NULL GROUP BY s.id HAVING hours > ?
"""
_OVERLAPS = """
WITH mine AS (
  SELECT s.id, s.person_id, s.event_id, e.held_on, i.came_at, i.left_at
    FROM sign_in s JOIN event e ON e.id = s.event_id
    JOIN interval i ON i.sign_in_id = s.id AND i.deleted_at IS NULL
   WHERE s.event_id = ?1 AND s.person_id IS NOT NULL AND s.deleted_at IS NULL
     AND i.left_at IS NOT NULL)
SELECT m.id, o.name, j.came_at, j.left_at
  FROM mine m JOIN sign_in t ON t.person_id = m.person_id AND t.deleted_at IS NULL
  JOIN event o ON o.id = t.event_id AND o.id <> m.event_id AND o.held_on = m.held_on
   AND o.deleted_at IS NULL
  JOIN interval j ON j.sign_in_id = t.id AND j.deleted_at IS NULL AND j.left_at IS NOT NULL
 WHERE j.came_at < m.left_at AND m.came_at < j.left_at
UNION ALL
SELECT m.id, g.name, n.started, n.ended
  FROM mine m JOIN sign_in t ON t.person_id = m.person_id AND t.deleted_at IS NULL
  JOIN group_session n ON n.id = t.session_id AND n.held_on = m.held_on AND n.deleted_at IS NULL
  JOIN groupwork g ON g.id = n.group_id
 WHERE n.started < m.left_at AND m.came_at < n.ended
"""
_TWICE = """
SELECT s.id, s.name FROM sign_in s
 WHERE s.event_id = ?1 AND s.deleted_at IS NULL AND EXISTS (
   SELECT 1 FROM sign_in o WHERE o.event_id = ?1 AND o.name = s.name AND o.id <> s.id
    AND o.deleted_at IS NULL AND (o.person_id IS NULL OR s.person_id IS NULL))
"""


def doubts(event_id: int) -> dict[int, str]:
    """Return what is doubtful about the attendances of an event, by their ids."""
    require(Area.EVENTS)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for sign_in, hours in database.execute_sql(_LONG, (event_id, MOST_HOURS)).fetchall():
        words = N_("共 {hours} 小时，超过 {most} 小时，请核对起止时间。")
        found[sign_in].append(words.format(hours=f"{hours:.1f}", most=MOST_HOURS))
    for sign_in, where, came, left in database.execute_sql(_OVERLAPS, (event_id,)).fetchall():
        words = N_("同一时间还在“{where}”（{came}—{left}），请核对。")
        found[sign_in].append(words.format(where=where, came=came, left=left))
    for sign_in, name in database.execute_sql(_TWICE, (event_id,)).fetchall():
        words = N_("签到表上不止一个{name}，请核对是不是同一个人。")
        found[sign_in].append(words.format(name=name))
    return {sign_in: "".join(sentences) for sign_in, sentences in found.items()}
