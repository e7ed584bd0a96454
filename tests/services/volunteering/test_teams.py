import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.model.volunteers import Volunteer, VolunteerStatus
from swdesk.services.volunteering import teams


@pytest.fixture
def team(worker):
    return teams.save({"name": "银龄互助队", "kind": "other"})


@pytest.fixture
def join(served, team):
    def join(name, status=VolunteerStatus.REGISTERED):
        person = served(name).person
        number = f"QH-ZY-{person.id:04}"
        return Volunteer.create(person=person, volunteer_no=number, team=team, status=status)

    return join


def test_the_leader_stands_first_in_the_roster(team, join):
    join("周志强")
    leader = join("吴静")
    teams.save({"leader": leader.person_id}, team)

    [line] = teams.lines()
    assert [one.name for one in teams.members(line.team)] == ["吴静", "周志强"]
    assert (line.leader, line.members) == ("吴静", 2)


def test_who_has_left_is_not_in_the_roster(team, join):
    join("周志强", VolunteerStatus.LEFT)

    assert teams.members(team) == []


def test_the_leader_is_one_of_the_team(team, served):
    stranger = served("吴静").person

    with pytest.raises(UserError, match="先加入这支队伍"):
        teams.save({"leader": stranger.id}, team)


def test_two_teams_of_one_name_are_refused(team):
    with pytest.raises(UserError, match="已有名为"):
        teams.save({"name": "银龄互助队"})


def test_a_team_without_a_name_is_refused(worker):
    with pytest.raises(InvalidRecord):
        teams.save({"name": ""})


def test_a_retired_team_is_no_longer_listed(team):
    teams.save({"name": str(team), "is_retired": True}, team)

    assert teams.lines() == []
    assert len(teams.lines(retired=True)) == 1
