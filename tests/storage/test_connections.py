"""Every connection has the settings that keep what is stored safe."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from pcplanner.storage.connections import connect, engine_for, is_sound
from pcplanner.storage.keys import DataKey

SETTINGS = {
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,
}


@pytest.mark.usefixtures("slow_disk")
def test_the_settings_are_in_force(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "a.db", DataKey.new(), is_new=True)
    with engine.begin() as connection:
        found = {x: connection.exec_driver_sql(f"PRAGMA {x}").scalar() for x in SETTINGS}
    engine.dispose()
    assert found == SETTINGS
    assert not (tmp_path / "a.db-shm").exists()


def test_a_making_that_fails_takes_its_tables_back(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "a.db", DataKey.new(), is_new=True)
    connection = engine.connect()
    with connection.begin() as transaction:
        connection.exec_driver_sql("CREATE TABLE t (a)")
        transaction.rollback()
    with connection.begin():
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0
    connection.close()
    engine.dispose()


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    key = DataKey.new()
    first = connect(tmp_path / "a.db", key, mode="rwc")
    first.execute("CREATE TABLE t (a)")
    assert is_sound(first)
    first.close()
    other = connect(tmp_path / "a.db", DataKey(DataKey.new().raw(), key.salt), mode="ro")
    assert not is_sound(other)
    with pytest.raises(driver.DatabaseError, match="not a database"):
        other.execute("SELECT * FROM t")
    other.close()


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        connect(tmp_path / "a.db", DataKey.new(), mode="rw")
    assert list(tmp_path.iterdir()) == []
