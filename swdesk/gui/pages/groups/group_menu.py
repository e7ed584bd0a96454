"""What can be done with a group besides marking who came: the entries of its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from swdesk.forms.group_reviews import SUMMARY, SURVEY
from swdesk.gui.i18n import tr
from swdesk.gui.menu import LINE
from swdesk.gui.page import Action
from swdesk.gui.pages.events.sheets import show_slips
from swdesk.gui.pages.groups.group_papers import show_members
from swdesk.gui.pages.paper.originals import show_signed
from swdesk.labels import N_
from swdesk.model.groups import GroupStatus
from swdesk.services import access
from swdesk.services.access import Area, Level

if TYPE_CHECKING:
    from swdesk.gui.pages.groups.group_page import GroupPage


def verbs(page: GroupPage) -> tuple[Action, ...]:
    """Return what the menu offers now."""
    return (*_sheets(page), *_of_member(page), LINE, *_papers(page), *_status(page))


def _sheets(page: GroupPage) -> tuple[Action, ...]:
    return (
        Action(tr(N_("小组计划书")), slot=page.open_plan),
        Action(tr(N_("录满意度问卷")), slot=page.ask_slips),
        Action(tr(N_("满意度统计")), slot=partial(page.begin_sheet, SURVEY)),
        Action(tr(N_("小组总结评估")), slot=partial(page.begin_sheet, SUMMARY)),
    )


def _of_member(page: GroupPage) -> tuple[Action, ...]:
    member = page.marked_member()
    if member is None:
        return ()
    offered = [
        (N_("{name}：登记表"), page.open_member),
        (N_("{name}：个别评估"), page.review_member),
        (N_("{name}：退出小组"), page.leave),
    ]
    if access.may(Area.CASES, Level.WRITE) and member.person_id is not None:
        offered.append((N_("{name}：转个案"), page.take_up_case))
    return LINE, *(
        Action(tr(words).format(name=member.name), slot=partial(do, member))
        for words, do in offered
    )


def _papers(page: GroupPage) -> tuple[Action, ...]:
    group = page.shown
    if group is None:
        return ()
    return (
        Action(tr(N_("补录这一节的签到表")), slot=page.open_paper),
        LINE,
        Action(tr(N_("打印签到表")), slot=page.print_attendance),
        Action(tr(N_("打印签到表和原件")), slot=partial(show_signed, page, group, page.files)),
        Action(tr(N_("打印空白签到表")), slot=partial(page.print_attendance, is_blank=True)),
        Action(tr(N_("打印组员登记表")), slot=partial(show_members, page, group)),
        Action(tr(N_("打印满意度问卷")), slot=partial(show_slips, page, group)),
        LINE,
    )


def _status(page: GroupPage) -> tuple[Action, ...]:
    group = page.shown
    if group is None:
        return ()
    delete = Action(tr(N_("删除小组")), slot=page.delete)
    if group.status is not GroupStatus.OPEN:
        return Action(tr(N_("恢复办理")), slot=partial(page.set_status, GroupStatus.OPEN)), delete
    return (
        Action(tr(N_("归档")), slot=partial(page.set_status, GroupStatus.ARCHIVED)),
        Action(tr(N_("取消小组")), slot=partial(page.cancel, group)),
        delete,
    )
