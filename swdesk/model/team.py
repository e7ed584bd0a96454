"""The people who do the work."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.fields import Choice, Code, Day, Labelled, Line, Name, Phones, YesNo


class Role(Labelled):
    """What somebody does at the station, and with it what they may see and change."""

    WORKER = "worker", N_("社工")
    SUPERVISOR = "supervisor", N_("站长或督导")
    ADMIN = "admin", N_("管理员")
    CLERK = "clerk", N_("录入员")
    STATISTICS = "statistics", N_("只读统计")


class Worker(Record):
    """A social worker or another colleague who signs records."""

    name = Name(N_("姓名"), required=True)
    role = Choice(Role, N_("权限"), required=True, default=Role.WORKER)
    is_admin = YesNo(N_("兼管理员"), required=True, default=False)
    post = Code("post", N_("岗位"))
    certificate = Code("certificate_level", N_("证书"))
    certificate_no = Line(N_("证书编号"))
    phones = Phones(N_("电话"))
    joined_on = Day(N_("到岗日期"))
    left_on = Day(N_("离岗日期"))
    pledged_on = Day(N_("保密承诺书签署日期"), future=False)
    pledge_version = Line(N_("承诺书版本"))
    key_slot = Line(N_("钥匙"), hint=N_("此人密码所开的钥匙，没有则不能登录"))
    has_temporary_password = YesNo(N_("密码待本人更换"), required=True, default=False)
    is_retired = YesNo(N_("停用"), required=True, default=False)

    def __str__(self) -> str:
        return str(self.name)
