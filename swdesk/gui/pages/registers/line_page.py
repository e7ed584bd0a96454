"""One line of a register on its form."""

from __future__ import annotations

from functools import partial

from swdesk.forms.spec import FormSpec
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.registers.targets_page import TargetsPage
from swdesk.gui.pages.registers.types_page import TypesPage
from swdesk.gui.session import Session
from swdesk.model.projects import Project
from swdesk.services.lists.registers import Register


class LinePage(FormPage):
    """The form, with the papers that are handed over and the way into the bin."""

    def __init__(self, session: Session, papers: Papers, register: Register) -> None:
        super().__init__(session, register.spec, papers)
        self.register = register

    def actions_shown(self) -> tuple[Action, ...]:
        if self.panel.record is None:
            return super().actions_shown()
        return (*super().actions_shown(), *self._sheets(), self._away())

    def _sheets(self) -> tuple[Action, ...]:
        words = self.tr("打印{title}")
        return tuple(
            Action(
                words.format(title=tr(spec.title)),
                "printer",
                slot=partial(self._print_sheet, spec),
            )
            for spec in self.register.sheets
        )

    def _away(self) -> Action:
        return Action(self.tr("删除"), "trash-2", slot=self.delete)

    def _print_sheet(self, spec: FormSpec) -> None:
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        if record is not None:
            self._papers(spec, [record])

    def delete(self) -> None:
        """Put the line into the recycle bin, after asking."""
        record = self.panel.record
        if record is not None and delete_record(self, record, self.tr("这条记录")):
            self.panel.discard_draft()
            self.closes.emit()


class ProjectPage(LinePage):
    """A project; its targets stand on a page of their own."""

    def __init__(self, session: Session, papers: Papers, register: Register) -> None:
        super().__init__(session, papers, register)
        self._session = session

    def actions_shown(self) -> tuple[Action, ...]:
        if self.panel.record is None:
            return super().actions_shown()
        ahead = Action(self.tr("指标进度"), "target", slot=self.show_targets)
        types = Action(self.tr("自定类型"), "users-round", slot=self.show_types)
        return (*super().actions_shown(), types, ahead)

    def show_targets(self) -> None:
        """Hold what is done against what was promised; what is not saved is saved first."""
        if project := self._saved():
            self.opens.emit(TargetsPage(self._session, project))

    def show_types(self) -> None:
        """Show the types into which the project sorts people."""
        if project := self._saved():
            self.opens.emit(TypesPage(self._session, project))

    def _saved(self) -> Project | None:
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        return record if isinstance(record, Project) else None
