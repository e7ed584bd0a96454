"""Spreadsheets from outside, read by a confined process into plain cells."""

from __future__ import annotations

import io
import multiprocessing
import pickle
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.sheets import child, limits
from swdesk.sheets.cells import Workbook

_MISSING = N_("找不到文件“{name}”。请检查它是否已被移动或改名。")
_UNREADABLE = N_("打不开文件“{name}”。请先在别的程序中关闭它，或检查是否有权限读取。")
_EMPTY = N_("文件“{name}”是空的，没有可导入的内容。")
_TOO_BIG = N_("文件“{name}”超过 50 MB。请只保留需要的行列，另存为新的 xlsx 文件再试。")
_TOO_SLOW = N_("读取“{name}”用了太长时间，已经停止。请只保留需要的行列，另存为新的 xlsx 再试。")
_DAMAGED = N_("文件“{name}”已经损坏，无法读取。请用 Excel 或 WPS 打开检查，另存为新的 xlsx 再试。")

_PLAIN = {
    ("swdesk.labels", "Filled"),
    ("swdesk.labels", "Marked"),
    ("swdesk.sheets.cells", "Damaged"),
    ("swdesk.sheets.cells", "Merge"),
    ("swdesk.sheets.cells", "Sheet"),
    ("swdesk.sheets.cells", "Workbook"),
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("datetime", "time"),
    ("datetime", "timedelta"),
}


def read(path: Path) -> Workbook:
    """Return the sheets of an xlsx, xls, ods or csv file.

    Takes at most limits.READ_SECONDS; whatever is wrong with the file raises UserError.
    """
    _check_file(path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=child.main, args=(str(path), theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        return _received(ours, process, path.name)
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise UserError(_MISSING.format(name=path.name)) from error
    except OSError as error:
        raise UserError(_UNREADABLE.format(name=path.name)) from error
    if size == 0:
        raise UserError(_EMPTY.format(name=path.name))
    if size > limits.FILE_BYTES:
        raise UserError(_TOO_BIG.format(name=path.name))


def _received(connection: Connection, process: SpawnProcess, name: str) -> Workbook:
    try:
        _wait(connection, limits.START_SECONDS, name)
        connection.recv_bytes(len(child.READY))
        _wait(connection, limits.READ_SECONDS, name)
        answer = _Plain(io.BytesIO(connection.recv_bytes(limits.RESULT_BYTES))).load()
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        # Only a reader stopped by a limit, or crashed by the file, leaves without an answer.
        raise UserError(limits.TOO_LARGE) from error
    if isinstance(answer, Workbook):
        return answer
    raise UserError(answer if isinstance(answer, str) else _DAMAGED.format(name=name))


def _wait(connection: Connection, seconds: float, name: str) -> None:
    if not connection.poll(seconds):
        raise UserError(_TOO_SLOW.format(name=name))


class _Plain(pickle.Unpickler):
    """Takes plain cells only: the other process has handled a hostile file."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)
