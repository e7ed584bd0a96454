"""The register D-1 that lies beside the cabinet: a line for each look into a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from swdesk.forms.file_loan import FILE_LOAN
from swdesk.labels import N_
from swdesk.model.disclosure import Veil
from swdesk.model.fields import Mask
from swdesk.model.file_loans import FileLoan
from swdesk.model.text import to_text
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.privacy import disclosing

_LINES, _LINE_MM = 13, 9.5
_COLUMNS = (
    Column(N_("序号"), 10),
    Column(N_("登记日期"), 21),
    Column(N_("案卷编号"), 33),
    Column(N_("方式"), 12),
    Column(N_("查阅人"), 20),
    Column(N_("单位"), 34, "left"),
    Column(N_("用途与内容"), 40, "left"),
    Column(N_("批准人"), 18),
    Column(N_("查阅人签名"), 23),
    Column(N_("应还日期"), 18),
    Column(N_("归还日期"), 18),
    Column(N_("归还检查"), 20),
)


def loan_register(loans: Sequence[FileLoan], options: PrintOptions) -> Document:
    """Return the register of these loans; without any, lines for the pen."""
    furniture = Furniture(
        options.station,
        FILE_LOAN.title,
        FILE_LOAN.code,
        (Pair(N_("用途："), N_("案卷查阅、复制、借出，一次一行")),),
        blank=not loans,
        paper=LANDSCAPE,
    )
    sheet = ListSheet(
        furniture,
        _COLUMNS,
        _lines(loans, disclosing.veil(options.showing, list(loans))),
        row_mm=_LINE_MM,
        size=9.5,
        trailers=(
            Trailer(0, N_("档案保管人签名："), rule_mm=36),
            Trailer(120, N_("站负责人签名："), rule_mm=36, date=True),
        ),
    )
    return bound(FILE_LOAN.title, [sheet], options, len(loans))


def _lines(loans: Sequence[FileLoan], veil: Veil) -> Iterator[tuple[str, ...]]:
    for nth, one in enumerate(loans, 1):
        yield (
            str(nth),
            to_text(FileLoan.asked_on, one.asked_on),
            str(one.file_no),
            one.kind.label,
            veil.said(str(one.reader), Mask.NAME),
            one.unit or "",
            "；".join(part for part in (one.purpose, one.extent) if part),
            str(one.approver),
            "",
            to_text(FileLoan.due_on, one.due_on),
            to_text(FileLoan.returned_on, one.returned_on),
            one.condition or "",
        )
    for nth in range(len(loans) + 1, _LINES + 1):
        yield (str(nth), *[""] * (len(_COLUMNS) - 1))
