"""V-4 志愿服务记录证明 with its double frame, and the register of those handed out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Mask
from swdesk.model.office import Office
from swdesk.model.text import chinese_day, mask_number
from swdesk.model.volunteers import HoursCertificate
from swdesk.printing.cells import Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import LANDSCAPE, PORTRAIT, Furniture, Pair, Trailer
from swdesk.printing.grid import Part, Row, measure
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.marks import LABEL, rule
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import GREY, Pen, Stroke, Style
from swdesk.printing.ruling import paint
from swdesk.printing.text import break_lines, tracked
from swdesk.services.privacy import disclosing
from swdesk.services.volunteering import certificates, hours
from swdesk.services.volunteering.hours_ledger import Service

CERTIFICATE = "V-4"
REGISTER = "V-4R"
TITLE = N_("志愿服务记录证明")
REGISTER_TITLE = N_("志愿服务记录证明登记台账")
NOTICE = "V-4N"
NOTICE_TITLE = N_("志愿服务记录证明公示")
_PAPER = replace(PORTRAIT, left_mm=22.5, right_mm=22.5, top_mm=33, bound=False, foot_mm=17)
_OUTER, _INNER = Stroke(1.6), Stroke(0.5)
_OUTER_MM, _INNER_MM = 11.0, 12.6
_TITLE = Style(Role.TITLE, 24)
_BODY = Style(Role.VALUE, 14)
_LEADING = 27.0
_NOTE = Style(Role.LABEL, 8, GREY)
_NOTE_LEADING = 13.0
_MOST_LINES = 8
_ITEM_MM = (12.0, 31.0, 68.0, 19.0, 35.0)
_VOID = Style(Role.STRONG, 60, "0.8 0.8 0.8")


@dataclass(frozen=True)
class CertificateSheet:
    """One certificate: facts, the sentence, what it consists of, who answers for it."""

    furniture: Furniture
    made: HoursCertificate
    name: str
    document_no: str
    services: tuple[Service, ...]

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw the page."""
        pen, paper = Pen(file), self.furniture.paper
        for inset, stroke in ((_OUTER_MM, _OUTER), (_INNER_MM, _INNER)):
            width, height = (paper.width_mm - 2 * inset) * MM, (paper.height_mm - 2 * inset) * MM
            pen.box(Area(inset * MM, (paper.height_mm - inset) * MM, width, height), stroke)
        if self.made.withdrawn_on:
            middle = paper.width_mm / 2 * MM
            pen.write(middle, 150 * MM, N_("作　废"), _VOID, 0.5)
        y = self._head(pen)
        y = self._table(pen, self._facts(), y, shading=options.shading)
        y = self._sentences(pen, y - 13 * MM)
        y = self._table(pen, self._items(), y - 4 * MM, shading=options.shading)
        self._signers(pen, y - 13 * MM)
        self._note(pen)
        yield pen.page(paper.size)

    def _head(self, pen: Pen) -> float:
        paper = self.furniture.paper
        line = tracked(TITLE, _TITLE.role, 4 / _TITLE.size)
        x = (paper.left + paper.right - line.width * _TITLE.size) / 2
        pen.put(x, paper.below_top(9), line, _TITLE)
        y = paper.below_top(23)
        pair = Pair(N_("编号："), self.made.certificate_no)
        pair.draw(pen, paper.right - pair.width(), y)
        return y - 2.1 * MM

    def _table(self, pen: Pen, rows: Sequence[Row], y: float, *, shading: bool) -> float:
        part = Part(measure(rows, blank=False))
        return paint(pen, part, (self.furniture.paper.left, y), shading=shading, group="")

    def _facts(self) -> tuple[Row, ...]:
        volunteer = self.made.volunteer
        person = volunteer.person
        kind = vocabulary("id_type").label(person.id_type) if person.id_type else ""
        team = str(volunteer.team) if volunteer.team else ""
        return (
            Row(
                (
                    (Label(text=N_("姓名")), 22.0),
                    (Value(text=self.name), 33.0),
                    (Label(text=N_("证件类型")), 22.0),
                    (Value(text=kind), 33.0),
                    (Label(text=N_("志愿者编号")), 22.0),
                    (Value(text=volunteer.volunteer_no), 33.0),
                ),
                least_mm=10,
            ),
            Row(
                (
                    (Label(text=N_("证件号码")), 22.0),
                    (Value(text=self.document_no), 88.0),
                    (Label(text=N_("所属队伍")), 22.0),
                    (Value(text=team), 33.0),
                ),
                least_mm=10,
            ),
        )

    def _sentences(self, pen: Pen, y: float) -> float:
        paper, size = self.furniture.paper, _BODY.size
        width = (paper.right - paper.left) / size
        for paragraph in self._said():
            lines = break_lines(paragraph, _BODY.role, width, indent=2.0, justify=True)
            for line in lines:
                # The indent is in the pieces of the first line.
                pen.put(paper.left, y, line, _BODY)
                y -= _LEADING
        return y + _LEADING - 4 * MM

    def _said(self) -> Iterator[str]:
        made = self.made
        days = {"first": chinese_day(made.first_on), "last": chinese_day(made.last_on)}
        proved = N_(
            "兹证明{name}同志于{first}至{last}期间，参加我站组织的志愿服务共{times}次，"
            "累计服务时间{hours}小时（不含往返路途时间）。"
        )
        content = N_("服务内容为{content}。").format(content=made.content) if made.content else ""
        yield (
            proved.format(
                name=self.name, times=made.times, hours=hours.in_hours(made.minutes), **days
            )
            + content
        )
        if made.brought:
            apart = N_("另有启用本记录以前的服务{hours}小时，由本人提供，不在上述时间之内。")
            yield apart.format(hours=f"{made.brought:g}")
        purpose = N_("本证明用于{purpose}。").format(purpose=made.purpose) if made.purpose else ""
        yield purpose + N_("特此证明。")

    def _items(self) -> list[Row]:
        heads = (N_("序号"), N_("服务期间"), N_("服务内容"), N_("次数"), N_("时数（小时）"))
        rows = [Row(tuple((_head_of(text), mm) for text, mm in zip(heads, _ITEM_MM, strict=True)))]
        for number, item in enumerate(_grouped(self.services), 1):
            rows.append(_item_row((str(number), *item)))
        total = (
            (Label(text=N_("合　计"), spread=False), sum(_ITEM_MM[:3])),
            (Value(text=str(self.made.times), tight=True), _ITEM_MM[3]),
            (Value(text=hours.in_hours(self.made.minutes), tight=True), _ITEM_MM[4]),
        )
        return [*rows, Row(total, least_mm=8)]

    def _signers(self, pen: Pen, y: float) -> None:
        paper, made = self.furniture.paper, self.made
        facts = (
            (N_("负责人："), made.responsible or ""),
            (N_("经办人："), str(made.handler or "")),
            (N_("联系电话："), "、".join(made.phones or ())),
        )
        for nth, (caption, text) in enumerate(facts):
            baseline = y - nth * 9 * MM
            pen.write(paper.left, baseline, caption, LABEL)
            if text:
                pen.write(paper.left + 20.5 * MM, baseline, text, Style(Role.VALUE, 10.5))
            else:
                rule(pen, paper.left + 20.5 * MM, baseline, 32 * MM)
        middle = paper.right - 30 * MM
        for nth, (text, style) in enumerate(
            (
                (self.furniture.station, _BODY),
                (N_("（盖章）"), Style(Role.LABEL, 11, GREY)),
                (chinese_day(made.issued_on), _BODY),
            )
        ):
            pen.write(middle, y - nth * 9 * MM, text, style, 0.5)

    def _note(self, pen: Pen) -> None:
        paper = self.furniture.paper
        text = N_(
            "说明：本证明依据志愿服务记录免费出具；时数取整规则为{rule}。可凭编号向出具单位核验。"
            "证明出具后在本站公示栏公示{days}日（至{until}），并登记台账。"
        ).format(
            rule=self.made.rule,
            days=certificates.POSTED_DAYS,
            until=chinese_day(certificates.posted_until(self.made)),
        )
        width = (paper.right - paper.left) / _NOTE.size
        y = 36 * MM
        pen.line(paper.left, y + 13, paper.right, y + 13, Stroke(0.5))
        for nth, line in enumerate(break_lines(text, _NOTE.role, width, justify=True)):
            pen.put(paper.left, y - nth * _NOTE_LEADING, line, _NOTE)


