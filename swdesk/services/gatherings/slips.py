"""Satisfaction slips typed in as figures: of an event one each, of a group one for each item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from swdesk.errors import UserError
from swdesk.forms.event import EVENT
from swdesk.forms.event_totals import SLIPS
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import author
from swdesk.model.events import Event
from swdesk.model.group_reviews import GroupSurvey, SurveySlip
from swdesk.model.groups import Group
from swdesk.model.satisfaction import GRADES
from swdesk.services import access, changes, editing
from swdesk.services.access import Level
from swdesk.services.casework import sheet_states
from swdesk.services.trail.auditing import tell
from swdesk.station.store import saving

#: What a slip of a group asks, in the order in which it is printed and typed.
ITEMS = ("content", "conditions", "staff", "gain", "overall")
#: What a slip of an event asks.
EVENT_ITEMS = ("overall",)
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
_NONE = "0"


@dataclass(frozen=True)
class Slip:
    """The marks of one slip, None for an item left open, and its remark."""

    marks: tuple[int | None, ...]
    remark: str = ""


def read(text: str, items: int) -> list[Slip]:
    """Return the slips that figures mean, *items* each; words after them are the remark.

    5 is very satisfied … 1 very unsatisfied, 0 an item left open; blanks part as one likes.
    Raises UserError with nothing read where something else was typed.
    """
    slips: list[Slip] = []
    for word in text.split():
        if not word[0].isdigit():
            slips[-1:] = [_remarked(slips, word)]
            continue
        figures = word.translate(_WIDE)
        _check(word, figures, items)
        slips += [_slip(figures[at : at + items]) for at in range(0, len(figures), items)]
    if not slips:
        raise UserError(N_("请输入分数，例如 55453。"))
    return slips


def add_to_event(event: Event, text: str) -> Event:
    """Count slips of an event, one figure each; raises UserError with nothing counted."""
    found = read(text, len(EVENT_ITEMS))
    if any(slip.remark for slip in found):
        raise UserError(N_("活动小票只计分数；意见请写在活动记录的改进建议里。"))
    marks = [slip.marks[0] for slip in found]
    fresh = Event.find(event.id)
    names = dict(zip(range(len(GRADES), 0, -1), SLIPS, strict=True))
    counts = {
        name: (getattr(fresh, name) or 0) + marks.count(mark)
        for mark, name in names.items()
        if mark in marks
    }
    return cast(Event, editing.save(EVENT, counts, fresh))


def add_to_group(group: Group, text: str) -> int:
    """Put slips into the survey of a group (G-6), which is begun by the first; returns how many.

    Raises UserError with none put in.
    """
    access.require_record(group, Level.WRITE)
    slips = read(text, len(ITEMS))
    survey = GroupSurvey.live().where(GroupSurvey.group == group.id).first()
    if survey is not None:
        sheet_states.require_open(survey)
    with saving():
        survey = survey or GroupSurvey.create(group=group.id, worker=author())
        for slip in slips:
            marks = dict(zip(ITEMS, slip.marks, strict=True))
            SurveySlip.create(survey=survey.id, remark=slip.remark or None, **marks)
        survey.touch()
        survey.save()
        tell(Action.CHANGE, survey, detail={"slips": len(slips)})
    changes.report(survey)
    return len(slips)


def _check(word: str, figures: str, items: int) -> None:
    wrong = sorted(set(figures) - set("012345"))
    if wrong:
        sentence = N_("“{what}”不是分数。5 是非常满意，1 是非常不满意，没有填写的记 0。")
        raise UserError(sentence.format(what="".join(wrong)))
    if len(figures) % items:
        sentence = N_("“{what}”不是 {items} 个数字一份，请核对后再输。")
        raise UserError(sentence.format(what=word, items=items))


def _slip(figures: str) -> Slip:
    return Slip(tuple(None if one == _NONE else int(one) for one in figures))


def _remarked(slips: list[Slip], word: str) -> Slip:
    if not slips:
        sentence = N_("“{what}”前面没有分数。先输入分数，意见写在后面。")
        raise UserError(sentence.format(what=word))
    last = slips[-1]
    return Slip(last.marks, f"{last.remark} {word}".strip())
