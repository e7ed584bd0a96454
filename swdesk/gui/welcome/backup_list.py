"""The backups of a station in one list, from this computer and from the stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from swdesk.gui.backup_words import kept_columns
from swdesk.station.backups.archive import peek_manifest
from swdesk.station.backups.second_place import shelves
from swdesk.station.backups.shelf import Kept
from swdesk.station.upkeep import this_moment

_WIDTHS = (110, 72, 260, 52)
_ROW, _HEIGHT = 28, 200


class BackupList(QTreeWidget):
    """When, why, how many records, where; the newest first and chosen."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setHeaderLabels([self.tr("时间"), self.tr("由来"), self.tr("内容"), self.tr("在哪里")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFixedHeight(_HEIGHT)
        self.header().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        for kept in shelves(folder):
            self.addTopLevelItem(self._item(kept))
        self._choose_first()

    def chosen(self) -> Kept | None:
        """Return the marked backup."""
        item = self.currentItem()
        found: Kept | None = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        return found

    def add(self, path: Path) -> None:
        """List a backup that lies elsewhere, and mark it; raises NotABackup for another file."""
        self.insertTopLevelItem(0, self._item(Kept(path, peek_manifest(path))))
        self._choose_first()

    def _item(self, kept: Kept) -> QTreeWidgetItem:
        item = QTreeWidgetItem(kept_columns(kept, self._folder, this_moment()))
        item.setData(0, Qt.ItemDataRole.UserRole, kept)
        item.setSizeHint(0, QSize(0, _ROW))
        for column in range(item.columnCount()):
            item.setToolTip(column, str(kept.path))
        return item

    def _choose_first(self) -> None:
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
