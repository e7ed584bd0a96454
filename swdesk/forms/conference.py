"""C-6 个案会议（危机、特别事件）记录 and C-12 强制报告."""

from __future__ import annotations

from typing import Any

from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    ByHand,
    Cell,
    Column,
    Derived,
    FormSpec,
    Opinion,
    Room,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.conferences import Conference, Participant, Resolution
from swdesk.model.fields import Mask
from swdesk.model.mandatory import MandatoryReport
from swdesk.model.text import to_text

C, P, D, M = Conference, Participant, Resolution, MandatoryReport


def _span(record: Any) -> str:
    if record.started is None or record.ended is None:
        return ""
    return f"{to_text(C.started, record.started)}—{to_text(C.ended, record.ended)}"


TIME = Derived("time", N_("起止时间"), _span, room=Room.TIMES)
PARTICIPANTS = Rows(
    N_("参加人员"),
    P.conference,
    (Column(P.name, 40), Column(P.unit, 68), Column(P.duty, 50)),
    blank=4,
)
RESOLUTIONS = Rows(
    N_("决定与分工"),
    D.conference,
    (Column(D.what, 62), Column(D.who, 26), Column(D.due_on, 30), Column(D.result, 40)),
    blank=3,
)

CONFERENCE = FormSpec(
    code="C-6",
    title=N_("个案会议（危机、特别事件）记录"),
    model=C,
    head=(CASE_NO, C.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((CLIENT, Cell(C.occasion, options=True, span=6)), (17, 34, 17, 90)),
                Row((C.held_on, TIME), TWO, paper_only=True),
                Row((C.held_on, C.started, C.ended), screen_only=True),
                Row((Cell(C.location, span=6), C.chair), TWO),
                Row((Cell(C.topic, N_("议题/（事由）"), span=9),), ONE),
                Row((C.worker,), screen_only=True),
            ),
        ),
        PARTICIPANTS,
        Section(
            N_("经过"),
            (
                Row((Cell(C.happened, N_("情况与/经过"), lines=3, is_narrative=True),), ONE),
                Row((Cell(C.discussed, lines=4, is_narrative=True),), ONE),
            ),
            hint=N_("先写事实，后写判断；各人的意见写明是谁说的"),
        ),
        RESOLUTIONS,
        Section(
            N_("跟进"),
            (
                Row((Cell(C.next_steps, lines=2),), ONE),
                Row((ByHand(N_("记录人")), ByHand(N_("日期"), Room.DATE)), TWO),
                Row((Opinion(C.opinion, N_("督导签名")),), ONE),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, C.held_on, C.occasion, C.topic, C.worker),
    hidden=(C.case,),
    follows=(CASE_NO, CLIENT),
)


def _age(report: Any) -> str:
    age = report.case.recipient.person.age_on(report.found_on) if report.found_on else None
    return N_("{age} 岁").format(age=age) if age is not None else ""


AGE = Derived("age", N_("年龄"), _age, span=2)
NAMED = Derived(
    "named", N_("当事人"), lambda report: str(report.case.recipient.person.name), mask=Mask.NAME
)

REPORT = FormSpec(
    code="C-12",
    title=N_("强制报告登记表"),
    model=M,
    head=(CASE_NO, M.written_on),
    sections=(
        Section(
            N_("发现"),
            (
                Row((NAMED, AGE, M.worker), THREE),
                Row((M.found_on, M.found_at, M.found_how), (17, 34, 17, 22, 17, 51)),
                Row((Cell(M.circumstances, options=True, span=12),), ONE),
                Row((M.circumstance_other,), screen_only=True),
                Row((Cell(M.seen, note=N_("（只写事实）"), lines=4, is_narrative=True),), ONE),
                Row((Cell(M.told, N_("当事人或/知情人/原话"), lines=2),), ONE),
                Row((Cell(M.suspect, N_("涉嫌/侵害人")),), ONE),
                Row((Cell(M.protected, N_("已采取的/保护措施")),), ONE),
            ),
            hint=N_("写事实和原话，不推测，不追问当事人"),
        ),
        Section(
            N_("报告"),
            (
                Agreement(
                    N_("依据"),
                    N_(
                        "未成年人保护法第11条：发现未成年人身心健康受到侵害、疑似受到侵害或面临危险的，应当"
                        "立即向公安、民政、教育等部门报告。反家庭暴力法第14条：发现无或限制民事行为能力人遭受"
                        "或疑似遭受家庭暴力的，应当及时向公安机关报案。依法报告不以本人或监护人同意为条件。"
                        "（常用依据，请核对）"
                    ),
                ),
                Row(
                    (M.reported_on, M.reported_at, Cell(M.way, options=True)),
                    (17, 34, 17, 22, 17, 51),
                ),
                Row((Cell(M.unit, span=6), M.officer), TWO),
                Row((Cell(M.unit_phones, span=6), Cell(M.receipt_no, N_("回执或/受案编号"))), TWO),
                Row((M.also_told,), ONE),
            ),
        ),
        Section(
            N_("结果"),
            (
                Row((Cell(M.outcome, lines=2, is_narrative=True),), ONE),
                Row((M.outcome_on, ByHand(N_("经办人"))), TWO),
                Row((Opinion(M.opinion, N_("站负责人")),), ONE),
            ),
        ),
    ),
    columns=(CASE_NO, NAMED, M.found_on, M.circumstances, M.unit, M.receipt_no, M.outcome_on),
    hidden=(M.case,),
    follows=(CASE_NO, NAMED),
)
