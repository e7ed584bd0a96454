"""The sheet with the recovery code that is locked into the cabinet."""

from __future__ import annotations

import datetime as dt

from swdesk.labels import N_
from swdesk.model.text import chinese_day
from swdesk.printing.cells import Label, SignatureBox, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import Row
from swdesk.printing.longtext import LongText
from swdesk.printing.page import Sheet

_TITLE = N_("恢复码保管单")
_USE = N_(
    "1．这张单子上的恢复码能打开本站的全部资料，请装进信封封好，锁进柜子，或交上级单位保管。\n"
    "2．忘记密码时，在打开站点的页面选“忘记密码”，输入恢复码，再设一个新密码。\n"
    "3．密码和恢复码都丢了，没有人能打开资料。请不要拍照，不要存在这台电脑里。\n"
    "4．换了恢复码以后，请把旧的单子当面销毁。"
)


def recovery_document(office: str, worker: str, code: str, day: dt.date) -> Document:
    """Return the sheet for *code*, given on *day* to *worker* of *office*."""
    furniture = Furniture(
        office,
        _TITLE,
        N_("绝密"),
        (Pair(N_("交给："), worker),),
        (Pair(N_("日期："), chinese_day(day)),),
    )
    rows = (
        Row(((Label(text=N_("恢复码")), 25.0), (Value(text=code), 140.0)), least_mm=22),
        Row(((Label(text=N_("怎么用")), 25.0), (LongText(text=_USE), 140.0)), least_mm=60),
        Row(
            (
                (SignatureBox(text=N_("保管人签名：")), 82.5),
                (SignatureBox(text=N_("见证人签名："), stamp=True), 82.5),
            ),
            least_mm=22,
        ),
    )
    options = PrintOptions(station=office, printed_by="", binding=False)
    return bound(_TITLE, [Sheet(furniture, rows)], options, records=0)
