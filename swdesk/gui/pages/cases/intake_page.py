"""A new case: its intake form (C-1), which becomes the page of the case once it is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from swdesk.forms.case import CASE
from swdesk.gui.pages.cases.case_head import person_facts
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.people import Recipient
from swdesk.services import access
from swdesk.services.casework import case_turns, cases


class IntakePage(FormPage):
    """Says which cases of the person are open already before another one is taken up.

    *known* is what another record says already of what the person asks for.
    """

    def __init__(
        self,
        session: Session,
        recipient: Recipient,
        papers: Papers,
        today: Callable[[], dt.date] = dates.today,
        *,
        reopens: Case | None = None,
        known: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(session, CASE, papers)
        self._session = session
        self._recipient = recipient
        self._today = today
        self._begin(reopens, known or {})
        self._warn_of_others()
        self.saved.connect(self._become_case)

    @property
    def title(self) -> str:
        return self.tr("新个案　{name}").format(name=self._recipient.person.name)

    @property
    def context(self) -> str:
        return person_facts(self._recipient.person, self._today())

    def _begin(self, reopens: Case | None, known: Mapping[str, Any]) -> None:
        given = {**cases.new_case(self._recipient), **known}
        if reopens is None:
            self.open_new(given, recipient=self._recipient)
            return
        given |= case_turns.reopening(reopens)
        self.open_new(given, recipient=self._recipient, reopens=reopens)
        self.panel.notice(self.tr("重开 {number}，保存后有新的编号。").format(number=reopens))

    def _warn_of_others(self) -> None:
        others = cases.open_cases(self._recipient.id)
        if not others:
            return
        numbers = "、".join(str(case) for case in others)
        box = self.panel.notice(
            self.tr("{name}已有在办的个案：{numbers}。").format(
                name=self._recipient.person.name, numbers=numbers
            ),
            tone="warn",
        )
        box.add_button(self.tr("打开它")).clicked.connect(lambda: self._open(others[0]))

    def _become_case(self, case: Case) -> None:
        self.closes.emit()
        if access.may_see_case(case):
            self._open(case)
        else:
            words = self.tr("个案已交给{name}，由负责社工跟进。")
            self.noticed.emit(words.format(name=case.worker), "info")

    def _open(self, case: Case) -> None:
        self.opens.emit(CasePage(self._session, case, self._papers, self._today))
