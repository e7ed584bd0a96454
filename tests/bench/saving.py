"""One save against one bare transaction, and the work list of a station at work."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.recipient import RECIPIENT
from swdesk.model.base import database, new_uid
from swdesk.model.cases import FollowUp
from swdesk.model.people import Person, Recipient, Sex
from swdesk.services.contacts import due
from swdesk.services.demo import PASSWORD
from swdesk.services.editing import blank, load, save
from swdesk.station.store import Station
from tests.bench.measuring import Finding, amount, compared, in_turns
from tests.bench.stations import TODAY, crowd, demo

ROUNDS = 60
STATION = 5_000
WORK_LIST = 50
WORK = 16  # one picture of the screen


def measure(folder: Path) -> list[Finding]:
    """Save recipients at station size by turns; work out what is due in a year's work."""
    with crowd(folder, STATION):
        findings = saved()
    with Station.open(demo(folder, "station"), PASSWORD) as station:
        station.adopt()
        return [*findings, written(), *worked_out()]


def written() -> Finding:
    """Write the last record of a case once more, by turns with a bare row."""
    last = FollowUp.live().order_by(FollowUp.id.desc()).first()
    values, numbers = load(FOLLOW_UP, last), iter(range(1000, 1000 + 10 * ROUNDS))

    def ours() -> None:
        save(FOLLOW_UP, values | {"nth": next(numbers)}, case=last.case)

    ours()
    row, connection = last_row(FollowUp), database.connection()
    insert = insertion(FollowUp)

    def least() -> None:
        connection.execute("BEGIN IMMEDIATE")
        again = row | {"uid": new_uid(), "nth": next(numbers)}
        connection.execute(insert, list(again.values()))
        connection.execute("COMMIT")

    mine, raw = in_turns(ROUNDS, ours, least, clock=time.perf_counter)
    return compared("保存一次跟进记录", mine, "同样一行的 INSERT 加 COMMIT", raw, 8)


def worked_out() -> list[Finding]:
    """Work out what is due, by turns with the same queries alone."""
    asked: list[tuple[str, Any]] = []
    execute = database.execute_sql

    def listen(sql: str, values: Any = None) -> Any:
        asked.append((sql, values or ()))
        return execute(sql, values)

    with patch.object(database.obj, "execute_sql", listen):
        work = due.work_list(TODAY)
    if not work:
        raise RuntimeError("a year of work leaves nothing to do")
    bare = database.connection().execute
    ours, least = in_turns(
        15, lambda: due.work_list(TODAY), lambda: [bare(*one).fetchall() for one in asked]
    )
    what = "待办清单，5,000 人、一年的工作"
    return [
        compared(what, ours, "同样的查询", least, 2.5),
        amount(f"{what}，处理器", median(ours), WORK_LIST),
    ]


def saved() -> list[Finding]:
    """Register people by turns with rows that were registered before.

    The ratio has no goal: it follows how long the disk takes to flush, which is the same for both.
    """
    numbers = iter(range(10 * ROUNDS))

    def ours() -> None:
        name = f"测试{next(numbers)}"
        values = {"name": name, "sex": Sex.FEMALE, "address": "3组18号", "phones": ["13800000001"]}
        save(RECIPIENT, blank(RECIPIENT) | values)

    ours()
    least = bare_save()
    mine, raw = in_turns(ROUNDS, ours, least, clock=time.perf_counter)
    worked = median(in_turns(ROUNDS, ours)[0])
    return [
        compared("新建并保存一个服务对象", mine, "同样两行的 INSERT 加 COMMIT", raw),
        amount("其中处理器时间", worked, WORK),
    ]


def bare_save() -> Any:
    """Return what writes the last person and recipient once more, as a transaction of its own."""
    person, recipient = last_row(Person), last_row(Recipient)
    insert = {model: insertion(model) for model in (Person, Recipient)}
    connection, numbers = database.connection(), iter(range(10 * ROUNDS))

    def work() -> None:
        connection.execute("BEGIN IMMEDIATE")
        values = person | {"uid": new_uid()}
        added = connection.execute(insert[Person], list(values.values())).lastrowid
        values = recipient | {"uid": new_uid(), "person_id": added, "file_no": f"N{next(numbers)}"}
        connection.execute(insert[Recipient], list(values.values()))
        connection.execute("COMMIT")

    return work


def last_row(model: type) -> dict[str, Any]:
    """Return the newest row of a table, without its id."""
    found = database.execute_sql(f"SELECT * FROM {model.table_name()} ORDER BY id DESC LIMIT 1")
    names = [column[0] for column in found.description]
    row = dict(zip(names, found.fetchone(), strict=True))
    del row["id"]
    return row


def insertion(model: type) -> str:
    columns = list(last_row(model))
    return (
        f"INSERT INTO {model.table_name()} ({', '.join(columns)})"
        f" VALUES ({', '.join('?' * len(columns))})"
    )
