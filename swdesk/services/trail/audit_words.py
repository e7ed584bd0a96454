"""What an entry of the audit trail tells, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import Table
from swdesk.model.codes import vocabulary
from swdesk.model.consent import LegalBasis
from swdesk.model.disclosure import Showing
from swdesk.model.fields import AnyKind
from swdesk.model.tables import TABLES
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.privacy.errands import PURPOSES
from swdesk.station.backups.occasion import OCCASIONS, Occasion

_MODELS: dict[str, type[Table]] = {table.table_name(): table for table in TABLES}
_LISTS = {
    "recipients": N_("服务对象"), "households": N_("家庭"), "cases": N_("个案"),
    "follow_ups": N_("过程记录"), "visits": N_("探访"), "events": N_("活动"),
    "sign_ins": N_("签到"), "volunteers": N_("志愿者"), "audit": N_("使用记录"),
}  # fmt: skip
_COUNTS = {
    "rows": N_("{n} 行"), "imported": N_("导入 {n}"), "filled": N_("补充 {n}"),
    "updated": N_("更新 {n}"), "skipped": N_("跳过 {n}"), "rejected": N_("退回 {n}"),
    "duplicates": N_("重复 {n}"), "removed": N_("撤掉 {n}"), "restored": N_("还原 {n}"),
    "kept": N_("保留 {n}"), "records": N_("{n} 条"), "pages": N_("{n} 页"),
    "lost": N_("没有找回 {n} 条"), "former_backups": N_("旧密钥的备份 {n} 份"),
    "entries_gone": N_("资料比上次关闭时旧，少了 {n} 条使用记录"),
    "moved": N_("并过来 {n} 条"), "joined": N_("归到 {n} 条相同的记录里"),
    "expected_added": N_("名单加 {n} 人"), "expected_removed": N_("名单减 {n} 人"),
}  # fmt: skip


def field_of(kind: str, name: str) -> AnyKind | None:
    """Return the column of a table by its name; None where there is none any more."""
    model = _MODELS.get(kind)
    return model.facts().get(name) if model else None


def label_of(kind: str, name: str) -> str:
    """Return what a field is called; one of another table than *kind* comes with its table."""
    table, _, own = name.rpartition(".")
    field = field_of(table or kind, own)
    return str(field.label) if field is not None else name


def words(action: Action, kind: str, detail: Mapping[str, Any]) -> str:
    """Return the detail of an entry as one line."""
    parts = [write(kind, detail[name]) for name, write in _WRITERS.items() if name in detail]
    parts += [text.format(n=detail[name]) for name, text in _COUNTS.items() if detail.get(name)]
    if detail.get("copies", 1) > 1:
        parts.append(N_("{n} 份").format(n=detail["copies"]))
    if detail.get("target") == "pdf":
        parts.append(N_("存为 PDF"))
    return N_("，").join(part for part in parts if part)


def _fields(kind: str, names: list[str]) -> str:
    return N_("、").join(dict.fromkeys(label_of(kind, name) for name in names))


def _list(key: str) -> str:
    return REGISTERS[key].title if key in REGISTERS else _LISTS.get(key, str(key))


def _occasion(_kind: str, value: str) -> str:
    return OCCASIONS[Occasion(value)] if value in set(Occasion) else ""


_WRITERS: dict[str, Callable[[str, Any], str]] = {
    "list": lambda _kind, value: _list(value),
    "form": lambda _kind, value: str(value),
    "fields": _fields,
    "occasion": _occasion,
    "made_at": lambda _kind, value: N_("{at} 的备份").format(at=str(value)[:16].replace("T", " ")),
    "by": lambda _kind, _value: N_("用恢复码"),
    "showing": lambda _kind, value: Showing(value).label,
    "purpose": lambda _kind, value: vocabulary(PURPOSES).label(value),
    "whom": lambda _kind, value: N_("交给 {whom}").format(whom=value),
    "visitors": lambda _kind, value: str(value),
    "ground": lambda _kind, value: N_("依据：{ground}").format(ground=LegalBasis(value).label),
    "agreed_on": lambda _kind, value: N_("{day} 的知情同意书").format(day=value),
    "reason": lambda _kind, value: str(value),
    "into": lambda _kind, _value: N_("并入另一份档案"),
}
