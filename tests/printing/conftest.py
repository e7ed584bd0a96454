"""The small demonstration station in memory, built once for all printing tests."""

from __future__ import annotations

import datetime as dt

import pypdfium2
import pytest

from swdesk.model import base
from swdesk.services.demo import build
from tests.tables import empty_tables


@pytest.fixture(scope="module")
def demo():
    memory = empty_tables()
    yield build("small", dt.date(2026, 11, 21))
    memory.close()
    base.database.initialize(None)
    base.set_author(None)


@pytest.fixture
def read():
    """Read the text of a document as whoever searches the file does, without line ends."""

    def text_of(document, page=None):
        with pypdfium2.PdfDocument(document.pdf) as file:
            pages = range(len(file)) if page is None else (page,)
            texts = [file[n].get_textpage().get_text_bounded() for n in pages]
        return "".join("".join(texts).split())

    return text_of
