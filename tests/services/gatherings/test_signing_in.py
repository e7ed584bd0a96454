import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, EventStatus, Expected, Interval, SignIn, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services.changes import Changed
from swdesk.services.gatherings.signing_in import Desk
from swdesk.services.people.find import FindIndex

DAY = dt.date(2026, 11, 20)


class Clock:
    """A clock that tests set."""

    def __init__(self):
        self.at = dt.datetime.combine(DAY, dt.time(9))

    def __call__(self):
        return self.at

    def forward(self, minutes):
        self.at += dt.timedelta(minutes=minutes)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def event(worker):
    return Event.create(
        event_no="QH-HD-2026-031",
        name="秋冬防火防诈进村讲座",
        held_on=DAY,
        started=dt.time(9),
        ended=dt.time(11),
    )


@pytest.fixture
def resident(worker, village):
    def make(name, **facts):
        person = Person(name=name, place=village, **facts)
        person.touch()
        person.save()
        return person

    return make


@pytest.fixture
def opened(event, clock):
    """Open the desk once everybody is registered."""

    def make():
        index = FindIndex()
        index.build()
        return Desk(event.id, index, clock)

    return make


def sheet(desk):
    return [(one.seq, one.name, one.role.label, one.came_at) for one in desk.attended()]


# --- finding ---


def test_initials_find_everybody_they_may_mean(resident, opened):
    for name in ("王秀兰", "吴霞", "周志强"):
        resident(name)

    matches = opened().match("wx")

    assert {row.name for row in matches.rows} == {"王秀兰", "吴霞"}
    assert [row.number for row in matches.rows] == [1, 2]
    assert {row.initials for row in matches.rows} == {"wxl", "wx"}


def test_expected_people_come_first_then_those_on_file_then_residents(
    event, resident, served, opened
):
    resident("王一")
    served("王二")
    expected = resident("王三")
    Expected.create(event=event, person=expected, role=SignInRole.GUEST)

    rows = opened().match("王").rows

    assert [row.name for row in rows] == ["王三", "王二", "王一"]
    assert [row.role.label for row in rows] == ["嘉宾", "服务对象", "居民"]


def test_who_is_here_already_comes_last_and_says_since_when(resident, opened):
    first, _ = resident("王一"), resident("王二")
    desk = opened()
    desk.sign_in(first.id)

    rows = desk.match("王").rows

    assert [(row.name, row.came_at) for row in rows] == [("王二", None), ("王一", "09:00")]


def test_without_a_word_typed_those_still_awaited_are_shown(event, resident, opened):
    here, awaited = resident("王一"), resident("王二")
    for person in (here, awaited):
        Expected.create(event=event, person=person)
    desk = opened()
    desk.sign_in(here.id)

    assert [row.name for row in desk.match(" ").rows] == ["王二"]


def test_no_more_rows_are_shown_than_keys_can_choose(resident, opened):
    for nth in range(12):
        resident(f"王{'一二三四五六七八九十百千'[nth]}")

    matches = opened().match("王")

    assert (len(matches.rows), matches.total) == (9, 12)


def test_a_row_shows_sex_age_on_the_day_and_place(resident, opened):
    resident("王秀兰", sex=Sex.FEMALE, born_on=PartialDate(1981, 11, 20))

    [row] = opened().match("王秀兰").rows

    assert (row.sex, row.age, row.place) == ("女", 45, "柳溪村")


# --- signing in ---


def test_a_key_signs_in_the_row_it_names(resident, opened):
    resident("王一")
    resident("王二")
    desk = opened()
    second = desk.match("王").rows[1].name

    signed = desk.sign_in_row(2)

    assert signed.name == second
    assert sheet(desk) == [(1, second, "居民", "09:00")]


def test_a_key_without_a_row_is_refused(resident, opened):
    desk = opened()
    desk.match("王")

    with pytest.raises(UserError, match="没有第 1 行"):
        desk.sign_in_row(1)


def test_nobody_signs_in_twice(resident, opened):
    person = resident("王秀兰")
    desk = opened()
    desk.sign_in(person.id)

    with pytest.raises(UserError, match=r"王秀兰已于 09:00 签到"):
        desk.sign_in(person.id)

    assert len(sheet(desk)) == 1


