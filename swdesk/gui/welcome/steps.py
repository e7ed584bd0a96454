"""The four things a new station needs: its office, a worker, a recovery code, a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from swdesk.errors import UserError
from swdesk.gui.form.editors import make_editor
from swdesk.gui.form.field_box import FieldBox
from swdesk.gui.form.grid import COLUMNS, FieldGrid
from swdesk.gui.i18n import tr
from swdesk.gui.welcome.entry import Entry, Explanation
from swdesk.gui.welcome.first_start import choose_folder
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.welcome.panel import centred
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.model.fields import AnyKind, check
from swdesk.model.office import Office
from swdesk.model.team import Worker
from swdesk.station import places
from swdesk.station.passwords import new_recovery_code, read_recovery_code

_WIDTH = 480
_BELOW = 56
_RING = 6  # room for the ring round a focused button


class Step(QWidget):
    """One page of questions; *name* stands in the list of steps at the left."""

    name = ""

    def __init__(self, title: str, note: str) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setFixedWidth(_WIDTH + 2 * _RING)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(_RING, 24, _RING, 24)
        self.body.setSpacing(8)
        self.body.addWidget(label(title, "title"))
        explained = label(note, "label")
        explained.setWordWrap(True)
        self.body.addWidget(explained)
        self.body.addSpacing(12)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(centred(column))
        whole.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(middle)
        layout.addWidget(self._scroll)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keep the field that is typed in, and what may be said under it, in sight."""
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, _BELOW)

    def check(self) -> bool:
        """Say whether the next step may follow, and show what is wrong."""
        raise NotImplementedError

    def begin(self) -> None:
        """Type in the first field."""
        raise NotImplementedError


class FieldsStep(Step):
    """Fields of a record that does not exist yet, with the record's own labels and rules."""

    def __init__(self, title: str, note: str, fields: Sequence[AnyKind]) -> None:
        super().__init__(title, note)
        self._boxes = [FieldBox(make_editor(field)) for field in fields]
        grid = FieldGrid()
        self.body.addWidget(grid)
        for box in self._boxes:
            grid.add(box, COLUMNS)
            box.editor.left.connect(lambda box=box: _is_good(box))

    def values(self) -> dict[str, Any]:
        """Return what was typed, by field name."""
        return {box.editor.field.name: box.editor.value() for box in self._boxes}

    def check(self) -> bool:
        bad = [box for box in self._boxes if not _is_good(box)]
        if bad:
            bad[0].editor.widget.setFocus()
        return not bad

    def begin(self) -> None:
        self._boxes[0].editor.widget.setFocus()


def _is_good(box: FieldBox) -> bool:
    try:
        sentence = check(box.editor.field, box.editor.value())
    except ValueError as wrong:
        sentence = str(wrong)
    box.show_problem(tr(sentence) if sentence else "")
    return not sentence


