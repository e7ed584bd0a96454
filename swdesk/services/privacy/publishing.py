"""What is published about people: in their own names only those who have agreed to it (F-05)."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.consent import Purpose
from swdesk.model.disclosure import Showing
from swdesk.model.event_papers import EventPicture
from swdesk.model.people import Person
from swdesk.services.privacy import consents, disclosing, portraits
from swdesk.services.privacy.belongings import among
from swdesk.services.privacy.errands import FILING, PUBLICITY, Errand
from swdesk.station.audit import Subject

#: So many names stand in a refusal.
_SHOWN = 3


@dataclass(frozen=True)
class Origin:
    """Which records a paper or a list is made of; with their rows where *spec* is named."""

    model: type[Record]
    ids: tuple[int, ...]
    spec: FormSpec | None = None

    @property
    def subject(self) -> Subject | None:
        """The one record it is, as the audit trail names it; None where it is several."""
        return Subject(self.model.table_name(), self.ids[0]) if len(self.ids) == 1 else None

    def records(self) -> list[Record]:
        """Return the records, each followed by its rows."""
        found = list(self.model.select().where(among(self.model.id, self.ids)))
        if self.spec is None:
            return found
        rows = [row for one in found for row in disclosing.rows_of(self.spec, one)]
        return found + rows


def require_agreed(errand: Errand, showing: Showing, origin: Origin | None) -> None:
    """Refuse to publish the name of anybody who has not agreed to that; raises UserError.

    Code names may always go out. Of what does not say which records it holds, nothing else may.
    A photograph says who is in it: it leaves the office for no purpose without their consent.
    """
    _require_portraits(errand, origin)
    if errand.purpose != PUBLICITY or showing is Showing.CODED:
        return
    if origin is None:
        raise UserError(N_("用于宣传时，这一份只能用代号。请改选代号，或改用途。"))
    people, strangers = disclosing.named_in(origin.records())
    refusing = consents.lacking(people, Purpose.PUBLICITY)
    if refusing or strangers:
        some = [str(Person.find(one).name) for one in refusing[:_SHOWN]]
        names = N_("、").join([*some, *sorted(strangers)][:_SHOWN])
        raise UserError(
            N_(
                "{names}没有同意宣传使用（共 {n} 人）。请改选代号，或先签知情同意书（F-05）。"
            ).format(names=names, n=len(refusing) + len(strangers))
        )


def _require_portraits(errand: Errand, origin: Origin | None) -> None:
    if origin is None or origin.model is not EventPicture or errand.purpose == FILING:
        return
    if count := portraits.staying(origin.ids):
        raise UserError(
            N_(
                "有 {n} 张照片没有写明画面里的人，或他们没有同意宣传使用，只能归档。"
                "要交出去，请用“打印可对外的”。"
            ).format(n=count)
        )
