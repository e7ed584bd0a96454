"""Two people at one station: each with their own password, and neither in the other's cases."""

from __future__ import annotations

import shutil

import pytest

from swdesk.model.base import acting_as
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.people import Person, Recipient, RecipientStatus
from swdesk.model.team import Role, Worker
from swdesk.services.casework import sharing
from swdesk.services.setup import logins
from swdesk.services.setup import settings as station_settings
from tests.journeys.conftest import CHEAP, PASSWORD

GIVEN = "cross the river by boat"
OWN = "count the lamps at night"


def places(person):
    """Return the places of the navigation."""
    model = person.window.workspace.window.navigation._list.model()
    return [
        model.index(row, 0).data() for row in range(model.rowCount()) if model.index(row, 0).data()
    ]


def lock(person, qtbot):
    person.presses("Ctrl+L")
    qtbot.waitUntil(lambda: person.at() == "密码")


def open_as(person, name, password):
    """Choose oneself in the list, and type a password."""
    who = person.window.welcome.currentWidget().worker
    person.goes_to("我是")
    person.presses("Home")
    for _ in range(who.count()):
        if who.currentText() == name:
            break
        person.presses("Down")
    assert who.currentText() == name
    person.goes_to("密码")
    person.enters(password)


def let_in(station, name, role, *, own=True):
    """Give somebody a password outside the window."""
    worker = station_settings.save_worker({"name": name, "role": role})
    slot = logins.wrap(station, logins.invitation(station, worker), GIVEN, CHEAP)
    logins.let_in(worker, slot)
    if own:
        with acting_as(worker.id):
            logins.made_own()
    return worker


@pytest.fixture
def lived(unlock, lived_in, tmp_path):
    """The founder before a station with a year of work."""
    return unlock(shutil.copytree(lived_in, tmp_path / "一年"))


def test_a_colleague_is_let_in_and_chooses_a_password_of_her_own(person, qtbot):
    person.opens("设置")
    person.presses("Alt+3")
    person.goes_to("新同事的姓名")
    person.enters("方敏")
    person.fills({"密码": GIVEN, "再输一次": GIVEN})
    person.does("设密码")
    assert person.sees("方敏现在可以用这个密码打开资料", "待本人更换")
    assert person.sees("沈佳　站长或督导")

    lock(person, qtbot)
    open_as(person, "方敏", GIVEN)
    assert person.window.workspace is None
    assert person.sees("换成自己的密码", "现在的密码是管理员设的")
    person.fills({"密码": OWN, "再输一次": OWN})
    person.does("换好并打开")
    assert person.sees("方敏　社工")

    lock(person, qtbot)
    open_as(person, "方敏", GIVEN)
    assert person.sees("密码不对")
    person.enters(OWN)
    assert person.page.title == "工作台"


def test_the_given_password_cannot_be_kept(person, qtbot):
    let_in(person.window.workspace.session.station, "方敏", Role.WORKER, own=False)
    lock(person, qtbot)
    open_as(person, "方敏", GIVEN)

    person.fills({"密码": GIVEN, "再输一次": GIVEN})
    person.does("换好并打开")

    assert person.sees("请换一个和现在不一样的密码")
    assert person.window.workspace is None
    person.does("返回")
    qtbot.waitUntil(lambda: person.at() == "密码")


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (
            Role.CLERK,
            ["工作台", "服务对象", "家庭", "小组", "活动", "志愿者", "台账", "打印", "设置"],
        ),
        (Role.ADMIN, ["设置"]),
        (Role.STATISTICS, ["设置"]),
    ],
    ids=lambda part: part.value if isinstance(part, Role) else "",
)
def test_a_role_sees_its_own_places(lived, qtbot, role, shown):
    let_in(lived.window.workspace.session.station, "新来的", role)
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)

    assert [place for place in places(lived) if place != "统计"] == shown
    assert lived.sees(f"新来的　{role.label}")
    for place in places(lived):
        lived.opens(place)
        assert lived.page.title


