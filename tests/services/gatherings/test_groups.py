"""Groups: who belongs, who came, how far a group has come, and what is counted."""

from __future__ import annotations

import datetime as dt

import peewee as pw
import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.group import GROUP
from swdesk.forms.group_member import MEMBER
from swdesk.forms.group_reviews import SUMMARY, SURVEY
from swdesk.forms.group_session import SESSION
from swdesk.forms.group_totals import (
    GROUP_SATISFACTION,
    MEANS,
    RATE,
    RATE_SQL,
    SATISFACTION,
    counted,
)
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.groups import (
    Absence,
    GroupSession,
    GroupStage,
    GroupStatus,
    MemberRole,
)
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person
from swdesk.model.team import Role, Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services import editing, recycling
from swdesk.services.access import NotAllowed
from swdesk.services.casework import sheet_states
from swdesk.services.contacts import timeline
from swdesk.services.figures import reckon
from swdesk.services.figures.annex import annex
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import parse_period
from swdesk.services.gatherings import group_attendance, group_members, groups
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.volunteering import volunteers

TODAY = dt.date(2026, 11, 22)
FIRST, SECOND, THIRD = dt.date(2026, 11, 3), dt.date(2026, 11, 10), dt.date(2026, 11, 17)


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    monkeypatch.setattr(dates, "today", lambda: TODAY)


@pytest.fixture
def group(worker):
    return editing.save(
        GROUP,
        {
            "name": "金婚巧手组", "kind": "interest", "planned_on": dt.date(2026, 10, 20),
            "begins_on": FIRST, "ends_on": dt.date(2026, 11, 24), "times": 3,
        },
    )  # fmt: skip


@pytest.fixture
def join(group):
    def add(name, role=MemberRole.MEMBER, on=FIRST, **facts):
        person = Person.create(name=name, **facts)
        return group_members.add_person(group, person, role, on)

    return add


@pytest.fixture
def hold(group):
    def held(nth=1, day=FIRST, **facts):
        values = {**groups.next_session(group), "nth": nth, "held_on": day}
        times = {"started": dt.time(14), "ended": dt.time(15, 30)}
        return editing.save(SESSION, {**values, **times, **facts}, group=group)

    return held


# --- the plan and the stage ---


def test_a_group_gets_a_number_of_its_own_kind(group):
    assert group.group_no == "QH-XZ-2026-001"


def test_the_stage_follows_from_what_is_on_file(group, join, hold):
    seen = [groups.standing(group).stage]
    join("林秀兰")
    seen.append(groups.standing(group).stage)
    for nth, day in enumerate((FIRST, SECOND, THIRD), 1):
        hold(nth, day)
        seen.append(groups.standing(group).stage)
    editing.save(SUMMARY, {"attainment": "都学会了剪纸"}, group=group)
    seen.append(groups.standing(group).stage)
    assert [one.label for one in seen] == ["筹备", "招募", "进行", "进行", "结束", "总结"]


def test_the_stage_says_why(group, hold):
    hold()
    assert groups.standing(group).reason == "已举行 1 节，计划 3 节。"


def test_cancelling_asks_for_a_reason_and_can_be_taken_back(group):
    with pytest.raises(UserError, match="取消小组请写原因"):
        groups.set_status(group, GroupStatus.CANCELLED)
    groups.set_status(group, GroupStatus.CANCELLED, "报名不足")
    assert groups.standing(group.find(group.id)).stage is GroupStage.CANCELLED
    groups.set_status(group, GroupStatus.OPEN)
    assert groups.standing(group.find(group.id)).stage is GroupStage.PREPARING


def test_a_group_is_filed_away_only_with_its_summary(group):
    with pytest.raises(UserError, match="先写小组总结"):
        groups.set_status(group, GroupStatus.ARCHIVED)


def test_two_plans_for_one_session_are_refused(group):
    rows = [{"nth": 1, "topic": "相识"}, {"nth": 1, "topic": "剪纸"}]
    with pytest.raises(InvalidRecord, match="两个第 1 节"):
        editing.save(GROUP, {"planned_session": rows}, group)


# --- sessions ---


def test_a_session_before_the_group_begins_is_only_warned_of(group):
    values = {"nth": 1, "held_on": dt.date(2026, 11, 2)}
    [problem] = [p for p in editing.problems(SESSION, values, group=group) if p.field == "held_on"]
    assert problem.message.startswith("早于小组的开始日期 2026-11-03")
    assert not problem.is_error


def test_a_session_that_was_put_off_past_the_end_is_only_warned_of(group, monkeypatch):
    monkeypatch.setattr(dates, "today", lambda: dt.date(2026, 12, 2))
    values = {"nth": 1, "held_on": dt.date(2026, 12, 1)}
    [problem] = [p for p in editing.problems(SESSION, values, group=group) if p.field == "held_on"]
    assert problem.message.startswith("晚于小组的结束日期")
    assert not problem.is_error


