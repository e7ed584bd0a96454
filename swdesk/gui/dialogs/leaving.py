"""What to do with a form that was filled in and not saved."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from swdesk.gui.i18n import tr
from swdesk.labels import N_


class Leaving(Enum):
    """What a person decides about unsaved work."""

    SAVE = "save"
    KEEP_DRAFT = "keep_draft"
    STAY = "stay"


def ask_leaving(parent: QWidget, title: str) -> Leaving:
    """Ask about the form called *title*; Escape stays."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr(N_("还没有保存")))
    box.setText(tr(N_("“{title}”里有还没有保存的内容。")).format(title=title))
    box.setInformativeText(tr(N_("可以先留作草稿，下次打开这张表时接着填。")))
    save = box.addButton(tr(N_("保存")), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr(N_("留作草稿")), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(tr(N_("继续填写")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    return (
        Leaving.SAVE if chosen is save else Leaving.KEEP_DRAFT if chosen is keep else Leaving.STAY
    )
