"""The tables that the migrations make are the tables that the rows name."""

from pathlib import Path

from sqlalchemy import Engine, MetaData, Table

from pcplanner.storage.connections import engine_for
from pcplanner.storage.keys import DataKey
from pcplanner.storage.migrations import all_migrations, migrate
from pcplanner.storage.row_base import Base


def _shape(table: Table) -> dict[str, object]:
    return {
        "columns": {(x.name, str(x.type).replace("VARCHAR", "TEXT"), x.nullable) for x in table.columns},
        "key": (table.primary_key.name, [x.name for x in table.primary_key.columns]),
        "references": {(x.name, x.referred_table.name, x.deferrable) for x in table.foreign_key_constraints},
        "indexes": {(x.name, tuple(y.name for y in x.columns)) for x in table.indexes},
    }


def _made_by_migrations(tmp_path: Path) -> Engine:
    engine = engine_for(tmp_path / "new.db", DataKey.new(), is_new=True)
    migrate(engine, all_migrations(), tmp_path)
    return engine


def test_the_migrations_make_what_the_rows_name(tmp_path: Path) -> None:
    engine = _made_by_migrations(tmp_path)
    found = MetaData()
    found.reflect(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    engine.dispose()
    assert set(found.tables) == set(Base.metadata.tables)
    for name, table in Base.metadata.tables.items():
        assert _shape(found.tables[name]) == _shape(table), name


def test_every_constraint_has_a_name(tmp_path: Path) -> None:
    for table in Base.metadata.tables.values():
        assert all(x.name for x in table.constraints)
