"""Who is called what where a paper does not need the name."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from swdesk.forms.catalogue import FORMS
from swdesk.model.cases import Case, FollowUp
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SignIn
from swdesk.model.fields import Mask
from swdesk.model.groups import Group, GroupMember
from swdesk.model.people import FamilyMember, PersonContact
from swdesk.model.visits import Visit
from swdesk.services.people import households
from swdesk.services.privacy import disclosing
from swdesk.services.privacy.disclosing import stand_ins, veils

STORY = "陈桂香说儿子李建平和邻居王兰都来过"


@pytest.fixture
def chen(served):
    found = served("陈桂香", address="柳溪村3组27号")
    FamilyMember.create(person=found.person, name="李建平", relation="20")
    PersonContact.create(person=found.person, name="王兰")
    return found


@pytest.fixture
def case(chen, worker):
    facts = {"case_no": "GA1", "source": "self", "complaint": "…", "code_name": "华华"}
    return Case.create(recipient=chen, worker=worker, referrer="赵主任", **facts)


def test_a_person_goes_by_the_number_of_the_file_and_others_by_what_they_are(chen):
    said = stand_ins([chen]).put_into(STORY + "，在柳溪村3组27号")
    assert said == f"{chen.file_no}说儿子家人甲和邻居联系人甲都来过，在（住址）"


def test_within_a_case_a_person_goes_by_its_code_name(case):
    clock = {"started": dt.time(9), "ended": dt.time(10)}
    told = FollowUp.create(case=case, nth=1, form="home", aim="…", process=STORY, **clock)
    assert stand_ins([told]).put_into(STORY).startswith("华华说儿子家人甲")
    assert stand_ins([told]).put_into("赵主任转来") == "转介人甲转来"


def test_whoever_is_on_file_goes_by_their_number_where_a_text_names_them(case, served):
    other = served("林子轩")
    event = Event.create(event_no="H1", name="义诊", aim="给林子轩的班主任打电话")
    told = "给林子轩的班主任打电话"
    assert stand_ins([event]).put_into(told) == f"给{other.file_no}的班主任打电话"


def test_who_lives_in_the_same_house_and_is_on_file_goes_by_their_own_number(chen, served):
    son = served("李建平")
    household = households.open_household(chen.person)
    households.add_person(household, son.person, "20")
    assert stand_ins([household]).put_into("陈桂香和李建平") == f"{chen.file_no}和{son.file_no}"


def test_a_list_is_coded_as_its_records_are(case, chen, worker):
    visit = Visit.create(recipient=chen, visit_no="T1", method="home", result="met", worker=worker)
    event = Event.create(event_no="H1", name="义诊")
    sign_in = SignIn.create(event=event, seq=1, name="路人")
    for record in (case, visit, chen, event, sign_in):
        listed = veils(Showing.CODED, type(record), [record.id])[record.id]
        alone = disclosing.veil(Showing.CODED, [record])
        assert listed.said(STORY + "路人") == alone.said(STORY + "路人")


def test_codes_for_many_take_a_handful_of_queries(served, database, monkeypatch):
    people = [served(f"王{n}") for n in range(40)]
    asked = []
    execute = database.execute_sql
    monkeypatch.setattr(
        database, "execute_sql", lambda *a, **k: (asked.append(a), execute(*a, **k))[1]
    )
    assert len(veils(Showing.CODED, type(people[0]), [one.id for one in people])) == 40
    assert len(asked) == 5


def test_what_colleagues_think_and_advise_is_marked_as_theirs():
    words = ("督导意见", "社工意见", "社工分析", "反思", "诊断", "社工自评")
    meant = [f for spec in FORMS for f in spec.fields() if any(w in f.label for w in words)]
    assert meant
    assert [f"{f.model.__name__}.{f.name}" for f in meant if f.mask is not Mask.INTERNAL] == []


def test_those_close_are_known_by_their_given_names_too(chen):
    said = stand_ins([chen]).put_into("桂香盼着建平回来")
    assert said == f"{chen.file_no}盼着家人甲回来"


def test_a_given_name_within_the_name_of_somebody_else_is_no_name(chen):
    assert disclosing.veil(Showing.CODED, [chen]).said("王桂香", Mask.NAME) == "×××"


def test_kin_and_contacts_of_whom_one_lives_with_are_named_by_no_paper(chen, served):
    son = served("李建平")
    household = households.open_household(chen.person)
    households.add_person(household, son.person, "20")
    FamilyMember.create(person=son.person, name="赵小雨", relation="30")
    PersonContact.create(person=son.person, name="孙老师")
    told = stand_ins([chen]).put_into("赵小雨的班主任孙老师")
    assert told == "家人乙的班主任联系人乙"


def test_members_of_the_same_group_are_named_by_no_paper_of_one_of_them(chen):
    group = Group.create(group_no="X1", name="太极小组", kind="growth", leader_name="沈佳")
    GroupMember.create(group=group, person=chen.person, name="陈桂香")
    GroupMember.create(group=group, name="钱阿大")
    assert stand_ins([chen]).put_into("和钱阿大结伴来") == "和组员甲结伴来"


def test_a_list_of_stories_is_coded_as_one_story_is(case, served):
    served("林子轩")
    clock = {"started": dt.time(9), "ended": dt.time(10)}
    told = FollowUp.create(case=case, nth=1, form="home", aim="…", process="林子轩来了", **clock)
    assert "林子轩" not in veils(Showing.CODED, FollowUp, [told.id])[told.id].said(told.process)


SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴欧阳", "秀兰桂香建国志强丽华小雨子轩"


@pytest.mark.parametrize("seed", range(40))
def test_no_name_on_file_around_a_person_is_left_in_a_coded_story(served, worker, seed):
    dice = random.Random(seed)  # noqa: S311 - the same names every day, no secret
    names = list({dice.choice(SURNAMES) + "".join(dice.sample(GIVEN, 2)) for _ in range(9)})
    one, mate, *others = names
    recipient = served(one)
    person, housemate = recipient.person, served(mate).person
    household = households.open_household(person)
    households.add_person(household, housemate, "20")
    for name in others:
        kind = dice.choice((FamilyMember, PersonContact))
        owner = dice.choice((person, housemate))
        kind.create(person=owner, name=name, **({"relation": "30"} if kind is FamilyMember else {}))
    dice.shuffle(names)
    facts = {"case_no": "GA1", "source": "self", "complaint": "…", "worker": worker}
    case = Case.create(recipient=recipient, **facts)
    told = "，".join(f"{name}说过" for name in names)
    record = FollowUp(case=case, nth=1, form="home", aim="…", process=told)
    said = disclosing.veil(Showing.CODED, [record]).said(told)
    assert [name for name in names if name in said] == []
