"""What a person reads can be translated, and is."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
ENGLISH = ROOT / "resources" / "translations" / "en.ts"


class Marked(NamedTuple):
    """One call that marks a text, and where it stands."""

    place: str
    call: ast.Call

    @property
    def text(self):
        """The text, or None where it is anything but one literal."""
        first = self.call.args[0] if self.call.args else None
        return first.value if isinstance(first, ast.Constant) else None


def is_mark(call):
    """Tell N_("…") and self.tr("…") from i18n.tr(text), which looks up what N_ has marked."""
    called = call.func
    if isinstance(called, ast.Name):
        return called.id == "N_"
    if not isinstance(called, ast.Attribute) or called.attr != "tr":
        return False
    return not (isinstance(called.value, ast.Name) and called.value.id == "i18n")


def marked_in(source, name="source"):
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [Marked(f"{name}:{call.lineno}", call) for call in calls if is_mark(call)]


@pytest.fixture(scope="module")
def marked():
    return [
        one
        for path in sorted(ROOT.joinpath("swdesk").rglob("*.py"))
        for one in marked_in(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    ]


@pytest.fixture(scope="module")
def messages():
    if not ENGLISH.exists():
        pytest.skip("no English has been written yet")
    return ET.parse(ENGLISH).getroot().findall("context/message")  # noqa: S314 - our own file


@pytest.mark.parametrize(
    "call", ['self.tr(f"第 {n} 页")', 'N_("共" + name)', "self.tr(title)", "N_()", "N_(3)"]
)
def test_anything_but_one_literal_is_recognised(call):
    [one] = marked_in(call)

    assert not isinstance(one.text, str)


def test_every_marked_text_is_one_literal(marked):
    assert not [one.place for one in marked if not isinstance(one.text, str)]


def test_the_catalogue_holds_exactly_the_marked_texts(marked, messages):
    assert {message.findtext("source") for message in messages} == {one.text for one in marked}


def test_every_text_has_its_english(messages):
    assert not [message.findtext("source") for message in messages if not is_finished(message)]


def test_the_english_keeps_the_places_for_values(messages):
    assert not [
        message.findtext("source")
        for message in messages
        for english in message.findall("translation")
        if is_finished(message) and places(english) != places(message.find("source"))
    ]


def is_finished(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform") or [translation]
    return translation.get("type") is None and all((form.text or "").strip() for form in forms)


def places(element):
    """Return the names in braces that str.format() will fill."""
    forms = [form.text for form in element.findall("numerusform")] or [element.text or ""]
    return {part.split("}")[0] for form in forms for part in (form or "").split("{")[1:]}
