"""Categories that only the worker who answers for somebody reads, and supervisors.

For everybody else they are in no form, list, filter or file, and no save of theirs drops them.
"""

from __future__ import annotations

import json
from typing import Any

from swdesk.model.base import Record, author, database
from swdesk.model.codes import vocabulary
from swdesk.model.people import Recipient, RecipientCategory
from swdesk.services import access

_NOW = """
SELECT k.id FROM recipient_category k WHERE k.recipient_id = ?1
   AND k.category IN (SELECT value FROM json_each(?2))
"""
_ONCE = """
SELECT k.id FROM recipient_category k WHERE k.recipient_id = ?1
   AND (k.category IN (SELECT value FROM json_each(?2))
        OR EXISTS (SELECT 1 FROM field_change f
                    WHERE f.kind = 'recipient_category' AND f.record = k.id AND f.field = 'category'
                      AND json_extract(f.before, '$') IN (SELECT value FROM json_each(?2))))
"""


def codes() -> list[str]:
    """Return the restricted categories."""
    return [entry.code for entry in vocabulary("category").entries if entry.restricted]


def is_restricted(code: str | None) -> bool:
    """Say whether a category is one of them."""
    entry = vocabulary("category").get(code)
    return entry is not None and entry.restricted


def may_see(recipient_id: int | None) -> bool:
    """Say whether whoever acts reads every category of a recipient."""
    if access.may_approve():
        return True
    answering = Recipient.select(Recipient.worker).where(Recipient.id == (recipient_id or 0))
    return access.may(access.Area.PEOPLE) and answering.tuples().first() == (author(),)


def hidden_rows(model: type[Record], recipient_id: int | None) -> set[int]:
    """Return which rows of a recipient, binned ones too, whoever acts does not see.

    Of other tables none.
    """
    if model is not RecipientCategory or may_see(recipient_id):
        return set()
    return _rows(_NOW, recipient_id)


def hidden_pasts(recipient_id: int | None) -> set[int]:
    """Return the rows whose history whoever acts does not see: what was restricted once, too."""
    return set() if may_see(recipient_id) else _rows(_ONCE, recipient_id)


def _rows(sql: str, recipient_id: int | None) -> set[int]:
    return {row for (row,) in database.execute_sql(sql, (recipient_id, json.dumps(codes())))}


def category_where(category: str, recipient_id: str) -> tuple[str, list[Any]]:
    """Return the SQL condition, with its parameters, of category rows that may be read.

    *category* and *recipient_id* are the columns in which they stand.
    """
    if access.may_approve():
        return "1", []
    open_to_all = f"{category} NOT IN (SELECT value FROM json_each(?))"
    own = f"{recipient_id} IN (SELECT id FROM recipient WHERE worker_id = ?)"
    return f"({open_to_all} OR {own})", [json.dumps(codes()), author()]
