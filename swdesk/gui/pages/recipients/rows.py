"""The rows of the list of recipients, as the table draws them."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence
from typing import Any

from swdesk.gui import days
from swdesk.gui.i18n import tr
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import Tag
from swdesk.labels import N_
from swdesk.services.lists.list_source import ListSource

_SORTED_BY = {"who": "age"}


def columns() -> tuple[Column, ...]:
    """Return the columns: fixed widths from the longest real value, the tags take what is left."""
    return (
        Column("file_no", tr(N_("档案号")), 78),
        Column("name", tr(N_("姓名")), 88, Kind.BOLD),
        Column("who", tr(N_("性别年龄")), 76),
        Column("place", tr(N_("村（社区）")), 96),
        Column("tags", tr(N_("服务对象类别")), 160, Kind.TAGS, stretch=True, sortable=False),
        Column("worker", tr(N_("负责社工")), 76),
        Column("last_contact", tr(N_("最近联系")), 78),
        Column("due", tr(N_("下次到期")), 100, Kind.PILL),
    )


class RecipientRows:
    """A list of recipients with each line in words; *code* is left out of the file numbers."""

    def __init__(self, source: ListSource, today: dt.date, code: str) -> None:
        self._source = source
        self._today = today
        self._prefix = f"{code}-"

    def ids(self, order: str, *, descending: bool) -> array[int]:
        """Return the ids of all who are listed, in order."""
        return self._source.ids(_SORTED_BY.get(order, order), descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return the lines of some of them."""
        return {one: self._line(*cells) for one, cells in self._source.rows(ids).items()}

    def _line(self, *cells: Any) -> tuple[Any, ...]:
        file_no, name, sex, age, place, tags, worker, last, due = cells
        return (
            file_no.removeprefix(self._prefix),
            name,
            sex_and_age(sex, age),
            place,
            as_tags(tags),
            worker,
            days.in_list(last or None, self._today),
            days.due_state(due, self._today),
        )


def as_tags(pairs: Sequence[tuple[str, str]] | None) -> tuple[Tag, ...]:
    """Return the tags of a list in the colours of their families."""
    return tuple(Tag(text, family or "other") for text, family in pairs or ())
