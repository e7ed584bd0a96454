"""Why a station cannot be opened, saved or restored, and what the person can do about it."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

from swdesk.errors import UserError
from swdesk.labels import N_


class WayOut(Enum):
    """The one button that an explanation of trouble offers."""

    CREATE = "create"
    RETRY = "retry"
    RESTORE = "restore"
    CHOOSE_FOLDER = "choose folder"
    UPDATE = "update"


class StationTrouble(UserError):
    """A station folder that cannot be used as it is."""

    sentence: ClassVar[str] = ""
    way_out: ClassVar[WayOut] = WayOut.RETRY

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.sentence)


class NoStation(StationTrouble):
    """The folder holds no station yet."""

    sentence = N_("这个文件夹里还没有工作站资料。请新建工作站，或选择原来存放资料的文件夹。")
    way_out = WayOut.CREATE


class StationExists(StationTrouble):
    """A new station was asked for where there is one already, whole or in parts."""

    sentence = N_("这个文件夹里已有工作站资料，不能再新建。请直接打开它，或另选一个文件夹。")
    way_out = WayOut.CHOOSE_FOLDER


class KeysMissing(StationTrouble):
    """The database is there and both copies of the key file are gone."""

    sentence = N_(
        "找不到密钥文件 records.keys，没有它谁也打不开资料。"
        "请把它放回原处（每份备份里都有一份），或从备份恢复。"
    )
    way_out = WayOut.RESTORE


class KeysDamaged(StationTrouble):
    """Neither copy of the key file can be read."""

    sentence = N_("密钥文件 records.keys 已损坏。请从备份恢复，备份里有完好的一份。")
    way_out = WayOut.RESTORE


class DatabaseMissing(StationTrouble):
    """The key file is there and the database is gone."""

    sentence = N_(
        "找不到资料文件 records.db，可能被移走或被杀毒软件隔离了。请把它放回原处，或从备份恢复。"
    )
    way_out = WayOut.RESTORE


class DatabaseDamaged(StationTrouble):
    """The database cannot be read although the password is right."""

    sentence = N_(
        "资料文件 records.db 已损坏（与密码无关）。"
        "请在社工台的窗口里修复，或从最近的备份恢复；原文件会另存一份。"
    )
    way_out = WayOut.RESTORE


class OpenElsewhere(StationTrouble):
    """Another process holds the station."""

    sentence = N_("社工台已在这台电脑上打开这份资料。请切换到那个窗口，或先把它关闭。")


class NewerThanProgram(StationTrouble):
    """A newer version of the program has written these records."""

    sentence = N_("这份资料由更新版本的社工台写入，本版本不能打开。请换用新版本，资料没有改动。")
    way_out = WayOut.UPDATE


class ReadOnlyFolder(StationTrouble):
    """The folder or its files cannot be written."""

    sentence = N_(
        "这个文件夹只能读、不能写。请检查文件夹权限或磁盘写保护，或把资料移到别处再打开。"
    )
    way_out = WayOut.CHOOSE_FOLDER


class UnsafePlace(StationTrouble):
    """A network drive or a folder that some cloud service copies."""

    way_out = WayOut.CHOOSE_FOLDER


class DatabaseBusy(StationTrouble):
    """Some other program keeps the database file locked."""

    sentence = N_("资料文件正被别的程序占用（多半是杀毒软件或备份软件）。请稍等片刻再试一次。")


class DatabaseLent(StationTrouble):
    """A long job of the program itself has the connection."""

    sentence = N_("正在检查、备份或导入资料，请等它做完再试一次。")


class DiskFull(StationTrouble):
    """No room for another save; everything saved before is kept."""

    sentence = N_(
        "磁盘已满，刚才的内容没有保存，仍留在屏幕上。请删除不用的文件腾出空间，再保存一次。"
    )


class DiskTrouble(StationTrouble):
    """The disk could not be read or written; SQLite reports some full disks this way too."""

    sentence = N_(
        "磁盘读写出错，刚才的内容没有保存。"
        "请检查磁盘是否已满、移动硬盘是否松动，再保存一次，并尽快做一份备份。"
    )


class Interrupted(StationTrouble):
    """A long query was stopped on request."""

    sentence = N_("已停止，资料没有改动。")


class WrongPassword(UserError):
    """No slot opens with this password; nothing is said about the file."""

    def __init__(self) -> None:
        super().__init__(N_("密码不对。请检查大小写和输入法，再输一次；忘记密码时可用恢复码重设。"))


class WrongRecoveryCode(UserError):
    """The recovery code is miscopied or belongs to another station."""


class WeakPassword(UserError):
    """A password that a neighbour could guess."""


class NotABackup(StationTrouble):
    """The file is no backup of ours, or it was damaged on its way."""

    sentence = N_("这不是完好的社工台备份文件。请另选一份备份。")
    way_out = WayOut.RESTORE


class BackupTrouble(StationTrouble):
    """A backup could not be written or did not stand its test."""


class AttachmentMissing(UserError):
    """The file behind an attachment is gone."""

    def __init__(self) -> None:
        super().__init__(N_("找不到这份附件的文件。请从备份恢复，或重新扫描后再添加。"))


class AttachmentDamaged(UserError):
    """The file behind an attachment has changed."""

    def __init__(self) -> None:
        super().__init__(N_("这份附件的文件已损坏。请从备份恢复，或重新扫描后再添加。"))
