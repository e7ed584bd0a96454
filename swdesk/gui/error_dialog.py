"""What happens to an exception nobody expected: a log line without data and a calm report."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import swdesk
from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label

_LOG_BYTES = 500_000
_log = logging.getLogger("swdesk")


def report_text(error: BaseException) -> str:
    """Return what may be passed on: versions, kind of error, files and lines; never a value.

    The message of the exception stays out: it may quote a name or a number.
    """
    import platform  # noqa: PLC0415 - every start would pay for a report that is hardly ever made

    versions = f"swdesk {swdesk.__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return "\n".join([versions, platform.platform(), *_causes(error)])


def _causes(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None:
        lines.append(type(error).__qualname__)
        lines += [f"  {place}" for place in _places(error.__traceback__)]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


def _places(trace: TracebackType | None) -> list[str]:
    """Return ``file:line function`` for every frame; paths are cut, they may hold a user's name."""
    frames = traceback.walk_tb(trace)
    return [
        f"{'/'.join(Path(frame.f_code.co_filename).parts[-2:])}:{line} {frame.f_code.co_name}"
        for frame, line in frames
    ]


def open_log(folder: Path) -> Path:
    """Start the program's own log in *folder* and return its file."""
    # It brings sockets and more along, which the first window need not wait for.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "swdesk.log"
    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return path


def close_log() -> None:
    """Close the log's file."""
    for handler in tuple(_log.handlers):
        _log.removeHandler(handler)
        handler.close()


class ErrorHooks(QObject):
    """Both exception hooks; hand it to nobody, keep it as long as the window."""

    refused = Signal(str)
    _caught = Signal(object)

    def __init__(self, rollback: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._rollback = rollback
        self._dialog: ErrorDialog | None = None
        self._caught.connect(self.show_error)

    def install(self) -> None:
        """Take every exception that nobody caught, of whatever thread."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._take(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_value)

    def _take(self, error: BaseException) -> None:
        if QThread.currentThread() == self.thread():
            self.show_error(error)
        else:
            self._caught.emit(error)

    def _undo(self) -> None:
        try:
            if self._rollback is not None:
                self._rollback()
        except Exception as second:  # noqa: BLE001 - the first error must still be reported
            _log.error(" | ".join(_causes(second)))

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Say a refusal plainly; log anything else, undo what is half done, show the report."""
        self._undo()
        if isinstance(error, UserError):
            self.refused.emit(tr(error.message))
            return
        report = report_text(error)
        _log.error(" | ".join(report.splitlines()[2:]))
        # One dialog at a time: a fault in a paint event would otherwise open hundreds.
        if self._dialog is None or not self._dialog.isVisible():
            self._dialog = ErrorDialog(report)
            self._dialog.open()


class ErrorDialog(QDialog):
    """Says that something went wrong, what is safe, and offers a report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("社工台遇到一个问题"))
        self.setFixedWidth(480)
        self._report = report
        details = QPlainTextEdit(report)
        details.setReadOnly(True)
        details.setFixedHeight(160)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("问题报告"))
        self._copied = label("", "ok")
        self._lay_out(details)

    def _lay_out(self, details: QPlainTextEdit) -> None:
        explanation = QLabel(
            self.tr(
                "刚才那一步没有做完，已保存的记录和草稿都在。"
                "请复制下面的报告交给维护的人，然后关闭重开社工台。报告里没有任何人的资料。"
            )
        )
        explanation.setWordWrap(True)
        copy = Button(self.tr("复制报告"), "copy")
        copy.clicked.connect(self._copy)
        go_on = Button(self.tr("继续使用"), kind="primary")
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copied)
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("这里出了一个问题"), "section"))
        layout.addWidget(explanation)
        layout.addWidget(details)
        layout.addLayout(buttons)
        go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copied.setText(self.tr("报告已复制"))
