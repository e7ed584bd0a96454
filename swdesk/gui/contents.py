"""The places of the program, in the order of the navigation; each is loaded when first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from swdesk.gui.page import Page, PageSpec
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.services.access import Area, may, may_approve

# The window is up before the pages that nobody has opened yet are loaded.
# ruff: noqa: PLC0415


def page_specs(session: Session, papers: Papers) -> list[PageSpec]:
    """Return the places that whoever has unlocked may see, with icon and what builds the page."""
    return [
        PageSpec(key, title, icon, _factory(make, session, papers), key in _AFTER_GAP)
        for key, title, icon, make in _places()
        if _is_shown(key)
    ]


def _is_shown(key: str) -> bool:
    if key == "supervision":
        return may_approve()
    return key not in _NEEDS or any(may(area) for area in _NEEDS[key])


def _factory(
    make: Callable[[Session, Papers], Page], session: Session, papers: Papers
) -> Callable[[], Page]:
    return lambda: make(session, papers)


def _workbench(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.workbench.workbench_page import WorkbenchPage

    return WorkbenchPage(session, papers)


def _recipients(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.recipients.recipients_page import RecipientsPage

    return RecipientsPage(session, papers)


def _households(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.households.households_page import HouseholdsPage

    return HouseholdsPage(session, papers)


def _cases(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.cases.cases_page import CasesPage

    return CasesPage(session, papers)


def _supervision(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.supervision.supervision_page import SupervisionPage

    return SupervisionPage(session, papers)


def _visits(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.visits.visits_page import VisitsPage

    return VisitsPage(session, papers)


def _groups(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.groups.groups_page import GroupsPage

    return GroupsPage(session, papers)


def _events(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.events.events_page import EventsPage

    return EventsPage(session, papers)


def _volunteers(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.volunteers.volunteers_page import VolunteersPage

    return VolunteersPage(session, papers)


def _registers(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.registers.registers_page import RegistersPage

    return RegistersPage(session, papers)


def _figures(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.figures.figures_page import FiguresPage

    return FiguresPage(session)


def _printing(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.printing.printing_page import PrintingPage

    return PrintingPage(session)


def _settings(session: Session, papers: Papers) -> Page:
    from swdesk.gui.pages.settings.settings_page import SettingsPage

    return SettingsPage(session, papers)


_RECORDS = (Area.PEOPLE, Area.CASES, Area.VISITS, Area.EVENTS, Area.VOLUNTEERS)
#: A place is shown to those who may see one of these; one that is not listed, to everybody.
_NEEDS: dict[str, tuple[Area, ...]] = {
    "workbench": (Area.CASES, Area.VISITS, Area.EVENTS),
    "recipients": (Area.PEOPLE,),
    "households": (Area.PEOPLE,),
    "cases": (Area.CASES,),
    "visits": (Area.VISITS,),
    "groups": (Area.EVENTS,),
    "events": (Area.EVENTS,),
    "volunteers": (Area.VOLUNTEERS,),
    "registers": (Area.REGISTERS, Area.MANAGEMENT, Area.VISITS),
    "figures": (Area.FIGURES,),
    "printing": _RECORDS,
}
_AFTER_GAP = frozenset(("figures",))


def _places() -> tuple[tuple[str, str, str, Callable[[Session, Papers], Page]], ...]:
    # Named apart from the same words on forms: 服务对象 is one person there, many here.
    translate = QCoreApplication.translate
    return (
        ("workbench", translate("Navigation", "工作台"), "layout-dashboard", _workbench),
        ("recipients", translate("Navigation", "服务对象"), "users", _recipients),
        ("households", translate("Navigation", "家庭"), "notebook-tabs", _households),
        ("cases", translate("Navigation", "个案"), "folder-open", _cases),
        ("visits", translate("Navigation", "探访"), "house", _visits),
        ("groups", translate("Navigation", "小组"), "users-round", _groups),
        ("events", translate("Navigation", "活动"), "calendar-days", _events),
        ("volunteers", translate("Navigation", "志愿者"), "heart-handshake", _volunteers),
        ("supervision", translate("Navigation", "督导"), "messages-square", _supervision),
        ("registers", translate("Navigation", "台账"), "clipboard-pen", _registers),
        ("figures", translate("Navigation", "统计"), "chart-column", _figures),
        ("printing", translate("Navigation", "打印"), "printer", _printing),
        ("settings", translate("Navigation", "设置"), "settings", _settings),
    )
