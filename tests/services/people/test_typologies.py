"""A project sorts people into types of its own; nobody outside ever reads them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from swdesk.errors import UserError
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.disclosure import Showing
from swdesk.model.people import RecipientStatus
from swdesk.model.projects import Project
from swdesk.model.team import Role, Worker
from swdesk.services.access import NotAllowed
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.dimension import PROJECT, Narrowing
from swdesk.services.figures.period import Period
from swdesk.services.people import typologies
from swdesk.services.privacy.own_copy import own_copy
from swdesk.sheets.export import export

TODAY = dates.today()
HARSH = "怨恨政府经常上访"


@pytest.fixture
def project(worker):
    ends_on = TODAY + dt.timedelta(days=300)
    return Project.create(project_no="XM-1", name="社工双拥", begins_on=TODAY, ends_on=ends_on)


@pytest.fixture
def people(served):
    return [served(name) for name in ("陈桂香", "吴长顺", "李福")]


def counted(project):
    return {one.type.name: one.people for one in typologies.types_of(project)}


def test_people_are_sorted_and_counted_by_type(project, people):
    lively, ill = typologies.define(project, "身体健朗"), typologies.define(project, "身体疾病")

    typologies.assign(lively, [people[0].person_id, people[1].person_id])
    typologies.assign(ill, [people[2].person_id])

    assert counted(project) == {"身体健朗": 2, "身体疾病": 1}
    assert [one.recipient for one in typologies.typed(project, ill)] == [people[2]]
    asked = Narrowing({PROJECT: project.id})
    year = Period.year(TODAY.year)
    assert reckon.value(figure("typed_persons"), year, asked) == 3
    assert reckon.value(figure("project_types"), year, asked) == 2


def test_somebody_is_of_one_type_in_a_project_and_may_be_of_another_elsewhere(project, people):
    lively, ill = typologies.define(project, "身体健朗"), typologies.define(project, "身体疾病")
    typologies.assign(lively, [people[0].person_id])

    assert typologies.assign(ill, [people[0].person_id]) == 1
    assert typologies.assign(ill, [people[0].person_id]) == 0

    assert counted(project) == {"身体健朗": 0, "身体疾病": 1}


def test_a_name_stands_but_once_in_a_project(project):
    typologies.define(project, "身体健朗")

    with pytest.raises(UserError, match="已经有“身体健朗”"):
        typologies.define(project, " 身体健朗 ")
    with pytest.raises(UserError, match="请写类型的名称"):
        typologies.define(project, " ")


def test_who_is_no_longer_served_is_not_sorted(project, served):
    gone = served("赵九", status=RecipientStatus.ENDED)

    assert typologies.assign(typologies.define(project, "一类"), [gone.person_id]) == 0


def test_a_dropped_type_leaves_its_people_without_one(project, people):
    found = typologies.define(project, "一类")
    typologies.assign(found, [people[0].person_id])

    typologies.drop(found)

    assert (counted(project), typologies.typed(project)) == ({}, [])


def test_a_type_stands_in_no_export_and_not_in_what_a_person_is_given(project, people):
    typologies.assign(typologies.define(project, HARSH), [people[0].person_id])

    for kind in ("recipients", "projects"):
        assert HARSH.encode() not in _unpacked(export(kind, showing=Showing.REAL))
    sheets = own_copy(people[0].person).sheets
    assert HARSH not in str([record.__data__ for _, record in sheets])


def test_a_clerk_reads_no_types(project):
    clerk = Worker.create(name="小秦", role=Role.CLERK)

    with acting_as(clerk.id), pytest.raises(NotAllowed):
        typologies.types_of(project)


def _unpacked(workbook):

    with zipfile.ZipFile(io.BytesIO(workbook)) as parts:
        return b"".join(parts.read(name) for name in parts.namelist())
