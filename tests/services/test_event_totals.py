import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.event import ATTENDANCE
from swdesk.forms.event_totals import BY_AGE, BY_SEX, by_age, by_sex, slip_words
from swdesk.model.events import Event, SignIn
from swdesk.model.people import Sex
from swdesk.services.gatherings import slips

CAME = (
    (Sex.MALE, 9, None), (Sex.FEMALE, 17, None), (Sex.FEMALE, 18, None), (Sex.FEMALE, 59, None),
    (Sex.MALE, 60, None), (Sex.UNKNOWN, None, "70-79"), (Sex.FEMALE, 80, None),
    (Sex.FEMALE, None, "100+"), (Sex.UNKNOWN, None, None),
)  # fmt: skip


@pytest.fixture
def event(worker):
    made = Event.create(event_no="HD-1", name="集市", held_on=dt.date(2026, 11, 20))
    for seq, (sex, age, band) in enumerate(CAME, 1):
        facts = {"sex": sex, "age": age, "age_band": band}
        SignIn.create(event=made, seq=seq, name=f"居民{seq}", **facts)
    return made


def test_both_lines_add_up_to_everybody_who_left_a_name(event):
    assert sum(by_sex(event).values()) == sum(by_age(event).values()) == len(CAME)


def test_who_came_is_told_by_sex_and_by_age(event):
    assert BY_SEX.compute(event) == "男 2，女 5，未登记 2"
    assert BY_AGE.compute(event) == "未成年 2，18—59 岁 2，60—79 岁 2，80 岁以上 2，未登记 1"


def test_nobody_came_says_nothing(worker):
    empty = Event.create(event_no="HD-2", name="讲座", held_on=dt.date(2026, 11, 20))

    assert (BY_SEX.compute(empty), BY_AGE.compute(empty)) == ("", "")


def test_slips_are_counted_a_figure_each_and_added_to_those_before(event):
    slips.add_to_event(event, "55 545")
    counted = slips.add_to_event(event, "1")

    said = "回收 6 份：非常满意 4、满意 1、非常不满意 1；满意率 83.3%"
    assert slip_words(Event.find(counted.id)) == said


@pytest.mark.parametrize("marks", ["", "  ", "56", "5a"])
def test_what_is_no_mark_is_refused_and_nothing_is_counted(event, marks):
    with pytest.raises(UserError):
        slips.add_to_event(event, marks)

    assert Event.find(event.id).very_satisfied is None


def test_without_slips_what_was_written_by_hand_stands(event):
    event.satisfaction = "现场举手 95%"

    assert slip_words(event) == "现场举手 95%"


def test_who_left_no_name_is_told_by_sex_and_age_as_far_as_it_was_counted(event):
    Event.update(unnamed_count=12, unnamed_women=7, unnamed_elders=9).execute()

    said = ATTENDANCE.compute(Event.find(event.id))
    assert said.endswith("另有未留姓名 12（女 7，60 岁以上 9））")
