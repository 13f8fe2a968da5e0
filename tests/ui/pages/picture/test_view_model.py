from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_zip

from pcplanner.domain.circle import Ring
from pcplanner.domain.looks import HAIR_COLOURS, SKIN_COLOURS, Look
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.picture.state import Shelf
from pcplanner.ui.pages.picture.view_model import PictureViewModel
from pcplanner.ui.routes import Place, Route

Ask = Callable[[str], PictureViewModel]


def words(view_model: PictureViewModel) -> list[str]:
    return [each.words for each in view_model.state.found]


def install(context: Context, tmp_path: Path, *names: str) -> str:
    files: dict[str, bytes | str] = {"top.svg": SQUARE}
    files |= {f"vehicles/{name}.svg": SQUARE for name in names}
    return context.services.packs.install(make_zip(tmp_path / "farm.zip", files)).pack_id


def keep(view_model: PictureViewModel, typed: str) -> Picture:
    view_model.search(typed)
    view_model.choose(view_model.state.found[0])
    chosen = view_model.state.found[0].picture
    view_model.change_favourite()
    return chosen


def test_the_groups_are_shown_before_anything_is_typed(view_model: PictureViewModel) -> None:
    assert view_model.state.shelf is Shelf.GROUPS
    assert len(view_model.state.groups) > 5


def test_every_letter_searches(view_model: PictureViewModel) -> None:
    view_model.search("gard")
    assert "Garden" in words(view_model)
    view_model.search("xyzzyq")
    assert not view_model.state.found


def test_no_words_bring_back_where_the_page_began(ask: Ask) -> None:
    view_model = ask("")
    view_model.search("garden")
    view_model.search(" ")
    assert view_model.state.shelf is Shelf.GROUPS
    view_model = ask("a cup of tea")
    began = view_model.state.found
    view_model.search("garden")
    view_model.search("")
    assert view_model.state.found == began


def test_pictures_for_the_words_are_there_at_once(ask: Ask) -> None:
    view_model = ask("I like swimming.")
    assert view_model.state.shelf is Shelf.WORDS
    assert any("wim" in each for each in words(view_model))
    assert "swimming" in view_model.state.prompt
    assert "swimming" in view_model.state.title


def test_long_words_are_whole_in_the_prompt_and_short_in_the_title(ask: Ask) -> None:
    long = "I like going to the garden with my friends every morning in the summer"
    state = ask(long).state
    assert long in state.prompt
    assert len(state.title) < len(long)
    assert "…" in state.title


def test_words_that_say_nothing_tell_what_to_do(ask: Ask) -> None:
    view_model = ask("qqqq zzzz")
    assert not view_model.state.found
    assert view_model.state.nothing


def test_a_group_takes_the_words_away(view_model: PictureViewModel) -> None:
    view_model.search("garden")
    view_model.open_group("feelings")
    assert view_model.state.typed == ""
    assert "Happy" in words(view_model)


def test_a_pack_that_is_off_for_this_person_is_in_no_search_and_no_group(
    view_model: PictureViewModel, context: Context, example_person_id: str, tmp_path: Path
) -> None:
    pack = install(context, tmp_path, "zebucart")
    view_model.load()
    view_model.search("zebucart")
    assert words(view_model) == ["Zebucart"]
    view_model.open_group("transport")
    assert "Zebucart" in words(view_model)
    context.services.packs.switch(pack, example_person_id, is_on=False)
    view_model.load()
    assert "transport" not in [group.id for group in view_model.state.groups]
    view_model.search("zebucart")
    assert "Zebucart" not in words(view_model)


def test_back_clears_the_words_then_leaves_the_group_then_the_page(view_model: PictureViewModel) -> None:
    view_model.open_group("feelings")
    view_model.search("garden")
    assert view_model.go_back()
    assert view_model.state.typed == ""
    view_model.open_group("feelings")
    assert view_model.go_back()
    assert view_model.state.shelf is Shelf.GROUPS
    assert not view_model.go_back()


