"""Where the answers to a scale are kept while somebody is still answering."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.forms.scale import SCALE_RESULT
from swdesk.services import drafts


@dataclass(frozen=True)
class Begun:
    """Which scale is being answered, by whom, and within which case, if any."""

    scale: str
    recipient_id: int
    case_id: int | None = None

    @property
    def place(self) -> str:
        """Return the place of its draft."""
        place = drafts.place_of(SCALE_RESULT.code, None, self.recipient_id)
        return f"{place}:{self.case_id or ''}:{self.scale}"


def read_place(place: str) -> Begun:
    """Return what is being answered at the place of a draft."""
    _, _, recipient, case, scale = place.split(":", 4)
    return Begun(scale, int(recipient), int(case) if case else None)
