"""离职交接: whom a leaver answers for is dealt out to colleagues, and the leaver is shut out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeWidget, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.settings.section import ItemTree
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.team import Worker
from swdesk.services.casework import handover
from swdesk.services.casework.handover import Charge
from swdesk.services.choices import Offer, offers
from swdesk.station.store import Station

_ROW = 30
_WIDTHS = [90, 130, 120, 100, 110, 110, 60, 100]


class HandOverPage(Page):
    """Lists open cases and recipients; the marked ones, or all, are given to one colleague.

    Once every line has a receiver the hand-over is made in one step and the list is printed.
    """

    def __init__(self, station: Station, worker: Worker) -> None:
        super().__init__()
        self._station = station
        self._worker = worker
        self._is_done = False
        self._charges: list[Charge] = handover.charges(worker)
        self.tree = ItemTree(
            [
                self.tr("种类"), self.tr("编号"), self.tr("代号或姓名"), self.tr("阶段或状态"),
                self.tr("最近联系"), self.tr("下次到期"), self.tr("份数"), self.tr("接收人"),
            ],
            _WIDTHS,
        )  # fmt: skip
        self.tree.setRootIsDecorated(False)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("要交接的个案和服务对象"))
        self.receiver = PickEdit(self._others)
        self.receiver.setAccessibleName(self.tr("接收人"))
        self.give_all = Button(self.tr("全部交给"))
        self.give_marked = Button(self.tr("选中的交给"))
        self._count = label("", "label")
        self._lay_out()
        self._show()
        self.setFocusProxy(self.receiver)

    @property
    def title(self) -> str:
        return self.tr("离职交接　{name}").format(name=self._worker.name)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印交接清单"), "printer", "Ctrl+P", self.print_list),
            Action(
                self.tr("完成交接"), "check", "Ctrl+S", self.finish,
                primary=True, enabled=not self._is_done,
            ),
        )  # fmt: skip

    def give(self, *, everything: bool) -> None:
        """Give the marked lines, or all, to the colleague in the line above."""
        self.receiver.settle()
        chosen = self.receiver.value()
        if not isinstance(chosen, Worker):
            self.noticed.emit(self.tr("请先选接收人。"), "warn")
            self.receiver.setFocus()
            return
        marked = {self.tree.indexOfTopLevelItem(one) for one in self.tree.selectedItems()}
        self._charges = [
            replace(one, receiver=chosen.id) if everything or nth in marked else one
            for nth, one in enumerate(self._charges)
        ]
        self._show()

    def finish(self) -> None:
        """Hand everything over in one step."""
        try:
            handover.hand_over(self._station, self._worker, self._charges)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self._is_done = True
        for widget in (self.tree, self.receiver, self.give_all, self.give_marked):
            widget.setEnabled(False)
        self._offer_rest()
        self.header_changed.emit()

    def print_list(self) -> None:
        """Show what has been dealt out as it is signed, a sheet for each receiver."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.hand_over import hand_over_document  # noqa: PLC0415 - as above

        dealt: dict[str, list[Charge]] = defaultdict(list)
        names = self._names()
        for one in self._charges:
            dealt[names.get(one.receiver, "")].append(one)
        document = hand_over_document(
            PrintOptions.of_office(), str(self._worker.name), tuple(dealt.items()), dates.today()
        )
        self.opens.emit(PreviewPage(document))

    def _offer_rest(self) -> None:
        words = self.tr("{name}的工作已交接，密码已停用。请打印清单，三方签字存档。")
        done = MessageBox(words.format(name=self._worker.name), tone="ok")
        done.add_button(self.tr("打印交接清单")).clicked.connect(self.print_list)
        renew = done.add_button(self.tr("更换数据密钥"))
        renew.clicked.connect(lambda: self.goes_to.emit("settings", "key"))
        self._top.insertWidget(0, done)

    def _others(self, typed: str) -> list[Offer]:
        return [one for one in offers(Case.worker, typed) if one.value != self._worker]

    def _names(self) -> dict[int | None, str]:
        return {worker.id: str(worker.name) for worker in Worker.live()}

    def _show(self) -> None:
        names = self._names()
        self.tree.clear()
        for one in self._charges:
            line = self.tree.add((one.kind, one.id), _cells(one, names.get(one.receiver, "")))
            line.setSizeHint(0, QSize(0, _ROW))
        left = sum(one.receiver is None for one in self._charges)
        words = self.tr("共 {n} 项，还有 {left} 项没有接收人")
        self._count.setText(words.format(n=len(self._charges), left=left))

    def _lay_out(self) -> None:
        self.receiver.setFixedWidth(200)
        line = QHBoxLayout()
        line.setSpacing(8)
        name = label(self.tr("接收人"), "label")
        for widget in (name, self.receiver, self.give_all, self.give_marked):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self._count)
        self._top = QVBoxLayout(self)
        self._top.setContentsMargins(16, 12, 16, 12)
        self._top.setSpacing(8)
        note = label(
            self.tr(
                "离职或调岗前，把在办个案和服务对象逐一交给同事。完成后本人的密码停用，"
                "写过的记录仍署原来的姓名。"
            ),
            "label",
        )
        note.setWordWrap(True)
        self._top.addWidget(note)
        self._top.addLayout(line)
        self._top.addWidget(self.tree, 1)
        self.give_all.clicked.connect(lambda: self.give(everything=True))
        self.give_marked.clicked.connect(lambda: self.give(everything=False))
        self.receiver.entered.connect(self.give_all.setFocus)
        QWidget.setTabOrder(self.receiver, self.give_all)
        QWidget.setTabOrder(self.give_all, self.give_marked)
        QWidget.setTabOrder(self.give_marked, self.tree)


def _cells(one: Charge, receiver: str) -> list[str]:
    last = one.last_contact.isoformat() if one.last_contact else tr(N_("还没有"))
    due = one.next_due.isoformat() if one.next_due else ""
    return [
        tr(one.kind.label), one.number, one.name, tr(one.stage), last, due, str(one.records),
        receiver,
    ]  # fmt: skip
