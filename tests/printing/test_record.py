"""Every form of the catalogue on paper: filled, blank, masked, running over pages."""

from __future__ import annotations

import pypdfium2
import pytest

from swdesk.forms.catalogue import FORMS, form
from swdesk.forms.spec import field_of
from swdesk.model.cases import FollowUp
from swdesk.model.disclosure import Showing
from swdesk.model.fields import Codes, Line, Memo, Name
from swdesk.model.people import FamilyMember, Person, Recipient
from swdesk.printing.document import PrintOptions
from swdesk.printing.record import blank_document, record_document

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
pytestmark = pytest.mark.usefixtures("demo")


def by_code(spec):
    return spec.code


def first(spec):
    return spec.model.live().order_by(spec.model.id).first()


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("spec", FORMS, ids=by_code)
def test_a_filled_form_says_everything_that_was_entered(spec, read):
    records = list(spec.model.live())
    if not records:
        pytest.skip("the demonstration has none of these")
    text = read(record_document(spec, records, OPTIONS))
    printed = [field_of(item) for section in spec.sections for item in _paper_items(section)]
    for record in records:
        for field in printed:
            if isinstance(field, Line | Memo | Name) and field.model is spec.model:
                assert squeezed(getattr(record, field.name) or "") in text


def _paper_items(section):
    rows = getattr(section, "rows", ())
    return [item for row in rows for item in getattr(row, "items", ()) if not row.screen_only]


@pytest.mark.parametrize("spec", FORMS, ids=by_code)
def test_no_character_of_a_form_is_missing(spec):
    assert record_document(spec, list(spec.model.live()), OPTIONS).missing == ()


@pytest.mark.parametrize("spec", FORMS, ids=by_code)
def test_a_blank_form_says_so_and_shows_its_labels(spec, read):
    text = read(blank_document(spec, OPTIONS))
    assert "空白表" in text
    for section in spec.sections:
        for item in _paper_items(section):
            label = getattr(item, "label", "") or field_of(item).label
            assert squeezed(label.replace("/", "")) in text


@pytest.mark.parametrize(
    "code",
    [
        "C-1",
        "C-4",
        "C-5",
        "C-6",
        "C-7",
        "C-8",
        "C-9",
        "C-10",
        "C-11",
        "C-12",
        "A-3",
        "A-4",
        "A-5",
        "D-1",
        "F-02",
        "F-05",
        "F-06",
        "F-07",
        "G-5",
        "G-6",
        "M-1",
        "M-3",
        "M-4",
        "V-1",
    ],
)
def test_a_blank_form_of_one_sheet_stays_on_one_sheet(code):
    assert blank_document(form(code), OPTIONS).pages == 1


def test_a_registration_and_its_blank_take_two_pages():
    spec = form("F-01")
    assert blank_document(spec, OPTIONS).pages == 2
    assert record_document(spec, [first(spec)], OPTIONS).pages == 2


def test_rare_characters_are_read_back_as_entered(read):
    names = [person.name for person in Person.live() if any(ord(c) > 0xFFFF for c in person.name)]
    assert any("𠮷" in name for name in names)
    people = Recipient.live().join(Person).where(Person.name.in_(names))
    text = read(record_document(form("F-01"), list(people), OPTIONS))
    for recipient in people:
        assert recipient.person.name in text


def test_a_record_that_runs_over_repeats_its_label_and_number(read):
    follow_up = FollowUp.live().first()
    follow_up.process = "\n".join(["社工听服务对象讲起往事，一直讲到天色暗下来。" * 12] * 5)
    document = record_document(form("C-4"), [follow_up], OPTIONS)
    second = read(document, page=1)
    assert document.pages == 2
    assert "个案过程记录表（续）" in second
    assert str(follow_up) in second
    assert "服务过程（客观记录）（续）" in second


def test_no_word_is_lost_where_a_record_runs_over(read):
    follow_up = FollowUp.live().first()
    sentences = [f"第{n}件事社工记在这里，一个字也不能少。" for n in range(160)]
    follow_up.process = "".join(sentences)
    document = record_document(form("C-4"), [follow_up], OPTIONS)
    text = read(document)
    broken_by_a_page = document.pages - 1
    assert sum(sentence in text for sentence in sentences) >= len(sentences) - broken_by_a_page


def test_what_is_ticked_is_what_was_chosen(read):
    spec = form("F-01")
    recipient = next(one for one in Recipient.live() if one.health)
    text = read(record_document(spec, [recipient], OPTIONS))
    for field in (Recipient.health, Recipient.medical_insurance):
        assert isinstance(field, Codes)
    assert text.count("☑") >= len(recipient.health)
    assert "☑" not in read(blank_document(spec, OPTIONS))


def test_a_masked_form_keeps_the_name_and_shows_no_number_phone_or_house(read):
    spec = form("F-01")
    recipient = next(one for one in Recipient.live() if one.person.id_no and one.person.phones)
    masked = PrintOptions("青禾镇社工站", showing=Showing.MASKED)
    text = read(record_document(spec, [recipient], masked))
    person = recipient.person
    assert person.id_no not in text
    assert person.phones[0] not in text
    assert person.name in text
    assert squeezed(person.address) not in text
    assert f"{person.phones[0][:3]}****{person.phones[0][-4:]}" in text


def test_each_record_begins_a_page_with_its_own_page_numbers(read):
    records = list(FollowUp.live().limit(3))
    document = record_document(form("C-4"), records, OPTIONS)
    assert read(document).count("第1页") == 3


def test_the_heading_of_a_sub_table_never_stands_alone_at_the_foot(read):
    for recipient in Recipient.live():
        page = read(record_document(form("F-01"), [recipient], OPTIONS), page=0)
        family = FamilyMember.live().where(FamilyMember.person == recipient.person).first()
        assert "职业或就读" not in page or (family and family.name in page)


MARGIN_MM, MM = 11.0, 72 / 25.4


def outside(document):
    """Return the words that stand nearer to an edge than office printers reach."""
    found = []
    with pypdfium2.PdfDocument(document.pdf) as file:
        for page in file:
            width, text = page.get_width(), page.get_textpage()
            for nth in range(text.count_rects()):
                left, _, right, _ = box = text.get_rect(nth)
                if left < MARGIN_MM * MM or right > width - MARGIN_MM * MM:
                    found.append(text.get_text_bounded(*box))
    return found


@pytest.mark.parametrize("spec", FORMS, ids=by_code)
def test_nothing_of_a_form_stands_where_a_printer_does_not_reach(spec):
    assert outside(blank_document(spec, OPTIONS)) == []
    record = first(spec)
    if record is not None:
        assert outside(record_document(spec, [record], OPTIONS)) == []
