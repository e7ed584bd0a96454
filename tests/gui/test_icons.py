import re

import pytest
from PySide6.QtGui import QColor

from swdesk.gui import icons, theme
from swdesk.paths import resource

SHIPPED = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_can_be_drawn(styled, name):
    image = icons.pixmap(name, "accent", 24).toImage()

    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_takes_the_colour_of_its_token(styled):
    image = icons.pixmap("minus", "danger", 48, 1.0).toImage()

    drawn = image.pixelColor(24, 24)

    assert drawn.name() == QColor(theme.token("danger")).name()


def test_an_icon_is_as_sharp_as_the_screen(styled):
    drawn = icons.pixmap("house", "text2", 16, 1.5)

    assert drawn.width() == 24
    assert drawn.deviceIndependentSize().width() == 16


def test_an_icon_is_drawn_once(styled):
    first = icons.pixmap("house", "text2", 16, 2.0)

    assert icons.pixmap("house", "text2", 16, 2.0).cacheKey() == first.cacheKey()


def test_a_disabled_button_has_a_paler_icon(styled):
    made = icons.icon("house")

    assert not made.isNull()
    normal = made.pixmap(16, 16).toImage()
    assert made.pixmap(16, 16, made.Mode.Disabled).toImage() != normal


def test_the_licence_lies_beside_the_icons():
    assert "ISC License" in resource("icons/LICENSE").read_text(encoding="utf-8")


def test_icons_carry_no_colour_of_their_own():
    for name in SHIPPED:
        svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        assert not re.search(r'(fill|stroke)="#', svg), name