def test_a_group_of_very_many_is_looked_through_part_by_part(
    view_model: PictureViewModel, context: Context, tmp_path: Path
) -> None:
    files: dict[str, bytes | str] = {
        f"food {kind}/{kind}-{n}.svg": SQUARE for kind in ("fruit", "meat") for n in range(45)
    }
    context.services.packs.install(make_zip(tmp_path / "food.zip", files))
    view_model.load()
    view_model.open_group("food")
    assert view_model.state.shelf is Shelf.PARTS
    group = view_model.state.group
    assert group is not None
    view_model.open_part(group.parts[0].id)
    assert len(view_model.state.found) == 45
    assert view_model.go_back()
    assert view_model.state.shelf is Shelf.PARTS
    assert view_model.go_back()
    assert view_model.state.shelf is Shelf.GROUPS


def test_what_is_chosen_is_the_answer(view_model: PictureViewModel, answers: list[object]) -> None:
    view_model.search("garden")
    view_model.choose(view_model.state.found[0])
    assert not answers
    view_model.use_it()
    assert answers == [view_model.state.found[0].picture]


def test_pressing_it_again_takes_it(view_model: PictureViewModel, answers: list[object]) -> None:
    view_model.search("garden")
    found = view_model.state.found[0]
    view_model.choose(found)
    view_model.choose(found)
    assert answers == [found.picture]


def test_what_is_not_shown_any_more_is_not_chosen_any_more(
    view_model: PictureViewModel, answers: list[object], told: list[Message]
) -> None:
    view_model.search("garden")
    view_model.choose(view_model.state.found[0])
    view_model.search("happy")
    assert view_model.state.chosen is None
    view_model.use_it()
    view_model.change_favourite()
    assert not answers
    assert len(told) == 2


def test_no_picture_is_an_answer(view_model: PictureViewModel, answers: list[object]) -> None:
    view_model.use_none()
    assert answers == [None]


def test_a_favourite_is_kept_shown_and_undone_by_name(
    view_model: PictureViewModel, context: Context, example_person_id: str
) -> None:
    picture = keep(view_model, "garden")
    assert view_model.state.is_favourite
    view_model.open_shelf(Shelf.FAVOURITES)
    assert [each.picture for each in view_model.state.found] == [picture]
    history = context.services.history
    assert history.history(example_person_id).undo
    context.change(lambda: history.undo(example_person_id))
    assert not view_model.state.found
    context.change(lambda: history.redo(example_person_id))
    assert [each.picture for each in view_model.state.found] == [picture]


def test_a_favourite_that_is_taken_out_can_be_brought_back(
    view_model: PictureViewModel, told: list[Message]
) -> None:
    keep(view_model, "garden")
    assert not told
    view_model.change_favourite()
    assert not view_model.state.favourites
    assert told[-1].offers_undo
    assert "Garden" in told[-1].words


def test_a_favourite_that_is_not_there_any_more_is_left_out(
    view_model: PictureViewModel, context: Context, example_person_id: str
) -> None:
    gone = Picture(PictureKind.PHOTO, "0" * 64, "A photo that was lost.")
    context.change(
        lambda: context.services.picture_uses.set_favourite(example_person_id, gone, is_favourite=True)
    )
    view_model.open_shelf(Shelf.FAVOURITES)
    assert not view_model.state.found
    view_model.open_shelf(Shelf.USED)
    assert gone.ref not in [each.key for each in view_model.state.found]


def test_what_was_used_last_comes_first(
    view_model: PictureViewModel, context: Context, example: Plan
) -> None:
    services, dream = context.services, example.dreams[0]
    for name in ("park", "library"):
        context.change(partial(services.dreams.edit_dream, dream.id, dream.words, symbol(name)))
    view_model.open_shelf(Shelf.USED)
    assert words(view_model)[:2] == ["Library", "Park"]


def test_my_people_are_the_faces_of_the_circle(view_model: PictureViewModel) -> None:
    view_model.open_shelf(Shelf.PEOPLE)
    assert "Mum" in words(view_model)


@pytest.mark.parametrize("shelf", [Shelf.FAVOURITES, Shelf.USED, Shelf.PEOPLE])
def test_an_empty_shelf_says_what_to_do(context: Context, new_person_id: str, shelf: Shelf) -> None:
    view_model = PictureViewModel(context, Route(Place.PICTURE, new_person_id))
    view_model.open_shelf(shelf)
    assert not view_model.state.found
    assert len(view_model.state.nothing.split()) > 5


