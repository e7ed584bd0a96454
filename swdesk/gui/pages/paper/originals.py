"""A typed sheet as it prints, with the pages it was typed in from, over any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from swdesk.gui.page import Page
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.station.attachments import Attachments

if TYPE_CHECKING:
    from swdesk.printing.document import Document

# The typesetter is loaded when somebody prints.
# ruff: noqa: PLC0415


def show_signed(page: Page, of: Event | Group, files: Attachments) -> None:
    """Preview the signed sheet and its scans."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage
    from swdesk.printing.document import PrintOptions
    from swdesk.printing.scan_pages import signed_document

    def make(showing: Showing | None = None) -> Document:
        return signed_document(of, PrintOptions.of_office(showing=showing, pictures=files.get))

    # What was written by hand shows who it was, or it is not shown at all.
    page.opens.emit(PreviewPage(make(Showing.REAL), make))
