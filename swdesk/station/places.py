"""Where a station may live: not on a network drive, not in a folder that a cloud copies."""

from __future__ import annotations

import os
import re
import sys
from enum import Enum
from pathlib import Path

from swdesk.labels import N_
from swdesk.station.refusals import UnsafePlace


class Place(Enum):
    """What kind of storage a path is on."""

    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    CLOUD = "cloud"


_REFUSED = {
    Place.NETWORK: N_(
        "这个文件夹在网络盘上，断网或两台电脑同时写会损坏资料。请改选本机硬盘上的文件夹。"
    ),
    Place.CLOUD: N_(
        "这个文件夹由网盘自动同步，同步到一半会损坏资料，也会把资料传到网上。"
        "请改选没有同步的文件夹，例如 D 盘下新建一个。"
    ),
}
_ADVICE = N_("资料放在 U 盘或移动硬盘上容易丢失和损坏。建议放在本机硬盘，移动盘只用来存备份。")

_CLOUD_FOLDERS = (
    "onedrive",
    "wps云盘",
    "wpsdrive",
    "wps cloud",
    "百度网盘",
    "百度同步",
    "百度云",
    "baidusync",
    "baidunetdisk",
    "坚果云",
    "我的坚果云",
    "nutstore",
    "dropbox",
    "icloud",
    "com~apple~clouddocs",
    "google drive",
    "googledrive",
    "weiyun",
    "微云",
    "腾讯微云",
    "阿里云盘",
    "天翼云盘",
    "夸克网盘",
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_TYPES = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs|afs|ceph|glusterfs|davfs\d?"
    r"|fuse\.(sshfs|rclone|davfs\d?|gvfsd-fuse|smbnetfs|curlftpfs|s3fs|vmhgfs-fuse)"
)
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4  # GetDriveTypeW


def classify(path: Path) -> Place:
    """Tell what kind of storage *path*, which need not exist yet, would be on."""
    text = str(path).removeprefix("\\\\?\\")  # how Windows marks a long path
    if text.startswith(("\\\\", "//")):
        return Place.NETWORK
    whole = path.absolute()
    # A link may lead into the folder of a cloud, and the folder of a cloud may be a link.
    if _is_cloud(whole) or _is_cloud(whole.resolve()):
        return Place.CLOUD
    return _windows_drive(whole) if sys.platform == "win32" else _mount(whole.resolve())


def require_safe(path: Path) -> None:
    """Refuse a network drive or a folder that some cloud service copies."""
    sentence = _REFUSED.get(classify(path))
    if sentence:
        raise UnsafePlace(sentence)


def advice(path: Path) -> str | None:
    """Return a sentence of warning for a place that works but is not wise."""
    return _ADVICE if classify(path) is Place.REMOVABLE else None


def _is_cloud(path: Path) -> bool:
    if any(part.casefold().startswith(_CLOUD_FOLDERS) for part in path.parts):
        return True
    roots = (os.environ.get(name) for name in _CLOUD_VARIABLES)
    return any(root and path.is_relative_to(root) for root in roots)


def _windows_drive(path: Path) -> Place:
    import ctypes  # noqa: PLC0415 - only Windows has the library behind it

    kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)  # type: ignore[attr-defined,unused-ignore] # Windows only
    kinds = {_WINDOWS_REMOTE: Place.NETWORK, _WINDOWS_REMOVABLE: Place.REMOVABLE}
    return kinds.get(kind, Place.LOCAL)


def _mount(path: Path, table: str | None = None) -> Place:
    """Look *path* up in a table of mounts as Linux keeps it in /proc/mounts."""
    if table is None:
        mounts = Path("/proc/mounts")
        table = mounts.read_text(errors="replace") if mounts.exists() else ""
    best, kind = "", ""
    for line in table.splitlines():
        _, point, name = line.split(" ")[:3]
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, name
    if _NETWORK_TYPES.fullmatch(kind):
        return Place.NETWORK
    return Place.REMOVABLE if best.startswith(("/media/", "/run/media/")) else Place.LOCAL
