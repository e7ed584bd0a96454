"""What was being typed in a sheet of a group, or a scale of the station's own, opens again."""

import datetime as dt

import pytest

from swdesk.forms.group_reviews import MEMBER_REVIEW, SUMMARY, SURVEY
from swdesk.forms.group_session import SESSION
from swdesk.forms.scale import STATION_SCALE
from swdesk.gui.left_drafts import open_draft
from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage
from swdesk.model.groups import Group, GroupMember, GroupSession
from swdesk.services import drafts


@pytest.fixture
def group(worker):
    return Group.create(group_no="QH-XZ-2026-001", name="手工小组", times=6, worker=worker)


@pytest.fixture
def member(group):
    return GroupMember.create(group=group, name="陈桂香", joined_on=dt.date(2026, 9, 1))


def left(spec, owner, **typed):
    drafts.keep(drafts.place_of(spec.code, None, owner.id), spec.title, typed)


@pytest.mark.parametrize(
    ("spec", "field"),
    [(SESSION, "topic"), (SURVEY, "wishes"), (SUMMARY, "process")],
    ids=["G-4", "G-6", "G-7"],
)
def test_a_new_sheet_of_a_group_goes_on_on_its_own_page(session, papers, group, spec, field):
    left(spec, group, **{field: "写到一半"})

    page = open_draft(session, papers, drafts.pending()[0])

    assert isinstance(page, GroupSheetPage)
    assert page.panel.view.editor(field).value() == "写到一半"


def test_the_review_of_a_member_goes_on(session, papers, member):
    left(MEMBER_REVIEW, member, changes="愿意开口了")

    page = open_draft(session, papers, drafts.pending()[0])

    assert (page.context, page.panel.values()["changes"]) == ("手工小组", "愿意开口了")


def test_a_change_of_a_session_on_file_goes_on(session, papers, group):
    record = GroupSession.create(group=group, nth=1, held_on=dt.date(2026, 9, 1))
    drafts.keep(drafts.place_of("G-4", record.id), "小组过程记录", {"topic": "改了一半"})

    page = open_draft(session, papers, drafts.pending()[0])

    assert page.sheet == record
    assert page.panel.values()["topic"] == "改了一半"


def test_a_scale_of_the_stations_own_goes_on(session, papers, worker):
    drafts.keep(drafts.place_of(STATION_SCALE.code), "自编量表", {"title": "睡眠五问"})

    page = open_draft(session, papers, drafts.pending()[0])

    assert page.panel.values()["title"] == "睡眠五问"
