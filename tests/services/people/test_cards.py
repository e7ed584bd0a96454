import pytest

from swdesk.errors import UserError
from swdesk.model.cards import Card
from swdesk.services.people import cards


@pytest.fixture
def person(served):
    return served("王秀兰").person


def test_a_card_carries_figures_alone_and_nothing_of_its_holder(person):
    token = cards.issue(person).token

    assert cards.is_token(token)
    assert len(token) == 16
    assert token.isdigit()
    assert str(person.id) != token.strip("0")


def test_who_has_a_card_gets_no_second_one(person):
    assert cards.issue(person) == cards.issue(person)


def test_a_scanned_card_finds_its_holder(person):
    assert cards.holder(cards.issue(person).token + "\n") == person


@pytest.mark.parametrize("text", ["", "王秀兰", "13812345521", "110105194912310021", "5" * 16])
def test_what_is_no_card_is_not_taken_for_one(text):
    assert not cards.is_token(text)


def test_a_misread_digit_is_noticed(person):
    token = cards.issue(person).token
    for nth in range(2, 16):
        wrong = str((int(token[nth]) + 1) % 10)
        assert not cards.is_token(token[:nth] + wrong + token[nth + 1 :])


def test_a_lost_card_opens_nothing_and_the_next_has_another_number(person):
    lost = cards.issue(person)
    cards.withdraw(lost, "遗失")

    with pytest.raises(UserError, match="停用（遗失）"):
        cards.holder(lost.token)
    assert cards.issue(person).token != lost.token
    assert Card.select().count() == 2


def test_a_card_of_another_station_is_told_apart(person):
    token = cards.issue(person).token
    Card.delete().execute()

    with pytest.raises(UserError, match="没有这张卡"):
        cards.holder(token)


def test_withdrawing_needs_a_reason(person):
    with pytest.raises(UserError, match="请写原因"):
        cards.withdraw(cards.issue(person), "")
