import sys
from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from swdesk.gui.table.column import Column, Kind, cell_text
from swdesk.gui.table.grouped import Group, GroupedModel
from swdesk.gui.table.model import PAGE, RecordModel
from swdesk.gui.table.view import GROUP_ROW, ROW, RecordTable
from swdesk.gui.widgets.tags import State, Tag

COLUMNS = (
    Column("number", "档案号", 62),
    Column("name", "姓名", 84, Kind.BOLD),
    Column("tags", "类别", kind=Kind.TAGS, stretch=True),
    Column("due", "下次到期", 88, Kind.PILL),
    Column("verb", "", 60, Kind.LINK, sortable=False),
)


class Numbers:
    """Records that are numbers, and remember what was asked of them."""

    def __init__(self, count):
        self.count = count
        self.asked = []
        self.orders = []

    def ids(self, order, *, descending):
        self.orders.append((order, descending))
        found = range(1, self.count + 1)
        return array("q", reversed(found) if descending else found)

    def rows(self, ids):
        self.asked.append(len(ids))
        return {i: (f"{i:04}", f"人{i}", (Tag("低保", "aid"),), State("今天"), "记录") for i in ids}


@pytest.fixture
def source():
    return Numbers(1000)


@pytest.fixture
def table(shown, source):
    return shown(RecordTable(RecordModel(COLUMNS, source)), 600, 400)


def test_the_model_keeps_qts_rules(qtmodeltester, source):
    qtmodeltester.check(RecordModel(COLUMNS, source))


def test_the_grouped_model_keeps_qts_rules(qtmodeltester, groups):
    qtmodeltester.check(GroupedModel(COLUMNS, groups))


def test_only_the_pages_looked_at_are_fetched(source):
    model = RecordModel(COLUMNS, source)

    for row in (0, 1, PAGE - 1, 999):
        model.index(row, 0).data()

    assert source.asked == [PAGE, 1000 % PAGE]


def test_old_pages_are_dropped_and_fetched_again(source):
    source.count = 100 * PAGE
    model = RecordModel(COLUMNS, source)
    for page in range(100):
        model.index(page * PAGE, 0).data()
    fetched = len(source.asked)

    assert model.index(0, 0).data() == "0001"
    assert model.index(99 * PAGE, 0).data() == f"{99 * PAGE + 1:04}"
    assert len(source.asked) == fetched + 1


def test_a_long_list_opens_with_one_page(shown, source):
    source.count = 100_000
    shown(RecordTable(RecordModel(COLUMNS, source)), 600, 400).grab()

    assert source.asked == [PAGE]


def test_a_list_that_cannot_be_read_is_drawn_empty_and_told_once(shown, source, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(str(error)))
    monkeypatch.setattr(source, "rows", lambda _ids: {}[0])
    shown(RecordTable(RecordModel(COLUMNS, source)), 600, 400).grab()

    assert not told, "not while it is being drawn"
    qtbot.waitUntil(lambda: told == ["0"])


def test_a_record_deleted_meanwhile_is_a_blank_row(source):
    source.rows = lambda ids: {}
    model = RecordModel(COLUMNS, source)

    assert model.index(0, 1).data() == ""


def test_sorting_is_done_by_the_source(table, source):
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    assert source.orders[-1] == ("name", True)
    assert table.model().index(0, 1).data() == "人1000"


def test_a_column_of_verbs_does_not_sort(table, source):
    before = list(source.orders)
    table.model().sort(4)

    assert source.orders == before


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        ((Tag("独居老人"), Tag("低保")), Kind.TAGS, "独居老人、低保"),
        (State("逾期 6 天", "danger"), Kind.PILL, "逾期 6 天"),
        (("月度探访", "每月一次"), Kind.PAIR, "月度探访　每月一次"),
        ("house", Kind.ICON, ""),
        (None, Kind.TEXT, ""),
        (12, Kind.NUMBER, "12"),
    ],
)
def test_every_cell_can_be_read_aloud(value, kind, words):
    assert cell_text(value, kind) == words


def test_enter_opens_the_marked_row(table, qtbot):
    table.select_id(3)

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [3]


def test_arrows_move_the_mark(table, qtbot):
    table.select_first()

    with qtbot.waitSignal(table.selected) as selected:
        qtbot.keyClick(table, Qt.Key.Key_Down)

    assert selected.args == [2]


def test_a_double_click_opens(table, qtbot):
    place = table.visualRect(table.model().index(1, 1)).center()

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == [2]


def test_the_verb_of_a_row_is_pressed_once(table, qtbot):
    place = table.visualRect(table.model().index(1, 4)).center()

    with qtbot.waitSignal(table.pressed_link) as pressed:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert pressed.args == [2, "verb"]


def test_a_find_box_can_drive_the_mark(table):
    table.select_first()
    table.move_mark(10)
    table.move_mark(-1)

    assert table.current_id() == 10

    table.move_mark(-100)
    assert table.current_id() == 1


def test_the_mark_stays_on_its_record_when_the_list_changes(table, source):
    table.select_id(500)
    source.count = 600

    table.refresh()

    assert table.current_id() == 500


