from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.films import film_bytes

from pcplanner.domain.dreams import ME
from pcplanner.domain.films import Film, films_of
from pcplanner.domain.lines import Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.speech.player import Player
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.film.page import FilmPage
from pcplanner.ui.pages.film.state import Stage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.who_helps import circle_of
from pcplanner.ui.window import Window
from pcplanner.ui.worker import ThreadWorker

Opened = Callable[[], tuple[Window, FilmPage]]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "film.mp4"
    path.write_bytes(film_bytes())
    return path


@pytest.fixture
def line(example: Plan) -> Line:
    return example.lines_in("important")[0]


@pytest.fixture
def opened(context: Context, line: Line, qtbot: QtBot) -> Opened:
    def made() -> tuple[Window, FilmPage]:
        player = Player(backend="NULL")
        heard = replace(context, services=replace(context.services, film_sound=player))
        return open_in_window(heard, line, qtbot)

    return made


def open_in_window(context: Context, line: Line, qtbot: QtBot) -> tuple[Window, FilmPage]:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    window.shell.show()
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    home = Route(Place.HOME, line.person_id)
    context.navigator.start_at(home, Route(Place.FILM, line.person_id, line.id))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, FilmPage)
    return window, page


def films(services: Services, line: Line) -> tuple[Film, ...]:
    return films_of(services.people.plan(line.person_id).films, line.id)


def take_in(page: FilmPage, file: Path) -> None:
    page._view_model.bring(file)
    page.stills.grid.tiles()[1].click()  # type: ignore[attr-defined]
    page.words.field.edited.emit("I jump in.")
    page._view_model.go_next()


def test_where_there_is_no_film_it_asks_for_one(opened: Opened) -> None:
    window, page = opened()
    assert page.head().prompt == say("film.prompt_ways")
    assert QApplication.focusWidget() is page.ways.file
    window.put_away()


def test_a_film_is_chosen_gets_a_picture_and_words_and_is_kept(
    opened: Opened, practice: Services, line: Line, file: Path, told: list[Message]
) -> None:
    window, page = opened()
    page._ask_file = lambda _ask, answered: answered(file)
    page.ways.file.click()
    assert page.head().prompt == say("film.prompt_still")
    assert len(page.stills.grid.tiles()) == 4
    page.stills.grid.tiles()[2].click()  # type: ignore[attr-defined]
    assert page.head().prompt == say("film.prompt_words")
    page.words.field.edited.emit("I jump in.")
    window.shell.next_pressed.emit()
    (film,) = films(practice, line)
    assert film.caption == "I jump in."
    assert page.head().prompt == say("film.prompt_play")
    assert (told[-1].words, told[-1].offers_undo) == (say("film.kept"), True)
    assert page.player.caption.words() == "I jump in."
    window.put_away()


def test_a_file_that_is_no_film_is_told_and_another_can_be_chosen(
    opened: Opened, practice: Services, line: Line, tmp_path: Path, told: list[Message]
) -> None:
    window, page = opened()
    wrong = tmp_path / "film.mp4"
    wrong.write_text("no film")
    page._view_model.bring(wrong)
    assert told[-1].words == say("film.not_a_film")
    assert page.head().prompt == say("film.prompt_ways")
    page._view_model.bring(None)
    assert films(practice, line) == ()
    window.put_away()


def test_the_keyboard_plays_and_stops(opened: Opened, file: Path) -> None:
    window, page = opened()
    take_in(page, file)
    assert QApplication.focusWidget() is page.player.play
    playback = page._view_model.playback
    QTest.keyClick(page.player.play, Qt.Key.Key_Space)
    assert playback.state.is_playing
    assert page.player.play.accessibleName().startswith(say("film.stop"))
    QTest.keyClick(page.player.play, Qt.Key.Key_Space)
    assert not playback.state.is_playing
    assert page.player.play.accessibleName().startswith(say("film.play"))
    window.put_away()


@pytest.mark.parametrize("way", ["leave", "hear", "break"])
def test_a_film_stops_when_something_else_begins(opened: Opened, file: Path, way: str) -> None:
    window, page = opened()
    take_in(page, file)
    playback = page._view_model.playback
    playback.play()
    assert playback.state.is_playing
    if way == "leave":
        window.shell.back_pressed.emit()
    elif way == "hear":
        page.reading()
    else:
        window.shell.break_pressed.emit()
    assert not playback.state.is_playing
    window.put_away()


