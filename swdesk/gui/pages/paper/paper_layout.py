"""Where everything stands while a paper sheet is typed in, in wide windows and in narrow ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.form.photo_editor import Files
from swdesk.gui.form.pick_edit import Find
from swdesk.gui.i18n import tr
from swdesk.gui.pages.desk.last_done import LastDone
from swdesk.gui.pages.events.event_head import EventHead
from swdesk.gui.pages.paper.line_box import LineBox
from swdesk.gui.pages.paper.paper_foot import PaperFoot
from swdesk.gui.pages.paper.paper_grid import TIMES, PaperGrid
from swdesk.gui.pages.paper.scan_side import ScanSide
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.labels import N_
from swdesk.services.gatherings.paper_sheet import PaperLine, PaperSheet

_NARROW, _LOW = 900, 520
_LEAST_LINES = 420
_KEYS = N_(
    "V 到　L 迟到　Q 缺席　J 请假　空格 未记　　Shift 全户　数字 时间　= 同上一行　Ctrl+Z 撤销"
)
_SESSION_KEYS = N_("V 到　L 迟到　Q 缺席　J 请假　空格 未记　　Shift 全户　Ctrl+Z 撤销")


class PaperLayout:
    """The parts of the page, put into *page*; what they do is the page's matter."""

    def __init__(self, page: QWidget, sheet: PaperSheet, files: Files, find: Find) -> None:
        self.head = EventHead()
        self.turn = Button("")
        self.more = Button(tr(N_("办理与打印")))
        self.scans = ScanSide(sheet.owner, files)
        self.grid = PaperGrid()
        self.grid.rows.lines_a_page = sheet.lines_a_page
        self.grid.setColumnHidden(TIMES, not sheet.has_times)
        self.box = LineBox(find)
        self.last = LastDone()
        self.foot = PaperFoot()
        self._keys = ElidedLabel(tr(_KEYS if sheet.has_times else _SESSION_KEYS), "note")
        self._lines = QFrame()
        self._shows_scan = False
        self._is_low = False
        self._size = (0, 0)
        self.turn.clicked.connect(self._turn)
        self._lay_out(page)

    def show_sheet(self, sheet: PaperSheet, lines: list[PaperLine]) -> None:
        """Show the sheet as it is now."""
        self.head.name.set_text(tr(N_("补录　{name}")).format(name=sheet.title))
        self.head.facts.set_text(_facts(sheet, lines))
        self.head.status.hide()
        self.grid.show_lines(lines)
        self.foot.show_sheet(sheet, lines)

    def fit(self, width: int, height: int) -> None:
        """Show lines and scan beside each other, or one of them where there is no room for both."""
        self._size = (width, height)
        narrow, has_scans = width < _NARROW, self.scans.count > 0
        self.head.set_low(low=height < _LOW)
        both = not narrow or (has_scans and width >= 2 * _LEAST_LINES)
        self.turn.setVisible(not both)
        self.turn.set_text(tr(N_("看签到表")) if self._shows_scan else tr(N_("看原件")))
        self.scans.setVisible(both or self._shows_scan)
        self._lines.setVisible(both or not self._shows_scan)
        share = width // 2 if has_scans else width // 3
        self.scans.setMaximumWidth(share if both else width)
        self.scans.setMinimumWidth(share if both else 0)
        self.grid.fit(width - share if both else width)
        self._keys.setVisible(height >= _LOW)
        if (low := height < _LOW) != self._is_low:
            self._is_low = low
            self.foot.set_low(low=low)

    def _turn(self) -> None:
        self._shows_scan = not self._shows_scan
        self.fit(*self._size)

    def _lay_out(self, page: QWidget) -> None:
        self.head.add(self.turn)
        self.head.add(self.more)
        inner = QVBoxLayout(self._lines)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(16, 8, 12, 4)
        above.addWidget(self._keys)
        below = QVBoxLayout()
        below.setContentsMargins(16, 4, 12, 4)
        below.setSpacing(2)
        below.addWidget(self.box)
        below.addWidget(self.last)
        inner.addLayout(above)
        inner.addWidget(self.grid, 1)
        inner.addLayout(below)
        inner.addWidget(self.foot)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.scans)
        both.addWidget(self._lines, 1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(both, 1)


def _facts(sheet: PaperSheet, lines: Sequence[PaperLine]) -> str:
    pages = -(-len(lines) // sheet.lines_a_page)
    words = tr(N_("行号与纸上相同，{n} 页；按一个字母就保存。"))
    return words.format(n=pages)
