"""What a line of a ledger has to say, and what it names instead of pointing at it."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.forms.spec import Rows
from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Kind, Line, Mask, Memo, Ref
from swdesk.model.people import Recipient
from swdesk.model.team import Worker
from swdesk.services import numbering
from swdesk.services.lists.registers import Register

_STRANGER = "name"


def links(register: Register) -> list[Ref]:
    """Return what a line points at and a ledger names: a provider, a project, a village."""
    found = (field for field in told(register) if isinstance(field, Ref))
    return [one for one in found if one.rel_model not in (Recipient, Worker)]


def told(register: Register) -> list[AnyKind]:
    """Return the facts that a ledger tells: what the program links for itself is not among them."""
    hidden = {field.name for field in register.spec.hidden} - {"recipient"}
    return [field for name, field in register.model.facts().items() if name not in hidden]


def name_field(model: type[Record]) -> AnyKind | None:
    """Return by what a ledger names a record: its name, else its number."""
    named = model.facts().get("name")
    kind = numbering.kind_of(model)
    return named or (numbering.KINDS[kind].field if kind else None)


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


@dataclass(frozen=True)
class PartColumn:
    """A column of a sub-table; its heading names both, as a line has columns of the same name."""

    rows: Rows
    field: AnyKind

    @property
    def key(self) -> str:
        """Return the key under which a row of a workbook holds the cell."""
        return f"{self.rows.name}.{self.field.name}"

    @property
    def label(self) -> str:
        """Return the heading."""
        return f"{self.rows.title}—{self.field.label}"

    @property
    def mask(self) -> Mask | None:
        """Return how the cell is hidden."""
        return self.field.mask

    def stranger(self) -> AnyKind | None:
        """Return where the sub-table writes the name of somebody who is no colleague on file."""
        is_colleague = isinstance(self.field, Ref) and self.field.rel_model is Worker
        return self.rows.model.facts().get(_STRANGER) if is_colleague else None


def parts_of(register: Register) -> list[PartColumn]:
    """Return the columns of the sub-tables of a register, in the order of its form."""
    return [
        PartColumn(rows, column.field)
        for rows in register.spec.sub_tables()
        for column in rows.typed()
        if isinstance(column.field, Kind | Ref)
    ]
