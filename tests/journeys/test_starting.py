"""The first start, the second, and the day the password is forgotten."""

from __future__ import annotations

from swdesk.model.office import Office, Place
from swdesk.model.team import Worker
from tests.journeys.conftest import PASSWORD
from tests.journeys.person import text_of

NEW_PASSWORD = "rain falls on the bridge"


def found_a_station(person, folder):
    """Take the four steps with the keyboard; return the recovery code that was copied down."""
    person.does("新建工作站")
    steps = person.window.welcome.currentWidget()
    person.enters("青禾镇社工站", "QH", "青禾镇人民政府", "青禾路 12 号", "0571-66778899")
    person.types("柳溪村、北塘村")
    person.does("下一步")
    person.enters("沈佳")
    person.fills({"岗位": "zz", "密码": PASSWORD, "再输一次": PASSWORD})
    person.does("下一步")
    code = steps.recovery.code
    person.enters(code.lower().replace("-", " "))
    person.does("下一步")
    person.answers.expect("getExistingDirectory", str(folder))
    person.does("换一个文件夹")
    person.does("建好并打开")
    return code


def test_a_station_is_founded_and_opened_again_the_next_day(start, tmp_path, qtbot):
    person = start()
    found_a_station(person, tmp_path / "新站")
    assert person.page.title == "工作台"
    assert person.sees("青禾镇社工站", "沈佳")
    assert (Office.get().superior, Worker.get().post) == ("青禾镇人民政府", "head")
    assert [place.name for place in Place.select()] == ["柳溪村", "北塘村"]

    person.window.close()
    qtbot.waitUntil(lambda: not person.window.isVisible())
    person = start()
    qtbot.waitUntil(lambda: person.at() == "密码")
    assert person.sees("青禾镇社工站", "上次打开：今天")
    person.enters(PASSWORD)

    assert person.page.title == "工作台"


def test_a_wrong_password_is_told_and_a_forgotten_one_replaced_by_the_code(start, tmp_path, qtbot):
    person = start()
    code = found_a_station(person, tmp_path / "新站")
    person.presses("Ctrl+L")
    qtbot.waitUntil(lambda: person.at() == "密码")
    person.enters("sun walks and me")
    assert person.sees("密码不对")

    person.does("忘记密码")
    person.goes_to("恢复码")
    person.types(code)
    person.fills({"密码": NEW_PASSWORD, "再输一次": NEW_PASSWORD})
    person.does("设好并打开")
    assert person.page.title == "工作台"

    person.presses("Ctrl+L")
    qtbot.waitUntil(lambda: person.at() == "密码")
    person.enters(PASSWORD)
    assert person.window.workspace is None
    person.enters(NEW_PASSWORD)
    assert person.page.title == "工作台"


def test_the_recovery_sheet_is_printed_with_the_code(start, tmp_path):
    person = start()
    person.does("新建工作站")
    steps = person.window.welcome.currentWidget()
    person.enters("青禾镇社工站", "QH", "", "", "")
    person.does("下一步")
    person.fills({"姓名": "沈佳", "密码": PASSWORD, "再输一次": PASSWORD})
    person.does("下一步")
    path = tmp_path / "恢复码.pdf"
    person.answers.expect("getSaveFileName", (str(path), ""))

    person.does("打印或存为 PDF")
    person.presses("Ctrl+S", "Alt+Left")

    assert steps.recovery.code in text_of(path)
    assert person.sees("照着纸再输一遍")


def test_a_word_that_no_list_knows_is_said_under_its_field_and_stops_nothing(start):
    person = start()
    person.does("新建工作站")
    person.enters("青禾镇社工站", "QH", "", "", "")
    person.does("下一步")

    person.fills({"姓名": "沈佳", "证书": "驾驶证", "密码": PASSWORD, "再输一次": PASSWORD})
    person.does("下一步")

    assert person.sees("“驾驶证”不在证书里，请从列表里选。")
    assert person.at() == "证书"
