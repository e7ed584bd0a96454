"""Names pasted from a meeting on the screen, or from any list: one a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.fields import Name
from swdesk.services.gatherings import walk_in
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import PaperSheet
from swdesk.services.gatherings.walk_in import WalkIn

_NUMBER = re.compile(r"^\s*(?:[（(]?\d{1,3}[)）.、．,，\s]+)?")
_TIMES = re.compile(r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?")
_TITLE = frozenset(("姓名", "名字", "昵称", "成员", "参会者", "参会人", "与会者"))


@dataclass
class Pasted:
    """What came of a pasted list; *unsure* are names that several people on file have."""

    listed: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Return how many were marked."""
        return len(self.listed) + len(self.known) + len(self.strangers) + len(self.unsure)


def read(text: str) -> list[WalkIn]:
    """Return whom a pasted text names, each once, in its order."""
    told = [walk_in.parse(_TIMES.sub(" ", _NUMBER.sub("", line))) for line in text.splitlines()]
    by_name = {one.name: one for one in reversed(told) if one.name and one.name not in _TITLE}
    return sorted(by_name.values(), key=told.index)


def mark(sheet: PaperSheet, told: Sequence[WalkIn]) -> Pasted:
    """Let everybody named have come, as one step: those on the sheet, on file, and strangers."""
    done = Pasted()
    with sheet.as_one_step(N_("粘贴的名单")):
        for one in told:
            _mark(sheet, one, _on_file(one.name), done)
    return done


def _mark(sheet: PaperSheet, told: WalkIn, people: Sequence[int], done: Pasted) -> None:
    lines = [line for line in sheet.lines() if line.name == told.name]
    free = next(line.line for line in sheet.lines() if not line.name)
    if any(line.has_come for line in lines):
        done.again.append(told.name)
    elif len(lines) == 1:
        sheet.mark([lines[0].line], Mark.PRESENT)
        done.listed.append(told.name)
    elif len(people) == 1 and not lines:
        sheet.write(free, people[0])
        done.known.append(told.name)
    else:
        # Which of several is meant nobody can tell from a name: it stays a name.
        sheet.write(free, told)
        (done.unsure if people or lines else done.strangers).append(told.name)


def _on_file(name: str) -> list[int]:
    rows = database.execute_sql(
        "SELECT id FROM person WHERE name = ? AND deleted_at IS NULL", (Name.clean(name),)
    )
    return [found for (found,) in rows]
