"""What stands around the steps of an import: the head above, the bar with its verb below."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from swdesk.gui.pages.importing.foot import Foot
from swdesk.gui.pages.importing.head import ImportHead
from swdesk.gui.widgets.notices import Notices


class StepFrame(QVBoxLayout):
    """Shows one of *steps* at a time; they are counted from 0."""

    def __init__(self, *steps: QWidget) -> None:
        super().__init__()
        self.head = ImportHead()
        self.notices = Notices()
        self.foot = Foot()
        self._steps = QStackedWidget()
        self._widgets = steps
        for step in steps:
            self._steps.addWidget(step)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(self.head)
        self.addLayout(self.notices)
        self.addWidget(self._steps, 1)
        self.addWidget(self.foot)

    @property
    def step(self) -> int:
        """The step in sight."""
        return self._steps.currentIndex()

    @property
    def current(self) -> QWidget:
        """The widget of the step in sight."""
        return self._widgets[self.step]

    def show_step(self, step: int, title: str, context: str) -> None:
        """Show a step, with what is brought in and where it comes from."""
        self._steps.setCurrentIndex(step)
        self.head.show_place(title, context, step)

    def show_foot(self, *, back: bool, refused: int) -> None:
        """Show what the step in sight says of itself."""
        self.foot.show_step(self.current, back=back, refused=refused)