def test_another_desk_knows_who_is_here(resident, opened):
    person = resident("王秀兰")
    opened().sign_in(person.id)

    assert opened().match("王秀兰").rows[0].came_at == "09:00"


def test_the_role_comes_from_the_file(resident, served, opened):
    volunteer = resident("周志强")
    Volunteer.create(person=volunteer, volunteer_no="QH-ZY-0001")
    desk = opened()
    for person in (served("李福生").person, volunteer, resident("胡爱莲")):
        desk = opened()
        desk.sign_in(person.id)

    assert [role for _, _, role, _ in sheet(desk)] == ["服务对象", "志愿者", "居民"]


def test_a_fixed_role_is_for_everybody_until_it_is_taken_off(served, opened):
    desk = opened()
    desk.role = SignInRole.VOLUNTEER
    desk.sign_in(served("李福生").person_id)
    desk.role = None
    desk.sign_in(served("朱春花").person_id, SignInRole.STAFF)

    assert [role for _, _, role, _ in sheet(desk)] == ["志愿者", "工作人员"]


def test_the_sheet_keeps_the_order_in_which_people_came(resident, opened, clock):
    people = [resident(name) for name in ("丙", "甲", "乙")]
    desk = opened()
    for person in people:
        desk.sign_in(person.id)
        clock.forward(1)

    assert sheet(desk) == [
        (1, "丙", "居民", "09:00"),
        (2, "甲", "居民", "09:01"),
        (3, "乙", "居民", "09:02"),
    ]


def test_the_first_signature_opens_the_event_on_its_day(event, resident, opened):
    desk = opened()
    desk.sign_in(resident("王秀兰").id)

    assert Event.find(event.id).status is EventStatus.RUNNING


def test_a_sheet_typed_in_later_gets_the_planned_times(event, resident, opened, clock):
    clock.forward(3 * 24 * 60)
    desk = opened()
    signed = desk.sign_in(resident("王秀兰").id)
    desk.sign_out(signed.sign_in_id)

    [one] = desk.attended()

    assert one.spans == (("09:00", "11:00"),)
    assert Event.find(event.id).status is EventStatus.PLANNED


def test_nobody_signs_in_to_a_cancelled_event(event, opened):
    event.status = EventStatus.CANCELLED
    event.save()

    with pytest.raises(UserError, match="活动已取消"):
        opened()


def test_every_signature_is_reported_once_it_is_saved(resident, opened, told):
    signed = opened().sign_in(resident("王秀兰").id)

    assert Changed("sign_in", signed.sign_in_id) in told


# --- walking in ---


def test_somebody_new_is_signed_in_with_one_line(opened):
    desk = opened()
    desk.walk_in("王小明 男 70 永安社区 13812345678")

    [one] = desk.attended()

    assert (one.name, one.sex, one.age, one.village) == ("王小明", "男", 70, "永安社区")
    assert (one.phones, one.is_walk_in) == (("13812345678",), True)
    assert one.role is SignInRole.RESIDENT


def test_a_village_of_the_station_is_recognised(opened, village):
    village.name = "柳溪"
    village.save()
    desk = opened()
    desk.walk_in("柳溪 王小明")

    assert [(one.name, one.village) for one in desk.attended()] == [("王小明", "柳溪")]


def test_what_is_not_understood_becomes_a_note(opened):
    desk = opened()
    desk.walk_in("王小明 柳溪村 替母亲来")

    assert desk.attended()[0].note == "替母亲来"


def test_a_colleague_walks_in_as_staff(opened, worker):
    desk = opened()

    assert desk.walk_in("沈佳 女").role is SignInRole.STAFF


def test_a_line_without_a_name_is_refused(opened):
    with pytest.raises(UserError, match="请先写姓名"):
        opened().walk_in("男 70")


# --- leaving and coming again ---


def test_leaving_and_coming_again_makes_two_intervals(resident, opened, clock):
    desk = opened()
    signed = desk.sign_in(resident("周志强").id)
    for step in (desk.sign_out, desk.come_again, desk.sign_out):
        clock.forward(30)
        step(signed.sign_in_id)

    [one] = desk.attended()

    assert one.spans == (("09:00", "09:30"), ("10:00", "10:30"))
    assert (one.came_at, one.left_at) == ("09:00", "10:30")


