"""The registers of a station, each declared once: form, name, unit and the day it is filed by.

From a declaration come the list in the window, the roster on paper, the workbook out and in, and
the command line's words for it. A register is a kind of record that stands for itself; what hangs
on a person, a case or an event has pages of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.forms.association import ASSOCIATION
from swdesk.forms.community import COMMUNITY_SURVEY
from swdesk.forms.complaint import COMPLAINT
from swdesk.forms.consultation import CONSULTATION
from swdesk.forms.figures import COUNTING_RULE, OPENING_FIGURE
from swdesk.forms.file_loan import FILE_LOAN
from swdesk.forms.fund import FUND
from swdesk.forms.greeting import GREETING
from swdesk.forms.issue import ANSWER, ISSUE
from swdesk.forms.meeting import MEETING
from swdesk.forms.pair import PAIR
from swdesk.forms.project import PROJECT
from swdesk.forms.publicity import PUBLICITY
from swdesk.forms.resources import PROVIDER, RESOURCE_LINK
from swdesk.forms.service_item import SERVICE_ITEM
from swdesk.forms.site import SITE
from swdesk.forms.spec import FormSpec
from swdesk.forms.supervision import SUPERVISION
from swdesk.forms.survey import AWARENESS_SURVEY, SATISFACTION_SURVEY
from swdesk.forms.training import TRAINING
from swdesk.forms.workplan import WORK_LOG, WORK_PLAN
from swdesk.labels import N_
from swdesk.model.associations import Association
from swdesk.model.base import Record
from swdesk.model.communities import CommunitySurvey
from swdesk.model.complaints import Complaint
from swdesk.model.consultations import Consultation
from swdesk.model.fields import Day, Kind, Line, Memo, Name, Ref
from swdesk.model.file_loans import FileLoan
from swdesk.model.funds import Fund
from swdesk.model.greetings import Greeting
from swdesk.model.issues import Issue
from swdesk.model.meetings import Meeting
from swdesk.model.pairs import Pair
from swdesk.model.people import Person, Recipient
from swdesk.model.projects import Project
from swdesk.model.publicity import Publicity
from swdesk.model.reporting import CountingRule, OpeningFigure
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.service_items import ServiceItem
from swdesk.model.sites import Site
from swdesk.model.supervision import Supervision
from swdesk.model.surveys import AwarenessSurvey, SatisfactionSurvey
from swdesk.model.training import Training
from swdesk.model.workplans import WorkLog, WorkPlan
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.lists.list_source import ListSource, Where
from swdesk.services.lists.register_columns import headings


@dataclass(frozen=True)
class Register:
    """One register.

    *short* names it where registers are chosen from, *title* on paper, *unit* counts its lines;
    *dated* is the day a line is filed by. *path* leads to the person it is about, where it is
    about one, and *needs* are the fields that its worked-out columns read. *sheets* are further
    papers of the same record, to be handed over; *stranger* names whoever is not on file.
    """

    key: str
    spec: FormSpec
    short: str
    title: str
    unit: str
    dated: Day
    path: tuple[type[Record], ...] = ()
    needs: tuple[Kind | Ref, ...] = ()
    sheets: tuple[FormSpec, ...] = ()
    stranger: Name | None = None

    @property
    def model(self) -> type[Record]:
        return self.spec.model

    @property
    def area(self) -> Area:
        """Return what a right to it is given for."""
        return access.area_of(self.model)

    @property
    def is_about_somebody(self) -> bool:
        """Say whether a line belongs to a recipient, who is chosen before it is written."""
        return Recipient in self.path

    def source(self, chosen: RegisterFilter | None = None) -> ListSource:
        """Return the lines in the columns of its form, the latest first."""
        access.require(self.area)
        day = f"t.{self.dated.column_name}"
        where = (chosen or RegisterFilter()).where(self)
        table = f'"{self.model.table_name()}" t'
        return ListSource("t.id", table, where, headings(self), (f"{day} DESC", "t.id DESC"))


@dataclass(frozen=True)
class RegisterFilter:
    """Which lines of a register: filed from *since* to *until*, and saying *text* somewhere."""

    since: dt.date | None = None
    until: dt.date | None = None
    text: str = ""

    def where(self, register: Register) -> Where:
        """Return the condition on the records *t*."""
        where = Where("t.deleted_at IS NULL", "t.struck_at IS NULL")
        where.between(f"t.{register.dated.column_name}", self.since, self.until)
        if self.text:
            # LIKE would take what somebody types for a pattern.
            where.add(f"INSTR(LOWER({_said(register)}), LOWER(?))", self.text)
        return where


_PERSON = """COALESCE((SELECT p.name || ' ' || p.pinyin FROM recipient r
 JOIN person p ON p.id = r.person_id WHERE r.id = t.recipient_id), '')"""

_VOLUNTEER = """COALESCE((SELECT p.name || ' ' || p.pinyin FROM volunteer v
 JOIN person p ON p.id = v.person_id WHERE v.id = t.volunteer_id), '')"""


def _said(register: Register) -> str:
    """Return the SQL of everything that is written in a line."""
    facts = register.model.facts().values()
    texts = [field for field in facts if isinstance(field, Line | Memo | Name)]
    parts = [f"COALESCE(t.{field.column_name}, '')" for field in texts]
    if register.is_about_somebody:
        parts.append(_PERSON)
    if "volunteer" in register.model.facts():
        parts.append(_VOLUNTEER)
    return " || ' ' || ".join(parts)


_TIMES, _PIECES, _ITEMS = N_("{n}次"), N_("{n}件"), N_("{n}条")

REGISTERS: Mapping[str, Register] = {
    one.key: one
    for one in (
        Register(
            "service_items", SERVICE_ITEM, N_("可计量服务"), N_("可计量服务台账"), _TIMES,
            ServiceItem.served_on, (Recipient, Person), (Person.name,),
        ),
        Register(
            "greetings", GREETING, N_("节日慰问"), N_("节日慰问台账"), _TIMES, Greeting.greeted_on,
        ),
        Register(
            "issues", ISSUE, N_("问题反映与答复"), N_("问题反映与答复台账"), _PIECES,
            Issue.raised_on, (Recipient, Person), (Person.name, Issue.raiser), (ANSWER,),
            Issue.raiser,
        ),
        Register(
            "pairs", PAIR, N_("结对帮扶"), N_("结对帮扶台账"), N_("{n}对"), Pair.since,
            (Recipient, Person), (Person.name, Pair.volunteer, Pair.helper),
        ),
        Register(
            "consultations", CONSULTATION, N_("咨询"), N_("咨询台账"), N_("{n}人次"),
            Consultation.asked_on,
        ),
        Register(
            "complaints", COMPLAINT, N_("投诉"), N_("投诉台账"), _PIECES, Complaint.received_on,
        ),
        Register(
            "supervisions", SUPERVISION, N_("督导"), N_("督导台账"), _TIMES, Supervision.held_on,
            needs=(Supervision.started, Supervision.ended),
        ),
        Register("trainings", TRAINING, N_("培训"), N_("培训台账"), _TIMES, Training.held_on),
        Register(
            "meetings", MEETING, N_("会议与议事会"), N_("会议台账"), _TIMES, Meeting.held_on,
        ),
        Register(
            "providers", PROVIDER, N_("资源提供方"), N_("资源提供方名录"), N_("{n}家"),
            Provider.met_on,
        ),
        Register(
            "resource_links", RESOURCE_LINK, N_("资源链接与物资"), N_("资源链接台账"), _TIMES,
            ResourceLink.linked_on,
        ),
        Register(
            "associations", ASSOCIATION, N_("社区社会组织"), N_("社区社会组织名录"), N_("{n}家"),
            Association.incubated_on,
        ),
        Register(
            "funds", FUND, N_("慈善项目与基金"), N_("慈善项目与社区基金台账"), N_("{n}个"),
            Fund.opened_on,
        ),
        Register(
            "publicity", PUBLICITY, N_("宣传与交流"), N_("宣传与交流台账"), _ITEMS,
            Publicity.published_on,
        ),
        Register(
            "file_loans", FILE_LOAN, N_("案卷查阅借阅"), N_("案卷借阅（查阅）登记台账"), _TIMES,
            FileLoan.asked_on,
        ),
        Register(
            "satisfaction", SATISFACTION_SURVEY, N_("满意度调查"), N_("满意度调查台账"), _TIMES,
            SatisfactionSurvey.surveyed_on,
            needs=tuple(getattr(SatisfactionSurvey, one) for one in (
                "very_satisfied", "satisfied", "neutral", "unsatisfied", "very_unsatisfied",
            )),
        ),
        Register(
            "awareness", AWARENESS_SURVEY, N_("知晓度调查"), N_("知晓度调查台账"), _TIMES,
            AwarenessSurvey.surveyed_on,
            needs=tuple(getattr(AwarenessSurvey, f"known_{n}") for n in range(6)),
        ),
        Register(
            "work_plans", WORK_PLAN, N_("工作计划"), N_("工作计划台账"), N_("{n}份"),
            WorkPlan.begins_on,
        ),
        Register(
            "work_logs", WORK_LOG, N_("工作日志"), N_("工作日志台账"), N_("{n}篇"),
            WorkLog.worked_on,
        ),
        Register(
            "sites", SITE, N_("社工站点"), N_("社工站点名录"), N_("{n}个"), Site.opened_on,
        ),
        Register(
            "communities", COMMUNITY_SURVEY, N_("社区调查"), N_("社区调查台账"), _TIMES,
            CommunitySurvey.surveyed_on,
        ),
        Register(
            "projects", PROJECT, N_("项目"), N_("项目台账"), N_("{n}个"), Project.begins_on,
        ),
        Register(
            "opening_figures", OPENING_FIGURE, N_("期初数"), N_("期初数台账"), _ITEMS,
            OpeningFigure.begins_on,
        ),
        Register(
            "counting_rules", COUNTING_RULE, N_("统计口径"), N_("统计口径约定"), _ITEMS,
            CountingRule.agreed_on,
        ),
    )
}  # fmt: skip


def register(key: str) -> Register:
    """Return the register with that key; refuses unknown ones."""
    if key not in REGISTERS:
        known = "、".join(REGISTERS)
        raise UserError(N_("没有名为 {key} 的台账，可用：{known}。").format(key=key, known=known))
    return REGISTERS[key]


def open_to_me() -> Sequence[Register]:
    """Return the registers that whoever acts may see, in order."""
    return [one for one in REGISTERS.values() if access.may(one.area)]
