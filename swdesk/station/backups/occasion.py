"""Why a backup was made."""

from __future__ import annotations

from enum import StrEnum

from swdesk.labels import N_


class Occasion(StrEnum):
    """The moments at which a backup is made; a manifest keeps the value."""

    CLOSE = "close"
    PAUSE = "pause"
    HAND = "hand"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    ROTATION = "rotation"
    DESTRUCTION = "destruction"


OCCASIONS = {
    Occasion.CLOSE: N_("关闭时"),
    Occasion.PAUSE: N_("工作中"),
    Occasion.HAND: N_("手动"),
    Occasion.IMPORT: N_("导入前"),
    Occasion.MIGRATION: N_("升级前"),
    Occasion.RESTORE: N_("恢复前"),
    Occasion.ROTATION: N_("换密钥前"),
    Occasion.DESTRUCTION: N_("销毁后"),
}
