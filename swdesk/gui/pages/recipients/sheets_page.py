"""The sheets of one form that hang on a recipient: assessments of needs, a child's registration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from swdesk.forms.child import CHILD
from swdesk.forms.needs import NEEDS
from swdesk.forms.spec import FormSpec
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.model.fields import AnyKind
from swdesk.model.needs import ChildRegistration, Conclusion, NeedsAssessment
from swdesk.model.people import Recipient
from swdesk.model.text import to_text
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.casework import needs

_DAYS: dict[str, AnyKind] = {
    NEEDS.code: NeedsAssessment.assessed_on,
    CHILD.code: ChildRegistration.filled_on,
}
_SAID: dict[str, AnyKind] = {
    NEEDS.code: NeedsAssessment.conclusion,
    CHILD.code: ChildRegistration.guardianship,
}
_NOTES: dict[str, AnyKind] = {
    NEEDS.code: NeedsAssessment.reason,
    CHILD.code: ChildRegistration.remarks,
}

MakePage = Callable[[], "SheetPage"]


class SheetsPage(RegisterPage):
    """One line a sheet, the last one first; Enter opens it, Ctrl+N begins another."""

    def __init__(
        self,
        spec: FormSpec,
        papers: Papers,
        recipient: Recipient,
        make: MakePage,
    ) -> None:
        self._spec = spec
        self._papers = papers
        self._recipient = recipient
        self._make = make
        super().__init__()

    @property
    def title(self) -> str:
        return tr(self._spec.title)

    @property
    def context(self) -> str:
        return str(self._recipient.person.name)

    def actions_shown(self) -> tuple[Action, ...]:
        papers = Action(
            self.tr("打印"),
            "printer",
            menu=(
                Action(self.tr("这一份"), "printer", "Ctrl+P", self.print_sheet),
                Action(self.tr("空白表"), "file-text", slot=lambda: self._papers(self._spec, ())),
            ),
        )
        new = Action(self.tr("新填一份"), "plus", "Ctrl+N", self.begin, primary=True)
        return (papers, new)

    def columns(self) -> Sequence[Column]:
        return (
            Column("day", self.tr("日期"), 110, Kind.BOLD, sortable=False),
            Column("said", tr(_SAID[self._spec.code].label), 180, sortable=False),
            Column("worker", self.tr("社工"), 90, sortable=False),
            Column("note", self.tr("说明"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("还没有填过这张表"), self.tr("按 Ctrl+N 新填一份，档案里已有的会先带上。")

    def lines(self) -> Sequence[Any]:
        return needs.of_recipient(self._spec, self._recipient)

    def cells(self, line: Any) -> tuple[Any, ...]:
        day, said, note = (known[self._spec.code] for known in (_DAYS, _SAID, _NOTES))
        return (
            to_text(day, getattr(line, day.name)),
            to_text(said, getattr(line, said.name)),
            str(line.worker or ""),
            " ".join((getattr(line, note.name) or "").split()),
        )

    def open_line(self, line: Any) -> None:
        page = self._make()
        page.open_record(line)
        self.opens.emit(page)

    def begin(self) -> None:
        """Begin another sheet with what is on file."""
        page = self._make()
        page.open_new(needs.begin(self._spec, self._recipient), recipient=self._recipient)
        self.opens.emit(page)

    def print_sheet(self) -> None:
        """Show the marked sheet as it prints, without one the blank."""
        marked = self.marked()
        self._papers(self._spec, [marked] if marked else ())


class SheetPage(FormPage):
    """One sheet, which can be thrown away."""

    def actions_shown(self) -> tuple[Action, ...]:
        shown = super().actions_shown()
        if self.panel.record is None:
            return shown
        return (*shown, Action(self.tr("删除"), "trash-2", slot=self.delete))

    def delete(self) -> None:
        """Put the sheet into the recycle bin, after asking."""
        record = self.panel.record
        if record is not None and delete_record(self, record, self.tr("这份表")):
            self.panel.discard_draft()
            self.closes.emit()


class NeedsPage(SheetPage):
    """An assessment of needs; once saved it offers what its conclusion asks for."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__(session, NEEDS, papers)
        self._session = session

    def actions_shown(self) -> tuple[Action, ...]:
        return (*super().actions_shown(), *self._next())

    def _next(self) -> tuple[Action, ...]:
        record = self.panel.record
        if not isinstance(record, NeedsAssessment):
            return ()
        visit = Action(self.tr("记录探访"), "house", "Ctrl+J", self.visit, primary=True)
        case = Action(self.tr("开个案"), "folder-plus", "Ctrl+J", self.open_case, primary=True)
        refer = Action(self.tr("登记转介"), "folder-plus", "Ctrl+J", self.open_case, primary=True)
        offered = {
            Conclusion.FILE: (visit, Area.VISITS),
            Conclusion.CASE: (case, Area.CASES),
            Conclusion.REFER: (refer, Area.CASES),
        }
        action, area = offered.get(record.conclusion, (None, Area.CASES))
        return (action,) if action and access.may(area, Level.WRITE) else ()

    def visit(self) -> None:
        """Begin the first visit."""
        record = self.panel.record
        if isinstance(record, NeedsAssessment) and self.can_leave():
            self.goes_to.emit("visits", ("new", record.recipient_id))

    def open_case(self) -> None:
        """Begin the intake form with what the assessment says."""
        record = self.panel.record
        if isinstance(record, NeedsAssessment) and self.can_leave():
            known = needs.intake(record)
            page = IntakePage(self._session, record.recipient, self._papers, known=known)
            self.opens.emit(page)


def needs_page(session: Session, papers: Papers, recipient: Recipient) -> SheetsPage:
    """Return the assessments of needs of a recipient."""
    return SheetsPage(NEEDS, papers, recipient, lambda: NeedsPage(session, papers))


def child_page(session: Session, papers: Papers, recipient: Recipient) -> SheetsPage:
    """Return the registrations of a child."""
    return SheetsPage(CHILD, papers, recipient, lambda: SheetPage(session, CHILD, papers))
