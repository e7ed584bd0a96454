"""A-5 活动报名表 with what to mind; for a minor the guardian signs."""

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
from swdesk.model.event_papers import Registration
from swdesk.model.events import Event
from swdesk.model.text import chinese_day, in_a_row, to_text

R, E = Registration, Event


def _name(record: Registration) -> str:
    return str(record.event.name) if record.event_id else ""


def _when(record: Registration) -> str:
    if not record.event_id:
        return ""
    event = record.event
    return in_a_row(chinese_day(event.held_on), to_text(E.started, event.started))


def _where(record: Registration) -> str:
    return str(record.event.location or "") if record.event_id else ""


def _number(record: Registration) -> str:
    return str(record.event.event_no) if record.event_id else ""


OF_EVENT = Derived("event_name", N_("活动名称"), _name, span=6)
EVENT_NO = Derived("event_no", N_("活动编号"), _number, span=3)
WHEN = Derived("event_when", N_("时间"), _when, span=4)
WHERE = Derived("event_where", N_("地点"), _where, span=4)

REGISTRATION = FormSpec(
    code="A-5",
    title=N_("活动报名表"),
    model=R,
    head=(EVENT_NO, R.signed_up_on),
    sections=(
        Section(
            N_("活动"),
            (
                Row((OF_EVENT,), ONE, paper_only=True),
                Row((WHEN, WHERE), TWO, paper_only=True),
                Row((R.name, R.sex, R.age), THREE),
                Row(
                    (Cell(R.phones, span=4), Cell(R.accompanied, N_("监护人/陪同"), options=True)),
                    TWO,
                ),
                Row((Cell(R.health, span=12),), ONE),
                Row(
                    (
                        R.guardian,
                        Cell(R.guardian_relation, N_("与本人/关系")),
                        Cell(R.guardian_phones, N_("监护人/电话")),
                    ),
                    THREE,
                ),
                Row((R.is_signed,), screen_only=True),
                Row((Cell(R.note, span=12),), ONE),
            ),
        ),
        Section(
            N_("安全告知"),
            (
                Agreement(
                    N_("请您知道"),
                    N_(
                        "一、请按时到场、签到，听从工作人员安排；提前离开请告诉工作人员并签退。\n"
                        "二、请按自己的身体情况参加；有慢性病、过敏、怀孕、行动不便的，请先写在“健康提示”里，"
                        "随身带药。身体不适请立即停下并告诉工作人员。\n"
                        "三、不满18岁的由监护人签名；不满8岁的由监护人或其委托的成年人全程陪同。\n"
                        "四、注意往返交通安全，保管好随身财物，不带危险物品，爱护场地设施。\n"
                        "五、突发情况下，社工站会立即救助、联系家属并报警或拨打120；本告知不免除社工站依法应负的"
                        "安全保障责任。"
                    ),
                ),
                Agreement(
                    N_("个人信息"),
                    N_(
                        "报名信息只用于本次活动的联系、签到和安全保障。活动中拍照和宣传使用另行征求同意，"
                        "不同意不影响参加。"
                    ),
                ),
                Agreement(
                    N_("回执"),
                    N_("以上告知我已看过，自愿参加（同意孩子参加）本次活动，所填情况属实。"),
                    N_("参加人（监护人）签名"),
                ),
            ),
        ),
    ),
    columns=(R.name, R.sex, R.age, R.phones, R.guardian, R.guardian_phones, R.signed_up_on),
    hidden=(R.event, R.person),
    follows=(OF_EVENT,),
)
