"""What was done one after the other, so that it can be taken back one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class _Step:
    caption: str
    take_back: Callable[[], object]
    sort: str


class Steps:
    """The steps of one sitting, the last one on top."""

    def __init__(self) -> None:
        self._done: list[_Step] = []

    def add(self, caption: str, take_back: Callable[[], object], sort: str = "") -> None:
        """Remember a step; one of the same *sort* as the last belongs to that one.

        Whoever presses + twelve times takes one thing back, not twelve.
        """
        if not (sort and self._done and self._done[-1].sort == sort):
            self._done.append(_Step(caption, take_back, sort))

    @contextmanager
    def together(self, caption: str) -> Iterator[None]:
        """Make one step of those that the block adds."""
        begun = len(self._done)
        try:
            yield
        finally:
            parts = self._done[begun:]
            del self._done[begun:]
            if parts:
                self.add(caption, lambda: [one.take_back() for one in reversed(parts)])

    @property
    def caption(self) -> str:
        """Return what would be taken back, "" when nothing is left."""
        return self._done[-1].caption if self._done else ""

    def take_back(self) -> str:
        """Take back the last step and return what it was, "" when none is left."""
        if not self._done:
            return ""
        step = self._done[-1]
        step.take_back()
        self._done.pop()
        return step.caption

    def forget(self) -> None:
        """Let what was done stand."""
        self._done.clear()
