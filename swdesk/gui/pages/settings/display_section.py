"""How the window looks on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from swdesk.gui import theme
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.settings import Settings
from swdesk.gui.theme import SCALES
from swdesk.gui.widgets.segments import SegmentedControl


class DisplaySection(Section):
    """Theme and size; they belong to this computer, not to the station."""

    def __init__(self, preferences: Settings) -> None:
        super().__init__(self.tr("显示"), self.tr("只影响这台电脑。"))
        self._preferences = preferences
        names = {"light": self.tr("浅色"), "dark": self.tr("深色"), "contrast": self.tr("高对比")}
        self.theme = SegmentedControl(list(names.items()), self.tr("颜色"), scale="")
        sizes = [(size, f"{size}%") for size in SCALES]
        self.scale = SegmentedControl(sizes, self.tr("显示大小"), scale="")
        self.heading(self.tr("颜色"))
        self.buttons(self.theme)
        self.heading(self.tr("显示大小"))
        self.buttons(self.scale)
        self.body.addStretch()
        self.refresh()
        self.theme.changed.connect(self._set_theme)
        self.scale.changed.connect(self._set_scale)

    def refresh(self) -> None:
        self.theme.set_value(self._preferences.theme)
        self.scale.set_value(self._preferences.scale)

    def _set_theme(self, name: object) -> None:
        self._preferences.theme = str(name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, str(name))

    def _set_scale(self, size: object) -> None:
        self._preferences.scale = int(str(size))
        self.say(self.tr("下次打开社工台时按 {size}% 显示").format(size=size), "info")
