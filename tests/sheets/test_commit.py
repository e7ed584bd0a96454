"""What was staged goes in as one batch: all of it or nothing."""

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model.base import ImportBatch
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.tables import TABLES
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services import changes
from swdesk.sheets.bring_in import open_source
from swdesk.sheets.commit import commit
from swdesk.sheets.staged import Choice, Verdict

CARD = "11010519491231002X"
FAMILY = ["姓名", "与户主关系", "村", "组", "类别"]
TITLES = (["重阳节敬老活动签到表"], ["活动时间：2023年10月23日 9:00—11:30"])


def counted():
    return {table.table_name(): table.select().count() for table in TABLES}


def bring(staging):
    staging.settle()
    return commit(staging, "名单.xlsx")


@pytest.fixture
def known(station):
    """Somebody the station knows by name and number, and by nothing else."""
    person = Person.create(name="王芳", id_no=CARD)
    return Recipient.create(person=person, file_no="QH-0001")


def test_the_whole_roster_comes_in_and_counts_every_row_once(station, roster):
    summary = bring(open_source("recipients", roster).stage())
    parts = (summary.imported, summary.skipped, summary.rejected, summary.duplicates)
    assert parts == (245, 0, 15, 5)
    assert sum(parts) == summary.rows == 265
    assert Person.select().count() == Recipient.select().count() == 245


def test_file_numbers_follow_the_order_of_the_sheet_without_gaps(staged):
    bring(staged("recipients", ["姓名"], *([name] for name in ("赵一", "钱二", "孙三"))))
    assert [(one.file_no, one.person.name) for one in Recipient.select()] == [
        ("QH-0001", "赵一"),
        ("QH-0002", "钱二"),
        ("QH-0003", "孙三"),
    ]


def test_a_number_that_a_row_brings_is_kept_and_not_given_to_another(staged):
    bring(staged("recipients", ["档案编号", "姓名"], ["QH-0001", "赵一"], ["", "钱二"]))
    assert [one.file_no for one in Recipient.select()] == ["QH-0001", "QH-0002"]


def test_a_person_who_comes_in_can_be_found_like_any_other(staged):
    bring(staged("recipients", ["姓名"], ["单雷"]))
    person = Person.get()
    assert person.pinyin == "shan'lei dan'lei"
    assert (person.version, person.created_by) == (1, 1)
    assert len(person.uid) == 16


def test_a_household_has_its_head_its_members_and_their_relations(staged):
    bring(
        staged(
            "recipients",
            FAMILY,
            ["王芳", "户主", "柳溪村", "3组", "低保"],
            ["王小宝", "儿子", "", "", ""],
            ["李华", "户主", "柳溪村", "4组", ""],
        )
    )
    first, second = Household.select().order_by(Household.id)
    assert [(m.name, m.relation) for m in first.members] == [("王芳", "02"), ("王小宝", "20")]
    assert [m.person.place.full_name() for m in first.members] == ["柳溪村3组"] * 2
    assert (first.household_no, second.household_no) == ("QH-H-0001", "QH-H-0002")


def test_a_refused_head_is_named_in_the_household_and_registered_when_mended(staged):
    heads = ["王芳", "户主", "柳溪村", "3组", "没有的类别"]
    bring(staged("recipients", FAMILY, heads, ["王小宝", "儿子", "", "", ""]))
    head = Household.get().head()
    assert (head.name, head.person) == ("王芳", None)
    bring(staged("recipients", FAMILY, [*heads[:4], "低保"]))
    assert Household.get().head().person.name == "王芳"
    assert HouseholdMember.select().count() == 2


def test_blanks_of_a_known_person_are_filled_and_nothing_is_overwritten(staged, known):
    Person.update(address="柳溪村 8 号").execute()
    headings = ["姓名", "身份证号", "电话", "住址", "类别"]
    summary = bring(staged("recipients", headings, ["王芳", CARD, "13812345521", "别处", "低保"]))
    person = Person.get()
    assert (person.phones, person.address) == (("13812345521",), "柳溪村 8 号")
    assert person.version == 2
    assert [one.category for one in known.categories] == ["dibao"]
    assert (summary.imported, summary.filled) == (1, 1)


def test_a_known_person_can_be_brought_up_to_the_sheet(staged, known):
    staging = staged("recipients", ["姓名", "身份证号", "住址"], ["王芳", CARD, "新村 1 号"])
    Person.update(address="柳溪村 8 号").execute()
    staging.choose(2, Choice.UPDATE)
    assert bring(staging).updated == 1
    assert Person.get().address == "新村 1 号"


def test_a_row_that_brings_nothing_new_is_skipped(staged, known):
    bring(staged("recipients", ["姓名", "身份证号", "电话"], ["王芳", CARD, "13812345521"]))
    before = counted()
    summary = bring(
        staged("recipients", ["姓名", "身份证号", "电话"], ["王芳", CARD, "13812345521"])
    )
    assert (summary.imported, summary.skipped) == (0, 1)
    assert counted() == {**before, "import_batch": 2, "audit_entry": before["audit_entry"] + 1}


