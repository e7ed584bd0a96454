"""What is printed beside the forms: sheets to sign, cards, certificates, bindings, whole lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from swdesk.forms.case import CASE
from swdesk.forms.catalogue import (
    ARCHIVE,
    ATTENDANCE,
    OWN_COPY,
    ROSTER,
    SIGN_IN,
    VISIT_SUMMARY,
)
from swdesk.forms.event import EVENT
from swdesk.forms.group import GROUP
from swdesk.forms.pair import PAIR
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.spec import FormSpec
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.labels import N_
from swdesk.model.destruction import Destruction
from swdesk.model.event_papers import EventPicture
from swdesk.model.team import Worker
from swdesk.services import lookup
from swdesk.services.access import Area, may
from swdesk.services.casework import case_turns
from swdesk.services.volunteering import certificates, teams


class Choice(NamedTuple):
    """One thing that a paper can be made of: what names it, and what it is called."""

    key: str
    caption: str


Choices = Callable[[str], list[Choice]]


@dataclass(frozen=True)
class Paper:
    """A paper with its code; *made_of* says of what, *choices* lists that as far as a text fits.

    Without choices it is made of the whole station; a *single* one of one thing at a time.
    """

    code: str
    title: str
    made_of: str
    area: Area
    choices: Choices | None = None
    is_single: bool = False
    has_blank: bool = False


def offered() -> list[Paper]:
    """Return the papers that whoever acts may print."""
    return [paper for paper in PAPERS if may(paper.area)]


def paper(code: str) -> Paper | None:
    """Return the paper with that code, None where it is a form or nothing."""
    return next((one for one in PAPERS if one.code == code.upper()), None)


def _records(spec: FormSpec) -> Choices:
    """Return the latest records of a form, or those that a text fits."""

    def choose(text: str) -> list[Choice]:
        found = lookup.latest(spec, text)
        return [Choice(lookup.key(spec, one), lookup.caption(spec, one)) for one in found]

    return choose


def _gatherings(text: str) -> list[Choice]:
    return [*_EVENT(text), *_GROUP(text)]


def _pictured(text: str) -> list[Choice]:
    """Return the events of which there are photographs."""
    events = {lookup.key(EVENT, one.event) for one in EventPicture.live()}
    return [choice for choice in _records(EVENT)(text) if choice.key in events]


def _filed(text: str) -> list[Choice]:
    """Return the cases whose papers were bound, the latest first."""
    found = reversed(case_turns.filed_away())
    return _holding(text, [Choice(str(one.case_no), lookup.caption(CASE, one)) for one in found])


def _holding(text: str, choices: list[Choice]) -> list[Choice]:
    return [one for one in choices if text in one.caption]


def _teams(text: str) -> list[Choice]:
    return _holding(text, [Choice(str(one.team), str(one.team)) for one in teams.lines()])


def _certificates(text: str) -> list[Choice]:
    issued = ((str(one.certificate_no), str(one.volunteer)) for one in certificates.register())
    return _holding(text, [Choice(number, f"{number}　{whose}") for number, whose in issued])


def _signers(text: str) -> list[Choice]:
    workers = [Choice(str(one.name), str(one.name)) for one in Worker.live()]
    return _holding(text, [*workers, *_VOLUNTEER("")])


def _destructions(text: str) -> list[Choice]:
    numbers = (str(one.destruction_no) for one in Destruction.live())
    return _holding(text, [Choice(number, number) for number in numbers])


_CASE, _EVENT, _GROUP = _records(CASE), _records(EVENT), _records(GROUP)
_VOLUNTEER = _records(VOLUNTEER)
PAPERS: tuple[Paper, ...] = (
    Paper(OWN_COPY, N_("本人信息"), N_("服务对象"), Area.PEOPLE, _records(RECIPIENT),
          is_single=True),
    Paper("F-05B", N_("保密承诺书"), N_("工作人员和志愿者"), Area.VOLUNTEERS, _signers,
          has_blank=True),
    Paper("F-05D", N_("个人信息销毁证明"), N_("销毁登记"), Area.PEOPLE, _destructions,
          is_single=True),
    Paper(VISIT_SUMMARY, N_("探访汇总登记表"), N_("全部探访，一行一次"), Area.VISITS,
          has_blank=True),
    Paper("GENOGRAM", N_("家庭图与生态图"), N_("个案"), Area.CASES, _CASE, is_single=True),
    Paper(ARCHIVE, N_("整案装订（封面、目录、全部表格）"), N_("个案"), Area.CASES, _CASE,
          is_single=True),
    Paper("D-2", N_("档案移交清单"), N_("已归档的个案"), Area.CASES, _filed),
    Paper("BOX", N_("档案盒标签"), N_("个案"), Area.CASES, _CASE),
    Paper(ATTENDANCE, N_("小组签到表"), N_("小组"), Area.EVENTS, _GROUP, is_single=True,
          has_blank=True),
    Paper("G-8", N_("小组财务与物资表"), N_("小组"), Area.EVENTS, _GROUP, is_single=True,
          has_blank=True),
    Paper(SIGN_IN, N_("活动签到表"), N_("活动"), Area.EVENTS, _EVENT, is_single=True,
          has_blank=True),
    Paper("SLIPS", N_("满意度小票"), N_("活动或小组，一页三张"), Area.EVENTS, _gatherings,
          is_single=True),
    Paper("A-6", N_("活动照片页"), N_("有照片的活动"), Area.EVENTS, _pictured, is_single=True),
    Paper("V-2", N_("志愿服务时数记录表"), N_("志愿者"), Area.VOLUNTEERS, _VOLUNTEER),
    Paper("V-2S", N_("志愿服务时数汇总表"), N_("全部志愿者，可写期间"), Area.VOLUNTEERS),
    Paper("V-3", N_("志愿者签到签退表"), N_("活动"), Area.EVENTS, _EVENT, is_single=True,
          has_blank=True),
    Paper("V-4", N_("志愿服务记录证明"), N_("已出具的证明"), Area.VOLUNTEERS, _certificates),
    Paper("V-4R", N_("志愿服务记录证明登记台账"), N_("全部已出具的证明"), Area.VOLUNTEERS),
    Paper("V-4N", N_("志愿服务记录证明公示"), N_("在公示期内的证明"), Area.VOLUNTEERS),
    Paper("V-7", N_("志愿服务队花名册"), N_("志愿服务队"), Area.VOLUNTEERS, _teams),
    Paper("V-8C", N_("结对卡"), N_("结对"), Area.VOLUNTEERS, _records(PAIR)),
    Paper("CARD", N_("会员卡和志愿者证"), N_("志愿者"), Area.VOLUNTEERS, _VOLUNTEER),
    Paper("CONTACT", N_("联系卡"), N_("本站的电话和地址，一页八张"), Area.VOLUNTEERS),
    Paper(ROSTER, N_("服务对象花名册"), N_("全部在册的服务对象，横向，每页都有表头"), Area.PEOPLE),
)  # fmt: skip
