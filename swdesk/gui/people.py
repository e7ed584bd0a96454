"""People in words: as short as tells one from another."""

from __future__ import annotations

from swdesk.gui.i18n import tr
from swdesk.labels import N_


def years(age: int | None) -> str:
    """Return 82 岁, "" for an age that is not known."""
    return "" if age is None else tr(N_("{age} 岁")).format(age=age)


def sex_and_age(sex: str, age: int | str | None) -> str:
    """Return 女 82, or what is known of it; an age may be a band in words."""
    return " ".join(part for part in (tr(sex), "" if age is None else str(age)) if part)
