"""The key that encrypts everything: changed when somebody has left, and the backups of before."""

from __future__ import annotations

from collections.abc import Callable

from swdesk.errors import UserError
from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.services.setup import key_change
from swdesk.station.backups.occasion import Occasion


class _Question(InlinePanel):
    """Asks before something that takes time or cannot be undone."""

    def __init__(self, title: str, verb: str, answer: Callable[[], object]) -> None:
        super().__init__(title, verb)
        self._answered = answer
        self.hide()
        self.left.connect(self.hide)

    def answer(self) -> None:
        self.hide()
        self._answered()


class KeySection(Section):
    """Change the key, back up under the new one, and destroy what the old one opens."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("密钥"),
            self.tr(
                "全部资料用一把密钥加密，每个人的密码都能取到它。有人离开时，先在“同事”里停用他的密码，"
                "再在这里换密钥：他从此打不开新的资料和新的备份。其他人的密码和恢复码照旧。"
            ),
        )
        self._station = session.station
        self.change = Button(self.tr("换密钥"), "key-round", kind="primary")
        self.sure = _Question(
            self.tr("换密钥前会先做一份备份，资料多时要几分钟，其间不能关机。现在换吗？"),
            self.tr("现在换"),
            self.change_key,
        )
        self.former = label("", "label")
        self.former.setWordWrap(True)
        self.remove = Button(self.tr("销毁这些备份"))
        self.sure_to_remove = _Question(
            self.tr("销毁后不能找回。新密钥的备份已经做好、能打开了吗？"),
            self.tr("销毁"),
            self.destroy_former,
        )
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        found = key_change.readable_by_those_who_left(self._station)
        words = self.tr(
            "还有 {n} 份备份是用从前的密钥做的，最近一份是 {day} 的。"
            "离开的人如果拿到其中一份，用从前的密码还能打开。"
        )
        newest = found[0] if found else None
        self.former.setText(words.format(n=len(found), day=f"{newest:%Y-%m-%d}") if newest else "")
        for widget in (self.former, self.remove):
            widget.setVisible(bool(found))

    def change_key(self) -> None:
        """Encrypt everything anew while a bar moves, then back up under the new key."""
        try:
            work = key_change.change(self._station)
        except UserError as refused:
            self.refuse(refused)
            return
        sentence = self.tr("正在备份并重新加密全部资料，请不要关机")
        run_and_wait(self.window(), sentence, work, self._on_changed, self.refuse)

    def destroy_former(self) -> None:
        """Delete the backups that a former key opens."""
        try:
            left = key_change.destroy(self._station)
        except UserError as refused:
            self.refuse(refused)
            return
        self.refresh()
        if left:
            words = self.tr("有 {n} 份没能删掉，可能正被别的程序打开，请稍后再试")
            self.say(words.format(n=left), "warn")
        else:
            self.say(self.tr("从前密钥的备份已销毁"))

    def _on_changed(self, _nothing: object) -> None:
        run_and_wait(
            self.window(),
            self.tr("密钥已换，正在用新密钥备份"),
            lambda: self._station.back_up(Occasion.HAND),
            self._on_backed_up,
            self.refuse,
        )

    def _on_backed_up(self, _made: object) -> None:
        self.refresh()
        self.say(self.tr("密钥已换，也已用新密钥做好备份"))

    def _lay_out(self) -> None:
        self.buttons(self.change)
        self.body.addWidget(self.sure)
        self.body.addSpacing(12)
        self.body.addWidget(self.former)
        self.buttons(self.remove)
        self.body.addWidget(self.sure_to_remove)
        self.body.addStretch()
        self.change.clicked.connect(self.sure.show)
        self.remove.clicked.connect(self.sure_to_remove.show)