def test_the_mark_stays_on_its_record_when_the_list_is_sorted(table):
    table.select_id(7)

    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    assert table.current_id() == 7
    assert table.currentIndex().row() == 993


def test_sorting_shows_the_top_of_the_list(table):
    table.select_id(500)

    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)

    assert table.verticalScrollBar().value() == 0
    assert table.current_id() == 500


def test_the_first_row_is_marked_at_once(table):
    assert table.current_id() == 1


def test_the_mark_goes_to_the_top_when_its_record_is_gone(table, source):
    table.select_id(900)
    source.count = 600

    table.refresh()

    assert table.current_id() == 1


def test_rows_are_high_enough_to_hit_and_the_table_never_scrolls_sideways(table):
    assert table.rowHeight(0) == ROW
    assert table.horizontalHeader().height() == 34
    assert sum(table.columnWidth(n) for n in range(5)) <= table.viewport().width()


def test_an_empty_list_shows_what_to_do_next_and_no_head(shown):
    empty = QLabel("还没有服务对象")
    source = Numbers(0)
    table = shown(RecordTable(RecordModel(COLUMNS, source), empty), 600, 400)

    assert empty.isVisible()
    assert not table.horizontalHeader().isVisible()

    source.count = 3
    table.refresh()
    assert not empty.isVisible()
    assert table.horizontalHeader().isVisible()


def test_enter_in_an_empty_list_opens_nothing(shown, qtbot):
    table = shown(RecordTable(RecordModel(COLUMNS, Numbers(0))), 600, 400)

    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


@pytest.fixture
def groups():
    def row(number):
        return number, (f"{number:04}", f"人{number}", (), "今天", "记录")

    return (
        Group("逾期 2", (row(1), row(2)), "先办这些", "danger"),
        Group("今天 0"),
        Group("今天已办 1", (row(9),), "点此展开", foldable=True, folded=True),
    )


@pytest.fixture
def worklist(shown, groups):
    return shown(RecordTable(GroupedModel(COLUMNS, groups)), 600, 400)


def test_groups_have_headings_and_empty_groups_none(worklist):
    model = worklist.model()

    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "逾期 2　先办这些",
        "0001",
        "0002",
        "今天已办 1　点此展开",
    ]
    assert [worklist.rowHeight(row) for row in (0, 1)] == [GROUP_ROW, ROW]


def test_the_first_work_is_marked_and_not_its_heading(worklist):
    worklist.select_first()

    assert worklist.current_id() == 1


def test_arrows_pass_over_headings(worklist, qtbot):
    worklist.select_first()

    qtbot.keyClick(worklist, Qt.Key.Key_Up)

    assert worklist.current_id() == 1


@pytest.mark.parametrize("by", ["keyboard", "mouse"])
def test_a_folded_group_unfolds(worklist, qtbot, by):
    if by == "keyboard":
        worklist.select_row(3)
        qtbot.keyClick(worklist, Qt.Key.Key_Return)
    else:
        place = worklist.visualRect(worklist.model().index(3, 0)).center()
        qtbot.mouseClick(worklist.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert worklist.model().rowCount() == 5
    assert worklist.model().id_at(4) == 9
    assert worklist.rowHeight(3) == GROUP_ROW


def test_every_kind_of_cell_is_drawn(shown):
    kinds = {
        Kind.TEXT: "柳溪村",
        Kind.BOLD: "陈桂香",
        Kind.PLAIN: "说明",
        Kind.PAIR: ("月度探访", "每月一次"),
        Kind.TAGS: (Tag("低保", "aid"), Tag("个案", "fact"), Tag("独居老人", "elder")) * 3,
        Kind.PILL: State("逾期 6 天", "danger"),
        Kind.NUMBER: 12,
        Kind.LINK: "记录",
        Kind.ICON: "house",
    }
    columns = tuple(Column(kind.name, "", 80, kind) for kind in kinds)
    group = Group("今天 1", ((1, tuple(kinds.values())),))

    table = shown(RecordTable(GroupedModel(columns, [group])), 800, 200)
    drawn = table.grab().toImage()

    for column in range(len(columns)):
        area = table.visualRect(table.model().index(1, column))
        colours = {drawn.pixel(x, area.center().y()) for x in range(area.left(), area.right())}
        assert len(colours) > 1, columns[column].key


def test_a_model_has_no_rows_under_a_row(source):
    model = RecordModel(COLUMNS, source)

    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_in_a_narrow_table_every_head_can_be_read_and_nothing_is_out_of_sight(shown, source):
    columns = (
        Column("no", "编号", 200),
        Column("name", "姓名", 120, Kind.BOLD),
        Column("why", "说明", stretch=True),
        Column("due", "下次到期", 104, Kind.PILL),
        Column("note", "很长的一个栏目名称", 60),
    )
    table = shown(RecordTable(RecordModel(columns, None)), 520, 300)

    widths = [table.columnWidth(n) for n in range(len(columns))]
    head = QFontMetrics(table.horizontalHeader().font()).horizontalAdvance("很长的一个栏目名称")
    assert sum(widths) <= table.viewport().width()
    assert (widths[1], widths[3]) == (120, 104)
    assert widths[4] >= head * 13 // 14
