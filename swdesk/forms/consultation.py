"""F-07 咨询（来访）登记表: one line of the register as a form of its own."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Derived, FormSpec, Row, Section
from swdesk.labels import N_
from swdesk.model.consultations import Consultation
from swdesk.model.fields import Mask

C = Consultation


def _on_file(record: Consultation) -> str:
    """Return who the visitor is on file."""
    found = record.recipient if record.__data__.get("recipient") is not None else None
    return f"{found.person.name}（{found.file_no}）" if found else ""


ON_FILE = Derived("on_file", N_("档案"), _on_file, mask=Mask.NAME)

CONSULTATION = FormSpec(
    code="F-07",
    title=N_("咨询（来访）登记表"),
    model=C,
    head=(C.consult_no, C.asked_on),
    sections=(
        Section(
            N_("来访人"),
            (
                Row((C.visitor, C.asked_at, ON_FILE), THREE),
                Row((Cell(C.way, options=True),), ONE),
                Row((Cell(C.sex, options=True), C.age_band), TWO),
                Row((C.phones, Cell(C.relation, N_("与当事人/关系"))), TWO),
            ),
        ),
        Section(
            N_("咨询"),
            (
                Row((Cell(C.area, span=4),), ONE),
                Row((Cell(C.content, lines=5),), ONE),
                Row((Cell(C.answer, lines=5),), ONE),
                Row((Cell(C.result, options=True), Cell(C.follows_up, options=True)), TWO),
                Row((C.minutes, C.worker, C.project), THREE),
            ),
        ),
    ),
    columns=(
        C.consult_no, C.asked_on, C.way, C.visitor, C.sex, C.age_band, C.phones, C.area, C.content,
        C.result, C.worker, C.minutes, C.follows_up,
    ),
    hidden=(C.recipient,),
)  # fmt: skip
