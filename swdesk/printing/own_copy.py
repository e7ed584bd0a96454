"""What the station holds about one person, as they take it home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from swdesk.forms.catalogue import OWN_COPY
from swdesk.labels import N_
from swdesk.model.disclosure import Showing
from swdesk.model.events import SignInRole
from swdesk.model.people import Person
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.page import Printable
from swdesk.printing.record import sheet_of
from swdesk.services.privacy.own_copy import TITLE, OwnCopy, own_copy
from swdesk.services.privacy.publishing import Origin

_STANDING = (
    Column(N_("项目"), 40),
    Column(N_("内容"), 90, "left"),
    Column(N_("起始日期"), 34),
    Column(N_("截止日期"), 34),
    Column(N_("说明"), 69, "left"),
)
_CAME = (
    Column(N_("日期"), 34),
    Column(N_("活动"), 113, "left"),
    Column(N_("身份"), 34),
    Column(N_("签到"), 28),
    Column(N_("签退"), 28),
    Column(N_("时长（小时）"), 30),
)
_NOTE = N_("其他人的姓名和号码已遮盖；社工之间的分析、意见和内部标注不在其中。")


def own_copy_document(person: Person, options: PrintOptions) -> Document:
    """Return all records of a person for themselves; everybody else in them is masked.

    Raises NotAllowed unless a supervisor asks.
    """
    copied = own_copy(person)
    shown = replace(options, showing=Showing.REAL)
    printed = bound(TITLE, _sheets(copied, shown), shown, len(copied.sheets))
    return replace(printed, origin=Origin(Person, (person.id,)))


def _sheets(copied: OwnCopy, options: PrintOptions) -> Iterator[Printable]:
    for spec, record in copied.sheets:
        yield sheet_of(spec, record, options, copied.veil)
    furniture = Furniture(
        options.station, TITLE, OWN_COPY, (Pair(N_("姓名："), copied.person.name),), paper=LANDSCAPE
    )
    yield ListSheet(furniture, _STANDING, copied.standing, note=_NOTE)
    yield ListSheet(
        furniture,
        _CAME,
        _came(copied),
        total=lambda: _total(copied),
        note=_NOTE,
    )


def _came(copied: OwnCopy) -> Iterator[tuple[str, ...]]:
    for one in copied.attendances:
        hours = f"{one.minutes / 60:.1f}" if one.minutes else ""
        day = one.held_on.isoformat()
        event = copied.veil.said(one.event)
        yield (day, event, one.role.label, one.came_at, one.left_at, hours)


def _total(copied: OwnCopy) -> str:
    given = [one.minutes for one in copied.attendances if one.role is SignInRole.VOLUNTEER]
    words = N_("{n}次，其中志愿服务 {hours:.1f} 小时") if given else N_("{n}次")
    return words.format(n=len(copied.attendances), hours=sum(given) / 60)
