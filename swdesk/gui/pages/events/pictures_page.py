"""The photographs of one event: captions, who is in them, and which may leave the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.photo_editor import as_jpeg
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.services.choices import Offer
from swdesk.services.gatherings import event_pictures
from swdesk.services.gatherings.event_pictures import Picture

#: Wide enough for a third of a page at 300 dots an inch.
_KEPT = QSize(1200, 1200)
_OFFERED = 9


class PicturesPage(RegisterPage):
    """The photographs; Enter asks for the caption."""

    icon = "image"

    def __init__(self, session: Session, event: Event) -> None:
        self._session = session
        self._event = event
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("活动照片")

    @property
    def context(self) -> str:
        return str(self._event.name)

    def actions_shown(self) -> tuple[Action, ...]:
        people = Action(self.tr("画面里的人"), "users", slot=self.ask_people)
        faceless = Action(self.tr("认不出人"), "eye-off", slot=self.turn_faceless)
        print_all = Action(self.tr("打印照片页"), "printer", "Ctrl+P", self.print_all)
        outside = Action(self.tr("打印可对外的"), "printer", slot=self.print_leaving)
        add = Action(self.tr("添加照片"), "plus", "Ctrl+N", self.choose_files, primary=True)
        return (people, faceless, outside, print_all, add)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("序号"), 64, sortable=False),
            Column("caption", self.tr("说明"), kind=Kind.BOLD, stretch=True, sortable=False),
            Column("people", self.tr("画面里的人"), 260, sortable=False),
            Column("leaves", self.tr("对外"), 300, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有照片"),
            self.tr("添加后写说明和画面里的人；都同意宣传使用的照片才能对外。"),
        )

    def lines(self) -> Sequence[Any]:
        return event_pictures.of_event(self._event)

    def cells(self, line: Picture) -> tuple[Any, ...]:
        number = self.lines_before(line) + 1
        names = "、".join(str(one.name) for one in line.people)
        leaves = State(self.tr("可以"), "ok") if line.may_leave else State(tr(line.why_not), "warn")
        caption = line.record.caption or self.tr("（还没有说明）")
        return (str(number), caption, names, leaves)

    def lines_before(self, line: Picture) -> int:
        """Return how many photographs stand before one."""
        ids = [one.record.id for one in self._held.values()]
        return ids.index(line.record.id)

    def open_line(self, line: Picture) -> None:
        self._ask(_CaptionPanel(line))

    def choose_files(self) -> None:
        """Ask for photographs; what is none is named, and the others are kept."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("选照片"), "", self.tr("照片 (*.jpg *.jpeg *.png *.bmp)")
        )
        unread = [name for name in names if not self._add(QImage(name))]
        if unread:
            words = self.tr("{n} 个文件不是能读的照片，没有加进来：{names}")
            told = "、".join(name.replace("\\", "/").rpartition("/")[2] for name in unread)
            self.noticed.emit(words.format(n=len(unread), names=told), "warn")
        self.refresh(frozenset())

    def ask_people(self) -> None:
        """Ask who can be recognised in the marked photograph."""
        if marked := self._marked():
            self._ask(_PeoplePanel(marked, self._session))

    def turn_faceless(self) -> None:
        """Say that nobody can be recognised in the marked photograph, or take that back."""
        if marked := self._marked():
            caption = str(marked.record.caption or "")
            is_faceless = not marked.record.is_faceless
            event_pictures.describe(marked.record, caption, is_faceless=is_faceless)
            self.refresh(frozenset())

    def print_all(self) -> None:
        """Show all photographs as they are filed."""
        self._print(lambda: event_pictures.of_event(self._event))

    def print_leaving(self) -> None:
        """Show those that may leave the office."""
        self._print(lambda: event_pictures.leaving(self._event))

    def _add(self, image: QImage) -> bool:
        if image.isNull():
            return False
        if image.width() > _KEPT.width() or image.height() > _KEPT.height():
            whole = Qt.AspectRatioMode.KeepAspectRatio
            image = image.scaled(_KEPT, whole, Qt.TransformationMode.SmoothTransformation)
        address = self._session.files.put(as_jpeg(image))
        event_pictures.add(self._event, address)
        return True

    def _marked(self) -> Picture | None:
        marked: Picture | None = self.marked()
        if marked is None:
            self.noticed.emit(self.tr("请先选一张照片。"), "warn")
        return marked

    def _ask(self, panel: InlinePanel) -> None:
        self.questions.ask(panel, lambda: self.refresh(frozenset()))

    def _print(self, choose: Callable[[], list[Picture]]) -> None:
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.photo_sheet import photo_document  # noqa: PLC0415 - as above

        try:
            pictures = choose()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        files = self._session.files.get
        options = PrintOptions.of_office(showing=Showing.REAL, pictures=files)
        left_out = len(self._held) - len(pictures)
        self.opens.emit(PreviewPage(photo_document(self._event, pictures, options, left_out)))


class _CaptionPanel(InlinePanel):
    def __init__(self, picture: Picture) -> None:
        super().__init__(self.tr("这张照片的说明"), self.tr("保存"))
        self._picture = picture.record
        self.caption = QLineEdit(str(picture.record.caption or ""))
        self.add_field(self.tr("说明"), self.caption)

    def answer(self) -> None:
        is_faceless = bool(self._picture.is_faceless)
        event_pictures.describe(self._picture, self.caption.text(), is_faceless=is_faceless)


class _PeoplePanel(InlinePanel):
    """Adds one person to those in a photograph."""

    def __init__(self, picture: Picture, session: Session) -> None:
        super().__init__(self.tr("画面里有谁？一次加一位"), self.tr("加上"))
        self._picture = picture
        self._session = session
        self.choice = PickEdit(self._offers)
        self.add_field(self.tr("姓名"), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一个人；没有登记的人先登记，或换一张照片。"))
        known = [one.id for one in self._picture.people]
        event_pictures.show_people(self._picture.record, [*known, chosen])

    def _offers(self, typed: str) -> list[Offer]:
        hits = self._session.find.search(typed, _OFFERED).hits
        return [Offer(one.person_id, f"{one.name}　{one.place}") for one in hits]
