"""The office, its forms, and when the window locks."""

from __future__ import annotations

from swdesk.gui.pages.settings.fields import RecordFields
from swdesk.gui.pages.settings.section import Section
from swdesk.model.office import Office
from swdesk.services.setup import settings


class OfficeSection(Section):
    """Facts of the office; each is saved when its field is left."""

    def __init__(self) -> None:
        super().__init__(self.tr("站点和表格"), self.tr("改好离开格子就存下了，不用另外保存。"))
        facts = (Office.name, Office.code, Office.superior, Office.address, Office.phones)
        self.facts = self._add(facts)
        self.heading(self.tr("表格怎么印"))
        self.forms = self._add((Office.has_shading, Office.has_binding_line, Office.is_masked))
        self.heading(self.tr("志愿者"))
        rules = (Office.register_times, Office.register_hours, Office.dormant_months)
        self.hours = self._add((Office.hours_rule, *rules))
        self.heading(self.tr("离开座位"))
        self.lock = self._add((Office.lock_minutes,))
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        for fields in (self.facts, self.forms, self.hours, self.lock):
            fields.show_record(settings.office())

    def _add(self, fields: tuple) -> RecordFields:  # type: ignore[type-arg]
        made = RecordFields(fields, settings.save_office)
        made.saved.connect(self._on_saved)
        self.body.addWidget(made)
        return made

    def _on_saved(self, name: str) -> None:
        self.say(self.tr("{name}已保存").format(name=name))
