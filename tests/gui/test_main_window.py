import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout

from swdesk.gui.main_window import MainWindow
from swdesk.gui.navigation import RAIL, WIDE
from swdesk.gui.page import Action, Page, PageSpec


class Sample(Page):
    """A page that writes down what it was asked."""

    def __init__(self, title, *, filters=False):
        super().__init__()
        self._title = title
        self._filters = filters
        self.heard = []
        self.leaves = True
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    @property
    def title(self):
        return self._title

    def actions_shown(self):
        return (
            Action("导入", "upload"),
            Action("新建", "plus", "Ctrl+N", lambda: self.heard.append("new"), primary=True),
            Action("打印", key="Ctrl+P", slot=lambda: self.heard.append("print"), hidden=True),
        )

    def search(self, text):
        self.heard.append(("search", text))
        return self._filters

    def show_target(self, target):
        self.heard.append(("target", target))

    def go_to_section(self, number):
        self.heard.append(("section", number))

    def refresh(self, changed):
        self.heard.append(("refresh", changed))

    def can_leave(self):
        return self.leaves


@pytest.fixture
def built():
    return []


@pytest.fixture
def window(shown, built):
    def spec(key, title, **more):
        def build():
            built.append(key)
            return Sample(title, filters=key == "people")

        return PageSpec(key, title, "users", build, **more)

    specs = [
        spec("desk", "工作台"),
        spec("people", "服务对象"),
        spec("set", "设置", gap_before=True),
    ]
    window = shown(MainWindow(specs))
    window.show_page("desk")
    window.activateWindow()
    return window


def test_a_page_is_built_when_first_shown(window, built):
    assert built == ["desk"]

    window.show_page("people")
    window.show_page("desk")

    assert built == ["desk", "people"]
    assert window.page.title == "工作台"


def test_the_header_names_the_page_and_its_verbs(window):
    buttons = window.header.findChildren(QPushButton)

    words = [button.accessibleName() for button in buttons if button.isVisible()]

    assert words == ["导入", "新建"]
    assert "工作台" in [found.text() for found in window.header.findChildren(QLabel)]


def test_arrow_keys_walk_through_the_places(window, qtbot):
    window.navigation.focus_list()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.page.title == "服务对象"

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.page.title == "设置"


def test_a_page_that_may_not_be_left_stays_and_so_does_the_mark(window, qtbot):
    window.page.leaves = False
    window.navigation.focus_list()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)

    assert window.page.title == "工作台"
    assert QApplication.focusWidget().currentIndex().data() == "工作台"


@pytest.mark.parametrize(("key", "what"), [(Qt.Key.Key_N, "new"), (Qt.Key.Key_P, "print")])
def test_shortcuts_go_to_the_page_in_sight(window, qtbot, key, what):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert window.page.heard == [what]


def test_a_shortcut_the_page_has_not_does_nothing(window):
    assert not window.press("Ctrl+S")


