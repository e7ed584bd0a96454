"""People who left no name: how many, and of them how many of which sex and age."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem

#: What is told of them besides their number; each is part of it.
PARTS = ("unnamed_men", "unnamed_women", "unnamed_minors", "unnamed_elders")


def head_count_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem where the parts say more than the whole."""
    whole = values.get("unnamed_count")
    if whole is None:
        return
    men, women, minors, elders = (values.get(part) or 0 for part in PARTS)
    for field, found, words in (
        ("unnamed_women", men + women, N_("男女合计 {n} 人，多于未留姓名的 {whole} 人，请核对。")),
        (
            "unnamed_elders",
            minors + elders,
            N_("未成年和 60 岁以上合计 {n} 人，多于未留姓名的 {whole} 人，请核对。"),
        ),
    ):
        if found > whole:
            yield Problem(field, words.format(n=found, whole=whole))
