"""A database built step by step is the one the models describe; a broken step changes nothing."""

import ast
import importlib.util
from pathlib import Path

import peewee as pw
import pytest

from swdesk.station import schema, store
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.schema import MIGRATIONS, is_behind, is_newer, migrate
from swdesk.station.store import Station

ROOT = Path(__file__).parents[2]
ADD_TEA = "def up(migrator, db):\n    db.execute_sql('CREATE TABLE tea (id INTEGER PRIMARY KEY)')\n"
BREAK = ADD_TEA + "    raise RuntimeError('half way')\n"


@pytest.fixture
def freezer():
    spec = importlib.util.spec_from_file_location("freeze", ROOT / "packaging/freeze_schema.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def steps(tmp_path):
    """A folder of steps whose name would be a pattern to a careless program."""
    folder = tmp_path / "app [1]" / "migrations"
    folder.mkdir(parents=True)
    for path in MIGRATIONS.glob("[0-9]*.py"):
        folder.joinpath(path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


@pytest.fixture
def database():
    database = pw.SqliteDatabase(":memory:")
    yield database
    database.close()


def tables(database):
    return set(database.get_tables())


def test_the_steps_build_what_the_models_describe(database, freezer):
    migrate(database)
    rows = database.execute_sql(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "AND tbl_name != 'schema_migration'"
    ).fetchall()

    assert {sql for (sql,) in rows} == set(freezer.schema_of_models())


@pytest.mark.parametrize("path", sorted(MIGRATIONS.glob("[0-9]*.py")), ids=lambda path: path.name)
def test_a_step_is_frozen_and_imports_nothing_of_the_program(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports = [ast.unparse(node) for node in ast.walk(tree) if "Import" in type(node).__name__]

    assert not [line for line in imports if "swdesk" in line]


def test_the_number_of_steps_is_written_into_the_file(database, steps):
    (steps / "0002_tea.py").write_text(ADD_TEA)
    migrate(database, steps)

    assert database.user_version == schema.schema_number(steps) == 2
    assert not is_behind(database, steps)


def test_a_step_that_breaks_off_leaves_the_old_schema_whole(database, steps):
    migrate(database, steps)
    before = tables(database)
    (steps / "0002_tea.py").write_text(BREAK)

    with pytest.raises(RuntimeError, match="half way"):
        migrate(database, steps)
    assert tables(database) == before
    assert database.user_version == 1
    assert database.foreign_keys == 1


def test_several_steps_are_taken_together_or_not_at_all(database, steps):
    migrate(database, steps)
    (steps / "0002_tea.py").write_text(ADD_TEA)
    (steps / "0003_break.py").write_text(BREAK.replace("tea", "milk"))

    with pytest.raises(RuntimeError, match="half way"):
        migrate(database, steps)
    assert "tea" not in tables(database)


def test_a_database_of_a_later_program_is_recognised(database, steps):
    (steps / "0002_tea.py").write_text(ADD_TEA)
    migrate(database, steps)
    assert is_newer(database)
    assert not is_newer(database, steps)


def test_opening_brings_an_older_station_up_after_a_backup(folder, password, steps, monkeypatch):
    (steps / "0002_tea.py").write_text(ADD_TEA)
    for function in (is_behind, is_newer, migrate):
        monkeypatch.setattr(
            store, function.__name__, lambda database, call=function: call(database, steps)
        )
    with Station.open(folder, password) as station:
        assert "tea" in tables(station.database)
    assert len(list((folder / "backups").glob("*_v1.scbak"))) == 1
    assert (folder / DATABASE_NAME).exists()