def test_alt_and_a_number_go_to_a_section(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    assert window.page.heard == [("section", 2)]


def test_ctrl_f_goes_to_the_find_box(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert window.header.find_box.hasFocus()


def test_ctrl_f_finds_the_box_on_a_page_with_its_own_header(window, qtbot):
    window.page.own_header = True
    window.update_header()
    assert not window.header.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.header.find_box.hasFocus()

    qtbot.keyClick(window.header.find_box, Qt.Key.Key_Escape)
    assert not window.header.isVisible()


def test_the_verbs_keep_their_buttons_while_they_stay_the_same(window):
    actions = window.page.actions_shown()
    window.header.show_actions(actions)
    before = window.header.findChildren(QPushButton)

    window.header.show_actions(actions)

    assert window.header.findChildren(QPushButton) == before


def test_a_page_that_filters_gets_the_search(window, qtbot):
    window.show_page("people")

    with qtbot.assertNotEmitted(window.searched):
        window.header.find_box.setText("wxl")
        window.header.find_box.search_now()

    assert ("search", "wxl") in window.page.heard


def test_elsewhere_the_window_reports_the_search(window, qtbot):
    window.header.find_box.setText("wxl")

    with qtbot.waitSignal(window.searched) as searched:
        window.header.find_box.search_now()

    assert searched.args == ["wxl"]


def test_results_stand_right_under_the_find_box(window):
    results = QLabel("王秀兰")
    window.show_results(results)

    box = window.header.find_box
    assert results.geometry().top() > box.mapTo(window, box.rect().bottomLeft()).y()
    assert results.isVisible()

    window.show_page("people")
    assert not results.isVisible()


def test_f1_and_ctrl_l_are_reported(window, qtbot):
    with qtbot.waitSignal(window.helped) as helped:
        qtbot.keyClick(window, Qt.Key.Key_F1)
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert helped.args == ["desk"]


def test_another_page_can_be_asked_for_a_record(window):
    window.page.goes_to.emit("people", 7)

    assert window.page.title == "服务对象"
    assert window.page.heard == [("target", 7)]


def test_a_page_opened_over_another_leads_back(window):
    detail = Sample("陈桂香")
    window.page.opens.emit(detail)
    assert window.page is detail

    detail.closes.emit()
    assert window.page.title == "工作台"


def test_an_opened_page_with_unsaved_text_is_not_closed(window):
    detail = Sample("陈桂香")
    window.open_page(detail)
    detail.leaves = False

    assert not window.close_page()
    assert window.page is detail


def test_changes_reach_pages_out_of_sight_when_they_are_shown(window):
    window.show_page("people")
    window.refresh(frozenset({"visit"}))
    desk = window.pages.page_at("desk")
    assert desk.heard == []

    window.show_page("desk")

    assert desk.heard == [("refresh", frozenset({"visit"}))]


def test_a_page_that_cannot_catch_up_is_reported_and_the_program_lives(window, qtbot):
    def lost(changed):
        raise RuntimeError(changed)

    window.show_page("people")
    window.pages.page_at("desk").refresh = lost
    window.refresh(frozenset({"visit"}))

    with qtbot.capture_exceptions() as caught:
        window.show_page("desk")

    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert window.page.isVisible()


def test_the_window_closes_when_every_page_agrees(window, qtbot):
    window.page.leaves = False
    with qtbot.assertNotEmitted(window.closed):
        assert not window.close()

    window.page.leaves = True
    with qtbot.waitSignal(window.closed):
        assert window.close()


def test_a_narrow_window_keeps_the_icons_of_the_navigation(window):
    assert window.navigation.width() == WIDE

    window.resize(911, 465)

    assert window.navigation.width() == RAIL


def test_the_whole_window_fits_a_small_screen_at_150_percent(window):
    assert window.minimumSizeHint().width() <= 911
    assert window.minimumSizeHint().height() <= 465


def test_a_notice_is_shown_until_another_page_is(window):
    notice = window.show_notice("已移到回收站。", "ok")
    assert notice.isVisible()

    window.show_page("people")

    assert not notice.isVisible()


def test_an_old_backup_becomes_a_button(window, qtbot):
    window.status.set_backup("31 天没有备份了", "danger")
    button = next(b for b in window.status.findChildren(QPushButton) if "31" in b.text())

    with qtbot.waitSignal(window.backed_up):
        button.click()


def test_text_being_composed_is_taken_over_before_a_save(window, monkeypatch):
    order = []
    monkeypatch.setattr("swdesk.gui.main_window.commit_input", lambda: order.append("commit"))
    window.page.field.setFocus()
    QApplication.sendEvent(window.page.field, QInputMethodEvent("zhang", []))
    window.page.heard = order

    window.press("Ctrl+N")

    assert order == ["commit", "new"]


def test_a_long_title_leaves_the_verbs_their_room(window):
    window.resize(911, 465)
    window.header.show_page("诺尔布" * 20, "QH-0001", back=True)
    QApplication.processEvents()

    title = window.header._title
    assert title.text().endswith("…")
    assert title.toolTip() == "诺尔布" * 20
    assert window.header.find_box.width() >= 180


def test_a_short_title_is_whole_in_a_narrow_window(window):
    window.resize(911, 465)
    window.header.show_page("志愿服务队", "共有三支服务队，二十四人" * 4, back=True)
    QApplication.processEvents()

    assert window.header._title.text() == "志愿服务队"


def test_the_keys_go_back_to_where_they_were_when_a_page_above_is_closed(window, qtbot):
    below, above = Sample("服务对象"), Sample("陈桂香")
    lines = [QLineEdit(below), QLineEdit(below), QLineEdit(above)]
    window.open_page(below)
    lines[1].setFocus()
    window.open_page(above)
    lines[2].setFocus()

    window.close_page()

    assert QApplication.focusWidget() is lines[1]
