"""A form laid out from its spec: what the screen shows of one record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from swdesk.forms.spec import Cell, Derived, FormSpec, Item, Opinion, Row, Rows, Section, field_of
from swdesk.gui.form.editors import Editor, MemoEditor, make_editor
from swdesk.gui.form.field_box import FieldBox
from swdesk.gui.form.grid import FieldGrid, span_of
from swdesk.gui.form.photo_editor import Files, PhotoEditor
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.form.rows_editor import RowsEditor
from swdesk.gui.form.scale_editor import ScaleEditor
from swdesk.gui.form.scan_editor import ScanEditor
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded, guarded_answer
from swdesk.gui.widgets.label import field_label
from swdesk.gui.widgets.section_header import SectionHeader
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.base import Problem
from swdesk.model.fields import AnyKind, Attachment, Kind, Memo, Number, is_empty
from swdesk.services import numbering
from swdesk.services.autofill import from_answer

Values = dict[str, Any]
_DIGITS = "一二三四五六七八九"
_PHOTO_SPAN = 3
_SCAN_SPAN = 6


class FormView(QScrollArea):
    """The sections of a form, numbered as on paper, each with its Alt key."""

    edited = Signal()
    checked = Signal(str)

    def __init__(self, spec: FormSpec, files: Files) -> None:
        super().__init__()
        self.spec = spec
        self._files = files
        self._boxes: dict[str, FieldBox] = {}
        self._derived: dict[str, tuple[Derived, QLineEdit]] = {}
        self._rows: dict[str, RowsEditor] = {}
        self._sections: list[QWidget] = []
        self._anchors: list[QWidget] = []
        self._headed: list[tuple[Section | Rows, SectionHeader, QWidget]] = []
        self._kept: Values = {}
        self._links: Values = {}
        self._record_id: int | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are the stops of Tab
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = self._sheet()
        QApplication.instance().focusObjectChanged.connect(self._follow)  # type: ignore[union-attr]

    def read(self) -> tuple[Values, list[Problem]]:
        """Return what is typed, and what could not be read as what it should be."""
        values, problems = dict(self._kept), []
        for name, box in self._boxes.items():
            try:
                values[name] = box.editor.value()
            except ValueError as wrong:
                problems.append(Problem(name, str(wrong)))
        for name, rows in self._rows.items():
            values[name], sentences = rows.values()
            problems += [Problem(name, sentence) for sentence in sentences]
        return values, problems

    def show_values(
        self,
        values: Mapping[str, Any],
        record_id: int | None = None,
        links: Mapping[str, Any] | None = None,
    ) -> None:
        """Show a record, or a draft of one, without telling anybody.

        *links* are the records it hangs on, for what is worked out of them.
        """
        self._kept = dict(values)
        self._links = dict(links or {})
        self._record_id = record_id
        for name, box in self._boxes.items():
            box.editor.set_value(values.get(name))
            box.show_problem("")
        for name, rows in self._rows.items():
            rows.set_values(values.get(name, []))
            rows.show_problems([])
        if any(isinstance(one, Section) and one.asked_of for one in self.spec.sections):
            self._ask()
        self._work_out()

    def names(self) -> list[str]:
        """Return the names of the fields that are typed, in reading order."""
        return list(self._boxes)

    def number_field(self) -> Kind | None:
        """Return the field that is filled with a number on the first save."""
        kind = numbering.kind_of(self.spec.model)
        return numbering.KINDS[kind].field if kind else None

    def derived(self, name: str) -> str:
        """Return what is worked out and shown under that name."""
        return self._derived[name][1].text()

    def error(self, name: str) -> str:
        """Return the sentence shown at a field or sub-table, "" when all is well."""
        return self._boxes[name].error() if name in self._boxes else self._rows[name].error()

    def errors(self) -> dict[str, str]:
        """Return every sentence shown, by the name of its field or sub-table."""
        return {name: said for name in (*self._boxes, *self._rows) if (said := self.error(name))}

    def editor(self, name: str) -> Editor:
        """Return the editor of a field."""
        return self._boxes[name].editor

    def rows(self, name: str) -> RowsEditor:
        """Return the editor of a sub-table."""
        return self._rows[name]

    def show_problems(self, problems: list[Problem], only: set[str] | None = None) -> None:
        """Show what is wrong beside each field; *only* limits it to the fields already visited."""
        sentences = {_top(p.field): p for p in reversed(problems)}
        for name, box in self._boxes.items():
            found = sentences.get(name) if only is None or name in only else None
            box.show_problem(
                tr(found.message) if found else "", is_error=found.is_error if found else True
            )
        for name, rows in self._rows.items():
            own = [p for p in problems if _top(p.field) == name]
            rows.show_problems(own if only is None or name in only else [])

    def go_to(self, name: str) -> None:
        """Bring a field into sight and type there."""
        top, _, cell = name.partition(".")
        if top in self._boxes:
            self._boxes[top].editor.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif top in self._rows:
            self._rows[top].go_to(cell)

    def go_to_section(self, number: int) -> None:
        """Type in the first field of a section, counted from 1 as its key is."""
        if 0 < number <= len(self._sections):
            section = self._sections[number - 1]
            anchor = section.first_editor() if isinstance(section, RowsEditor) else section
            anchor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """Type where something has to be typed, else in the first field below the head."""
        head = {field.name for item in self.spec.head if (field := field_of(item))}
        typed = [box for box in self._boxes.values() if not isinstance(box.editor, PhotoEditor)]
        below = [box for box in typed if box.editor.field.name not in head] or typed
        wanted = [box for box in below if box.editor.field.required and _is_open(box.editor)]
        first = next(iter(wanted or below), None)
        if first:
            first.editor.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def set_read_only(self, *, fixed: bool) -> None:
        """Show the record without letting it be changed."""
        for box in self._boxes.values():
            box.editor.set_read_only(fixed=fixed)
        for rows in self._rows.values():
            rows.setEnabled(not fixed)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter move on to the next field; it never presses the form's button."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and _moves_on(self.focusWidget()):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @guarded_answer(otherwise=False)
    def event(self, event: QEvent) -> bool:
        """Take the fields in once the form stands in its window.

        It measures and styles them, which Qt would do again with every widget around the form.
        """
        if event.type() == QEvent.Type.Polish and self.widget() is None:
            self.setWidget(self._body)
        return super().event(event)

    @guarded
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take a list of choices away rather than leave it behind."""
        super().scrollContentsBy(dx, dy)
        focused = self.focusWidget()
        if isinstance(focused, PickEdit):
            focused.fold()

    def _sheet(self) -> QWidget:
        body = QWidget(self.viewport())
        body.setProperty("ground", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(20, 12, 20, 20)
        layout.setSpacing(10)
        number = 0
        for section in self.spec.sections:
            shown = self._shown(section)
            if shown:
                number += 1
                header = self._header(section, number, shown[1])
                self._headed.append((section, header, shown[0]))
                layout.addWidget(header)
                layout.addWidget(shown[0])
        layout.addStretch()
        return body

    def _shown(self, section: Section | Rows) -> tuple[QWidget, QWidget] | None:
        if isinstance(section, Section):
            return self._section(section)
        return None if section.paper_only else self._table(section)

    def _header(self, section: Section | Rows, number: int, anchor: QWidget) -> SectionHeader:
        note = tr(section.hint) if isinstance(section, Section) else ""
        self._sections.append(anchor)
        self._anchors.append(anchor)
        return SectionHeader(_numbered(section, number), _key(number), note)

    def _ask(self) -> None:
        """Show the sections that are asked of this record, and number them as they follow."""
        sketch = self.spec.sketch({**self._links, **self.read()[0]}, self._record_id)
        asked = {id(section) for section in self.spec.asked(sketch)}
        number, anchors = 0, []
        for (section, header, inside), anchor in zip(self._headed, self._anchors, strict=True):
            header.setHidden(id(section) not in asked)
            inside.setHidden(id(section) not in asked)
            if id(section) in asked:
                number += 1
                anchors.append(anchor)
                header.set_title(_numbered(section, number), _key(number))
        self._sections = anchors

    def _section(self, section: Section) -> tuple[QWidget, QWidget] | None:
        # What the head only works out, a record's number, stands above the form on screen.
        head = [item for item in self.spec.head if field_of(item) is not None]
        items = head if section is self._first_section() else []
        items += _screen_items(section)
        if not items:
            return None
        grid = FieldGrid()
        before = len(self._boxes)
        if isinstance(section.photo, Attachment):
            grid.set_aside(self._field_box(PhotoEditor(section.photo, self._files)), _PHOTO_SPAN)
        for item in items:
            self._add_item(grid, item)
        added = list(self._boxes.values())[before:]
        first = next((box for box in added if not isinstance(box.editor, PhotoEditor)), None)
        return grid, first.editor.widget if first else grid

    def _first_section(self) -> Section | None:
        return next((s for s in self.spec.sections if isinstance(s, Section)), None)

    def _add_item(self, grid: FieldGrid, item: Item) -> None:
        if isinstance(item, Derived):
            grid.add(self._derived_box(item), span_of(item))
            return
        field = field_of(item)
        if field is None or field.name in self._boxes:
            return
        if isinstance(field, Attachment):
            grid.add(self._field_box(ScanEditor(field, self._files)), _SCAN_SPAN)
            return
        grid.add(self._field_box(_editor_of(item, field)), span_of(item))

    def _field_box(self, editor: Editor) -> FieldBox:
        name = editor.field.name
        is_numbered = editor.field is self.number_field()
        if is_numbered:
            editor.set_example(self.tr("保存时编号"))
        box = FieldBox(editor, editor.note, is_numbered=is_numbered)
        self._boxes[name] = box
        editor.edited.connect(self._on_edited)
        editor.left.connect(lambda: self._on_left(name))
        return box

    def _derived_box(self, item: Derived) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        shown = QLineEdit()
        shown.setReadOnly(True)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setAccessibleName(tr(item.label))
        layout.addWidget(field_label(tr(item.label), starred=False))
        layout.addWidget(shown)
        self._derived[item.name] = (item, shown)
        return box

    def _table(self, rows: Rows) -> tuple[QWidget, QWidget]:
        editor = RowsEditor(rows)
        editor.edited.connect(self._on_edited)
        editor.left.connect(lambda: self._on_left(rows.name))
        self._rows[rows.name] = editor
        return editor, editor

    def _on_edited(self) -> None:
        self._work_out()
        self.edited.emit()

    def _on_left(self, name: str) -> None:
        values, _ = self.read()
        filled = from_answer(name, values)
        for key, value in filled.items():
            self._boxes[key].editor.set_value(value)
        if filled:
            self._work_out()
            self.edited.emit()
        self.checked.emit(name)

    def _work_out(self) -> None:
        if not self._derived:
            return
        values, _ = self.read()
        sketch = self.spec.sketch({**self._links, **values}, self._record_id)
        for item, shown in self._derived.values():
            shown.setText(item.compute(sketch) or "—")

    def _follow(self, target: QObject | None) -> None:
        """Scroll so that label, field and message of the field in use are in sight."""
        if not isinstance(target, QWidget) or not self.isAncestorOf(target):
            return
        wrapper: QWidget | None = target
        while wrapper and not isinstance(wrapper, FieldBox | RowsEditor):
            wrapper = wrapper.parentWidget()
        if isinstance(wrapper, FieldBox):
            self.ensureWidgetVisible(wrapper, 0, 16)
        else:
            self.ensureWidgetVisible(target, 0, 40)


def _numbered(section: Section | Rows, number: int) -> str:
    """Return the title of a section behind its number: 一、基本情况, 十二、结论."""
    tens, ones = divmod(number, 10)
    digits = ("十" if tens else "") + (_DIGITS[ones - 1] if ones else "")
    return f"{digits}、{tr(section.title)}"


def _key(number: int) -> str:
    return f"Alt+{number}" if number < 10 else ""  # noqa: PLR2004 - the digits of a keyboard


def _top(name: str) -> str:
    """Return the field or sub-table that *name* stands in: family_member.2.name."""
    return name.partition(".")[0]


def _moves_on(field: QWidget | None) -> bool:
    """Say whether Enter leaves a field: everywhere but in long texts and on buttons."""
    if isinstance(field, QLineEdit | QCheckBox):
        return True
    return field is not None and isinstance(field.parentWidget(), SegmentedControl)


def _editor_of(item: Item, field: AnyKind) -> Editor:
    """Return the editor of a field at its place, which may give it more room than its kind."""
    if isinstance(field, Memo):
        lines = item.lines if isinstance(item, Cell | Opinion) else 0
        return MemoEditor(field, min(lines or 2, 5))
    if isinstance(field, Number) and field.words:
        return ScaleEditor(field)
    return make_editor(field)


def _is_open(editor: Editor) -> bool:
    try:
        return is_empty(editor.value())
    except ValueError:
        return True


def _screen_items(section: Section) -> list[Item]:
    """Return what of a section stands on the screen; signatures and ticks belong to paper."""
    return [
        item
        for row in section.rows
        if isinstance(row, Row) and not row.paper_only
        for item in row.items
        if field_of(item) is not None or isinstance(item, Derived)
    ]
