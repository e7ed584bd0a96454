"""What the leader confirms when an event ends: who is still here, which times are doubtful."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.message import MessageBox
from swdesk.labels import N_
from swdesk.services.gatherings.signing_in import Desk

_SHOWN = 5


class EndQuestion(MessageBox):
    """Asks in place; Enter confirms. *is_needed* says whether there is anything to ask.

    *stayed* goes on signing in, *ended* ends with everybody signed out, *left_open* without.
    """

    stayed = Signal()
    ended = Signal()
    left_open = Signal()

    def __init__(self, desk: Desk) -> None:
        here = sum(one.is_here for one in desk.attended())
        doubts = _doubts(desk)
        self.is_needed = bool(here or doubts)
        super().__init__(_title(here), "\n".join(doubts[:_SHOWN]), tone="warn")
        self.add_button(self.tr("接着签到")).clicked.connect(self.stayed)
        if here:
            self.add_button(self.tr("不签退，结束")).clicked.connect(self.left_open)
        last = self.tr("全部签退，结束") if here else self.tr("时间没有错，结束")
        self._confirm = self.add_button(last)
        self._confirm.clicked.connect(self.ended)

    def begin(self) -> None:
        """Let Enter confirm."""
        self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(here: int) -> str:
    if not here:
        return tr(N_("有几处时间请核对。"))
    words = tr(N_("还有 {n} 人没有签退。志愿者和工作人员的时数算到签退为止。"))
    return words.format(n=here)


def _doubts(desk: Desk) -> list[str]:
    names = {one.sign_in_id: one.name for one in desk.attended()}
    words = tr(N_("{name}：{doubt}"))
    return [words.format(name=names[one], doubt=tr(doubt)) for one, doubt in desk.doubts().items()]
