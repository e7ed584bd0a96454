"""G-2 组员报名登记表: one slip each; the list of a whole group prints from the same records."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    Cell,
    Derived,
    FormSpec,
    Row,
    Section,
)
from swdesk.labels import N_
from swdesk.model.groups import GroupMember

M = GroupMember


def _group_name(record: GroupMember) -> str:
    return str(record.group.name) if record.group_id else ""


def _group_no(record: GroupMember) -> str:
    return str(record.group.group_no) if record.group_id else ""


OF_GROUP = Derived("group_name", N_("小组名称"), _group_name, span=6)
MEMBERS_GROUP_NO = Derived("group_no", N_("小组编号"), _group_no, span=3)

MEMBER = FormSpec(
    code="G-2",
    title=N_("小组组员登记表"),
    model=M,
    head=(MEMBERS_GROUP_NO, M.joined_on),
    sections=(
        Section(
            N_("组员"),
            (
                Row((OF_GROUP,), ONE, paper_only=True),
                Row((M.name, M.sex, M.age), THREE),
                Row((Cell(M.phones, span=4), Cell(M.role, span=3)), TWO),
                Row((Cell(M.category, span=4), Cell(M.consent, options=True, span=4)), TWO),
                Row((M.guardian, Cell(M.guardian_phones, N_("监护人/电话"), span=4)), TWO),
                Row((Cell(M.special_needs, N_("特殊/需要"), span=8),), ONE),
                Row((Cell(M.expects, N_("参加的/期望"), lines=3),), ONE),
                Row((M.left_on, Cell(M.left_because, span=6)), TWO),
                Agreement(
                    N_("知情同意"),
                    N_(
                        "本人（监护人）已了解小组的目的、时间和保密约定，自愿参加，"
                        "同意社工站为开展服务记录出席和过程；可随时退出。"
                    ),
                    N_("组员（监护人）签名"),
                ),
            ),
        ),
    ),
    columns=(M.name, M.sex, M.age, M.phones, M.role, M.category, M.joined_on),
    hidden=(M.group, M.person),
    follows=(OF_GROUP,),
)
