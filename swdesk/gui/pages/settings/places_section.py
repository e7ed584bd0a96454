"""The communities and villages of the station, with what lies in them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QTreeWidgetItem

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import ItemTree, Section, tree_buttons
from swdesk.gui.widgets.button import Button
from swdesk.model.codes import vocabulary
from swdesk.model.office import Place
from swdesk.services.setup import settings


class PlacesSection(Section):
    """A tree of places: add, rename, move, retire; people who live there keep their place."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("村和社区"),
            self.tr("登记时从这里选。停用后不再供选择，已登记的人不受影响。"),
        )
        heads = [self.tr("名称"), self.tr("种类"), self.tr("状态")]
        self.tree = ItemTree(heads, [320, 160, 80])
        self.tree.renamed.connect(self._rename)
        self.tree.moved.connect(self._move)
        self.tree.currentItemChanged.connect(lambda *_: self._show_verbs())
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("名称，例如 柳溪村"))
        self.name.setAccessibleName(self.tr("新地点的名称"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("新地点的种类"))
        for entry in vocabulary("place_kind").offered():
            self.kind.addItem(tr(entry.label), entry.code)
        self.kind.setCurrentIndex(max(self.kind.findData("village"), 0))
        self.add_top = Button(self.tr("添加"), "plus")
        self.add_below = Button(self.tr("添加到它下面"), "plus")
        self.retire = Button(self.tr("停用"), scale="small")
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        marked = self.tree.key()
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._places = {place.id: place for place, _ in settings.places(retired=True)}
            above: list[QTreeWidgetItem] = []
            for place, depth in settings.places(retired=True):
                state = self.tr("停用") if place.is_retired else ""
                cells = [str(place.name), vocabulary("place_kind").label(place.kind), state]
                item = self.tree.add(place.id, cells, above[depth - 1] if depth else None)
                above[depth:] = [item]
            self.tree.expandAll()
            self.tree.mark(marked)
        self._show_verbs()

    def add(self, *, below: bool) -> None:
        """Add what was typed at the top, or in the marked place."""
        above = self._marked() if below else None
        values = {
            "name": self.name.text(),
            "kind": self.kind.currentData(),
            "above": above.id if above else None,
            "rank": len(self._places),
        }
        try:
            place = settings.save_place(values)
        except UserError as refused:
            self.refuse(refused)
            return
        self.name.clear()
        self.refresh()
        self.tree.mark(place.id)
        self.say(self.tr("{name}已添加").format(name=place.name))

    def turn_retired(self) -> None:
        """Offer the marked place no more, or again."""
        place = self._marked()
        if place is not None:
            settings.save_place({"is_retired": not place.is_retired}, place)
            self.refresh()

    def _rename(self, key: object, name: str) -> None:
        place = self._places[int(str(key))]
        try:
            settings.save_place({"name": name}, place)
        except UserError as refused:
            self.refuse(refused)
        self.refresh()

    def _move(self, key: object, by: int) -> None:
        place = self._places[int(str(key))]
        beside = [one for one in self._places.values() if one.above_id == place.above_id]
        at = beside.index(place)
        to = at + by
        if 0 <= to < len(beside):
            beside.insert(to, beside.pop(at))
            settings.order_places(beside)
            self.refresh()

    def _marked(self) -> Place | None:
        key = self.tree.key()
        return self._places.get(int(str(key))) if key is not None else None

    def _show_verbs(self) -> None:
        place = self._marked()
        self.add_below.setEnabled(place is not None)
        self.retire.setEnabled(place is not None)
        retired = place is not None and place.is_retired
        self.retire.set_text(self.tr("恢复使用") if retired else self.tr("停用"))
        words = self.tr("添加到“{name}”下面")
        below = words.format(name=place.name) if place else self.tr("添加到它下面")
        self.add_below.set_text(below)

    def _lay_out(self) -> None:
        self.buttons(self.name, self.kind, self.add_top, self.add_below)
        self.body.addWidget(self.tree, 1)
        words = (self.tr("改名"), self.tr("上移"), self.tr("下移"))
        self.buttons(*tree_buttons(self.tree, words), self.retire)
        self.add_top.clicked.connect(lambda: self.add(below=False))
        self.add_below.clicked.connect(lambda: self.add(below=True))
        self.name.returnPressed.connect(lambda: self.add(below=False))
        self.retire.clicked.connect(self.turn_retired)