def certificate_document(made: Sequence[HoursCertificate], options: PrintOptions) -> Document:
    """Return certificates, a page each."""
    return bound(TITLE, [_sheet(one, options) for one in made], options, len(made))


def _sheet(made: HoursCertificate, options: PrintOptions) -> CertificateSheet:
    volunteer = made.volunteer
    veil = disclosing.veil(options.showing, [volunteer])
    number = mask_number(volunteer.person.id_no) if volunteer.person.id_no else ""
    return CertificateSheet(
        Furniture(options.station, TITLE, CERTIFICATE, paper=_PAPER, confidential=False),
        made,
        veil.said(str(volunteer), Mask.NAME),
        veil.said(number, Mask.NUMBER),
        tuple(certificates.services_of(made)),
    )


def _head_of(text: str) -> Label:
    return Label(text=text, spread=False, size=9.5)


def _item_row(texts: Sequence[str]) -> Row:
    aligned = ("center", "center", "left", "center", "center")
    cells = (
        (Value(text=text, tight=True, align=align), mm)
        for text, align, mm in zip(texts, aligned, _ITEM_MM, strict=True)
    )
    return Row(tuple(cells), least_mm=8)


def _grouped(services: Sequence[Service]) -> list[tuple[str, str, str, str]]:
    """Return what was done, the most hours first; what the page has no room for as one line."""
    by_content: dict[str, list[Service]] = defaultdict(list)
    for one in services:
        by_content[one.content or one.name].append(one)
    ranked = sorted(by_content.items(), key=lambda item: -sum(one.credited for one in item[1]))
    shown, rest = ranked[: _MOST_LINES - 1], ranked[_MOST_LINES - 1 :]
    if len(rest) == 1:
        shown, rest = ranked, []
    if rest:
        shown.append((N_("其他服务"), [one for _, of in rest for one in of]))
    return [_line(content, of) for content, of in shown]


