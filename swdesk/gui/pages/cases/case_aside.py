"""Beside the form of a case: what it waits for, its goals and risks, and all its sheets."""

from __future__ import annotations

import datetime as dt

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.gui.days import due_state, in_list
from swdesk.gui.i18n import tr
from swdesk.gui.pages.contact_aside import ContactAside, HistoryLine, history_line
from swdesk.gui.widgets.tags import State
from swdesk.gui.widgets.timeline import Entry
from swdesk.model.case_turns import CaseTurn
from swdesk.model.cases import Case
from swdesk.model.supervised import SheetState
from swdesk.model.text import in_a_row
from swdesk.services.casework import case_sheets, case_stage, case_turns, cases, dangers
from swdesk.services.casework.case_sheets import SheetOnFile
from swdesk.services.casework.sheet_beginnings import goals_of
from swdesk.services.contacts import case_due, timeline
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.contacts.timeline import TimelineItem


class CaseAside(ContactAside):
    """Says what the case waits for; the goals stand beside the record and are never typed in it."""

    def show_case(self, case: Case, today: dt.date) -> None:
        """Show how *case* stands now."""
        self.new.setVisible(case.status not in cases.SET_ASIDE)
        self.show_facts(self.tr("接下来"), self._waiting(case, today))
        everything = timeline.of_person(case.recipient.person_id)
        self.show_history(
            self._own(case, today), [history_line(item, today) for item in everything]
        )

    def _waiting(self, case: Case, today: dt.date) -> list[tuple[str, str]]:
        last = cases.last_record(case)
        facts = [(self.tr("这一步"), tr(case_stage.stage(case).missing))]
        facts.append((self.tr("跟进计划"), last.plan if last else ""))
        due = "\n".join(_due(todo, today) for todo in cases.waits_for(case, today))
        facts.append((self.tr("最晚（Ctrl+J 做第一件）"), due))
        flags = "\n".join(dangers.words(one) for one in dangers.open_dangers(case))
        return [*facts, (self.tr("没有解除的风险"), flags), (self.tr("计划里的目标"), _goals(case))]

    def _own(self, case: Case, today: dt.date) -> list[HistoryLine]:
        """Return the sheets and turns of the case, the latest first."""
        records = {item.record_id: item for item in timeline.of_case(case.id)}
        late = case_due.late_records(case.id)
        lines = [(turn.made_on, 0, self._turn(turn, today)) for turn in case_turns.turns(case)]
        for place, sheet in enumerate(case_sheets.of_case(case), 1):
            item = records.get(sheet.record_id) if sheet.spec is FOLLOW_UP else None
            if item is not None:
                hours = late.get(sheet.record_id)
                line = self._record(item, sheet, today, str(case.case_no), hours)
            else:
                line = self._sheet(sheet, today)
            lines.append((sheet.day, place, line))
        return [line for _, _, line in sorted(lines, key=lambda one: one[:2], reverse=True)]

    def _record(
        self,
        item: TimelineItem,
        sheet: SheetOnFile,
        today: dt.date,
        case_no: str,
        hours: int | None,
    ) -> HistoryLine:
        """Return a record with its state, and how late it was written where it was."""
        entry, _ = history_line(item, today, case_no)
        state = "" if sheet.state in (None, SheetState.DRAFT) else tr(sheet.state.label)
        late = self.tr("隔 {n} 天才记").format(n=max(hours // 24, 1)) if hours else ""
        return entry._replace(note=in_a_row(late, state, entry.note)), sheet

    def _sheet(self, sheet: SheetOnFile, today: dt.date) -> HistoryLine:
        title = tr(sheet.spec.title).removeprefix(self.tr("个案"))
        if sheet.state is None:
            return Entry(title, in_list(sheet.day, today), icon="folder-plus"), sheet
        day = in_list(sheet.day, today)
        return Entry(title, day, tr(sheet.state.label), icon="file-text"), sheet

    def _turn(self, turn: CaseTurn, today: dt.date) -> HistoryLine:
        title = in_a_row(tr(turn.turn.label), turn.after)
        note = in_a_row(turn.reason, turn.despite)
        return Entry(title, in_list(turn.made_on, today), note, icon="info"), turn


def _due(todo: Todo, today: dt.date) -> str:
    """Return by when something is to be done, and how late it is."""
    state = due_state(todo, today)
    late = state.text if isinstance(state, State) else ""
    return in_a_row(in_list(todo.due_on, today), tr(todo.what), late)


def _goals(case: Case) -> str:
    """Return the goals that hold now, numbered, each with its day."""
    found = (
        f"{nth}．{goal.aim}" + (f"（{goal.due_on.isoformat()}）" if goal.due_on else "")
        for nth, goal in enumerate(goals_of(case), 1)
    )
    return "\n".join(found)
