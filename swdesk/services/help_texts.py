"""What the program says about itself: a page of help for each page, and the keys."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from swdesk.paths import resource


@dataclass(frozen=True)
class KeyGroup:
    """Keys that work in one place, each with what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


def topic(key: str) -> str:
    """Return the help of a page as Markdown, that of the workbench where it has none."""
    path = resource(f"help/{key}.md")
    if not path.is_file():
        path = resource("help/workbench.md")
    return path.read_text(encoding="utf-8")


def key_groups() -> tuple[KeyGroup, ...]:
    """Return the keys of the window, group by group."""
    with resource("help/keys.toml").open("rb") as file:
        groups = tomllib.load(file)["group"]
    return tuple(
        KeyGroup(group["title"], tuple((keys, does) for keys, does in group["keys"]))
        for group in groups
    )
