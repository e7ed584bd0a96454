"""The language of the window: Chinese is the source, other languages are loaded over it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from swdesk.labels import Filled, Marked
from swdesk.paths import resource


def tr(text: str) -> str:
    """Return a text marked with N_() in the language of the window, and what was put into it."""
    if not isinstance(text, Filled):
        return QCoreApplication.translate("", text)
    values = {
        name: shown(value) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return tr(text.template).format(**values)


def shown(text: str) -> str:
    """Return *text* in the language of the window if it is ours, as it is if a person wrote it."""
    return tr(text) if isinstance(text, Marked | Filled) else text


def install(app: QCoreApplication, language: str = "zh_CN") -> None:
    """Load Qt's own texts, and ours where *language* is not the Chinese they are written in."""
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, f"qtbase_{language}", shipped)
    _load(app, language, str(resource("translations")))


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
