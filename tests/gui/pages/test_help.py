"""Every place of the window has help, and every key is told."""

from __future__ import annotations

import pytest

from swdesk.gui.contents import page_specs
from swdesk.paths import resource
from swdesk.services.help_texts import key_groups, topic


@pytest.mark.parametrize("spec", page_specs(None, None), ids=lambda spec: spec.key)
def test_every_page_of_the_navigation_has_help_of_its_own(spec):
    assert resource(f"help/{spec.key}.md").is_file()
    assert topic(spec.key).startswith("# ")


def test_a_page_without_help_shows_that_of_the_workbench():
    assert topic("nowhere") == topic("workbench")


def test_the_keys_that_the_window_owns_are_on_the_card():
    told = {keys for group in key_groups() for keys, _ in group.keys}
    assert {"Ctrl+F", "Ctrl+N", "Ctrl+S", "Ctrl+P", "Ctrl+L", "F1"} <= told
