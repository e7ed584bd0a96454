"""Who may do what: every action of the services under every role, against the agreed table."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS, ROSTER, SIGN_IN
from swdesk.model.audit import Action
from swdesk.model.base import ImportBatch, Record, acting_as
from swdesk.model.cases import Case
from swdesk.model.codes import vocabulary
from swdesk.model.events import Event, SignInRole
from swdesk.model.fields import Choice, Clock, Code, Codes, Day, Decimals, Number, Ref
from swdesk.model.office import NumberPattern, Office, Place
from swdesk.model.people import Person
from swdesk.model.tables import TABLES
from swdesk.model.team import Role, Worker
from swdesk.model.volunteers import Volunteer
from swdesk.printing import documents
from swdesk.services import access, editing, lookup, recycling
from swdesk.services.access import Area, Level, NotAllowed
from swdesk.services.casework import cases, sharing
from swdesk.services.contacts import workbench
from swdesk.services.gatherings import events
from swdesk.services.gatherings.signing_in import Desk
from swdesk.services.lists import listing, rosters
from swdesk.services.lists.list_filters import SignInFilter
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.people import duplicates
from swdesk.services.people.find import FindIndex
from swdesk.services.setup import settings
from swdesk.services.trail import audit_list, history
from swdesk.services.trail.auditing import tell
from swdesk.services.volunteering import volunteers
from swdesk.sheets import export, kinds, known, undo

NONE, SEE, WRITE = Level
ROLES = (Role.WORKER, Role.SUPERVISOR, Role.ADMIN, Role.CLERK, Role.STATISTICS)

#: What was agreed. Columns as in ROLES; of cases a worker's are their own and those shared.
AGREED = {
    Area.PEOPLE:     (WRITE, WRITE, NONE,  WRITE, NONE),
    Area.CASES:      (WRITE, WRITE, NONE,  NONE,  NONE),
    Area.VISITS:     (WRITE, WRITE, NONE,  NONE,  NONE),
    Area.EVENTS:     (WRITE, WRITE, NONE,  WRITE, NONE),
    Area.VOLUNTEERS: (WRITE, WRITE, NONE,  WRITE, NONE),
    Area.REGISTERS:  (WRITE, WRITE, NONE,  WRITE, NONE),
    Area.MANAGEMENT: (WRITE, WRITE, NONE,  NONE,  NONE),
    Area.STATION:    (NONE,  SEE,   WRITE, NONE,  NONE),
    Area.FIGURES:    (SEE,   WRITE, SEE,   NONE,  SEE),
}  # fmt: skip

#: The area of every form that is filled in, written out apart from the program's own mapping.
FORM_AREAS = {
    "F-01": Area.PEOPLE, "F-02": Area.PEOPLE,
    "F-03": Area.PEOPLE, "F-04": Area.PEOPLE, "F-05": Area.PEOPLE, "F-05C": Area.PEOPLE,
    "F-05E": Area.PEOPLE, "S-1": Area.CASES, "S-2": Area.CASES,
    "F-06": Area.VISITS, "F-07": Area.VISITS,
    "C-1": Area.CASES, "C-2": Area.CASES, "C-3": Area.CASES, "C-4": Area.CASES,
    "C-5": Area.CASES, "C-7": Area.CASES, "C-8": Area.CASES, "C-11": Area.CASES,
    "C-6": Area.CASES, "C-9": Area.CASES, "C-10": Area.CASES, "C-12": Area.CASES,
    "G-1": Area.EVENTS, "G-2": Area.EVENTS, "G-4": Area.EVENTS, "G-5": Area.EVENTS,
    "G-6": Area.EVENTS, "G-7": Area.EVENTS,
    "A-1": Area.EVENTS, "A-4": Area.EVENTS, "A-5": Area.EVENTS, "A-3": Area.EVENTS,
    "V-1": Area.VOLUNTEERS, "V-8": Area.VOLUNTEERS,
    "M-1": Area.MANAGEMENT, "M-4": Area.MANAGEMENT, "M-13": Area.MANAGEMENT,
    "M-14": Area.MANAGEMENT, "P-1": Area.MANAGEMENT, "M-5": Area.VISITS, "M-5A": Area.VISITS,
    "M-15": Area.VISITS, "M-2": Area.REGISTERS, "M-3": Area.REGISTERS, "M-6": Area.REGISTERS,
    "M-7": Area.REGISTERS, "M-8": Area.REGISTERS, "M-9": Area.REGISTERS, "M-10": Area.REGISTERS,
    "D-1": Area.CASES, "M-11": Area.REGISTERS, "M-12": Area.REGISTERS,
    "M-16": Area.REGISTERS, "M-17": Area.REGISTERS, "M-18": Area.VISITS,
    "R-1": Area.FIGURES, "R-2": Area.FIGURES,
}  # fmt: skip
LISTS = {
    "recipients": Area.PEOPLE, "households": Area.PEOPLE, "cases": Area.CASES,
    "follow_ups": Area.CASES, "visits": Area.VISITS, "events": Area.EVENTS,
    "volunteers": Area.VOLUNTEERS, "groups": Area.EVENTS,
}  # fmt: skip
#: What is written line by line belongs where the form of one line does.
LEDGERS = {key: FORM_AREAS[register.spec.code] for key, register in REGISTERS.items()}
IMPORTS = {
    "recipients": Area.PEOPLE, "volunteers": Area.VOLUNTEERS, "events": Area.EVENTS,
    "visits": Area.VISITS,
}  # fmt: skip


def some(field):
    """Return a value that a required field accepts."""
    if isinstance(field, Choice):
        return next(iter(field.members))
    if isinstance(field, Code | Codes):
        code = vocabulary(field.vocabulary).entries[0].code
        return code if isinstance(field, Code) else (code,)
    if isinstance(field, Day):
        return dt.date(2026, 1, 5)
    if isinstance(field, Clock):
        return dt.time(9)
    if isinstance(field, Decimals):
        return 1
    return (field.least or 1) if isinstance(field, Number) else "样例"


class World:
    """One record of every kind, all of them the social worker's own, and a worker a role."""

    def __init__(self):
        self.workers = {
            role: Worker.create(name=f"同事{nth}", role=role) for nth, role in enumerate(ROLES)
        }
        self.made = {Worker: self.workers[Role.WORKER]}

    def one(self, model):
        """Return the record of a kind, made when it is first asked for with all it hangs on."""
        if model not in self.made:
            facts = {}
            for name, field in model.facts().items():
                wanted = field.required or (isinstance(field, Ref) and field.rel_model is Worker)
                if not wanted or field.rel_model is model if isinstance(field, Ref) else not wanted:
                    continue
                if isinstance(field, Ref):
                    facts[name] = self.one(field.rel_model)
                elif field.default is None:
                    facts[name] = some(field)
            record = model(**facts)
            if isinstance(record, Person):
                record.touch()
            record.save()
            self.made[model] = record
        return self.made[model]


