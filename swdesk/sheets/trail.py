"""The audit trail as a workbook; that it was written is entered in it."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.disclosure import Showing
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail.audit_list import AuditFilter, audit_trail, lines
from swdesk.services.trail.auditing import exported
from swdesk.sheets.write import Column, write_workbook


def trail_workbook(chosen: AuditFilter | None = None, errand: Errand | None = None) -> bytes:
    """Return the chosen entries as xlsx, the latest first, people by masked names."""
    source = audit_trail(chosen)
    heads = [Column(heading.label, is_text=True) for heading in source.headings]
    workbook = write_workbook(N_("使用记录"), heads, lines(chosen))
    exported("audit", records=len(source.ids()), showing=Showing.MASKED, errand=errand)
    return workbook
