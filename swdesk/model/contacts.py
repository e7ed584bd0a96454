"""Every direct service contact as one view: the only thing that statistics count.

The place is looked up, not joined: who does not ask for it does not pay for it.
Where the helper of a pair went alone, no worker was there.
A look-in after a case was closed (C-10) is a contact of its own, no record of the case.
A session of a group stands there once for the worker who led it, and once for each who came.
"""

SERVICE_CONTACT = """
CREATE VIEW service_contact AS
SELECT f.held_on AS date, 'follow_up' AS kind, f.form AS method, r.person_id AS person_id,
       'recipient' AS role,
       (strftime('%s', f.ended) - strftime('%s', f.started)) / 60 AS minutes,
       f.worker_id AS staff, c.project_id AS project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id) AS place_id, f.id AS record
  FROM follow_up f JOIN casework c ON c.id = f.case_id
  JOIN recipient r ON r.id = c.recipient_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL
UNION ALL
SELECT a.seen_on, 'aftercare', a.way, r.person_id, 'recipient', NULL, a.worker_id, c.project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id), a.id
  FROM aftercare a JOIN casework c ON c.id = a.case_id
  JOIN recipient r ON r.id = c.recipient_id
 WHERE a.deleted_at IS NULL AND c.deleted_at IS NULL
UNION ALL
SELECT v.visited_on, 'visit', v.method, r.person_id, 'recipient',
       COALESCE((strftime('%s', v.ended) - strftime('%s', v.started)) / 60, v.took),
       CASE WHEN v.by_helper THEN NULL ELSE v.worker_id END, v.project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id), v.id
  FROM visit v JOIN recipient r ON r.id = v.recipient_id
 WHERE v.deleted_at IS NULL AND v.result IN ('met', 'answered', 'family')
UNION ALL
SELECT e.held_on, 'event', e.form, s.person_id, s.role,
       (SELECT SUM(strftime('%s', i.left_at) - strftime('%s', i.came_at)) / 60
          FROM interval i WHERE i.sign_in_id = s.id AND i.deleted_at IS NULL),
       e.worker_id, e.project_id, e.place_id, s.id
  FROM sign_in s JOIN event e ON e.id = s.event_id
 WHERE s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.status <> 'cancelled'
UNION ALL
SELECT n.held_on, 'group', g.kind, s.person_id, s.role,
       (strftime('%s', n.ended) - strftime('%s', n.started)) / 60,
       COALESCE(n.worker_id, g.worker_id), g.project_id, g.place_id, s.id
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.deleted_at IS NULL AND n.deleted_at IS NULL AND g.deleted_at IS NULL
UNION ALL
SELECT n.held_on, 'session', g.kind, NULL, 'staff',
       (strftime('%s', n.ended) - strftime('%s', n.started)) / 60,
       COALESCE(n.worker_id, g.worker_id), g.project_id, g.place_id, n.id
  FROM group_session n JOIN groupwork g ON g.id = n.group_id
 WHERE n.deleted_at IS NULL AND g.deleted_at IS NULL
   AND COALESCE(n.worker_id, g.worker_id) IS NOT NULL
UNION ALL
SELECT t.served_on, 'item', t.kind, r.person_id, 'recipient', t.minutes, t.worker_id, t.project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id), t.id
  FROM service_item t JOIN recipient r ON r.id = t.recipient_id
 WHERE t.deleted_at IS NULL
UNION ALL
SELECT q.asked_on, 'consult', q.way, r.person_id,
       CASE WHEN r.id IS NULL THEN 'resident' ELSE 'recipient' END, q.minutes, q.worker_id,
       q.project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id), q.id
  FROM consultation q LEFT JOIN recipient r ON r.id = q.recipient_id
 WHERE q.deleted_at IS NULL
"""
