"""A signed page as a picture, kept whole and encrypted beside the records."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from swdesk.gui.form.photo_editor import PhotoEditor

#: A4 at 150 dots an inch: every word can be read.
_KEPT = QSize(1240, 1754)


class ScanEditor(PhotoEditor):
    """Takes a scan or a photograph of a page; what stands at its margins stays."""

    def fitted(self, image: QImage) -> QImage:
        if image.width() <= _KEPT.width() and image.height() <= _KEPT.height():
            return image
        whole = Qt.AspectRatioMode.KeepAspectRatio
        return image.scaled(_KEPT, whole, Qt.TransformationMode.SmoothTransformation)
