"""An import, its undoing and an export are one entry each, with counts and no names."""

import json

from swdesk.model.audit import Action, AuditEntry
from swdesk.model.disclosure import Showing
from swdesk.services.privacy.errands import Errand
from swdesk.sheets.bring_in import bring_in
from swdesk.sheets.export import export
from swdesk.sheets.undo import undo

WHOLE = Errand(reason="换电脑核对")


def entries():
    found = AuditEntry.select().order_by(AuditEntry.seq)
    return [(one.action, one.kind, one.record, json.loads(one.detail)) for one in found]


def test_an_import_of_a_hundred_people_and_its_undoing_are_two_entries(station, roster):
    _, summary = bring_in("recipients", roster)
    undone = undo(summary.batch_id)
    (action, kind, batch, counts), (back, *_, taken) = entries()
    assert (action, kind, batch) == (Action.IMPORT, "import_batch", summary.batch_id)
    assert (counts["rows"], counts["imported"]) == (summary.rows, summary.imported)
    assert (back, taken["removed"]) == (Action.UNDO_IMPORT, undone.removed)


def test_an_export_is_entered_with_its_list_count_and_masking(station, roster):
    _, summary = bring_in("recipients", roster)
    export("recipients", showing=Showing.REAL, errand=WHOLE)
    assert entries()[-1] == (
        Action.EXPORT,
        None,
        None,
        {
            "list": "recipients",
            "records": summary.imported,
            "showing": "real",
            "purpose": "filing",
            "reason": "换电脑核对",
        },
    )