@pytest.fixture
def world(office):
    return World()


def permitted(worker, action):
    """Say whether *action* gets past the rights; what else it may refuse does not count."""
    with acting_as(worker.id):
        try:
            action()
        except NotAllowed:
            return False
        except UserError:
            return True
    return True


def levels(area):
    return dict(zip(ROLES, AGREED[area], strict=True))


def check(world, area, needed, action):
    """Run an action under every role and compare with the table."""
    got = {role: permitted(world.workers[role], action) for role in ROLES}
    assert got == {role: level >= needed for role, level in levels(area).items()}


def test_the_table_of_the_program_is_the_agreed_one():
    for column, role in enumerate(ROLES):
        given = {area: access.LEVELS[role].get(area, NONE) for area in Area}
        assert given == {area: row[column] for area, row in AGREED.items()}, role


def test_every_kind_of_record_has_an_area_and_only_the_set_up_is_the_stations(database):
    station = {one for one in TABLES if access.area_of(one) is Area.STATION}

    records = {one.table_name() for one in station if issubclass(one, Record)}
    assert records == {"office", "place", "worker", "station_code"}
    assert NumberPattern in station


def test_who_administers_besides_their_work_sets_up_the_station_and_sees_no_more(world):
    clerk = world.workers[Role.CLERK]
    clerk.is_admin = True
    clerk.save()

    with acting_as(clerk.id):
        assert access.may(Area.STATION, WRITE)
        assert not access.may(Area.CASES)


