"""What is published or passed on about people: of those who have agreed to it (F-05)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from swdesk.errors import UserError
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.consent import LegalBasis, Purpose
from swdesk.model.disclosure import Showing
from swdesk.model.event_papers import EventPicture
from swdesk.model.people import Person
from swdesk.model.referrals import Referral
from swdesk.services.privacy import consents, disclosing, portraits
from swdesk.services.privacy.belongings import among
from swdesk.services.privacy.errands import FILING, PUBLICITY, REFERRAL, Errand
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


def offered(origin: Origin | None) -> Errand | None:
    """Return what a paper is for by its nature, None where that has to be said."""
    if origin is None or origin.model is not Referral or len(origin.ids) != 1:
        return None
    return Errand(REFERRAL, str(Referral.find(origin.ids[0]).to_unit))


def require_agreed(errand: Errand, showing: Showing, origin: Origin | None) -> Errand:
    """Refuse what people did not agree to; return the errand with what it rests on.

    Raises UserError. Code names may always go out. Of what does not say which records it holds,
    nothing else may be published. A photograph says who is in it: it leaves the office for no
    purpose without their consent. Who is passed on agrees to that, unless a duty or a danger is
    named in its stead.
    """
    _require_portraits(errand, origin)
    if showing is Showing.CODED:
        return errand
    if errand.purpose == REFERRAL and origin is not None:
        return _shared(errand, origin)
    if errand.purpose == PUBLICITY:
        _require_published(origin)
    return errand


def _require_published(origin: Origin | None) -> None:
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


def _shared(errand: Errand, origin: Origin) -> Errand:
    """Return the errand of a referral with the consent or the law it rests on."""
    people = sorted(disclosing.subjects(origin.records()))
    if errand.ground in (LegalBasis.DUTY, LegalBasis.EMERGENCY):
        if not errand.reason.strip():
            raise UserError(N_("没有经本人同意，请写明是哪项职责或什么险情。"))
        return errand
    refusing = consents.lacking(people, Purpose.REFERRAL)
    if refusing:
        raise UserError(
            N_(
                "{name}没有同意转介共享。请先签知情同意书（F-05）；依法定职责，"
                "或为保护生命来不及征得同意的，请改选依据并写明。"
            ).format(name=Person.find(refusing[0]).name)
        )
    found = [consents.standing(one)[Purpose.REFERRAL] for one in people]
    day = found[0].since if len(found) == 1 else None
    return replace(errand, ground=LegalBasis.CONSENT, agreed_on=day, reason="")


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
