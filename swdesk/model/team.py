"""The people who do the work."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.fields import Code, Day, Line, Name, Phones, YesNo


class Worker(Record):
    """A social worker or another colleague who signs records."""

    name = Name(N_("姓名"), required=True)
    post = Code("post", N_("岗位"))
    certificate = Code("certificate_level", N_("证书"))
    certificate_no = Line(N_("证书编号"))
    phones = Phones(N_("电话"))
    joined_on = Day(N_("到岗日期"))
    left_on = Day(N_("离岗日期"))
    key_slot = Line(N_("钥匙"), hint=N_("此人密码所开的钥匙，没有则不能登录"))
    is_retired = YesNo(N_("停用"), required=True, default=False)

    def __str__(self) -> str:
        return str(self.name)
