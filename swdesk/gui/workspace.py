"""An open station at work: the main window and what it cannot know by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from swdesk.errors import UserError
from swdesk.forms.spec import FormSpec
from swdesk.gui import left_drafts
from swdesk.gui.clipboard import ClipboardGuard
from swdesk.gui.composing import commit_input
from swdesk.gui.contents import page_specs
from swdesk.gui.find_results import FindResults
from swdesk.gui.form.draft_keeper import DraftKeeper
from swdesk.gui.i18n import tr
from swdesk.gui.idle import IdleWatch
from swdesk.gui.main_window import MainWindow
from swdesk.gui.screen_lock import ScreenLock
from swdesk.gui.session import Session
from swdesk.gui.upkeep import StationUpkeep
from swdesk.model import codes, dates
from swdesk.model.base import Record
from swdesk.model.disclosure import Showing
from swdesk.model.text import in_a_row
from swdesk.services import drafts
from swdesk.services.access import Area, Level, acting_role, may, may_approve, require
from swdesk.services.casework import sheet_states
from swdesk.services.contacts import due
from swdesk.services.drafts import DraftInfo
from swdesk.services.gatherings import sheet_codes
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.people import cards
from swdesk.services.people.find import Hit, Hits
from swdesk.services.setup import settings

if TYPE_CHECKING:
    from swdesk.gui.pages.evaluation.evaluation_window import EvaluationWindow
    from swdesk.printing.document import Document
    from swdesk.services.privacy.evaluation import EvaluationVisit

_COUNTED = frozenset(
    (
        "recipient", "visit", "casework", "follow_up", "recipient_category", "assessment", "plan",
        "review", "aftercare", "event", "group_session", "group_summary", "contact_rule",
        "deadline",
    )
)  # fmt: skip


class Workspace(QObject):
    """The main window over one session, from unlock to lock.

    *locked* asks to be closed and followed by the unlock page, *restore_asked* and *rescue_asked*
    by the page that restores or mends; *closed* that the window goes; *shows* puts another
    widget in the place of the main window.
    """

    locked = Signal()
    restore_asked = Signal()
    rescue_asked = Signal()
    closed = Signal()
    shows = Signal(object)

    def __init__(self, session: Session, *, is_demo: bool = False) -> None:
        super().__init__()
        settings.load_codes()
        self.session = session
        places = page_specs(session, self.preview)
        self.window = MainWindow(places)
        self.window.header.find_box.setVisible(may(Area.PEOPLE))
        self._first = places[0].key
        self._is_demo = is_demo
        self.evaluation: EvaluationWindow | None = None
        self._results = FindResults()
        self._idle = IdleWatch(settings.office().lock_minutes, self)
        self._screen = ScreenLock(self)
        self._clipboard = ClipboardGuard(self)
        self._upkeep = StationUpkeep(session.station, self.window, self)
        self._connect()
        self._show_facts()

    def begin(self) -> None:
        """Show the first page and offer the drafts that were left behind."""
        # Read before: the first page may be one that borrows the records at once.
        left_behind = drafts.pending()
        self.window.show_page(self._first)
        native = self.window.window().windowHandle()
        if native is not None:
            self._idle.watch(native)
            self._screen.watch(native)
        self._offer_drafts(left_behind)
        if not self._is_demo:
            self._upkeep.begin()

    def end(self) -> None:
        """Keep drafts, put the window away and close the station."""
        self._end_visit()
        commit_input()
        self._idle.stop()
        self._screen.end()
        self._clipboard.end()
        self._upkeep.end()
        self._keep_drafts()
        field = self.window.focusWidget()
        if field is not None:
            field.clearFocus()  # a field that is left is checked, as long as there are records
        self.window.hide()
        self.window.deleteLater()
        self.session.close()
        codes.set_station_entries({})

    def close_for_good(self) -> bool:
        """Ask about open forms; on the first close of a day back up before *closed* is told."""
        if self.evaluation is not None:
            self._lock()  # what is open behind the visitors is for who unlocks it
            return False
        if not self.window.close_everything():
            return False
        if self._is_demo or self._upkeep.has_backup_of_today:
            return True
        self._keep_drafts()
        self._upkeep.back_up_at_close(self.closed.emit)
        return False

    def preview(self, spec: FormSpec, records: Sequence[Record] = ()) -> None:
        """Show records as they print on their form; without any the blank form."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.record import blank_document, record_document  # noqa: PLC0415 - as above

        def make(showing: Showing | None = None) -> Document:
            options = PrintOptions.of_office(showing=showing, pictures=self.session.files.get)
            return record_document(spec, records, options)

        if records:
            self.window.open_page(PreviewPage(make(), make))
        else:
            document = blank_document(spec, PrintOptions.of_office())
            self.window.open_page(PreviewPage(document))

    def show_help(self, key: str) -> None:
        """Show the help of a page, unless help is what is shown."""
        from swdesk.gui.pages.help_page import HelpPage  # noqa: PLC0415 - seldom asked for

        if not isinstance(self.window.page, HelpPage):
            self.window.open_page(HelpPage(key, self._preview_keys))

    def _preview_keys(self) -> None:
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.key_card import key_card_document  # noqa: PLC0415 - as above

        self.window.open_page(PreviewPage(key_card_document(PrintOptions.of_office())))

    def _open_aside(self, key: str, target: object) -> None:
        """Open a page that has no place in the navigation: ("import", kind)."""
        from swdesk.gui.pages.importing.import_page import ImportPage  # noqa: PLC0415 - loads the reader of sheets

        if key == "import":
            kind_key, event_no = target if isinstance(target, tuple) else (target, None)
            page = ImportPage(self.session, str(kind_key or "recipients"), event_no)
            if self.window.open_page(page):
                page.begin()
            return
        sentence = self.tr("这条记录不在您能查看的范围里，需要时请找站长或管理员。")
        self.window.show_notice(sentence, "info")

    # Visitors

    def ask_visitors(self) -> None:
        """Ask who comes to read the files."""
        from swdesk.gui.pages.evaluation.begin_page import BeginPage  # noqa: PLC0415 - seldom asked for

        page = BeginPage()
        page.begun.connect(self._begin_visit)
        if self.window.open_page(page):
            page.setFocus()

    def _begin_visit(self, visit: EvaluationVisit) -> None:
        """Put the lists for visitors in the place of the window, whose forms are closed before."""
        from swdesk.gui.pages.evaluation.evaluation_window import EvaluationWindow  # noqa: PLC0415 - as above

        self.window.close_page()
        if not self.window.close_everything():
            visit.end()
            return
        self.evaluation = EvaluationWindow(visit, self._check_password)
        self.evaluation.left.connect(self._leave_visit)
        self.evaluation.locked.connect(self._lock)
        self.shows.emit(self.evaluation)
        self.evaluation.setFocus()

    def _leave_visit(self) -> None:
        self._end_visit()
        self.shows.emit(self.window)

    def _end_visit(self) -> None:
        if self.evaluation is not None:
            self.evaluation.visit.end()
            self.evaluation.deleteLater()
            self.evaluation = None

    def _check_password(self, password: str) -> None:
        """Refuse any password but that of who has opened the records."""
        station = self.session.station
        station.keys.unlock(password, station.slot.id)[0].forget()

    # What is found

    def _find(self, text: str) -> None:
        if not text:
            self.window.show_results(None)
            return
        try:
            found = self._found(text)
        except UserError as refused:
            self.window.show_results(None)
            self.window.show_notice(tr(refused.message), "warn")
            return
        self._results.show_hits(text, found, sheet_codes.places_of(text))
        self.window.show_results(self._results)

    def _found(self, text: str) -> Hits:
        """Return whom *text* means: the holder of a card that was scanned, else all it finds."""
        if cards.is_token(text):
            return self.session.find.known(cards.holder(text).id)
        return self.session.find.search(text)

    def _open_marked(self) -> None:
        if self._results.isVisible():
            self._results.open_marked()

    def _open_hit(self, hit: Hit) -> None:
        self.window.show_results(None)
        if hit.recipient_id is not None:
            self.window.show_page("recipients", hit.recipient_id)
        elif hit.volunteer_id is not None:
            self.window.show_page("volunteers", hit.volunteer_id)
        else:
            self.window.show_page("recipients", ("person", hit.person_id))

    def _open_sheet(self, place: SheetPlace) -> None:
        self.window.show_results(None)
        self.window.show_page("events" if place.kind else "groups", ("sheet", place))

    def _start_new(self, text: str) -> None:
        self.window.show_results(None)
        self.window.show_page("recipients", ("new", text))

    # Drafts

    def _offer_drafts(self, waiting: list[DraftInfo]) -> None:
        if not waiting:
            return
        words = self.tr("有 {n} 份没填完的表，最近一份是“{caption}”。")
        notice = self.window.show_notice(words.format(n=len(waiting), caption=waiting[0].caption))
        button = notice.add_button(self.tr("接着填"))
        button.clicked.connect(lambda: self._open_draft(waiting[0]))

    def _open_draft(self, draft: DraftInfo) -> None:
        try:
            page = left_drafts.open_draft(self.session, self.preview, draft)
        except UserError as refused:
            self.window.show_notice(tr(refused.message), "warn")
            return
        self.window.open_page(page)

    def _keep_drafts(self) -> None:
        left_drafts.keep_drafts(self.window.findChildren(DraftKeeper))

    # Backups

    def back_up(self) -> None:
        """Make a backup now, and say where it is; refuses whom backups are no business of."""
        require(Area.STATION, Level.WRITE)
        self._keep_drafts()
        self._upkeep.back_up()

    def _leave_for(self, asked: SignalInstance) -> None:
        """Close every form, then ask for what needs the records closed."""
        if self.window.close_everything():
            asked.emit()

    # Around the page

    def _lock(self) -> None:
        page = self.evaluation or self.window.page
        if page is not None and page.is_busy:
            self.window.show_notice(self.tr("正在打印，印完再锁定。"))
        else:
            self.locked.emit()

    def _show_facts(self) -> None:
        office = settings.office()
        name = str(office.name)
        self.window.navigation.set_station(
            self.tr("演示　{name}").format(name=name) if self._is_demo else name
        )
        role = acting_role()
        words = (self.session.station.slot.label, tr(role.label) if role else "")
        self.window.status.set_user(in_a_row(*words))
        self.window.status.set_lock_minutes(office.lock_minutes)
        self._idle.set_minutes(office.lock_minutes)
        self._show_backup_age()
        self._show_overdue()
        self._show_waiting()

    def _show_backup_age(self) -> None:
        if self._is_demo:
            words = self.tr("演示资料，里面的人和事都是编造的")
            self.window.status.set_backup(words, "warn")
        else:
            self._upkeep.show_ages()

    def _show_overdue(self) -> None:
        today = dates.today()
        self.window.navigation.set_badge("workbench", due.overdue_count(today))

    def _show_waiting(self) -> None:
        """Tell a supervisor how many sheets wait to be read."""
        if may_approve():
            count = sheet_states.count_waiting()
            self.window.navigation.set_badge("supervision", count, self.tr("等待督导"))

    def _on_changed(self, kinds: frozenset[str]) -> None:
        self.window.refresh(kinds)
        if "office" in kinds:
            self._show_facts()
        elif kinds & _COUNTED:
            self._show_overdue()
        if kinds & sheet_states.KINDS:
            self._show_waiting()

    def _connect(self) -> None:
        window = self.window
        window.searched.connect(self._find)
        window.find_moved.connect(self._results.move_mark)
        window.find_accepted.connect(self._open_marked)
        window.locked.connect(self._lock)
        window.status.evaluation_asked.connect(self.ask_visitors)
        if may_approve():
            window.status.offer_evaluation()
        window.backed_up.connect(self.back_up)
        self.session.restore_asked.connect(lambda: self._leave_for(self.restore_asked))
        self._upkeep.rescue_asked.connect(lambda: self._leave_for(self.rescue_asked))
        window.helped.connect(self.show_help)
        window.asked_for.connect(self._open_aside)
        self._results.opened.connect(self._open_hit)
        self._results.sheet_opened.connect(self._open_sheet)
        self._results.new_asked.connect(self._start_new)
        self._idle.expired.connect(self._lock)
        self._screen.locked.connect(self._lock)
        self.session.changed.connect(self._on_changed)
