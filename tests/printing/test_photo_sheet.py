"""A-6: photographs leave the office where everybody agreed, and the sheet says what is missing."""

import datetime as dt
import io

import pytest
from PIL import Image

from swdesk.model import base
from swdesk.model.event_papers import EventPicture
from swdesk.model.events import Event
from swdesk.printing.document import PrintOptions
from swdesk.printing.photo_sheet import photo_document
from swdesk.services.gatherings import event_pictures
from tests.tables import empty_tables


@pytest.fixture
def event():
    memory = empty_tables()
    yield Event.create(event_no="HD-1", name="重阳集市", held_on=dt.date(2026, 10, 18))
    memory.close()
    base.database.initialize(None)


@pytest.fixture
def photos(event):
    kept = [event_pictures.add(event, digit * 64, f"第 {digit} 张") for digit in "123"]
    event_pictures.describe(kept[0], "背影", is_faceless=True)
    return kept


def a_file(_address):
    data = io.BytesIO()
    Image.new("RGB", (60, 40), "grey").save(data, "JPEG")
    return data.getvalue()


@pytest.fixture
def printed(event, photos):
    leaving = event_pictures.leaving(event)
    options = PrintOptions("清河社工站", pictures=a_file)
    return photo_document(event, leaving, options, len(photos) - len(leaving))


def test_the_sheet_says_how_many_photographs_were_left_out(printed, read):
    assert "另有2张未经画面里的人同意，未印" in read(printed)
    assert "第2张" not in read(printed)


def test_the_sheet_says_which_photographs_are_on_it(printed, photos):
    assert (printed.origin.model, printed.origin.ids) == (EventPicture, (photos[0].id,))
