"""A form being filled in: the view, the draft that is kept while typing, saving, what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.errors import ChangedElsewhere, InvalidRecord, UserError
from swdesk.forms.spec import FormSpec, Row, Rows, field_of
from swdesk.gui.composing import commit_input
from swdesk.gui.form.draft_keeper import DraftKeeper
from swdesk.gui.form.form_foot import FormFoot
from swdesk.gui.form.form_view import FormView, Values
from swdesk.gui.form.photo_editor import Files
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.label import key_cap, label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.notices import Notices
from swdesk.model.base import Problem, Record
from swdesk.model.fields import Ref
from swdesk.services import drafts, editing

_HEAD = 44
_EDGE = 20


class FormPanel(QWidget):
    """Edits one record of a form; nothing typed here is lost, whatever is wrong with it."""

    saved = Signal(object)
    edited = Signal()
    checked = Signal(str)
    preview_asked = Signal()
    next_asked = Signal(object)

    def __init__(self, spec: FormSpec, files: Files, *, again: str = "") -> None:
        super().__init__()
        self.spec = spec
        self.record: Record | None = None
        self._links: dict[str, Any] = {}
        self._hangs_on: dict[str, Any] = {}
        self._visited: set[str] = set()
        self._first_bad = ""
        self._has_begun = False
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = FormView(spec, files)
        self.draft = DraftKeeper(lambda: self.view.read()[0], tr(spec.title), self)
        self.notices = Notices(_EDGE)
        self.foot = FormFoot(again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addLayout(self.notices)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.foot)
        self._connect()

    def open_record(self, record: Record) -> None:
        """Show a saved record, or its draft when one was left behind."""
        self._start(record, drafts.place_of(self.spec.code, record.id), {})
        self._hangs_on = _owners(self.spec, record)
        self._show(editing.load(self.spec, record))

    def open_new(self, given: Mapping[str, Any] | None = None, **links: Any) -> None:
        """Start a record; *given* are first values, *links* the records it belongs to."""
        owner = next(iter(links.values()), None)
        self._start(None, drafts.place_of(self.spec.code, None, owner.id if owner else None), links)
        self._hangs_on = links
        self._show({**editing.blank(self.spec), **(given or {})})

    def is_dirty(self) -> bool:
        """Say whether something was typed that is not saved."""
        return self.draft.is_dirty

    def problem_count(self) -> int:
        """Return how many places the bottom bar says are to be mended."""
        return self.foot.wrong

    def values(self) -> Values:
        """Return what is typed now."""
        commit_input()
        return self.view.read()[0]

    def save(self) -> Record | None:
        """Save; on refusal show why, go to the first field to mend and return None."""
        commit_input()
        values, unread = self.view.read()
        try:
            self._refuse_unread(values, unread)
            record = editing.save(self.spec, values, self.record, **self._links)
        except InvalidRecord as refused:
            self._show_refusal(refused)
            return None
        except ChangedElsewhere as changed:
            self.notice(tr(changed.message), tone="warn")
            return None
        except UserError as refused:
            self.keep_draft()
            self.notice(tr(refused.message), tone="danger")
            return None
        self._after_save(record)
        return record

    def _refuse_unread(self, values: Values, unread: list[Problem]) -> None:
        if unread:
            problems = unread + self._problems(values)
            raise InvalidRecord({p.field: p.message for p in reversed(problems) if p.is_error})

    def _problems(self, values: Values) -> list[Problem]:
        return editing.problems(self.spec, values, self.record, **self._links)

    def keep_draft(self) -> None:
        """Keep what is typed, so that a power cut costs at most a second's typing."""
        self.draft.keep()

    def discard_draft(self) -> None:
        """Forget what was typed and not saved."""
        self.draft.discard()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Type at once, where typing is needed: the fields stand in the window only now."""
        super().showEvent(event)
        if not self._has_begun:
            self._has_begun = True
            self.view.begin()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft at once when another page takes this one's place."""
        self.draft.keep_if_due()
        super().hideEvent(event)

    def notice(self, text: str, tone: str = "info", *, note: str = "") -> MessageBox:
        """Say something above the form."""
        return self.notices.say(text, tone, note)

    def _start(self, record: Record | None, place: str, links: dict[str, Any]) -> None:
        self.record = record
        self._links = links
        self._visited.clear()
        self.draft.begin(place)
        self.notices.clear()
        self._count([])

    def _show(self, values: Values) -> None:
        draft = self.draft.take_up()
        self._show_values(draft or values)
        if draft:
            box = self.notice(
                self.tr("这里有上次没有保存的内容，已经接着显示。"),
                note=self.tr("核对后保存，或者放弃它。"),
            )
            button = box.add_button(self.tr("放弃草稿"))
            button.clicked.connect(lambda: self._drop_draft(values))
        self.view.begin()

    def _drop_draft(self, values: Values) -> None:
        self.discard_draft()
        self.notices.clear()
        self._show_values(values)

    def _show_values(self, values: Values) -> None:
        self.view.show_values(values, self.record.id if self.record else None, self._hangs_on)

    def _on_edited(self) -> None:
        self.draft.touch()
        self.edited.emit()

    def _on_checked(self, name: str) -> None:
        self._visited.add(name)
        self.check_again()
        self.checked.emit(name)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something beside the form's title."""
        self._title_row.insertWidget(2, widget)

    def set_locked(self, *, locked: bool) -> None:
        """Show the record without letting it be changed or saved."""
        self.view.set_read_only(fixed=locked)
        self.foot.set_locked(locked=locked)

    def visited(self) -> frozenset[str]:
        """Return the fields and sub-tables that are checked by now."""
        return frozenset(self._visited)

    def check_again(self) -> None:
        """Check what has been visited, after something else has changed."""
        values, unread = self.view.read()
        shown = [*unread, *self._problems(values)]
        seen = [problem for problem in shown if problem.field.split(".")[0] in self._visited]
        self.view.show_problems(seen, self._visited)
        self._count([problem for problem in seen if problem.is_error])

    def visit(self, *names: str) -> None:
        """Check these fields from now on as if the person had been there."""
        self._visited.update(names)

    def _show_refusal(self, refused: InvalidRecord) -> None:
        problems = [Problem(name, message) for name, message in refused.errors.items()]
        self._visited.update(problem.field.split(".")[0] for problem in problems)
        self.view.show_problems(problems, self._visited)
        self._count(problems)
        self.view.go_to(self._first_bad)
        self.keep_draft()

    def _count(self, problems: list[Problem]) -> None:
        self.foot.show_wrong(len({problem.field for problem in problems}))
        order = _reading_order(self.spec)
        first = min(problems, key=lambda p: _place_in(order, p.field), default=None)
        self._first_bad = first.field if first else ""

    def _after_save(self, record: Record) -> None:
        self.discard_draft()
        self._start(record, drafts.place_of(self.spec.code, record.id), self._links)
        self._hangs_on = _owners(self.spec, record)
        self._show_values(editing.load(self.spec, record))
        self.draft.say_saved()
        self.saved.emit(record)

    def _save_and_next(self) -> None:
        record = self.save()
        if record is not None:
            self.next_asked.emit(record)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("panel", "header")
        head.setFixedHeight(_HEAD)
        row = self._title_row = QHBoxLayout(head)
        row.setContentsMargins(_EDGE, 0, _EDGE, 1)
        self.title = label(tr(self.spec.title), "section")
        row.addWidget(self.title)
        row.addWidget(key_cap(self.spec.code))
        row.addStretch()
        row.addWidget(self.draft.note)
        return head

    def _connect(self) -> None:
        self.view.edited.connect(self._on_edited)
        self.view.checked.connect(self._on_checked)
        self.foot.look_asked.connect(lambda: self.view.go_to(self._first_bad))
        self.foot.preview_asked.connect(self.preview_asked)
        self.foot.again_asked.connect(self._save_and_next)
        self.foot.save_asked.connect(self.save)


def _owners(spec: FormSpec, record: Record) -> dict[str, Any]:
    """Return the records that a saved one hangs on, by the names of its links."""
    links = [field for field in spec.hidden if isinstance(field, Ref)]
    return {link.name: getattr(record, link.name) for link in links if link.model is spec.model}


def _reading_order(spec: FormSpec) -> list[str]:
    """Return the names of fields and sub-tables in the order of the screen."""
    order: list[str] = [field.name for item in spec.head if (field := field_of(item))]
    for section in spec.sections:
        if isinstance(section, Rows):
            order.append(section.name)
        else:
            rows = [row for row in section.rows if isinstance(row, Row)]
            order += [f.name for row in rows for item in row.items if (f := field_of(item))]
    return order


def _place_in(order: list[str], name: str) -> tuple[int, str]:
    top = name.partition(".")[0]
    return (order.index(top) if top in order else len(order), name)
