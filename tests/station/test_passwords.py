"""A password is refused for a reason that can be acted on; a recovery code forgives a hand."""

import pytest

from swdesk.station.passwords import (
    new_recovery_code,
    read_recovery_code,
    require_good_password,
)
from swdesk.station.refusals import WeakPassword, WrongRecoveryCode


@pytest.mark.parametrize(
    "silly",
    [
        "0123456789",
        "1234567890",
        "9876543210",
        "qwertyuiop",
        "password2024",
        "Password123",
        "aaaaaaaaaa",
        "1212121212",
        "１２３４５６７８９０",
        "13812345678",
        "清河镇社工站2024",
        "short",
        "四字密码",
    ],
)
def test_a_silly_password_is_refused(silly):
    with pytest.raises(WeakPassword):
        require_good_password(silly, ["清河镇社工站"])


@pytest.mark.parametrize(
    "good", ["下雨 天晴 买菜 回家", "K7v!mw2Qzz", "correct horse battery staple"]
)
def test_ten_characters_or_four_words_are_enough(good):
    require_good_password(good, ["清河镇社工站"])


def test_a_recovery_code_may_be_typed_carelessly():
    code = next(code for code in iter(new_recovery_code, "") if "0" in code and "1" in code)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert read_recovery_code(typed) == code


def test_every_single_miscopied_character_is_noticed():
    code = new_recovery_code()
    for at, char in enumerate(code):
        if char != "-":
            wrong = code[:at] + ("2" if char != "2" else "3") + code[at + 1 :]
            with pytest.raises(WrongRecoveryCode):
                read_recovery_code(wrong)


def test_a_recovery_code_of_the_wrong_length_says_how_long_it_is():
    with pytest.raises(WrongRecoveryCode, match="25"):
        read_recovery_code(new_recovery_code()[:-2])


def test_recovery_codes_never_repeat():
    assert len({new_recovery_code() for _ in range(200)}) == 200
