"""走访登记: a day's round typed line by line, each saved as soon as it is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from swdesk.errors import InvalidRecord, UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.editors import Editor, make_editor
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.list_page import chosen, linked
from swdesk.gui.pages.visits.round_lines import RoundLine, RoundLines
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import field_label, label
from swdesk.gui.widgets.message import MessageLine
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.codes import vocabulary
from swdesk.model.people import Person, Recipient
from swdesk.model.text import in_a_row
from swdesk.model.visits import Visit
from swdesk.services.contacts import visit_round
from swdesk.services.contacts.visit_round import LETTERS, Head, Whom

V = Visit
_HEAD = ((V.visited_on, 120), (V.method, 110), (V.worker, 110), (V.companions, 130))
#: So many lines are typed at a time; a round of one day has never more.
MOST = 120


class RoundPage(Page):
    """People in the order of the plan; a letter says what happened, a blank that nobody knows."""

    def __init__(self, today: Callable[[], dt.date] = dates.today) -> None:
        super().__init__()
        self._today = today
        self._begun = False
        self.editors: dict[str, Editor] = {field.name: make_editor(field) for field, _ in _HEAD}
        self.place = FilterChip(self.tr("村（社区）"), linked(Person.place), self.tr("全部村社"))
        self.worker = FilterChip(self.tr("负责社工"), linked(Recipient.worker), self.tr("全部社工"))
        self.whom = FilterChip(self.tr("名单"), self._whom, tr(Whom.WEEK.label))
        self.lines = RoundLines()
        self._note = MessageLine()
        self._note.show_message("")
        self._count = label("", "label")
        self._lay_out()
        self._connect()
        self.editors["visited_on"].set_value(today())
        self.editors["method"].set_value("home")
        self.editors["worker"].set_value(author())
        self.load()

    @property
    def title(self) -> str:
        return self.tr("走访登记")

    @property
    def context(self) -> str:
        return self.tr("按计划表的顺序，一人一行，离开一行就保存")

    def actions_shown(self) -> tuple[Action, ...]:
        plan = Action(self.tr("打印走访计划表"), "printer", "Ctrl+P", self.print_plan)
        save = Action(self.tr("保存"), key="Ctrl+S", slot=self.save, hidden=True)
        return (plan, save)

    def load(self) -> None:
        """Show whom the chips let through, with what is on file of that day."""
        self.save()
        found = visit_round.people(
            self._today(),
            chosen(self.place),
            chosen(self.worker),
            chosen(self.whom) or Whom.WEEK,
        )
        self.lines.set_people(found[:MOST])
        self._show_day()
        if len(found) > MOST:
            words = self.tr("名单有 {n} 人，先列前 {most} 人，请按村缩小范围。")
            self._note.show_message(words.format(n=len(found), most=MOST), "warn")

    def save(self) -> bool:
        """Save every line that is not on file yet; False where one was refused."""
        commit_input()
        changed = [line for line in self.lines.lines if line.is_changed()]
        refused = [line for line in changed if not self.write(line)]
        return not refused

    def write(self, line: RoundLine) -> bool:
        """Save one line, or say why not."""
        try:
            head = self._head()
            answer = line.answer()
            visit = visit_round.write(head, line.due.recipient_id or 0, answer, line.visit)
        except ValueError as unread:
            self._refuse(str(unread))
        except InvalidRecord as refused:
            self._refuse(tr(next(iter(refused.errors.values()))))
        except UserError as refused:
            self._refuse(tr(refused.message))
        else:
            line.settle(visit)
            words = self.tr("已保存 {name}") if visit else self.tr("已收回 {name} 的这一次")
            self._note.show_message(words.format(name=line.due.name), "ok", "check")
            self._show_count()
            return True
        return False

    def print_plan(self) -> None:
        """Show the lines as the table to take along."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.visit_plan import visit_plan_document  # noqa: PLC0415 - as above

        chips = (self.whom, self.place, self.worker)
        scope = "　".join(chip.accessibleName() for chip in chips)
        work = [line.due for line in self.lines.lines]
        coverage = visit_round.month_words(self._today())
        document = visit_plan_document(PrintOptions.of_office(), work, scope, coverage)
        self.opens.emit(PreviewPage(document))

    def can_leave(self) -> bool:
        """Save what is typed; stay only where it was refused."""
        return self.save()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Type the first result at once."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.lines.go_to(0)

    def _head(self) -> Head:
        values = {name: editor.value() for name, editor in self.editors.items()}
        for field, _ in _HEAD[:3]:
            if not values[field.name]:
                raise UserError(tr(N_("请先在上面填{label}。")).format(label=tr(field.label)))
        return Head(
            values["visited_on"], values["method"], values["worker"], values["companions"] or ""
        )

    def _refuse(self, sentence: str) -> None:
        self._note.show_message(sentence, "danger")

    def _show_day(self) -> None:
        try:
            day = self.editors["visited_on"].value() or self._today()
        except ValueError:
            return
        known = visit_round.written_on(day, [line.due for line in self.lines.lines])
        for line in self.lines.lines:
            line.show_visit(known.get(line.due.recipient_id or 0))
        self._show_count()

    def _show_count(self) -> None:
        answers = [line.answer() for line in self.lines.lines]
        words = (visit_round.summary(answers), visit_round.month_words(self._today()))
        self._count.setText(in_a_row(*(tr(one) for one in words)))

    def _whom(self) -> list[tuple[object, str]]:
        return [(one, tr(one.label)) for one in Whom if one is not Whom.WEEK]

    def _connect(self) -> None:
        self.lines.left.connect(self.write)
        for chip in (self.place, self.worker, self.whom):
            chip.changed.connect(self.load)
        self.editors["visited_on"].left.connect(self._show_other_day)

    def _show_other_day(self) -> None:
        if self.save():
            self._show_day()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("panel", "header")
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, width in _HEAD:
            box = QWidget()
            box.setFixedWidth(width)
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(field_label(tr(field.label), starred=field.required))
            column.addWidget(self.editors[field.name])
            row.addWidget(box)
        row.addStretch()
        for chip in (self.whom, self.place, self.worker):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignBottom)
        results = vocabulary("visit_result")
        keys = "　".join(f"{letter} {tr(results.short(code))}" for letter, code in LETTERS.items())
        legend = label(self.tr("按键：{keys}　空格 不知道").format(keys=keys), "note")
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(row)
        column.addWidget(legend)
        foot = QFrame()
        foot.setProperty("panel", "bottom")
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 8)
        below.addWidget(self._note, 1)
        below.addWidget(self._count)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(area, 1)
        layout.addWidget(foot)
