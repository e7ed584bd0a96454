"""The sheets to sign at an event (A-2, V-3) as they print, over any page that asks."""

from __future__ import annotations

from swdesk.gui.page import Page
from swdesk.model.events import Event
from swdesk.model.groups import Group
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


def show_volunteer_sheet(page: Page, event: Event) -> None:
    """Preview the sheet on which volunteers sign when they come and leave."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - as above
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above
    from swdesk.printing.volunteer_sheet import volunteer_sheet  # noqa: PLC0415 - as above

    page.opens.emit(PreviewPage(volunteer_sheet(event, PrintOptions.of_office())))


def show_slips(page: Page, of: Event | Group) -> None:
    """Preview the satisfaction slips, three to a page."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - as above
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above
    from swdesk.printing.satisfaction_slips import slips_document  # noqa: PLC0415 - as above

    page.opens.emit(PreviewPage(slips_document(of, PrintOptions.of_office())))
