"""Choosing a person: find first, whoever is not found can be registered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.find_results import FindResults
from swdesk.gui.widgets.find_box import FindBox
from swdesk.gui.widgets.label import label
from swdesk.services.people.find import FindIndex, Hit, Hits


class PersonChooser(QWidget):
    """A find box with its results right below; arrows mark and Enter chooses.

    *chosen* tells the recipient, *new_asked* the words that found nobody, *left* that nobody
    is wanted after all. With *everybody* people without that role are offered too, and *picked*
    tells the hit.
    """

    chosen = Signal(int)
    picked = Signal(object)
    new_asked = Signal(str)
    left = Signal()

    def __init__(self, find: FindIndex, question: str, *, everybody: bool = False) -> None:
        super().__init__()
        self._find = find
        self._everybody = everybody
        self.box = FindBox("", scale="large")
        self.box.set_hint(self.tr("姓名、拼音、电话、证件后四位、档案号、地址"))
        self.box.setAccessibleDescription(question)
        self.results = FindResults()
        self.results.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(question, "section"))
        layout.addWidget(self.box)
        layout.addWidget(self.results, 1)
        layout.addStretch()
        self.setFocusProxy(self.box)
        self.box.searched.connect(self._search)
        self.box.moved.connect(self.results.move_mark)
        self.box.accepted.connect(self._accept)
        self.box.left.connect(self.left)
        self.results.opened.connect(self._choose)
        self.results.new_asked.connect(self.new_asked)

    def _search(self, text: str) -> None:
        self.results.setVisible(bool(text))
        if text:
            hits = self._find.search(text)
            self.results.show_hits(text, hits if self._everybody else _recipients(hits))
            self.results.setMaximumHeight(self.results.sizeHint().height())

    def _accept(self) -> None:
        if self.results.isVisible():
            self.results.open_marked()

    def _choose(self, hit: Hit) -> None:
        self.picked.emit(hit)
        if hit.recipient_id is not None:
            self.chosen.emit(hit.recipient_id)


def _recipients(hits: Hits) -> Hits:
    """Return those who are registered as recipients: nobody else has cases and visits."""
    return replace(hits, hits=tuple(hit for hit in hits.hits if hit.recipient_id is not None))
