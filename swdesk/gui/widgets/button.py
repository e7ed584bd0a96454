"""Buttons: a verb, mostly an icon, and one of the kinds of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from swdesk.gui import icons
from swdesk.gui.overrides import guarded

# Qt leaves only four pixels between icon and text.
_THIN_SPACE = "\u2009"
_ICON = 16
_STATUS_ICON = 14
_TOKENS = {"primary": "on_accent", "link": "accent", "danger": "danger"}


class Button(QPushButton):
    """A push button.

    *kind*: "", primary, danger, link, icon, chip or status; *scale*: small or large.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        kind: str = "",
        scale: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = _TOKENS.get(kind, "text2")
        self.setProperty("kind", kind)
        if scale:
            self.setProperty("scale", scale)
        self.setAutoDefault(False)
        self._side = _STATUS_ICON if kind == "status" else _ICON
        self.setIconSize(QSize(self._side, self._side))
        self.set_text(text)
        self._show_icon()

    def set_text(self, text: str) -> None:
        """Change the word on the button, which is also its accessible name."""
        self.setText(_THIN_SPACE + text if self._icon and text else text)
        self.setAccessibleName(text)

    def set_icon(self, name: str, colour: str = "") -> None:
        """Change the icon, and its colour where one is given."""
        self._icon = name
        self._token = colour or self._token
        self._show_icon()

    def set_drop_down(self, menu: QMenu) -> None:
        """Open *menu* on a click, with an arrow to say so."""
        self.setProperty("menu", "true")
        self.setMenu(menu)

    def set_key(self, keys: str) -> None:
        """Name the shortcut in the tooltip; the window owns the shortcut itself."""
        if keys:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{self.accessibleName()}　{shown}")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with the space bar, also where no dialog does it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.menu():
            self.click()
        else:
            super().keyPressEvent(event)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_icon()

    def _show_icon(self) -> None:
        if self._icon:
            self.setIcon(icons.icon(self._icon, self._token, self._side))


class IconButton(Button):
    """A button without a word, only for edit, more, back, show, minus and plus."""

    def __init__(
        self, icon: str, name: str, *, scale: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", icon, kind="icon", scale=scale, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
