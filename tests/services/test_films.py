"""A film is kept with a line, comes back after the plans were locked, and is taken back and put away."""

import json
from pathlib import Path

import pytest
from tests.services.conftest import PASSPHRASE
from tests.support.films import film_bytes

from pcplanner.domain.films import Film
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.services.desk import ThingMissing
from pcplanner.services.films import NewFilm
from pcplanner.services.library import secret_from


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "My film.mp4"
    path.write_bytes(film_bytes())
    return path


@pytest.fixture
def line(opened: Services, ann: Person) -> Line:
    return opened.lines.add(ann.id, "important", "I swim.").value


@pytest.fixture
def new(opened: Services, file: Path) -> NewFilm:
    return opened.films.open_file(file)


def add(services: Services, line: Line, new: NewFilm, caption: str = "I jump in.") -> Film:
    return services.films.add(line.id, new, new.stills[1], caption).value


def test_a_film_offers_pictures_out_of_it(new: NewFilm) -> None:
    assert len(new.stills) == 4
    assert {x.format for x in new.stills} == {"jpeg"}
    assert len({x.data for x in new.stills}) == 4


def test_a_film_comes_back_whole_after_the_plans_were_locked(
    opened: Services, line: Line, new: NewFilm
) -> None:
    film = add(opened, line, new)
    opened.library.lock()
    opened.library.open_with(secret_from(PASSPHRASE))
    assert opened.people.plan(line.person_id).films == (film,)
    assert (film.line_id, film.caption, film.seconds, film.has_sound) == (line.id, "I jump in.", 1, True)
    assert b"".join(opened.films.pieces(film.id)) == new.packed.data
    reel = opened.films.reel(opened.films.pieces(film.id))
    assert reel.next_picture(0, 99, 99) is not None
    assert reel.sound()
    assert opened.pictures.data(film.still).alt == "I jump in."


def test_adding_a_film_is_one_step_of_undo(opened: Services, line: Line, new: NewFilm) -> None:
    film = add(opened, line, new)
    opened.history.undo(line.person_id)
    assert opened.people.plan(line.person_id).films == ()
    opened.history.redo(line.person_id)
    assert opened.people.plan(line.person_id).films == (film,)
    assert opened.films.pieces(film.id)


def test_films_of_a_line_stand_in_the_order_they_came(opened: Services, line: Line, new: NewFilm) -> None:
    captions = ("First.", "Then.", "")
    for each in captions:
        add(opened, line, new, each)
    assert tuple(x.caption for x in opened.people.plan(line.person_id).films) == captions


def test_a_film_is_put_away_and_brought_back(opened: Services, line: Line, new: NewFilm) -> None:
    film = add(opened, line, new)
    opened.films.put_away(film.id)
    assert opened.people.plan(line.person_id).films == ()
    assert [x.id for x in opened.films.put_away_of(line.person_id, line.id)] == [film.id]
    opened.films.bring_back(film.id)
    assert opened.people.plan(line.person_id).films == (film,)


def test_a_film_gets_another_caption_and_its_still_is_called_by_it(
    opened: Services, line: Line, new: NewFilm
) -> None:
    film = opened.films.set_caption(add(opened, line, new).id, " I dive. ").value
    assert (film.caption, film.still.alt) == ("I dive.", "I dive.")


def test_a_film_that_is_deleted_for_good_cannot_be_brought_back(
    opened: Services, line: Line, new: NewFilm
) -> None:
    film = add(opened, line, new)
    opened.films.delete_for_good(film.id)
    assert opened.films.pieces(film.id) == ()
    opened.history.undo(line.person_id)
    opened.history.redo(line.person_id)
    assert opened.films.pieces(film.id) == ()


def test_a_film_belongs_to_a_line_that_is_there(opened: Services, ann: Person, new: NewFilm) -> None:
    with pytest.raises(ThingMissing):
        opened.films.add("nowhere", new, new.stills[0])


def test_the_json_names_the_file_of_each_film_that_may_be_seen(
    opened: Services, line: Line, new: NewFilm
) -> None:
    film = add(opened, line, new)
    plan = opened.people.plan(line.person_id)
    told = json.loads(opened.exporting.plan_json(plan, with_pictures=True))
    assert told["films"] == {film.sha256: {"format": "mp4", "file": film.file_name}}
    assert film.still.ref in told["media"]
    assert list(opened.exporting.films(plan)) == [(film.file_name, new.packed.data)]
    opened.lines.set_audiences(line.id, (Audience.ME,))
    plan = opened.people.plan(line.person_id)
    assert list(opened.exporting.films(plan, Audience.FAMILY)) == []
    assert "films" not in json.loads(opened.exporting.plan_json(plan, Audience.FAMILY, with_pictures=True))
    assert film.sha256 not in opened.exporting.plan_json(plan, Audience.FAMILY, with_pictures=True)
