"""The station's own sentences for the boxes of its forms."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import ItemTree, Section
from swdesk.gui.widgets.button import Button
from swdesk.model.sentences import StationSentence
from swdesk.services.casework import sentence_bank


class SentencesSection(Section):
    """A box is chosen, then its sentences are added, reworded and taken away."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("句库"),
            self.tr("填表时在长文本框里按 F4 选用。这里是本站自己的句子，排在程序自带的前面。"),
        )
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("文本框"))
        for name, (title, label) in sentence_bank.boxes().items():
            words = self.tr("{form}：{box}").format(form=tr(title), box=tr(label))
            self.box.addItem(words, name)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("一句话，要填的地方写 ＿＿"))
        self.text.setAccessibleName(self.tr("新句子"))
        self.add = Button(self.tr("添加"), "plus")
        self.remove = Button(self.tr("删除"), scale="small")
        self.reword = Button(self.tr("改写"), "pencil", scale="small")
        self.tree = ItemTree([self.tr("句子")], [600])
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        found = sentence_bank.own(self.box.currentData() or "")
        self._kept: dict[int, StationSentence] = {one.id: one for one in found}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for one in found:
                self.tree.add(one.id, [str(one.text)])
        for button in (self.remove, self.reword):
            button.setEnabled(bool(found))

    def keep(self) -> None:
        """Keep what was typed for the chosen box."""
        try:
            kept = sentence_bank.keep(self.box.currentData(), self.text.text())
        except UserError as refused:
            self.refuse(refused)
            return
        self.text.clear()
        self.refresh()
        self.tree.mark(kept.id)
        self.say(self.tr("句子已收进句库"))

    def drop(self) -> None:
        """Take the marked sentence away."""
        if marked := self._kept.get(self._marked()):
            sentence_bank.drop(marked)
            self.refresh()

    def _marked(self) -> int:
        key = self.tree.key()
        return int(str(key)) if key is not None else 0

    def _rename(self, key: object, text: str) -> None:
        try:
            sentence_bank.reword(self._kept[int(str(key))], text)
        except UserError as refused:
            self.refuse(refused)
        self.refresh()

    def _lay_out(self) -> None:
        self.buttons(self.box)
        row = self.buttons(self.text, self.add)
        row.setStretch(0, 1)
        self.body.addWidget(self.tree, 1)
        self.buttons(self.reword, self.remove)
        self.box.currentIndexChanged.connect(self.refresh)
        self.text.returnPressed.connect(self.keep)
        self.add.clicked.connect(self.keep)
        self.remove.clicked.connect(self.drop)
        self.reword.clicked.connect(self.tree.edit_marked)
        self.tree.renamed.connect(self._rename)
