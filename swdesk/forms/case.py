"""C-1 接案登记表."""

from __future__ import annotations

from swdesk.forms.recipient import age
from swdesk.forms.spec import ONE, THREE, TWO, Cell, Derived, FormSpec, Opinion, Row, Section
from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.model.people import Person
from swdesk.model.text import to_text

C = Case


def _of_person(name: str, field: object) -> Derived:
    label: str = field.label  # type: ignore[attr-defined]  # a column of Person

    def compute(case: Case) -> str:
        return to_text(field, getattr(case.recipient.person, name))  # type: ignore[arg-type]

    return Derived(name, label, compute, mask=field.mask)  # type: ignore[attr-defined]  # as above


CLIENT_NAME = _of_person("name", Person.name)
CLIENT_AGE = Derived("age", N_("年龄"), lambda case: age(case.recipient.person))

CASE = FormSpec(
    code="C-1",
    title=N_("个案接案登记表"),
    model=C,
    head=(C.case_no, C.asked_on),
    sections=(
        Section(
            N_("基本资料"),
            (
                Row(
                    (CLIENT_NAME, _of_person("sex", Person.sex), CLIENT_AGE), THREE, paper_only=True
                ),
                Row(
                    (_of_person("phones", Person.phones), _of_person("address", Person.address)),
                    (17, 43, 17, 81),
                    paper_only=True,
                ),
                Row((Cell(C.method, options=True, span=3),), ONE),
                Row((Cell(C.source, span=4), C.referrer_unit), TWO),
                Row((C.referrer, Cell(C.referrer_phones, N_("转介人/电话"))), TWO),
                Row((C.worker, C.code_name, C.project), screen_only=True),
            ),
        ),
        Section(
            N_("求助情况"),
            (
                Row((Cell(C.complaint, note=N_("（本人自述）"), lines=3, is_narrative=True),), ONE),
                Row((Cell(C.referrer_view, N_("转介方/描述"), lines=2),), ONE),
                Row((Cell(C.family, lines=2),), ONE),
                Row((Cell(C.past_services, N_("曾接受的/服务"), lines=2),), ONE),
            ),
        ),
        Section(
            N_("初步判断"),
            (
                Row((Cell(C.kind, options=True, span=4), Cell(C.field, span=4)), (17, 88, 17, 36)),
                Row((Cell(C.problem_areas, options=True),), ONE),
                Row((C.problem_other,), screen_only=True),
                Row((Cell(C.urgency, options=True),), ONE),
                Row(
                    (Cell(C.decision, options=True), Cell(C.opened_on)),
                    (17, 88, 17, 36),
                ),
                Row((Cell(C.refused_for, N_("不接案/原因")),), ONE),
            ),
        ),
        Section(
            N_("意见"),
            (
                Row((Opinion(C.worker_view, N_("社工签名")),), ONE),
                Row((Opinion(C.supervisor_view, N_("督导签名")),), ONE),
            ),
        ),
    ),
    columns=(C.case_no, CLIENT_NAME, C.kind, C.urgency, C.status, C.worker, C.opened_on),
    hidden=(C.recipient,),
)
