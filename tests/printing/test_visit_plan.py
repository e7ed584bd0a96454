"""走访计划表: a sheet for each worker, village by village, without what is done at the desk."""

import datetime as dt

from swdesk.printing.document import PrintOptions
from swdesk.printing.visit_plan import visit_plan_document
from swdesk.services.contacts.due import Bucket, Due
from swdesk.services.contacts.due_rules import DueKind

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
DAY = dt.date(2026, 11, 18)


def due(name, worker, place, kind=DueKind.VISIT, bucket=Bucket.WEEK, late=0):
    return Due(
        kind=kind, bucket=bucket, what="月度探访", why="独居老人，每月一次", due_on=DAY,
        days_late=late, worker=worker, worker_id=1, name=name, sex="女", age=80, place=place,
        recipient_id=hash(name),
    )  # fmt: skip


def plan(*work):
    return visit_plan_document(OPTIONS, work, "全站，到 11 月 22 日 为止", "月探访率 50%")


def test_each_worker_takes_a_sheet_of_their_own_village_by_village(read):
    made = plan(
        due("甲一", "沈佳", "青石村"), due("乙二", "方敏", "柳溪村"), due("丙三", "沈佳", "北塘村")
    )

    assert made.pages == 2
    assert "乙二" in read(made, page=0)
    first, second = (read(made, page=1).index(name) for name in ("丙三", "甲一"))
    assert first < second


def test_who_was_not_seen_this_month_stands_once_and_papers_not_at_all(read):
    made = plan(
        due("甲一", "沈佳", "青石村"),
        due("甲一", "沈佳", "青石村", bucket=Bucket.UNSEEN),
        due("丁四", "沈佳", "青石村", bucket=Bucket.UNSEEN),
        due("戊五", "沈佳", "青石村", kind=DueKind.PAPER),
    )

    text = read(made)
    assert (text.count("甲一"), text.count("丁四"), text.count("戊五")) == (1, 1, 0)
    assert "月探访率50%" in text.replace(" ", "")


def test_a_late_visit_says_for_how_long(read):
    assert "逾期3天" in read(plan(due("甲一", "沈佳", "青石村", late=3))).replace(" ", "")
