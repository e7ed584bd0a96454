"""A-3 活动记录表; the sign-in sheet A-2 takes its heading from the same record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peewee import fn

from swdesk.forms.event_totals import BY_AGE, BY_SEX, CONTENTMENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    TWO,
    Cell,
    Derived,
    FormSpec,
    Room,
    Row,
    Section,
)
from swdesk.labels import N_
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.text import to_text

E = Event


def _time(event: Event) -> str:
    ends = [to_text(E.started, event.started), to_text(E.ended, event.ended)]
    return "—".join(end for end in ends if end)


def attendance(event: Event) -> dict[SignInRole, int]:
    """Return how many named people came in each role."""
    rows: Any = (
        SignIn.select(SignIn.role, fn.COUNT(SignIn.id))
        .where(SignIn.event == event, SignIn.deleted_at.is_null())
        .group_by(SignIn.role)
        .tuples()
    )
    return dict(rows)


def _attendance(event: Event) -> str:
    return attendance_words(attendance(event), event.unnamed_count or 0, unnamed_parts(event))


def unnamed_parts(event: Event) -> str:
    """Return of which sex and age those were who left no name, as far as it was counted."""
    told = (
        (N_("男 {n}"), event.unnamed_men),
        (N_("女 {n}"), event.unnamed_women),
        (N_("未成年 {n}"), event.unnamed_minors),
        (N_("60 岁以上 {n}"), event.unnamed_elders),
    )
    return "，".join(words.format(n=number) for words, number in told if number)


def attendance_words(counts: Mapping[SignInRole, int], unnamed_count: int, parts: str = "") -> str:
    """Return how many came, by role, those who left no name apart; "" when nobody did."""
    named = [f"{role.label} {counts[role]}" for role in SignInRole if counts.get(role)]
    said = N_("另有未留姓名 {n}（{parts}）") if parts else N_("另有未留姓名 {n}")
    unnamed = [said.format(n=unnamed_count, parts=parts)] if unnamed_count else []
    total = sum(counts.values()) + unnamed_count
    details = "，".join(named + unnamed)
    return N_("{total} 人次（{details}）").format(total=total, details=details) if total else ""


TIME = Derived("time", N_("时间"), _time, room=Room.TIMES)
ATTENDANCE = Derived("attendance", N_("到场人次"), _attendance)

EVENT = FormSpec(
    code="A-3",
    title=N_("社区活动记录表"),
    model=E,
    head=(E.event_no, E.worker),
    sections=(
        Section(
            N_("活动情况"),
            (
                Row((Cell(E.name, span=9),), ONE),
                Row((Cell(E.kind, span=3), Cell(E.form, options=True, span=3)), TWO),
                Row((E.held_on, TIME), TWO, paper_only=True),
                Row((E.held_on, E.started, E.ended), screen_only=True),
                Row((E.place, E.location), TWO),
                Row((E.host, E.co_host), TWO),
                Row((E.project, E.audience), TWO),
                Row((E.status, E.status_note), screen_only=True),
                Row((Cell(E.aim, lines=2),), ONE),
                Row((E.expected_count, ATTENDANCE), (17, 26, 17, 98)),
                Row((BY_SEX, BY_AGE), (17, 40, 17, 84)),
            ),
        ),
        Section(
            N_("过程与成效"),
            (
                Row((Cell(E.process, lines=4, is_narrative=True),), ONE),
                Row((Cell(E.attainment, N_("目标达成/情况"), lines=3),), ONE),
                Row((CONTENTMENT,), ONE),
                Row(
                    (
                        E.very_satisfied,
                        E.satisfied,
                        E.neutral,
                        E.unsatisfied,
                        E.very_unsatisfied,
                        E.satisfaction,
                    ),
                    screen_only=True,
                ),
                Row((E.income, E.expense), TWO),
                Row(
                    (E.indirect_count, Cell(E.indirect_basis, N_("间接受益/的依据"))),
                    (17, 26, 17, 98),
                ),
                Row(
                    (
                        E.unnamed_count,
                        E.unnamed_men,
                        E.unnamed_women,
                        E.unnamed_minors,
                        E.unnamed_elders,
                    ),
                    screen_only=True,
                ),
                Row((E.attendance_note,), screen_only=True),
                Row((Cell(E.improvement, lines=2),), ONE),
                *supervised(E.opinion),
            ),
        ),
    ),
    columns=(
        E.event_no,
        E.name,
        E.held_on,
        TIME,
        E.location,
        E.kind,
        E.status,
        ATTENDANCE,
        E.worker,
    ),
)
