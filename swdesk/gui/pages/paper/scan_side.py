"""Left of the lines: the pages of the signed sheet as they were scanned, and how to add them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.form.photo_editor import Files, as_jpeg
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Progress
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.paper.scan_view import ScanView
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.sheet_scans import SheetScan
from swdesk.services.gatherings import sheet_scans
from swdesk.sheets.read import read_scan

_KEPT = 2340


class ScanSide(QFrame):
    """*said* tells what came of adding: a sentence and its tone; *changed* that pages did."""

    said = Signal(str, str)
    changed = Signal()

    def __init__(self, record: Event | Group, files: Files) -> None:
        super().__init__()
        self.setProperty("panel", "side")
        self.setAcceptDrops(True)
        self._record = record
        self._files = files
        self._scans: list[SheetScan] = []
        self._at = 0
        self.view = ScanView()
        self._number = label("", "label")
        self._stack = QStackedWidget()
        self._lay_out()
        self.reload()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._scans)

    @property
    def page(self) -> int:
        """The number of the page in sight, from 1; 0 where there is none."""
        return self._at + 1 if self._scans else 0

    def reload(self) -> None:
        """Read the pages anew and show the one that was in sight."""
        self._scans = sheet_scans.of(self._record)
        self._stack.setCurrentIndex(1 if self._scans else 0)
        self._show(self._at)

    def show_page(self, page: int) -> None:
        """Show a page by its number; one that is not there leaves what is shown."""
        if 1 <= page <= len(self._scans) and page != self.page:
            self.remember()
            self._show(page - 1)

    def turn_page(self, by: int) -> None:
        """Go on, or back."""
        self.show_page(self.page + by)

    def remember(self) -> None:
        """Keep how the page in sight is looked at."""
        if self._scans:
            scan = self._scans[self._at]
            self._scans[self._at] = sheet_scans.remember(scan, self.view.look)

    # --- adding and taking away ---

    def choose_files(self) -> None:
        """Ask for scans."""
        kinds = self.tr("扫描件和照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("选签到表的扫描件"), "", kinds)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files in the confined process; what cannot be read is said, the rest is kept."""
        if paths:
            self.said.emit(self.tr("正在读取扫描件"), "info")
            jobs.run(_read, list(paths), on_done=self._on_read)

    def add_image(self, image: QImage) -> bool:
        """Keep a picture from the clipboard; False where there is none."""
        if image.isNull():
            return False
        if max(image.width(), image.height()) > _KEPT:
            whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            image = image.scaled(_KEPT, _KEPT, whole, smooth.SmoothTransformation)
        self._keep([as_jpeg(image)])
        return True

    def remove(self) -> None:
        """Take the page in sight away; the notice says how it comes back."""
        if self._scans:
            gone = self._scans[self._at]
            sheet_scans.remove(gone)
            self.reload()
            self.changed.emit()
            self.said.emit(self.tr("已移除第 {n} 页原件").format(n=gone.page), "info")

    def _on_read(self, outcome: tuple[list[bytes], list[UserError]]) -> None:
        pages, refusals = outcome
        if pages:
            self._keep(pages)
        for refused in refusals:
            self.said.emit(tr(refused.message), "danger")

    def _keep(self, pages: Sequence[bytes]) -> None:
        self.remember()
        made = sheet_scans.add(self._record, [self._files.put(page) for page in pages])
        self._at = made[0].page - 1
        self.reload()
        self.changed.emit()
        self.said.emit(self.tr("已保存 {n} 页原件").format(n=len(made)), "ok")

    # --- dropping ---

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Add what is dropped: files, or a picture."""
        data = event.mimeData()
        if data.hasUrls():
            self.add_files([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        else:
            self.add_image(QImage(data.imageData()))
        event.acceptProposedAction()

    # --- around ---

    def _show(self, at: int) -> None:
        self._at = min(max(at, 0), max(len(self._scans) - 1, 0))
        if not self._scans:
            self.view.clear()
            return
        scan = self._scans[self._at]
        words = self.tr("第 {n} / {all} 页")
        self._number.setText(words.format(n=self._at + 1, all=len(self._scans)))
        try:
            content = self._files.get(str(scan.picture))
        except UserError as refused:
            self.view.clear()
            self.said.emit(tr(refused.message), "danger")
            return
        self.view.show_page(content, sheet_scans.look_of(scan))

    def _lay_out(self) -> None:
        empty = EmptyState(
            "image",
            self.tr("把签到表的扫描件或照片拖到这里"),
            self.tr("也可以复制图片后按 Ctrl+V。JPG、PNG、PDF 都行。"),
        )
        empty.add_button(self.tr("添加扫描件"), "plus").clicked.connect(self.choose_files)
        with_page = QFrame()
        inner = QVBoxLayout(with_page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._bar())
        inner.addWidget(self.view, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(with_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.addWidget(self._stack)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._number)
        row.addStretch()
        for icon, name, keys, act in (
            ("chevron-up", self.tr("上一页"), "Ctrl+PgUp", lambda: self.turn_page(-1)),
            ("chevron-down", self.tr("下一页"), "Ctrl+PgDown", lambda: self.turn_page(1)),
            ("minus", self.tr("缩小"), "Ctrl+-", lambda: self.view.zoom(-1)),
            ("plus", self.tr("放大"), "Ctrl++", lambda: self.view.zoom(1)),
            ("rotate-ccw", self.tr("转"), "Ctrl+R", lambda: self.view.turn(270)),
        ):
            button = IconButton(icon, name, scale="small")
            button.set_key(keys)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
            row.addWidget(button)
        for text, act in (
            (self.tr("移除"), self.remove),
            (self.tr("添加"), self.choose_files),
        ):
            verb = Button(text, scale="small")
            verb.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            verb.clicked.connect(act)
            row.addWidget(verb)
        return row


def _read(paths: Sequence[Path], progress: Progress) -> tuple[list[bytes], list[UserError]]:
    """Return the pages of all files that can be read, and why others cannot."""
    pages: list[bytes] = []
    refusals: list[UserError] = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            pages += read_scan(path)
        except UserError as refused:
            refusals.append(refused)
    return pages, refusals
