"""Finding a person against looking for the same letters in one text."""

from __future__ import annotations

import random
from pathlib import Path
from statistics import median

from swdesk.model.base import database
from swdesk.services.people.find import LIMIT, FindIndex
from tests.bench.measuring import Finding, amount, compared, in_turns, percentile
from tests.bench.stations import SEED, crowd

PEOPLE, VISITS, STATION = 100_000, 150_000, 5_000
ASKED = 20  # queries of each kind
ROUNDS = 5
BLINK = 150

_KEYS = """SELECT p.name, p.pinyin, p.id_no, p.phones, p.address, r.file_no, l.name
 FROM person p JOIN recipient r ON r.person_id = p.id JOIN place l ON l.id = p.place_id"""


def measure(folder: Path) -> list[Finding]:
    """Measure at stress size; how long reading everybody takes counts at station size."""
    with crowd(folder, STATION):
        read = median(in_turns(ROUNDS, FindIndex().build)[0])
    with crowd(folder, PEOPLE, VISITS):
        index = FindIndex()
        stress = in_turns(1, index.build)[0][0]
        found = compared_finding(index)
    return [
        found,
        amount(f"解锁后读入 {STATION:,} 人的检索文字", read, BLINK),
        amount(f"解锁后读入 {PEOPLE:,} 人的检索文字", stress),
    ]


def compared_finding(index: FindIndex) -> Finding:
    """Ask every query of both in turns and compare what all but one in twenty stay under."""
    keys = database.execute_sql(_KEYS).fetchall()
    text = "\n".join(" ".join(str(key) for key in row) for row in keys).encode()
    ours, least = [], []
    for query in queries(keys):
        needle = query.encode()
        mine, plain = in_turns(
            ROUNDS, lambda q=query: index.search(q), lambda n=needle: first_lines(text, n)
        )
        ours.append(median(mine))
        least.append(median(plain))
    ours, least = [percentile(ours, 0.95)], [percentile(least, 0.95)]
    what = f"{PEOPLE:,} 人里找人，95% 的查询在此之内"
    return compared(what, ours, "同样的文字里找子串", least, 2)


def first_lines(text: bytes, needle: bytes) -> int:
    """Return how many of the first 50 lines hold *needle*."""
    found, at = 0, text.find(needle)
    while at >= 0 and found < LIMIT:
        found += 1
        at = text.find(needle, text.find(b"\n", at))
    return found


def queries(keys: list[tuple[str, ...]]) -> list[str]:
    """Return what people type: a surname, a name, letters, the end of a number, somebody unknown.

    What the plain search is asked for is found as it stands, but for initials and joined
    syllables, for which it has to read to the end: as it would for its own answer to nobody.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same questions in every run
    found = []
    for _ in range(ASKED):
        name, pinyin, id_no, phones, *_ = chance.choice(keys)
        syllables = pinyin.split()[0].split("'")
        initials = "".join(syllable[0] for syllable in syllables)
        found += [name[:1], name[:2], name, initials[:2], initials[:3], syllables[0]]
        found += ["".join(syllables), id_no[-4:], id_no[-6:], phones[-6:-2], "魑魅魍"]
    return found