def test_a_number_of_a_session_is_given_once(hold):
    hold(1)
    with pytest.raises(InvalidRecord, match="第 1 节已经有记录"):
        hold(1, SECOND)


def test_the_next_session_begins_like_the_last_but_with_nothing_of_the_plan(group, hold):
    editing.save(GROUP, {"planned_session": [{"nth": 2, "topic": "剪窗花"}]}, group)
    hold(1)
    begun = groups.next_session(group)
    assert (begun["nth"], begun["started"]) == (2, dt.time(14))
    assert "topic" not in begun
    assert groups.plan_for(group.id, 2).topic == "剪窗花"


def test_a_record_copied_from_the_plan_is_warned_of(group):
    flow = "组员自我介绍，社工说明小组约定，大家一起学折纸，最后分享今天的收获和下次的期待"
    editing.save(GROUP, {"planned_session": [{"nth": 1, "topic": "相识", "flow": flow}]}, group)
    values = {"nth": 1, "held_on": FIRST, "attainment": flow}
    found = editing.problems(SESSION, values, group=group)
    assert any("照抄计划" in one.message and not one.is_error for one in found)


# --- members ---


def test_the_same_person_is_in_a_group_once(group, join):
    member = join("林秀兰")
    with pytest.raises(UserError, match="林秀兰已经在这个小组里"):
        group_members.add_person(group, member.person)


def test_the_same_name_is_taken_once_for_those_not_on_file(group):
    group_members.add_named(group, "王大爷")
    with pytest.raises(UserError, match="小组里已有王大爷"):
        group_members.add_named(group, "王大爷")


def test_a_child_needs_a_guardian_on_the_slip(group):
    member = group_members.add_named(group, "小宝")
    with pytest.raises(InvalidRecord, match="不满 14 岁"):
        editing.save(MEMBER, {"age": 9}, member)


def test_who_left_keeps_what_they_took_part_in(group, join, hold):
    member, session = join("林秀兰"), hold()
    group_attendance.mark(session, member, Mark.PRESENT)
    group_members.leave(member, dt.date(2026, 11, 5), "搬走")
    found = group_attendance.matrix(group)
    assert found.of_session(session)[Mark.PRESENT] == [member]


# --- attendance ---


def test_a_mark_is_a_sign_in_or_an_absence_and_never_both(join, hold):
    member, session = join("林秀兰"), hold()
    for what in (Mark.PRESENT, Mark.ABSENT, Mark.LATE, Mark.LEAVE, Mark.PRESENT):
        group_attendance.mark(session, member, what)
    assert (SignIn.live().count(), Absence.live().count()) == (1, 0)
    group_attendance.mark(session, member, Mark.UNKNOWN)
    assert (SignIn.live().count(), Absence.live().count()) == (0, 0)


def test_nobody_is_absent_for_want_of_a_mark(group, join, hold):
    came, unknown, session = join("林秀兰"), join("陈桂英"), hold()
    group_attendance.mark(session, came, Mark.PRESENT)
    found = group_attendance.matrix(group)
    assert found.rate == 100
    assert found.of_session(session)[Mark.UNKNOWN] == [unknown]


def test_a_person_is_not_marked_before_they_joined_nor_after_they_left(join, hold):
    late, session = join("林秀兰", on=SECOND), hold()
    with pytest.raises(UserError, match="从 2026-11-10 起才是组员"):
        group_attendance.mark(session, late, Mark.PRESENT)
    gone = group_members.leave(join("陈桂英"), dt.date(2026, 11, 5))
    with pytest.raises(UserError, match="请另添为旁听"):
        group_attendance.mark(hold(2, SECOND), gone, Mark.PRESENT)


def test_the_rate_counts_members_and_the_list_agrees_with_the_matrix(group, join, hold):
    one, other, guest = join("林秀兰"), join("陈桂英"), join("来听的", MemberRole.OBSERVER)
    session, second = hold(1), hold(2, SECOND)
    group_attendance.mark_several(session, [one, other, guest], Mark.PRESENT)
    group_attendance.mark(second, one, Mark.LATE)
    group_attendance.mark(second, other, Mark.ABSENT)
    found = group_attendance.matrix(group)
    assert (found.rate, found.times) == (75, 4)
    assert counted(group.id, RATE_SQL) == 75
    assert RATE.compute(group) == "75%"


def test_who_misses_two_in_a_row_is_asked_after(group, join, hold):
    member = join("林秀兰")
    for nth, day in enumerate((FIRST, SECOND, THIRD), 1):
        group_attendance.mark(hold(nth, day), member, Mark.ABSENT if nth > 1 else Mark.PRESENT)
    assert group_attendance.matrix(group).missing() == [(member, 2)]


