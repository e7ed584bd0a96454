"""Write migrations/0001_initial.py anew from the models, as long as nothing has been released.

Run from the project folder: python packaging/freeze_schema.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

import peewee as pw

from swdesk import __version__
from swdesk.model.tables import TABLES, TRIGGERS, VIEWS

TARGET = Path(__file__).parents[1] / "swdesk/station/migrations/0001_initial.py"
HEADER = '''"""The first schema. Frozen at release: later changes get a file of their own."""

from typing import Any

'''
FOOTER = '''

def up(_migrator: Any, db: Any) -> None:
    """Build every table, index, view and trigger."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
'''


def schema_of_models() -> list[str]:
    """Return the statements that build the models' tables, indexes, views and triggers."""
    database = pw.SqliteDatabase(":memory:")
    with database.bind_ctx(TABLES):
        database.create_tables(TABLES)
        for statement in (*VIEWS, *TRIGGERS):
            database.execute_sql(statement)
        rows = database.execute_sql(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
            "ORDER BY rowid"
        ).fetchall()
    database.close()
    return [sql for (sql,) in rows]


def source(statements: list[str]) -> str:
    """Return the text of the migration."""
    listing = "".join(f"    {_literal(statement)},\n" for statement in statements)
    return f"{HEADER}STATEMENTS = [\n{listing}]\n{FOOTER}"


def _literal(statement: str) -> str:
    # In double quotes where it holds none, as the formatter wants it.
    return repr(statement) if '"' in statement else f'"{repr(statement)[1:-1]}"'


def main() -> int:
    """Write the migration, or with --check only tell whether it is up to date."""
    text = source(schema_of_models())
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != text)
    if not __version__.startswith("0.") or len(list(TARGET.parent.glob("[0-9]*.py"))) > 1:
        print("the first schema is released: write the next numbered migration instead")
        return 1
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.name}: {len(text)} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
