"""Help for the page one comes from, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser

from swdesk.gui import theme
from swdesk.gui.page import Action, Page
from swdesk.services.help_texts import key_groups, topic


class HelpPage(Page):
    """The help of one page at the left, all keys at the right; *print_keys* prints the card."""

    def __init__(self, key: str, print_keys: Callable[[], object]) -> None:
        super().__init__()
        self._print_keys = print_keys
        self.text = _browser(self.tr("帮助"))
        self.text.setMarkdown(topic(key))
        self.keys = _browser(self.tr("按键"))
        self.keys.setHtml(_keys_html())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.text, 3)
        row.addWidget(self.keys, 2)

    @property
    def title(self) -> str:
        return self.tr("帮助")

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印按键卡"), "printer", key="Ctrl+P", slot=self._print_keys),
            Action(self.tr("返回"), "arrow-left", slot=self.closes.emit, primary=True),
        )


def _browser(name: str) -> QTextBrowser:
    made = QTextBrowser()
    made.setAccessibleName(name)
    made.setOpenLinks(False)
    made.document().setDocumentMargin(16)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    return made


def _keys_html() -> str:
    rows = []
    for group in key_groups():
        rows.append(f'<tr><td colspan="2"><b>{escape(group.title)}</b></td></tr>')
        rows += [
            f'<tr><td style="color:{theme.token("accent")}; padding-right:16px">{escape(keys)}</td>'
            f"<td>{escape(does)}</td></tr>"
            for keys, does in group.keys
        ]
    return f'<table cellpadding="4">{"".join(rows)}</table>'
