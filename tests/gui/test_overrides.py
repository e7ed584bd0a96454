"""What goes wrong inside an override of Qt is said, and stops nothing around it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from swdesk.gui import overrides
from swdesk.gui.overrides import guarded, guarded_answer

PACKAGE = Path(overrides.__file__).parent
#: Painting is not among them: a painter may be at work, and what it draws is in memory.
HANDLERS = {"event", "eventFilter", "scrollContentsBy"} | {
    f"{kind}Event"
    for kind in (
        "change", "close", "dragEnter", "drop", "enter", "focusIn", "focusOut", "hide", "keyPress",
        "mouseDoubleClick", "mouseMove", "mousePress", "mouseRelease", "resize", "show",
    )
}  # fmt: skip


class Failing(QWidget):
    """Raises whatever happens to it."""

    @guarded
    def showEvent(self, event):
        super().showEvent(event)
        raise LookupError(self)

    @guarded_answer(otherwise=True)
    def event(self, event):
        if event.type() == QEvent.Type.User:
            raise LookupError(event)
        return super().event(event)


def test_an_error_is_told_and_the_call_that_led_to_it_goes_on(qtbot):
    widget = Failing()
    qtbot.addWidget(widget)

    with qtbot.capture_exceptions() as caught:
        widget.show()

    assert widget.isVisible()
    assert [kind for kind, _, _ in caught] == [LookupError]


def test_qt_is_told_the_answer_agreed_on(qtbot):
    widget = Failing()
    qtbot.addWidget(widget)

    with qtbot.capture_exceptions() as caught:
        answer = QApplication.sendEvent(widget, QEvent(QEvent.Type.User))

    assert answer is True
    assert len(caught) == 1


def handlers(path):
    """Return the overrides of event handlers in a file, with what is written above them."""
    for kind in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for one in kind.body if isinstance(kind, ast.ClassDef) else ():
            if isinstance(one, ast.FunctionDef) and one.name in HANDLERS:
                yield f"{kind.name}.{one.name}", [ast.unparse(each) for each in one.decorator_list]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_every_handler_of_events_is_guarded(path):
    open_ones = [
        name
        for name, above in handlers(path)
        if not any(each.startswith("guarded") for each in above)
    ]

    assert open_ones == []
