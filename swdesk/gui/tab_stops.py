"""Where Tab goes: to every widget in sight that takes the keyboard, one after the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_REASONS = {True: Qt.FocusReason.TabFocusReason, False: Qt.FocusReason.BacktabFocusReason}


def move_focus(now: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or former stop; False where there is no other one.

    Qt takes a page for its focus proxy and jumps over all that stands between the two.
    """
    stop = _step(now, forward=forward)
    while stop is not now and not _is_stop(stop):
        stop = _step(stop, forward=forward)
    if stop is now:
        return False
    stop.setFocus(_REASONS[forward])
    return True


def _step(widget: QWidget, *, forward: bool) -> QWidget:
    other = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return widget if other is None else other


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(takes_tab) and widget.focusProxy() is None and _can_be_used(widget)


def _can_be_used(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
