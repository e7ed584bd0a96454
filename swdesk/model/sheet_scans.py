"""A signed sheet as it was scanned or photographed, page by page."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.events import Event
from swdesk.model.fields import Attachment, Number, Ref
from swdesk.model.groups import Group


class SheetScan(Record):
    """One page of a signed sheet, of an event or of a group, and how it was last looked at.

    *turned* is in degrees clockwise, *zoom* in percent of the width that fits; *across* and
    *down* are the middle of what was in sight, in thousandths of the page.
    """

    event_id: int | None
    group_id: int | None
    event = Ref(Event, N_("活动"), backref="+", index=True)
    group = Ref(Group, N_("小组"), backref="+", index=True)
    page = Number(N_("第几页"), required=True, least=1, most=999)
    picture = Attachment(N_("扫描件"), required=True)
    turned = Number(N_("转过的角度"), required=True, default=0, most=359)
    zoom = Number(N_("放大"), required=True, default=100, least=25, most=800)
    across = Number(N_("横向位置"), required=True, default=500, most=1000)
    down = Number(N_("纵向位置"), required=True, default=0, most=1000)

    class Meta:
        constraints = (pw.Check("(event_id IS NULL) <> (group_id IS NULL)"),)

    def __str__(self) -> str:
        return N_("{of}　第 {page} 页").format(of=self.event or self.group, page=self.page)
