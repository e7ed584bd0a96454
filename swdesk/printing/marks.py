"""Small things drawn, not set: check boxes, rules for the pen, units, signature lines."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.printing.fonts import Role
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import GREY, PALE, Pen, Stroke, Style
from swdesk.printing.text import Line, advance

LABEL_SIZE = 10.0
LABEL = Style(Role.LABEL, LABEL_SIZE)
NOTE = Style(Role.LABEL, 8, GREY)
ABOVE_BASELINE = 0.38
"""From a line's middle down to its baseline, in em: hanzi centre by their em box."""
BOX_ADVANCE = 1.14
"""From the left of a check box to its label, in em."""

_BOX = Stroke(0.6)
_RULE = Stroke(0.5)
_WRITING_RULE = Stroke(0.35, "0.72 0.72 0.72", "0.6 1.8")
_FRAME = Stroke(0.4, "0.6 0.6 0.6", "1.5 1.5")
_THUMB_MM = (24.0, 15.0)
_PHOTO_MM = (25.0, 35.0)
_WRITING_PITCH_MM = 8.5


@dataclass(frozen=True, slots=True)
class Units:
    """Drawn units the pen fills in: (mm of room before, text), set from the right, or between."""

    parts: tuple[tuple[float, str], ...]
    place: str = "right"
    """right, centre, or ends: the first at the left edge and the last at the right."""

    def width(self) -> float:
        """Return the whole width in pt, the first room included."""
        return sum(room * MM + advance(text, Role.LABEL) * LABEL_SIZE for room, text in self.parts)


DATE = Units(((13.0, "年"), (8.0, "月"), (8.0, "日")))
DATE_NARROW = Units(((12.0, "年"), (7.2, "月"), (7.2, "日")))
BIRTH_AND_AGE = Units(((13.0, "年"), (8.0, "月"), (8.0, "日"), (1.0, "（"), (8.0, "岁）")))
TIMES = Units(((10.0, "时"), (7.5, "分"), (2.3, "—"), (7.5, "时"), (7.5, "分")), "centre")
CLOCK = Units(((6.5, "时"), (6.5, "分")))
ORDINAL = Units(((0.0, "第"), (0.0, "次")), "ends")


def draw_units(pen: Pen, area: Area, units: Units, baseline: float) -> None:
    """Draw units along *baseline* of an area."""
    if units.place == "ends":
        pen.write(area.x, baseline, units.parts[0][1], LABEL)
        pen.write(area.right, baseline, units.parts[-1][1], LABEL, 1)
        return
    slack = area.width - units.width()
    x = area.x + (slack if units.place == "right" else slack / 2)
    for room, text in units.parts:
        x = pen.write(x + room * MM, baseline, text, LABEL)


def check_box(pen: Pen, x: float, baseline: float, size: float, *, ticked: bool) -> None:
    """Draw a check box as lines, readable as ☑ or □ by whoever searches the file."""
    side = 0.80 * size
    left, low = x + 0.06 * size, baseline - 0.055 * size
    pen.box(Area(left, low + side, side, side), _BOX)
    if ticked:
        points = [
            (left + u * side, low + v * side) for u, v in ((0.18, 0.50), (0.42, 0.20), (0.98, 1.02))
        ]
        code = " ".join(f"{u:.2f} {v:.2f} {'l' if i else 'm'}" for i, (u, v) in enumerate(points))
        pen.path(code, Stroke(0.125 * size, round_ends=True))
    with pen.read_as("☑" if ticked else "□"), pen.unseen():
        pen.put(x, baseline, Line(((0.0, "□"),), 1.0), Style(Role.LABEL, size))


def rule(pen: Pen, x: float, baseline: float, length: float) -> float:
    """Draw a line to write on, a little under the baseline; returns the x where it ends."""
    pen.line(x, baseline - 1.6, x + length, baseline - 1.6, _RULE)
    return x + length


def writing_rules(pen: Pen, area: Area) -> None:
    """Draw dotted lines for handwriting, evenly, none on the bottom line."""
    count = round(area.height / (_WRITING_PITCH_MM * MM))
    for i in range(1, count):
        y = area.top - i * area.height / count
        pen.line(area.x, y, area.right, y, _WRITING_RULE)


def photo_frame(pen: Pen, area: Area) -> None:
    """Draw the dashed 25 × 35 mm frame in the middle of an area."""
    frame = photo_area(area)
    pen.box(frame, _FRAME)
    middle = frame.x + frame.width / 2
    with pen.read_as("照片"):
        pen.put(
            middle - 15,
            frame.middle + 0.5,
            Line(((0.0, "照"), (2.0, "片")), 3.0),
            Style(Role.LABEL, 10, GREY),
        )
    pen.write(middle, frame.middle - 13, "25mm×35mm", NOTE, 0.5)


def photo_area(area: Area) -> Area:
    """Return the place of a 25 × 35 mm picture in the middle of an area."""
    width, height = _PHOTO_MM[0] * MM, _PHOTO_MM[1] * MM
    return Area(area.x + (area.width - width) / 2, area.middle + height / 2, width, height)


def thumb_box(pen: Pen, x: float, bottom: float) -> float:
    """Draw the dashed box for a thumb-print; returns the x of its right edge."""
    width, height = _THUMB_MM[0] * MM, _THUMB_MM[1] * MM
    pen.box(Area(x, bottom + height, width, height), _FRAME)
    with pen.read_as("手印"):
        pen.put(
            x + width / 2 - 12,
            bottom + height / 2 - 3,
            Line(((0.0, "手"), (2.0, "印")), 3.0),
            Style(Role.LABEL, 8, PALE),
        )
    return x + width
