"""A signed sheet typed in: its scan at the left, its lines in the order of the paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.menu import LINE, fill
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.paper.originals import show_signed
from swdesk.gui.pages.paper.paper_layout import PaperLayout
from swdesk.gui.pages.paper.whom import Household, Whom, offers
from swdesk.gui.session import Session
from swdesk.services.gatherings import pasted_names, stays, walk_in
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import HeadCount, PaperLine, PaperSheet
from swdesk.services.gatherings.pasted_names import Pasted

_KINDS = frozenset(
    {"event", "sign_in", "expected", "group_session", "group_member", "sheet_scan", "person"}
)
_MOVES = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


class PaperPage(Page):
    """Opened over an event or a group; *line* is where typing begins."""

    own_header = True
    wants_rail = True

    def __init__(
        self,
        session: Session,
        sheet: PaperSheet,
        line: int = 1,
    ) -> None:
        super().__init__()
        self.sheet = sheet
        self._files = session.files
        self._is_fresh = False
        find = session.find
        self.parts = PaperLayout(
            self, sheet, session.files, lambda typed: offers(find, self._lines, typed)
        )
        self._connect()
        self._add_shortcuts()
        self._show()
        self.parts.last.say(self.tr("看着纸，一行按一个字母；空行直接写姓名。"))
        self.parts.grid.go_to(line)
        self._turn(self.parts.grid.line())
        self.setFocusProxy(self.parts.grid)

    @property
    def title(self) -> str:
        return self.tr("补录　{name}").format(name=self.sheet.title)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印签到表和原件"), key="Ctrl+P", slot=self.print_sheet, hidden=True),
        )

    def verbs(self) -> tuple[Action, ...]:
        """Return what the menu offers now."""
        times = Action(self.tr("志愿者和工作人员按活动时间记时"), slot=self.fill_times)
        return (
            Action(self.tr("粘贴名单"), "clipboard", slot=self.paste_names),
            *((times,) if self.sheet.has_times else ()),
            LINE,
            Action(self.tr("添加扫描件"), "plus", slot=self.parts.scans.choose_files),
            Action(self.tr("打印签到表和原件"), "printer", slot=self.print_sheet),
        )

    def refresh(self, changed: frozenset[str]) -> None:
        if not self._is_fresh and (not changed or changed & _KINDS):
            self.sheet.reread()
            self._show()

    # --- marking ---

    def mark(self, line: int, what: Mark, *, at_home: bool = False) -> None:
        """Write a mark and go on; with the household, for everybody of it who is on the sheet."""
        lines = self.sheet.housemates(line) if at_home else [line]
        if self._done(lambda: self.sheet.mark(lines, what)):
            self._confirm()
            self.parts.grid.advance()

    def write(self, whom: Whom | None) -> None:
        """Let somebody have signed on the empty line, and go on to the next."""
        line = self.parts.grid.line()
        if whom is None or line is None:
            self.parts.last.say(self.tr("请从列表里选一位，或写下姓名。"), "danger")
            return
        written: list[int] = []
        if not self._done(lambda: written.extend(self._write(line.line, whom))):
            self.parts.box.edit.selectAll()
            return
        self.parts.box.clear()
        self._confirm()
        self.parts.grid.go_to(max(written) + 1 if line.line in written else line.line)
        self._turn(self.parts.grid.line())

    def set_times(self, line: int, text: str) -> None:
        """Write times; what is none stays in its cell, to be mended."""
        rows = self.parts.grid.rows
        rows.wrong.pop(line, None)
        if not self._done(lambda: self.sheet.set_times(line, text)):
            rows.wrong[line] = text
            self.parts.grid.viewport().update()
            return
        self._confirm()
        self.parts.grid.advance()

    def same_times(self, line: int) -> None:
        """Take over the times of the line above."""
        above = next((one for one in self._lines() if one.line == line - 1), None)
        if above is not None and above.stays:
            self.set_times(line, stays.written(above.stays))
        else:
            self.parts.last.say(self.tr("上一行没有时间。"), "warn")

    def fill_times(self) -> None:
        """Give helpers without times those of the event, in one step."""
        filled: list[int] = []
        if self._done(lambda: filled.append(self.sheet.fill_times())):
            self._show()
            words = self.tr("{n} 人按活动时间记时").format(n=filled[0])
            self.parts.last.say(words, "ok", undo=self.tr("撤销") if filled[0] else "")

    def paste_names(self) -> None:
        """Mark everybody named in the clipboard: a list of a meeting on the screen, or any."""
        told = pasted_names.read(QGuiApplication.clipboard().text())
        if not told:
            words = self.tr("剪贴板里没有名单。请先在会议软件或表格里复制，一行一个姓名。")
            self.parts.last.say(words, "warn")
            return
        done: list[Pasted] = []
        if self._done(lambda: done.append(pasted_names.mark(self.sheet, told))):
            self._show()
            self.parts.last.say(self._pasted(done[0]), "ok", undo=self.tr("撤销"))

    def paste(self) -> None:
        """Add the picture in the clipboard as a page, or mark the names in it."""
        if not self.parts.scans.add_image(QGuiApplication.clipboard().image()):
            self.paste_names()

    def count_heads(self, heads: HeadCount) -> None:
        """Set who left no name."""
        if self._done(lambda: self.sheet.count_heads(heads)):
            self._confirm()

    def set_remark(self, words: str) -> None:
        """Set what is remarked on the sheet."""
        if self._done(lambda: self.sheet.set_remark(words)):
            self._show()

    def undo(self) -> None:
        """Take the last step back."""
        caption = self.sheet.undo_caption
        is_back = self._done(self.sheet.undo_last)
        self._show()
        if caption and is_back:
            again = self.tr("再撤销一步") if self.sheet.undo_caption else ""
            words = self.tr("已撤销：{what}").format(what=tr(caption))
            self.parts.last.say(words, "info", undo=again)

    def print_sheet(self) -> None:
        """Show the sheet as it prints, and the pages it was typed in from."""
        commit_input()
        show_signed(self, self.sheet.owner, self._files)

    # --- showing ---

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(self.width(), self.height())

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how the page in sight was looked at."""
        self.parts.scans.remember()
        super().hideEvent(event)

    def _lines(self) -> list[PaperLine]:
        return self.parts.grid.rows.lines

    def _show_own(self) -> None:
        """Show what was just saved here, once: the news of it comes in this turn too."""
        self._show()
        self._is_fresh = True
        QTimer.singleShot(0, self, self._heed_news)

    def _heed_news(self) -> None:
        self._is_fresh = False

    def _show(self) -> None:
        lines = self.sheet.lines()
        self.parts.show_sheet(self.sheet, lines)
        self._turn(self.parts.grid.line(), keep_focus=True)

    def _confirm(self) -> None:
        """Say what was saved, and show the sheet as it is now."""
        caption = tr(self.sheet.undo_caption)
        self._show_own()
        if caption:
            words = self.tr("已保存：{what}").format(what=caption)
            self.parts.last.say(words, "ok", undo=self.tr("撤销"))

    def _turn(self, line: PaperLine | None, *, keep_focus: bool = False) -> None:
        """Follow the mark: its page of the scan, its doubt, and the box where the line is empty."""
        if line is None:
            return
        parts = self.parts
        parts.scans.show_page((line.line - 1) // self.sheet.lines_a_page + 1)
        parts.last.show_found(tr(line.doubt))
        is_typing = parts.box.edit.hasFocus()
        if is_typing and keep_focus:
            return
        # Before the box is hidden under the keys: Qt would hand them to anything.
        if is_typing or (parts.grid.hasFocus() and not keep_focus):
            parts.box.edit.show()
            (parts.grid if line.name else parts.box.edit).setFocus()
        parts.box.show_line(line.line, line.name)

    def _write(self, line: int, whom: Whom) -> list[int]:
        """Let everybody meant have signed from a line on, and return their lines."""
        if isinstance(whom, str):
            return [self.sheet.write(line, walk_in.parse(whom))]
        if isinstance(whom, int):
            return [self.sheet.write(line, whom)]
        return self._write_household(line, whom)

    def _write_household(self, line: int, household: Household) -> list[int]:
        written: list[int] = []
        with self.sheet.as_one_step(self.tr("全户签到")):
            for person in household.people:
                lines = self.sheet.lines()
                free = next(one.line for one in lines if one.line >= line and not one.name)
                written.append(self.sheet.write(free, person))
        return written

    def _pasted(self, done: Pasted) -> str:
        told = [
            self.tr("名单上 {n}").format(n=len(done.listed)),
            self.tr("已登记 {n}").format(n=len(done.known)),
            self.tr("只记姓名 {n}").format(n=len(done.strangers)),
        ]
        if done.unsure:
            names = "、".join(done.unsure)
            told.append(self.tr("同名的只记姓名：{names}").format(names=names))
        if done.again:
            told.append(self.tr("已记过 {n}").format(n=len(done.again)))
        return self.tr("贴了 {n} 人：{facts}").format(n=done.count, facts="，".join(told))

    def _done(self, act: Callable[[], object]) -> bool:
        """Do something; False where it was refused, which is said."""
        try:
            act()
        except UserError as refused:
            self.parts.last.say(tr(refused.message), "danger")
            return False
        return True

    # --- around ---

    def _move(self, by: int) -> None:
        self.parts.grid.advance(by)
        self._turn(self.parts.grid.line())

    def _connect(self) -> None:
        parts = self.parts
        menu = QMenu(parts.more)
        menu.aboutToShow.connect(lambda: fill(menu, self.verbs()))
        parts.more.set_drop_down(menu)
        parts.head.went_back.connect(self.closes)
        parts.grid.marked.connect(lambda line, what, home: self.mark(line, what, at_home=home))
        parts.grid.timed.connect(self.set_times)
        parts.grid.same_times.connect(self.same_times)
        parts.grid.turned.connect(self._turn)
        parts.box.chosen.connect(self.write)
        parts.box.moved.connect(self._move)
        parts.foot.counted.connect(self.count_heads)
        parts.foot.remarked.connect(self.set_remark)
        parts.last.undo_asked.connect(self.undo)
        parts.scans.said.connect(parts.last.say)
        parts.scans.changed.connect(lambda: parts.fit(self.width(), self.height()))

    def _add_shortcuts(self) -> None:
        view = self.parts.scans.view
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+Z": self.undo,
            "Ctrl+V": self.paste,
            "Ctrl+T": self.fill_times,
            "Ctrl+PgUp": lambda: self.parts.scans.turn_page(-1),
            "Ctrl+PgDown": lambda: self.parts.scans.turn_page(1),
            "Ctrl++": lambda: view.zoom(1),
            "Ctrl+=": lambda: view.zoom(1),
            "Ctrl+-": lambda: view.zoom(-1),
            "Ctrl+0": view.fit,
            "Ctrl+R": lambda: view.turn(90),
            **{f"Ctrl+{key}": partial(view.move_by, *way) for key, way in _MOVES.items()},
        }
        for keys, act in acts.items():
            here = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=here).activated.connect(act)
