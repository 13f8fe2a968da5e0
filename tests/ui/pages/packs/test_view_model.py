from dataclasses import replace
from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_folder, make_zip
from tests.ui.pages.packs.conftest import LaterWorker

from pcplanner.services.packs import PackCard
from pcplanner.services.places import Places
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.packs.state import View
from pcplanner.ui.pages.packs.view_model import PacksViewModel


@pytest.fixture
def mine(context: Context, example_person_id: str) -> PacksViewModel:
    return PacksViewModel(context, example_person_id)


def card(view_model: PacksViewModel, pack_id: str) -> PackCard:
    return next(each for each in view_model.state.cards if each.id == pack_id)


def ids(view_model: PacksViewModel) -> list[str]:
    return [each.id for each in view_model.state.cards]


def test_with_nobody_and_no_library_the_packs_are_shown(bare_context: Context) -> None:
    view_model = PacksViewModel(bare_context, "")
    assert ids(view_model) == ["builtin"]
    assert view_model.state.name == ""
    assert view_model.state.has_only_ours


def test_a_plain_folder_is_asked_about_and_what_is_said_is_kept(mine: PacksViewModel, kettles: Path) -> None:
    mine.see_ways()
    mine.look_at(kettles)
    assert mine.state.view is View.ASK
    assert mine.state.found is not None
    assert (mine.state.found.pictures, mine.state.found.about.name) == (5, "Kettles")
    mine.add("Tea things", "Pat Oak", "bought")
    assert mine.state.view is View.ADDED
    added = mine.state.added
    assert added is not None
    assert (added.made.symbols, len(added.made.skipped), len(added.samples)) == (3, 2, 3)
    assert card(mine, "tea-things").credit == "Tea things, Pat Oak, bought"


def test_the_questions_may_be_left_empty(mine: PacksViewModel, tea: Path) -> None:
    mine.look_at(tea)
    mine.add("", "", "")
    assert card(mine, "tea").credit == "Tea, Copyright 2020 Sam Other, CC BY 4.0"


def test_a_published_pack_goes_in_without_a_question(
    mine: PacksViewModel, mulberry: Path, told: list[Message]
) -> None:
    mine.look_at(mulberry)
    assert mine.state.view is View.ADDED
    assert card(mine, "mulberry").symbols == 2
    assert [x.words for x in told] == ["2 pictures came in from Mulberry Symbols."]


