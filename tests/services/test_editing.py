from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import ChangedElsewhere, InvalidRecord, UserError
from swdesk.forms.case import CASE
from swdesk.forms.catalogue import FORMS
from swdesk.forms.event import EVENT
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.model.cases import Decision
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.office import Office
from swdesk.model.people import Benefit, ContactRole, Person, Recipient, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services.changes import Changed
from swdesk.services.editing import blank, delete, load, problems, restore, save, save_record
from swdesk.services.recycling import binned

WANG = {
    "name": " 王秀兰 ",
    "sex": Sex.FEMALE,
    "id_no": "11010519491231002x",
    "born_on": PartialDate(1949, 12, 31),
    "phones": ["13812345521"],
    "income": Decimal("1180.50"),
    "health": ["10"],
}


def register(**facts):
    return save(RECIPIENT, blank(RECIPIENT) | WANG | facts)


def errors(spec, values, record=None, **links):
    found = problems(spec, values, record, **links)
    return {problem.field for problem in found if problem.is_error}


#: Sheets that hang on a record on file, of which nothing has to be known at first.
BEGUN_WITH_NOTHING = frozenset(("F-04", "G-5", "G-6"))
#: The file that was read, on D-1: it is another record's, and has to be said.
NUMBER_OF_ANOTHER = {"file_no"}


@pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.code)
def test_no_two_fields_of_a_form_share_a_name(spec):
    names = [field.name for field in spec.fields()]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.code)
def test_an_empty_form_says_what_is_missing_and_never_asks_for_the_number(spec, worker):
    missing = errors(spec, blank(spec))

    assert missing or spec.code in BEGUN_WITH_NOTHING
    assert not [name for name in missing - NUMBER_OF_ANOTHER if name.endswith("_no")]


def test_a_form_is_saved_with_its_person_number_and_pinyin(worker):
    saved = register()

    person = Person.get()
    assert (saved.file_no, saved.person, person.name) == ("QH-0001", person, "王秀兰")
    assert (person.pinyin, person.id_no) == ("wang'xiu'lan", "11010519491231002X")
    assert (saved.created_by, saved.changed_by) == (worker.id, worker.id)


def test_what_was_saved_is_read_as_it_was(worker):
    loaded = load(RECIPIENT, register())

    assert (loaded["name"], loaded["income"], loaded["health"]) == (
        "王秀兰",
        Decimal("1180.50"),
        ("10",),
    )
    assert loaded["worker"] == worker.id
    assert loaded["version"] == {"recipient": 2, "person": 2}


def test_saving_what_was_read_changes_nothing_but_the_version(worker):
    saved = register(benefit=[{"kind": "dibao", "amount": Decimal(620)}])
    before = load(RECIPIENT, saved)
    after = load(RECIPIENT, save(RECIPIENT, before, saved))

    assert after.pop("version") != before.pop("version")
    assert after == before


def test_what_is_not_said_stays_as_it_was(worker):
    saved = register()
    save(RECIPIENT, {"remarks": "已迁入"}, saved)

    assert load(RECIPIENT, saved)["name"] == "王秀兰"
    assert Recipient.get().remarks == "已迁入"


def test_rows_are_added_changed_and_binned_with_the_form(worker):
    rows = [{"kind": "dibao", "amount": Decimal(620)}, {"kind": "medical"}]
    saved = register(benefit=rows)
    first, _ = load(RECIPIENT, saved)["benefit"]
    save(RECIPIENT, {"benefit": [first | {"amount": Decimal(700)}, {"kind": "price"}]}, saved)

    kept = [(row["kind"], row["amount"]) for row in load(RECIPIENT, saved)["benefit"]]
    assert kept == [("dibao", Decimal(700)), ("price", None)]
    assert Benefit.select().count() == 3


def test_a_row_nobody_has_begun_is_not_saved(worker):
    saved = register(benefit=[{"kind": None, "amount": None}], person_contact=[{"name": " "}])

    assert load(RECIPIENT, saved)["benefit"] == []
    assert load(RECIPIENT, saved)["person_contact"] == []


def test_what_is_wrong_in_a_row_is_said_at_the_row(worker):
    rows = [{"kind": "dibao"}, {"amount": Decimal(-1)}]

    with pytest.raises(InvalidRecord) as refused:
        register(benefit=rows)

    assert set(refused.value.errors) == {"benefit.1.kind", "benefit.1.amount"}


def test_a_refused_form_leaves_nothing_behind(worker):
    with pytest.raises(InvalidRecord):
        register(name="")

    assert not Person.select().exists()
    assert register().file_no == "QH-0001"


