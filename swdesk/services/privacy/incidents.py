"""A copy of the records is gone: what was on it, of how many people, and who must be told."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import database
from swdesk.model.dates import PartialDate
from swdesk.model.incidents import CopyKind, Incident
from swdesk.model.people import GUARDIAN_AGE
from swdesk.services.contacts.consent_due import birthday
from swdesk.services.trail.audit_words import words
from swdesk.station.backups.second_place import shelves
from swdesk.station.store import Station

ADULT = 18


@dataclass(frozen=True)
class LostCopy:
    """One copy that may be gone; *people* None means everybody on file.

    *made_on* is the day of which it tells.
    """

    kind: CopyKind
    name: str
    made_on: dt.date
    is_encrypted: bool
    people: int | None = None


@dataclass(frozen=True)
class Extent:
    """How many people were on a copy, at most where a list of some of them was taken out."""

    people: int
    under_14: int
    under_18: int


def copies(station: Station, today: dt.date) -> list[LostCopy]:
    """Return what could have been lost: this computer, each backup, each list taken out."""
    backups = [
        LostCopy(
            CopyKind.BACKUP,
            kept.path.name,
            kept.made_at.date(),
            is_encrypted=True,
            people=kept.manifest.counts.get("person"),
        )
        for kept in shelves(station.folder)
    ]
    computer = LostCopy(CopyKind.COMPUTER, N_("这台电脑上的全部资料"), today, is_encrypted=True)
    return [computer, *backups, *_exports()]


def extent(copy: LostCopy) -> Extent:
    """Return how many people a copy tells of; of a list the young ones are counted at most."""
    born = [text for (text,) in database.execute_sql(_BORN, (f"{copy.made_on}T23:59:59Z",))]
    under_14, under_18 = (_younger(born, age, copy.made_on) for age in (GUARDIAN_AGE, ADULT))
    people = len(born) if copy.people is None else copy.people
    return Extent(people, min(under_14, people), min(under_18, people))


def draft(copy: LostCopy) -> dict[str, Any]:
    """Return the values of a report that follow from which copy it was."""
    found = extent(copy)
    return {
        "copy": copy.kind,
        "copy_note": copy.name,
        "is_encrypted": copy.is_encrypted,
        "people": found.people,
        "under_14": found.under_14,
        "under_18": found.under_18,
        "data": _data(copy),
        "harm": _harm(copy),
        "measures": _measures(copy),
        "advice": N_(
            "留意冒充社工站、民政或银行的电话和上门人员；不要向陌生人报身份证号和验证码。"
        ),
    }


def duties(incident: Incident) -> list[str]:
    """Return who has to be told, in the order of urgency (PIPL 57)."""
    told = [
        N_("立即采取补救措施，并报告站长和主管单位。"),
        N_(
            "通知当地履行个人信息保护职责的部门（网信部门）：信息种类、原因、可能的危害、补救措施、联系方式。"
        ),
    ]
    if incident.is_encrypted:
        told.append(
            N_("资料已加密，能有效避免造成危害的，可以不逐人通知；主管部门要求通知的，应当通知。")
        )
    else:
        told.append(
            N_("通知受影响的每一个人：种类、原因、危害、补救措施、可以自己做什么、联系方式。")
        )
    if incident.under_14:
        told.append(N_("不满 14 岁的，通知其监护人。"))
    told.append(N_("被盗或有人以此行骗的，报警并留下回执。"))
    return told


def register() -> list[Incident]:
    """Return the incidents, the latest first."""
    return list(Incident.live().order_by(Incident.found_on.desc(), -Incident.id))


_BORN = """
SELECT p.born_on FROM person p
 WHERE p.struck_at IS NULL AND p.deleted_at IS NULL AND p.created_at <= ?
"""
_EXPORTS = """
SELECT at, kind, detail FROM audit_entry WHERE action = ? ORDER BY seq DESC LIMIT 200
"""


def _exports() -> list[LostCopy]:
    found = []
    for at, kind, text in database.execute_sql(_EXPORTS, (Action.EXPORT.value,)):
        detail = json.loads(text or "{}")
        day = dt.datetime.fromisoformat(at).astimezone()
        name = f"{day:%Y-%m-%d %H:%M} {words(Action.EXPORT, kind or '', detail)}"
        rows = int(detail.get("records") or 0)
        locked = bool(detail.get("encrypted"))
        found.append(LostCopy(CopyKind.EXPORT, name, day.date(), is_encrypted=locked, people=rows))
    return found


def _younger(born: Sequence[str | None], age: int, day: dt.date) -> int:
    return sum(bool(text) and birthday(PartialDate.from_iso(str(text)), age) > day for text in born)


def _data(copy: LostCopy) -> str:
    if copy.kind is CopyKind.EXPORT:
        return N_("导出的栏目：{name}").format(name=copy.name)
    return N_(
        "服务对象、家庭成员和志愿者的姓名、证件号码、电话、住址；健康、残疾、经济和救助情况"
        "（敏感个人信息）；个案、探访和活动签到记录；照片和扫描件。"
    )


def _harm(copy: LostCopy) -> str:
    if copy.is_encrypted:
        return N_("资料已加密，没有密码或恢复码打不开，造成危害的可能性很小。")
    return N_("没有加密，拿到的人可以直接看到，可能被用来冒充、诈骗、骚扰，或造成歧视。")


def _measures(copy: LostCopy) -> str:
    if copy.kind is CopyKind.COMPUTER:
        return N_("换所有同事的密码和恢复码，从备份恢复到另一台电脑，清点还有哪些副本。")
    if copy.kind is CopyKind.BACKUP:
        return N_("换恢复码和密码，另做一份备份，清点备份盘并指定保管人。")
    return N_("找回或删除这份文件，问清楚谁拿到过，停止用这种办法传递名单。")
