"""Scales: those that come with the program, the station's own, and what a set of answers says."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from swdesk.drawing.charts import Guide, Sample, line_chart
from swdesk.drawing.shapes import Drawing
from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.base import author
from swdesk.model.cases import Case
from swdesk.model.people import Recipient
from swdesk.model.scales import (
    ScaleAnswer,
    ScaleResult,
    StationBand,
    StationItem,
    StationScale,
    read_answers,
)
from swdesk.paths import resource
from swdesk.services import access
from swdesk.services.editing import save_record
from swdesk.station.store import saving

_SHIPPED = ("gds15", "barthel", "srq20")
_OWN = "station:"
_MISSING_NAMED = 5


@dataclass(frozen=True)
class Answer:
    """One answer and its points, reversed items already turned round."""

    label: str
    points: int


@dataclass(frozen=True)
class Item:
    """One question; *alarm* is the answer after which somebody has to act at once."""

    wording: str
    answers: tuple[Answer, ...]
    alarm: str = ""

    @property
    def most(self) -> int:
        return max(answer.points for answer in self.answers)


@dataclass(frozen=True)
class Band:
    """What a score from *least* on says, up to the next band."""

    least: int
    label: str
    advice: str = ""


@dataclass(frozen=True)
class Scale:
    """A scale ready to be answered; *terms* say why it may be used."""

    code: str
    title: str
    edition: str
    items: tuple[Item, ...]
    bands: tuple[Band, ...]
    period: str = ""
    guide: str = ""
    source: str = ""
    terms: str = ""

    @property
    def most(self) -> int:
        """The highest score there is."""
        return sum(item.most for item in self.items)

    def band_of(self, score: int) -> Band | None:
        """Return the band of a score; None below the lowest."""
        fitting = [band for band in self.bands if band.least <= score]
        return max(fitting, key=lambda band: band.least, default=None)


#: The place of the chosen answer of each item, None where nothing is chosen yet.
Chosen = Sequence[int | None]


def offered() -> list[Scale]:
    """Return the scales that can be used now, the shipped ones first."""
    own = StationScale.live().where(~StationScale.is_retired).order_by(StationScale.id)
    return [*(shipped(code) for code in _SHIPPED), *(found for one in own if (found := _own(one)))]


def find(code: str) -> Scale:
    """Return a scale by its code; raises UserError for one there is not."""
    if code in _SHIPPED:
        return shipped(code)
    number = code.removeprefix(_OWN)
    own = StationScale.get_or_none(StationScale.id == int(number)) if number.isdigit() else None
    found = _own(own) if own else None
    if found is None:
        known = "、".join(scale.code for scale in offered())
        raise UserError(
            N_("没有代号为 {code} 的量表，可用：{known}。").format(code=code, known=known)
        )
    return found


@cache
def shipped(code: str) -> Scale:
    """Return a scale as it comes with the program."""
    with (resource("scales") / f"{code}.toml").open("rb") as file:
        data = tomllib.load(file)
    usual = "、".join(data["answers"])
    items = [_item(raw, usual) for raw in data["item"]]
    bands = tuple(Band(**raw) for raw in data["band"])
    words = {
        name: data[name] for name in ("title", "edition", "period", "guide", "source", "terms")
    }
    return Scale(data["code"], items=tuple(items), bands=bands, **words)


def _item(raw: Mapping[str, Any], usual: str) -> Item:
    written = "、".join(raw["answers"]) if "answers" in raw else usual
    answers = _answers(written, is_reversed=raw.get("reversed", False))
    return Item(raw["wording"], answers, raw.get("alarm", ""))


def _own(record: StationScale) -> Scale | None:
    """Return a scale of the station's own, None as long as it has no items."""
    rows = StationItem.live().where(StationItem.scale == record).order_by(StationItem.id)
    items = tuple(
        Item(row.wording, _answers(row.answers or record.answers, is_reversed=row.is_reversed))
        for row in rows
    )
    found = StationBand.live().where(StationBand.scale == record).order_by(StationBand.least)
    bands = tuple(Band(row.least, row.label, row.advice or "") for row in found)
    if not items:
        return None
    words = {"period": record.period or "", "guide": record.guide or ""}
    code, edition = f"{_OWN}{record.id}", str(record.version)
    return Scale(code, record.title, edition, items, bands, source=record.source or "", **words)


