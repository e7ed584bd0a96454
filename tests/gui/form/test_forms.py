"""What holds for every form: it builds, refuses what is missing, and keeps what is typed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from swdesk.forms.catalogue import FORMS
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.form.photo_editor import PhotoEditor
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.fields import (
    Attachment,
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Decimals,
    IdNumber,
    Memo,
    Number,
    PartialDay,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.pairs import Pair
from swdesk.model.people import ContactRole, Person, Recipient, Sex
from swdesk.services import editing
from swdesk.services.values import row_fields

TOLD = {
    "id_no": "330122199003070022",
    "sex": Sex.FEMALE,
    "born_on": PartialDate(1990, 3, 7),
    "id_type": "111",
    "has_no_phone": False,
    "consent_on": dt.date(2026, 3, 1),
    "asked_on": dt.date(2026, 1, 5),
    "opened_on": dt.date(2026, 1, 8),
    "held_on": dt.date(2026, 3, 1),
    "next_on": dt.date(2026, 3, 15),
    "started": dt.time(9, 30),
    "ended": dt.time(10, 15),
    "relation": "02",
}
UNTOLD = (
    "disability_no", "closed_on", "left_on", "until",
    "sent_on", "arrived_on", "reply", "reply_on",  # need a consent first
    "rounding", "group_basis", "event_days",  # mean nothing for the indicator that is told
)  # fmt: skip
SAMPLES = (
    (Attachment, lambda field: None),
    (Choice, lambda field: next(iter(field.members))),
    (Codes, lambda field: tuple(e.code for e in vocabulary(field.vocabulary).offered()[:2])),
    (Code, lambda field: vocabulary(field.vocabulary).offered()[0].code),
    (Ref, lambda field: 1),
    (Clock, lambda field: dt.time(9, 30)),
    (Day, lambda field: dt.date(2026, 3, 1)),
    (PartialDay, lambda field: PartialDate(1950, 3)),
    (Decimals, lambda field: Decimal("12.5")),
    (Number, lambda field: max(field.least, 3)),
    (IdNumber, lambda field: None),
    (Phones, lambda field: ("13812345521", "0512-87654321")),
    (YesNo, lambda field: True),
    (Memo, lambda field: "第一行，“引号”\n第二行 𠮷 · 40%"),
)


#: Who is on the books has no last day; a pair that lasts has not ended, and helps by one helper.
LEFT_EMPTY = (Recipient.ended_on, Pair.helper, Pair.end_reason)


def sample(field):
    if any(field is one for one in LEFT_EMPTY):
        return None
    if isinstance(field, Choice) and ContactRole.GUARDIAN in field.members:
        return ContactRole.GUARDIAN
    if TOLD.get(field.name) is not None or field.name in UNTOLD:
        return TOLD.get(field.name)
    return next((make(field) for kind, make in SAMPLES if isinstance(field, kind)), "青石·样本 1")


def sample_row(rows):
    shown = {column.name for column in rows.typed()}
    return {n: sample(f) if n in shown else None for n, f in row_fields(rows).items()}


#: What the parts of which a form asks add up to at the most.
WHOLES = {"unnamed_count": 12}


def filled(spec):
    values = {**editing.blank(spec), **{field.name: sample(field) for field in spec.fields()}}
    values |= {name: whole for name, whole in WHOLES.items() if name in values}
    return values | {rows.name: [sample_row(rows)] for rows in spec.sub_tables()}


TAB = Qt.FocusPolicy.TabFocus


#: Sheets that are filled in on pages of their own, by digits or line by line.
ELSEWHERE = frozenset(("G-5", "G-6", "S-1", "S-2"))


@pytest.fixture(
    params=[spec for spec in FORMS if spec.code not in ELSEWHERE], ids=lambda spec: spec.code
)
def spec(request, database):
    return request.param


@pytest.fixture
def panel(spec, files, shown, links):
    built = shown(FormPanel(spec, files))
    built.open_new(**links.get(spec.code, {}))
    return built


def same(one, other):
    return (one or None) == (other or None)


def test_every_field_has_one_editor(panel, spec):
    names = [field.name for field in spec.fields() if field.model in set(spec.models())]

    assert sorted(names) == sorted(panel.view.names())
    assert len(names) == len(set(names))


def stops(editor):
    """Return where Tab stops in an editor."""
    inside = [editor, *editor.findChildren(QWidget)]
    return [one for one in inside if one.focusPolicy() & TAB and not one.focusProxy()]


def test_every_stop_tells_a_screen_reader_which_field_it_is_in(panel, spec):
    editors = [panel.view.editor(name) for name in panel.view.names()]
    for table in spec.sub_tables():
        editors += panel.view.rows(table.name).lines()[0].editors

    unnamed = [
        e.field.name for e in editors for w in stops(e) if e.field.label not in w.accessibleName()
    ]
    assert all(stops(editor) for editor in editors)
    assert unnamed == []


def test_an_empty_form_names_every_required_field(panel, spec):
    for name in panel.view.names():
        panel.view.editor(name).set_value(None)

    assert panel.save() is None

    number = next((f.name for f in [panel.view.number_field()] if f), "")
    required = {f.name for f in spec.fields() if f.required and f.name in panel.view.names()}
    ticks = {f.name for f in spec.fields() if isinstance(f, YesNo)}
    missing = {name for name in panel.view.names() if panel.view.error(name)}
    assert required - ticks - {number} <= missing


def test_what_is_shown_is_what_is_read(panel, spec, links):
    values = filled(spec)

    panel.view.show_values(values, links=links.get(spec.code))
    read, unread = panel.view.read()

    assert not unread
    for field in spec.fields():
        assert same(read[field.name], values[field.name]), field.name


def test_screen_to_database_to_screen_is_the_same(panel, spec, links):
    values = filled(spec)
    panel.view.show_values(values, links=links.get(spec.code))

    record = panel.save()

    assert record is not None, panel.view.errors()
    kept = editing.load(spec, spec.model.find(record.id))
    for field in spec.fields():
        if field.name in panel.view.names():
            assert same(kept[field.name], values[field.name]), field.name
    for rows in spec.sub_tables():
        (row,) = kept[rows.name]
        assert all(same(row[n], v) for n, v in sample_row(rows).items() if n in row), rows.name


def test_a_form_never_scrolls_sideways(panel, spec, links):
    panel.view.show_values(filled(spec), links=links.get(spec.code))

    for width in (1190, 735, 500):
        panel.resize(width, 600)
        body = panel.view.widget()
        assert body.width() <= panel.view.viewport().width()


def test_a_photo_is_cropped_and_kept(files, shown, database):
    editor = shown(PhotoEditor(Person.photo, files))
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))

    editor.take(image)

    kept = QImage.fromData(files.get(editor.value()))
    assert (kept.width(), kept.height()) == (500, 700)
