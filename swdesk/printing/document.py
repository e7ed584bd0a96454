"""A printed document and what holds for every document of the station."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.base import author
from swdesk.model.disclosure import Showing
from swdesk.model.office import Office
from swdesk.model.team import Worker
from swdesk.model.text import chinese_day
from swdesk.printing.page import PageOptions, Printable, render
from swdesk.services.privacy.errands import Errand
from swdesk.services.privacy.publishing import Origin, offered, require_agreed
from swdesk.station.audit import Subject

Pictures = Callable[[str], bytes]

_CODED = N_("姓名已换成代号；叙述里没有登记过的人名和称呼换不了，交出前请通读一遍。")


@dataclass(frozen=True)
class Document:
    """A finished PDF in memory; *missing* are characters that no font has, printed as 〓.

    *records* is how many are in it, none in a blank form; *showing* how people are shown;
    *origin* says which records they are, where that is known.
    """

    title: str
    pdf: bytes
    pages: int
    missing: tuple[str, ...]
    records: int = 0
    showing: Showing = Showing.REAL
    origin: Origin | None = None

    @property
    def subject(self) -> Subject | None:
        """The one record it is made of, as the audit trail names it."""
        return self.origin.subject if self.origin is not None else None

    @property
    def errand(self) -> Errand | None:
        """What it is for by its nature, None where that has to be said."""
        return offered(self.origin) if self.records else None

    def require_agreed(self, errand: Errand) -> Errand:
        """Refuse to let it go out for *errand* where somebody in it does not agree to that.

        Returns the errand with what it rests on, for the audit trail.
        """
        return require_agreed(errand, self.showing, self.origin) if self.records else errand


@dataclass(frozen=True)
class PrintOptions:
    """The station's name, who prints, and the station's choices about its forms.

    *pictures* fetches a photograph by its address; without it the frame stays empty.
    """

    station: str
    printed_by: str = ""
    shading: bool = True
    binding: bool = True
    showing: Showing = Showing.REAL
    pictures: Pictures | None = None

    @property
    def maker(self) -> str:
        """Who prints, without the time; "" where nobody acts."""
        name, parted, _ = self.printed_by.partition("　")
        return name if parted else ""

    @classmethod
    def of_office(
        cls, *, showing: Showing | None = None, pictures: Pictures | None = None
    ) -> PrintOptions:
        """Return the open station's options; *showing* None takes the office's own habit."""
        office = Office.live().first() or Office(name="")
        habit = Showing.MASKED if office.is_masked else Showing.REAL
        worker = Worker.get_or_none(Worker.id == author())
        time = dt.datetime.now().astimezone()
        stamp = f"{chinese_day(time.date())} {time:%H:%M}"
        return cls(
            station=office.name,
            printed_by=f"{worker.name}　{stamp}" if worker else stamp,
            shading=office.has_shading,
            binding=office.has_binding_line,
            showing=showing or habit,
            pictures=pictures,
        )


def bound(
    title: str,
    sheets: Iterable[Printable],
    options: PrintOptions,
    records: int = 1,
    *,
    continuous: bool = False,
) -> Document:
    """Print *sheets* into one document; the title goes into the file and names nobody.

    Each sheet is numbered for itself, or all of them *continuous*.
    """
    page = PageOptions(
        title=title,
        printed_by=options.printed_by,
        shading=options.shading,
        binding=options.binding,
        continuous_numbers=continuous,
        caution=_CODED if options.showing is Showing.CODED else "",
    )
    printed = render(sheets, page)
    missing = tuple(printed.missing)
    return Document(title, printed.pdf, printed.pages, missing, records, options.showing)
