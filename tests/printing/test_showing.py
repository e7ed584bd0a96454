"""Forms on paper under a code name, and what somebody takes home of their own records."""

from __future__ import annotations

import pytest

from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS, SIGN_IN
from swdesk.model.base import acting_as
from swdesk.model.cases import FollowUp
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SignInRole
from swdesk.model.people import FamilyMember, Person, PersonContact, Recipient, RecipientCategory
from swdesk.model.team import Role, Worker
from swdesk.printing import documents
from swdesk.printing.document import PrintOptions
from swdesk.printing.own_copy import own_copy_document
from swdesk.printing.record import record_document
from swdesk.services.access import NotAllowed

pytestmark = pytest.mark.usefixtures("demo")
OPTIONS = PrintOptions("青禾镇社工站", showing=Showing.REAL)
CODED = PrintOptions("青禾镇社工站", showing=Showing.CODED)


def recipient_with_family():
    known = {member.person_id for member in FamilyMember.live()}
    return next(
        one
        for one in Recipient.live()
        if one.person.id in known and one.person.id_no and one.person.phones and one.cases.count()
    )


@pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.code)
def test_a_coded_form_names_no_client_and_shows_no_number(spec, read):
    records = list(spec.model.live().limit(12))
    if not records:
        pytest.skip("nobody has filled in this form yet")
    text = read(record_document(spec, records, CODED))
    staff = {worker.name for worker in Worker.select()}
    for person in Person.live():
        assert person.name in staff or len(person.name) < 3 or person.name not in text
        assert not person.id_no or person.id_no not in text
        assert not any(number in text for number in person.phones)


def test_a_coded_sign_in_sheet_and_roster_say_numbers_of_files(read):
    event = next(one for one in Event.live() if one.sign_ins.count())
    sheet = read(documents.make(SIGN_IN, [event.event_no], showing=Showing.CODED))
    staff = {one.name for one in event.sign_ins if one.role is SignInRole.STAFF}
    names = [one.name for one in event.sign_ins if len(one.name) > 2 and one.name not in staff]
    assert names
    assert all(name in sheet for name in staff)
    assert not any(name in sheet for name in names)
    roster = read(documents.make("ROSTER", [], showing=Showing.CODED))
    assert "姓名以编号或代号代替" in roster


def test_no_stigma_is_printed_on_what_the_person_signs(read):
    recipient = Recipient.live().first()
    RecipientCategory.create(recipient=recipient, category="drug_rehab")
    text = read(record_document(FORMS[0], [recipient], OPTIONS))
    assert "戒毒" not in text


def test_ones_own_copy_has_every_record_and_masks_everybody_else(read):
    recipient = recipient_with_family()
    text = read(own_copy_document(recipient.person, OPTIONS))
    assert recipient.person.name in text
    assert recipient.person.id_no in text
    assert all(case.case_no in text for case in recipient.cases)
    for other in (FamilyMember, PersonContact):
        for row in other.live().where(other.person == recipient.person):
            assert len(row.name) < 3 or row.name not in text
            assert not any(number in text for number in row.phones)


def test_ones_own_copy_has_no_word_of_what_colleagues_think(read):
    follow_up = next(one for one in FollowUp.live() if one.reflection)
    follow_up.reflection = "社工认为其中另有隐情"
    follow_up.opinion = "督导提醒注意移情"
    follow_up.save()
    text = read(own_copy_document(follow_up.case.recipient.person, OPTIONS))
    assert "".join(follow_up.process.split())[:12] in text
    assert "另有隐情" not in text
    assert "移情" not in text
    assert "社工分析" not in text


def test_only_a_supervisor_prints_everything_on_file(read):
    person = Recipient.live().first().person
    with acting_as(Worker.create(name="方敏", role=Role.WORKER).id), pytest.raises(NotAllowed):
        own_copy_document(person, OPTIONS)


def test_the_copy_is_of_one_person():
    with pytest.raises(UserError, match="一个人"):
        documents.make("self", [])
    file_no = Recipient.live().first().file_no
    assert documents.make("self", [file_no]).records >= 1
