import datetime as dt

import pytest

from swdesk.model.base import acting_as
from swdesk.model.events import Event, SheetKind
from swdesk.model.groups import Group
from swdesk.model.team import Role, Worker
from swdesk.services.gatherings import sheet_codes
from swdesk.services.gatherings.sheet_codes import SheetPlace


@pytest.fixture
def events(worker):
    day = dt.date(2026, 11, 20)
    return [Event.create(event_no=f"HD-{n}", name=f"第{n}场", held_on=day) for n in range(40)]


def test_the_code_on_a_sheet_names_its_event_however_it_is_typed(events):
    event = events[7]
    written = sheet_codes.written(SheetPlace(event, SheetKind.PEOPLE, 21))

    for typed in (written, written.replace(" ", ""), f" {written}\n"):
        assert SheetPlace(event, SheetKind.PEOPLE, 21) in sheet_codes.places_of(typed)


def test_the_code_without_a_line_means_the_first_page(events):
    [place] = sheet_codes.places_of(sheet_codes.code_of(events[3]))

    assert (place.of, place.line) == (events[3], 1)


def test_the_two_sheets_of_one_event_have_codes_of_their_own(events):
    code = sheet_codes.code_of(events[3], SheetKind.VOLUNTEERS)

    [place] = sheet_codes.places_of(code)
    assert (place.of, place.kind) == (events[3], SheetKind.VOLUNTEERS)


def test_the_code_of_a_group_names_the_session_its_page_begins_with(worker):
    group = Group.create(group_no="XZ-1", name="隔代抚养")

    [place] = sheet_codes.places_of(sheet_codes.written(SheetPlace(group, None, 9)))
    assert (place.of, place.line) == (group, 9)


def test_one_mistyped_figure_opens_nothing(events):
    code = sheet_codes.code_of(events[0])
    for nth in range(8):
        wrong = str((int(code[nth]) + 1) % 10)
        assert not sheet_codes.is_code(code[:nth] + wrong + code[nth + 1 :])


def test_names_and_telephones_are_no_codes():
    assert not any(map(sheet_codes.is_code, ("王秀兰", "13812345521", "1234", "")))


def test_an_event_in_the_bin_is_not_opened(events):
    code = sheet_codes.code_of(events[3])
    Event.update(deleted_at=dt.datetime.now(dt.UTC)).where(Event.id == events[3].id).execute()

    assert sheet_codes.places_of(code) == []


def test_who_may_not_see_events_opens_none(events):
    someone = Worker.create(name="吴静", role=Role.STATISTICS)
    with acting_as(someone.id):
        assert sheet_codes.places_of(sheet_codes.code_of(events[0])) == []
