"""The lists that people choose from, as shipped and as the station has changed them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import ItemTree, Section, tree_buttons
from swdesk.gui.widgets.button import Button
from swdesk.model import codes
from swdesk.model.codes import Entry
from swdesk.services.setup import settings


class CodesSection(Section):
    """One list at a time: add, relabel, move, retire; a code in use is never deleted."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("代码表"),
            self.tr("表格里可选的内容。自带的按国家标准，可以改叫法、调顺序或停用，不能删。"),
        )
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("代码表"))
        for name in sorted(codes.names(), key=lambda name: codes.vocabulary(name).title):
            self.list.addItem(tr(codes.vocabulary(name).title), name)
        heads = [self.tr("名称"), self.tr("来源"), self.tr("状态")]
        self.tree = ItemTree(heads, [360, 120, 80])
        self.tree.setRootIsDecorated(False)
        self.label = QLineEdit()
        self.label.setPlaceholderText(self.tr("要添加的名称"))
        self.label.setAccessibleName(self.tr("要添加的名称"))
        self.add_button = Button(self.tr("添加"), "plus")
        self.retire = Button(self.tr("停用"), scale="small")
        self._lay_out()
        self.refresh()

    @property
    def name(self) -> str:
        """The vocabulary that is shown."""
        return str(self.list.currentData())

    def refresh(self) -> None:
        marked = self.tree.key()
        shipped = {entry.code for entry in codes.shipped(self.name).entries}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for entry in self._entries():
                origin = self.tr("自带") if entry.code in shipped else self.tr("本站")
                state = self.tr("停用") if entry.retired else ""
                self.tree.add(entry.code, [tr(entry.label), origin, state])
            self.tree.mark(marked)
        self._show_verbs()

    def add(self) -> None:
        """Add what was typed at the end of the list."""
        label = self.label.text().strip()
        if not label:
            self.label.setFocus()
            return
        code = self._save(None, {"label": label})
        if code is not None:
            self.label.clear()
            self.tree.mark(code)
            self.say(self.tr("{name}已添加").format(name=label))

    def turn_retired(self) -> None:
        """Offer the marked code no more, or again."""
        entry = self._marked()
        if entry is not None:
            self._save(entry.code, {"is_retired": not entry.retired})

    def _save(self, code: str | None, values: dict[str, object]) -> str | None:
        saved = None
        try:
            saved = settings.save_code(self.name, code, values)
        except UserError as refused:
            self.refuse(refused)
        self.refresh()
        return saved

    def _rename(self, key: object, label: str) -> None:
        if label:
            self._save(str(key), {"label": label})
        else:
            self.refresh()

    def _move(self, key: object, by: int) -> None:
        order = [entry.code for entry in self._entries()]
        at = order.index(str(key))
        to = at + by
        if not 0 <= to < len(order):
            return
        order.insert(to, order.pop(at))
        settings.order_codes(self.name, order)
        self.refresh()

    def _entries(self) -> tuple[Entry, ...]:
        return codes.vocabulary(self.name).entries

    def _marked(self) -> Entry | None:
        key = self.tree.key()
        return codes.vocabulary(self.name).get(str(key)) if key is not None else None

    def _show_verbs(self) -> None:
        entry = self._marked()
        self.retire.setEnabled(entry is not None)
        retired = entry is not None and entry.retired
        self.retire.set_text(self.tr("恢复使用") if retired else self.tr("停用"))

    def _lay_out(self) -> None:
        self.buttons(self.list, self.label, self.add_button)
        self.body.addWidget(self.tree, 1)
        words = (self.tr("改叫法"), self.tr("上移"), self.tr("下移"))
        self.buttons(*tree_buttons(self.tree, words), self.retire)
        self.list.currentIndexChanged.connect(lambda _: self.refresh())
        self.add_button.clicked.connect(self.add)
        self.label.returnPressed.connect(self.add)
        self.retire.clicked.connect(self.turn_retired)
        self.tree.renamed.connect(self._rename)
        self.tree.moved.connect(self._move)
        self.tree.currentItemChanged.connect(lambda *_: self._show_verbs())
