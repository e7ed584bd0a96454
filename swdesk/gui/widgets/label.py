"""Plain labels with one of the roles of the style sheet."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from swdesk.gui import theme


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label in a role: title, section, label, note, hint, strong, secondary, key …"""
    made = QLabel(text, parent)
    # What a person typed is never read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def field_label(name: str, *, starred: bool) -> QLabel:
    """Return the name of a field, with the star of a required one."""
    star = f' <span style="color:{theme.token("danger")}">*</span>' if starred else ""
    # Every label is rich text: the baseline of rich and plain text lies a pixel apart.
    shown = QLabel(f"<span>{escape(name)}{star}</span>")
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setProperty("role", "label")
    shown.setFixedHeight(20)
    return shown


def key_cap(keys: str, parent: QWidget | None = None) -> QLabel:
    """Return a key drawn as a key: Ctrl+F, Alt+1, Enter."""
    return label(keys, "key", parent)


def rule(kind: str = "true", parent: QWidget | None = None) -> QFrame:
    """Return a horizontal hairline; kind "soft" inside a card."""
    made = QFrame(parent)
    made.setProperty("rule", kind)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet selects by, and restyle the widget."""
    # What was never set selects nothing, as False does.
    if (widget.property(name) or False) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