def _line(content: str, of: Sequence[Service]) -> tuple[str, str, str, str]:
    months = sorted({f"{one.held_on:%Y.%m}" for one in of})
    period = months[0] if len(months) == 1 else f"{months[0]}—{months[-1]}"
    credited = sum(one.credited for one in of)
    return period, content, str(len(of)), hours.in_hours(credited)


# --- the register ---

_COLUMNS = (
    Column(N_("序号"), 11),
    Column(N_("证明编号"), 36),
    Column(N_("志愿者"), 24),
    Column(N_("志愿者编号"), 30),
    Column(N_("证明期间"), 44),
    Column(N_("时数"), 16, "right"),
    Column(N_("期初"), 16, "right"),
    Column(N_("出具日期"), 24),
    Column(N_("公示至"), 24),
    Column(N_("经办人"), 20),
    Column(N_("领取人签名"), 22),
)


def register_document(options: PrintOptions) -> Document:
    """Return the register of all certificates, the earliest first."""
    found = list(reversed(certificates.register()))
    sheet = ListSheet(
        Furniture(
            options.station,
            REGISTER_TITLE,
            CERTIFICATE,
            (Pair(N_("范围："), N_("全部")),),
            paper=LANDSCAPE,
        ),
        _COLUMNS,
        (_register_line(nth, one, options) for nth, one in enumerate(found, 1)),
        total=lambda: N_("{n}份").format(n=len(found)),
        row_mm=9,
        trailers=(
            Trailer(0, N_("制表人："), options.maker),
            Trailer(90, N_("复核人："), rule_mm=30),
            Trailer(226, N_("（盖章）")),
        ),
        note=N_(
            "说明：证明免费出具；作废的证明编号保留，不再使用。期初为本人提供的以前时数，单列。"
        ),
    )
    return bound(REGISTER_TITLE, [sheet], options, len(found))


def _register_line(nth: int, one: HoursCertificate, options: PrintOptions) -> tuple[str, ...]:
    veil = disclosing.veil(options.showing, [one.volunteer])
    void = N_("作废 {day}").format(day=one.withdrawn_on.isoformat()) if one.withdrawn_on else ""
    return (
        str(nth),
        one.certificate_no,
        veil.said(str(one.volunteer), Mask.NAME),
        one.volunteer.volunteer_no,
        f"{one.first_on.isoformat()}—{one.last_on.isoformat()}",
        hours.in_hours(one.minutes),
        f"{one.brought:g}" if one.brought else "",
        one.issued_on.isoformat(),
        void or certificates.posted_until(one).isoformat(),
        str(one.handler or ""),
        "",
    )


# --- the notice on the board ---

_NOTICE_COLUMNS = (
    Column(N_("序号"), 12),
    Column(N_("志愿者"), 30),
    Column(N_("志愿者编号"), 36),
    Column(N_("证明编号"), 42),
    Column(N_("证明期间"), 56),
    Column(N_("次数"), 16, "right"),
    Column(N_("时数"), 18, "right"),
    Column(N_("出具日期"), 28),
    Column(N_("公示至"), 29),
)


def notice_document(options: PrintOptions) -> Document:
    """Return the list for the board: the certificates that are made known now."""
    found = certificates.posted()
    if not found:
        raise UserError(N_("现在没有在公示期内的证明，不用张贴。"))
    office = Office.live().first()
    phones = "、".join(office.phones or ()) if office else ""
    sheet = ListSheet(
        Furniture(
            options.station,
            NOTICE_TITLE,
            NOTICE,
            (Pair(N_("公示截至："), max(map(certificates.posted_until, found)).isoformat()),),
            paper=LANDSCAPE,
            confidential=False,
        ),
        _NOTICE_COLUMNS,
        (_notice_line(nth, one, options) for nth, one in enumerate(found, 1)),
        total=lambda: N_("{n}份").format(n=len(found)),
        row_mm=9,
        trailers=(Trailer(226, N_("（盖章）")),),
        note=N_("说明：每份证明公示 {days} 天。对时数有疑问的，请向社工站反映：{phones}。").format(
            days=certificates.POSTED_DAYS, phones=phones or N_("到站当面说明")
        ),
    )
    return bound(NOTICE_TITLE, [sheet], options, len(found))


def _notice_line(nth: int, one: HoursCertificate, options: PrintOptions) -> tuple[str, ...]:
    veil = disclosing.veil(options.showing, [one.volunteer])
    return (
        str(nth),
        veil.said(str(one.volunteer), Mask.NAME),
        one.volunteer.volunteer_no,
        one.certificate_no,
        f"{one.first_on.isoformat()}—{one.last_on.isoformat()}",
        str(one.times),
        hours.in_hours(one.minutes),
        one.issued_on.isoformat(),
        certificates.posted_until(one).isoformat(),
    )
