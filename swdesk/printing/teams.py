"""V-7 志愿服务队花名册: a team with its leader, its people and the hours they have given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.disclosure import Veil
from swdesk.model.fields import Mask
from swdesk.model.people import Person
from swdesk.model.text import to_text
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.printing.cells import Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.grid import Row
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.privacy import disclosing
from swdesk.services.volunteering import hours, teams
from swdesk.services.volunteering.teams import Member

TEAM = "V-7"
TITLE = N_("志愿服务队花名册")
_COLUMNS = (
    Column(N_("序号"), 11),
    Column(N_("编号"), 32),
    Column(N_("姓名"), 24),
    Column(N_("性别"), 11),
    Column(N_("年龄"), 11),
    Column(N_("联系电话"), 32),
    Column(N_("村（社区）"), 38, "left"),
    Column(N_("特长"), 48, "left"),
    Column(N_("加入日期"), 24),
    Column(N_("时数"), 16, "right"),
    Column(N_("备注"), 20, "left"),
)


def team_document(found: Sequence[VolunteerTeam], options: PrintOptions) -> Document:
    """Return the roster of each team; who has left is not on it."""
    return bound(TITLE, [_sheet(one, options) for one in found], options, len(found))


def _sheet(team: VolunteerTeam, options: PrintOptions) -> ListSheet:
    members = teams.members(team)
    roots = Volunteer.live().where(Volunteer.team == team.id)
    veil = disclosing.veil(options.showing, roots)
    return ListSheet(
        Furniture(
            options.station,
            TITLE,
            TEAM,
            (Pair(N_("队伍："), str(team)),),
            (Pair(N_("截至："), dates.today().isoformat()),),
            paper=LANDSCAPE,
        ),
        _COLUMNS,
        _lines(members, team.leader, veil),
        above=(_facts(team, veil),),
        total=lambda: _sum(members),
        row_mm=8.6,
        trailers=(
            Trailer(0, N_("制表人："), options.maker),
            Trailer(90, N_("队长签名："), rule_mm=30),
            Trailer(226, N_("（盖章）")),
        ),
        note=N_("说明：时数含单列的期初时数；{rule}。").format(rule=hours.rule().label),
    )


def _facts(team: VolunteerTeam, veil: Veil) -> Row:
    leader: Person | None = team.leader
    phone = veil.said((leader.phones or ("",))[0], Mask.PHONE) if leader else ""
    told = (
        (N_("队伍类型"), to_text(VolunteerTeam.kind, team.kind), 42.0),
        (N_("队长"), veil.said(str(leader.name), Mask.NAME) if leader else "", 34.0),
        (N_("队长电话"), phone, 36.0),
        (N_("服务内容"), team.serves or "", 83.0),
    )
    cells = [
        cell
        for label, text, mm in told
        for cell in ((Label(text=label), 18.0), (Value(text=text, align="left"), mm))
    ]
    return Row(tuple(cells), least_mm=8)


def _lines(
    members: Sequence[Member], leader: Person | None, veil: Veil
) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(members, 1):
        is_leader = leader is not None and one.person_id == leader.id
        yield (
            str(number),
            one.volunteer_no,
            veil.said(one.name, Mask.NAME),
            one.sex,
            "" if one.age is None else str(one.age),
            "、".join(veil.said(phone, Mask.PHONE) for phone in one.phones[:1]),
            one.place,
            one.skills,
            one.joined_on.isoformat() if one.joined_on else "",
            f"{one.hours:g}",
            N_("队长") if is_leader else one.status,
        )


def _sum(members: Sequence[Member]) -> str:
    words = N_("{n}人，{hours} 小时")
    return words.format(n=len(members), hours=f"{sum(one.hours for one in members):g}")
