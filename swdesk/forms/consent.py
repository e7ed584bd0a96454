"""F-05 知情同意书, and the same facts as rows of the registration form."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    TWO,
    Agreement,
    Cell,
    Column,
    Derived,
    FormSpec,
    Room,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.consent import Consent, Withdrawal
from swdesk.model.dates import PartialDate
from swdesk.model.fields import Mask
from swdesk.model.people import Person, Recipient
from swdesk.model.text import chinese_partial, to_text

C, W = Consent, Withdrawal
_HALVES = (23.0, 56.0, 23.0, 56.0)

SECRECY = N_(
    "社工站对您告诉我们的事保密。只有下列情形可以不经同意告诉有关部门或人员，且只说必要的部分："
    "（一）您或他人的生命安全受到威胁；（二）发现未成年人受到或可能受到侵害，依法必须报告；"
    "（三）法律规定或司法机关依法要求。能事先告诉您的，我们会事先告诉您。"
)
WAY_BACK = N_(
    "您可以随时口头或书面告诉社工撤回其中任何一项，也可以要求查阅、复制、更正或删除自己的信息。"
    "撤回不影响撤回以前已做的事；不同意拍照、录音、录像、宣传使用或转介共享，不影响您接受服务。"
)
STATEMENT = N_(
    "社工已向我说明以上内容，我听懂了，也得到了答复。我按自己的意愿，对上面每一项分别作了选择。"
    "不满14岁或者不能完全辨认自己行为的人，由监护人签署。"
)


def _name(consent: Consent) -> str:
    return str(consent.person.name) if consent.__data__.get("person") else ""


def _born(consent: Consent) -> str:
    person: Person | None = consent.person if consent.__data__.get("person") else None
    born: PartialDate | None = person.born_on if person else None
    return chinese_partial(born) if born else ""


def _file_no(consent: Consent) -> str:
    number = Recipient.select(Recipient.file_no).where(
        Recipient.person == consent.__data__.get("person")
    )
    return str(number.scalar() or "")


def _withdrawn(consent: Consent) -> str:
    rows = W.live().where(W.consent == consent.id).order_by(W.withdrawn_on, W.id)
    return "；".join(f"{to_text(W.purpose, row.purpose)} {row.withdrawn_on}" for row in rows)


NAME = Derived("client", N_("姓名"), _name, mask=Mask.NAME)
BORN = Derived("client_born", N_("出生日期"), _born, room=Room.DATE)
FILE_NO = Derived("client_file", N_("档案编号"), _file_no)

WITHDRAWN = Derived("withdrawn", N_("撤回"), _withdrawn)
WITHDRAWALS = Rows(
    N_("撤回记录"),
    W.consent,
    (Column(W.purpose, 36), Column(W.withdrawn_on, 36), Column(W.by, 26), Column(W.note, 60)),
    paper=False,
)

#: The consents of a person on their registration form, where most of them are entered.
OF_PERSON = Rows(
    N_("知情同意"),
    C.person,
    (
        Column(C.to_record, 24),
        Column(C.given_on, 26),
        Column(C.by, 20),
        Column(C.relation, 24),
        Column(C.way, 18),
        Column(C.basis, 26),
        Column(C.basis_note, 20),
    ),
    paper=False,
)

CONSENT = FormSpec(
    code="F-05",
    title=N_("知情同意书"),
    model=C,
    head=(FILE_NO, C.given_on),
    sections=(
        Section(
            N_("服务与信息"),
            (
                Row((NAME, BORN), _HALVES),
                Row((C.service, C.until), _HALVES),
                Row((Cell(C.content, N_("服务内容/与期限"), lines=2),), ONE),
                Row((Cell(C.kinds, N_("收集的/信息"), options=True),), ONE),
                Row((C.use,), ONE),
                Row((C.keeping, C.readers), _HALVES),
            ),
        ),
        Section(
            N_("事先告知"),
            (
                Agreement(N_("保密与/例外"), SECRECY),
                Agreement(N_("撤回与/查阅"), WAY_BACK),
            ),
        ),
        Section(
            N_("逐项同意"),
            (
                Row((Cell(C.to_record, options=True), Cell(C.to_photo, options=True)), _HALVES),
                Row((Cell(C.to_sound, options=True), Cell(C.to_film, options=True)), _HALVES),
                Row(
                    (Cell(C.to_publicity, options=True), Cell(C.to_referral, options=True)),
                    _HALVES,
                ),
                Row((C.basis, C.basis_note), screen_only=True),
                Row((WITHDRAWN,), ONE, paper_only=True),
            ),
        ),
        Section(
            N_("确认"),
            (
                Row((Cell(C.by, options=True), Cell(C.way, options=True)), TWO),
                Row((Cell(C.signer, N_("监护人/姓名")), Cell(C.relation, N_("与本人/关系"))), TWO),
                Row((C.witness, Cell(C.wording, N_("同意书/版本"))), TWO),
                Row((C.worker, C.scan), screen_only=True),
                Agreement(N_("声明"), STATEMENT, N_("本人（监护人）签名")),
                Signatures(((N_("社工签名"), False), (N_("见证人签名"), False))),
            ),
        ),
        WITHDRAWALS,
    ),
    columns=(NAME, C.given_on, C.to_record, C.by, C.way, C.until, C.worker),
    hidden=(C.person,),
    follows=(FILE_NO, NAME),
)
