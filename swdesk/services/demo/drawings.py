"""What the demonstration shows of drawings and scales: one family, what is around it, a trend."""

from __future__ import annotations

import datetime as dt

from swdesk.model.cases import Case
from swdesk.model.genogram import Bond, EcomapSystem, Flow, RelationLine
from swdesk.model.scales import ScaleAnswer, ScaleResult, StationBand, StationItem, StationScale
from swdesk.services.casework.scales import score_of, shipped
from swdesk.services.demo.ground import Ground
from swdesk.services.kin.genogram_facts import facts_of

_SYSTEMS = (
    ("village", "柳溪村委会", Bond.ORDINARY, Flow.FROM_SYSTEM),
    ("health", "青禾镇卫生院", Bond.CLOSE, Flow.FROM_SYSTEM),
    ("neighbours", "隔壁邻居", Bond.CLOSE, Flow.BOTH),
    ("kin", "外地亲戚", Bond.DISTANT, Flow.NONE),
    ("station", "社工站", Bond.ORDINARY, Flow.BOTH),
    ("volunteers", "夕阳红志愿服务队", Bond.ORDINARY, Flow.FROM_SYSTEM),
)
#: How many items of the scale are answered as somebody downcast would, and how many days ago.
_ANSWERED = ((300, 9), (180, 7), (60, 4))
_ITEMS = ("您觉得孤单吗？", "有人陪您说话吗？", "遇到难处找得到人帮忙吗？")


def draw_and_measure(ground: Ground) -> None:
    """Add bonds and systems to the drawings of the first case, and measure its client thrice."""
    ground.rows.flush()
    case = Case.select().order_by(Case.id).first()
    _draw(ground, case)
    for ago, downcast in _ANSWERED:
        _measure(ground, case, ground.year.working_day(ground.year.ago(ago)), downcast)
    _own_scale(ground, case)


def _draw(ground: Ground, case: Case) -> None:
    day, worker = case.asked_on, case.worker_id
    index, *others = facts_of(case).everybody()
    for kin, bond in zip(others, (Bond.CLOSE, Bond.CONFLICT), strict=False):
        ground.rows.add(
            RelationLine, day, worker, case=case.id, one=index.key, other=kin.key, bond=bond
        )
    for kind, name, bond, flow in _SYSTEMS:
        ground.rows.add(
            EcomapSystem, day, worker, case=case.id, kind=kind, name=name, bond=bond, flow=flow
        )


def _measure(ground: Ground, case: Case, day: dt.date, downcast: int) -> None:
    scale, worker = shipped("gds15"), case.worker_id
    chosen = [
        next(n for n, answer in enumerate(item.answers) if answer.points == int(nth < downcast))
        for nth, item in enumerate(scale.items)
    ]
    score = score_of(scale, chosen)
    band = scale.band_of(score) or scale.bands[0]
    result = ground.rows.add(
        ScaleResult, day, worker, recipient=case.recipient_id, case=case.id, scale=scale.code,
        title=scale.title, edition=scale.edition, held_on=day, worker=worker, score=score,
        most=scale.most, band=band.label, advice=band.advice or None,
    )  # fmt: skip
    for nth, (item, place) in enumerate(zip(scale.items, chosen, strict=True), 1):
        answer = item.answers[place]
        ground.rows.add(
            ScaleAnswer, day, worker, result=result, nth=nth, item=item.wording,
            answer=answer.label, points=answer.points,
        )  # fmt: skip


def _own_scale(ground: Ground, case: Case) -> None:
    day, worker = case.asked_on, case.worker_id
    scale = ground.rows.add(
        StationScale, day, worker, title="邻里支持简表", source="本站自编，仅供站内使用",
        period="过去一个月", answers="从不=0、有时=1、经常=2",
    )  # fmt: skip
    for nth, wording in enumerate(_ITEMS):
        ground.rows.add(StationItem, day, worker, scale=scale, wording=wording, is_reversed=nth > 0)
    for least, label in ((0, "支持较足"), (3, "支持不足")):
        ground.rows.add(StationBand, day, worker, scale=scale, least=least, label=label)
