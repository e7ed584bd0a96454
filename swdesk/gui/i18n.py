"""The language of the window: Chinese is the source, other languages are loaded over it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from swdesk.paths import resource


def tr(text: str) -> str:
    """Return a text marked with N_() in the language of the window."""
    return QCoreApplication.translate("", text)


def install(app: QCoreApplication, language: str = "zh_CN") -> None:
    """Load Qt's own texts, and ours where *language* is not the Chinese they are written in."""
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, f"qtbase_{language}", shipped)
    _load(app, language, str(resource("translations")))


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
