"""What backups, rehearsals and repairs have come to, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from swdesk.gui.backup_age import day_and_time
from swdesk.gui.i18n import tr
from swdesk.labels import N_
from swdesk.station.backups.drill import COUNTED, Rehearsal
from swdesk.station.backups.occasion import OCCASIONS
from swdesk.station.backups.rounds import Round
from swdesk.station.backups.shelf import Kept
from swdesk.station.repair.mending import TableReport
from swdesk.station.repair.salvage import Salvage
from swdesk.station.upkeep import Upkeep

_TABLES = {
    **COUNTED,
    "person": N_("人员"),
    "recipient_category": N_("服务对象类别"),
    "benefit": N_("待遇"),
    "person_contact": N_("联系人"),
    "family_member": N_("家庭成员"),
    "household": N_("家庭"),
    "household_member": N_("家庭里的人"),
    "expected": N_("活动报名"),
    "interval": N_("签到时段"),
    "volunteer_team": N_("志愿服务队"),
    "worker": N_("社工"),
    "place": N_("村和社区"),
    "office": N_("站点"),
    "station_code": N_("自定的选项"),
    "deadline": N_("提醒的期限"),
    "contact_rule": N_("多久联系一次的规则"),
    "draft": N_("没填完的表"),
    "audit_entry": N_("使用记录"),
    "field_change": N_("修改明细"),
    "consent": N_("知情同意书"),
    "withdrawal": N_("撤回同意"),
    "personal_request": N_("个人信息请求"),
    "retention_years": N_("保管年限"),
    "destruction": N_("销毁登记"),
    "destroyed_item": N_("销毁明细"),
    "incident": N_("安全事件"),
}
_SHOWN = ("recipient", "casework", "visit", "event")


def round_words(made: Round, folder: Path) -> tuple[str, str]:
    """Say what a backup came to, with the tone to say it in."""
    if made.trouble is not None:
        here = tr(N_("本机的备份已做好。"))
        return here + tr(made.trouble.message), "warn"
    if made.copy is not None:
        return tr(N_("已备份，U 盘上也有一份：{path}")).format(path=made.copy), "ok"
    if Upkeep.load(folder).second_folder:
        return tr(N_("本机的备份已做好。U 盘没有插上，插好后请再备份一次。")), "warn"
    return tr(N_("已备份到 {path}")).format(path=made.path), "ok"


def rehearsal_words(rehearsal: Rehearsal, now: dt.datetime) -> str:
    """Say that a backup opened, and what it holds beside today."""
    head = tr(N_("演练通过：{moment} 的备份能打开，内容完整。")).format(
        moment=day_and_time(rehearsal.made_at, now)
    )
    unlike = [(name, both) for name, both in rehearsal.counts.items() if both[0] != both[1]]
    if not unlike:
        return head + tr(N_("条数和现在一样。"))
    words = tr(N_("{table} {then} 条（现在 {today} 条）"))
    told = [words.format(table=tr(COUNTED[name]), then=a, today=b) for name, (a, b) in unlike]
    return head + tr(N_("、")).join(told) + tr(N_("。其余条数和现在一样。"))


def kept_columns(kept: Kept, folder: Path, now: dt.datetime) -> list[str]:
    """Return a backup as a row of a list: when, why, how many records, where."""
    counts: Mapping[str, int] = kept.manifest.counts
    told = [f"{tr(COUNTED[name])} {counts[name]}" for name in _SHOWN if counts.get(name)]
    here = kept.path.is_relative_to(folder)
    occasions = {str(occasion): words for occasion, words in OCCASIONS.items()}
    why = occasions.get(kept.manifest.occasion, "")
    return [
        day_and_time(kept.made_at, now),
        tr(why) if why else "",
        tr(N_("、")).join(told),
        tr(N_("本机")) if here else tr(N_("U 盘")),
    ]


def salvage_words(done: Salvage, now: dt.datetime) -> list[str]:
    """Say what a repair has saved and what not, a line for each table with a loss."""
    read = sum(table.read for table in done.tables)
    filled = sum(table.filled for table in done.tables)
    lines = [tr(N_("从原文件读出 {read} 条。")).format(read=read)]
    if done.backup is not None and filled:
        words = tr(N_("从 {moment} 的备份补回 {filled} 条。"))
        moment = day_and_time(done.backup.made_at, now)
        lines.append(words.format(moment=moment, filled=filled))
    if not done.lost:
        lines.append(tr(N_("没有发现丢失的记录。")))
    lines += [_table_words(table) for table in done.tables if _has_loss(table)]
    if done.kept is not None:
        lines.append(tr(N_("损坏的原文件保留在 {folder}")).format(folder=done.kept))
    return lines


def _has_loss(table: TableReport) -> bool:
    return bool(table.lost or table.loosened or table.dropped)


def _table_words(table: TableReport) -> str:
    name = tr(_TABLES[table.name]) if table.name in _TABLES else table.name
    parts = (
        (table.lost, N_("丢失 {n} 条")),
        (table.invented, N_("其中 {n} 条补了空记录，请照纸质材料填回")),
        (table.loosened, N_("{n} 条里有一项关联空了，请补选")),
        (table.dropped, N_("{n} 条因所属的记录丢失没能保留")),
    )
    told = [tr(words).format(n=count) for count, words in parts if count]
    return tr(N_("{table}：{told}。")).format(table=name, told=tr(N_("，")).join(told))
