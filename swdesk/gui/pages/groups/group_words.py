"""How the window says where a group and a mark stand."""

from __future__ import annotations

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.tags import State
from swdesk.model.groups import GroupStage
from swdesk.services.gatherings.group_attendance import Mark

_TONES = {
    GroupStage.PREPARING: "warn",
    GroupStage.RECRUITING: "accent",
    GroupStage.RUNNING: "ok",
    GroupStage.ENDED: "warn",
}
#: The letter that is typed for a mark, and the sign that stands for it in the grid.
KEYS = {"V": Mark.PRESENT, "L": Mark.LATE, "Q": Mark.ABSENT, "J": Mark.LEAVE, " ": Mark.UNKNOWN}
SIGNS = {
    Mark.PRESENT: "√",
    Mark.LATE: "迟",
    Mark.ABSENT: "缺",
    Mark.LEAVE: "假",
    Mark.UNKNOWN: "",
}


def stage_state(stage: GroupStage) -> State:
    """Return a stage as a pill."""
    return State(tr(stage.label), _TONES.get(stage, "neutral"))
