"""Menus made of a page's actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu

from swdesk.gui import icons
from swdesk.gui.page import Action

#: Draws a line between the actions before and after it.
LINE = Action("")


def fill(menu: QMenu, actions: Iterable[Action]) -> QMenu:
    """Let *menu* offer *actions* and nothing else."""
    menu.clear()
    for action in actions:
        if action is LINE:
            menu.addSeparator()
            continue
        made = menu.addAction(action.text)
        if action.icon:
            made.setIcon(icons.icon(action.icon))
        made.setEnabled(action.enabled)
        if action.slot is not None:
            made.triggered.connect(lambda _=False, slot=action.slot: slot())
    return menu
