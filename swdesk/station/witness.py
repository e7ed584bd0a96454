"""A second person proves with their own password that they stand by."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.team import Worker
from swdesk.station.store import Station


def confirm(station: Station, worker: Worker, password: str) -> Worker:
    """Return *worker* once their password has opened their own slot; raises WrongPassword.

    It takes as long as unlocking does.
    """
    uid = bytes(worker.uid).hex()
    slot = next((one for one in station.keys.users if one.worker == uid and one.is_open), None)
    if slot is None:
        raise UserError(N_("{name}还没有自己的密码，不能监销。").format(name=worker.name))
    if slot.id == station.slot.id:
        raise UserError(N_("批准人和监销人不能是同一个人，请另一位同事来输入密码。"))
    key, _ = station.keys.unlock(password, slot.id)
    key.forget()
    return worker
