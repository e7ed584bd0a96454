"""个人信息请求登记: who asked what about their own information, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.errors import UserError
from swdesk.forms.privacy import REQUEST
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.choose_person_page import choose_person
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.people import Recipient
from swdesk.model.requests import PersonalRequest, RequestDecision, RequestKind
from swdesk.services.privacy import purging, requests

_GRANTED = (RequestDecision.UPHELD, RequestDecision.PARTLY)


class RequestsPage(RegisterPage):
    """The register; a request to be deleted that was granted leads to the bin."""

    def __init__(self, session: Session, papers: Papers) -> None:
        self._session = session
        self._papers = papers
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("个人信息请求登记")

    def actions_shown(self) -> tuple[Action, ...]:
        away = Action(self.tr("按请求删除"), "trash-2", slot=self.put_person_away)
        paper = Action(self.tr("打印"), "printer", "Ctrl+P", self.print_marked)
        new = Action(self.tr("登记请求"), "plus", "Ctrl+N", self.begin_new, primary=True)
        return (away, paper, new)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("登记编号"), 140, sortable=False),
            Column("asked", self.tr("提出日期"), 104, sortable=False),
            Column("name", self.tr("本人"), 92, Kind.BOLD, sortable=False),
            Column("kind", self.tr("请求事项"), 92, Kind.PLAIN, sortable=False),
            Column("what", self.tr("请求内容"), stretch=True, sortable=False),
            Column("state", self.tr("处理"), 130, Kind.PILL, sortable=False),
            Column("done", self.tr("办结日期"), 104, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有人提出过请求"),
            self.tr("本人要求查阅、更正、删除，或不同意某项记录时，在这里登记，三十天内答复。"),
        )

    def lines(self) -> Sequence[Any]:
        return requests.all_requests()

    def cells(self, line: PersonalRequest) -> tuple[Any, ...]:
        return (
            line.request_no,
            line.asked_on.isoformat(),
            str(line.person.name),
            tr(line.kind.label),
            " ".join((line.what or "").split()),
            self._state(line),
            line.done_on.isoformat() if line.done_on else "",
        )

    def open_line(self, line: PersonalRequest) -> None:
        page = FormPage(self._session, REQUEST, self._papers)
        page.open_record(line)
        self.opens.emit(page)

    def begin_new(self) -> None:
        """Ask who the request is about."""
        question = self.tr("谁的个人信息？先找到服务对象")
        choose_person(self, self._session, self.tr("登记请求"), question, self._begin_with)

    def print_marked(self) -> None:
        """Show the marked request as it prints, without one the blank form."""
        marked = self.marked()
        self._papers(REQUEST, [marked] if marked else ())

    def put_person_away(self) -> None:
        """Put the person of a granted request into the bin, where they wait to be destroyed."""
        marked: PersonalRequest | None = self.marked()
        if marked is None or marked.kind is not RequestKind.DELETE:
            self.noticed.emit(self.tr("请先选一条“删除”的请求。"), "warn")
        elif marked.decision not in _GRANTED:
            self.noticed.emit(self.tr("请先打开这条请求，填处理决定和答复日期。"), "warn")
        else:
            self._put_away(marked)

    def _put_away(self, marked: PersonalRequest) -> None:
        try:
            purging.put_away(marked.person)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        words = self.tr("{name}已放进回收站，名册和查找里不再出现；到期由站长或督导销毁。")
        self.noticed.emit(words.format(name=marked.person.name), "ok")

    def _begin_with(self, recipient_id: int) -> None:
        page = FormPage(self._session, REQUEST, self._papers)
        page.open_new(person=Recipient.find(recipient_id).person)
        self.opens.emit(page)

    def _state(self, line: PersonalRequest) -> State:
        if line.done_on is not None:
            return State(tr(line.decision.label), "ok")
        if line.decision is not None:
            return State(self.tr("待办结"), "info")
        left = (line.answer_by - dates.today()).days
        if left < 0:
            return State(self.tr("逾期 {n} 天").format(n=-left), "danger")
        return State(self.tr("还有 {n} 天答复").format(n=left), "warn")
