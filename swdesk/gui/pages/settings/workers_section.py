"""The people who work here, what each may do, and who of them has a password."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Progress
from swdesk.gui.pages.settings.fields import RecordFields
from swdesk.gui.pages.settings.hand_over_page import HandOverPage
from swdesk.gui.pages.settings.section import ItemTree, Section
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.model.team import Worker
from swdesk.model.text import in_a_row
from swdesk.services.access import may_approve
from swdesk.services.setup import logins, settings
from swdesk.services.setup.logins import Invitation
from swdesk.station.slots import Cost
from swdesk.station.store import Station


class WorkersSection(Section):
    """Add and retire colleagues, say what each may do, and let them in with a password.

    *opens* asks for the page on which a leaver's work is handed over; *cost* is what a guess at a
    new password costs, for tests.
    """

    opens = Signal(object)

    def __init__(self, station: Station, cost: Cost | None = None) -> None:
        super().__init__(
            self.tr("同事和权限"),
            self.tr(
                "表格里的社工从这里选。设了密码的同事可以自己打开资料，权限决定能看什么、改什么；"
                "第一次打开时要换成自己的密码。"
            ),
        )
        self._station = station
        self._cost = cost
        self._workers: dict[int, Worker] = {}
        heads = [self.tr("姓名"), tr(Worker.role.label), self.tr("密码"), self.tr("状态")]
        self.tree = ItemTree(heads, [180, 200, 140, 80])
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(160)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("姓名"))
        self.name.setAccessibleName(self.tr("新同事的姓名"))
        self.add_button = Button(self.tr("添加同事"), "user-plus")
        self.retire = Button(self.tr("停用"), scale="small")
        self.facts = RecordFields(
            (Worker.role, Worker.is_admin, Worker.post, Worker.certificate, Worker.certificate_no,
             Worker.phones, Worker.joined_on, Worker.left_on),
            self._save,
        )  # fmt: skip
        self._whose = label("", "strong")
        self.password = NewPassword(lambda: [str(worker.name) for worker in self._marked_one()])
        self.let_in = Button(self.tr("设密码"), "key-round")
        self.shut_out = Button(self.tr("停用密码"))
        self.hand_over = Button(self.tr("离职交接"), "users", scale="small")
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        marked = self.tree.key() or self._station.worker_id
        self._workers = {worker.id: worker for worker in settings.workers(retired=True)}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for worker in self._workers.values():
                state = self.tr("停用") if worker.is_retired else ""
                cells = [str(worker.name), self._role(worker), self._password(worker), state]
                self.tree.add(worker.id, cells)
            self.tree.mark(marked)
        self._show_worker()

    def add(self) -> None:
        """Add a colleague by name; the rest can follow."""
        commit_input()
        try:
            worker = settings.save_worker({"name": self.name.text()})
        except UserError as refused:
            self.refuse(refused)
            return
        self.name.clear()
        self.refresh()
        self.tree.mark(worker.id)
        self.say(self.tr("{name}已添加").format(name=worker.name))

    def turn_retired(self) -> None:
        """Offer the marked colleague no more and shut them out, or offer them again."""
        for worker in self._marked_one():
            try:
                if not worker.is_retired:
                    logins.shut_out(self._station, worker)
                turned = Worker.find(worker.id)
                settings.save_worker({"is_retired": not worker.is_retired}, turned)
            except UserError as refused:
                self.refuse(refused)
        self.refresh()

    def give_password(self) -> None:
        """Let the marked colleague in; stretching the password runs off the GUI thread."""
        commit_input()
        for worker in self._marked_one():
            if self.password.check():
                try:
                    whose = logins.invitation(self._station, worker)
                except UserError as refused:
                    self.refuse(refused)
                    return
                self.let_in.setEnabled(False)
                jobs.run(
                    self._wrap,
                    self.password.text(),
                    whose,
                    worker.id,
                    on_done=self._on_let_in,
                    on_error=self._on_refused,
                )

    def _wrap(
        self, password: str, whose: Invitation, worker_id: int, *, progress: Progress
    ) -> tuple[int, str]:
        return worker_id, logins.wrap(self._station, whose, password, self._cost)

    @Slot(object)
    def _on_let_in(self, given: tuple[int, str]) -> None:
        worker_id, slot = given
        self.let_in.setEnabled(True)
        self.password.clear()
        logins.let_in(self._workers[worker_id], slot)
        self.refresh()
        words = self.tr("{name}现在可以用这个密码打开资料，打开后会先换成自己的密码")
        self.say(words.format(name=self._workers[worker_id].name))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.let_in.setEnabled(True)
        self.refuse(error)

    def take_password(self) -> None:
        """Shut the marked colleague out; the records they signed stay."""
        for worker in self._marked_one():
            try:
                logins.shut_out(self._station, worker)
            except UserError as refused:
                self.refuse(refused)
        self.refresh()

    def _save(self, values: dict[str, Any]) -> Worker:
        [worker] = self._marked_one()
        saved = settings.save_worker(values, worker)
        self._workers[saved.id] = saved
        return saved

    def _rename(self, _key: object, name: str) -> None:
        try:
            self._save({"name": name})
        except UserError as refused:
            self.refuse(refused)
        self.refresh()

    def _open_hand_over(self) -> None:
        for worker in self._marked_one():
            self.opens.emit(HandOverPage(self._station, worker))

    def _role(self, worker: Worker) -> str:
        also = tr(Worker.is_admin.label) if worker.is_admin else ""
        return in_a_row(tr(worker.role.label), also)

    def _password(self, worker: Worker) -> str:
        if not logins.may_log_in(self._station, worker):
            return ""
        return self.tr("待本人更换") if worker.has_temporary_password else self.tr("有")

    def _marked_one(self) -> list[Worker]:
        key = self.tree.key()
        return [self._workers[int(str(key))]] if key is not None else []

    def _show_worker(self) -> None:
        self.facts.setEnabled(bool(self._marked_one()))
        for worker in self._marked_one():
            self._whose.setText(str(worker.name))
            self.facts.show_record(worker)
            own = worker.id == self._station.worker_id
            has = logins.may_log_in(self._station, worker)
            # One's own password is changed with the old one, under 备份和密码.
            for widget in (self.password, self.let_in):
                widget.setVisible(not own and not worker.is_retired)
            self.shut_out.setVisible(has and not own)
            self.let_in.set_text(self.tr("换一个密码") if has else self.tr("设密码"))
            self.retire.set_text(self.tr("恢复使用") if worker.is_retired else self.tr("停用"))
            self.retire.setEnabled(not own)
            self.hand_over.setVisible(not own and not worker.is_retired and may_approve())

    def _lay_out(self) -> None:
        self.buttons(self.name, self.add_button)
        self.body.addWidget(self.tree)
        rename = Button(self.tr("改名"), "pencil", scale="small")
        rename.clicked.connect(self.tree.edit_marked)
        self.buttons(rename, self.retire, self.hand_over)
        self.body.addSpacing(8)
        for widget in (self._whose, self.facts, self.password):
            self.body.addWidget(widget)
        self.buttons(self.let_in, self.shut_out)
        self.body.addStretch()
        self.tree.currentItemChanged.connect(lambda *_: self._show_worker())
        self.tree.renamed.connect(self._rename)
        self.name.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.retire.clicked.connect(self.turn_retired)
        self.let_in.clicked.connect(self.give_password)
        self.shut_out.clicked.connect(self.take_password)
        self.hand_over.clicked.connect(self._open_hand_over)
