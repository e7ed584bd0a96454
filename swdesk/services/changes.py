"""What has been saved, told to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from swdesk.model.base import Record


@dataclass(frozen=True)
class Changed:
    """A record that was saved or binned; *kind* is its table, no *id* means many of that kind."""

    kind: str
    id: int | None = None


Listener = Callable[[Changed], None]
_listeners: list[Listener] = []
_held: list[dict[Changed, None]] = []


def subscribe(listener: Listener) -> Callable[[], None]:
    """Call *listener* after every save; returns the function that ends this."""
    _listeners.append(listener)

    def unsubscribe() -> None:
        if listener in _listeners:
            _listeners.remove(listener)

    return unsubscribe


def report(*changes: Changed | Record) -> None:
    """Tell everybody; call it after the transaction has ended."""
    for change in changes:
        told = Changed(change.table_name(), change.id) if isinstance(change, Record) else change
        if _held:
            _held[-1][told] = None
        else:
            _tell(told)


@contextmanager
def together() -> Iterator[None]:
    """Tell the changes of the block once, at its end; an exception makes them never happen.

    Stands around a transaction that holds several saves.
    """
    _held.append({})
    try:
        yield
    except BaseException:
        _held.pop()
        raise
    report(*_held.pop())


def _tell(change: Changed) -> None:
    for listener in tuple(_listeners):
        listener(change)
