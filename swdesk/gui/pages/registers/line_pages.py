"""Which page a line of a register is looked at on."""

from __future__ import annotations

from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.registers.greeting_page import GreetingPage
from swdesk.gui.pages.registers.line_page import LinePage, ProjectPage
from swdesk.gui.pages.volunteers.pair_page import PairPage
from swdesk.gui.session import Session
from swdesk.model.base import Record
from swdesk.model.greetings import Greeting
from swdesk.model.pairs import Pair
from swdesk.model.projects import Project
from swdesk.services.lists.registers import Register

_OWN: dict[type[Record], type[LinePage]] = {
    Project: ProjectPage,
    Pair: PairPage,
    Greeting: GreetingPage,
}


def page_of(session: Session, papers: Papers, register: Register) -> LinePage:
    """Return the page on which a line of a register is looked at, or begun."""
    return _OWN.get(register.model, LinePage)(session, papers, register)
