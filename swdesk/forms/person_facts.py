"""What the file knows of a recipient, repeated on the forms that hang on them."""

from __future__ import annotations

from typing import Any

from swdesk.forms.recipient import age, category_words
from swdesk.forms.spec import Derived
from swdesk.labels import N_
from swdesk.model.fields import AnyKind, Mask
from swdesk.model.people import Person, Recipient, Sex
from swdesk.model.text import chinese_partial, to_text


def _recipient(record: Any) -> Recipient | None:
    """Return whom a form is about; nobody on one that is not begun."""
    return record.recipient if record.__data__.get("recipient") is not None else None


def of_person(field: AnyKind, label: str = "", span: int = 2, name: str = "") -> Derived:
    """Return a fact of the person as a form repeats it, masked as the fact itself is.

    *name* tells it from a field of the form that is called as the fact is.
    """

    def said(record: Any) -> str:
        recipient = _recipient(record)
        return to_text(field, getattr(recipient.person, field.name)) if recipient else ""

    return Derived(name or field.name, label or field.label, said, span=span, mask=field.mask)


def _age(record: Any) -> str:
    recipient = _recipient(record)
    return age(recipient.person) if recipient else ""


def _born(record: Any) -> str:
    recipient = _recipient(record)
    born_on = recipient.person.born_on if recipient else None
    return chinese_partial(born_on) if born_on else ""


def _categories(record: Any) -> str:
    recipient = _recipient(record)
    return category_words([recipient.id]).get(recipient.id, "") if recipient else ""


def _file_no(record: Any) -> str:
    recipient = _recipient(record)
    return str(recipient.file_no) if recipient else ""


def _sex(record: Any) -> str:
    recipient = _recipient(record)
    return Sex.word(recipient.person.sex) if recipient else ""


def _name(record: Any) -> str:
    recipient = _recipient(record)
    return str(recipient.person.name) if recipient else ""


FILE_NO = Derived("file_no", Recipient.file_no.label, _file_no)
CLIENT = Derived("client", N_("姓名"), _name, mask=Mask.NAME)
SEX = Derived("sex", Person.sex.label, _sex, span=1)
AGE = Derived("age", N_("年龄"), _age, span=1)
BORN = Derived("born_on", Person.born_on.label, _born)
CATEGORY_NAMES = Derived("category_names", N_("服务对象类别"), _categories, span=6)
