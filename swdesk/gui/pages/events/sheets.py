"""The sign-in sheet (A-2) as it prints, over any page that asks for it."""

from __future__ import annotations

from swdesk.gui.page import Page
from swdesk.model.events import Event
from swdesk.services.gatherings.events import SheetMode
from swdesk.services.gatherings.sheet_lines import LINES, SPARE


def show_sheet(page: Page, event: Event, mode: SheetMode, *, lines: int | None = None) -> None:
    """Preview the sheet; *lines* are those of a blank one, or the spare ones after the expected."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
    from swdesk.printing.signin import sign_in_document  # noqa: PLC0415 - as above

    is_blank = mode is SheetMode.BLANK
    document = sign_in_document(
        event,
        mode,
        PrintOptions.of_office(),
        rows=lines if is_blank and lines is not None else LINES,
        spare=lines if not is_blank and lines is not None else SPARE,
    )
    page.opens.emit(PreviewPage(document))
