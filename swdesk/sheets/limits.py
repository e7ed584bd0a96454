"""How much of a file from outside is read, and by a process that may take how much."""

from __future__ import annotations

import sys
import zipfile
from typing import BinaryIO

from swdesk.errors import UserError
from swdesk.labels import N_

FILE_BYTES = 50_000_000
UNPACKED_BYTES = 100_000_000
UNPACKED_RATIO = 200
SMALL_MEMBER_BYTES = 1_000_000
MEMBERS = 2_000
COLUMNS = 100
ROWS = 100_000
BLANK_ROWS = 200
SHEETS = 100
# Merged ranges matter in titles and headers only.
MERGED_ROWS = 60
#: Pages of a scanned PDF, and pixels of a picture: a telephone takes fifty million.
PAGES = 60
PIXELS = 60_000_000
RESULT_BYTES = 100_000_000
#: What a reader may take: so much for any file, so much more for each byte of it, and no more.
#: A hundred thousand rows of eleven columns (11 MB) take 330 MB; a damaged xls of 14 kB took all.
MEMORY_LEAST, MEMORY_EACH, MEMORY_BYTES = 250_000_000, 20, 700_000_000
START_SECONDS = 30.0
READ_SECONDS = 10.0

TOO_LARGE = N_("这个文件太大或结构不正常，没有读取。请只保留需要的行列，另存为新的 xlsx 文件再试。")

SCAN_TOO_LARGE = N_("这个文件太大，没有读取。请分成几个文件，或缩小后再添加。")


def memory_for(file_bytes: int) -> int:
    """Return how many bytes of memory reading a file of this size may take."""
    return min(MEMORY_BYTES, MEMORY_LEAST + MEMORY_EACH * file_bytes)


def check_archive(file: BinaryIO) -> list[str]:
    """Return the member names of a zip file, refusing one that would unpack without end."""
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
    if len(members) > MEMBERS or sum(member.file_size for member in members) > UNPACKED_BYTES:
        raise UserError(TOO_LARGE)
    if any(_is_bomb(member) for member in members):
        raise UserError(TOO_LARGE)
    return [member.filename for member in members]


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    # A small sheet of equal cells packs well too: the ratio tells only beyond some size.
    if member.file_size <= SMALL_MEMBER_BYTES:
        return False
    return member.file_size > UNPACKED_RATIO * max(member.compress_size, 1)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _JOB_OBJECT_LIMIT_PROCESS_MEMORY = 0x100
    _EXTENDED_LIMIT_INFORMATION = 9

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("Basic", _BasicLimits),
            ("IoCounters", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def confine(memory: int) -> None:
        """Let this process have no more than *memory* bytes; its parent watches the clock."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _ExtendedLimits(ProcessMemoryLimit=memory)
        limits.Basic.LimitFlags = _JOB_OBJECT_LIMIT_PROCESS_MEMORY
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))

else:
    import resource

    def confine(memory: int) -> None:
        """Let this process have no more than *memory* bytes and READ_SECONDS, and leave no dump."""
        seconds = int(READ_SECONDS)
        for what, limit in (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(what, (limit, resource.getrlimit(what)[1]))
