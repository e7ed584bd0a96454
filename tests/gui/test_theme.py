import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton

from swdesk.gui import theme
from swdesk.gui.theme import CONTRAST, DARK, LIGHT
from swdesk.paths import resource

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
GROUNDS = ("bg", "nav", "surface", "sunken", "accent_soft", "accent_faint")
FAMILIES = ("aid", "elder", "child", "disabled", "veteran", "other")

READ = [(text, ground) for ground in GROUNDS for text in ("text", "text2", "text3")]
READ += [("accent", ground) for ground in GROUNDS]
READ += [("on_accent", ground) for ground in ("accent", "accent_hover", "accent_press")]
READ += [(state, ground) for state in ("danger", "warn", "ok") for ground in ("surface", "nav")]
READ += [(state, f"{state}_soft") for state in ("danger", "warn", "ok")]
READ += [("text", "warn_soft"), ("text", "danger_soft"), ("text2", "disabled")]
READ += [("disabled_text", "disabled"), ("disabled_text", "surface")]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), READ)
def test_every_text_can_be_read_on_every_ground_it_meets(name, text, ground):
    tokens = THEMES[name]

    assert theme.contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("family", FAMILIES)
def test_tags_are_read_at_a_glance(name, family):
    tokens = THEMES[name]

    assert theme.contrast(tokens[f"tag_{family}"], tokens[f"tag_{family}_text"]) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_what_can_be_typed_in_or_pressed_has_a_visible_border(name):
    tokens = THEMES[name]

    assert theme.contrast(tokens["field"], tokens["surface"]) >= 3
    assert theme.contrast(tokens["accent"], tokens["bg"]) >= 3


def test_black_on_white_is_the_greatest_contrast():
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_all_themes_have_the_same_colours():
    assert LIGHT.keys() == DARK.keys() == CONTRAST.keys()


def test_the_sheet_holds_no_colour_of_its_own():
    text = resource("style.qss").read_text(encoding="utf-8")

    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", text)


@pytest.mark.parametrize("name", THEMES)
def test_every_token_of_the_sheet_is_filled_in(name):
    assert "@" not in theme.sheet(theme.THEMES[name])


def test_under_system_colours_only_the_sizes_remain():
    palette = QPalette(QColor("#000000"))
    system = theme._system_theme(palette)

    text = theme.sheet(system)

    assert "min-height: 32px" in text
    assert "@" not in text
    assert "background:" not in text.replace("background: transparent", "").replace(
        "background: none", ""
    )
    assert system.tokens.keys() == LIGHT.keys()


def test_palette_follows_the_theme(styled):
    theme.apply(styled, "dark")

    assert styled.palette().color(QPalette.ColorRole.Base) == QColor(DARK["surface"])
    assert theme.color("text") == QColor(DARK["text"])


def test_an_unknown_theme_is_the_light_one(styled):
    assert theme.apply(styled, "no such").name == "light"


@pytest.mark.parametrize(("percent", "factor"), [(100, None), (125, "1.25"), (90, None)])
def test_display_size_is_set_before_the_application_starts(monkeypatch, percent, factor):
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)

    theme.scale_display(percent)
    found = theme.os.environ.get("QT_SCALE_FACTOR")
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)

    assert found == factor


def test_fields_and_buttons_keep_their_height_when_focused(shown, qtbot):
    field = shown(QLineEdit(), 200, 34)
    button = QPushButton("保存")
    button.ensurePolished()
    before = field.sizeHint().height()
    field.setFocus()

    assert before == field.sizeHint().height() == button.sizeHint().height() == 34