def test_a_volunteer_whom_the_station_serves_is_one_person_with_two_roles(staged, known):
    bring(
        staged(
            "volunteers",
            ["志愿者编号", "姓名", "身份证号", "服务队", "特长", "累计时长(小时)"],
            ["V001", "王芳", CARD, "党员先锋队", "理发", 36.5],
        )
    )
    volunteer = Volunteer.get()
    assert volunteer.person_id == known.person_id
    assert (volunteer.volunteer_no, float(volunteer.brought_hours)) == ("V001", 36.5)
    assert volunteer.skills == ("haircut",)
    assert (VolunteerTeam.get().name, VolunteerTeam.get().kind) == ("党员先锋队", "party")


def test_two_rows_decided_to_be_the_same_person_make_one_role(staged):
    Person.create(name="王芳", born_on=PartialDate(1950, 1, 1), phones=("13812345521",))
    staging = staged(
        "recipients",
        ["姓名", "出生日期", "电话"],
        ["王芳", "1950-01-01", ""],
        ["王芳", "", "13812345521"],
    )
    for row in staging.undecided():
        staging.choose(row.row, Choice.FILL)
    commit(staging, "名单.xlsx")
    assert Recipient.select().count() == 1


def test_places_that_are_missing_are_made_below_the_only_town(staged):
    town = Place.create(kind="town", name="青禾镇")
    bring(staged("recipients", FAMILY[:4], ["王芳", "户主", "永安社区", "3"]))
    group = Person.get().place
    assert group.full_name() == "青禾镇永安社区3组"
    assert (group.above.kind, group.above.above_id) == ("community", town.id)


def test_rows_that_wait_for_a_decision_hold_the_import_back(staged):
    Person.create(name="王芳", born_on=PartialDate(1950, 1, 1))
    staging = staged("recipients", ["姓名", "出生日期"], ["王芳", "1950-01-01"])
    with pytest.raises(UserError, match="1 行"):
        commit(staging, "名单.xlsx")


def test_cancelling_leaves_nothing(staged):
    staging = staged("recipients", ["姓名"], *([f"王{n}"] for n in range(1200)))
    before = counted()

    def cancel(done, _total):
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        commit(staging, "名单.xlsx", cancel)
    assert counted() == before


def test_a_station_that_changed_meanwhile_is_checked_anew(staged):
    staging = staged("recipients", ["姓名", "身份证号"], ["王芳", CARD])
    Person.create(name="王芳", id_no=CARD)
    with pytest.raises(UserError, match="重新检查"):
        commit(staging, "名单.xlsx")
    assert ImportBatch.select().count() == 0


def test_pages_hear_of_the_tables_that_changed(staged):
    heard = []
    unsubscribe = changes.subscribe(heard.append)
    bring(staged("recipients", ["姓名", "类别"], ["王芳", "低保"]))
    unsubscribe()
    assert {change.kind for change in heard} == {"person", "recipient", "recipient_category"}


def test_a_sign_in_sheet_becomes_an_event_with_its_attendances(station, sign_in_sheet):
    summary = bring(open_source("events", sign_in_sheet).stage())
    event = Event.get()
    assert summary.imported == SignIn.select().count() == Interval.select().count() == 59
    assert (event.held_on, event.status) == (dt.date(2023, 10, 23), EventStatus.ENDED)
    assert event.event_no == "QH-HD-2023-001"
    first = SignIn.get(SignIn.seq == 1)
    assert (first.name, first.sex, first.age) == ("李岩", Sex.MALE, 85)
    assert first.intervals.get().came_at == dt.time(8, 51)
    assert SignIn.select().where(SignIn.role == SignInRole.VOLUNTEER).count() == 6


def test_the_same_sign_in_sheet_again_adds_nobody(station, sign_in_sheet):
    for _ in range(2):
        summary = bring(open_source("events", sign_in_sheet).stage())
    assert (summary.imported, summary.skipped) == (0, 59)
    assert Event.select().count() == 1


def test_a_doubtful_attendance_counts_without_a_file(staged):
    Person.create(name="李华", sex=Sex.FEMALE)
    staging = staged("events", *TITLES, ["姓名", "性别"], ["李华", "女"])
    assert staging.rows[0].verdict is Verdict.ASK
    bring(staging)
    assert SignIn.get().person is None


def test_visits_of_a_ledger_are_numbered_by_their_own_year(staged, known):
    ledger = ["日期", "对象", "方式", "开始", "时长"]
    bring(staged("visits", ledger, ["2022-05-06", "王芳", "电话", "9:00", "40分钟"]))
    visit = Visit.get()
    assert visit.visit_no == "QH-TF-2022-0001"
    assert (visit.result, visit.ended) == ("answered", dt.time(9, 40))
    assert visit.recipient_id == known.id


def test_a_category_is_held_once_however_often_it_is_brought_in(staged, known):
    for _ in range(2):
        bring(staged("recipients", ["姓名", "身份证号", "类别"], ["王芳", CARD, "低保、低保户"]))
    assert RecipientCategory.select().count() == 1
