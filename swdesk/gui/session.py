"""An unlocked station, as the pages use it: its files, its find index, news of every save."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from swdesk.services import changes
from swdesk.services.changes import Changed
from swdesk.services.people.find import FindIndex
from swdesk.services.trail.auditing import Looks
from swdesk.station.store import Station


class Session(QObject):
    """Lives from unlock to lock; nothing of it outlives the lock.

    *changed* names the kinds of record that were saved since the last turn of the event loop,
    so that saving a hundred rows refreshes a page once. *restore_asked* says that a page wants
    the records replaced by a backup, for which they have to be closed.
    """

    changed = Signal(frozenset)
    restore_asked = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        self.station = station
        self.files = station.attachments
        self.looks = Looks()
        self.find = FindIndex()
        self.find.build()
        self._kinds: set[str] = set()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._tell)
        self._subscriptions = [changes.subscribe(self.find.heed), changes.subscribe(self._note)]

    def close(self) -> None:
        """Forget the people, close the database and drop the key."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._turn.stop()
        self.find.clear()
        self.station.close()

    def _note(self, change: Changed) -> None:
        self._kinds.add(change.kind)
        self._turn.start()

    def _tell(self) -> None:
        kinds, self._kinds = frozenset(self._kinds), set()
        self.changed.emit(kinds)
