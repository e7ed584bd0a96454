"""Opens the window, or runs one command where there are arguments."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from types import ModuleType


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code; *argv* holds what follows the program's name."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["--selftest"]:
        return selftest()
    if arguments:
        from swdesk import cli  # noqa: PLC0415 - a command must not wait for Qt, nor need it

        return cli.main(arguments)
    exit_code: int = window().main()
    return exit_code


def window() -> ModuleType:
    """Load the program with a window.

    What modules make while they are loaded stays, so that collecting meanwhile is time lost; the
    window's own collector begins with its event loop.
    """
    gc.disable()
    from swdesk import app  # noqa: PLC0415 - a window must not wait for the commands

    return app


def selftest() -> int:
    """Exercise each library that a bundle may have lost on its way; raise where one is missing."""
    import tempfile  # noqa: PLC0415 - a window must not wait for what only this needs

    with tempfile.TemporaryDirectory() as folder:
        _encrypted_database_opens(Path(folder, "自检.db"))
    _page_renders()
    _widgets_load()
    return 0


def _encrypted_database_opens(path: Path) -> None:
    import sqlcipher3  # noqa: PLC0415 - a missing library is what this looks for

    connection = sqlcipher3.connect(str(path))
    connection.execute("PRAGMA key = 'selftest'")
    connection.execute("CREATE TABLE proof (name TEXT)")
    connection.commit()
    connection.close()
    if path.read_bytes().startswith(b"SQLite format 3"):
        raise RuntimeError("the database library does not encrypt")


def _page_renders() -> None:
    import io  # noqa: PLC0415 - as above

    import pypdfium2  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    paper = io.BytesIO()
    canvas = Canvas(paper)
    canvas.drawString(72, 72, "selftest")
    canvas.save()
    with pypdfium2.PdfDocument(paper.getvalue()) as document:
        document[0].render().to_pil()


def _widgets_load() -> None:
    from PySide6 import QtPrintSupport, QtSvg, QtWidgets  # noqa: F401, PLC0415 - loading is the test


if __name__ == "__main__":
    if hasattr(sys, "frozen"):  # a bundle's child process starts here too
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
