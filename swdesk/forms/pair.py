"""V-8 结对帮扶登记表: who looks after whom, what was agreed, and the visits that came of it."""

from __future__ import annotations

from swdesk.forms.person_facts import AGE, CATEGORY_NAMES, CLIENT, SEX, of_person
from swdesk.forms.spec import (
    ONE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.pairs import Pair
from swdesk.model.people import Person
from swdesk.model.text import in_passing
from swdesk.model.visits import Visit

P, V = Pair, Visit

HELPER = Derived("helper_name", N_("结对人"), lambda pair: pair.helper_name, mask=Mask.NAME)
ADDRESS = of_person(Person.address, N_("住址"), span=4)


def _volunteer_no(pair: Pair) -> str:
    return str(pair.volunteer.volunteer_no) if pair.volunteer_id else ""


def _told(visit: Visit) -> str:
    """Return what a visit says in a line: what was seen, needed or done."""
    said = (visit.needs, visit.health, visit.mood, visit.response)
    return in_passing(next((text for text in said if text), ""))


def _who(visit: Visit) -> str:
    if visit.by_helper:
        return N_("结对人")
    return N_("结对人、{worker}").format(worker=visit.worker)


WHO = Derived("went", N_("走访人"), _who)
TOLD = Derived("told", N_("情况"), _told)
CLIENT_PHONES = of_person(Person.phones, N_("联系电话"), name="client_phones")
VOLUNTEER_NO = Derived("volunteer_no", N_("志愿者编号"), _volunteer_no)

PAIR = FormSpec(
    code="V-8",
    title=N_("结对帮扶登记表"),
    model=P,
    head=(P.pair_no, P.since),
    sections=(
        Section(
            N_("服务对象"),
            (
                Row((CLIENT, SEX, AGE), (17, 44, 17, 31, 17, 32), paper_only=True),
                Row((CATEGORY_NAMES,), ONE, paper_only=True),
                Row((Cell(P.scope, options=True), CLIENT_PHONES), TWO),
                Row((ADDRESS,), ONE, paper_only=True),
                Row((Cell(P.needs, N_("帮扶需求"), lines=2),), ONE),
            ),
        ),
        Section(
            N_("结对人"),
            (
                Row((Cell(P.helper_kind, N_("身份"), options=True, span=4),), ONE),
                Row((P.volunteer, P.helper), screen_only=True),
                Row((HELPER, VOLUNTEER_NO), (17, 60, 21, 60), paper_only=True),
                Row((Cell(P.unit, N_("单位")), Cell(P.phones, N_("联系电话"))), TWO),
            ),
        ),
        Section(
            N_("约定"),
            (
                Row((Cell(P.kind, options=True, span=4),), ONE),
                Row((Cell(P.rhythm, options=True), P.worker), (17, 79, 17, 45)),
                Row((Cell(P.measures, N_("帮扶措施"), lines=3),), ONE),
            ),
        ),
        Section(
            N_("结束"),
            (
                Row((P.until, P.end_reason), TWO),
                Row((P.end_note,), screen_only=True),
                Row((Cell(P.outcome, N_("帮扶成效"), lines=2),), ONE),
            ),
        ),
        Rows(
            N_("走访记录"),
            V.pair,
            (
                Column(V.visited_on, 33),
                Column(V.method, 18, N_("形式")),
                Column(V.result, 26, N_("结果")),
                Column(WHO, 30),
                Column(TOLD, 51),
            ),
            blank=5,
            paper_only=True,
        ),
        Section(
            N_("确认"),
            (
                Signatures(
                    (
                        (N_("结对人签名"), False),
                        (N_("服务对象签名"), False),
                        (N_("社工签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(P.pair_no, CLIENT, HELPER, P.kind, P.since, P.rhythm, P.until, P.worker),
    hidden=(P.recipient,),
    follows=(CLIENT,),
)
