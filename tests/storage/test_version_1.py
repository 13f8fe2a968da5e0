"""A library that the first version made is brought up to this one with nothing lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.storage.made_up import (
    DREAM,
    LINE,
    PASSPHRASE,
    PERSON,
    PICTURE_USE,
    WORD_PICTURE,
    a_plan_of_version_1,
    plan_of,
    put,
)

from pcplanner.domain.lines import Audience
from pcplanner.domain.pictures import PictureData
from pcplanner.storage import making, opening
from pcplanner.storage.backups import backups_in
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library
from pcplanner.storage.migrations import all_migrations
from pcplanner.storage.opening import unlock
from pcplanner.storage.troubles import LibraryNewer

_Rows = dict[str, list[dict[str, object]]]

PHOTO = PictureData("png", b"a photo", "My dog", "")
TABLES = (
    "person",
    "supporter",
    "line",
    "dream",
    "goal",
    "obstacle",
    "step",
    "media",
    "action",
    "change",
    "meta",
)
LATER_COLUMNS = (
    ("supporter", "turn_degrees", "INTEGER"),
    ("person", "checked_by", "TEXT NOT NULL DEFAULT ''"),
    ("person", "checked_on", "TEXT"),
    ("person", "formal_name", "TEXT NOT NULL DEFAULT ''"),
    ("person", "ring_names", "TEXT NOT NULL DEFAULT '[]'"),
    ("supporter", "presence", "TEXT NOT NULL DEFAULT 'here'"),
    ("supporter", "joined", "TEXT NOT NULL DEFAULT '{}'"),
    ("supporter", '"left"', "TEXT NOT NULL DEFAULT '{}'"),
    ("supporter", "sector", "TEXT NOT NULL DEFAULT ''"),
    ("supporter", "map_name", "TEXT NOT NULL DEFAULT ''"),
    ("line", "slot", "TEXT NOT NULL DEFAULT '{}'"),
    ("line", "answer", "TEXT NOT NULL DEFAULT 'said'"),
    ("line", "beside_id", "TEXT NOT NULL DEFAULT ''"),
    ("line", "details", "TEXT NOT NULL DEFAULT '{}'"),
    ("dream", "audiences", "TEXT NOT NULL DEFAULT '[]'"),
    ("step", "follows_up", "TEXT NOT NULL DEFAULT '[]'"),
    ("step", "back_up", "TEXT NOT NULL DEFAULT ''"),
)


def _as_version_1(patch: pytest.MonkeyPatch) -> None:
    first = all_migrations()[:1]
    for module in (making, opening):
        patch.setattr(module, "all_migrations", lambda: first)


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """Make a library with the first step of the schema alone: a plan, a photo and something undone in it."""
    folder = tmp_path / "old library"
    with pytest.MonkeyPatch.context() as patch:
        _as_version_1(patch)
        library, _ = create_library(folder, PASSPHRASE, CHEAP_COST)
        # This version writes columns that the first one did not have: they are there while the plan is made.
        for table, column, kind in LATER_COLUMNS:
            _alter(library, f"{table} ADD COLUMN {column} {kind}")
        put(library, *a_plan_of_version_1(), label="added a plan")
        with library.changing("added a photo", PERSON.id) as change:
            change.put_media(PHOTO)
        put(library, replace(LINE, id="line-2", position=1), label="added a line")
        library.undo(PERSON.id)
        for table, column, _ in LATER_COLUMNS:
            _alter(library, f"{table} DROP COLUMN {column}")
        library.close()
    return folder


def _alter(library: Library, how: str) -> None:
    with library._file.raw() as connection:
        connection.execute(f"ALTER TABLE {how}")
        connection.commit()


def _rows(library: Library) -> _Rows:
    with library._file.reading() as connection:
        return {
            table: [
                dict(row)
                for row in connection.execute(text(f'SELECT * FROM "{table}" ORDER BY 1')).mappings()
            ]
            for table in TABLES
        }


def _part_of(row: dict[str, object], older: dict[str, object]) -> dict[str, object]:
    return {column: row[column] for column in older}


def _rows_of_version_1(folder: Path) -> _Rows:
    with pytest.MonkeyPatch.context() as patch:
        _as_version_1(patch)
        with unlock(folder, PASSPHRASE) as library:
            return _rows(library)


def test_nothing_of_an_older_library_is_lost(version_1: Path) -> None:
    before = _rows_of_version_1(version_1)
    assert before["line"]
    assert before["media"]
    with unlock(version_1, PASSPHRASE) as library:
        now = _rows(library)
        # Nobody in an older library has chosen a seat.
        assert all(row["turn_degrees"] is None for row in now["supporter"])
        for table, rows in before.items():
            # A later step may add columns; what was there stays.
            assert [_part_of(new, rows[0]) for new in now[table]] == rows, table
        plan = plan_of(library)
        assert plan.lines == (LINE,)
        # What everybody could see before stays so.
        assert plan.dreams == (replace(DREAM, audiences=tuple(Audience)),)
        assert plan.word_pictures == ()
        assert plan.picture_uses == ()


def test_a_backup_is_made_before_an_older_library_is_changed(version_1: Path) -> None:
    before = len(backups_in(version_1))
    with unlock(version_1, PASSPHRASE):
        assert len(backups_in(version_1)) == before + 1


def test_what_was_undone_in_an_older_library_can_still_be_done_again(version_1: Path) -> None:
    with unlock(version_1, PASSPHRASE) as library:
        assert library.redo(PERSON.id) is not None
        assert [line.id for line in plan_of(library).lines] == ["line-1", "line-2"]
        assert library.undo(PERSON.id) is not None
        assert [line.id for line in plan_of(library).lines] == ["line-1"]


def test_an_older_library_takes_what_is_new(version_1: Path) -> None:
    with unlock(version_1, PASSPHRASE) as library:
        put(library, WORD_PICTURE, PICTURE_USE)
    with unlock(version_1, PASSPHRASE) as library:
        assert plan_of(library).word_pictures == (WORD_PICTURE,)
        assert plan_of(library).picture_uses == (PICTURE_USE,)


def test_an_older_program_leaves_a_newer_library_untouched(version_1: Path) -> None:
    unlock(version_1, PASSPHRASE).close()
    before = {path.name: path.read_bytes() for path in version_1.iterdir() if path.is_file()}
    with pytest.MonkeyPatch.context() as patch:
        _as_version_1(patch)
        with pytest.raises(LibraryNewer):
            unlock(version_1, PASSPHRASE)
    assert {path.name: path.read_bytes() for path in version_1.iterdir() if path.is_file()} == before
