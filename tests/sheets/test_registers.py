"""Registers as workbooks: what goes out comes in again, and a ledger's own headings are found."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from swdesk.forms.resources import PROVIDER
from swdesk.model.disclosure import Showing
from swdesk.model.greetings import Greeted
from swdesk.model.issues import Issue
from swdesk.model.meetings import Meeting, MeetingPoint
from swdesk.model.people import Person, Recipient
from swdesk.model.resources import ResourceLink
from swdesk.model.service_items import ServiceItem
from swdesk.model.training import Trainee, Training
from swdesk.services import editing
from swdesk.services.demo import build
from swdesk.services.lists.registers import REGISTERS
from swdesk.sheets.bring_in import bring_in
from swdesk.sheets.export import export
from swdesk.sheets.staged import Verdict
from swdesk.sheets.undo import undo
from swdesk.sheets.write import Column, write_workbook

TRAININGS = ("日期", "培训主题", "培训类型", "学时")


@pytest.fixture
def ledger(tmp_path):
    """Write a ledger: ledger(headings, rows)."""

    def write(headings, *rows):
        path = Path(tmp_path) / "台账.xlsx"
        columns = [Column(heading, is_text=True) for heading in headings]
        path.write_bytes(write_workbook("台账", columns, rows))
        return path

    return write


@pytest.fixture
def provider(station):
    values = editing.blank(PROVIDER) | {"name": "镇卫生院", "kind": "health"}
    return editing.save(PROVIDER, values)


@pytest.fixture
def lived_in(station):
    build("small", dt.date.today())  # noqa: DTZ011 - the day on which the lines are brought in


def test_a_ledger_of_trainings_is_filed_and_numbered(station, ledger):
    headings = ("日期", "培训主题", "培训类型", "学时", "讲师")
    path = ledger(headings, ["2026-03-02", "儿童保护实务", "实务技能", "6", "李老师"])

    bring_in("trainings", path)

    found = Training.get()
    assert (found.topic, found.held_on, found.hours) == (
        "儿童保护实务", dt.date(2026, 3, 2), Decimal(6),
    )  # fmt: skip
    assert found.training_no


def test_a_line_without_what_it_must_have_is_refused_with_the_reason(station, ledger):
    staging, _ = bring_in(
        "trainings",
        ledger(
            ("日期", "培训主题", "培训类型", "学时"), ["2026-03-02", "儿童保护", "实务技能", ""]
        ),
    )

    (row,) = staging.of(Verdict.REJECT)
    assert "没有学时，请补上。" in [note.reason for note in row.notes]
    assert not Training.select().exists()


def test_a_provider_is_found_by_name(provider, ledger):
    headings = ("链接日期", "资源方", "资源类型", "内容", "数量")
    bring_in("resource_links", ledger(headings, ["2026-03-02", "镇卫生院", "服务", "义诊", "1"]))

    assert ResourceLink.get().provider == provider


def test_a_provider_who_is_not_on_file_is_asked_for(station, ledger):
    headings = ("链接日期", "资源方", "资源类型", "内容")
    staging, _ = bring_in(
        "resource_links", ledger(headings, ["2026-03-02", "某公司", "服务", "义诊"])
    )

    (row,) = staging.of(Verdict.REJECT)
    assert "没有登记过名为“某公司”的资源方" in row.notes[0].reason


def test_the_same_ledger_brought_in_twice_adds_nothing(station, ledger):
    path = ledger(
        ("日期", "培训主题", "培训类型", "学时"), ["2026-03-02", "儿童保护", "实务技能", "6"]
    )
    bring_in("trainings", path)

    staging, summary = bring_in("trainings", path)

    assert [row.verdict for row in staging.rows] == [Verdict.KNOWN]
    assert summary.imported == 0
    assert Training.select().count() == 1


def test_meals_are_filed_for_whom_they_were_brought_to(station, ledger):
    person = Person.create(name="陈桂香")
    recipient = Recipient.create(person=person, file_no="QH-0001")
    headings = ("日期", "服务对象", "服务项目", "数量", "计量单位")
    bring_in("service_items", ledger(headings, ["2026-03-02", "陈桂香", "送餐", "30", "餐"]))

    found = ServiceItem.get()
    assert (found.recipient, found.quantity) == (recipient, Decimal(30))


def test_who_is_not_on_file_is_written_by_name(station, ledger):
    headings = ("反映日期", "反映人", "反映的问题")
    bring_in("issues", ledger(headings, ["2026-03-02", "张秀英", "路灯不亮"]))

    assert (Issue.get().raiser, Issue.get().recipient) == ("张秀英", None)


MEETING = (
    "日期",
    "会议类型",
    "会议主题",
    "议题与落实—议题",
    "议题与落实—决议",
    "议题与落实—完成日期",
)


def test_rows_that_say_nothing_of_the_line_continue_the_one_above(station, ledger):
    path = ledger(
        MEETING,
        ["2026-03-02", "村（居）民议事会", "流浪狗", "流浪狗伤人", "请城管清理", "2026-03-20"],
        ["", "", "", "养狗登记", "网格员逐户登记", ""],
        ["2026-04-02", "村（居）民议事会", "高空抛物", "", "", ""],
    )

    staging, summary = bring_in("meetings", path)

    assert (len(staging.rows), summary.imported) == (2, 2)
    first, second = Meeting.select().order_by(Meeting.held_on)
    points = MeetingPoint.select().order_by(MeetingPoint.id)
    assert [(one.meeting, one.issue, one.done_on) for one in points] == [
        (first, "流浪狗伤人", dt.date(2026, 3, 20)), (first, "养狗登记", None),
    ]  # fmt: skip
    assert second.topic == "高空抛物"


def test_what_is_wrong_in_such_a_row_keeps_the_whole_line_out_and_names_the_row(station, ledger):
    staging, _ = bring_in(
        "meetings",
        ledger(
            MEETING,
            ["2026-03-02", "村（居）民议事会", "流浪狗", "流浪狗伤人", "", ""],
            ["", "", "", "", "网格员逐户登记", ""],
        ),
    )

    (row,) = staging.of(Verdict.REJECT)
    assert [note.reason for note in row.notes] == ["第 3 行：没有议题与落实—议题，请补上。"]
    assert not Meeting.select().exists()


def test_a_trainee_who_is_no_colleague_is_kept_by_name(station, ledger):
    headings = (*TRAININGS, "参加人员—参加人")
    bring_in(
        "trainings", ledger(headings, ["2026-03-02", "儿童保护", "实务技能", "6", "外站李社工"])
    )

    found = Trainee.get()
    assert (found.colleague, found.name) == (None, "外站李社工")


def test_an_import_with_rows_within_its_lines_is_taken_back_whole(station, ledger):
    path = ledger(MEETING, ["2026-03-02", "村（居）民议事会", "流浪狗", "流浪狗伤人", "", ""])
    _, summary = bring_in("meetings", path)

    undo(summary.batch_id)

    assert not Meeting.select().exists()
    assert not MeetingPoint.select().exists()


@pytest.mark.parametrize("key", REGISTERS)
def test_every_register_is_taken_out_and_brought_in_again(lived_in, key, tmp_path):
    path = Path(tmp_path) / "out.xlsx"
    path.write_bytes(export(key, showing=Showing.REAL))
    count = REGISTERS[key].model.live().count()

    staging, _ = bring_in(key, path, dry_run=True)

    assert [row.verdict for row in staging.rows] == [Verdict.KNOWN] * count
    assert count


@pytest.mark.parametrize(
    "key",
    [
        "trainings",
        "meetings",
        "issues",
        "service_items",
        "publicity",
        "resource_links",
        "funds",
        "associations",
        "supervisions",
        "work_plans",
        "communities",
    ],
)
def test_a_register_can_begin_from_its_own_workbook(lived_in, key, tmp_path):
    register = REGISTERS[key]
    path = Path(tmp_path) / "out.xlsx"
    path.write_bytes(export(key, showing=Showing.REAL))
    before = _lines(register), _inner(register)
    for model in (Greeted, *(rows.model for rows in register.spec.sub_tables()), register.model):
        model.delete().execute()

    bring_in(key, path)

    assert (_lines(register), _inner(register)) == before


def _inner(register):
    """Return what stands within the lines, apart from the numbers of the records."""
    return [
        sorted(
            [
                str(one.__data__[name])
                for name, field in rows.model.facts().items()
                if field is not rows.source
            ]
            for one in rows.model.live()
        )
        for rows in register.spec.sub_tables()
    ]


def _lines(register):
    lines = register.model.live()
    return sorted([str(one.__data__[name]) for name in register.model.facts()] for one in lines)