class OfficeStep(FieldsStep):
    """Which office this is, and where its people live."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("这是哪个站？"),
            self.tr("站名印在每张表的最上面，其余以后都能在“设置”里补。"),
            (Office.name, Office.code, Office.superior, Office.address, Office.phones),
        )
        self.name = self.tr("站点")
        self.communities = QPlainTextEdit()
        self.communities.setTabChangesFocus(True)
        self.communities.setFixedHeight(96)
        self.communities.setPlaceholderText(self.tr("柳溪村\n新桥社区"))
        hint = self.tr("一行一个，或用顿号隔开")
        self.body.addWidget(Entry(self.tr("村和社区"), self.communities, hint))

    def places(self) -> str:
        """Return the communities as typed."""
        return self.communities.toPlainText()


class WorkerStep(FieldsStep):
    """Who uses the program, and a password."""

    def __init__(self, office: Callable[[], str]) -> None:
        super().__init__(
            self.tr("谁来用？设一个密码"),
            self.tr("密码用来加密资料。每次打开都要输入，离开座位会自动锁定。"),
            (Worker.name, Worker.post, Worker.certificate),
        )
        self.name = self.tr("使用人和密码")
        self.passwords = NewPassword(lambda: [office(), self.typed_name()])
        self.body.addWidget(self.passwords)
        self.body.addSpacing(4)
        self.body.addWidget(
            MessageBox(
                self.tr("密码丢了，没有人能替您打开资料。"),
                self.tr("下一步会给您一张恢复码，请打印出来锁进柜子。"),
                tone="warn",
                icon="key-round",
            )
        )

    def typed_name(self) -> str:
        """Return the name, also while another field holds what it cannot take."""
        return str(self._boxes[0].editor.value() or "")

    def check(self) -> bool:
        return super().check() and self.passwords.check()


class RecoveryStep(Step):
    """The code that stands in for a forgotten password, shown once and copied down."""

    preview_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            self.tr("把恢复码印出来，锁进柜子"),
            self.tr("忘记密码时，只有它能重新打开资料。它只在这里显示一次。"),
        )
        self.name = self.tr("恢复码")
        self.code = new_recovery_code()
        self.body.addWidget(_large(self.code))
        sheet = Button(self.tr("打印或存为 PDF"), "printer")
        sheet.clicked.connect(lambda: self.preview_asked.emit(self.code))
        row = QHBoxLayout()
        row.addWidget(sheet)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addSpacing(12)
        self.typed = QLineEdit()
        hint = self.tr("大小写都可以，横线可以不输")
        self._entry = Entry(self.tr("照着纸再输一遍"), self.typed, hint, required=True)
        self.body.addWidget(self._entry)
        self.typed.editingFinished.connect(self._check_if_typed)

    def check(self) -> bool:
        sentence = self._wrong()
        self._entry.show_problem(sentence)
        if sentence:
            self.typed.setFocus()
        return not sentence

    def begin(self) -> None:
        self.typed.setFocus()

    def problem(self) -> str:
        """Return what is wrong with the code as it was typed back."""
        return self._entry.problem()

    def _check_if_typed(self) -> None:
        self._entry.show_problem(self._wrong() if self.typed.text() else "")

    def _wrong(self) -> str:
        try:
            same = read_recovery_code(self.typed.text()) == self.code
        except UserError as wrong:
            return tr(wrong.message)
        return "" if same else self.tr("和上面的恢复码不一样。请对照纸上逐组再看一遍。")


class FolderStep(Step):
    """Where the records are kept; no network drive and nothing that a cloud copies."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            self.tr("资料放在哪里？"),
            self.tr("放在本机硬盘上。备份另存到 U 盘或移动硬盘，可以在“设置”里做。"),
        )
        self.name = self.tr("存放位置")
        self.folder = folder
        self._line = QLineEdit(str(folder))
        self._line.setReadOnly(True)
        self._entry = Entry(self.tr("文件夹"), self._line)
        self._advice = Explanation("warn", "triangle-alert")
        self.change = Button(self.tr("换一个文件夹"), "folder-open")
        self.change.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch()
        for widget in (self._entry, self._advice):
            self.body.addWidget(widget)
        self.body.addLayout(row)

    def set_folder(self, folder: Path) -> None:
        """Take another folder and say what is to be said of it."""
        self.folder = folder
        self._line.setText(str(folder))
        self.check()

    def check(self) -> bool:
        advice = places.advice(self.folder)
        self._advice.say(tr(advice) if advice else "")
        try:
            places.require_safe(self.folder)
        except UserError as refused:
            self.show_problem(tr(refused.message))
            return False
        self.show_problem("")
        return True

    def begin(self) -> None:
        self.change.setFocus()
        self.check()

    def problem(self) -> str:
        """Return why the folder will not do."""
        return self._entry.problem()

    def show_problem(self, sentence: str) -> None:
        """Say why the folder will not do."""
        self._entry.show_problem(sentence)

    def _choose(self) -> None:
        folder = choose_folder(self, self.tr("选择存放资料的文件夹"), self.folder.parent)
        if folder is not None:
            self.set_folder(folder)


def _large(code: str) -> QWidget:
    shown = label(code)
    font: QFont = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(22)
    font.setBold(True)
    shown.setFont(font)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setFixedHeight(64)
    shown.setProperty("ground", "sunken")
    # Selecting would invite copying into a file; the code belongs on paper.
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return shown
