"""Preferences of this computer; what belongs to the station is in its records."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from swdesk.gui.theme import SCALES, THEMES

_RECENT_STATIONS = 5


@dataclass(frozen=True)
class LastOpening:
    """What the unlock page says of a station before it is open; *at* is ISO 8601, local time."""

    station: str = ""
    worker: str = ""
    at: str = ""


class Settings:
    """Preferences in an ini file: readable, and copied with the user's profile."""

    def __init__(self, path: Path | None = None) -> None:
        ini = QSettings.Format.IniFormat
        if path is None:
            self._store = QSettings(ini, QSettings.Scope.UserScope, "swdesk", "swdesk")
        else:
            self._store = QSettings(str(path), ini)

    @property
    def recent_stations(self) -> list[Path]:
        """Station folders opened on this computer, last first."""
        found = self._store.value("stations", [])
        # An ini file gives a list of one back as plain text.
        names = found if isinstance(found, list) else [found]
        return [Path(str(name)) for name in names if name]

    def remember_station(self, folder: Path) -> None:
        """Put *folder* first among the recent stations."""
        others = [known for known in self.recent_stations if known != folder]
        kept = [folder, *others][:_RECENT_STATIONS]
        self._store.setValue("stations", [str(known) for known in kept])

    def last_opening(self, folder: Path) -> LastOpening:
        """Return when and by whom the station in *folder* was last opened on this computer."""
        known = self._openings().get(str(folder), {})
        return (
            LastOpening(**known) if known.keys() <= asdict(LastOpening()).keys() else LastOpening()
        )

    def note_opening(self, folder: Path, opening: LastOpening) -> None:
        """Remember an opening, and the station as the most recent one."""
        self.remember_station(folder)
        recent = {str(known) for known in self.recent_stations}
        openings = {**self._openings(), str(folder): asdict(opening)}
        kept = {name: known for name, known in openings.items() if name in recent}
        self._store.setValue("openings", json.dumps(kept, ensure_ascii=False))

    def _openings(self) -> dict[str, dict[str, str]]:
        try:
            found = json.loads(str(self._store.value("openings", "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def theme(self) -> str:
        """The theme's name: light unless somebody chose another."""
        name = str(self._store.value("theme", "light"))
        return name if name in THEMES else "light"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """The language of the window, as a locale name."""
        return str(self._store.value("language", "zh_CN"))

    @language.setter
    def language(self, name: str) -> None:
        self._store.setValue("language", name)

    @property
    def shows_publicly(self) -> bool:
        """Whether bystanders see the screen of the sign-in desk."""
        return self._number("public_desk", 0) == 1

    @shows_publicly.setter
    def shows_publicly(self, is_public: bool) -> None:
        self._store.setValue("public_desk", int(is_public))

    @property
    def scale(self) -> int:
        """Display size in percent; takes effect at the next start."""
        percent = self._number("scale", SCALES[0])
        return percent if percent in SCALES else SCALES[0]

    @scale.setter
    def scale(self, percent: int) -> None:
        self._store.setValue("scale", percent)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the main window as Qt saves them, empty at the first start."""
        found = self._store.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, saved: QByteArray) -> None:
        self._store.setValue("geometry", saved)

    def _number(self, key: str, default: int) -> int:
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default
