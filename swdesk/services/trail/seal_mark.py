"""The mark on printed reports: how far the audit trail had come, in a form a person can type.

A report on file is a witness outside the computer: who rebuilds the whole trail, with the key,
cannot rebuild the paper.
"""

from __future__ import annotations

import re

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.station import audit

_DIGITS = 12
_MARK = re.compile(r"(\d{1,9})-?([0-9A-F]{4})-?([0-9A-F]{4})-?([0-9A-F]{4})")


def mark() -> str:
    """Return where the trail ends now: 1204-9F3A-22C1-07BE."""
    last = audit.head(database)
    digits = last.seal[:_DIGITS].upper()
    return "-".join((str(last.seq), digits[:4], digits[4:8], digits[8:]))


def require_true(typed: str) -> str:
    """Return in words what a mark on paper proves; raises UserError where the trail differs."""
    found = _MARK.fullmatch(re.sub(r"\s", "", typed).upper())
    if found is None:
        raise UserError(N_("校验码应像 1204-9F3A-22C1-07BE，请照报表末页的再输一次。"))
    seq, digits = int(found[1]), "".join(found.groups()[1:])
    kept = database.execute_sql("SELECT hmac, at FROM audit_entry WHERE seq = ?", (seq,)).fetchone()
    if kept is None or bytes(kept[0]).hex()[:_DIGITS].upper() != digits:
        raise UserError(
            N_("使用记录与报表上的校验码不一致：可能整个换过，或恢复过更早的备份。请告诉站长。")
        )
    return N_("与报表一致：到 {day} 为止的 {n} 条使用记录没有换过。").format(
        day=kept[1][:10], n=seq
    )
