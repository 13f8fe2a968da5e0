import pytest

from pcplanner.domain.circle import Ring
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.picture.choosing import Group
from pcplanner.ui.pages.picture.view_model import PictureViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def answers() -> list[object]:
    return []


@pytest.fixture
def view_model(context: Context, example_person_id: str, answers: list[object]) -> PictureViewModel:
    context.navigator.start_at(Route(Place.DREAM, example_person_id))
    context.navigator.ask(Route(Place.PICTURE, example_person_id), answers.append)
    return PictureViewModel(context, Route(Place.PICTURE, example_person_id))


def words(view_model: PictureViewModel) -> list[str]:
    return [each.words for each in view_model.state.found]


def test_something_is_shown_before_anything_is_typed(view_model: PictureViewModel) -> None:
    assert view_model.state.found
    assert view_model.state.group is Group.ACTIVITIES


def test_every_letter_searches(view_model: PictureViewModel) -> None:
    view_model.search("gard")
    assert "Garden" in words(view_model)
    assert view_model.state.group is None
    view_model.search("xyzzyq")
    assert not view_model.state.found


def test_no_words_bring_a_group_back(view_model: PictureViewModel) -> None:
    view_model.search("garden")
    view_model.search("")
    assert view_model.state.group is Group.ACTIVITIES
    assert len(view_model.state.found) > 5


def test_a_group_takes_the_words_away(view_model: PictureViewModel) -> None:
    view_model.search("garden")
    view_model.open_group(Group.FEELINGS)
    assert view_model.state.words == ""
    assert "Happy" in words(view_model)


def test_what_is_chosen_is_the_answer(view_model: PictureViewModel, answers: list[object]) -> None:
    view_model.search("garden")
    view_model.choose(view_model.state.found[0])
    assert not answers
    view_model.use_it()
    assert answers == [view_model.state.found[0].picture]


def test_pressing_it_again_takes_it(view_model: PictureViewModel, answers: list[object]) -> None:
    found = view_model.state.found[0]
    view_model.choose(found)
    view_model.choose(found)
    assert answers == [found.picture]


def test_what_is_not_shown_any_more_is_not_chosen_any_more(
    view_model: PictureViewModel, answers: list[object], told: list[Message]
) -> None:
    view_model.choose(view_model.state.found[0])
    view_model.search("happy")
    assert view_model.state.chosen is None
    view_model.use_it()
    assert not answers
    assert len(told) == 1


def test_no_picture_is_an_answer(view_model: PictureViewModel, answers: list[object]) -> None:
    view_model.use_none()
    assert answers == [None]


def test_a_photo_is_asked_for_and_handed_on(
    view_model: PictureViewModel, context: Context, example_person_id: str, answers: list[object]
) -> None:
    view_model.ask_photo()
    assert context.navigator.here == Route(Place.FACE, example_person_id, "photo")
    photo = Picture(PictureKind.PHOTO, "0" * 64, "A photo.")
    context.navigator.answer(photo)
    assert answers == [photo]
    assert context.navigator.here == Route(Place.DREAM, example_person_id)


def test_a_photo_that_was_not_taken_leaves_the_pictures(
    view_model: PictureViewModel, context: Context, example_person_id: str, answers: list[object]
) -> None:
    view_model.ask_photo()
    context.navigator.answer(None)
    assert not answers
    assert context.navigator.here == Route(Place.PICTURE, example_person_id)


def test_a_plan_without_faces_has_no_group_for_them(context: Context, new_person_id: str) -> None:
    state = PictureViewModel(context, Route(Place.PICTURE, new_person_id)).state
    assert Group.MINE not in state.groups


def test_somebody_put_in_meanwhile_is_found(context: Context, new_person_id: str) -> None:
    view_model = PictureViewModel(context, Route(Place.PICTURE, new_person_id))
    face = context.services.pictures.find("dog")[0].picture
    view_model.search("biscuit")
    context.change(lambda: context.services.circle.add(new_person_id, "Biscuit", face, Ring.FRIENDS))
    assert words(view_model)[0] == "Biscuit"
    view_model.close()
