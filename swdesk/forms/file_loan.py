"""D-1 案卷借阅（查阅）登记表: the slip of one reader; the register is made of them."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, FormSpec, Row, Section, Signatures
from swdesk.labels import N_
from swdesk.model.file_loans import FileLoan

L = FileLoan
_DATED = (17.0, 38.0, 17.0, 38.0, 17.0, 31.0)

FILE_LOAN = FormSpec(
    code="D-1",
    title=N_("案卷借阅（查阅）登记表"),
    model=L,
    head=(L.file_no, L.asked_on),
    sections=(
        Section(
            N_("申请"),
            (
                Row((Cell(L.file_title, span=8),), ONE),
                Row((Cell(L.kind, options=True, span=4),), ONE),
                Row((L.reader, L.unit, L.phones), THREE),
                Row((Cell(L.purpose, span=12),), ONE),
                Row((Cell(L.extent, span=12),), ONE),
                Row((L.approver, L.worker), TWO),
            ),
            hint=N_("案卷不带出本站为宜；借出要写应还日期"),
        ),
        Section(
            N_("归还"),
            (
                Row((L.due_on, L.returned_on, Cell(L.condition, span=4)), _DATED),
                Row((Cell(L.note, span=12),), ONE),
                Signatures(
                    (
                        (N_("查阅人签名"), False),
                        (N_("批准人签名"), False),
                        (N_("经办人签名"), False),
                    )
                ),
            ),
        ),
    ),
    columns=(
        L.file_no, L.asked_on, L.kind, L.reader, L.unit, L.purpose, L.approver, L.due_on,
        L.returned_on,
    ),
    follows=(L.file_no,),
)  # fmt: skip