def test_a_form_that_was_saved_elsewhere_since_it_was_opened_is_refused(worker):
    saved = register()
    opened = load(RECIPIENT, saved)
    save(RECIPIENT, {"remarks": "先"}, saved)

    with pytest.raises(ChangedElsewhere):
        save(RECIPIENT, opened | {"remarks": "后"}, saved)
    assert Recipient.get().remarks == "先"


def test_a_number_written_by_hand_is_kept_and_never_given_again(worker):
    assert register(file_no="QH-0002").file_no == "QH-0002"
    others = [register(id_no=None, name=name).file_no for name in ("甲", "乙")]
    assert others == ["QH-0001", "QH-0003"]


def test_an_old_number_of_15_digits_is_kept_as_the_18_that_replaced_it(worker):
    saved = register(id_no="110105491231002")

    assert saved.person.id_no == "11010519491231002X"


def test_a_recipient_who_starts_to_volunteer_is_one_person_with_two_roles(worker):
    person = register().person
    role = save(VOLUNTEER, blank(VOLUNTEER) | {"name": "王秀兰"} | WANG, person=person)

    assert Person.select().count() == 1
    assert (role.person, role.volunteer_no) == (person, "QH-ZY-0001")


def test_a_person_is_not_registered_twice(worker):
    person = register().person

    with pytest.raises(UserError, match="已经登记过"):
        save(RECIPIENT, WANG, person=person)


def test_registering_somebody_whose_file_is_in_the_bin_takes_it_out(worker):
    first = register()
    delete(first)
    person = Person.get()
    again = save(RECIPIENT, WANG, person=person)

    assert (again.id, again.file_no, again.deleted_at) == (first.id, "QH-0001", None)


def test_a_case_hangs_on_its_recipient_and_carries_the_year_it_was_asked_for(worker):
    case = open_case(register(), asked_on=dt.date(2025, 3, 1))

    assert (case.case_no, case.recipient.person.name) == ("QH-GA-2025-001", "王秀兰")


def open_case(recipient, **facts):
    told = {"source": "self", "complaint": "独居，无人照料", "decision": Decision.TAKE}
    values = (
        blank(CASE) | told | {"opened_on": dt.date(2025, 3, 2), "source": a_code("case_source")}
    )
    return save(CASE, values | facts, recipient=recipient)


def a_code(name):
    return vocabulary(name).entries[0].code


def test_a_follow_up_lies_within_its_case(worker):
    case = open_case(register(), asked_on=dt.date(2025, 3, 1))
    early = blank(FOLLOW_UP) | {"held_on": dt.date(2025, 2, 1)}

    assert "held_on" in errors(FOLLOW_UP, early, case=case)
    assert "held_on" not in errors(FOLLOW_UP, early | {"held_on": dt.date(2025, 4, 1)}, case=case)


def test_every_record_that_was_saved_is_told(worker, told):
    saved = register()

    assert told == [Changed("person", saved.person.id), Changed("recipient", saved.id)]


def test_a_deleted_recipient_goes_with_the_person_and_comes_back_with_them(worker):
    saved = register()
    delete(saved)
    assert not Person.live().exists()
    assert [one.caption for one in binned()] == ["王秀兰"]

    restore(Recipient.get())
    assert Person.live().exists()
    assert binned() == []


def test_a_person_with_another_role_stays_when_one_is_deleted(worker):
    saved = register()
    save(VOLUNTEER, WANG, person=saved.person)
    delete(saved)

    assert Person.live().exists()
    assert Volunteer.live().exists()


def test_a_recipient_with_a_case_is_not_deleted(worker):
    saved = register()
    open_case(saved, asked_on=dt.date(2025, 3, 1))

    with pytest.raises(UserError, match="1 份个案"):
        delete(saved)
    assert Recipient.live().exists()


def test_nobody_comes_back_under_a_number_that_was_given_away_meanwhile(worker):
    first = register()
    delete(first)
    register(name="王秀蓝")

    with pytest.raises(UserError, match="重新登记"):
        restore(Recipient.get_by_id(first.id))


def test_a_guardian_among_the_contacts_is_read_back(worker):
    contact = {"role": ContactRole.GUARDIAN, "name": "李建平", "phones": ["13900001111"]}
    saved = register(person_contact=[contact])

    (row,) = load(RECIPIENT, saved)["person_contact"]
    assert (row["role"], row["phones"]) == (ContactRole.GUARDIAN, ("13900001111",))


def test_a_record_without_a_form_is_saved_by_the_same_rules(worker):
    office = Office.get()
    with pytest.raises(InvalidRecord):
        save_record(Office, {"name": ""}, office)

    assert save_record(Office, {"name": "双桥镇社工站"}, office).name == "双桥镇社工站"


def test_an_event_gets_the_number_of_its_year(worker):
    saved = save(EVENT, {"name": "重阳义诊", "held_on": dt.date(2024, 10, 11)})

    assert saved.event_no == "QH-HD-2024-001"
