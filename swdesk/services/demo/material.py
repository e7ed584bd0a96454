"""The written material: places, names, people, stories, visits, events."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from swdesk.paths import resource


@lru_cache
def material(name: str) -> dict[str, Any]:
    """Return one shipped file of the demonstration."""
    with resource(f"demo/{name}.toml").open("rb") as file:
        return tomllib.load(file)
