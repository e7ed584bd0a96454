"""Somebody at the real program: the keys they press, and what they can read on the screen."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QAbstractListModel, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from swdesk.gui.widgets.elided_label import ElidedLabel

_MOST_TABS = 240


#: Forms that between them have every part a form can have: tried each day, the others before
#: a release.
DAILY = frozenset(("F-01", "F-02", "C-3", "C-4", "C-9", "G-4", "A-2", "A-3", "V-1", "M-5", "S-1"))


def every_form(forms):
    """Return forms, or their codes, to run a test over; those not of the day are slow."""
    return [
        pytest.param(one, marks=() if getattr(one, "code", one) in DAILY else pytest.mark.slow)
        for one in forms
    ]


class Person:
    """Presses keys in the window that is in front; *keys* counts them."""

    def __init__(self, window, answers, folder):
        self.window = window
        self.answers = answers
        self.folder = folder
        self.keys = 0

    # Keys

    def presses(self, *sequences):
        """Press keys by their names: "Ctrl+S", "Return", "Alt+2"."""
        for sequence in sequences:
            pressed = QKeySequence(sequence)[0]
            self._press(pressed.key(), pressed.keyboardModifiers())

    def types(self, text):
        """Type text: what no key has comes whole from an input method."""
        for char in text:
            if char == "\n":
                self.presses("Return")
            elif char.isascii():
                self._press(char)
            else:
                self._compose(char)

    def enters(self, *texts):
        """Type each text into the field that has the focus, and go on with Enter."""
        for text in texts:
            self.types(text + "\n")

    def _press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            self.window.activateWindow()  # as a desktop does when a box or menu is gone
            QApplication.processEvents()

    def _compose(self, text):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusObject(), event)

    # Moving about

    def goes_to(self, name):
        """Go on with Tab until the focus is on what is called *name*."""
        seen = []
        for _ in range(_MOST_TABS):
            if self.at() == name:
                return
            seen.append(self.at())
            self.presses("Tab")
        raise AssertionError(f"Tab never comes to {name}, only to {sorted(set(seen))}")

    def at(self):
        """Return the name of what has the focus."""
        focus = QApplication.focusWidget()
        return said(focus) if focus is not None else ""

    def does(self, name):
        """Go to a button and press it with the space bar."""
        self.goes_to(name)
        self.presses("Space")

    def chooses(self, button, verb):
        """Go to a button with a menu, open it and take *verb*."""
        self.goes_to(button)
        QTimer.singleShot(0, lambda: self._takes(verb))
        self.presses("Space")

    def _takes(self, verb):
        menu = QApplication.activePopupWidget()
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == verb:
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
        menu.close()
        raise AssertionError(f"{verb} is not among {[action.text() for action in menu.actions()]}")

    def opens(self, place):
        """Go to a place of the navigation by its arrow keys, and with Enter into its page."""
        self.goes_to("导航")
        self.presses("Home")
        for _ in range(20):
            if QApplication.focusWidget().currentIndex().data() == place:
                self.presses("Return")
                return
            self.presses("Down")
        raise AssertionError(f"{place} is no place of the navigation")

    def fills(self, answers, section=0):
        """Fill fields by the names that stand above them, from a section on, in their order."""
        if section:
            self.presses(f"Alt+{section}")
        for name, text in answers.items():
            self.goes_to(name)
            self.types(text)
            self.presses("Tab")

    def looks_for(self, text):
        """Type into the find box, and wait no longer than Enter would."""
        self.presses("Ctrl+F")
        self.types(text)
        QApplication.focusWidget().search_now()
        QApplication.processEvents()

    # Reading

    @property
    def page(self):
        """The page in sight."""
        return self.window.workspace.window.page

    def sees(self, *texts):
        """Make sure that all of *texts* can be read somewhere on the screen."""
        QApplication.processEvents()
        shown = self.screen()
        missing = [text for text in texts if text not in shown]
        assert not missing, f"{missing} cannot be read in: {shown}"
        return True

    def screen(self):
        """Return all that can be read now, a widget a line."""
        visible = [one for one in self.window.findChildren(QWidget) if one.isVisible()]
        return "\n".join(text for one in visible if (text := said_on(one)))

    def rows(self):
        """Return the words of the list of the page, row by row."""
        return words_of(self.page.table.model())

    # Papers and files

    def prints(self, *, whole=True):
        """Open the preview with Ctrl+P, save it as a file, close it; return the text of the PDF.

        A *whole* one says numbers in full, the other one as they are masked.
        """
        self.presses("Ctrl+P")
        if whole:
            self.goes_to("怎么写人 遮盖")
            self.presses("Left")
        return self.saves_paper()

    def saves_paper(self):
        """Save what the preview shows as a file, go back, and return the text of the PDF."""
        path = self.folder / f"{self.page.title}.pdf"
        self.answers.expect("getSaveFileName", (str(path), ""))
        self.presses("Ctrl+S", "Alt+Left")
        return text_of(path)

    def saves_sheet(self, press):
        """Save a workbook with *press*; return it opened."""
        path = self.folder / "名单.xlsx"
        self.answers.expect("getSaveFileName", (str(path), ""))
        press()
        return openpyxl.load_workbook(path)


def said(widget):
    """Return the name by which a screen reader announces a widget."""
    return widget.accessibleName() or getattr(widget, "text", str)()


def said_on(widget):
    """Return what can be read on a widget itself."""
    for kinds, read in _READ:
        if isinstance(widget, kinds):
            return read(widget).strip()
    return ""


_READ = (
    (QAbstractItemView, lambda view: "\n".join(" ".join(row) for row in words_of(view.model()))),
    (QPlainTextEdit, lambda text: text.toPlainText()),
    (ElidedLabel, lambda label: label.whole_text()),
    (QComboBox, lambda box: box.currentText()),
    (QTabBar, lambda bar: " ".join(bar.tabText(number) for number in range(bar.count()))),
    (QLabel | QLineEdit | QAbstractButton, lambda one: one.text()),
)


def words_of(model):
    """Return the words of a table or list, row by row, as far as a person would page."""
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    rows = range(min(model.rowCount(), 60))
    return [[str(model.index(row, at).data() or "") for at in columns] for row in rows]


def text_of(path):
    """Return the text of a PDF without blanks, as paper breaks lines where it likes."""
    content = path if isinstance(path, bytes) else Path(path).read_bytes()
    with pypdfium2.PdfDocument(io.BytesIO(content)) as paper:
        pages = [paper[number].get_textpage().get_text_bounded() for number in range(len(paper))]
    return "".join("".join(pages).split())
