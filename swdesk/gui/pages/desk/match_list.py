"""Whom the letters at the desk may mean, in rows that can be read across a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from swdesk.gui import theme
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.desk.roles import role_said
from swdesk.labels import N_
from swdesk.services.gatherings.desk_match import Match, Matches

_ROW, _LOW_ROW = 48, 34
_NAME_PIXELS = 18
_NAME_ROOM = (76, 260)
_NARROW = 560
_ROOMS, _NARROW_ROOMS = (92, 60), (62, 52)  # for initials, and for sex and age
_MATCH = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class MatchList(QListWidget):
    """At most nine people, numbered; it never takes the focus from the find box."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("可能是这些人"))
        self._line = _MatchLine(self)
        self.setItemDelegate(self._line)
        self._room = 0
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_MATCH).number))

    def show_matches(
        self, letters: str, matches: Matches, *, numbered: bool, is_public: bool
    ) -> None:
        """List people; after letters the first is marked, those awaited wait for an arrow.

        *numbered* where a digit chooses a row.
        """
        self._line.letters, self._line.is_public = letters, is_public
        self._line.is_numbered = numbered
        self._line.name_room = _name_room(matches, self.font())
        self.clear()
        for match in matches.rows:
            item = QListWidgetItem(self._words(match, is_public=is_public))
            item.setData(_MATCH, match)
            self.addItem(item)
        self.setCurrentRow(0 if letters and matches.rows else -1)
        self._share_room()

    def marked(self) -> Match | None:
        """Return who would be signed in by Enter."""
        item = self.currentItem()
        found: Match | None = item.data(_MATCH) if item else None
        return found

    def has_row(self, number: int) -> bool:
        """Say whether a person stands at *number*."""
        return 1 <= number <= self.count()

    def move_mark(self, steps: int) -> None:
        """Move the mark, staying inside the list."""
        if self.count():
            row = min(max(self.currentRow() + steps, 0), self.count() - 1)
            self.setCurrentRow(row)

    def set_room(self, height: int) -> None:
        """Fit into *height*: rows shrink before they have to be scrolled."""
        self._room = height
        self._share_room()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marked row in sight."""
        super().resizeEvent(event)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def _share_room(self) -> None:
        count = max(self.count(), 1)
        row = min(max(self._room // count, _LOW_ROW), _ROW)
        self._line.height = row
        self.setFixedHeight(min(self.count() * row, max(self._room, _LOW_ROW)))
        self.doItemsLayout()

    def _words(self, match: Match, *, is_public: bool) -> str:
        facts = (str(match.number), match.name, _sex_and_age(match), match.place)
        return " ".join((*facts, _standing(match, is_public=is_public)))


class _MatchLine(QStyledItemDelegate):
    height = _ROW
    name_room = _NAME_ROOM[0]
    letters = ""
    is_numbered = True
    is_public = False

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the list has room for."""
        return QSize(0, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw number, name, initials, sex, age and place, and at the right what Enter does."""
        match: Match = index.data(_MATCH)
        area: QRect = option.rect
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._draw_ground(painter, area, option, marked=marked)
        used = self._draw_standing(painter, area, match, QFont(option.font), marked=marked)
        self._draw_who(painter, area, match, QFont(option.font), area.width() - used)
        painter.restore()

    @staticmethod
    def _draw_ground(
        painter: QPainter, area: QRect, option: QStyleOptionViewItem, *, marked: bool
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if marked or hovered:
            painter.fillRect(area, theme.color("accent_soft" if marked else "accent_faint"))
        if marked:
            painter.fillRect(area.left(), area.top(), 4, area.height(), theme.color("accent"))
        else:
            inside = area.adjusted(16, 0, -16, 0)
            painter.fillRect(
                inside.left(), area.bottom(), inside.width(), 1, theme.color("line_soft")
            )

    def _draw_who(
        self, painter: QPainter, area: QRect, match: Match, font: QFont, width: int
    ) -> None:
        quiet = match.came_at is not None
        cells = _Cells(painter, area, font)
        if self.is_numbered:
            cells.write(20, 20, str(match.number), "text2", pixels=13, bold=True)
        token = "text3" if quiet else "text"
        # The same in every row, or the columns would not stand in line.
        name_room = min(self.name_room, area.width() * 3 // 10)
        cells.write(45, name_room, match.name, token, pixels=_NAME_PIXELS, bold=True)
        x = 45 + name_room + 16
        initials, sex = _NARROW_ROOMS if area.width() < _NARROW else _ROOMS
        self._draw_initials(cells, x, initials, match)
        cells.write(x + initials, sex, _sex_and_age(match), "text2")
        x += initials + sex
        cells.write(x, width - x, match.place, "text2")

    def _draw_initials(self, cells: _Cells, x: int, room: int, match: Match) -> None:
        typed = self.letters if match.initials.startswith(self.letters) else ""
        rest = match.initials[len(typed) :]
        token = "accent" if match.came_at is None else "text3"
        used = cells.write(x, room - 8, typed, token, bold=True)
        cells.write(x + used, room - 8 - used, rest, "text3")

    def _draw_standing(
        self, painter: QPainter, area: QRect, match: Match, font: QFont, *, marked: bool
    ) -> int:
        """Write at the right how the person stands, and return the room that this takes."""
        font.setPixelSize(13)
        words, colour = _standing(match, is_public=self.is_public), "text2"
        if match.came_at is not None:
            colour = "ok"
        elif marked:
            words, colour = tr(N_("Enter 签到")), "accent"
            font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        painter.drawText(area.adjusted(0, 0, -20, 0), _RIGHT, words)
        return painter.fontMetrics().horizontalAdvance(words) + 32


class _Cells:
    """Words at given places of one row."""

    def __init__(self, painter: QPainter, area: QRect, font: QFont) -> None:
        self._painter = painter
        self._area = area
        self._font = font

    def write(
        self, x: int, room: int, text: str, token: str, *, pixels: int = 14, bold: bool = False
    ) -> int:
        """Write into *room* pixels from *x* and return the width used."""
        font = QFont(self._font)
        font.setPixelSize(pixels)
        font.setBold(bold)
        painter = self._painter
        painter.setFont(font)
        painter.setPen(theme.color(token))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        box = QRect(self._area.left() + x, self._area.top(), max(room, 0), self._area.height())
        painter.drawText(box, _LEFT, shown)
        return metrics.horizontalAdvance(shown)


def _name_room(matches: Matches, base: QFont) -> int:
    font = QFont(base)
    font.setPixelSize(_NAME_PIXELS)
    font.setBold(True)
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(row.name) for row in matches.rows), default=0)
    return min(max(widest + 2, _NAME_ROOM[0]), _NAME_ROOM[1])


def _sex_and_age(match: Match) -> str:
    parts = (tr(match.sex), "" if match.age is None else str(match.age))
    return " ".join(part for part in parts if part)


def _standing(match: Match, *, is_public: bool) -> str:
    if match.came_at:
        return tr(N_("已于 {time} 签到")).format(time=match.came_at)
    if match.came_at is not None:
        return tr(N_("已在签到表上"))
    return role_said(match.role, is_public=is_public)
