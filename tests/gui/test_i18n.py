import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from swdesk.gui import i18n
from swdesk.labels import N_


@pytest.fixture
def app(qapp):
    """The application; the languages a test loads are unloaded after it."""
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_qts_own_buttons_speak_chinese(app):
    i18n.install(app, "zh_CN")

    assert QCoreApplication.translate("QPlatformTheme", "Save") == "保存"


def test_a_marked_text_is_shown_as_written_where_nothing_is_translated(app):
    assert i18n.tr(N_("服务对象")) == "服务对象"


def test_an_unknown_language_leaves_the_chinese(app):
    i18n.install(app, "xx")

    assert i18n.tr(N_("服务对象")) == "服务对象"
