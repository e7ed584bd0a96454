"""Figures that stand under one heading."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.services.figures.indicator import Figure


@dataclass(frozen=True)
class Chapter:
    """The figures under one heading of the report."""

    title: str
    figures: tuple[Figure, ...]
