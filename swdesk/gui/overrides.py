"""Overrides of Qt's virtual functions: what goes wrong inside one is said like any other error.

Left to itself, an error in an override comes out of whatever Python call brought Qt there, with
its words changed and that call cut off in the middle; without such a call Qt goes on as if
nothing had happened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")


def guarded(override: Callable[_P, None]) -> Callable[_P, None]:
    """Let no error of an override go on into Qt."""
    return guarded_answer(otherwise=None)(override)


def guarded_answer(*, otherwise: _R) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Let no error of an override go on into Qt, which is told *otherwise* in its stead."""

    def guard(override: Callable[_P, _R]) -> Callable[_P, _R]:
        @wraps(override)
        def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            try:
                return override(*args, **kwargs)
            except Exception:  # noqa: BLE001 - the hook tells a refusal from a fault
                sys.excepthook(*sys.exc_info())
                return otherwise

        return call

    return guard
