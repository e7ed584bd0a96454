"""The lists of a group, landscape: its members (G-2), and who came to which session (G-3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from swdesk.forms.catalogue import ATTENDANCE
from swdesk.forms.group_member import MEMBER
from swdesk.forms.group_totals import RATE_SQL, TIMES_SQL, counted
from swdesk.labels import N_
from swdesk.model.disclosure import Veil
from swdesk.model.fields import Mask
from swdesk.model.groups import Group, GroupMember, MemberRole
from swdesk.model.text import chinese_day, mask_phone, to_text
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.page import Printable
from swdesk.printing.pen import Pen
from swdesk.printing.sheet_corner import Rows, corner
from swdesk.services.gatherings import group_attendance, groups
from swdesk.services.gatherings.group_attendance import ABREAST, Mark, Matrix, belongs
from swdesk.services.gatherings.group_members import members
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.privacy import disclosing

_TITLE = N_("小组签到表")
_MEMBERS_TITLE = N_("小组组员登记表")
_NUMBER, _NAME, _SEX, _AGE, _PHONE, _RATE = 10.0, 22.0, 10.0, 10.0, 25.0, 14.0
_WIDE = 267.0
#: A signature needs 22 mm, so that eight sessions fit on a page.
_SIGNED = 22.0
_ROW_MM = 9.5
#: As many as leave room for the signature below.
_LINES, _SPARE = 12, 2
_SAID = {
    Mark.PRESENT: "√",
    Mark.LATE: N_("√ 迟到"),
    Mark.ABSENT: N_("缺席"),
    Mark.LEAVE: N_("请假"),
    Mark.UNKNOWN: "",
}
_MEMBER_HEADS = (
    (N_("序号"), 10), (N_("姓名"), 22), (N_("性别"), 10), (N_("年龄"), 11), (N_("联系电话"), 29),
    (N_("身份"), 16), (N_("类别"), 33), (N_("监护人及电话"), 43), (N_("特殊需要"), 40),
    (N_("知情同意"), 22), (N_("加入日期"), 31),
)  # fmt: skip


def attendance_document(
    group: Group | None, options: PrintOptions, *, is_blank: bool = False
) -> Document:
    """Return the sheet on which members sign, eight sessions a page.

    With the marks of the sessions held and room for those to come, without marks when blank;
    without a group with nothing at all. Telephone numbers are masked: whoever signs sees them.
    """
    sheets = attendance_sheets(group, options, is_blank=is_blank)
    return bound(_TITLE, sheets, options, records=1 if group and members(group) else 0)


def attendance_sheets(
    group: Group | None, options: PrintOptions, *, is_blank: bool = False
) -> list[Printable]:
    """Return the sheets by themselves, for a document of several."""
    matrix = group_attendance.matrix(group) if group else Matrix((), (), {})
    columns = _sessions(group, matrix)
    return [
        _attendance_sheet(group, matrix, columns[at : at + ABREAST], options, is_blank=is_blank)
        for at in range(0, len(columns), ABREAST)
    ]


def members_document(group: Group | None, options: PrintOptions) -> Document:
    """Return the list of the members of a group, with room for those who come later."""
    listed = members(group) if group else []
    veil = disclosing.veil(options.showing, [group] if group else [])
    sheet = ListSheet(
        _furniture(group, MEMBER.code, _MEMBERS_TITLE, options),
        tuple(Column(title, width) for title, width in _MEMBER_HEADS),
        _member_lines(listed, veil),
        row_mm=_ROW_MM,
        size=9.5,
        trailers=(Trailer(0, N_("社工签名："), rule_mm=30, date=True),),
    )
    return bound(_MEMBERS_TITLE, [sheet], options, records=1 if listed else 0)


def _furniture(group: Group | None, code: str, title: str, options: PrintOptions) -> Furniture:
    worker = str(group.worker) if group and group.worker else ""
    return Furniture(
        options.station,
        title,
        code,
        (
            Pair(N_("小组："), str(group.name) if group else ""),
            Pair(N_("编号："), group.group_no if group else ""),
        ),
        (Pair(N_("负责社工："), worker),),
        blank=group is None,
        paper=LANDSCAPE,
    )


# --- who came ---


def _sessions(group: Group | None, matrix: Matrix) -> list[int]:
    """Return the numbers of the sessions held and planned, at least so many as fill a page."""
    if group is None:
        return list(range(1, ABREAST + 1))
    known = {one.nth for one in matrix.sessions} | {one.nth for one in groups.planned(group)}
    return sorted(known | set(range(1, (group.times or 0) + 1))) or list(range(1, ABREAST + 1))


def _attendance_sheet(
    group: Group | None,
    matrix: Matrix,
    sessions: Sequence[int],
    options: PrintOptions,
    *,
    is_blank: bool,
) -> ListSheet:
    fixed = _NUMBER + _NAME + _SEX + _AGE + _PHONE + _RATE
    width = max((_WIDE - fixed) / len(sessions), _SIGNED)
    spare = min(width, 2 * _SIGNED)
    name = _NAME + (width - spare) * len(sessions)  # few sessions leave the room to the names
    heads = (
        Column(N_("序号"), _NUMBER),
        Column(N_("姓　名"), name),
        Column(N_("性别"), _SEX),
        Column(N_("年龄"), _AGE),
        Column(N_("联系电话"), _PHONE),
        *(Column(_heading(nth, matrix), spare) for nth in sessions),
        Column(N_("出席率"), _RATE),
    )
    veil = disclosing.veil(options.showing, [group] if group else [])
    lines = _attendance_lines(matrix, sessions, veil, is_blank=is_blank)
    summed = _sum(group) if group and not is_blank else ""
    return ListSheet(
        _furniture(group, ATTENDANCE, _TITLE, options),
        heads,
        lines,
        row_mm=_ROW_MM,
        heading_mm=11.0,
        size=9.5,
        trailers=(
            Trailer(0, N_("合计："), summed, rule_mm=0 if summed else 30),
            Trailer(110, N_("社工签名："), rule_mm=30, date=True),
        ),
        note=N_("√ 出席；没有记录的空着，不算缺席。出席率＝出席÷（出席＋缺席＋请假）。"),
        corner=_corner(group, sessions[0]) if group else None,
    )


def _corner(group: Group, first: int) -> Callable[[Pen, Rows], None]:
    return corner(LANDSCAPE, lambda _rows: SheetPlace(group, None, first))


def _heading(nth: int, matrix: Matrix) -> str:
    held = next((one for one in matrix.sessions if one.nth == nth), None)
    day = f"{held.held_on.month}月{held.held_on.day}日" if held else N_("　月　日")
    return N_("第{nth}节").format(nth=nth) + "\n" + day


def _attendance_lines(
    matrix: Matrix, sessions: Sequence[int], veil: Veil, *, is_blank: bool
) -> Iterator[tuple[str, ...]]:
    for number, member in enumerate(matrix.members, 1):
        marks = tuple("" if is_blank else _mark(matrix, member, nth) for nth in sessions)
        rate = None if is_blank else matrix.rate_of(member)
        yield (
            str(number), *_who(member, veil), *marks, "" if rate is None else f"{rate}%",
        )  # fmt: skip
    begun = len(matrix.members)
    lines = _LINES if not begun else -(-(begun + _SPARE) // _LINES) * _LINES
    for number in range(begun + 1, lines + 1):
        yield (str(number), *[""] * (5 + len(sessions)))


def _mark(matrix: Matrix, member: GroupMember, nth: int) -> str:
    session = next((one for one in matrix.sessions if one.nth == nth), None)
    if session is None:
        return ""
    mark = matrix.mark(member, session)
    is_out = mark is Mark.UNKNOWN and not belongs(member, session.held_on)
    return "—" if is_out else _SAID[mark]


def _who(member: GroupMember, veil: Veil) -> tuple[str, ...]:
    phone = mask_phone(member.phones[0]) if member.phones else ""
    name = veil.said(member.name, Mask.NAME)
    is_member = member.role is MemberRole.MEMBER
    return (
        name if is_member else f"{name}（{member.role.label}）",
        member.sex.label,
        "" if member.age is None else str(member.age),
        veil.said(phone, Mask.PHONE),
    )


def _sum(group: Group) -> str:
    times, rate = counted(group.id, TIMES_SQL), counted(group.id, RATE_SQL)
    said = N_("{n} 人次").format(n=times) if times else ""
    return (
        said if rate is None else N_("{times}，出席率 {rate}%").format(times=said, rate=int(rate))
    )


# --- who belongs ---


def _member_lines(listed: Sequence[GroupMember], veil: Veil) -> Iterator[tuple[str, ...]]:
    told = GroupMember.facts()
    for number, one in enumerate(listed, 1):
        guardian = veil.said(one.guardian or "", Mask.NAME)
        phones = to_text(GroupMember.guardian_phones, one.guardian_phones)
        yield (
            str(number),
            veil.said(one.name, Mask.NAME),
            one.sex.label,
            "" if one.age is None else str(one.age),
            veil.said(to_text(GroupMember.phones, one.phones), Mask.PHONE),
            one.role.label,
            one.category or "",
            "　".join(part for part in (guardian, veil.said(phones, Mask.PHONE)) if part),
            one.special_needs or "",
            to_text(told["consent"], one.consent),
            chinese_day(one.joined_on) if one.joined_on else "",
        )
    for number in range(len(listed) + 1, max(_LINES, len(listed) + _SPARE) + 1):
        yield (str(number), *[""] * (len(_MEMBER_HEADS) - 1))