def test_several_films_are_turned_one_by_one(
    opened: Opened, practice: Services, line: Line, file: Path
) -> None:
    window, page = opened()
    take_in(page, file)
    page.player.new.click()
    take_in(page, file)
    assert len(films(practice, line)) == 2
    assert (page.pager.index, page.pager.count) == (1, 2)
    page.pager.turn(-1)
    assert page.pager.index == 0
    window.put_away()


def test_undo_takes_the_film_away_again(opened: Opened, practice: Services, line: Line, file: Path) -> None:
    window, page = opened()
    take_in(page, file)
    window.shell.undo_requested.emit()
    assert films(practice, line) == ()
    assert page.head().prompt == say("film.prompt_ways")
    window.put_away()


def test_the_drawer_changes_the_words_puts_away_and_brings_back(
    opened: Opened, practice: Services, line: Line, file: Path
) -> None:
    window, page = opened()
    take_in(page, file)
    (film,) = films(practice, line)
    page.drawer.words_settled.emit(film.id, "I dive.")
    assert films(practice, line)[0].caption == "I dive."
    page.drawer.away.click()
    assert films(practice, line) == ()
    assert page.head().prompt == say("film.prompt_ways")
    page.drawer.see_away_only.click()
    assert page.head().prompt == say("film.prompt_play_away")
    page.drawer.away.click()
    assert [x.caption for x in films(practice, line)] == ["I dive."]
    assert page.head().prompt == say("film.prompt_play")
    window.put_away()


def test_the_drawer_asks_who_says_the_words(
    opened: Opened, practice: Services, line: Line, example: Plan, file: Path
) -> None:
    window, page = opened()
    take_in(page, file)
    tellers = page.drawer.tellers
    assert tellers.chosen() == {ME}
    friend = circle_of(example)[0]
    tellers.choice_pressed.emit(friend.id)
    assert films(practice, line)[0].said_by == friend.id
    assert tellers.chosen() == {friend.id}
    tellers.choice_pressed.emit(ME)
    assert films(practice, line)[0].said_by == ""
    window.put_away()


def test_a_film_is_deleted_for_good_only_after_a_question(
    opened: Opened, practice: Services, line: Line, file: Path
) -> None:
    window, page = opened()
    take_in(page, file)
    page.drawer.delete.click()
    assert films(practice, line)[0].sha256
    page.drawer.no.click()
    page.drawer.delete.click()
    page.drawer.yes.click()
    assert films(practice, line)[0].sha256 == ""
    assert page.player.play.is_not_now()
    window.put_away()


def test_back_goes_back_one_stage(opened: Opened, file: Path) -> None:
    window, page = opened()
    page._view_model.bring(file)
    page._view_model.choose_still(0)
    stages = []
    while page._view_model.go_back():
        stages.append(page._view_model.state.stage)
    assert stages == [Stage.STILL, Stage.WAYS]
    window.put_away()


def test_with_real_workers_the_window_is_never_held_up(
    context: Context, line: Line, file: Path, qtbot: QtBot
) -> None:
    drawing, worker = ThreadWorker("drawing"), ThreadWorker("library")
    services = replace(context.services, film_sound=Player(backend="NULL"))
    threaded = replace(context, drawing=drawing, worker=worker, services=services)
    window, page = open_in_window(threaded, line, qtbot)
    view_model = page._view_model
    qtbot.waitUntil(lambda: view_model.state.stage is Stage.WAYS)
    view_model.bring(file)
    assert view_model.state.stage is Stage.OPENING
    qtbot.waitUntil(lambda: view_model.state.stage is Stage.STILL, timeout=20_000)
    view_model.choose_still(0)
    view_model.go_next()
    qtbot.waitUntil(lambda: view_model.playback.state.is_ready, timeout=20_000)
    with qtbot.waitSignal(view_model.playback.shown, timeout=20_000):
        view_model.playback.play()
    qtbot.waitUntil(lambda: not view_model.playback.state.is_playing, timeout=20_000)
    assert view_model.playback.state.at_ms == 1000
    window.put_away()


def test_the_line_shows_a_film_and_leads_to_it(
    opened: Opened, context: Context, line: Line, file: Path
) -> None:
    window, page = opened()
    take_in(page, file)
    context.navigator.go(Route(Place.LINES, line.person_id, "important"))
    assert window.parts is not None
    rows = window.parts.widget.list.rows()  # type: ignore[attr-defined]
    assert say("film.there_is") in rows[0].card.accessibleName()
    assert not rows[0].film.isHidden()
    assert rows[1].film.isHidden()
    rows[0].film.click()
    assert context.navigator.here == Route(Place.FILM, line.person_id, line.id)
    window.put_away()
