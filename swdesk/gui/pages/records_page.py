"""A page that lists records: they are begun here, printed as a roster, taken out, brought in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from swdesk.gui.page import Action
from swdesk.gui.pages.list_page import ListPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.session import Session
from swdesk.model import dates


class RecordsPage(ListPage):
    """A list with a verb that begins a record, and a menu for the list as a whole.

    *papers* shows records as they print.
    """

    #: The name of the list among the rosters that print and the lists that are exported.
    roster = ""
    #: What of this list can be brought in from a spreadsheet.
    imports = ""

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        self._papers = papers
        super().__init__(session, today)
        begin = self._empty.add_button(self.verb(), "plus", primary=True)
        begin.clicked.connect(self.begin_new)
        if self.imports:
            bring = self._empty.add_button(self.tr("从表格导入"), "upload")
            bring.clicked.connect(self.bring_in)

    def verb(self) -> str:
        """Return what the button says that begins a record."""
        raise NotImplementedError

    def actions_shown(self) -> tuple[Action, ...]:
        begin = Action(self.verb(), "plus", "Ctrl+N", self.begin_new, primary=True)
        return (self.ledger(), begin)

    def begin_new(self) -> None:
        """Begin a new record, where need be by asking whom it is about."""
        raise NotImplementedError

    def begin_with(self, owner_id: int) -> None:
        """Begin a new record of the one it hangs on."""
        raise NotImplementedError

    def show_target(self, target: object) -> None:
        """Open the record of that id, or begin one: ("new", owner), ("new", None) asks whom."""
        if isinstance(target, int):
            self.open_record(target)
        elif isinstance(target, tuple) and isinstance(target[1], int):
            self.begin_with(target[1])
        elif isinstance(target, tuple):
            self.begin_new()

    def print_list(self) -> None:
        """Offer what is listed as a roster on paper."""
        self.opens.emit(RosterPage(self.roster, self.passing(), self.scope()))

    def export_list(self) -> None:
        """Offer what is listed as a workbook with every fact on file."""
        from swdesk.gui.pages.export_page import export_panel  # noqa: PLC0415 - loads the writer

        shown = self.source().ids()
        self.opens.emit(export_panel(self._session, self.roster, shown, self.scope()))

    def bring_in(self) -> None:
        """Go to the page that brings a spreadsheet in."""
        self.goes_to.emit("import", self.imports)

    def on_paper(self) -> str:
        """Return what the list is called where it is printed."""
        return self.tr("台账")

    def ledger(self) -> Action:
        """Return the menu of what can be done with the list as a whole."""
        name = self.on_paper()
        entries = [
            Action(self.tr("打印{name}").format(name=name), "printer", "Ctrl+P", self.print_list),
            Action(self.tr("导出到表格"), "download", slot=self.export_list),
        ]
        if self.imports:
            entries.append(Action(self.tr("从表格导入"), "upload", slot=self.bring_in))
        return Action(name, "file-text", menu=tuple(entries))
