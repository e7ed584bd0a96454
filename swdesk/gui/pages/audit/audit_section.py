"""使用记录 within the settings: how much is kept, the way to it, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.i18n import tr
from swdesk.gui.pages.audit.audit_page import AuditPage
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.services.access import Area, may
from swdesk.services.trail import audit_list, seal_mark
from swdesk.station.checkup import check


class AuditSection(Section):
    """*opens* asks for the page with the whole list."""

    opens = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("使用记录"),
            self.tr(
                "谁在什么时候打开、查看、修改、打印或导出过，都自动记在这里，不能改，也不能删。"
            ),
        )
        self._session = session
        self.extent = label("", "label")
        self.show_all = Button(self.tr("查看使用记录"), "file-text", kind="primary")
        self.prove = Button(self.tr("核对有没有被改动"), "shield-check")
        self.findings = label("", "label")
        self.findings.setWordWrap(True)
        self.show_all.clicked.connect(lambda: self.opens.emit(AuditPage(session)))
        self.prove.clicked.connect(self.prove_now)
        self.body.addWidget(self.extent)
        self.buttons(self.show_all, self.prove)
        self.body.addWidget(self.findings)
        self.heading(self.tr("与打印的统计报表核对"))
        self.mark = QLineEdit()
        self.mark.setPlaceholderText("1204-9F3A-22C1-07BE")
        self.mark.setAccessibleName(self.tr("报表末页的校验码"))
        self.mark.setFixedWidth(240)
        compare = Button(self.tr("核对校验码"))
        compare.clicked.connect(self.compare)
        self.mark.returnPressed.connect(self.compare)
        self.buttons(self.mark, compare)
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        if not may(Area.STATION):
            return
        count, first = audit_list.extent()
        words = self.tr("共 {n} 条，从 {day} 开始。")
        self.extent.setText(words.format(n=count, day=f"{first:%Y-%m-%d}") if first else "")

    def prove_now(self) -> None:
        """Compute every seal again and say what is wrong."""
        run_and_wait(
            self.window(),
            self.tr("正在核对每一条使用记录"),
            lambda: check(self._session.station),
            self._on_proved,
            self.refuse,
        )

    def compare(self) -> None:
        """Say whether the trail is still the one that a printed report tells of."""
        try:
            self.say(tr(seal_mark.require_true(self.mark.text())))
        except UserError as refused:
            self.refuse(refused)

    def _on_proved(self, found: list[str]) -> None:
        whole = [self.tr("全部核对过了，没有被改动。"), *map(tr, audit_list.repairs())]
        self.findings.setText("\n".join(map(tr, found) if found else whole))
