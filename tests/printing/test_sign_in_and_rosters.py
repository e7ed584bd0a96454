"""Sheets with many lines: the sign-in sheet A-2 and the station's lists."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.events import Event, EventStatus, SignIn
from swdesk.model.people import Recipient, RecipientStatus
from swdesk.printing import documents
from swdesk.printing.document import PrintOptions
from swdesk.printing.key_card import key_card_document
from swdesk.printing.recovery import recovery_document
from swdesk.printing.roster import roster_document
from swdesk.printing.signin import sign_in_document
from swdesk.services.gatherings.events import SheetMode, expected
from swdesk.services.help_texts import key_groups
from swdesk.services.lists.rosters import ROSTERS, table

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
pytestmark = pytest.mark.usefixtures("demo")


def held():
    return Event.live().where(Event.status == EventStatus.ENDED).first()


def test_a_signed_sheet_names_everybody_who_came_and_when(read):
    event = held()
    text = read(sign_in_document(event, SheetMode.SIGNED, OPTIONS))
    sign_ins = list(SignIn.live().where(SignIn.event == event))
    assert sign_ins
    for sign_in in sign_ins:
        assert sign_in.name in text
        assert sign_in.intervals[0].came_at.strftime("%H:%M") in text


def test_an_expected_sheet_leaves_spare_lines_to_the_end_of_the_page(read):
    event = next(one for one in Event.live() if 0 < len(expected(one.id)) <= 15)
    text = read(sign_in_document(event, SheetMode.EXPECTED, OPTIONS))
    for one in expected(event.id):
        assert one.name in text
    assert "20" in text
    assert "第1页共1页" in text


def test_a_blank_sheet_has_as_many_lines_as_asked_for(read):
    assert sign_in_document(None, SheetMode.BLANK, OPTIONS, rows=20).pages == 1
    longer = sign_in_document(None, SheetMode.BLANK, OPTIONS, rows=43)
    assert "43" in read(longer, page=longer.pages - 1)
    assert "44" not in read(longer)


def test_telephone_numbers_on_a_sign_in_sheet_are_always_masked(read):
    event = next(one for one in Event.live() if SignIn.live().where(SignIn.event == one).count())
    text = read(sign_in_document(event, SheetMode.SIGNED, OPTIONS))
    for sign_in in SignIn.live().where(SignIn.event == event):
        for phone in sign_in.phones:
            assert phone not in text


@pytest.mark.parametrize("kind", ROSTERS)
def test_every_list_prints_with_its_total(kind, read):
    text = read(roster_document(OPTIONS, kind))
    assert ROSTERS[kind].title in text
    assert "合计" in text


def test_a_roster_totals_the_people_it_lists(read):
    served = Recipient.live().where(Recipient.status == RecipientStatus.ACTIVE).count()
    assert f"合计{served}人" in read(roster_document(OPTIONS))


def test_a_roster_shows_the_chosen_columns_only(read):
    text = read(roster_document(OPTIONS, keys=("name", "phones")))
    assert "联系电话" in text
    assert "证件号码" not in text


@pytest.mark.parametrize("kind", ["recipients", "events", "follow_ups"])
def test_a_list_with_every_column_ticked_stays_on_its_page(kind):
    every = [column.name for column in table(kind)[0]]
    assert roster_document(OPTIONS, kind, keys=every).pages >= 1


def test_nobody_is_named_as_the_maker_of_a_list_where_nobody_acts():
    assert OPTIONS.maker == "沈佳"
    assert PrintOptions("青禾镇社工站", "2026年11月21日 10:25").maker == ""


def test_documents_find_records_by_the_numbers_printed_on_them(read):
    event = held()
    assert event.name in read(documents.make("a-2", [event.event_no]))
    assert documents.make("C-4", ["QH-GA-2026-001"]).pages >= 2


def test_the_recovery_sheet_carries_the_code_and_whom_it_was_given_to(read):
    text = read(recovery_document("青禾镇社工站", "沈佳", "7K3PD-2M9XQ", dt.date(2026, 11, 21)))
    assert "7K3PD-2M9XQ" in text
    assert "2026年11月21日" in text


def test_the_key_card_is_one_page_with_every_key(read):
    card = key_card_document(OPTIONS)
    assert card.pages == 1
    for group in key_groups():
        for keys, does in group.keys:
            assert "".join(keys.split()) in read(card)
            assert "".join(does.split()) in read(card)
