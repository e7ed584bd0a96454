"""The same shapes on the screen and on paper, and the keys and the mouse that move them."""

from __future__ import annotations

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from swdesk.drawing.painting import paint
from swdesk.drawing.shapes import (
    Anchor,
    Circle,
    Drawing,
    Line,
    LineStyle,
    Point,
    Polygon,
    Rect,
    Stroke,
    Text,
    Tone,
    framed,
)
from swdesk.gui.widgets.drawing_view import DrawingView, QtCanvas
from swdesk.printing.drawing import draw
from swdesk.printing.pdf_file import MM, Area, PdfFile
from swdesk.printing.pen import Pen

DOTS = 6
SIDE = 60

LINES = [
    Line(Point(5, 5 + 4 * nth), Point(50, 8 + 4 * nth), Stroke(style, 0.5))
    for nth, style in enumerate(LineStyle)
]
SPECIMENS = {
    "lines": LINES,
    "outlines": [
        Rect(Point(5, 5), 20, 10, fill=Tone.LIGHT),
        Circle(Point(40, 30), 12, Stroke(LineStyle.DASHED, 0.6)),
        Polygon((Point(10, 50), Point(20, 35), Point(30, 55)), None, Tone.DARK),
    ],
    "a filled shape over a line": [LINES[0], Circle(Point(25, 7), 6, fill=Tone.PAPER)],
    "text": [
        Text(Point(10, 10), "王秀兰", 6, Anchor.START),
        Text(Point(30, 30), "78", 6),
        Text(Point(55, 50), "1938—2019", 6, Anchor.END, strong=True),
    ],
}


def on_screen(drawing, font):
    image = QImage(SIDE * DOTS, SIDE * DOTS, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(drawing, QtCanvas(painter, QPointF(), DOTS, font))
    painter.end()
    return Image.frombytes("L", (image.width(), image.height()), bytes(image.constBits()))


def on_paper(drawing):
    file = PdfFile("drawing")
    pen = Pen(file)
    draw(pen, drawing, Area(0, SIDE * MM, SIDE * MM, SIDE * MM))
    page = pen.page((SIDE * MM, SIDE * MM))
    file.add(page, Pen(file).page(page.size))
    with pypdfium2.PdfDocument(file.save()) as document:
        return document[0].render(scale=DOTS / MM).to_pil().convert("L")


def ink(image):
    return image.point(lambda grey: 255 if grey < 215 else 0)


def strangers(one, other, reach):
    """Return how many dots of *one* have no ink of *other* within *reach* dots."""
    near = ink(other).filter(ImageFilter.MaxFilter(2 * reach + 1))
    return sum(ImageChops.subtract(ink(one), near).histogram()[128:])


@pytest.mark.parametrize("name", SPECIMENS)
def test_screen_and_paper_show_the_same(styled, name):
    drawing = Drawing(SIDE, SIDE, tuple(SPECIMENS[name]))
    screen, paper = on_screen(drawing, QFont("Noto Sans SC")), on_paper(drawing)
    reach = 9 if name == "text" else 3

    assert ink(screen).getbbox()
    assert strangers(screen, paper, reach) == 0
    assert strangers(paper, screen, reach) == 0


@pytest.fixture
def view(shown):
    made = DrawingView(movable=True)
    shapes = [
        Circle(Point(10, 10), 5, key="father"),
        Rect(Point(30, 5), 10, 10, key="mother"),
        Line(Point(15, 10), Point(30, 10)),
    ]
    made.show_drawing(framed(shapes, title="两个人"), ("father", "mother"))
    shown(made, 400, 300)
    made.setFocus()
    return made


def test_keys_walk_through_what_is_shown_and_open_it(view, qtbot):
    opened = []
    view.opened.connect(opened.append)

    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert (view.mark, opened) == ("mother", ["mother"])


def test_arrow_keys_nudge_what_is_marked(view, qtbot):
    ways = []
    view.nudged.connect(lambda *way: ways.append(way))
    view.set_mark("father")

    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert ways == [("father", -4.0, 0.0), ("father", 0.0, 1.0)]


def test_the_mouse_drags_by_as_many_mm_as_it_goes(view, qtbot):
    ways = []
    view.nudged.connect(lambda *way: ways.append(way))
    start = view.place_of("mother").center().toPoint()
    way = QPoint(round(10 * view.scale()), 0)

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + way)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + way)

    assert ways[0][0] == "mother"
    assert ways[0][1:] == pytest.approx((10, 0), abs=0.3)


def test_a_click_beside_everything_marks_nothing(view, qtbot):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(395, 295))

    assert view.mark == ""


def test_the_view_says_what_it_shows_and_fits_it(view):
    assert view.accessibleName() == "两个人"
    assert view.rect().contains(view.place_of("father").toRect())
