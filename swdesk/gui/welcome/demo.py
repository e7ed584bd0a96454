"""The demonstration: made up once beside the real data, opened at once after that."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from swdesk.gui.jobs import Progress
from swdesk.model import dates
from swdesk.paths import data_folder

if TYPE_CHECKING:
    from swdesk.station.store import Station

_SIZE = "small"


def demo_folder() -> Path:
    """Return where the demonstration is kept, away from every real station."""
    return data_folder() / "demo"


def open_demo(*, progress: Progress) -> Station:
    """Build the demonstration unless it is there, and open it."""
    # Loaded only by those who want to look round.
    from swdesk.services import demo  # noqa: PLC0415
    from swdesk.station.refusals import StationExists  # noqa: PLC0415
    from swdesk.station.store import Station  # noqa: PLC0415

    folder = demo_folder()
    with suppress(StationExists):
        demo.create(folder, _SIZE, dates.today())
    return Station.open(folder, demo.PASSWORD)
