"""What was on a copy that is gone is worked out, not guessed."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.dates import PartialDate
from swdesk.model.incidents import CopyKind, Incident, IncidentKind
from swdesk.services.privacy import incidents
from swdesk.services.privacy.incidents import LostCopy
from swdesk.services.trail.auditing import tell

TODAY = dt.date(2026, 11, 18)


@pytest.fixture
def people(served):
    served("王秀兰", born_on=PartialDate(1949, 12, 31))
    served("李小满", born_on=PartialDate(2016, 5, 4))
    served("赵明", born_on=PartialDate(2010, 5))
    served("不知生日")


def whole(day):
    return LostCopy(CopyKind.COMPUTER, "这台电脑", day, is_encrypted=True)


def test_everybody_on_the_computer_is_counted_and_the_young_for_themselves(people):
    found = incidents.extent(whole(dates.today()))

    assert (found.people, found.under_14, found.under_18) == (4, 1, 2)


def test_a_list_counts_its_rows_and_the_young_at_most(people):
    copy = LostCopy(CopyKind.EXPORT, "名册", dates.today(), is_encrypted=False, people=1)

    assert incidents.extent(copy) == incidents.Extent(1, 1, 1)


def test_nobody_is_on_a_copy_made_before_they_were_registered(people):
    assert incidents.extent(whole(dt.date(2020, 1, 1))).people == 0


def test_a_list_that_was_taken_out_can_be_chosen(people, station_of):
    tell(Action.EXPORT, detail={"list": "recipients", "records": 3})

    [copy] = [one for one in incidents.copies(station_of, TODAY) if one.kind is CopyKind.EXPORT]

    assert (copy.people, copy.is_encrypted) == (3, False)
    assert "服务对象" in copy.name


@pytest.fixture
def station_of(tmp_path):
    """A station folder without backups."""
    return SimpleNamespace(folder=tmp_path)


@pytest.mark.parametrize(("locked", "sentence"), [(True, "可以不逐人通知"), (False, "每一个人")])
def test_whether_people_are_told_one_by_one_depends_on_the_encryption(locked, sentence):
    incident = Incident(kind=IncidentKind.LOST, is_encrypted=locked, under_14=0)

    assert any(sentence in duty for duty in incidents.duties(incident))


def test_guardians_are_told_of_children():
    told = incidents.duties(Incident(is_encrypted=True, under_14=2))

    assert any("监护人" in duty for duty in told)
