import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from swdesk.errors import UserError
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


TEXTS = {"请填写{label}。": "Please fill in {label}.", "姓名": "name", "女": "female"}


class English(QTranslator):
    """A language of three texts."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return TEXTS.get(source, "")


@pytest.fixture
def english(app):
    translator = English(app)
    app.installTranslator(translator)


def test_a_sentence_is_translated_together_with_the_label_put_into_it(english):
    sentence = N_("请填写{label}。").format(label=N_("姓名"))

    assert sentence == "请填写姓名。"
    assert i18n.tr(sentence) == "Please fill in name."


def test_what_a_person_wrote_is_never_translated(english):
    sentence = N_("请填写{label}。").format(label="女")

    assert i18n.tr(sentence) == "Please fill in 女."
    assert i18n.shown("女") == "女"
    assert i18n.shown(N_("女")) == "female"


def test_a_refusal_keeps_its_template_until_it_is_shown(english):
    refused = UserError(N_("请填写{label}。").format(label=N_("姓名")))

    assert str(refused) == "请填写姓名。"
    assert i18n.tr(refused.message) == "Please fill in name."