def _answers(written: str, *, is_reversed: bool) -> tuple[Answer, ...]:
    """Return answers with their points; in a reversed item the points change places."""
    found = read_answers(written)
    turn = max(points for _, points in found) + min(points for _, points in found)
    return tuple(Answer(name, turn - points if is_reversed else points) for name, points in found)


# --- what was answered ---


def score_of(scale: Scale, chosen: Chosen) -> int:
    """Return the score so far."""
    pairs = zip(scale.items, chosen, strict=True)
    return sum(item.answers[place].points for item, place in pairs if place is not None)


def alarms(scale: Scale, chosen: Chosen) -> list[str]:
    """Return the items whose answer asks somebody to act at once."""
    pairs = zip(scale.items, chosen, strict=True)
    return [
        item.wording
        for item, place in pairs
        if place is not None and item.alarm and item.answers[place].label == item.alarm
    ]


def keep(
    scale: Scale,
    chosen: Chosen,
    recipient: Recipient,
    case: Case | None = None,
    *,
    held_on: dt.date,
    note: str = "",
) -> ScaleResult:
    """Score the answers and keep them with their wording; refuses what is not fully answered."""
    _require_all(chosen)
    score = score_of(scale, chosen)
    band = scale.band_of(score) or Band(score, "")
    values = {
        "recipient": recipient.id, "case": case.id if case else None, "scale": scale.code,
        "title": scale.title, "edition": scale.edition, "held_on": held_on, "worker": author(),
        "score": score, "most": scale.most, "band": band.label, "advice": band.advice,
        "note": note,
    }  # fmt: skip
    with saving():
        result = save_record(ScaleResult, values)
        for nth, (item, place) in enumerate(zip(scale.items, chosen, strict=True), 1):
            answer = item.answers[place or 0]
            row = ScaleAnswer(
                result=result, nth=nth, item=item.wording, answer=answer.label,
                points=answer.points,
            )  # fmt: skip
            row.touch()
            row.save()
    return result


def _require_all(chosen: Chosen) -> None:
    missing = [str(nth) for nth, place in enumerate(chosen, 1) if place is None]
    if missing:
        named = "、".join(missing[:_MISSING_NAMED])
        if len(missing) > _MISSING_NAMED:
            sentence = N_("还有 {n} 题没有答：第 {named} 题等。全部答完才能算分。")
        else:
            sentence = N_("还有 {n} 题没有答：第 {named} 题。全部答完才能算分。")
        raise UserError(sentence.format(n=len(missing), named=named))


def history(recipient: Recipient, case: Case | None = None) -> list[ScaleResult]:
    """Return the results of a recipient, of one case alone if given, the latest first."""
    access.require(access.area_of(ScaleResult))
    found = ScaleResult.live().where(ScaleResult.recipient == recipient)
    if case is not None:
        found = found.where(ScaleResult.case == case)
    latest = sorted(found, key=lambda one: (one.held_on, one.id), reverse=True)
    return [result for result in latest if access.may_touch(result)]


def trend(results: Sequence[ScaleResult]) -> Drawing:
    """Return the scores of one scale over time, with the levels that its bands begin at."""
    in_time = sorted(results, key=lambda one: (one.held_on, one.id))
    samples = [
        Sample(one.held_on.isoformat(), one.score, one.held_on.toordinal()) for one in in_time
    ]
    latest = in_time[-1]
    bands = _bands_of(latest.scale)
    lowest = min([0, *(band.least for band in bands)])
    guides = [Guide(band.least, band.label) for band in bands]
    title = N_("{title}，{n} 次测评").format(title=latest.title, n=len(in_time))
    return line_chart(samples, guides=guides, low=lowest, high=latest.most, title=title)


def _bands_of(code: str) -> tuple[Band, ...]:
    """Return the bands of a scale, none where it is gone."""
    try:
        return find(code).bands
    except UserError:
        return ()
