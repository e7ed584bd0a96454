"""Fields of a record that are saved as soon as they are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.errors import InvalidRecord, UserError
from swdesk.gui.form.editors import TickEditor, make_editor
from swdesk.gui.form.field_box import FieldBox
from swdesk.gui.form.grid import FieldGrid, span_of
from swdesk.gui.i18n import tr
from swdesk.model.base import Record
from swdesk.model.fields import AnyKind
from swdesk.services.values import stored

#: Saves one changed value and returns the record as it now is.
Save = Callable[[dict[str, Any]], Record]


class RecordFields(QWidget):
    """Editors for a few facts of one record; what cannot be saved says so under its field."""

    saved = Signal(str)

    def __init__(self, fields: Sequence[AnyKind], save: Save) -> None:
        super().__init__()
        self._save = save
        self._record: Record | None = None
        self._boxes: dict[str, FieldBox] = {}
        grid = FieldGrid()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(grid)
        for field in fields:
            box = FieldBox(make_editor(field))
            self._boxes[field.name] = box
            wide = 12 if isinstance(box.editor, TickEditor) else max(span_of(field), 4)
            grid.add(box, wide)
            told = box.editor.edited if isinstance(box.editor, TickEditor) else box.editor.left
            told.connect(lambda name=field.name: self._on_left(name))

    def show_record(self, record: Record) -> None:
        """Show what is stored of a record."""
        self._record = record
        for name, box in self._boxes.items():
            box.editor.set_value(stored(record, box.editor.field))
            box.show_problem("")
            box.editor.widget.setObjectName(name)

    def box(self, name: str) -> FieldBox:
        """Return the field called *name*."""
        return self._boxes[name]

    def _on_left(self, name: str) -> None:
        box = self._boxes[name]
        try:
            value = box.editor.value()
            if self._record is None or value == stored(self._record, box.editor.field):
                box.show_problem("")
                return
            self._record = self._save({name: value})
        except InvalidRecord as refused:
            box.show_problem(tr(refused.errors.get(name, refused.message)))
        except UserError as refused:
            box.show_problem(tr(refused.message))
        except ValueError as wrong:
            box.show_problem(str(wrong))
        else:
            box.show_problem("")
            self.saved.emit(tr(box.editor.field.label))
