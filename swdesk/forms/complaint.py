"""M-4 投诉登记处理表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, FormSpec, Row, Section, Signatures
from swdesk.labels import N_
from swdesk.model.complaints import Complaint

C = Complaint

COMPLAINT = FormSpec(
    code="M-4",
    title=N_("投诉登记处理表"),
    model=C,
    head=(C.complaint_no, C.received_on),
    sections=(
        Section(
            N_("受理"),
            (
                Row((Cell(C.way, options=True, span=4),), ONE),
                Row((C.is_anonymous, C.complainant, C.phones), THREE),
                Row((Cell(C.against, N_("被投诉的/人或事"), span=12),), ONE),
                Row((Cell(C.matter, lines=5),), ONE),
                Row((C.worker, C.due_on), TWO),
            ),
        ),
        Section(
            N_("处理"),
            (
                Row((Cell(C.inquiry, lines=5),), ONE),
                Row((Cell(C.finding, options=True, span=4),), ONE),
                Row((Cell(C.handling, lines=4),), ONE),
                Row((C.answered_on, Cell(C.satisfaction, N_("对答复的/满意度"))), TWO),
                Signatures(
                    (
                        (N_("投诉人签名"), False),
                        (N_("承办人签名"), False),
                        (N_("站负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(
        C.complaint_no, C.received_on, C.way, C.complainant, C.against, C.due_on, C.answered_on,
        C.finding, C.worker,
    ),
)  # fmt: skip
