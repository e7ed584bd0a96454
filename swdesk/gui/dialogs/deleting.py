"""Into the recycle bin, after asking."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.services import recycling


def delete_record(page: Page, record: Record, caption: str) -> bool:
    """Put what is called *caption* into the bin if that is meant; say what became of it."""
    if not _is_meant(page, caption):
        return False
    try:
        recycling.delete(record)
    except UserError as refused:
        page.noticed.emit(tr(refused.message), "warn")
        return False
    words = tr(N_("{caption}已放进回收站，可以在设置里恢复。"))
    page.noticed.emit(words.format(caption=caption), "info")
    return True


def _is_meant(page: Page, caption: str) -> bool:
    box = QMessageBox(page)
    box.setWindowTitle(tr(N_("删除")))
    box.setText(tr(N_("要把{caption}放进回收站吗？")).format(caption=caption))
    box.setInformativeText(tr(N_("在设置的回收站里可以恢复。")))
    away = box.addButton(tr(N_("放进回收站")), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr(N_("取消")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is away
