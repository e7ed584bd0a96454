"""The lists of a group as they print: members (G-2), members against sessions (G-3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from swdesk.gui.page import Page
from swdesk.model.disclosure import Showing
from swdesk.model.groups import Group

if TYPE_CHECKING:
    from swdesk.printing.document import Document

# The typesetter is loaded when somebody prints.
# ruff: noqa: PLC0415


def show_sheet(page: Page, group: Group, *, is_blank: bool) -> None:
    """Preview the attendance sheet (G-3)."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage
    from swdesk.printing.document import PrintOptions
    from swdesk.printing.group import attendance_document

    def make(showing: Showing | None = None) -> Document:
        options = PrintOptions.of_office(showing=showing)
        return attendance_document(group, options, is_blank=is_blank)

    page.opens.emit(PreviewPage(make(), make))


def show_members(page: Page, group: Group) -> None:
    """Preview the list of members (G-2)."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage
    from swdesk.printing.document import PrintOptions
    from swdesk.printing.group import members_document

    def make(showing: Showing | None = None) -> Document:
        return members_document(group, PrintOptions.of_office(showing=showing))

    page.opens.emit(PreviewPage(make(), make))
