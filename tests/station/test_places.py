"""A station stays off network drives and out of folders that some cloud copies."""

import sys
from pathlib import Path

import pytest

from swdesk.station import places
from swdesk.station.places import Place, advice, classify, require_safe
from swdesk.station.refusals import UnsafePlace

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/home /srv nfs4 rw 0 0
/dev/sdb1 /media/user/U\\040盘 vfat rw 0 0
user@host: /mnt/remote fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    "path",
    [
        "C:/Users/李敏/OneDrive/社工台",
        "/srv/li/OneDrive - 社工站/资料",
        "D:/WPS云盘/资料",
        "D:/WPSDrive/123/资料",
        "D:/百度网盘同步空间/资料",
        "D:/BaiduSyncdisk/资料",
        "D:/百度同步盘/资料",
        "D:/微云同步助手/123/资料",
        "D:/腾讯微云/资料",
        "D:/Weiyun/资料",
        "G:/Google Drive/资料",
        "D:/我的坚果云/资料",
        "D:/Nutstore/1/资料",
        "/srv/li/Dropbox/资料",
        "C:/Users/li/iCloudDrive/资料",
    ],
)
def test_a_folder_that_a_cloud_copies_is_refused(path):
    assert classify(Path(path)) is Place.CLOUD
    with pytest.raises(UnsafePlace, match="网盘自动同步"):
        require_safe(Path(path))


def test_a_cloud_folder_under_another_name_is_known_from_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDrive", str(tmp_path / "云"))
    assert classify(tmp_path / "云" / "文档") is Place.CLOUD


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_into_a_cloud_folder_is_refused(tmp_path):
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "资料").symlink_to(tmp_path / "OneDrive")
    assert classify(tmp_path / "资料") is Place.CLOUD


@pytest.mark.parametrize("path", ["\\\\server\\share\\资料", "//server/share/资料"])
def test_a_network_path_is_refused(path):
    with pytest.raises(UnsafePlace, match="网络盘"):
        require_safe(Path(path))


@pytest.mark.skipif(sys.platform == "win32", reason="mounts are not a Windows matter")
@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/var/data", Place.LOCAL),
        ("/mnt/share/资料", Place.NETWORK),
        ("/mnt/shared", Place.LOCAL),
        ("/srv/li/资料", Place.NETWORK),
        ("/mnt/remote", Place.NETWORK),
        ("/media/user/U 盘/资料", Place.REMOVABLE),
    ],
)
def test_the_mount_tells_what_a_path_is_on(path, place):
    assert places._mount(Path(path), MOUNTS) is place


def test_a_removable_disk_is_allowed_with_a_warning(monkeypatch, tmp_path):
    monkeypatch.setattr(places, "classify", lambda path: Place.REMOVABLE)
    require_safe(tmp_path)
    assert "备份" in advice(tmp_path)


def test_an_ordinary_folder_needs_no_warning(tmp_path):
    assert classify(tmp_path / "还没有") is Place.LOCAL
    assert advice(tmp_path) is None
