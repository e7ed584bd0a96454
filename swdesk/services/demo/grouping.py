"""The written groups: plan, members, sessions with who came, and what came of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from swdesk.model.base import Record
from swdesk.model.events import SignIn, SignInRole
from swdesk.model.group_reviews import (
    Expense,
    GroupSummary,
    GroupSurvey,
    MemberReview,
    SurveySlip,
)
from swdesk.model.groups import (
    Absence,
    AbsenceReason,
    BudgetItem,
    Group,
    GroupMember,
    GroupSession,
    MemberConsent,
    PlannedSession,
    SessionPart,
)
from swdesk.model.supervised import SheetState
from swdesk.services.demo.facts import crowd_of
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material

_BEFORE = 21  # days from the plan to the first session
_WEEK = dt.timedelta(days=7)
_START, _END = dt.time(14, 30), dt.time(16)
_LATE, _LEAVE, _ABSENT = 0.08, 0.16, 0.26  # shares of the marks, one upon the other
_READ_AFTER = 2
_PLANNED = (
    "name", "kind", "nature", "rhythm", "location", "audience", "wanted", "background", "aim",
    "goals", "recruiting", "staff", "risks", "evaluating",
)  # fmt: skip


def hold_groups(ground: Ground) -> None:
    """Write every group of the material."""
    for told in material("groups")["group"]:
        _Written(ground, told).write()


class _Written:
    """One group while it is being written."""

    def __init__(self, ground: Ground, told: Mapping[str, Any]) -> None:
        self._ground = ground
        self._told = told
        self._first = ground.year.ago(told["began"])
        self._worker = ground.workers[-1][0]
        self._group = 0
        self._members: list[tuple[int, Human]] = []

    def write(self) -> None:
        self._plan()
        self._join()
        sessions = self._told.get("session", ())
        for nth, session in enumerate(sessions, 1):
            self._session(nth, session)
        if "summary" in self._told:
            over = self._first + _WEEK * len(sessions)
            self._review_members(over)
            self._sum_up(over)

    def _add(self, model: type[Record], day: dt.date, **facts: Any) -> int:
        return self._ground.rows.add(
            model, min(day, self._ground.year.today), self._worker, **facts
        )

    def _plan(self) -> None:
        told, day = self._told, self._first - dt.timedelta(days=_BEFORE)
        planned = told["planned"]
        self._group = self._add(
            Group,
            day,
            group_no=self._ground.numbers.next("group", day),
            planned_on=day,
            begins_on=self._first,
            ends_on=self._first + _WEEK * (len(planned) - 1),
            times=len(planned),
            theories=tuple(told["theories"]),
            worker=self._worker,
            **{name: told.get(name) for name in _PLANNED},
            **self._read(SheetState.FINAL, day, "目标清楚，注意预留分享的时间。"),
        )
        for nth, row in enumerate(planned, 1):
            self._add(PlannedSession, day, group=self._group, nth=nth, **row)
        for row in told.get("budget", ()):
            facts = {"item": row["item"], "reckoning": row["reckoning"], "source": "项目经费"}
            self._add(BudgetItem, day, group=self._group, amount=Decimal(row["amount"]), **facts)

    def _join(self) -> None:
        served = [one for one in self._ground.recipients() if one.is_served]
        meant = [one for one in served if crowd_of(one.age) == self._told["crowd"]]
        chosen = self._ground.chance.sample(meant, min(self._told["wanted"], len(meant)))
        for human in sorted(chosen, key=lambda one: one.person):
            day = self._first - dt.timedelta(days=_BEFORE // 2)
            member = self._add(
                GroupMember,
                day,
                group=self._group,
                person=human.person,
                name=human.name,
                sex=human.sex,
                age=human.age,
                phones=human.phones,
                joined_on=self._first,
                consent=MemberConsent.WRITTEN,
            )
            self._members.append((member, human))

    def _session(self, nth: int, told: Mapping[str, Any]) -> None:
        day = self._first + _WEEK * (nth - 1)
        written = {name: value for name, value in told.items() if name != "parts"}
        is_last = nth == len(self._told["session"]) and "summary" not in self._told
        state = SheetState.SUBMITTED if is_last else SheetState.FINAL
        session = self._add(
            GroupSession,
            day,
            group=self._group,
            nth=nth,
            held_on=day,
            started=_START,
            ended=_END,
            location=self._told["location"],
            worker=self._worker,
            unnamed_count=0,
            **written,
            **self._read(state, day, "过程具体，动力的观察到位。"),
        )
        for part in told["parts"]:
            self._add(SessionPart, day, session=session, **part)
        for seq, (member, human) in enumerate(self._members, 1):
            self._mark(session, day, seq, member, human)

    def _mark(self, session: int, day: dt.date, seq: int, member: int, human: Human) -> None:
        dice = self._ground.chance.random()
        if _LATE <= dice < _ABSENT:
            reason = AbsenceReason.LEAVE if dice < _LEAVE else AbsenceReason.ABSENT
            self._add(Absence, day, session=session, member=member, reason=reason)
            return
        self._add(
            SignIn,
            day,
            session=session,
            member=member,
            person=human.person,
            seq=seq,
            name=human.name,
            sex=human.sex,
            age=human.age,
            village=human.village,
            role=SignInRole.RECIPIENT,
            is_late=True if dice < _LATE else None,
        )

    def _review_members(self, day: dt.date) -> None:
        for told in self._told.get("review", ()):
            facts = dict(told)
            member, _human = self._members[facts.pop("member") - 1]
            self._add(
                MemberReview,
                day,
                member=member,
                worker=self._worker,
                written_on=day,
                **facts,
                **self._read(SheetState.FINAL, day, "观察细致，跟进安排妥当。"),
            )

    def _sum_up(self, day: dt.date) -> None:
        survey = self._add(
            GroupSurvey,
            day,
            group=self._group,
            worker=self._worker,
            written_on=day,
            handed_out=len(self._members),
            praise=self._told["praise"],
            wishes=self._told["wishes"],
            **self._read(SheetState.FINAL, day, ""),
        )
        names = ("content", "conditions", "staff", "gain", "overall")
        for marks in self._told["slips"][: len(self._members)]:
            self._add(SurveySlip, day, survey=survey, **dict(zip(names, marks, strict=True)))
        summary = self._add(
            GroupSummary,
            day,
            group=self._group,
            worker=self._worker,
            written_on=day,
            **self._told["summary"],
            **self._read(SheetState.FINAL, day, "总结实在，同意归档。"),
        )
        for row in self._told["budget"]:
            amounts = {"planned": Decimal(row["amount"]), "spent": Decimal(row["spent"])}
            self._add(Expense, day, summary=summary, item=row["item"], **amounts)

    def _read(self, state: SheetState, day: dt.date, opinion: str) -> dict[str, Any]:
        """Return what the supervisor, the first of the workers, left on a sheet."""
        if state is not SheetState.FINAL:
            return {"state": state}
        read_on = min(day + dt.timedelta(days=_READ_AFTER), self._ground.year.today)
        supervisor, _ = self._ground.workers[0]
        said = {"opinion": opinion or None, "opinion_by": supervisor, "opinion_on": read_on}
        return {"state": state, **said}
