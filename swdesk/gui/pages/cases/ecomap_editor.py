"""The ecomap of a case being worked on."""

from __future__ import annotations

from swdesk.drawing.shapes import Drawing
from swdesk.gui.i18n import tr
from swdesk.gui.pages.cases.drawing_editor import DrawingEditor
from swdesk.gui.pages.cases.genogram_panels import SystemPanel
from swdesk.gui.widgets.button import Button
from swdesk.model.cases import Case
from swdesk.model.genogram import EcomapSystem
from swdesk.model.text import in_a_row
from swdesk.services.kin import ecomap

_SYSTEM = "system:"


class EcomapEditor(DrawingEditor):
    """Systems around the family; Enter changes one, Delete takes one away."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self._case = case
        add = Button(self.tr("添系统"), "plus", scale="small")
        add.clicked.connect(self.add_system)
        self.systems = self.add_list(self.tr("家庭以外的系统"), (add,))
        self.refresh()

    def refresh(self) -> None:
        systems = ecomap.systems_of(self._case)
        drawing = ecomap.ecomap_drawing(self._case)
        keys = [f"{_SYSTEM}{one.id}" for one in systems]
        self.view.show_drawing(drawing or Drawing(1, 1, ()), keys)
        lines = [in_a_row(str(one.name), tr(one.bond.label)) for one in systems]
        self.systems.show_lines(list(zip(keys, lines, strict=True)))
        self.hint.setText(
            self.tr("点一下选中，拖动或按方向键可以挪开，按 Enter 修改。")
            if systems
            else self.tr("还没有系统。按“添系统”，把学校、村委会、亲友等画到家庭周围。")
        )

    def nudge(self, key: str, dx: float, dy: float) -> None:
        ecomap.nudge(self._system(key), dx, dy)
        self.changed.emit()

    def open_key(self, key: str) -> None:
        self.ask(SystemPanel(self._case, self._system(key)))

    def remove_key(self, key: str) -> None:
        ecomap.remove(self._system(key))
        self.changed.emit()

    def add_system(self) -> None:
        """Ask for a system."""
        self.ask(SystemPanel(self._case))

    def _system(self, key: str) -> EcomapSystem:
        return EcomapSystem.find(int(key.removeprefix(_SYSTEM)))