def test_who_left_cannot_leave_and_who_is_here_cannot_come(resident, opened):
    desk = opened()
    signed = desk.sign_in(resident("周志强").id)

    with pytest.raises(UserError, match="还没有签退"):
        desk.come_again(signed.sign_in_id)
    desk.sign_out(signed.sign_in_id)
    with pytest.raises(UserError, match="已经签退"):
        desk.sign_out(signed.sign_in_id)


def test_a_clock_set_back_does_not_make_negative_hours(resident, opened, clock):
    desk = opened()
    signed = desk.sign_in(resident("周志强").id)
    clock.forward(-30)

    with pytest.raises(UserError, match="请核对电脑的时钟"):
        desk.sign_out(signed.sign_in_id)


def test_ending_the_event_signs_out_everybody_who_is_here(event, resident, opened, clock):
    desk = opened()
    gone = desk.sign_in(resident("甲").id)
    desk.sign_in(resident("乙").id)
    clock.forward(60)
    desk.sign_out(gone.sign_in_id)
    clock.forward(60)

    assert desk.end(sign_out=True) == 1
    assert [one.left_at for one in desk.attended()] == ["10:00", "11:00"]
    assert Event.find(event.id).status is EventStatus.ENDED


def test_an_event_can_end_with_the_leaving_times_left_open(event, resident, opened):
    desk = opened()
    desk.sign_in(resident("甲").id)

    assert desk.end(sign_out=False) == 0
    assert desk.attended()[0].is_here


# --- counting ---


def test_named_and_unnamed_are_counted_apart_and_added_up(resident, served, opened):
    desk = opened()
    desk.sign_in(resident("甲").id)
    desk.sign_in(served("乙").person_id)
    desk.walk_in("丙")
    desk.head_count(12)

    totals = desk.totals()

    assert totals.by_role[SignInRole.RESIDENT] == 2
    assert totals.by_role[SignInRole.RECIPIENT] == 1
    assert (totals.named, totals.unnamed, totals.attendances) == (3, 12, 15)


def test_fewer_than_nobody_is_refused(opened):
    with pytest.raises(UserError):
        opened().head_count(-1)


# --- taking back ---


def test_several_steps_are_taken_back_one_by_one(resident, opened, clock):
    desk = opened()
    first = desk.sign_in(resident("甲").id)
    desk.walk_in("乙")
    clock.forward(30)
    desk.sign_out(first.sign_in_id)
    desk.head_count(1)
    desk.head_count(2)

    assert desk.undo_caption == "未留姓名的人数"
    assert [desk.undo_last() for _ in range(5)] == [
        "未留姓名的人数",
        "甲的签退",
        "乙的签到",
        "甲的签到",
        "",
    ]
    assert sheet(desk) == []
    assert desk.totals().attendances == 0


def test_a_return_can_be_taken_back(resident, opened, clock):
    desk = opened()
    signed = desk.sign_in(resident("甲").id)
    clock.forward(30)
    desk.sign_out(signed.sign_in_id)
    desk.come_again(signed.sign_in_id)
    desk.undo_last()

    assert desk.attended()[0].spans == (("09:00", "09:30"),)


def test_after_taking_back_the_same_person_can_sign_in_with_the_same_number(resident, opened):
    person = resident("甲")
    desk = opened()
    desk.sign_in(person.id)
    desk.undo_last()

    assert desk.match("甲").rows[0].came_at is None
    assert desk.sign_in(person.id).seq == 1


def test_an_attendance_taken_back_cannot_be_signed_out(resident, opened):
    desk = opened()
    signed = desk.sign_in(resident("甲").id)
    desk.undo_last()

    with pytest.raises(UserError, match="已经撤销"):
        desk.sign_out(signed.sign_in_id)


def test_a_save_that_comes_to_nothing_leaves_no_half(resident, opened, monkeypatch):
    desk = opened()
    person = resident("甲")

    def refuse(**facts):
        raise UserError("磁盘满了。")

    monkeypatch.setattr(Interval, "create", refuse)
    with pytest.raises(UserError):
        desk.sign_in(person.id)

    assert SignIn.select().count() == 0
    assert desk.match("甲").rows == () or desk.match("甲").rows[0].came_at is None
    assert desk.undo_caption == ""
