"""Reading and saving what a form shows: one save is one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from swdesk.errors import ChangedElsewhere, InvalidRecord, UserError
from swdesk.forms.spec import FormSpec, Rows
from swdesk.labels import N_
from swdesk.model import dates, idnumber
from swdesk.model.base import Problem, Record, now
from swdesk.model.cases import Case
from swdesk.model.fields import check
from swdesk.model.households import HEAD
from swdesk.model.people import IDENTITY_CARD, Person, Recipient
from swdesk.services import access, changes, numbering, rules
from swdesk.services.access import Level, NotAllowed
from swdesk.services.casework import sheet_states
from swdesk.services.casework.writing import judging_problems
from swdesk.services.people import households, restricted
from swdesk.services.recycling import delete, restore
from swdesk.services.trail.auditing import Changes, saved_as, tell
from swdesk.services.values import (
    ROW_ID,
    VERSION,
    Values,
    blank,
    cleaned,
    default_of,
    edited,
    row_fields,
    rows_of,
    stored,
)
from swdesk.services.values import (
    load as load_all,
)
from swdesk.station.store import saving

__all__ = ["Values", "blank", "delete", "load", "problems", "restore", "save", "save_record"]

Held = dict[type[Record], Record]
R = TypeVar("R", bound=Record)


def load(spec: FormSpec, record: Record) -> Values:
    """Return the values of a record that whoever acts may see; raises NotAllowed.

    Rows that are hidden from them are not among the values, and stay when these are saved.
    """
    access.require_record(record)
    found = load_all(spec, record)
    for table in spec.sub_tables():
        hidden = restricted.hidden_rows(table.model, record.id)
        found[table.name] = [row for row in found[table.name] if row[ROW_ID] not in hidden]
    return found


def problems(
    spec: FormSpec, values: Values, record: Record | None = None, **links: Record
) -> list[Problem]:
    """Return what is wrong with a form, each with its field; in rows as table.nth.field.

    What is not among *values* counts as it is stored, or as blank in a new record.
    """
    return _problems(spec, _whole(spec, values, record, links), record, links)


def save(spec: FormSpec, values: Values, record: Record | None = None, **links: Record) -> Record:
    """Save a form with its parts and rows; gives numbers, keys and versions on the way.

    *links* are the records that a new one hangs on: case=…, recipient=…, or person=… when the
    person is known already. Raises InvalidRecord, ChangedElsewhere or NotAllowed.
    """
    record = record or _former_role(spec, links)
    _require_access(spec.model, record, links)
    sheet_states.require_open(record)
    _refuse_struck(record)
    whole = _whole(spec, values, record, links)
    _refuse_errors(_problems(spec, whole, record, links))
    with saving():
        held = _opened(spec, record, links)
        _require_unchanged(values, held)
        # Asked before the form is written: it may change who answers for somebody.
        kept = {table.name: _kept(table, held) for table in spec.sub_tables()}
        _refuse_takeover(held[spec.model], whole)
        action, known = saved_as(held[spec.model]), {one for one in held if held[one].id}
        noted = Changes()
        for field in edited(spec):
            noted.put(held[field.model], field, whole[field.name])
        _save_held(spec, held, links)
        for table in spec.sub_tables():
            parent = table.source.rel_model
            within = held[parent], noted if parent in known else Changes()
            _save_rows(table, whole, kept[table.name], within)
        for person in (found for found in held.values() if isinstance(found, Person)):
            households.mirror(person)
        tell(action, held[spec.model], noted)
    changes.report(*held.values())
    return held[spec.model]


def save_record(model: type[R], values: Mapping[str, Any], record: R | None = None) -> R:
    """Save one record that no form arranges: the office, a place, a worker."""
    _require_access(model, record, {})
    fields = model.facts()
    whole = {
        name: stored(record, field) if record else default_of(field)
        for name, field in fields.items()
    }
    whole |= {name: cleaned(fields[name], value) for name, value in values.items()}
    _refuse_errors([*model.field_problems(whole), *model.problems(whole)])
    with saving():
        saved = model.find(record.id) if record else model()
        action, noted = saved_as(saved), Changes()
        for name, value in whole.items():
            noted.put(saved, fields[name], value)
        saved.touch()
        saved.save()
        tell(action, saved, noted)
    changes.report(saved)
    return saved


# --- whether they may ---


def _require_access(
    model: type[Record], record: Record | None, links: Mapping[str, Record]
) -> None:
    """Refuse a record, or a new one beneath these links, that whoever acts may not write."""
    access.require(access.area_of(model), Level.WRITE)
    if record is not None:
        access.require_record(record, Level.WRITE)
    elif isinstance(case := links.get("case"), Case):
        access.require_case(case)


def _refuse_takeover(record: Record, whole: Values) -> None:
    if not isinstance(record, Recipient) or not record.id:
        return
    answering = stored(record, Recipient.worker)
    if answering != whole["worker"] and not access.may_answer_for(answering):
        raise NotAllowed(N_("负责社工要由现在的负责社工、站长或督导来改。"))


# --- the values of a form, complete and cleaned ---


def _whole(
    spec: FormSpec, values: Values, record: Record | None, links: Mapping[str, Record]
) -> Values:
    whole = load(spec, record) if record else _begun(spec, links)
    for field in edited(spec):
        if field.name in values:
            whole[field.name] = cleaned(field, values[field.name])
    for table in spec.sub_tables():
        if table.name in values:
            kept = {row[ROW_ID]: row for row in whole[table.name]}
            whole[table.name] = [_whole_row(table, row, kept) for row in values[table.name]]
    if whole.get("id_no") and whole.get("id_type") == IDENTITY_CARD:
        whole["id_no"] = _in_full(whole["id_no"])
    return whole


def _begun(spec: FormSpec, links: Mapping[str, Record]) -> Values:
    """Return the values of a new record, with those of the parts that exist already."""
    whole = blank(spec)
    for part in spec.parts:
        if part.name in links:
            of_part = [field for field in edited(spec) if field.model is part.rel_model]
            whole |= {field.name: stored(links[part.name], field) for field in of_part}
    return whole


def _whole_row(table: Rows, row: Values, kept: Mapping[int, Values]) -> Values:
    fields = row_fields(table)
    given = {name: cleaned(fields[name], row[name]) for name in fields if name in row}
    if row.get(ROW_ID) is None:
        return {name: default_of(field) for name, field in fields.items()} | given
    if row[ROW_ID] not in kept:
        raise _changed_elsewhere()
    return kept[row[ROW_ID]] | given


def _in_full(number: str) -> str:
    """Return a number of 15 digits, as issued until 1999, in the 18 that replaced them."""
    try:
        return idnumber.read(number, dates.today()).number
    except ValueError:
        return number


# --- what is wrong with them ---


def _problems(
    spec: FormSpec, whole: Values, record: Record | None, links: Mapping[str, Record]
) -> list[Problem]:
    found = list(_field_problems(spec, whole, record))
    for model in spec.models():
        found.extend(model.problems(whole))
    for table in spec.sub_tables():
        found.extend(_row_problems(table, whole))
    found.extend(rules.check(spec, whole, record, links))
    return list(dict.fromkeys(found))


def _field_problems(spec: FormSpec, whole: Values, record: Record | None) -> Iterator[Problem]:
    kind = numbering.kind_of(spec.model)
    number = numbering.KINDS[kind].field.name if kind and record is None else ""
    for field in edited(spec):
        value = whole[field.name]
        if field.name == number and not value:
            continue  # given when it is saved
        if sentence := check(field, value):
            yield Problem(field.name, sentence)
        yield from rules.code_problems(field, value, whole)
        yield from judging_problems(field, value)


def _row_problems(table: Rows, whole: Values) -> Iterator[Problem]:
    for nth, row in rows_of(table, whole):
        found = list(table.model.problems(row))
        for field in row_fields(table).values():
            value = row[field.name]
            if sentence := check(field, value):
                found.append(Problem(field.name, sentence))
            found.extend(rules.code_problems(field, value, row))
        for problem in found:
            yield Problem(
                rules.in_row(table, nth, problem.field), problem.message, problem.is_error
            )


def _refuse_errors(found: list[Problem]) -> None:
    wrong: dict[str, str] = {}
    for problem in found:
        if problem.is_error:
            wrong.setdefault(problem.field, problem.message)
    if wrong:
        raise InvalidRecord(wrong)


# --- the records they are written to ---


def _former_role(spec: FormSpec, links: Mapping[str, Record]) -> Record | None:
    """Return the role of a known person that lies in the bin: taking it up again restores it."""
    for part in spec.parts:
        if part.name in links:
            role: Record | None = spec.model.get_or_none(part == links[part.name].id)
            if role is not None and role.deleted_at is None:
                raise UserError(
                    N_("{name}已经登记过，请打开原来的记录。").format(name=links[part.name])
                )
            return role
    return None


def _opened(spec: FormSpec, record: Record | None, links: Mapping[str, Record]) -> Held:
    """Read the records again within the transaction, or begin new ones."""
    main = spec.model.find(record.id) if record else spec.model()
    held: Held = {}
    for part in spec.parts:
        part_id = stored(main, part) or (links[part.name].id if part.name in links else None)
        held[part.rel_model] = part.rel_model.find(part_id) if part_id else part.rel_model()
    return {**held, spec.model: main}


def _require_unchanged(values: Values, held: Held) -> None:
    read = values.get(VERSION) or {}
    for model, found in held.items():
        if found.id and read.get(model.table_name(), found.version) != found.version:
            raise _changed_elsewhere()


def _save_held(spec: FormSpec, held: Held, links: Mapping[str, Record]) -> None:
    main = held[spec.model]
    for name, link in links.items():
        setattr(main, name, link.id)
    # The parts stand first: the record points at them.
    for model, found in held.items():
        if model is spec.model:
            for part in spec.parts:
                setattr(main, part.name, held[part.rel_model].id)
            numbering.give_number(main)
        found.deleted_at = None
        found.touch()
        found.save()


def _kept(table: Rows, held: Held) -> dict[int, Record]:
    """Return the rows on file that whoever acts sees; the others are none of their business."""
    parent = held[table.source.rel_model]
    if not parent.id:
        return {}
    hidden = restricted.hidden_rows(table.model, parent.id)
    rows = table.model.live().where(table.source == parent.id)
    return {row.id: row for row in rows if row.id not in hidden}


def _save_rows(
    table: Rows, whole: Values, kept: Mapping[int, Record], within: tuple[Record, Changes]
) -> None:
    _, noted = within
    given = [row for _, row in rows_of(table, whole)]
    for row_id in kept.keys() - {row.get(ROW_ID) for row in given}:
        kept[row_id].deleted_at = now()
        noted.removed(kept[row_id], row_fields(table).values())
        _save_touched(kept[row_id])
    # The head of a household last: the table never holds two, not even for a moment.
    for row in sorted(given, key=lambda row: row.get("relation") == HEAD):
        _save_row(table, row, kept.get(row.get(ROW_ID, 0)), within)


def _save_row(
    table: Rows, row: Values, saved: Record | None, within: tuple[Record, Changes]
) -> None:
    fields, (parent, noted) = row_fields(table), within
    if saved and all(stored(saved, fields[name]) == row[name] for name in fields):
        return
    written = saved or table.model(**{table.source.name: parent.id})
    for name in fields:
        noted.put(written, fields[name], row[name])
    _save_touched(written)
    if saved is None:
        noted.added(written, fields.values())


def _save_touched(record: Record) -> None:
    record.touch()
    record.save()


def _refuse_struck(record: Record | None) -> None:
    if record is not None and record.struck_at is not None:
        raise UserError(N_("这份记录的内容已销毁，只留下统计用的一行，不能再改。"))


def _changed_elsewhere() -> ChangedElsewhere:
    return ChangedElsewhere(N_("这份记录打开之后又在别处保存过。请重新打开，再填一次。"))