@pytest.mark.parametrize("role", [Role.ADMIN, Role.STATISTICS], ids=lambda role: role.value)
def test_who_may_see_nobody_meets_no_name(lived, qtbot, role):
    names = [one.name for one in Person.live() if len(one.name) > 2]
    let_in(lived.window.workspace.session.station, "新来的", role)
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)

    lived.opens("设置")
    for section in range(1, 15):
        lived.page.go_to_section(section)
        assert not [name for name in names if name in lived.screen()]


def test_a_row_that_is_not_for_the_reader_says_so(lived, qtbot):
    let_in(lived.window.workspace.session.station, "新来的", Role.STATISTICS)
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)
    lived.opens("统计")
    qtbot.waitUntil(lambda: lived.page.report is not None, timeout=20_000)
    lived.page.open_list(1)
    qtbot.waitUntil(lambda: bool(lived.page.entries), timeout=20_000)

    names = [one.name for one in Person.live() if len(one.name) > 2]
    assert not [name for name in names if name in lived.screen()]
    lived.page.open_record(1)
    assert lived.sees("不在您能查看的范围里")


def test_a_worker_meets_no_colleagues_case_until_it_is_shared(lived, qtbot):
    colleague = let_in(lived.window.workspace.session.station, "新来的", Role.WORKER)
    case = Case.live().where(Case.status == CaseStatus.OPEN).order_by(Case.id).first()
    owner, person_name = case.worker.name, case.recipient.person.name
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)

    lived.opens("个案")
    assert case.case_no not in lived.screen()
    lived.opens("服务对象")
    lived.looks_for(person_name)
    lived.page.panel.show_tab(2)
    assert lived.sees(f"由{owner}跟进的个案")

    lock(lived, qtbot)
    open_as(lived, "沈佳", PASSWORD)
    sharing.restrict(Case.find(case.id), restricted=True)
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)
    lived.opens("服务对象")
    lived.looks_for(person_name)
    lived.page.panel.show_tab(2)
    assert f"由{owner}跟进的个案" not in lived.screen()

    lock(lived, qtbot)
    open_as(lived, "沈佳", PASSWORD)
    lived.opens("个案")
    lived.page.show_target(case.id)
    lived.chooses("办理与打印", "共享与受限")
    lived.goes_to("共享的同事")
    lived.enters("新来的")
    lived.does("保存共享")
    assert [one.id for one in sharing.shared_with(Case.find(case.id))] == [colleague.id]
    lock(lived, qtbot)
    open_as(lived, "新来的", GIVEN)
    lived.opens("个案")
    assert lived.sees(person_name)


def test_a_leavers_work_is_handed_over_and_the_list_printed(lived, qtbot):
    session = lived.window.workspace.session
    leaver = Worker.live().where(Worker.name != "沈佳").order_by(Worker.id).first()
    leaver_name = str(leaver.name)
    served = Recipient.live().where(Recipient.worker == leaver.id).count()
    assert served
    lived.opens("设置")
    lived.presses("Alt+3")
    lived.page.workers.tree.mark(leaver.id)
    lived.does("离职交接")
    assert lived.page.title == f"离职交接　{leaver_name}"

    lived.goes_to("接收人")
    lived.enters("沈佳")
    lived.does("全部交给")
    lived.sees("还有 0 项没有接收人")
    lived.does("完成交接")
    lived.sees(f"{leaver_name}的工作已交接，密码已停用")
    paper = lived.prints(whole=False)

    left = Recipient.live().where(Recipient.worker == leaver.id)
    assert left.where(Recipient.status == RecipientStatus.ACTIVE).count() == 0
    assert Worker.find(leaver.id).is_retired
    assert not logins.may_log_in(session.station, Worker.find(leaver.id))
    assert "离职交接清单" in paper
    assert "监交人（站长或督导）" in paper
