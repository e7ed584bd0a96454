"""What a line of a ledger has to say, and what it names instead of pointing at it."""

from __future__ import annotations

from swdesk.model.fields import AnyKind, Line, Memo, Ref
from swdesk.model.people import Recipient
from swdesk.model.team import Worker
from swdesk.services import numbering
from swdesk.services.lists.registers import Register


def links(register: Register) -> list[Ref]:
    """Return what a line points at and a ledger names: a provider, a project, a village."""
    found = (field for field in register.model.facts().values() if isinstance(field, Ref))
    return [one for one in found if one.rel_model not in (Recipient, Worker)]


def must_have(register: Register) -> list[AnyKind]:
    """Return the fields that a ledger has to bring: those that nothing else fills."""
    kind = numbering.kind_of(register.model)
    given = numbering.KINDS[kind].field if kind else None
    return [
        field
        for field in register.model.facts().values()
        if field.required
        and field.default is None
        and field is not given
        and not (isinstance(field, Ref) and field.rel_model in (Recipient, Worker))
    ]


def tells_lines_apart(register: Register) -> list[AnyKind]:
    """Return by what a line of a ledger is known again: its day and the first words that matter."""
    texts = [field for field in must_have(register) if isinstance(field, Line | Memo)]
    return [register.dated, *texts[:1]]
