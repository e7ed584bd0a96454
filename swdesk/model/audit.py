"""Who did what and when: entries that are only ever added, and what each of them changed."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model.base import Table, now
from swdesk.model.fields import Choice, Labelled, Line, Memo, Moment, Number

#: How many changes one entry may have: the id of a change is that of its entry and its place.
CHANGES_AN_ENTRY = 1 << 16


class Action(Labelled):
    """What is kept of somebody's doing."""

    LOGIN = "login", N_("打开资料")
    LOGIN_FAILED = "login_failed", N_("密码不对")
    LOCK = "lock", N_("锁定或关闭")
    VIEW = "view", N_("查看档案")
    REVEAL = "reveal", N_("显示完整号码")
    CREATE = "create", N_("新建")
    CHANGE = "change", N_("修改")
    MERGE = "merge", N_("合并档案")
    DELETE = "delete", N_("放进回收站")
    RESTORE = "restore_from_bin", N_("从回收站恢复")
    PRINT = "print", N_("打印")
    EXPORT = "export", N_("导出")
    EVALUATION = "evaluation", N_("开始评估查看")
    EVALUATED = "evaluated", N_("评估人员查看")
    EVALUATION_ENDED = "evaluation_ended", N_("结束评估查看")
    IMPORT = "import", N_("导入")
    UNDO_IMPORT = "undo_import", N_("撤销导入")
    BACKUP = "backup", N_("备份")
    RESTORE_BACKUP = "restore_backup", N_("从备份恢复")
    SETTINGS = "settings", N_("改设置")
    PASSWORD = "password", N_("改密码")
    SLOT_ADDED = "slot_added", N_("设密码")
    SLOT_DISABLED = "slot_disabled", N_("停用密码")
    RECOVERY_RENEWED = "recovery_renewed", N_("换恢复码")
    KEY_RENEWED = "key_renewed", N_("换密钥")
    REPAIR = "repair", N_("修复损坏的资料")
    DESTROY = "destroy", N_("销毁")


class AuditEntry(Table):
    """One thing that somebody did; *kind* and *record* say to what, *uid* beyond this station.

    *detail* is JSON: names of fields, counts, the code of a form; never a value of a record.
    *hmac* seals the entry with its changes and with everything before it.
    """

    seq = pw.AutoField()
    at = Moment(N_("时间"), required=True, default=now)
    worker = Number(N_("谁"))
    action = Choice(Action, N_("做了什么"), required=True)
    kind = Line(N_("种类"))
    record = Number(N_("记录"))
    uid = pw.BlobField(null=True)
    detail = Memo(N_("说明"))
    hmac = pw.BlobField()

    class Meta:
        indexes = ((("kind", "record"), False),)


class FieldChange(Table):
    """One fact before and after a save, as JSON of what the column holds; *version* is the new one.

    The id is the entry's, times CHANGES_AN_ENTRY, and the place among its changes. The entry's
    seal covers *digest*, which covers both values and the random *salt*: when somebody's data is
    destroyed, values and salt are struck out, the seal holds, and the digest tells nothing.
    """

    entry = Number(N_("使用记录"), required=True)
    kind = Line(N_("种类"), required=True)
    record = Number(N_("记录"), required=True)
    field = Line(N_("栏目"), required=True)
    before = Memo(N_("原来"))
    after = Memo(N_("改成"))
    version = Number(N_("版本"), required=True)
    salt = pw.BlobField(null=True)
    digest = pw.BlobField()

    class Meta:
        indexes = ((("kind", "record"), False),)


def _guards(table: str, key: str, allowed: str = "0") -> tuple[str, ...]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END"
    known = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"
    return (
        f"CREATE TRIGGER {table}_stays BEFORE UPDATE ON {table} WHEN NOT ({allowed}) {refuse}",
        f"CREATE TRIGGER {table}_remains BEFORE DELETE ON {table} {refuse}",
        # INSERT OR REPLACE deletes without asking the trigger above.
        f"CREATE TRIGGER {table}_is_kept BEFORE INSERT ON {table} WHEN {known} {refuse}",
    )


_STRUCK = " AND ".join(
    (
        *(f"NEW.{name} IS NULL" for name in ("before", "after", "salt")),
        *(
            f"NEW.{name} IS OLD.{name}"
            for name in ("id", "entry", "kind", "record", "field", "version", "digest")
        ),
    )
)
#: What keeps entries as they were written, even from a tool that has the key; the values of a
#: change may be struck out, which the chain counts.
TRIGGERS = (*_guards("audit_entry", "seq"), *_guards("field_change", "id", _STRUCK))
