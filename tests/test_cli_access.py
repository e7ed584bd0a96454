"""The command line acts as the worker whose password it is given."""

from __future__ import annotations

import datetime as dt

import openpyxl
import pytest

from swdesk import cli
from swdesk.model.base import acting_as
from swdesk.model.cases import Case
from swdesk.model.team import Role, Worker
from swdesk.services.demo import create
from swdesk.services.setup import logins, settings
from swdesk.station.slots import Cost
from swdesk.station.store import Station

QUICK = Cost(memory=64, passes=1)
PASSWORDS = {
    Role.WORKER: "方敏自己想出来的一句话",
    Role.CLERK: "录入同事想出来的一句话",
    Role.ADMIN: "管理资料的人想出的一句话",
    Role.STATISTICS: "上级来看数字用的一句话",
}
GIVEN = "临时先给他用一天的话"


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    """The demonstration with a colleague in every role."""
    folder = tmp_path_factory.mktemp("roles") / "站"
    create(folder, "small", dt.date(2026, 11, 21))
    with Station.open(folder, "demo") as opened:
        for role, password in PASSWORDS.items():
            with_password(
                opened, settings.save_worker({"name": role.label, "role": role}), password
            )
        logins_of_today = settings.save_worker({"name": "新来的"})
        slot = logins.wrap(opened, logins.invitation(opened, logins_of_today), GIVEN, QUICK)
        logins.let_in(logins_of_today, slot)
    return folder


def with_password(station, worker, password):
    slot = logins.wrap(station, logins.invitation(station, worker), password, QUICK)
    logins.let_in(worker, slot)
    with acting_as(worker.id):
        logins.made_own()


@pytest.fixture
def run(station, monkeypatch, capsys, tmp_path):
    """Run a command as somebody in a role; returns its exit code and what it said."""

    def run(password, command, *rest):
        monkeypatch.setenv("SWDESK_PASSWORD", PASSWORDS.get(password, password))
        code = cli.main([command, str(station), *map(str, rest)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.mark.parametrize(
    ("role", "command"),
    [
        (Role.WORKER, ("backup",)),
        (Role.CLERK, ("export", "cases", "-")),
        (Role.CLERK, ("print", "C-1", "-o", "-")),
        (Role.CLERK, ("backup",)),
        (Role.ADMIN, ("find", "陈")),
        (Role.ADMIN, ("print", "F-01", "-o", "-")),
        (Role.STATISTICS, ("find", "陈")),
        (Role.STATISTICS, ("export", "recipients", "-")),
    ],
    ids=lambda part: part.value if isinstance(part, Role) else " ".join(part[:2]),
)
def test_what_a_role_may_not_is_refused_in_one_sentence(run, tmp_path, role, command):
    out = tmp_path / "out"
    words = [out if word == "-" else word for word in command]

    code, said, refused = run(role, *words)

    assert (code, said) == (1, "")
    assert refused.startswith(f"{role.label}不能")
    assert refused.count("\n") == 1
    assert not out.exists()


def test_the_administrator_backs_up(run, tmp_path):
    assert run(Role.ADMIN, "backup", tmp_path / "备份.swbackup")[0] == 0


def test_a_clerk_finds_people(run):
    assert run(Role.CLERK, "find", "陈桂香")[0] == 0


def test_a_worker_prints_no_case_of_a_colleague(run, station, tmp_path):
    with Station.open(station, "demo"):
        number = Case.live().order_by(Case.id).first().case_no

    code, _, refused = run(Role.WORKER, "print", "C-1", number, "-o", tmp_path / "out.pdf")

    assert code == 1
    assert "没有找到" in refused


def test_a_worker_exports_only_their_own_cases(run, station, tmp_path):
    with Station.open(station, "demo"):
        own = Case.live().order_by(Case.id).first()
        worker = Worker.get(Worker.name == Role.WORKER.label)
        Case.update(worker=worker).where(Case.id == own.id).execute()

    out = tmp_path / "个案.xlsx"
    assert run(Role.WORKER, "export", "cases", out)[0] == 0

    cells = [cell.value for row in openpyxl.load_workbook(out).worksheets[0] for cell in row]
    assert sum(str(cell).startswith(own.case_no[:6]) for cell in cells) == 1


def test_a_password_given_by_somebody_else_opens_nothing_here(run):
    code, _, refused = run(GIVEN, "find", "陈")

    assert code == 1
    assert "换成自己的密码" in refused
