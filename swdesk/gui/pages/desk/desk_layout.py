"""Where everything stands on the sign-in desk, in wide windows and in low ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.desk.desk_box import DeskBox
from swdesk.gui.pages.desk.last_done import LastDone
from swdesk.gui.pages.desk.match_list import MatchList
from swdesk.gui.pages.desk.roster import Roster
from swdesk.gui.pages.desk.totals import TotalsPanel
from swdesk.gui.pages.desk.walk_in_panel import WalkInPanel
from swdesk.gui.pages.events.event_head import EventHead
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import key_cap, label
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.labels import N_
from swdesk.model.events import SignInRole
from swdesk.services.gatherings.desk_match import Matches

BY_FILE = "file"
ROLES: dict[str, SignInRole | None] = {
    BY_FILE: None,
    "resident": SignInRole.RESIDENT,
    "recipient": SignInRole.RECIPIENT,
    "volunteer": SignInRole.VOLUNTEER,
    "staff": SignInRole.STAFF,
    "guest": SignInRole.GUEST,
}
_KEYS = (
    ("↑ ↓", N_("选择")),
    ("Enter", N_("签到")),
    ("1–9", N_("直接签第几个")),
    ("Esc", N_("清空")),
    ("Ctrl+Z", N_("撤销上一个")),
    ("Alt+1–6", N_("身份")),
)
_NARROW, _LOW = 1040, 580
_SIDE, _NARROW_SIDE = 470, 344


class DeskLayout:
    """The parts of the desk, put into *page*; what they do is the page's matter."""

    def __init__(self, page: QWidget) -> None:
        self.head = EventHead()
        self.clock = label("", "big")
        self.public = Button(tr(N_("对外显示")), "eye", kind="chip")
        self.print = Button(tr(N_("打印签到表")), "printer")
        self.end = Button(tr(N_("结束签到")), "circle-stop")
        self.roles = _roles()
        self.matches = MatchList()
        self.box = DeskBox(self.matches.has_row)
        self.last = LastDone()
        self.walk_in = WalkInPanel()
        self.totals = TotalsPanel()
        self.roster = Roster()
        self._card = QFrame()
        self._keys = _key_line()
        self._questions = QVBoxLayout()
        self._left = _Column()
        self._left.resized.connect(self._share_room)
        self._side = QFrame()
        self._column = QVBoxLayout(self._left)
        self._set_up()
        self._fill_left()
        self._fill_page(page)

    def show_matches(self, text: str, matches: Matches, *, is_public: bool) -> None:
        """Show who may be meant, as high as there is room."""
        letters = text.strip().lower()
        numbered = self.box.takes_digits()
        self.matches.show_matches(letters, matches, numbered=numbered, is_public=is_public)
        self._card.setVisible(bool(matches.rows))
        self._share_room()

    def ask(self, question: QWidget) -> None:
        """Put a question above the desk."""
        self._questions.addWidget(question)
        self._questions.setContentsMargins(20, 12, 16, 0)
        question.show()

    def answered(self, question: QWidget) -> None:
        """Take a question away."""
        self._questions.removeWidget(question)
        question.hide()
        question.deleteLater()
        self._questions.setContentsMargins(0, 0, 0, 0)

    def fit(self, width: int, height: int) -> None:
        """Take less room for what is not needed at every moment."""
        narrow, low = width < _NARROW, height < _LOW
        self.head.set_low(low=low)
        self._side.setFixedWidth(_NARROW_SIDE if narrow else _SIDE)
        self.totals.set_narrow(narrow=narrow)
        self.roster.set_narrow(narrow=narrow)
        self.walk_in.set_narrow(narrow=narrow)
        self._keys.setVisible(not low)
        self._column.setContentsMargins(20, 8 if low else 16, 12, 8 if low else 12)
        self._column.setSpacing(6 if low else 8)
        self._share_room()

    def _share_room(self) -> None:
        """Give the matches what the other parts of the column leave."""
        fixed = (self.roles.parentWidget(), self.box, self.last, self.walk_in, self._keys)
        parts = [part for part in fixed if part is not None and not part.isHidden()]
        margins = self._column.contentsMargins()
        used = sum(part.sizeHint().height() + self._column.spacing() for part in parts)
        used += margins.top() + margins.bottom() + 12
        self.matches.set_room(self._left.height() - used)

    def _set_up(self) -> None:
        self.public.setCheckable(True)
        self.public.setToolTip(tr(N_("给旁人看得到的屏幕：服务对象写作居民")))
        self.box.set_hint(tr(N_("姓名首字母、全名、电话或证件后几位")))
        self.print.set_key("Ctrl+P")
        self.end.set_key("Ctrl+E")
        self._card.setProperty("card", "true")
        inside = QVBoxLayout(self._card)
        # Rounded corners do not clip children: one pixel keeps them inside.
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.matches)
        self.clock.setContentsMargins(8, 0, 8, 0)
        for widget in (self.public, self.clock, self.print, self.end):
            self.head.add(widget)

    def _fill_left(self) -> None:
        roles = QWidget()
        row = QHBoxLayout(roles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(tr(N_("签到身份")), "label"))
        row.addWidget(self.roles, 1)
        for widget in (roles, self.box, self.last, self._card, self.walk_in):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._column.addWidget(self._keys)

    def _fill_page(self, page: QWidget) -> None:
        self._side.setProperty("panel", "side")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.totals)
        side.addWidget(self.roster, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._left, 1)
        below.addWidget(self._side)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self._questions)
        whole.addLayout(below, 1)


class _Column(QWidget):
    """Tells when there is more room, or less."""

    resized = Signal()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


def _roles() -> SegmentedControl:
    options = [(key, tr(role.label) if role else tr(N_("按档案"))) for key, role in ROLES.items()]
    made = SegmentedControl(options, tr(N_("签到身份")), scale="", wide=True)
    made.set_value(BY_FILE)
    return made


def _key_line() -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for keys, does in _KEYS:
        row.addWidget(key_cap(keys))
        row.addWidget(label(tr(does), "note"))
        row.addSpacing(8)
    row.addStretch()
    return line
