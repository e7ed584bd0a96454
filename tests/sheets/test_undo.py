"""An import taken back, with what was done since left alone."""

import pytest

from swdesk.errors import UserError
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.tables import TABLES
from swdesk.model.visits import Visit
from swdesk.sheets.bring_in import bring_in
from swdesk.sheets.commit import commit
from swdesk.sheets.undo import batches, undo

CARD = "11010519491231002X"
FAMILY = ["姓名", "与户主关系", "村", "组", "类别"]
ROWS = (
    ["王芳", "户主", "柳溪村", "3组", "低保"],
    ["王小宝", "儿子", "", "", ""],
    ["李华", "户主", "柳溪村", "4组", ""],
)
KEPT = {"import_batch", "import_mapping", "counter", "office", "worker", "audit_entry"}


def bring(staging):
    staging.settle()
    return commit(staging, "名单.xlsx").batch_id


def left():
    """Return the tables that hold something which an import may have made."""
    names = {table.table_name(): table.select().count() for table in TABLES}
    return {name: count for name, count in names.items() if count and name not in KEPT}


@pytest.mark.parametrize(
    ("kind", "fixture"),
    [("recipients", "roster"), ("volunteers", "volunteer_list"), ("events", "sign_in_sheet")],
)
def test_what_nobody_touched_is_gone(station, request, kind, fixture):
    _, summary = bring_in(kind, request.getfixturevalue(fixture))
    undone = undo(summary.batch_id)
    assert undone.removed == summary.imported
    assert undone.kept == ()
    assert left() == {}


def test_numbers_that_were_taken_back_are_not_given_again(staged):
    undo(bring(staged("recipients", FAMILY, *ROWS)))
    bring(staged("recipients", FAMILY, *ROWS))
    assert [one.file_no for one in Recipient.select()] == ["QH-0004", "QH-0005", "QH-0006"]


def test_a_record_edited_since_stays_whole_and_is_listed(staged):
    batch = bring(staged("recipients", FAMILY, *ROWS))
    person = Person.get(Person.name == "王小宝")
    person.address = "新村"
    person.touch()
    person.save()
    undone = undo(batch)
    assert [why for _, why in undone.kept].count("导入以后改过") == len(undone.kept)
    assert "服务对象 王小宝" in dict(undone.kept)
    assert {one.name for one in Person.select()} >= {"王小宝"}
    assert "李华" not in {one.name for one in Person.select()}
    assert person.memberships.get().relation == "20"


def test_a_record_that_others_hang_on_stays(staged):
    batch = bring(staged("recipients", FAMILY, *ROWS[2:]))
    recipient = Recipient.get()
    Visit.create(recipient=recipient, visit_no="T-1", method="home", result="met", worker=1)
    undone = undo(batch)
    assert dict(undone.kept)["服务对象 李华"] == "导入以后添了别的记录"
    assert recipient.person.place.full_name() == "柳溪村4组"
    assert Household.select().count() == HouseholdMember.select().count() == 1


def test_what_was_filled_in_is_taken_out_again(staged):
    person = Person.create(name="王芳", id_no=CARD)
    Recipient.create(person=person, file_no="QH-0001")
    headings = ["姓名", "身份证号", "电话", "住址", "类别"]
    batch = bring(staged("recipients", headings, ["王芳", CARD, "13812345521", "柳溪村", "低保"]))
    assert Person.get().phones == ("13812345521",)
    undone = undo(batch)
    assert (Person.get().phones, Person.get().address) == ((), None)
    assert Person.get().version == 3
    assert RecipientCategory.select().count() == 0
    assert undone.restored == 1


def test_what_was_changed_again_keeps_the_later_change(staged):
    person = Person.create(name="王芳", id_no=CARD)
    Recipient.create(person=person, file_no="QH-0001")
    batch = bring(staged("recipients", ["姓名", "身份证号", "住址"], ["王芳", CARD, "柳溪村"]))
    person = Person.get()
    person.address = "新村"
    person.touch()
    person.save()
    undone = undo(batch)
    assert Person.get().address == "新村"
    assert undone.kept == (("王芳", "导入以后又改过，没有恢复原值"),)


def test_places_in_use_elsewhere_stay(staged):
    batch = bring(staged("recipients", FAMILY, *ROWS[2:]))
    Person.create(name="赵敏", place=Place.get(Place.name == "柳溪村"))
    undo(batch)
    assert [place.name for place in Place.select()] == ["柳溪村"]


def test_an_import_is_taken_back_once(staged):
    batch = bring(staged("recipients", FAMILY, *ROWS))
    assert [one.id for one in batches()] == [batch]
    undo(batch)
    assert batches() == []
    with pytest.raises(UserError):
        undo(batch)
