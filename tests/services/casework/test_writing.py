import pytest

from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.model.base import acting_as
from swdesk.model.cases import FollowUp
from swdesk.model.fields import Memo
from swdesk.model.team import Role, Worker
from swdesk.services import editing, recycling
from swdesk.services.access import NotAllowed
from swdesk.services.casework import sentence_bank, writing

PROCESS = FollowUp.process


# --- what comes with the program ---


def test_every_prompt_and_every_factual_box_belongs_to_a_form():
    known = {writing.key_of(f) for spec in FORMS for f in spec.fields() if isinstance(f, Memo)}

    assert set(writing.boxes()) <= known
    assert writing.factual_boxes() <= known


def test_a_box_says_what_a_good_record_says():
    assert "先写事实" in writing.prompt(PROCESS)
    assert writing.prompt(FollowUp.opinion) == ""


def test_sentences_are_found_by_the_first_letters_of_their_pinyin(database):
    found = [one.value for one in sentence_bank.offered(PROCESS, "lkqsfyd")]

    assert found == ["离开前双方约定：＿＿。"]


# --- words that judge ---


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("服务对象很懒，不配合社工", ["很懒", "不配合"]),
        ("儿媳说：“他就是很懒。”随后离开", []),
        ("上周有三天没有出门", []),
    ],
)
def test_a_judging_word_is_named_unless_somebody_else_said_it(text, words):
    assert [one.word for one in writing.judgements(text)] == words


def test_the_hint_names_the_word_and_what_to_write_and_keeps_nobody_from_saving(case):
    values = {**editing.blank(FOLLOW_UP), "process": "服务对象态度不好"}
    found = editing.problems(FOLLOW_UP, values, case=case)

    (hint,) = [one for one in found if one.field == "process"]
    assert hint.message == "“态度不好”是判断，不是事实。写原话和动作。"
    assert not hint.is_error


def test_where_judging_belongs_nothing_is_said(case):
    values = {**editing.blank(FOLLOW_UP), "reflection": "服务对象显然不配合"}

    found = editing.problems(FOLLOW_UP, values, case=case)

    assert "reflection" not in {one.field for one in found}


# --- the station's own sentences ---


def test_ones_own_sentences_come_first(worker):
    sentence_bank.keep("follow_up.process", "到户时门已开。")

    assert sentence_bank.offered(PROCESS)[0].value == "到户时门已开。"


def test_a_sentence_is_kept_once_and_never_empty(worker):
    sentence_bank.keep("follow_up.process", "到户时门已开。")

    with pytest.raises(UserError, match="已经有这一句"):
        sentence_bank.keep("follow_up.process", " 到户时门已开。 ")
    with pytest.raises(UserError, match="请写"):
        sentence_bank.keep("follow_up.process", "  ")


def test_a_dropped_sentence_comes_back_from_the_bin(worker):
    kept = sentence_bank.keep("follow_up.process", "到户时门已开。")
    sentence_bank.drop(kept)
    assert sentence_bank.own("follow_up.process") == []

    recycling.restore(kept)

    assert sentence_bank.own("follow_up.process") == [kept]


def test_who_writes_no_cases_keeps_no_sentences(worker):
    clerk = Worker.create(name="录入", role=Role.CLERK)

    with acting_as(clerk.id), pytest.raises(NotAllowed):
        sentence_bank.keep("follow_up.process", "到户时门已开。")
