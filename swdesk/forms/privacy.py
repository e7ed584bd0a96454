"""F-05C 个人信息请求登记表 and F-05E 个人信息安全事件报告."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Derived,
    FormSpec,
    Row,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.incidents import Incident
from swdesk.model.requests import PersonalRequest

R, E = PersonalRequest, Incident

NAME = Derived(
    "client",
    N_("姓名"),
    lambda request: str(request.person.name) if request.__data__.get("person") else "",
    mask=Mask.NAME,
)

REQUEST = FormSpec(
    code="F-05C",
    title=N_("个人信息请求登记表"),
    model=R,
    head=(R.request_no, R.asked_on),
    sections=(
        Section(
            N_("请求"),
            (
                Row((NAME, R.worker), TWO),
                Row(
                    (
                        Cell(R.by, options=True),
                        Cell(R.asker, N_("提出人/姓名")),
                        Cell(R.relation, N_("与本人/关系")),
                    ),
                    THREE,
                ),
                Row((Cell(R.kind, options=True, span=4),), ONE),
                Row((Cell(R.what, lines=4),), ONE),
                Row((Cell(R.about, N_("涉及的栏/目或记录"), span=8),), ONE),
            ),
        ),
        Section(
            N_("处理"),
            (
                Row((Cell(R.decision, options=True), R.decided_on), (17, 79, 17, 45)),
                Row((Cell(R.reason, lines=3),), ONE),
                Row((Cell(R.statement, lines=3),), ONE),
                Row((R.done_on,), ONE),
                Signatures(
                    (
                        (N_("提出人签名"), False),
                        (N_("经办社工签名"), False),
                        (N_("站负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(R.request_no, NAME, R.asked_on, R.kind, R.decision, R.done_on, R.worker),
    hidden=(R.person,),
    follows=(R.request_no, NAME),
)

INCIDENT = FormSpec(
    code="F-05E",
    title=N_("个人信息安全事件报告"),
    model=E,
    head=(E.incident_no, E.found_on),
    sections=(
        Section(
            N_("事件"),
            (
                Row((Cell(E.kind, options=True), E.happened_on), (17, 88, 17, 36)),
                Row((Cell(E.copy, N_("涉及的/副本")), E.copy_note), TWO),
                Row((Cell(E.course, N_("经过与/原因"), lines=4),), ONE),
            ),
        ),
        Section(
            N_("涉及的信息"),
            (
                Row(
                    (
                        E.people,
                        Cell(E.under_14, N_("不满/14岁")),
                        Cell(E.under_18, N_("不满/18岁")),
                    ),
                    THREE,
                ),
                Row((Cell(E.is_encrypted, options=True),), ONE),
                Row((Cell(E.data, lines=2),), ONE),
                Row((Cell(E.harm, N_("可能的/危害"), lines=2),), ONE),
            ),
        ),
        Section(
            N_("处理"),
            (
                Row((Cell(E.measures, N_("补救措施"), lines=4),), ONE),
                Row((Cell(E.advice, N_("个人可采/取的措施"), lines=2),), ONE),
                Row(
                    (
                        Cell(E.told_authority_on, N_("报告主/管部门")),
                        Cell(E.told_people_on, N_("通知/个人")),
                    ),
                    TWO,
                ),
                Row((E.told_police_on, E.closed_on), TWO),
                Signatures(((N_("经办人签名"), False), (N_("站负责人签名"), True))),
            ),
        ),
    ),
    columns=(E.incident_no, E.happened_on, E.kind, E.copy, E.people, E.is_encrypted, E.closed_on),
    hidden=(E.worker,),
    follows=(E.incident_no,),
)
