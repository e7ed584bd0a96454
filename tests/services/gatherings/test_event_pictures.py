import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model.consent import Answer, Consent
from swdesk.model.disclosure import Showing
from swdesk.model.event_papers import EventPicture, PicturePerson
from swdesk.model.events import Event
from swdesk.services.gatherings import event_pictures
from swdesk.services.privacy.errands import FILING, Errand
from swdesk.services.privacy.publishing import Origin, require_agreed


@pytest.fixture
def event(worker):
    return Event.create(event_no="HD-1", name="集市", held_on=dt.date(2026, 11, 20))


@pytest.fixture
def photo(event):
    return event_pictures.add(event, "a" * 64, "开场")


@pytest.fixture
def people(served):
    return [served(name).person for name in ("王秀兰", "陈桂香")]


def why_not(event):
    return event_pictures.of_event(event)[0].why_not


def agree(person):
    Consent.create(person=person, given_on=dt.date(2026, 1, 5), to_publicity=Answer.YES)


def test_a_photograph_stays_until_it_is_said_who_is_in_it(event, photo):
    assert why_not(event) == "没有写明画面里的人"


def test_a_photograph_of_nobody_in_particular_may_leave(event, photo):
    event_pictures.describe(photo, "背影", is_faceless=True)

    assert [one.record.caption for one in event_pictures.leaving(event)] == ["背影"]


def test_everybody_in_it_has_to_agree_to_publicity(event, photo, people):
    event_pictures.show_people(photo, [one.id for one in people])
    agree(people[0])
    assert why_not(event) == "陈桂香没有同意宣传使用"

    agree(people[1])
    assert event_pictures.of_event(event)[0].may_leave


def test_who_is_taken_out_of_a_photograph_is_not_asked_for(event, photo, people):
    event_pictures.show_people(photo, [one.id for one in people])
    event_pictures.show_people(photo, [people[0].id])

    assert [one.name for one in event_pictures.of_event(event)[0].people] == ["王秀兰"]
    assert PicturePerson.live().count() == 1


def test_nothing_to_show_outside_is_said_and_why(event, photo):
    with pytest.raises(UserError, match="都同意宣传使用"):
        event_pictures.leaving(event)


def sheet_of(*photos):
    return Origin(EventPicture, tuple(one.id for one in photos))


@pytest.mark.parametrize("purpose", ["publicity", "inspection", "subject", "other"])
def test_a_sheet_with_somebody_who_was_not_asked_stays_in_the_office(event, photo, people, purpose):
    event_pictures.show_people(photo, [people[0].id])
    errand = Errand(purpose, "县报")
    with pytest.raises(UserError, match="有 1 张照片"):
        require_agreed(errand, Showing.REAL, sheet_of(photo))

    agree(people[0])
    require_agreed(errand, Showing.REAL, sheet_of(photo))


def test_a_sheet_is_filed_whoever_is_in_it(photo):
    require_agreed(Errand(FILING), Showing.REAL, sheet_of(photo))
