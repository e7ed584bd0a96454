"""F-05B 保密承诺书, for whoever works at the station or gives time to it."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.labels import N_
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.printing.cells import Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import Row
from swdesk.printing.longtext import LongText, consent
from swdesk.printing.page import Sheet
from swdesk.services.privacy.pledges import VERSION

PLEDGE = "F-05B"
TITLE = N_("保密承诺书")
_LABEL, _WHOLE = 25.0, 165.0
_TERMS = N_(
    "一、服务对象和家庭的姓名、证件、电话、住址、照片、健康、经济、家庭和服务经过，以及在工作中听到看到的"
    "其他情况，我都保密，离开本站以后也一样。\n"
    "二、只看、只记工作需要的内容；不打听，不在公共场合、微信群和朋友圈谈论，不用真名举例。\n"
    "三、不拍摄、不抄录、不带走资料，不用个人的手机、邮箱或网盘传送名单；打印件用完收回或销毁。\n"
    "四、用自己的密码打开资料，不告诉别人，离开座位就锁定。\n"
    "五、没有本人（不满14岁的由监护人）书面同意，不拍照、录音、录像，不用于宣传。\n"
    "六、发现未成年人受到侵害、有人要伤害自己或他人，立即报告站长，并依法报案；这不算泄密。\n"
    "七、发现资料遗失或泄露，当天报告站长。\n"
    "八、离岗时交还全部资料、备份盘和钥匙，不留副本。违反以上承诺的，愿意承担相应责任。"
)
_PROMISE = N_("以上内容我已看过并同意遵守。")


def pledge_document(
    people: Sequence[Worker | Volunteer], options: PrintOptions, *, copies: int = 1
) -> Document:
    """Return the undertaking for each of *people*; without any the blank one."""
    sheets = [_sheet(one, options) for one in people] or [_sheet(None, options)] * copies
    return bound(TITLE, sheets, options, len(people))


def _sheet(person: Worker | Volunteer | None, options: PrintOptions) -> Sheet:
    is_volunteer = isinstance(person, Volunteer)
    role = "" if person is None else N_("志愿者") if is_volunteer else N_("工作人员")
    furniture = Furniture(
        options.station,
        TITLE,
        PLEDGE,
        (Pair(N_("版本："), VERSION),),
        blank=person is None,
    )
    half = (_WHOLE - 2 * _LABEL) / 2
    rows = (
        Row(
            (
                (Label(text=N_("姓名")), _LABEL),
                (Value(text=str(person or "")), half),
                (Label(text=N_("身份")), _LABEL),
                (Value(text=role), half),
            )
        ),
        Row(
            (
                (Label(text=N_("承诺条款")), _LABEL),
                (LongText(text=_TERMS, printed=True), _WHOLE - _LABEL),
            ),
            least_mm=90,
        ),
        Row(
            (
                (Label(text=N_("承诺")), _LABEL),
                (consent(_PROMISE, N_("承诺人签名：")), _WHOLE - _LABEL),
            ),
            least_mm=34,
        ),
    )
    return Sheet(furniture, rows)
