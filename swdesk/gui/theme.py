"""Colours: one dictionary a theme, for palette, style sheet and painted widgets alike."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from swdesk.paths import resource

LIGHT = {
    "bg": "#F4F6F6",
    "nav": "#EBEFEF",
    "surface": "#FFFFFF",
    "sunken": "#F7F9F9",
    "line": "#DCE2E3",
    "line_soft": "#EAEEEE",
    "field": "#7F8C91",
    "text": "#1A2325",
    "text2": "#4A575C",
    "text3": "#5B686E",
    "accent": "#17666C",
    "accent_hover": "#12555A",
    "accent_press": "#0D4347",
    "accent_soft": "#DDECEC",
    "accent_faint": "#EEF6F6",
    "on_accent": "#FFFFFF",
    "danger": "#B3261E",
    "danger_soft": "#FBE9E7",
    "danger_line": "#E5B3AE",
    "warn": "#855300",
    "warn_soft": "#FFF1D6",
    "warn_line": "#E8C98B",
    "ok": "#22683B",
    "ok_soft": "#E3F2E7",
    "disabled": "#F0F2F2",
    "disabled_text": "#646F74",
    "thumb": "#B3BEC1",
    "tag_aid": "#FBEFD5",
    "tag_aid_text": "#6F4700",
    "tag_elder": "#DFEEEE",
    "tag_elder_text": "#125156",
    "tag_child": "#E1EBF8",
    "tag_child_text": "#1F4C82",
    "tag_disabled": "#ECE6F5",
    "tag_disabled_text": "#533A7D",
    "tag_veteran": "#F8E5E0",
    "tag_veteran_text": "#7E2F1F",
    "tag_other": "#E9EDEE",
    "tag_other_text": "#414D52",
}

DARK = {
    "bg": "#14191A",
    "nav": "#101415",
    "surface": "#1C2223",
    "sunken": "#181E1F",
    "line": "#3A4547",
    "line_soft": "#2A3234",
    "field": "#8B999D",
    "text": "#F1F5F5",
    "text2": "#C3CDD0",
    "text3": "#A3AFB3",
    "accent": "#5CC4C9",
    "accent_hover": "#7AD3D7",
    "accent_press": "#98DFE2",
    "accent_soft": "#1E4447",
    "accent_faint": "#1B2F31",
    "on_accent": "#06282A",
    "danger": "#FF9A90",
    "danger_soft": "#43211E",
    "danger_line": "#8A4640",
    "warn": "#F4C266",
    "warn_soft": "#3B2E12",
    "warn_line": "#7C6325",
    "ok": "#7FD09A",
    "ok_soft": "#1B3625",
    "disabled": "#252C2D",
    "disabled_text": "#8F9B9F",
    "thumb": "#56656A",
    "tag_aid": "#423311",
    "tag_aid_text": "#F4D596",
    "tag_elder": "#1B3E41",
    "tag_elder_text": "#A7DDE0",
    "tag_child": "#1F3450",
    "tag_child_text": "#B3D0F5",
    "tag_disabled": "#352A4C",
    "tag_disabled_text": "#D3C2F0",
    "tag_veteran": "#47261E",
    "tag_veteran_text": "#F5BFB0",
    "tag_other": "#2F383A",
    "tag_other_text": "#CBD4D6",
}

CONTRAST = DARK | {"line": DARK["field"], "line_soft": DARK["field"], "text3": DARK["text2"]}

SCALES = (100, 110, 125, 150)

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
}

# Sheet pictures cannot be recoloured by Qt, so each is written once a theme.
_SHEET_ICONS = {
    "down": ("chevron-down", "text2"),
    "up": ("chevron-up", "text2"),
    "check": ("check", "on_accent"),
    "down-on": ("chevron-down", "on_accent"),
    "down-accent": ("chevron-down", "accent"),
}

# Sans-serif families that hold the everyday Chinese characters and read well on a screen.
_CHINESE_FAMILIES = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "HarmonyOS Sans SC",
    "MiSans",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
# Whole fonts only: the subsets beside them are made for paper.
_BUNDLED_FONTS = ("NotoSansSC-Regular", "NotoSansSC-Bold", "swdeskSans")


@dataclass(frozen=True)
class Theme:
    """A set of colours; *coloured* is False where Windows itself dictates them."""

    name: str
    tokens: dict[str, str]
    outlined_tags: bool = False
    coloured: bool = True


THEMES = {
    "light": Theme("light", LIGHT),
    "dark": Theme("dark", DARK),
    "contrast": Theme("contrast", CONTRAST, outlined_tags=True),
}

# Below this an sRGB channel is proportional to its light.
_LINEAR_UP_TO = 0.04045

_current: list[Theme] = [THEMES["light"]]


def current() -> Theme:
    """Return the theme in use."""
    return _current[0]


def token(name: str) -> str:
    """Return the hex value of a colour token in the theme in use."""
    return current().tokens[name]


def color(name: str) -> QColor:
    """Return a colour token of the theme in use, ready to paint with."""
    return QColor(token(name))


def scale_display(percent: int) -> None:
    """Enlarge everything; only before the application object exists."""
    if percent in SCALES and percent != SCALES[0]:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def apply(app: QApplication, name: str = "light") -> Theme:
    """Draw the application in the theme called *name*, unless the desktop asks for contrast."""
    theme = _asked_for(name)
    _current[0] = theme
    app.setStyle("Fusion")
    app.setFont(_font())
    if theme.coloured:
        app.setPalette(_palette(theme))
        _write_sheet_icons(theme)
    app.setStyleSheet(sheet(theme))
    return theme


def sheet(theme: Theme) -> str:
    """Return the style sheet with its @tokens filled in, or without them for system colours."""
    text = resource("style.qss").read_text(encoding="utf-8")
    if not theme.coloured:
        return re.sub(r"[\w-]+\s*:[^;{}]*@\w+[^;{}]*;", "", text)
    return re.sub(r"@(\w+)", lambda match: theme.tokens[match[1]], text)


def luminance(value: str) -> float:
    """Return the relative luminance of a hex colour, 0 to 1 (WCAG 2.2)."""
    channels = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4
        for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two hex colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _asked_for(name: str) -> Theme:
    # Kept in a name: without its parent's wrapper the hints object is already gone.
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() != Qt.ContrastPreference.HighContrast:
        return THEMES.get(name, THEMES["light"])
    if sys.platform == "win32":
        return _system_theme(QGuiApplication.palette())
    return THEMES["contrast"]


def _system_theme(palette: QPalette) -> Theme:
    """Return tokens made of the few colours of a Windows contrast theme."""
    tokens = dict.fromkeys(LIGHT, palette.color(QPalette.ColorRole.WindowText).name())
    grounds = ("bg", "nav", "surface", "sunken", "disabled", "accent_faint", "accent_soft")
    soft = [name for name in LIGHT if name.endswith("_soft") and name != "line_soft"]
    tags = [name for name in LIGHT if name.startswith("tag_") and not name.endswith("_text")]
    for name in (*grounds, *soft, *tags):
        tokens[name] = palette.color(QPalette.ColorRole.Window).name()
    for name in ("accent", "accent_hover", "accent_press"):
        tokens[name] = palette.color(QPalette.ColorRole.Highlight).name()
    tokens["on_accent"] = palette.color(QPalette.ColorRole.HighlightedText).name()
    return Theme("system", tokens, outlined_tags=True, coloured=False)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE_ROLES.items():
        palette.setColor(role, QColor(theme.tokens[name]))
    quiet = QColor(theme.tokens["disabled_text"])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    return palette


def _write_sheet_icons(theme: Theme) -> None:
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    folder = Path(cache) / f"theme-{theme.name}"
    folder.mkdir(parents=True, exist_ok=True)
    for target, (source, name) in _SHEET_ICONS.items():
        svg = resource(f"icons/{source}.svg").read_text(encoding="utf-8")
        written = svg.replace("currentColor", theme.tokens[name])
        path = folder / f"{target}.svg"
        if not path.is_file() or path.read_text(encoding="utf-8") != written:
            path.write_text(written, encoding="utf-8")
    QDir.setSearchPaths("icon", [str(folder)])


def _font() -> QFont:
    """Return the interface font; its size is in pixels so that every measure scales alike."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    family = _chinese_family()
    if family:
        font.setFamilies([family])
    font.setPixelSize(14)
    return font


def _chinese_family() -> str | None:
    installed = set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    for family in _CHINESE_FAMILIES:
        if family in installed:
            return family
    return _bundled_family()


@cache
def _bundled_family() -> str | None:
    """Load the font shipped for desktops without a Chinese one."""
    family = None
    for path in sorted(resource("fonts").glob("*.[ot]tf")):
        if path.name.startswith(_BUNDLED_FONTS):
            number = QFontDatabase.addApplicationFont(str(path))
            family = next(iter(QFontDatabase.applicationFontFamilies(number)), family)
    return family
