"""F-05D 销毁证明: what was destroyed, in numbers and counts, with the hands of two people."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.destruction import DestroyedItem, Destruction
from swdesk.model.team import Worker
from swdesk.model.text import chinese_day
from swdesk.printing.cells import Label, SignatureBox, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import Row
from swdesk.printing.longtext import LongText
from swdesk.printing.page import Sheet

CERTIFICATE = "F-05D"
TITLE = N_("个人信息销毁证明")
_LABEL, _WHOLE = 25.0, 165.0
_COLUMNS = ((N_("种类"), 44.0), (N_("编号"), 71.0), (N_("删除"), 25.0), (N_("去标识留存"), 25.0))
_STATEMENT = N_(
    "上列资料已从数据库、修改明细、草稿和附件中删除或抹去，不能恢复；“去标识留存”的行只剩日期、代码、"
    "性别、年龄段和村（社区），用于保持以往统计数字不变，看不出是谁。本证明不含被销毁资料的内容。"
)


def certificate_document(made: Destruction, options: PrintOptions) -> Document:
    """Return the certificate of one destruction."""
    return bound(TITLE, [Sheet(_furniture(made, options), _rows(made))], options)


def _furniture(made: Destruction, options: PrintOptions) -> Furniture:
    return Furniture(
        options.station,
        TITLE,
        CERTIFICATE,
        (Pair(N_("销毁编号："), str(made.destruction_no)),),
        (Pair(N_("销毁日期："), chinese_day(made.destroyed_on)),),
    )


def _rows(made: Destruction) -> tuple[Row, ...]:
    half = (_WHOLE - 2 * _LABEL) / 2
    request = str(made.request) if made.request else ""
    facts = (
        _pair(N_("销毁原因"), made.reason.label, half) + _pair(N_("请求登记"), request, half),
        _pair(N_("批准人"), _name(made.approved_by), half)
        + _pair(N_("监销人"), _name(made.witnessed_by), half),
        _pair(N_("修改明细"), N_("抹去 {n} 条").format(n=made.changes), half)
        + _pair(
            N_("附件草稿"),
            N_("附件 {files} 件，草稿 {drafts} 份").format(files=made.files, drafts=made.drafts),
            half,
        ),
    )
    heads = tuple((Label(text=title, spread=False, size=9.5), mm) for title, mm in _COLUMNS)
    items = DestroyedItem.live().where(DestroyedItem.destruction == made.id)
    return (
        *(Row(cells) for cells in facts),
        Row(heads, repeats=True, keep_with_next=True),
        *(_item(one) for one in items.order_by(DestroyedItem.id)),
        _told(N_("仍在备份\n里的"), "\n".join(made.left_in) or N_("没有更早的备份。")),
        _told(N_("说明"), _STATEMENT),
        Row(
            (
                (SignatureBox(text=N_("批准人签名：")), _WHOLE / 2),
                (SignatureBox(text=N_("监销人签名："), stamp=True), _WHOLE / 2),
            ),
            least_mm=24,
        ),
    )


def _item(one: DestroyedItem) -> Row:
    texts = (str(one.kind), one.number or "", str(one.removed), str(one.kept))
    return Row(tuple((Value(text=text), mm) for text, (_, mm) in zip(texts, _COLUMNS, strict=True)))


def _pair(label: str, text: str, mm: float) -> tuple[tuple[Label | Value, float], ...]:
    return (Label(text=label), _LABEL), (Value(text=text), mm)


def _told(label: str, text: str) -> Row:
    content = LongText(text=text, printed=True)
    return Row(((Label(text=label), _LABEL), (content, _WHOLE - _LABEL)), least_mm=14)


def _name(worker: Worker | None) -> str:
    return str(worker.name) if worker else ""
