from __future__ import annotations

import pytest

from swdesk.model import dates
from swdesk.model.dates import PartialDate
from swdesk.model.people import Person, Recipient, RecipientStatus, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services import changes
from swdesk.services.people.find import FindIndex


def add(name, file_no=None, **facts):
    person = Person(name=name, **facts)
    person.touch()
    person.save(force_insert=True)
    if file_no:
        Recipient.create(person=person, file_no=file_no)
    return person


@pytest.fixture
def people(office, village):
    return [
        add(
            "王秀兰",
            "QH-0312",
            id_no="330921194403080026",
            phones=("13812345521", "0512-87654321"),
            place=village,
            address="3组27号",
            sex=Sex.FEMALE,
            born_on=PartialDate(1944, 3, 8),
        ),
        add("王秀", "QH-0400", phones=("13900001111",)),
        add("张王秀兰", "QH-0401"),
        add("单雄信", "QH-0402", other_name="二贤庄主"),
        add("李伟", "QH-0403", address="柳溪路312弄B座"),
        add("阿卜杜热西提·买买提", "QH-0404"),
        add("吕布", "QH-0405"),
    ]


@pytest.fixture
def index(people):
    built = FindIndex()
    built.build()
    return built


def names(index, text):
    return [hit.name for hit in index.search(text).hits]


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("王秀兰", "姓名"),
        ("秀兰", "姓名"),
        ("wangxiulan", "拼音"),
        ("wangx", "拼音"),
        ("xiul", "拼音"),
        ("wang'xiu'lan", "拼音"),
        ("WXL", "首字母"),
        ("xl", "首字母"),
        ("wxlan", "首字母"),
        ("wangxl", "首字母"),
        ("wxiul", "首字母"),
        ("0026", "证件尾号"),
        ("19440308", "证件号码"),
        ("5521", "电话"),
        ("138123", "电话"),
        ("0512-8765", "电话"),
        ("QH-0312", "档案编号"),
        ("qh0312", "档案编号"),
        ("0312", "档案编号"),
        ("３１２", "档案编号"),
        ("柳溪村", "地址"),
        ("27号", "地址"),
    ],
)
def test_a_person_is_found_by_what_one_remembers(index, text, matched):
    (found,) = [hit for hit in index.search(text).hits if hit.name == "王秀兰"]

    assert found.matched == (matched,)


@pytest.mark.parametrize("text", ["angx", "iulan", "ang", "ulan", "wangl", "wl", "xw"])
def test_letters_match_only_where_syllables_begin(index, text):
    assert "王秀兰" not in names(index, text)


@pytest.mark.parametrize("text", ["shanx", "danx", "sxx", "dxx", "shxx"])
def test_a_surname_is_found_in_both_its_readings(index, text):
    assert names(index, text) == ["单雄信"]


@pytest.mark.parametrize("text", ["abodure", "abdrxtmmt", "买买提", "热西提·买", "maimaiti"])
def test_a_long_name_is_found_from_any_of_its_parts(index, text):
    assert names(index, text) == ["阿卜杜热西提·买买提"]


@pytest.mark.parametrize("text", ["lvbu", "lübu", "lb"])
def test_the_letter_u_with_dots_is_typed_either_way(index, text):
    assert names(index, text) == ["吕布"]


def test_a_former_name_is_known_too(index):
    assert index.search("二贤").hits[0].matched == ("曾用名",)


def test_the_name_itself_comes_before_names_that_begin_with_it(index):
    assert names(index, "王秀") == ["王秀", "王秀兰", "张王秀兰"]
    assert names(index, "wangxiu")[:2] == ["王秀", "王秀兰"]


def test_every_word_must_be_known(index):
    assert names(index, "王 5521") == ["王秀兰"]
    assert names(index, "柳溪 w 0026") == ["王秀兰"]
    assert names(index, "王 布") == []
    assert index.search("5521 wxl").hits[0].matched == ("电话", "首字母")


@pytest.mark.parametrize("text", ["", "  ", "没有的人", "zzz", "-", "\v", "\n"])
def test_what_nobody_has_finds_nobody(index, text):
    assert names(index, text) == []


def test_a_hit_says_who_it_is(index, people, village):
    (hit,) = index.search("王秀兰").hits[:1]

    assert (hit.person_id, hit.file_no) == (people[0].id, "QH-0312")
    assert (hit.sex, hit.place) == ("女", "柳溪村")
    assert hit.age == people[0].age_on(dates.today())


def test_no_more_than_the_limit_are_shown_and_the_rest_is_said(index):
    hits = index.search("王", limit=2)

    assert len(hits.hits) == 2
    assert hits.more
    assert not index.search("王", limit=3).more
    assert len(index.person_ids("王")) == 3


def test_a_volunteer_is_found_by_their_own_number(index, people):
    role = Volunteer.create(person=people[4], volunteer_no="QH-ZY-0007")
    index.heed(changes.Changed("volunteer", role.id))

    (hit,) = index.search("zy0007").hits
    assert (hit.name, hit.volunteer_id) == ("李伟", role.id)


def test_a_person_saved_again_is_found_as_they_are_now_and_first(index, people):
    people[2].name = "张王芳"
    people[2].touch()
    people[2].save()
    index.refresh([people[2].id])

    assert names(index, "张王秀兰") == []
    assert names(index, "王")[0] == "张王芳"
    assert names(index, "zwf") == ["张王芳"]


def test_a_binned_person_is_found_no_more(index, people):
    people[0].deleted_at = people[0].changed_at
    people[0].save()
    index.heed(changes.Changed("person", people[0].id))

    assert names(index, "5521") == []


def test_many_saves_are_folded_in_without_losing_anybody(index, monkeypatch):
    monkeypatch.setattr("swdesk.services.people.find._FOLD_AFTER", 3)
    for nth in range(8):
        index.refresh([add(f"赵{'甲乙丙丁戊己庚辛'[nth]}").id])

    assert len(index.person_ids("赵")) == 8
    assert names(index, "王秀兰") == ["王秀兰", "张王秀兰"]


def test_people_no_longer_served_stand_behind(index, people):
    ended = Recipient.get(person=people[0])
    ended.status = RecipientStatus.ENDED
    ended.save()
    index.build()

    assert names(index, "wangx")[:2] == ["王秀", "王秀兰"]


def test_a_locked_station_finds_nobody(index):
    index.clear()

    assert names(index, "王") == []