def test_somebody_who_is_not_on_file_may_nothing(world):
    with acting_as(4711):
        assert not any(access.may(area) for area in Area if area is not Area.FIGURES)


def test_the_program_itself_may_everything(world):
    assert all(access.may(area, WRITE) for area in Area)
    assert access.may_approve()


# --- forms ---

by_code = pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.code)


def test_it_was_agreed_for_every_form_what_it_is_about():
    assert {spec.code for spec in FORMS} == set(FORM_AREAS)


@by_code
def test_a_form_is_opened_by_those_who_may_see_it(world, spec):
    record = world.one(spec.model)

    check(world, FORM_AREAS[spec.code], SEE, lambda: editing.load(spec, record))


@by_code
def test_a_form_is_changed_by_those_who_may_write_it(world, spec):
    record = world.one(spec.model)

    check(world, FORM_AREAS[spec.code], WRITE, lambda: editing.save(spec, {}, record))


@by_code
def test_a_form_is_begun_by_those_who_may_write_it(world, spec):
    links = {}
    for field in spec.hidden:
        if isinstance(field, Ref) and field.model is spec.model and field not in spec.parts:
            links[field.name] = world.one(field.rel_model)

    check(world, FORM_AREAS[spec.code], WRITE, lambda: editing.save(spec, {}, None, **links))


@by_code
def test_a_record_is_binned_and_brought_back_by_those_who_may_write_it(world, spec):
    record = world.one(spec.model)
    area = FORM_AREAS[spec.code]

    check(world, area, WRITE, lambda: recycling.delete(record))
    check(world, area, WRITE, lambda: recycling.restore(record))


@by_code
def test_a_form_is_printed_by_those_who_may_see_it(world, spec):
    record = world.one(spec.model)

    check(world, FORM_AREAS[spec.code], SEE, lambda: documents.make(spec.code, [str(record.id)]))
    check(world, FORM_AREAS[spec.code], SEE, lambda: documents.make(spec.code, []))


@by_code
def test_records_are_looked_up_by_those_who_may_see_them(world, spec):
    record = world.one(spec.model)
    area = FORM_AREAS[spec.code]

    check(world, area, SEE, lambda: lookup.lookup(spec, str(record.id)))
    check(world, area, SEE, lambda: lookup.latest(spec))
    check(world, area, SEE, lambda: history.history(record))


# --- lists, files ---


@pytest.mark.parametrize(("kind", "area"), LISTS.items())
def test_a_list_is_shown_and_written_for_those_who_may_see_it(world, kind, area):
    check(world, area, SEE, lambda: rosters.ROSTERS[kind].source(None).ids())
    check(world, area, SEE, lambda: list(rosters.table(kind)[1]))
    check(world, area, SEE, lambda: export.contents(kind))


def test_there_is_a_right_for_every_list_that_can_be_exported(world):
    assert set(export.kinds()) == {*LISTS, *LEDGERS, "sign_ins"}
    event = world.one(Event)
    check(world, Area.EVENTS, SEE, lambda: listing.sign_ins(SignInFilter(event.id)).ids())
    check(world, Area.EVENTS, SEE, lambda: export.contents("sign_ins", event.event_no))


@pytest.mark.parametrize("role", ROLES)
def test_only_lists_that_one_may_have_are_offered_for_export(world, role):
    with acting_as(world.workers[role].id):
        offered = set(export.kinds())

    areas = {**LISTS, **LEDGERS, "sign_ins": Area.EVENTS}
    assert offered == {kind for kind, area in areas.items() if levels(area)[role] >= SEE}


@pytest.mark.parametrize(("kind", "area"), IMPORTS.items())
def test_a_list_is_brought_in_by_those_who_may_write_it(world, kind, area):
    assert set(kinds.kinds()) <= {*IMPORTS, *LEDGERS}
    check(world, area, WRITE, lambda: known.read_known(kind))
    check(world, area, WRITE, lambda: kinds.require_import(kind))


def test_imports_to_take_back_are_offered_only_to_those_who_could_have_made_them(world):

    def batch():
        return ImportBatch.create(kind="visits", file_name="走访.xlsx")

    batch()
    for role in ROLES:
        with acting_as(world.workers[role].id):
            assert bool(undo.batches()) == (levels(Area.VISITS)[role] >= WRITE)
    check(world, Area.VISITS, WRITE, lambda: undo.undo(batch().id))


