"""Who lives in one household."""

from __future__ import annotations

from swdesk.model.base import database

_HOUSEMATES = """
SELECT o.person_id FROM household_member m JOIN household_member o
    ON o.household_id = m.household_id
 WHERE m.person_id = ? AND m.left_on IS NULL AND o.left_on IS NULL AND o.person_id IS NOT NULL
   AND m.deleted_at IS NULL AND o.deleted_at IS NULL
"""


def housemates(person_id: int) -> set[int]:
    """Return the people on file who live in the household of somebody, that one included."""
    found = database.execute_sql(_HOUSEMATES, (person_id,))
    return {person_id, *(person for (person,) in found)}
