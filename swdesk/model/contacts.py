"""Every direct service contact as one view: the only thing that statistics count.

The place is looked up, not joined: who does not ask for it does not pay for it.
"""

SERVICE_CONTACT = """
CREATE VIEW service_contact AS
SELECT f.held_on AS date, 'follow_up' AS kind, f.form AS method, r.person_id AS person_id,
       'recipient' AS role,
       (strftime('%s', f.ended) - strftime('%s', f.started)) / 60 AS minutes,
       f.worker_id AS staff, NULL AS project_id,
       (SELECT p.place_id FROM person p WHERE p.id = r.person_id) AS place_id, f.id AS record
  FROM follow_up f JOIN casework c ON c.id = f.case_id
  JOIN recipient r ON r.id = c.recipient_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL
UNION ALL
SELECT v.visited_on, 'visit', v.method, r.person_id, 'recipient',
       (strftime('%s', v.ended) - strftime('%s', v.started)) / 60,
       v.worker_id, NULL, (SELECT p.place_id FROM person p WHERE p.id = r.person_id), v.id
  FROM visit v JOIN recipient r ON r.id = v.recipient_id
 WHERE v.deleted_at IS NULL AND v.result IN ('met', 'answered', 'family')
UNION ALL
SELECT e.held_on, 'event', e.form, s.person_id, s.role,
       (SELECT SUM(strftime('%s', i.left_at) - strftime('%s', i.came_at)) / 60
          FROM interval i WHERE i.sign_in_id = s.id AND i.deleted_at IS NULL),
       e.worker_id, NULL, e.place_id, s.id
  FROM sign_in s JOIN event e ON e.id = s.event_id
 WHERE s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.status <> 'cancelled'
"""
