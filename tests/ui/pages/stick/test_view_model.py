"""Choosing what goes onto a stick and writing it, as one view after the other."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.pages.take_home.conftest import LaterWorker

from pcplanner.documents.choices import DocumentKind, Format
from pcplanner.domain.lines import Audience
from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.stick.state import View
from pcplanner.ui.pages.stick.view_model import StickViewModel

PLAN, USE = DocumentKind.PLAN.value, DocumentKind.HOW_I_USE.value


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> StickViewModel:
    return StickViewModel(context, new_person_id)


def captions(view_model: StickViewModel) -> list[str]:
    return [x.caption for x in view_model.state.options]


def choose_only_words(view_model: StickViewModel) -> None:
    """Choose what takes no time to make."""
    for key in (PLAN, USE, Format.PDF, Format.TEXT):
        view_model.press(key)


def test_it_begins_with_the_plan_as_pages_to_print(view_model: StickViewModel) -> None:
    assert view_model.state.view is View.ALL
    assert captions(view_model) == ["My plan", "PDF", "Me", "Choose a place"]


def test_what_is_pressed_goes_along_or_stays(view_model: StickViewModel) -> None:
    view_model.press(View.DOCUMENTS)
    assert [x.key for x in view_model.state.options if x.is_chosen] == [PLAN]
    view_model.press(USE)
    view_model.press(PLAN)
    assert [x.key for x in view_model.state.options if x.is_chosen] == [USE]
    view_model.go_next()
    view_model.press(View.FORMATS)
    view_model.press(Format.WORD)
    assert [x.key for x in view_model.state.options if x.is_chosen] == [Format.PDF, Format.WORD]
    assert view_model.go_back()
    view_model.press(View.AUDIENCE)
    view_model.press(Audience.FAMILY)
    view_model.go_next()
    assert captions(view_model) == ["How I use this", "PDF and Word", "My family", "Choose a place"]
    assert not view_model.go_back()


def test_nothing_is_written_while_nothing_is_chosen(view_model: StickViewModel, told: list[Message]) -> None:
    view_model.press(PLAN)
    assert captions(view_model)[0] == "Nothing chosen yet"
    view_model.go_next()
    assert told[-1].words == "Please choose a paper and a kind of file first."


def test_one_press_asks_where_and_writes(
    view_model: StickViewModel, context: Context, new_person_id: str, tmp_path: Path
) -> None:
    choose_only_words(view_model)
    asked: list[bool] = []
    view_model.place_wanted.connect(lambda: asked.append(True))
    view_model.go_next()
    assert asked
    view_model.choose_place(tmp_path)
    written = view_model.state.written
    assert view_model.state.view is View.DONE
    assert written is not None
    assert [x.name for x in written.folder.iterdir()] == ["How I use this.txt"]
    assert written.folder.name.startswith("Alex ")
    kept = context.services.people.plan(new_person_id).person.access.stick
    assert kept == (USE, "as:txt")
    assert StickViewModel(context, new_person_id).state.options[0].caption == "How I use this"
    view_model.go_next()
    assert view_model.state.view is View.ALL
    view_model.go_next()
    assert sorted(x.name[-4:] for x in tmp_path.iterdir() if x.name.startswith("Alex"))[0] == " (2)"


def test_choosing_a_place_alone_writes_nothing(view_model: StickViewModel, tmp_path: Path) -> None:
    place = tmp_path / "My stick"
    place.mkdir()
    view_model.press(None)
    view_model.choose_place(place)
    assert not list(place.iterdir())
    assert captions(view_model)[3] == "My stick"


@pytest.mark.parametrize(("drives", "shown"), [(1, "STICK 0"), (0, "Choose a place"), (2, "Choose a place")])
def test_the_one_stick_that_is_in_is_taken(
    view_model: StickViewModel, context: Context, monkeypatch: pytest.MonkeyPatch, drives: int, shown: str
) -> None:
    here = [FilePlace(PlaceKind.DRIVE, Path(f"/media/STICK {n}"), f"STICK {n}") for n in range(drives)]
    home = FilePlace(PlaceKind.HOME, Path.home())
    monkeypatch.setattr(context.services.files, "places", lambda: (home, *here))
    view_model.load()
    assert captions(view_model)[3] == shown


def test_a_place_that_is_gone_is_told_and_all_is_as_before(
    view_model: StickViewModel, told: list[Message], tmp_path: Path
) -> None:
    choose_only_words(view_model)
    view_model.choose_place(tmp_path / "pulled out")
    view_model.go_next()
    assert "The stick is not there any more." in told[-1].words
    assert view_model.state.view is View.ALL
    assert not view_model.writing.is_running


def test_writing_shows_how_far_it_is_and_stops_when_it_shall(
    context: Context, new_person_id: str, told: list[Message], tmp_path: Path
) -> None:
    later = LaterWorker()
    view_model = StickViewModel(replace(context, drawing=later), new_person_id)
    choose_only_words(view_model)
    view_model.choose_place(tmp_path / "home")
    view_model.go_next()
    assert view_model.writing.is_running
    view_model.writing._slow.stop()
    view_model.writing.changed.emit()
    assert view_model.state.progress is not None
    assert view_model.state.progress.words == "Getting ready"
    view_model.go_next()
    assert told[-1].words == "It is not finished yet. You can stop it."
    assert view_model.go_back()
    assert view_model.state.progress.words == "Stopping now"
    before = set((tmp_path / "home").iterdir())
    later.go_on()
    assert told[-1].words == "You stopped it. Nothing was left behind."
    assert set((tmp_path / "home").iterdir()) == before
    assert view_model.state.progress is None
    assert view_model.state.view is View.ALL
