"""What makes a password good enough, and the recovery code that stands in for a lost one."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable

from stdnum import luhn

from swdesk.labels import N_
from swdesk.station.refusals import WeakPassword, WrongRecoveryCode

MIN_LENGTH = 10
MIN_WORDS = 4
_MIN_DIFFERENT = 4  # different characters: refuses aaaaaaaaaa and 1212121212

_RUNS = ("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")
_SILLY = ("password", "passw0rd", "iloveyou", "admin", "mima", "woaini", "shegong", "密码")
_MOBILE = re.compile(r"1\d{10}")

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_GROUPS, _GROUP = 5, 5
_LOOKALIKES = str.maketrans("OIL", "011")


def normalise(password: str) -> str:
    """Return the form that is hashed: full-width letters from an input method count as plain."""
    return unicodedata.normalize("NFKC", password).strip()


def require_good_password(password: str, names: Iterable[str] = ()) -> None:
    """Refuse a short or silly password, also one made of the *names* of office or worker."""
    text = normalise(password)
    words = text.split()
    if len(text) < MIN_LENGTH and len(words) < MIN_WORDS:
        raise WeakPassword(N_("密码太短。请用至少 10 个字符，或四个用空格隔开的词语。"))
    if _is_silly("".join(words).casefold(), names):
        raise WeakPassword(
            N_("这个密码太容易猜到。请换成四个互不相干的词语，不要用单位名、电话或连续的数字字母。")
        )


def _is_silly(text: str, names: Iterable[str]) -> bool:
    rest = text
    for word in (*_SILLY, *(normalise(name).casefold() for name in names)):
        rest = rest.replace(word, "") if word else rest
    return (
        len(set(text)) < _MIN_DIFFERENT
        or (rest != text and (not rest or rest.isdigit()))
        or any(text in run or text in run[::-1] for run in _RUNS)
        or _MOBILE.fullmatch(text) is not None
    )


def new_recovery_code() -> str:
    """Return 120 random bits as five groups of five characters, the last one a check."""
    body = "".join(secrets.choice(_ALPHABET) for _ in range(_GROUPS * _GROUP - 1))
    code = body + luhn.calc_check_digit(body, _ALPHABET)
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def read_recovery_code(typed: str) -> str:
    """Return the code as it was printed, from what somebody typed off the sheet."""
    text = unicodedata.normalize("NFKC", typed).upper()
    code = "".join(char for char in text if char.isalnum()).translate(_LOOKALIKES)
    if len(code) != _GROUPS * _GROUP:
        raise WrongRecoveryCode(
            N_("恢复码应有 25 个字符（五组，每组五个）。请对照恢复码单补齐或删去多余的字符。")
        )
    if not luhn.is_valid(code, _ALPHABET):
        raise WrongRecoveryCode(N_("恢复码里有抄错的字符。请对照恢复码单逐组再看一遍。"))
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
