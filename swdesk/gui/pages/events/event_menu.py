"""What can be done with an event besides writing its record: the entries of its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from swdesk.gui.i18n import tr
from swdesk.gui.menu import LINE
from swdesk.gui.page import Action
from swdesk.labels import N_
from swdesk.model.events import EventStatus, SheetKind
from swdesk.services.gatherings.events import SheetMode

if TYPE_CHECKING:
    from swdesk.gui.pages.events.event_page import EventPage

_S = EventStatus
#: Where an event may go from where it stands, besides being cancelled.
_STEPS: dict[EventStatus, tuple[tuple[EventStatus, str], ...]] = {
    _S.PLANNED: ((_S.SIGN_UP, N_("开始报名")), (_S.ENDED, N_("活动已结束"))),
    _S.SIGN_UP: ((_S.PLANNED, N_("回到计划中")), (_S.ENDED, N_("活动已结束"))),
    _S.RUNNING: ((_S.ENDED, N_("活动已结束")),),
    _S.ENDED: ((_S.RUNNING, N_("重新开始签到")),),
    _S.CANCELLED: (),
}


def verbs(page: EventPage) -> tuple[Action, ...]:
    """Return what the menu offers now."""
    return (
        *_status(page),
        LINE,
        *_again(page),
        LINE,
        *_papers(page),
        LINE,
        Action(tr(N_("补录签到表")), slot=page.open_paper),
        Action(tr(N_("补录志愿者签到表")), slot=partial(page.open_paper, SheetKind.VOLUNTEERS)),
        LINE,
        *_prints(page),
        LINE,
        Action(tr(N_("删除活动")), slot=page.delete),
    )


def _status(page: EventPage) -> tuple[Action, ...]:
    now = page.shown.status if page.shown else _S.PLANNED
    steps = [*_STEPS[now]]
    if now is _S.CANCELLED:
        steps.append((_S.PLANNED, N_("恢复活动")))
    else:
        steps.append((_S.CANCELLED, N_("取消活动")))
    return tuple(Action(tr(verb), slot=partial(page.set_status, to)) for to, verb in steps)


def _again(page: EventPage) -> tuple[Action, ...]:
    alone, whole = N_("再办一场：复制活动"), N_("再办一场：连应到名单复制")
    return (
        Action(tr(alone), slot=partial(page.copy_event, with_expected=False)),
        Action(tr(whole), slot=partial(page.copy_event, with_expected=True)),
    )


def _papers(page: EventPage) -> tuple[Action, ...]:
    return (
        Action(tr(N_("活动计划书")), slot=page.open_plan),
        Action(tr(N_("活动报名")), slot=page.open_registrations),
        Action(tr(N_("物资领取签收")), slot=page.open_goods),
        Action(tr(N_("活动照片")), slot=page.open_pictures),
        Action(tr(N_("录满意度小票")), slot=page.ask_slips),
    )


def _prints(page: EventPage) -> tuple[Action, ...]:
    return (
        Action(tr(N_("打印签到表：应到的人")), slot=partial(page.print_sheet, SheetMode.EXPECTED)),
        Action(tr(N_("打印签到表：已签到的人")), slot=partial(page.print_sheet, SheetMode.SIGNED)),
        Action(tr(N_("打印空白签到表")), slot=partial(page.print_sheet, SheetMode.BLANK)),
        Action(tr(N_("打印志愿者签到签退表")), slot=page.print_volunteer_sheet),
        Action(tr(N_("打印签到表和原件")), slot=page.print_originals),
        Action(tr(N_("打印满意度小票")), slot=page.print_slips),
        Action(tr(N_("打印活动记录表")), slot=page.print_record),
    )
