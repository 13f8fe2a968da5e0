"""The bytes of a film are kept in pieces, whole or not at all, and are gone when it is deleted for good."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.storage.made_up import PERSON, put

from pcplanner.domain.films import Film
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.storage.changing import PIECE_BYTES
from pcplanner.storage.connections import engine_for
from pcplanner.storage.keys import DataKey
from pcplanner.storage.library import Library
from pcplanner.storage.migrations import all_migrations, migrate, version_of

NOW = datetime(2025, 3, 4, 10, 0, tzinfo=UTC)
SECRET = b"a film that nobody may read "
DATA = (SECRET * (PIECE_BYTES // len(SECRET) + 1))[:PIECE_BYTES] * 2 + b"the end"
FILM = Film("film-1", PERSON.id, "line-1", "", "mp4", 3, 64, 48, Picture(PictureKind.PHOTO, "1" * 64), NOW)


@pytest.fixture
def kept(library: Library) -> Film:
    put(library, PERSON)
    with library.changing("added a film", PERSON.id) as change:
        film = replace(FILM, sha256=change.put_film(DATA))
        change.put(film)
    return film


def pieces(library: Library, film: Film) -> tuple[bytes, ...]:
    with library.reading() as reader:
        return reader.film(film.sha256)


def test_a_film_is_kept_in_pieces_and_comes_back_whole(library: Library, kept: Film) -> None:
    found = pieces(library, kept)
    assert [len(x) for x in found] == [PIECE_BYTES, PIECE_BYTES, 7]
    assert b"".join(found) == DATA
    with library.reading() as reader:
        assert reader.plan(PERSON.id).films == (kept,)


def test_the_same_film_is_kept_once(library: Library, kept: Film) -> None:
    with library.changing("added a film", PERSON.id) as change:
        change.put(replace(kept, id="film-2", sha256=change.put_film(DATA)))
    assert len(pieces(library, kept)) == 3


def test_when_it_breaks_off_half_way_nothing_of_the_film_is_kept(library: Library) -> None:
    put(library, PERSON)
    sha256 = ""

    class Crash(Exception):
        pass

    def half_way() -> None:
        nonlocal sha256
        with library.changing("added a film", PERSON.id) as change:
            sha256 = change.put_film(DATA)
            raise Crash

    with pytest.raises(Crash):
        half_way()
    with library.reading() as reader:
        assert reader.film(sha256) == ()
        assert reader.plan(PERSON.id).films == ()


def test_nothing_of_a_film_stands_in_clear_in_the_folder(library: Library, kept: Film) -> None:
    files = [x for x in library.folder.rglob("*") if x.is_file()]
    assert files
    assert not [x.name for x in files if SECRET in x.read_bytes()]


def test_a_copy_of_the_library_has_the_film(library: Library, kept: Film) -> None:
    copied = library.back_up() / "library.db"
    assert copied.stat().st_size > len(DATA)


def test_a_film_that_is_deleted_for_good_is_gone(library: Library, kept: Film) -> None:
    with library.changing("", PERSON.id) as change:
        change.put(replace(kept, sha256=""))
        change.forget_film(kept.sha256)
    assert pieces(library, kept) == ()


def test_a_film_that_another_line_has_too_stays(library: Library, kept: Film) -> None:
    put(library, replace(kept, id="film-2", line_id="line-2"))
    with library.changing("", PERSON.id) as change:
        change.put(replace(kept, sha256=""))
        change.forget_film(kept.sha256)
    assert b"".join(pieces(library, kept)) == DATA


def test_a_library_from_before_films_gets_their_tables(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "old.db", DataKey.new(), is_new=True)
    before = tuple(x for x in all_migrations() if x.number < 6)
    migrate(engine, before, tmp_path)
    assert version_of(engine) == 5
    migrate(engine, all_migrations(), tmp_path)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM film, film_piece").scalar() == 0
    engine.dispose()
