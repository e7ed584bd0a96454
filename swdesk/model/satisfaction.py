"""How content people say they are: one scale for the slips of events and of groups."""

from __future__ import annotations

from swdesk.labels import N_

#: What the marks from 1 to 5 mean.
GRADES = (N_("非常不满意"), N_("不满意"), N_("一般"), N_("满意"), N_("非常满意"))
#: From this mark on a slip counts as satisfied.
SATISFIED = 4
