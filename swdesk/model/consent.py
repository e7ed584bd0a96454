"""Consent of a person to being recorded and shown, purpose by purpose (F-05)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import (
    Attachment,
    Choice,
    Code,
    Codes,
    Day,
    Labelled,
    Line,
    Memo,
    Name,
    Ref,
)
from swdesk.model.people import Person
from swdesk.model.team import Worker

#: The wording of the form that is signed; a new wording takes a new version.
VERSION = "2026-1"


class Purpose(Labelled):
    """What a person is asked about, each for itself (PIPL 14, 29)."""

    RECORD = "record", N_("采集与处理")
    PHOTO = "photo", N_("拍照")
    SOUND = "sound", N_("录音")
    FILM = "film", N_("录像")
    PUBLICITY = "publicity", N_("宣传使用")
    REFERRAL = "referral", N_("转介共享")


class Answer(Labelled):
    """What a person said to one purpose."""

    YES = "yes", N_("同意")
    NO = "no", N_("不同意")


class LegalBasis(Labelled):
    """Why somebody may be recorded (PIPL 13)."""

    CONSENT = "consent", N_("本人或监护人同意")
    DUTY = "duty", N_("法定职责")
    EMERGENCY = "emergency", N_("紧急情况保护生命")


class ConsentBy(Labelled):
    """Who speaks for the person."""

    SELF = "self", N_("本人")
    GUARDIAN = "guardian", N_("监护人")


class ConsentWay(Labelled):
    """How consent was given."""

    WRITTEN = "written", N_("书面")
    SPOKEN = "spoken", N_("口头")
    WITNESSED = "witnessed", N_("见证")


class Consent(Record):
    """What one person, or their guardian, agreed to on one day."""

    person_id: int
    person = Ref(Person, N_("本人"), required=True, backref="consents", index=True)
    to_record = Choice(Answer, Purpose.RECORD.label)
    given_on = Day(N_("同意日期"), required=True, future=False, default=dates.today)
    by = Choice(ConsentBy, N_("同意人"), required=True, default=ConsentBy.SELF)
    signer = Name(N_("监护人姓名"))
    relation = Code("relation", N_("与本人关系"))
    way = Choice(ConsentWay, N_("同意方式"))
    witness = Name(N_("见证人"))
    until = Day(N_("有效期至"), hint=N_("不填为服务期间一直有效"))
    basis = Choice(LegalBasis, N_("依据"), required=True, default=LegalBasis.CONSENT)
    basis_note = Line(N_("依据说明"), hint=N_("没有同意时写明哪项职责或什么险情"))
    wording = Line(N_("同意书版本"), default=VERSION)
    service = Line(N_("服务或项目"))
    content = Memo(N_("服务内容与期限"))
    kinds = Codes("information_kind", N_("收集的信息种类"))
    use = Memo(N_("信息用途"))
    keeping = Line(N_("保存期限"))
    readers = Line(N_("可查阅人员"))
    to_photo = Choice(Answer, Purpose.PHOTO.label)
    to_sound = Choice(Answer, Purpose.SOUND.label)
    to_film = Choice(Answer, Purpose.FILM.label)
    to_publicity = Choice(Answer, Purpose.PUBLICITY.label)
    to_referral = Choice(Answer, Purpose.REFERRAL.label)
    worker = Ref(Worker, N_("经办社工"), backref="+")
    scan = Attachment(N_("签字页"))

    def answer(self, purpose: Purpose) -> Answer | None:
        """Return what was said to a purpose; another basis than consent allows recording."""
        said: Answer | None = getattr(self, f"to_{purpose.value}")
        if said is None and purpose is Purpose.RECORD and self.basis is not LegalBasis.CONSENT:
            return Answer.YES
        return said

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("basis") in (LegalBasis.DUTY, LegalBasis.EMERGENCY):
            if not values.get("basis_note"):
                yield Problem("basis_note", N_("没有取得同意，请写明依据哪项职责或什么险情。"))
        else:
            yield from _consent_problems(values)
        yield from in_order(values, "given_on", "until", N_("有效期早于同意日期，请核对。"))

    def __str__(self) -> str:
        return f"{self.person} {self.given_on.isoformat()}"


class Withdrawal(Record):
    """A purpose that a person does not agree to any longer, from a day on."""

    consent_id: int
    consent = Ref(Consent, N_("同意书"), required=True, backref="withdrawals", index=True)
    purpose = Choice(Purpose, N_("撤回的事项"), required=True)
    withdrawn_on = Day(N_("撤回日期"), required=True, future=False, default=dates.today)
    by = Choice(ConsentBy, N_("撤回人"), required=True, default=ConsentBy.SELF)
    note = Line(N_("说明"))


def _consent_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    if not any(values.get(f"to_{purpose.value}") for purpose in Purpose):
        yield Problem("to_record", N_("请逐项选同意或不同意，至少选一项。"))
    if not values.get("way"):
        yield Problem("way", N_("请选是书面、口头还是见证。"))
    if values.get("by") is ConsentBy.GUARDIAN and not values.get("relation"):
        yield Problem("relation", N_("监护人代为同意，请填与本人的关系。"))
    if values.get("way") is ConsentWay.WITNESSED and not values.get("witness", "-"):
        yield Problem("witness", N_("请填见证人姓名。"), is_error=False)
