import datetime as dt

import pytest

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.plan import PLAN
from swdesk.services import editing
from swdesk.services.casework import cases
from swdesk.services.casework.repetition import repeats, share

TALK = (
    "社工到校时，服务对象正在操场和同学打球，见到社工主动打招呼。社工询问返校第一周的感受，"
    "他说数学跟得上，英语听不懂，中午和同桌一起吃饭。班主任说他这周没有迟到。"
)
ANOTHER = (
    "服务对象来站里，带来一张数学试卷，得了七十八分。社工肯定他的努力，一起看错在哪里，"
    "约定每天睡前背十个单词，由奶奶签字。他提出周末想和表哥去镇上看书。"
)


def test_a_copied_text_repeats_and_another_story_does_not():
    assert repeats(TALK, TALK)
    assert repeats(TALK.replace("，", "、"), TALK)
    assert not repeats(ANOTHER, TALK)


def test_a_text_that_goes_on_from_a_copy_is_its_own_as_soon_as_it_says_more():
    assert share(TALK + ANOTHER, TALK) == pytest.approx(0.5, abs=0.1)
    assert not repeats(TALK + ANOTHER, TALK)


@pytest.mark.parametrize("text", ["", "电话未接通。", "，。" * 40])
def test_what_is_short_is_never_called_a_repetition(text):
    assert not repeats(text, text)


@pytest.fixture
def written(case):
    def warnings(process, **facts):
        told = {
            "held_on": dt.date(2026, 9, 10), "started": dt.time(9), "ended": dt.time(10),
            "form": "talk", "aim": "了解", "process": process,
        }  # fmt: skip
        values = {**cases.new_follow_up(case), **told, **facts}
        found = editing.problems(FOLLOW_UP, values, case=case)
        editing.save(FOLLOW_UP, values, case=case)
        return [problem.message for problem in found if problem.field == "process"]

    return warnings


def test_a_record_that_copies_the_last_one_is_saved_with_a_warning(written):
    assert written(TALK) == []
    assert written(TALK) == ["与第 1 次的过程几乎相同，请写这一次的经过。"]


def test_a_record_that_copies_the_plan_is_warned_of(written, fill):
    fill(PLAN, strategy=ANOTHER)

    assert written(ANOTHER) == ["几乎是照抄计划，请写实际做了什么、对方怎样回应。"]
