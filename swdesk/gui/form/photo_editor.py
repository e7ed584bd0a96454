"""A picture from a file or the clipboard, kept encrypted beside the records."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from swdesk.gui.form.editors import Editor
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.model.fields import Attachment

_SHOWN = QSize(75, 105)
_KEPT = QSize(500, 700)
_QUALITY = 88


class Files(Protocol):
    """Where the station keeps its encrypted files."""

    def put(self, content: bytes) -> str:
        """Keep *content* and return its address."""

    def get(self, digest: str) -> bytes:
        """Return what is kept under an address."""


class PhotoEditor(Editor):
    """A portrait of 25 × 35 mm, cropped and made small enough to keep."""

    def __init__(self, field: Attachment, files: Files) -> None:
        body = QWidget()
        super().__init__(field, body)
        self._files = files
        self._digest: str | None = None
        self._picture = QLabel()
        self._picture.setFixedSize(_SHOWN)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("role", "photo")
        self._note = label("", "danger")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(self._buttons())
        row.addStretch()
        self._show()

    def value(self) -> str | None:
        return self._digest

    def set_value(self, value: str | None) -> None:
        self._digest = value
        self._note.clear()
        self._show()

    def take(self, image: QImage) -> None:
        """Keep *image*, cropped to 5 : 7."""
        if image.isNull():
            self._note.setText(self.tr("这里没有图片，请先复制一张照片或从文件选。"))
            return
        self._note.clear()
        self._digest = self._files.put(as_jpeg(self.fitted(image)))
        self._show()
        self.edited.emit()

    def fitted(self, image: QImage) -> QImage:
        """Return the picture as it is kept."""
        return _cropped(image)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for text, icon, action in (
            (self.tr("从文件选"), "image", self._from_file),
            (self.tr("粘贴"), "clipboard", self._from_clipboard),
            (self.tr("去掉"), "x", self._remove),
        ):
            button = Button(text, icon, scale="small")
            button.setAccessibleName(f"{tr(self.field.label)} {text}")
            button.clicked.connect(action)
            column.addWidget(button)
        column.addWidget(self._note)
        column.addStretch()
        return column

    def _from_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("选一张照片"), "", self.tr("照片 (*.jpg *.jpeg *.png *.bmp)")
        )
        if name:
            self.take(QImage(name))

    def _from_clipboard(self) -> None:
        self.take(QGuiApplication.clipboard().image())

    def _remove(self) -> None:
        self.set_value(None)
        self.edited.emit()

    def _show(self) -> None:
        picture = QPixmap()
        if self._digest:
            picture.loadFromData(self._files.get(self._digest))
        if picture.isNull():
            self._picture.setPixmap(QPixmap())
            self._picture.setText(self.tr("照片"))
            return
        kept = Qt.AspectRatioMode.KeepAspectRatio
        self._picture.setPixmap(
            picture.scaled(_SHOWN, kept, Qt.TransformationMode.SmoothTransformation)
        )


def _cropped(image: QImage) -> QImage:
    """Return the middle of *image* in the shape of the frame on paper."""
    width = min(image.width(), image.height() * _KEPT.width() // _KEPT.height())
    height = min(image.height(), image.width() * _KEPT.height() // _KEPT.width())
    area = QRect((image.width() - width) // 2, (image.height() - height) // 2, width, height)
    cut = image.copy(area)
    if cut.width() <= _KEPT.width():
        return cut
    # Cut to whole pixels the shape is off by less than one of them.
    exactly = Qt.AspectRatioMode.IgnoreAspectRatio
    return cut.scaled(_KEPT, exactly, Qt.TransformationMode.SmoothTransformation)


def as_jpeg(image: QImage) -> bytes:
    """Return *image* as a file is kept of it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # A clean image drops what the camera wrote into the file, such as the place.
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image.convertToFormat(QImage.Format.Format_RGB888))
    return bytes(buffer.data().data())
