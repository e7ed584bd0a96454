"""Spreadsheets and scans from outside, read by a confined process into plain cells and pages."""

from __future__ import annotations

import io
import multiprocessing
import pickle
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.sheets import child, limits
from swdesk.sheets.cells import Workbook
from swdesk.sheets.child import Reader

_MISSING = N_("找不到文件“{name}”。请检查它是否已被移动或改名。")
_UNREADABLE = N_("打不开文件“{name}”。请先在别的程序中关闭它，或检查是否有权限读取。")


class _Sentences(NamedTuple):
    """What is said of a file that cannot be read."""

    empty: str
    too_big: str
    too_slow: str
    too_large: str
    damaged: str


_SAID = {
    Reader.TABLES: _Sentences(
        N_("文件“{name}”是空的，没有可导入的内容。"),
        N_("文件“{name}”超过 50 MB。请只保留需要的行列，另存为新的 xlsx 文件再试。"),
        N_("读取“{name}”用了太长时间，已经停止。请只保留需要的行列，另存为新的 xlsx 再试。"),
        limits.TOO_LARGE,
        N_("文件“{name}”已经损坏，无法读取。请用 Excel 或 WPS 打开检查，另存为新的 xlsx 再试。"),
    ),
    Reader.SCANS: _Sentences(
        N_("文件“{name}”是空的，请重新扫描或拍照。"),
        N_("文件“{name}”超过 50 MB。请分成几个文件，或缩小后再添加。"),
        N_("读取“{name}”用了太长时间，已经停止。请分成几个文件，或缩小后再添加。"),
        limits.SCAN_TOO_LARGE,
        N_("文件“{name}”打不开，可能已经损坏。请重新扫描或拍照后再添加。"),
    ),
}

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
    answer = _ask(path, Reader.TABLES)
    if isinstance(answer, Workbook):
        return answer
    raise UserError(_SAID[Reader.TABLES].damaged.format(name=path.name))


def read_scan(path: Path) -> list[bytes]:
    """Return the pages of a picture or a PDF as JPEGs; refuses as read() does."""
    answer = _ask(path, Reader.SCANS)
    if isinstance(answer, list) and all(isinstance(page, bytes) for page in answer):
        return answer
    raise UserError(_SAID[Reader.SCANS].damaged.format(name=path.name))


def _ask(path: Path, reader: Reader) -> Any:
    """Return what the confined process says; its refusals are raised as they are."""
    said = _SAID[reader]
    _check_file(path, said)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=child.main, args=(str(path), reader, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        return _received(ours, said, path.name)
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _check_file(path: Path, said: _Sentences) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise UserError(_MISSING.format(name=path.name)) from error
    except OSError as error:
        raise UserError(_UNREADABLE.format(name=path.name)) from error
    if size == 0:
        raise UserError(said.empty.format(name=path.name))
    if size > limits.FILE_BYTES:
        raise UserError(said.too_big.format(name=path.name))


def _received(connection: Connection, said: _Sentences, name: str) -> Any:
    try:
        _wait(connection, limits.START_SECONDS, said.too_slow.format(name=name))
        connection.recv_bytes(len(child.READY))
        _wait(connection, limits.READ_SECONDS, said.too_slow.format(name=name))
        answer = _Plain(io.BytesIO(connection.recv_bytes(limits.RESULT_BYTES))).load()
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        # Only a reader stopped by a limit, or crashed by the file, leaves without an answer.
        raise UserError(said.too_large) from error
    if isinstance(answer, str):
        raise UserError(answer)
    return answer


def _wait(connection: Connection, seconds: float, too_slow: str) -> None:
    if not connection.poll(seconds):
        raise UserError(too_slow)


class _Plain(pickle.Unpickler):
    """Takes plain cells only: the other process has handled a hostile file."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)
