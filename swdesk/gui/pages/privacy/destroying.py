"""What every destruction shares: another backup at once, then its certificate."""

from __future__ import annotations

from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.session import Session
from swdesk.labels import N_
from swdesk.model.destruction import Destruction
from swdesk.services.privacy import destroying
from swdesk.station.backups.occasion import Occasion


def finish(page: Page, session: Session, made: Destruction) -> None:
    """Make a backup without what was destroyed, then show the certificate."""

    def settled(_result: object) -> None:
        destroying.note_backups(made, session.station)
        show_certificate(page, made)

    run_and_wait(
        page.window(),
        tr(N_("已销毁，正在另做一份不含这些资料的备份")),
        lambda: session.station.back_up(Occasion.DESTRUCTION),
        settled,
        settled,  # the next backup will do: the certificate names what is there
    )


def show_certificate(page: Page, made: Destruction) -> None:
    """Show the certificate as it prints."""
    from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
    from swdesk.printing.certificate import certificate_document  # noqa: PLC0415 - loads the typesetter
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above

    page.opens.emit(PreviewPage(certificate_document(made, PrintOptions.of_office())))
