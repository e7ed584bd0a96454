"""What can be done with a case besides writing in it: the entries of its two menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from swdesk.forms.case import CASE
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.gui.i18n import tr
from swdesk.gui.menu import LINE
from swdesk.gui.page import Action
from swdesk.gui.pages.cases.access_panel import AccessPanel
from swdesk.gui.pages.cases.case_changes import VERBS, HandOverPanel, ScopePanel, possible
from swdesk.gui.pages.cases.referral_questions import referral_actions
from swdesk.gui.pages.cases.sheet_questions import DangerPanel
from swdesk.labels import N_
from swdesk.model.cases import CaseStatus, Decision
from swdesk.services.casework import case_turns, dangers, reporting, sharing
from swdesk.services.casework.sheet_offers import SheetOffer, offered
from swdesk.services.people import households

if TYPE_CHECKING:
    import datetime as dt

    from swdesk.gui.pages.cases.case_page import CasePage
    from swdesk.model.assessments import Danger


def new_sheets(page: CasePage, today: dt.date) -> tuple[Action, ...]:
    """Return the sheets that can be begun, those that are due first and set apart."""
    offers = offered(page.case, today)
    due = [offer for offer in offers if offer.is_due]
    rest = [offer for offer in offers if not offer.is_due]
    line = (LINE,) if due and rest else ()
    return (*(_begin(page, one) for one in due), *line, *(_begin(page, one) for one in rest))


def doings(page: CasePage, today: dt.date) -> tuple[Action, ...]:
    """Return what the menu of the head offers: turns of the case, looking, printing, deleting."""
    return (
        *_turns(page),
        *_dangers(page, today),
        *referral_actions(page, today),
        *_reports(page),
        LINE,
        Action(tr(N_("看接案登记表")), slot=page.open_intake),
        Action(tr(N_("看服务对象的档案")), slot=page.open_recipient),
        Action(tr(N_("家庭图与生态图")), slot=page.open_drawings),
        Action(tr(N_("量表测评")), slot=page.open_scales),
        *_linked_cases(page),
        Action(tr(N_("修改记录")), slot=page.open_changes),
        LINE,
        *_prints(page),
        LINE,
        Action(tr(N_("删除这一份")), slot=page.delete_record),
    )


def _begin(page: CasePage, offer: SheetOffer) -> Action:
    spec = offer.kind.spec
    words = f"{spec.code}　{tr(spec.title)}"
    if offer.written is not None:
        record = offer.written
        return Action(words, slot=lambda: page.open_sheet(spec, record))
    return Action(words, slot=lambda: page.begin_sheet(spec))


def _turns(page: CasePage) -> Iterator[Action]:
    case = page.case
    for status in possible(case, case.decision is Decision.TAKE):
        yield Action(tr(VERBS[status]), slot=_asking(page.ask_status, status))
    if case.status in (CaseStatus.CLOSED, CaseStatus.REFERRED):
        yield Action(tr(N_("重开为新个案")), slot=page.reopen)
        return
    yield Action(tr(N_("转交给别的社工")), slot=lambda: page.ask(HandOverPanel(case)))
    if sharing.may_share(case):
        yield Action(tr(N_("共享与受限")), slot=lambda: page.ask(AccessPanel(case)))
    household = households.household_of(case.recipient.person)
    if case.household is not None:
        yield Action(tr(N_("改回只服务本人")), slot=lambda: page.ask(ScopePanel(case, None)))
    elif household is not None:
        yield Action(tr(N_("改为服务全家")), slot=lambda: page.ask(ScopePanel(case, household)))


def _dangers(page: CasePage, today: dt.date) -> Iterator[Action]:
    for danger in dangers.open_dangers(page.case):
        words = tr(N_("解除风险：{what}")).format(what=dangers.words(danger))
        yield Action(words, slot=partial(_ask_danger, page, danger, today))


def _reports(page: CasePage) -> Iterator[Action]:
    call = reporting.call(page.case)
    if call is not None and call.grounds is not None:
        yield Action(tr(N_("核实：不需要强制报告")), slot=page.ask_settled)


def _ask_danger(page: CasePage, danger: Danger, today: dt.date) -> None:
    page.ask(DangerPanel(danger, today))


def _linked_cases(page: CasePage) -> Iterator[Action]:
    for words, case in (
        (tr(N_("看原来的个案")), case_turns.earlier(page.case)),
        (tr(N_("看重开的个案")), case_turns.later(page.case)),
    ):
        if case is not None:
            yield Action(words, slot=partial(page.goes_to.emit, "cases", case.id))


def _prints(page: CasePage) -> Iterator[Action]:
    yield Action(tr(N_("打印接案登记表")), slot=lambda: page.papers(CASE, (page.case,)))
    yield Action(tr(N_("打印这一份")), slot=page.print_form)
    yield Action(tr(N_("打印全部过程记录")), slot=page.print_records)
    yield Action(tr(N_("整案装订归档")), slot=page.open_archive)
    yield Action(tr(N_("打印空白接案登记表")), slot=lambda: page.papers(CASE, ()))
    yield Action(tr(N_("打印空白过程记录表")), slot=lambda: page.papers(FOLLOW_UP, ()))
    spec = page.form.spec
    if spec not in (CASE, FOLLOW_UP):
        yield Action(tr(N_("打印这种表的空白表")), slot=lambda: page.papers(spec, ()))


def _asking(ask: Callable[[CaseStatus], None], status: CaseStatus) -> Callable[[], None]:
    return lambda: ask(status)