# --- the other services ---

STATION_SEE = {
    "audit": lambda world: audit_list.audit_trail(),
    "audit lines": lambda world: list(audit_list.lines()),
    "audit extent": lambda world: audit_list.extent(),
    "audit repairs": lambda world: audit_list.repairs(),
}
STATION_WRITE = {
    "office": lambda world: settings.save_office({"phones": "0512-12345678"}),
    "place": lambda world: settings.save_place({"kind": "village", "name": "新村"}),
    "place order": lambda world: settings.order_places(_places()),
    "worker": lambda world: settings.save_worker({"name": "新来的"}),
    "role": lambda world: settings.save_worker({"role": Role.CLERK}, Worker.create(name="别人")),
    "code": lambda world: settings.save_code("category", None, {"label": "自定类别"}),
    "code order": lambda world: settings.order_codes("category", _codes()),
    "pattern": lambda world: settings.save_pattern("case", "GA-{年}-{号:3}"),
}
OTHERS = {
    "find": (Area.PEOPLE, SEE, lambda world: FindIndex().search("样例")),
    "same person": (Area.PEOPLE, SEE, lambda world: duplicates.same_person({"name": "样例"})),
    "desk": (Area.EVENTS, WRITE, lambda world: Desk(world.one(Event).id, FindIndex())),
    "expected": (Area.EVENTS, SEE, lambda world: events.expected(world.one(Event).id)),
    "expect": (
        Area.EVENTS,
        WRITE,
        lambda world: events.expect(world.one(Event).id, [world.one(Person).id], SignInRole.GUEST),
    ),
    "month": (Area.FIGURES, SEE, lambda world: workbench.month_counts(dt.date(2026, 1, 31))),
}


def _codes():
    return [entry.code for entry in vocabulary("category").entries]


def _places():
    return reversed([Place.create(kind="village", name=name) for name in ("甲", "乙")])


@pytest.mark.parametrize("name", STATION_SEE)
def test_the_trail_is_read_by_those_who_answer_for_the_station(world, name):
    check(world, Area.STATION, SEE, lambda: STATION_SEE[name](world))


@pytest.mark.parametrize("name", STATION_WRITE)
def test_the_station_is_set_up_by_its_administrator(world, name):
    check(world, Area.STATION, WRITE, lambda: STATION_WRITE[name](world))


@pytest.mark.parametrize("name", OTHERS)
def test_other_actions_keep_to_the_table(world, name):
    area, needed, action = OTHERS[name]

    check(world, area, needed, lambda: action(world))


def test_what_is_changed_without_asking_is_refused_where_it_is_told(world):

    office = Office.get()
    check(world, Area.STATION, WRITE, lambda: tell(Action.SETTINGS, office))


@pytest.mark.parametrize("action", [cases.totals, cases.next_nth, sharing.shared_with])
def test_what_a_case_has_taken_is_told_to_those_who_may_open_it(world, action):
    case = world.one(Case)

    check(world, Area.CASES, SEE, lambda: action(case))


def test_only_a_supervisor_approves(world):
    for role in ROLES:
        with acting_as(world.workers[role].id):
            assert access.may_approve() is (role is Role.SUPERVISOR)
            if role is not Role.SUPERVISOR:
                with pytest.raises(NotAllowed):
                    access.require_approval()


def test_a_refusal_names_the_role_what_it_is_about_and_whom_to_ask(world):
    with acting_as(world.workers[Role.CLERK].id), pytest.raises(NotAllowed) as refused:
        access.require(Area.CASES)

    assert refused.value.message == "录入员不能查看个案，需要时请找站长或管理员。"


def test_volunteers_hours_are_for_those_who_see_volunteers(world):
    volunteer = world.one(Volunteer)
    check(world, Area.VOLUNTEERS, SEE, lambda: volunteers.hours(volunteer))


def test_the_roster_and_the_sign_in_sheet_keep_to_the_table(world):
    event = world.one(Event)

    check(world, Area.PEOPLE, SEE, lambda: documents.make(ROSTER, []))
    check(world, Area.EVENTS, SEE, lambda: documents.make(SIGN_IN, [str(event.id)]))
