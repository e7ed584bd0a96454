"""The people who work here, and who of them has a password."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.jobs import Progress
from swdesk.gui.pages.settings.fields import RecordFields
from swdesk.gui.pages.settings.section import ItemTree, Section
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.model.codes import vocabulary
from swdesk.model.team import Worker
from swdesk.services import settings
from swdesk.station.slots import Cost
from swdesk.station.store import Station


class WorkersSection(Section):
    """Add and retire colleagues, and let them in with a password of their own.

    *cost* is what a guess at a new password costs, for tests.
    """

    def __init__(self, station: Station, cost: Cost | None = None) -> None:
        super().__init__(
            self.tr("同事"), self.tr("表格里的社工从这里选。设了密码的同事可以自己打开资料。")
        )
        self._station = station
        self._cost = cost
        self._workers: dict[int, Worker] = {}
        heads = [self.tr("姓名"), self.tr("岗位"), self.tr("密码"), self.tr("状态")]
        self.tree = ItemTree(heads, [200, 160, 120, 80])
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(160)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("姓名"))
        self.name.setAccessibleName(self.tr("新同事的姓名"))
        self.add_button = Button(self.tr("添加同事"), "user-plus")
        self.retire = Button(self.tr("停用"), scale="small")
        self.facts = RecordFields(
            (Worker.post, Worker.certificate, Worker.certificate_no, Worker.phones,
             Worker.joined_on, Worker.left_on),
            self._save,
        )  # fmt: skip
        self._whose = label("", "strong")
        self.password = NewPassword(lambda: [str(worker.name) for worker in self._marked_one()])
        self.let_in = Button(self.tr("设密码"), "key-round")
        self.shut_out = Button(self.tr("停用密码"))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        marked = self.tree.key() or self._station.worker_id
        self._workers = {worker.id: worker for worker in settings.workers(retired=True)}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for worker in self._workers.values():
                post = vocabulary("post").label(worker.post)
                password = self.tr("有") if self._slot_of(worker) else ""
                state = self.tr("停用") if worker.is_retired else ""
                self.tree.add(worker.id, [str(worker.name), post, password, state])
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
                slot = self._slot_of(worker)
                if slot and not worker.is_retired:
                    self._station.keys.disable_slot(slot)
                settings.save_worker({"is_retired": not worker.is_retired}, worker)
            except UserError as refused:
                self.refuse(refused)
        self.refresh()

    def give_password(self) -> None:
        """Let the marked colleague in; stretching the password runs off the GUI thread."""
        commit_input()
        for worker in self._marked_one():
            if self.password.check():
                self.let_in.setEnabled(False)
                jobs.run(
                    self._wrap,
                    self.password.text(),
                    worker,
                    on_done=self._on_let_in,
                    on_error=self._on_refused,
                )

    def _wrap(self, password: str, worker: Worker, *, progress: Progress) -> tuple[int, str]:
        keys, key = self._station.keys, self._station.key
        slot = self._slot_of(worker)
        if slot:
            keys.set_password(key, slot, password)
        else:
            uid, name = bytes(worker.uid).hex(), str(worker.name)
            slot = keys.add_slot(key, password, name, worker=uid, cost=self._cost).id
        return worker.id, slot

    @Slot(object)
    def _on_let_in(self, given: tuple[int, str]) -> None:
        worker_id, slot = given
        self.let_in.setEnabled(True)
        self.password.clear()
        settings.save_worker({"key_slot": slot}, self._workers[worker_id])
        self.refresh()
        words = self.tr("{name}现在可以用自己的密码打开资料")
        self.say(words.format(name=self._workers[worker_id].name))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.let_in.setEnabled(True)
        self.refuse(error)

    def take_password(self) -> None:
        """Shut the marked colleague out; the records they signed stay."""
        for worker in self._marked_one():
            try:
                self._station.keys.disable_slot(self._slot_of(worker))
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

    def _slot_of(self, worker: Worker) -> str:
        """Return the id of the slot that the worker's password opens, "" for none."""
        uid = bytes(worker.uid).hex()
        return next((slot.id for slot in self._station.keys.users if slot.worker == uid), "")

    def _marked_one(self) -> list[Worker]:
        key = self.tree.key()
        return [self._workers[int(str(key))]] if key is not None else []

    def _show_worker(self) -> None:
        self.facts.setEnabled(bool(self._marked_one()))
        for worker in self._marked_one():
            self._whose.setText(str(worker.name))
            self.facts.show_record(worker)
            own, has = worker.id == self._station.worker_id, bool(self._slot_of(worker))
            # One's own password is changed with the old one, under 备份和密码.
            for widget in (self.password, self.let_in):
                widget.setVisible(not own and not worker.is_retired)
            self.shut_out.setVisible(has and not own)
            self.let_in.set_text(self.tr("换一个密码") if has else self.tr("设密码"))
            self.retire.set_text(self.tr("恢复使用") if worker.is_retired else self.tr("停用"))
            self.retire.setEnabled(not own)

    def _lay_out(self) -> None:
        self.buttons(self.name, self.add_button)
        self.body.addWidget(self.tree)
        rename = Button(self.tr("改名"), "pencil", scale="small")
        rename.clicked.connect(self.tree.edit_marked)
        self.buttons(rename, self.retire)
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
