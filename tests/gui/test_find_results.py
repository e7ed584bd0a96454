"""What the find box has found, driven while typing goes on in the box."""

from __future__ import annotations

import pytest

from swdesk.gui.find_results import FindResults
from swdesk.services.people.find import Hit, Hits


def hit(number, name="王秀兰"):
    return Hit(number, number, None, f"QH-{number:04}", name, "女", 76, "柳溪村", ("姓名",))


@pytest.fixture
def results(shown):
    return shown(FindResults(), 480, 300)


def opened_by(results):
    heard = []
    results.opened.connect(heard.append)
    return heard


def test_enter_opens_the_first_hit(results):
    heard = opened_by(results)
    results.show_hits("王", Hits((hit(1), hit(2))))
    results.open_marked()

    assert heard == [hit(1)]


def test_arrows_move_the_mark_and_stop_at_the_ends(results):
    heard = opened_by(results)
    results.show_hits("王", Hits((hit(1), hit(2), hit(3))))
    for steps in (1, 1, 1, -1):
        results.move_mark(steps)
    results.open_marked()

    assert heard == [hit(2)]


def test_more_than_fifty_are_said_to_be_more(results):
    results.show_hits("王", Hits(tuple(hit(n) for n in range(1, 51)), more=True))

    assert results.count() == 50
    assert results.summary().startswith("50+ 人")


def test_nobody_found_offers_a_new_record_with_the_words_searched(results):
    heard = []
    results.new_asked.connect(heard.append)
    results.show_hits("王秀兰", Hits())
    assert results.count() == 0
    results.open_marked()

    assert heard == ["王秀兰"]


def test_the_panel_is_as_high_as_what_it_shows(results):
    results.show_hits("王", Hits((hit(1),)))
    low = results.sizeHint().height()
    results.show_hits("王", Hits(tuple(hit(n) for n in range(1, 30))))

    assert low < results.sizeHint().height() < 30 * 44
