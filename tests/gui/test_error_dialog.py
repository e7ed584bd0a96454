import logging
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from swdesk.errors import UserError
from swdesk.gui import error_dialog
from swdesk.gui.error_dialog import ErrorDialog, ErrorHooks
from swdesk.model.base import database
from swdesk.model.disclosure import Showing
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing
from tests.tables import empty_tables

SECRET = "陈桂香 330921194403085526"


def spoil(_argument=SECRET):
    raise ValueError(SECRET)


def caught(function):
    try:
        function()
    except (ValueError, RuntimeError) as error:
        return error


@pytest.fixture
def hooks(qapp):
    hooks = ErrorHooks()
    yield hooks
    hooks.uninstall()
    if hooks._dialog is not None:
        hooks._dialog.close()


def test_the_report_names_places_and_no_values():
    report = error_dialog.report_text(caught(spoil))

    assert "ValueError" in report
    assert "gui/test_error_dialog.py" in report
    assert "spoil" in report
    assert "陈桂香" not in report
    assert "330921" not in report


def test_the_report_tells_what_led_to_what():
    def wrap():
        try:
            spoil()
        except ValueError as error:
            raise RuntimeError(SECRET) from error

    report = error_dialog.report_text(caught(wrap))

    assert report.index("RuntimeError") < report.index("ValueError")


def test_a_bug_is_logged_without_data_and_shown(hooks, tmp_path, qtbot):
    path = error_dialog.open_log(tmp_path / "log")
    hooks.install()

    sys.excepthook(*_info(caught(spoil)))
    error_dialog.close_log()

    line = path.read_text(encoding="utf-8")
    assert "ValueError" in line
    assert "陈桂香" not in line
    assert hooks._dialog.isVisible()


def test_a_storm_of_bugs_opens_one_dialog(hooks, qtbot):
    hooks.show_error(caught(spoil))
    first = hooks._dialog
    hooks.show_error(caught(spoil))

    assert hooks._dialog is first


def test_a_refusal_is_said_plainly_and_opens_no_report(hooks, qtbot):
    with qtbot.waitSignal(hooks.refused) as said:
        hooks.show_error(UserError("这个证件号码少一位，请再核对。"))

    assert said.args == ["这个证件号码少一位，请再核对。"]
    assert hooks._dialog is None


def test_what_was_half_done_is_undone_first(qapp, qtbot):
    undone = []
    hooks = ErrorHooks(lambda: undone.append(True))

    hooks.show_error(caught(spoil))
    hooks._dialog.close()

    assert undone == [True]


def test_an_undo_that_fails_does_not_hide_the_error(qapp, qtbot):
    hooks = ErrorHooks(lambda: 1 / 0)

    hooks.show_error(caught(spoil))

    assert hooks._dialog.isVisible()
    hooks._dialog.close()


def test_an_error_of_another_thread_is_shown_on_the_gui_thread(hooks, qtbot):
    hooks.install()
    thread = threading.Thread(target=spoil)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: hooks._dialog is not None)
    assert hooks._dialog.isVisible()


def test_the_report_can_be_copied(qapp, shown):
    dialog = shown(ErrorDialog("swdesk 1.0\nValueError"), 480, 300)

    button = next(b for b in dialog.findChildren(QPushButton) if "复制" in b.text())
    button.click()

    assert QGuiApplication.clipboard().text() == "swdesk 1.0\nValueError"


def test_stopping_the_program_is_no_bug(hooks, monkeypatch):
    passed_on = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: passed_on.append(args[0]))
    hooks.install()

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert passed_on == [KeyboardInterrupt]
    assert hooks._dialog is None


def _info(error):
    return type(error), error, error.__traceback__


@pytest.fixture
def trail_that_fails():
    """Records whose audit trail takes no entry, as after damage."""
    memory = empty_tables()
    memory.execute_sql("DROP TABLE audit_entry")
    yield
    memory.close()
    database.initialize(None)


def test_why_something_went_out_reaches_no_log_when_its_entry_fails(
    hooks, trail_that_fails, tmp_path, capfd, caplog
):
    """A reason is free text: it stays in the trail, where the supervisor reads it."""
    path = error_dialog.open_log(tmp_path / "log")
    hooks.install()
    errand = Errand("other", SECRET, f"替{SECRET}办低保")
    with caplog.at_level(logging.INFO):
        try:
            auditing.printed("F-01", showing=Showing.REAL, target="pdf", errand=errand)
        except Exception as error:  # noqa: BLE001 - whatever it is
            sys.excepthook(*_info(error))
    error_dialog.close_log()

    told = path.read_text(encoding="utf-8") + caplog.text + "".join(capfd.readouterr())
    assert "OperationalError" in told
    assert "陈桂香" not in told + hooks._dialog.findChild(QPlainTextEdit).toPlainText()