def test_without_a_person_there_are_only_groups(context: Context) -> None:
    state = PictureViewModel(context, Route(Place.PICTURE)).state
    assert not list(state.shelves())
    assert state.groups


@pytest.mark.parametrize("way", ["ask_photo", "ask_drawing"])
def test_a_picture_of_ones_own_is_asked_for_with_the_words_and_handed_on(
    ask: Ask, context: Context, example_person_id: str, answers: list[object], way: str
) -> None:
    view_model = ask("a cup of tea")
    getattr(view_model, way)()
    place = Place.PHOTO if way == "ask_photo" else Place.DRAWING
    assert context.navigator.here == Route(place, example_person_id, "", "a cup of tea")
    photo = Picture(PictureKind.PHOTO, "0" * 64, "A photo.")
    context.navigator.answer(photo)
    assert answers == [photo]
    assert context.navigator.here == Route(Place.DREAM, example_person_id)


def test_what_is_typed_goes_with_to_the_photo(view_model: PictureViewModel, context: Context) -> None:
    view_model.search("my zebucart ")
    view_model.ask_photo()
    assert context.navigator.here is not None
    assert context.navigator.here.parent_id == "my zebucart"


def test_a_photo_that_was_not_taken_leaves_the_pictures(
    view_model: PictureViewModel, context: Context, example_person_id: str, answers: list[object]
) -> None:
    view_model.ask_photo()
    context.navigator.answer(None)
    assert not answers
    assert context.navigator.here == Route(Place.PICTURE, example_person_id)


def test_the_packs_are_gone_to_and_what_they_bring_is_there_on_coming_back(
    view_model: PictureViewModel, context: Context, example_person_id: str, tmp_path: Path
) -> None:
    view_model.search("zebucart")
    view_model.open_packs()
    assert context.navigator.here == Route(Place.PACKS, example_person_id)
    install(context, tmp_path, "zebucart")
    context.navigator.back()
    view_model.come_again()
    assert view_model.state.typed == "zebucart"
    assert words(view_model) == ["Zebucart"]


def test_the_look_of_the_person_is_changed_at_once_and_undone(
    view_model: PictureViewModel, context: Context, example_person_id: str
) -> None:
    people = context.services.people
    before = people.plan(example_person_id).person.access
    view_model.set_look(skin=SKIN_COLOURS[3])
    view_model.set_look(hair=HAIR_COLOURS[4])
    access = people.plan(example_person_id).person.access
    assert (access.look.skin, access.look.hair) == (SKIN_COLOURS[3], HAIR_COLOURS[4])
    assert access == replace(before, look=replace(before.look, skin=SKIN_COLOURS[3], hair=HAIR_COLOURS[4]))
    assert view_model.state.look == access.look
    for _ in range(2):
        context.change(lambda: context.services.history.undo(example_person_id))
    assert view_model.state.look == before.look


def test_an_empty_look_is_as_it_is_drawn(
    view_model: PictureViewModel, context: Context, example_person_id: str
) -> None:
    view_model.set_look(skin=SKIN_COLOURS[0], hair=HAIR_COLOURS[0])
    view_model.set_look(skin="", hair="")
    look = context.services.people.plan(example_person_id).person.access.look
    assert (look.skin, look.hair) == (Look().skin, Look().hair)


def test_somebody_put_in_meanwhile_is_found(context: Context, new_person_id: str) -> None:
    view_model = PictureViewModel(context, Route(Place.PICTURE, new_person_id))
    face = context.services.pictures.find("dog")[0].picture
    view_model.search("biscuit")
    context.change(lambda: context.services.circle.add(new_person_id, "Biscuit", face, Ring.FRIENDS))
    assert words(view_model)[0] == "Biscuit"
    view_model.close()


def test_a_page_that_was_left_shows_nothing_more(view_model: PictureViewModel) -> None:
    view_model.close()
    before = view_model.state
    view_model.search("garden")
    assert view_model.state == before
