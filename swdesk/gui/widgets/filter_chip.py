"""One way of narrowing a list down: its name, or what is chosen, and a menu."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import set_property

Option = tuple[Hashable, str]
Options = Callable[[], Sequence[Option]]


class FilterChip(Button):
    """A chip that says what it filters by, accented while it does; *options* are read on opening.

    The value None lets everything pass, and is called *all_of_them* in the menu.
    """

    changed = Signal(object)

    def __init__(
        self, name: str, options: Options, all_of_them: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, kind="chip", parent=parent)
        self._name = name
        self._options = options
        self._all = all_of_them
        self._value: Hashable | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.set_drop_down(self._menu)

    def value(self) -> Hashable | None:
        """Return what is chosen, None for everything."""
        return self._value

    def set_value(self, value: Hashable | None, *, words: str = "") -> None:
        """Choose without telling anybody; *words* spare the reading of the options."""
        self._value = value
        shown = words or dict(self._options()).get(value, "") if value is not None else ""
        self.set_text(shown or self._name)
        set_property(self, "chosen", "true" if value is not None else "false")

    def choose(self, value: Hashable | None) -> None:
        """Choose as a person does, from the menu."""
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, label in ((None, self._all), *self._options()):
            entry = self._menu.addAction(label)
            entry.setCheckable(True)
            entry.setChecked(value == self._value)
            entry.triggered.connect(lambda _checked=False, v=value: self.choose(v))
            group.addAction(entry)