@pytest.mark.parametrize("kind", ["text", "cut zip", "empty folder", "no picture", "nowhere"])
def test_what_is_no_pack_is_said_plainly_and_the_page_stays(
    mine: PacksViewModel, told: list[Message], tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "x.zip"
    if kind == "text":
        path.write_text("hello")
    elif kind == "cut zip":
        whole = make_zip(path, {"a.svg": SQUARE, "b.svg": SQUARE}).read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
    elif kind == "empty folder":
        path.mkdir()
    elif kind == "no picture":
        make_folder(path, {"letter.docx": "1", "film.mp4": "2"})
    mine.see_ways()
    mine.look_at(path)
    assert mine.state.view is View.WAYS
    assert [x.kind for x in told] == [MessageKind.PROBLEM]
    assert ids(mine) == ["builtin"]


def test_a_folder_that_cannot_be_written_is_said_plainly(
    mine: PacksViewModel, kettles: Path, places: Places, told: list[Message]
) -> None:
    places.packs.write_text("a file stands where the packs go")
    mine.look_at(kettles)
    mine.add("", "", "")
    assert mine.state.view is View.ASK
    assert [x.kind for x in told] == [MessageKind.PROBLEM]
    assert "Please" in told[0].words


def test_stopping_changes_nothing_and_says_so(
    context: Context, mulberry: Path, later: LaterWorker, told: list[Message]
) -> None:
    view_model = PacksViewModel(replace(context, drawing=later), "")
    view_model.look_at(mulberry)
    later.waiting.pop(0)()
    assert view_model.go_back()
    later.go_on()
    assert [x.words for x in told] == ["Stopped. Nothing has changed."]
    assert view_model.state.view is View.LIST
    view_model.load()
    assert ids(view_model) == ["builtin"]


def test_looking_can_be_stopped_too(
    context: Context, kettles: Path, later: LaterWorker, told: list[Message]
) -> None:
    view_model = PacksViewModel(replace(context, drawing=later), "")
    view_model.look_at(kettles)
    view_model.stop()
    later.go_on()
    assert view_model.state.view is View.LIST
    assert [x.words for x in told] == ["Stopped. Nothing has changed."]


def test_one_pack_is_added_at_a_time(
    context: Context, kettles: Path, mulberry: Path, later: LaterWorker, told: list[Message]
) -> None:
    view_model = PacksViewModel(replace(context, drawing=later), "")
    view_model.look_at(kettles)
    view_model.look_at(mulberry)
    assert len(later.waiting) == 1
    assert len(told) == 1


def test_a_pack_is_switched_off_for_this_person_only(
    mine: PacksViewModel, context: Context, mulberry: Path
) -> None:
    mine.look_at(mulberry)
    mine.switch(card(mine, "mulberry"))
    assert not card(mine, "mulberry").is_on
    assert card(PacksViewModel(context, ""), "mulberry").is_on
    mine.switch(card(mine, "mulberry"))
    assert card(mine, "mulberry").is_on


def test_packs_move_and_the_ends_say_so(mine: PacksViewModel, mulberry: Path, told: list[Message]) -> None:
    mine.look_at(mulberry)
    told.clear()
    mine.move(card(mine, "mulberry"), -1)
    assert ids(mine) == ["mulberry", "builtin"]
    mine.move(card(mine, "mulberry"), -1)
    mine.move(card(mine, "builtin"), 1)
    assert ids(mine) == ["mulberry", "builtin"]
    assert [x.words for x in told] == ["This pack is the first one.", "This pack is the last one."]


def test_a_pack_is_taken_away_and_brought_back_and_ours_says_why_it_stays(
    mine: PacksViewModel, mulberry: Path, told: list[Message]
) -> None:
    mine.look_at(mulberry)
    told.clear()
    mine.remove(card(mine, "mulberry"))
    assert card(mine, "mulberry").is_away
    mine.bring_back(card(mine, "mulberry"))
    assert not card(mine, "mulberry").is_away
    mine.remove(card(mine, "builtin"))
    assert ids(mine) == ["builtin", "mulberry"]
    assert [x.words for x in told] == [
        "We took Mulberry Symbols away. Plans keep the pictures they use.",
        "Mulberry Symbols is back.",
        "This pack comes with the program. It stays here.",
    ]


def test_what_is_gone_for_good_is_said_and_its_row_goes(
    mine: PacksViewModel, mulberry: Path, places: Places, told: list[Message]
) -> None:
    mine.look_at(mulberry)
    told.clear()
    mine.remove(card(mine, "mulberry"))
    for path in places.packs.glob(".*"):
        path.unlink()
    mine.bring_back(card(mine, "mulberry"))
    assert ids(mine) == ["builtin"]
    assert [x.kind for x in told] == [MessageKind.DONE, MessageKind.PROBLEM]


def test_back_goes_through_the_views_before_it_leaves_the_page(mine: PacksViewModel, kettles: Path) -> None:
    mine.see_ways()
    mine.look_at(kettles)
    assert mine.go_back()
    assert mine.state.view is View.WAYS
    mine.look_at(kettles)
    mine.add("", "", "")
    kettle = card(mine, "kettles")
    mine.see_left_out(kettle.name, kettle.skipped)
    assert mine.go_back()
    assert mine.state.view is View.ADDED
    assert mine.go_back()
    assert mine.state.view is View.LIST
    mine.see_left_out(kettle.name, kettle.skipped)
    assert mine.go_back()
    assert mine.state.view is View.LIST
    assert not mine.go_back()


def test_a_pack_that_takes_the_place_of_another_is_known_before(mine: PacksViewModel, kettles: Path) -> None:
    mine.look_at(kettles)
    assert mine.takes_place_of("") == ""
    mine.add("", "", "")
    mine.look_at(kettles)
    assert mine.takes_place_of("") == "Kettles"
    assert mine.takes_place_of("Other") == ""


def test_leaving_the_page_stops_what_is_being_added(
    context: Context, mulberry: Path, later: LaterWorker, told: list[Message]
) -> None:
    view_model = PacksViewModel(replace(context, drawing=later), "")
    view_model.look_at(mulberry)
    later.waiting.pop(0)()
    view_model.close()
    later.go_on()
    assert [x.words for x in told] == ["Stopped. Nothing has changed."]
    assert [each.id for each in context.services.packs.cards()] == ["builtin"]
