"""The list of recipients, with what is on file of the marked one beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.pages.recipients.actions import RecipientActions
from swdesk.gui.pages.recipients.filters import HOUSEHOLDS, PEOPLE, RecipientFilters
from swdesk.gui.pages.recipients.recipient_page import RecipientPage
from swdesk.gui.pages.recipients.recipient_panel import WIDTH, RecipientPanel
from swdesk.gui.pages.recipients.rows import RecipientRows, columns
from swdesk.gui.pages.volunteers.sheets import show_cards, show_contact_cards
from swdesk.gui.session import Session
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.model import dates
from swdesk.model.people import Person, Recipient
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.lists import recipient_list
from swdesk.services.lists.list_filters import RecipientFilter
from swdesk.services.people import cards
from swdesk.services.setup import settings

_PANEL_FROM = 1100 - 176
_SHOW_AFTER_MS = 50
_KINDS = frozenset(
    ("recipient", "person", "visit", "casework", "follow_up", "household", "sign_in", "place")
)


class RecipientsPage(Page):
    """Filters, the list, and a panel; Enter opens the form of the marked recipient.

    In a narrow window there is no panel, and Enter opens it as a page.
    """

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._sought = ""
        self._is_empty = False
        self._todos: dict[int, Todo] = {}
        self.verbs = RecipientActions(self, session, papers)
        self.filters = RecipientFilters()
        self._model = RecordModel(columns())
        self.table = RecordTable(self._model, self._nobody_found())
        self.table.setAccessibleName(self.title)
        self.panel = RecipientPanel()
        self.questions = QuestionPlace()
        self._showing = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._lay_out()
        self._connect()
        # Before there is anything to list: whoever sorts a list asks for all of it once more.
        due = len(self._model.columns) - 1
        self.table.sortByColumn(due, Qt.SortOrder.AscendingOrder)
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("服务对象")

    @property
    def find_hint(self) -> str:
        return self.tr("姓名、拼音、电话、证件后四位、档案号、地址")

    def actions_shown(self) -> tuple[Action, ...]:
        lists = (
            Action(self.tr("打印名册"), "printer", slot=self._open_roster),
            Action(self.tr("导出到表格"), "download", slot=self._export),
            Action(self.tr("打印列出的会员卡"), "printer", slot=self._print_cards),
            Action(self.tr("打印列出的联系卡"), "printer", slot=self._print_contact_cards),
            Action(self.tr("空白登记表"), "file-text", slot=self.verbs.print_blank),
        )
        return (
            Action(self.tr("打印"), key="Ctrl+P", slot=self._print_marked, hidden=True),
            Action(self.tr("名册"), "file-text", menu=lists, hidden=self._is_empty),
            Action(self.tr("导入"), "upload", slot=self._import),
            Action(self.tr("新建"), "plus", "Ctrl+N", self._new, primary=True),
        )

    # Finding

    def search(self, text: str) -> bool:
        self._sought = text
        self.table.set_driven(driven=bool(text))
        self._show_list()
        if text:
            self.table.select_row(0)
        return True

    def search_moved(self, steps: int) -> None:
        self.table.move_mark(steps)

    def search_accepted(self) -> None:
        if self._model.rowCount():
            self.table.open_current()
        elif self._sought:
            self._new()

    def show_target(self, target: object) -> None:
        """Show a recipient, or begin a registration: an id, ("new", name), ("person", id)."""
        if isinstance(target, int):
            self._show_recipient(target)
        elif isinstance(target, tuple):
            self._follow(*target)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed and not changed & _KINDS:
            return
        self._todos = recipient_list.next_due(dates.today())
        self._show_list()
        self._is_empty = recipient_list.is_empty()
        self._stack.setCurrentIndex(1 if self._is_empty else 0)
        self.setFocusProxy(self._bring if self._is_empty else self.table)
        self.header_changed.emit()

    # Inside

    def _follow(self, verb: str, value: object) -> None:
        if verb == "new":
            self.verbs.new(str(value or ""))
        elif verb == "roster":
            self._open_roster()
        elif verb == "person" and isinstance(value, int):
            person = Person.live().where(Person.id == value).first()
            role = Recipient.live().where(Recipient.person == value).first()
            if role is not None:
                self._show_recipient(role.id)
            elif person is not None:
                self.verbs.new(person=person)

    def _show_recipient(self, recipient_id: int) -> None:
        if not self.table.select_id(recipient_id):
            self.filters.reset()
            self.filters.status.set_value(None)
            self._sought = ""
            self._show_list()
            self.table.select_id(recipient_id)
        if self.panel.isHidden():
            self._open(recipient_id)

    def _show_list(self) -> None:
        today = dates.today()
        source = recipient_list.with_due(self._chosen(), self._todos)
        code = str(settings.office().code)
        self._model.set_source(RecipientRows(source, today, code))
        self._show_count()
        self._show_side()
        self._show_marked()

    def _chosen(self) -> RecipientFilter:
        people = self._session.find.person_ids(self._sought) if self._sought else None
        return self.filters.chosen(people, self._todos, dates.today())

    def _show_count(self) -> None:
        found = self._model.rowCount()
        self.filters.count.setText(self.tr("{n} 人").format(n=found))
        if self._sought:
            words = self.tr("没有找到“{text}”").format(text=self._sought)
            self._nobody.set_text(words, self.tr("可以放宽上面的筛选，或者新建档案。"))
            self._nobody_new.set_text(self.tr("新建“{text}”").format(text=self._sought))
        else:
            self._nobody.set_text(self.tr("这里没有人"), self.tr("放宽上面的筛选再看。"))
            self._nobody_new.set_text(self.tr("新建一个"))
        self._nobody_all.setVisible(self.filters.is_narrow() or bool(self._sought))

    def _show_marked(self) -> None:
        marked = self.table.current_id()
        recipient = Recipient.live().where(Recipient.id == marked).first() if marked else None
        if recipient is not None:
            self.panel.show_recipient(recipient, self._todos.get(recipient.id))
            if self.panel.isVisible():
                self._session.looks.at(recipient)

    def _open(self, recipient_id: int) -> None:
        recipient = Recipient.find(recipient_id)
        if self.panel.isVisible():
            self.verbs.edit(recipient)
        else:
            self.opens.emit(RecipientPage(self._session, self._papers, recipient))

    def _new(self) -> None:
        found = self._model.rowCount()
        self.verbs.new("" if found else self._sought)

    def _import(self) -> None:
        self.goes_to.emit("import", "recipients")

    def _open_roster(self) -> None:
        self.opens.emit(RosterPage("recipients", self._chosen(), self.filters.scope()))

    def _export(self) -> None:
        from swdesk.gui.pages.export_page import export_panel  # noqa: PLC0415 - loads the writer

        shown = recipient_list.with_due(self._chosen(), self._todos).ids()
        self.opens.emit(export_panel(self._session, "recipients", shown, self.filters.scope()))

    def _print_cards(self) -> None:
        if people := self._people():
            show_cards(self, people)

    def _print_contact_cards(self) -> None:
        if people := self._people():
            show_contact_cards(self, people)

    def _people(self) -> list[Person]:
        """Return whom the list shows, for cards; says so where it shows nobody."""
        listed = cards.of_recipients(recipient_list.with_due(self._chosen(), self._todos).ids())
        if not listed:
            self.noticed.emit(self.tr("列表里没有人，没有卡可以印。"), "warn")
        return listed

    def _print_marked(self) -> None:
        if self.panel.recipient is not None:
            self.verbs.do("print", self.panel.recipient)

    def _show_all(self) -> None:
        self.filters.reset()
        self.filters.status.set_value(None)
        self._sought = ""
        self._show_list()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the whole width where there is little of it."""
        super().resizeEvent(event)
        self._show_side()

    def _show_side(self) -> None:
        wide = self.width() >= _PANEL_FROM
        self.panel.setVisible(wide and self._model.rowCount() > 0)

    def _connect(self) -> None:
        self._showing.timeout.connect(self._show_marked)
        self.table.selected.connect(lambda _marked: self._showing.start())
        self.table.opened.connect(self._open)
        self.filters.changed.connect(self._show_list)
        self.filters.kind.changed.connect(self._switch)
        self.panel.asked.connect(self._do)
        self.panel.went.connect(self.goes_to)
        self.verbs.saved.connect(self._on_saved)
        self.verbs.asks.connect(self.questions.ask)
        self.questions.emptied.connect(self.table.setFocus)

    def _do(self, verb: str) -> None:
        if self.panel.recipient is not None:
            self.verbs.do(verb, self.panel.recipient)

    def _on_saved(self, recipient_id: int) -> None:
        self.refresh(frozenset())
        self.table.select_id(recipient_id)

    def _switch(self, kind: object) -> None:
        if kind == HOUSEHOLDS:
            self.filters.kind.set_value(PEOPLE)
            self.goes_to.emit("households", None)

    def _lay_out(self) -> None:
        lists = QVBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(self.filters)
        lists.addWidget(self.table, 1)
        self.panel.setFixedWidth(WIDTH)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(lists, 1)
        row.addWidget(self.panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self._nobody_yet())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        layout.addWidget(self._stack, 1)

    def _nobody_yet(self) -> EmptyState:
        empty = EmptyState(
            "users",
            self.tr("还没有服务对象"),
            self.tr("手上有 Excel 名册，可以直接导入；栏目顺序不用改。"),
        )
        bring = self._bring = empty.add_button(self.tr("从表格导入"), "upload", primary=True)
        bring.clicked.connect(self._import)
        empty.add_button(self.tr("新建一个"), "plus").clicked.connect(self._new)
        return empty

    def _nobody_found(self) -> EmptyState:
        self._nobody = EmptyState("search", "")
        self._nobody_new = self._nobody.add_button("", "plus", primary=True)
        self._nobody_new.clicked.connect(self._new)
        self._nobody_all = self._nobody.add_button(self.tr("显示所有人"))
        self._nobody_all.clicked.connect(self._show_all)
        return self._nobody