def test_a_whole_household_is_marked_at_once(join, hold):
    one, other, stranger = join("林秀兰"), join("陈大海"), join("周婶")
    home = Household.create(household_no="QH-H-1")
    for member in (one, other):
        HouseholdMember.create(household=home, person=member.person, name=member.name)
    among = [one, other, stranger]
    assert group_attendance.household_of(one, among) == [one, other]
    assert group_attendance.household_of(stranger, among) == [stranger]


def test_those_without_a_name_stand_beside_the_names(join, hold):
    member, session = join("林秀兰"), hold()
    group_attendance.mark(session, member, Mark.PRESENT)
    group_attendance.set_unnamed(session, 5)
    said = SESSION.columns[5].compute(GroupSession.find(session.id))
    assert said == "应到 1，实到 1，未留姓名 5"


def test_an_attendance_is_at_an_event_or_at_a_session(group, hold):
    event = Event.create(event_no="1", name="重阳")
    with pytest.raises(pw.IntegrityError):
        SignIn.create(event=event, session=hold(), seq=1, name="林秀兰")
    with pytest.raises(pw.IntegrityError):
        SignIn.create(seq=1, name="林秀兰")


def test_a_session_stands_in_the_person_s_timeline(join, hold):
    member = join("林秀兰")
    group_attendance.mark(hold(), member, Mark.PRESENT)
    [item] = timeline.of_person(member.person_id)
    assert item.title == "金婚巧手组　第 1 节"
    assert item.gathering == ("groups", member.group_id)


def test_a_helper_gives_the_hours_of_the_session(join, hold):
    member = join("周志强", MemberRole.HELPER)
    volunteer = Volunteer.create(person=member.person_id, volunteer_no="1")
    group_attendance.mark(hold(), member, Mark.PRESENT)
    assert SignIn.get().role is SignInRole.VOLUNTEER
    assert volunteers.hours(volunteer).served == 1.5


# --- figures ---


def test_a_group_is_counted_in_its_units(join, hold, group):
    one, other, named = join("林秀兰"), join("陈桂英"), group_members.add_named(group, "王大爷")
    for nth, day in ((1, FIRST), (2, SECOND)):
        session = hold(nth, day)
        group_attendance.mark_several(session, [one, named], Mark.PRESENT)
        group_attendance.mark(session, other, Mark.LEAVE)
    codes = ("groups", "group_sessions", "group_persons", "group_times", "group_rate")
    found = reckon.values([figure(code) for code in codes], parse_period("2026-11"))
    assert list(found.values()) == [1, 2, 1, 4, 66.7]
    others = ("service_times", "staff_times", "staff_hours", "event_times")
    found = reckon.values([figure(code) for code in others], parse_period("2026-11"))
    assert list(found.values()) == [4, 2, 3.0, 0]


def test_a_group_counts_in_the_period_of_its_first_session(hold):
    hold()
    assert reckon.value(figure("groups"), parse_period("2026-12")) == 0


def test_each_figure_of_groups_opens_its_rows(join, hold):
    group_attendance.mark(hold(), join("林秀兰"), Mark.PRESENT)
    for code in ("groups", "group_sessions", "group_persons", "group_times", "group_rate"):
        [entry] = annex(figure(code), parse_period("2026-11"))
        assert entry.title.startswith("金婚巧手组"), code


# --- what the members say ---


def test_slips_give_means_and_the_share_of_satisfied(group):
    slips = [{"content": 5, "overall": mark} for mark in (5, 4, 3, 5)]
    survey = editing.save(SURVEY, {"handed_out": 5, "survey_slip": slips}, group=group)
    assert SATISFACTION.compute(survey) == "75%（有效 4 份）"
    assert MEANS.compute(survey) == "内容安排 5.0，总体满意 4.2"
    assert GROUP_SATISFACTION.compute(group) == "75%（有效 4 份）"


# --- rights and the bin ---


def test_groups_are_out_of_reach_of_who_only_reads_figures(group):
    reader = Worker.create(name="小吴", role=Role.STATISTICS)
    with acting_as(reader.id), pytest.raises(NotAllowed):
        group_attendance.matrix(group)


def test_a_group_with_sessions_stays_out_of_the_bin(group, hold):
    hold()
    with pytest.raises(UserError, match="小组过程记录"):
        recycling.delete(group)


def test_a_submitted_session_waits_for_the_supervisor(group, hold):
    session = sheet_states.submit(hold())
    [waiting] = sheet_states.waiting()
    assert (waiting.record, waiting.name, waiting.number) == (session, group.name, group.group_no)
    sheet_states.approve(session, "写得具体")
    with pytest.raises(UserError, match="已经定稿"):
        editing.save(SESSION, {"topic": "改"}, session)


def test_who_came_to_a_final_session_is_settled(join, hold):
    member, session = join("林秀兰"), hold()
    sheet_states.approve(session)
    with pytest.raises(UserError, match="已经定稿"):
        group_attendance.mark(session, member, Mark.PRESENT)
