"""The recycle bin: what was deleted, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import ItemTree, Section
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.services import recycling
from swdesk.services.recycling import Binned


class BinSection(Section):
    """Lists what lies in the bin, the latest first, and brings it back."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("回收站"),
            self.tr(
                "删除的记录都在这里，随时可以恢复；编号不会给别人用。"
                "要彻底删除，由站长或督导在“个人信息保护”的“待销毁”里办。"
            ),
        )
        self._binned: dict[int, Binned] = {}
        self.tree = ItemTree(
            [self.tr("名称"), self.tr("种类"), self.tr("删除时间")], [320, 140, 160]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.restore_button = Button(self.tr("恢复"), "undo-2")
        self.restore_button.clicked.connect(self.restore)
        self._empty = label(self.tr("回收站是空的。"), "note")
        self.body.addWidget(self._empty)
        self.body.addWidget(self.tree)
        self.buttons(self.restore_button)
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        self._binned = dict(enumerate(recycling.binned()))
        self.tree.clear()
        for key, found in self._binned.items():
            time = found.deleted_at.astimezone().strftime("%Y-%m-%d %H:%M")
            item = self.tree.add(key, [self._caption(found), tr(found.kind), time])
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        self.tree.mark(0)
        self.tree.setVisible(bool(self._binned))
        self.restore_button.setVisible(bool(self._binned))
        self._empty.setVisible(not self._binned)

    def _caption(self, found: Binned) -> str:
        if not found.joined_to:
            return found.caption
        words = self.tr("{name}（已并入{whom}）")
        return words.format(name=found.caption, whom=found.joined_to)

    def restore(self) -> None:
        """Bring the marked record back."""
        key = self.tree.key()
        found = self._binned.get(key) if isinstance(key, int) else None
        if found is None:
            return
        try:
            recycling.restore(found.record)
        except UserError as refused:
            self.refuse(refused)
            return
        self.say(self.tr("已恢复：{name}").format(name=found.caption))
        self.refresh()
