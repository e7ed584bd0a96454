"""An open station: made, opened, saved to, lent and closed in one place."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from peewee import DatabaseError

from swdesk.errors import UserError
from swdesk.model.audit import Action
from swdesk.model.base import acting_as, new_uid, set_author
from swdesk.model.base import database as bound
from swdesk.model.office import Office
from swdesk.model.team import Role, Worker
from swdesk.station import audit, doorstep
from swdesk.station.arrival import DATABASE_NAME, arriving, has_arrived, settle
from swdesk.station.attachments import ATTACHMENTS_NAME, Attachments
from swdesk.station.audit import Note
from swdesk.station.backups.copying import still_copy
from swdesk.station.backups.making import Plan, make_backup
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.rounds import Round, make_round
from swdesk.station.backups.second_place import is_apart
from swdesk.station.database import (
    APPLICATION_ID,
    PLAIN_MAGIC,
    EncryptedDatabase,
    in_words,
)
from swdesk.station.inspection import require_openable, require_station
from swdesk.station.journal import put_aside
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.passwords import require_good_password
from swdesk.station.places import require_safe
from swdesk.station.playback import would_spoil
from swdesk.station.refusals import (
    DatabaseDamaged,
    DatabaseLent,
    NewerThanProgram,
    ReadOnlyFolder,
    StationExists,
    WrongPassword,
    WrongRecoveryCode,
)
from swdesk.station.rotation import Succession, drop_former, prepare
from swdesk.station.schema import is_behind, is_newer, migrate
from swdesk.station.slots import Cost, DataKey, Slot
from swdesk.station.upkeep import remember, this_moment


@dataclass(frozen=True)
class NewStation:
    """What the first-run page asks for; *office_code* begins the numbers of records.

    *recovery_code* was shown and copied down before; without one a code is made.
    """

    office: str
    worker: str
    password: str
    office_code: str = "SG"
    recovery_code: str = ""


@contextmanager
def saving() -> Iterator[None]:
    """Save everything in the block or nothing; what hinders the disk is said in words.

    When the block has ended without an exception the changes survive a power cut.
    """
    with in_words():
        audit.catch_up()
        with bound.atomic("IMMEDIATE"):
            yield


class Station:
    """A station folder that a password has opened; the models are bound to it until close()."""

    def __init__(
        self, keys: KeyFile, key: DataKey, slot: Slot, database: EncryptedDatabase
    ) -> None:
        self.folder = keys.folder
        self.keys = keys
        self.key = key
        self.slot = slot
        self.database = database
        self.attachments = Attachments(self.folder / ATTACHMENTS_NAME, key)
        #: When somebody last did anything here before this opening; None in a new station.
        self.last_used: dt.datetime | None = None
        #: So many entries the trail is shorter than the key file knows: the records are of before.
        self.entries_gone = 0
        self._closing = ExitStack()
        self._lending = threading.Lock()
        self._backing_up = threading.Lock()

    @classmethod
    def create(cls, folder: Path, new: NewStation, cost: Cost | None = None) -> tuple[Self, str]:
        """Make a station in *folder* and open it; returns it with the recovery code.

        The code is shown once and kept nowhere.
        """
        require_safe(folder)
        require_good_password(new.password, [new.office, new.worker])
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReadOnlyFolder from error
        with StationLock.take(folder), in_words():
            settle(folder)
            if any((folder / name).exists() for name in (DATABASE_NAME, KEYS_NAME, KEYS_TWIN)):
                raise StationExists
            with arriving(folder) as incoming:
                code = _build(incoming, new, cost)
        return cls.open(folder, new.password), code

    @classmethod
    def open(cls, folder: Path, password: str, slot_id: str | None = None) -> Self:
        """Open the station in *folder*; without a slot every worker's password is tried.

        Raises WrongPassword, or the StationTrouble that stands in the way.
        """
        require_station(folder)
        with in_words(), ExitStack() as undo:
            lock = undo.enter_context(StationLock.take(folder))
            settle(folder)
            require_openable(folder)
            keys = KeyFile.load(folder)
            key, slot = _unlock(keys, password, slot_id)
            undo.callback(key.forget)
            if would_spoil(folder, key):
                put_aside(folder)
                remember(folder, is_suspect=True)
            if keys.unequal_copies():
                keys.save()
            drop_former(keys)
            database = EncryptedDatabase(folder / DATABASE_NAME, key)
            undo.callback(_shut, database)
            _bring_up(database, key, keys)
            _note_opening(lock, folder)
            undo.callback(lock.mark, is_open=False)
            station = cls(keys, key, slot, database)
            bound.initialize(database)
            undo.callback(bound.initialize, None)
            set_author(station.worker_id)
            undo.callback(set_author, None)
            station._begin_trail()
            station._closing = undo.pop_all()
        return station

    def adopt(self) -> None:
        """Let the calling thread use a station that another thread has opened."""
        self.database.hand_over()
        # Who acts is kept by thread, and the thread that opened the station has ended.
        set_author(self.worker_id)

    @property
    def worker_id(self) -> int | None:
        """The id of the worker whose password opened the station."""
        worker = Worker.select(Worker.id).where(Worker.uid == bytes.fromhex(self.slot.worker))
        found: int | None = worker.scalar()
        return found

    def backup(self, target: Path | None = None, *, attachments: bool = True) -> Path:
        """Write a tested backup, by default among the station's own, from any thread.

        Work may go on meanwhile; see make_round for what follows a backup of the station's own.
        """
        if target is None:
            occasion = Occasion.HAND if attachments else Occasion.IMPORT
            return self.back_up(occasion, attachments=attachments).path
        with self.own_key() as key, in_words():
            made = make_backup(self.take, key, self.keys, Plan(target, attachments=attachments))
        if is_apart(made.parent, self.folder):
            remember(self.folder, external_at=this_moment().isoformat())
        self._note(Action.BACKUP, occasion=Occasion.HAND, chosen_place=True)
        return made

    def back_up(self, occasion: Occasion, *, attachments: bool = True) -> Round:
        """Make a backup here and in the second place, and thin the old ones; from any thread."""
        plan = Plan(occasion=occasion, attachments=attachments)
        with self._backing_up, self.own_key() as key, in_words():
            made = make_round(self.take, key, self.keys, plan)
        self._note(Action.BACKUP, occasion=occasion)
        return made

    def renew_key(self) -> None:
        """Encrypt everything with another data key, from any thread; passwords stay as they are.

        Who has been shut out opens neither this folder nor later backups any more. A backup is
        made before; one of now should follow. Raises a StationTrouble, and then nothing has
        changed.
        """
        self.back_up(Occasion.ROTATION)
        with self._backing_up, self.lend() as database, self.own_key() as old:
            change = Succession(old, old.successor())
            try:
                with arriving(self.folder) as incoming, acting_as(self.worker_id):
                    audit.catch_up()
                    prepare(incoming, self.take, self.keys, change)
                    # From here to the rename nothing can be waiting to be written.
                    database.close()
                self.key.become(change.new)
                self._take_keys(KeyFile.load(self.folder))
            finally:
                change.new.forget()
                # Half arrived, the records must be opened anew.
                if database.is_closed() and not has_arrived(self.folder):
                    database.connect()
        drop_former(self.keys)

    def take(self, target: Path) -> None:
        """Copy the database file as it was between two saves, from any thread."""
        still_copy(self.database, target)

    @contextmanager
    def own_key(self) -> Iterator[DataKey]:
        """Give a worker a key that outlives a lock in the middle of its work."""
        key = self.key.copy()
        try:
            yield key
        finally:
            key.forget()

    @contextmanager
    def lend(self) -> Iterator[EncryptedDatabase]:
        """Lend the connection to the calling thread for one job; nobody else may ask meanwhile."""
        if not self._lending.acquire(blocking=False):
            raise DatabaseLent
        owner = self.database.hand_over()
        try:
            with in_words():
                yield self.database
        finally:
            self.database.hand_back(owner)
            self._lending.release()

    def close(self) -> None:
        """Stop what a borrower is doing, forget the key and let go of the folder.

        What was not saved is not saved now.
        """
        self.database.interrupt()
        with self._lending:
            self._end_trail()
            self._closing.close()

    def _begin_trail(self) -> None:
        """Enter what waited at the door and who opens it, and anchor the chain of last time."""
        self.last_used = audit.last_moment(self.database)
        self.entries_gone = max(0, self.keys.anchor[0] - audit.head(self.database).seq)
        with saving():
            for note in doorstep.notes(self.folder, self.key):
                if note.subject.uid and not audit.knows(note.subject.uid):
                    audit.append(note)
            gone = {"entries_gone": self.entries_gone} if self.entries_gone else {}
            audit.append(Note(Action.LOGIN, detail={"slot": self.slot.id, **gone}))
        doorstep.clear(self.folder)
        self._anchor()
        self._take_keys(self.keys)

    def _take_keys(self, keys: KeyFile) -> None:
        """Use a key file from now on; what is done to its slots is entered in the trail."""
        self.keys = keys
        self.slot = keys.slot(self.slot.id)
        keys.tell = lambda what, slot: self._note(Action(what), slot=slot)

    def _end_trail(self) -> None:
        """Enter that the records are closed; a full disk or a broken file must not prevent it."""
        if bound.obj is not self.database or self.database.is_closed():
            return
        self.database.hand_over()
        with suppress(UserError, DatabaseError):
            _roll_back(self.database)
            with saving():
                audit.append(Note(Action.LOCK))
            self._anchor()

    def _anchor(self) -> None:
        """Write into the key file how far the audit trail has come."""
        reached = audit.head(self.database)
        self.keys.anchor = (reached.seq, reached.seal)
        with in_words():
            self.keys.save()

    def _note(self, action: Action, **detail: object) -> None:
        """Leave something to be entered before whatever is saved next, from any thread.

        A backup is no reason for another one: its entry alone must not count as a save.
        """
        self.database.notes.append(Note(action, detail=detail))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def reset_password(folder: Path, code: str, slot_id: str, password: str) -> None:
    """Give a worker a new password on the strength of the recovery code; the station is closed."""
    require_station(folder)
    with StationLock.take(folder), in_words():
        settle(folder)
        keys = KeyFile.load(folder)
        try:
            key = keys.unlock_by_recovery(code)
        except WrongRecoveryCode:
            doorstep.leave(folder, Action.LOGIN_FAILED, slot=slot_id, by="recovery")
            raise
        keys.set_password(key, slot_id, password)
        doorstep.leave(folder, Action.PASSWORD, key, slot=slot_id, by="recovery")
        key.forget()


def _unlock(keys: KeyFile, password: str, slot_id: str | None) -> tuple[DataKey, Slot]:
    """Open with a password; one that opens nothing is noted at the door."""
    try:
        return keys.unlock(password, slot_id)
    except WrongPassword:
        doorstep.leave(keys.folder, Action.LOGIN_FAILED, slot=slot_id or "")
        raise


def _build(folder: Path, new: NewStation, cost: Cost | None) -> str:
    """Write the keys and the first records of a station; returns the recovery code."""
    uid = new_uid()
    keys, key, code = KeyFile.create(folder, new.password, new.worker, worker=uid.hex(), cost=cost)
    if new.recovery_code:
        code = keys.renew_recovery(key, code=new.recovery_code, cost=cost)
    database = EncryptedDatabase(folder / DATABASE_NAME, key, is_new=True)
    database.connect()
    try:
        database.pragma("application_id", APPLICATION_ID)
        migrate(database)
        with database.bind_ctx([Office, Worker]), database.atomic("IMMEDIATE"):
            Office.create(name=new.office, code=new.office_code)
            Worker.create(
                uid=uid,
                name=new.worker,
                key_slot=keys.users[0].id,
                role=Role.SUPERVISOR,
                is_admin=True,
            )
    finally:
        database.close()
        key.forget()
    return code


def _bring_up(database: EncryptedDatabase, key: DataKey, keys: KeyFile) -> None:
    """Connect, refuse what a later program wrote, back up and apply what is missing."""
    database.connect()
    _require_encrypted(Path(database.database))
    if not database.user_version:
        raise DatabaseDamaged  # emptied by something else: it must not be filled anew
    if is_newer(database):
        raise NewerThanProgram
    if is_behind(database):
        plan = Plan(occasion=Occasion.MIGRATION, attachments=False)
        make_backup(lambda target: still_copy(database, target), key, keys, plan)
        migrate(database)


def _note_opening(lock: StationLock, folder: Path) -> None:
    """Remember that a full check is due where work was cut short, before the mark is renewed."""
    if lock.was_cut_short:
        remember(folder, is_suspect=True)
    lock.mark(is_open=True)


def _require_encrypted(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC:
            raise RuntimeError("the database is not encrypted")


def _shut(database: EncryptedDatabase) -> None:
    if not database.is_closed():
        _roll_back(database)
        database.close()


def _roll_back(database: EncryptedDatabase) -> None:
    while database.in_transaction():
        database.pop_transaction()
    database.rollback()
