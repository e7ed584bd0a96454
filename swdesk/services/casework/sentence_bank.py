"""The sentences that can be put into a box: the station's own and those of the program."""

from __future__ import annotations

from functools import cache

from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS
from swdesk.labels import N_
from swdesk.model.fields import AnyKind, Memo
from swdesk.model.sentences import StationSentence
from swdesk.services import access, editing
from swdesk.services.access import Area, Level
from swdesk.services.casework import writing
from swdesk.services.choices import Offer, matching
from swdesk.services.recycling import delete


@cache
def boxes() -> dict[str, tuple[str, str]]:
    """Return every box in which long text is written: its name, the form's title, its label."""
    return {
        writing.key_of(field): (spec.title, field.label)
        for spec in FORMS
        for field in spec.fields()
        if isinstance(field, Memo) and field.name != "opinion"
    }


def offered(field: AnyKind, typed: str = "") -> list[Offer]:
    """Return the sentences for a box that *typed* may mean, in pinyin too; the own ones first."""
    box = writing.key_of(field)
    found = [*(str(one.text) for one in own(box)), *writing.sentences(box)]
    return matching([Offer(text, text) for text in dict.fromkeys(found)], typed)


def own(box: str) -> list[StationSentence]:
    """Return the sentences that the station keeps for a box, the oldest first."""
    found = StationSentence.live().where(StationSentence.box == box)
    return list(found.order_by(StationSentence.id))


def keep(box: str, text: str) -> StationSentence:
    """Keep one more sentence for a box; refuses one that is there already."""
    access.require(Area.CASES, Level.WRITE)
    wanted = text.strip()
    if not wanted:
        raise UserError(N_("请写要收进句库的句子。"))
    if any(one.text == wanted for one in own(box)):
        raise UserError(N_("句库里已经有这一句了。"))
    return editing.save_record(StationSentence, {"box": box, "text": wanted})


def reword(sentence: StationSentence, text: str) -> StationSentence:
    """Write a kept sentence anew."""
    return editing.save_record(StationSentence, {"text": text.strip()}, sentence)


def drop(sentence: StationSentence) -> None:
    """Put a kept sentence into the bin."""
    delete(sentence)
