"""探访汇总登记表: every visit of a period on a line, as it is filed by the month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from swdesk.forms.catalogue import VISIT_SUMMARY
from swdesk.forms.recipient import category_words
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.disclosure import Veil
from swdesk.model.fields import Mask
from swdesk.model.people import Person, Recipient
from swdesk.model.visits import MET, Visit
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.lists import listing
from swdesk.services.lists.list_filters import VisitFilter
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.rosters import CHUNK
from swdesk.services.privacy import disclosing

TITLE = N_("探访汇总登记表")
_COLUMNS = (
    Column(N_("序号"), 10),
    Column(N_("日期"), 21),
    Column(N_("村（社区）"), 22, "left"),
    Column(N_("对象"), 18),
    Column(N_("类别"), 24, "left"),
    Column(N_("方式"), 12),
    Column(N_("结果"), 15),
    Column(N_("时长"), 10),
    Column(N_("内容摘要"), 62, "left"),
    Column(N_("需求"), 30, "left"),
    Column(N_("处理"), 27, "left"),
    Column(N_("探访人"), 16),
)
_ROW_MM = 9.5
_BLANK_ROWS = 14
_LONGEST = 48


def visit_summary(options: PrintOptions, chosen: VisitFilter, scope: str) -> Document:
    """Return the visits that *chosen* lets through, the earliest first.

    *scope* says in words what that is.
    """
    ids = listing.visits(chosen).ids()[::-1]
    met = sum(result in MET for result in _results(ids))
    total = N_("{n}次，其中见到或接通 {met} 人次").format(n=len(ids), met=met)
    return bound(TITLE, [_sheet(options, _rows(ids, options), scope, total)], options)


def blank_summary(options: PrintOptions) -> Document:
    """Return the table to be written by hand."""
    rows = ((str(number), *[""] * (len(_COLUMNS) - 1)) for number in range(1, _BLANK_ROWS + 1))
    return bound(TITLE, [_sheet(options, rows, "", "")], options, records=0)


def _sheet(
    options: PrintOptions, rows: Iterator[tuple[str, ...]], scope: str, total: str
) -> ListSheet:
    left = (Pair(N_("范围："), scope),)
    furniture = Furniture(
        options.station, TITLE, VISIT_SUMMARY, left, paper=LANDSCAPE, blank=not total
    )
    return ListSheet(
        furniture,
        _COLUMNS,
        rows,
        total=(lambda: total) if total else None,
        row_mm=_ROW_MM,
        trailers=(
            Trailer(0, N_("制表人："), options.maker if total else ""),
            Trailer(90, N_("复核人："), rule_mm=30),
        ),
    )


def _results(ids: Sequence[int]) -> list[str]:
    model: Any = Visit
    return [
        row.result
        for first in range(0, len(ids), CHUNK)
        for row in Visit.select(Visit.result).where(model.id.in_(list(ids[first : first + CHUNK])))
    ]


def _rows(ids: Sequence[int], options: PrintOptions) -> Iterator[tuple[str, ...]]:
    places = PlaceNames.read()
    for first in range(0, len(ids), CHUNK):
        chunk = list(ids[first : first + CHUNK])
        model: Any = Visit
        query = Visit.select(Visit, Recipient, Person).join(Recipient).join(Person)
        found = {one.id: one for one in query.where(model.id.in_(chunk))}
        veils = disclosing.veils(options.showing, Visit, chunk)
        categories = category_words(list({one.recipient_id for one in found.values()}))
        for number, one in enumerate(chunk, first + 1):
            visit = found[one]
            place = places.name(visit.recipient.person.place_id)
            yield _row(
                str(number), visit, veils[one], (place, categories.get(visit.recipient_id, ""))
            )


def _row(number: str, visit: Any, veil: Veil, facts: tuple[str, str]) -> tuple[str, ...]:
    place, category = facts
    parts = (
        visit.health, visit.mood, visit.surroundings, visit.family, visit.economy, visit.hazards,
    )  # fmt: skip
    said = "；".join(" ".join(part.split()).rstrip("。") for part in parts if part)
    return (
        number,
        visit.visited_on.isoformat(),
        place,
        veil.said(str(visit.recipient.person.name), Mask.NAME),
        category,
        vocabulary("visit_method").short(visit.method),
        vocabulary("visit_result").short(visit.result),
        str(visit.minutes or ""),
        veil.said(_short(said)),
        veil.said(_short(visit.needs or "")),
        veil.said(_short(visit.response or "")),
        str(visit.worker),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
