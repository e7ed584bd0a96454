"""Where things live: shipped resources, the data folder, logs."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return a shipped file, in a checkout, in an installed wheel and in a bundle alike."""
    for folder in _resource_folders():
        if folder.is_dir():
            return folder / name
    raise FileNotFoundError(name)


def _resource_folders() -> tuple[Path, ...]:
    bundle = Path(getattr(sys, "_MEIPASS", _PACKAGE))
    return (bundle / "resources", _PACKAGE.parent / "resources")


def data_folder() -> Path:
    """Return the folder offered for a new station."""
    import platformdirs  # noqa: PLC0415 - the first page is painted without it

    return Path(platformdirs.user_data_dir("swdesk", appauthor=False))


def log_folder() -> Path:
    """Return the folder of the program's own log, which holds ids and never names."""
    import platformdirs  # noqa: PLC0415 - the first page is painted without it

    return Path(platformdirs.user_log_dir("swdesk", appauthor=False))
