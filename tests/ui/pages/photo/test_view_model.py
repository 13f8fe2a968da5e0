from pathlib import Path

import pytest
from PIL import Image

from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.photo.view_model import PhotoViewModel
from pcplanner.ui.photos.taking import Stage
from pcplanner.ui.routes import Place, Route

Answers = list[object]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_2041 nell.jpg"
    Image.new("RGB", (80, 40), (200, 30, 30)).save(path, "JPEG")
    return path


def asked(context: Context, person_id: str, words: str = "") -> tuple[PhotoViewModel, Answers]:
    answers: Answers = []
    route = Route(Place.PHOTO, person_id, "", words)
    context.navigator.start_at(Route(Place.HOME, person_id))
    context.navigator.ask(route, answers.append)
    return PhotoViewModel(context, route), answers


def answer(answers: Answers) -> Picture:
    (picture,) = answers
    assert isinstance(picture, Picture)
    return picture


def test_a_photo_is_taken_in_and_called_what_was_typed(
    context: Context, example_person_id: str, photo: Path
) -> None:
    view_model, answers = asked(context, example_person_id, "My birthday")
    view_model.taking.bring(photo)
    view_model.go_next()
    assert view_model.state.is_naming
    view_model.naming.type("My cake")
    view_model.go_next()
    picture = answer(answers)
    assert (picture.kind, picture.alt) == (PictureKind.PHOTO, "My cake")
    assert context.services.pictures.data(picture).format == "jpeg"


@pytest.mark.parametrize(("words", "alt"), [("My birthday", "My birthday"), ("", "A photo.")])
def test_left_empty_it_has_the_words_it_is_for_and_never_the_name_of_its_file(
    context: Context, example_person_id: str, photo: Path, words: str, alt: str
) -> None:
    view_model, answers = asked(context, example_person_id, words)
    view_model.taking.bring(photo)
    view_model.go_next()
    view_model.go_next()
    assert answer(answers).alt == alt


def test_it_begins_whole_and_not_square(context: Context, example_person_id: str, photo: Path) -> None:
    view_model, _ = asked(context, example_person_id)
    view_model.taking.bring(photo)
    assert view_model.taking.hand.state.framing.shape == 2.0


def test_back_goes_one_stage_back_and_keeps_what_was_done(
    context: Context, example_person_id: str, photo: Path
) -> None:
    view_model, _ = asked(context, example_person_id)
    view_model.taking.bring(photo)
    view_model.taking.hand.make_bigger()
    zoom = view_model.taking.hand.state.framing.zoom
    view_model.go_next()
    view_model.naming.type("My cake")
    assert view_model.go_back()
    assert not view_model.state.is_naming
    assert view_model.taking.hand.state.framing.zoom == zoom
    view_model.go_next()
    assert view_model.naming.state.words == "My cake"
    assert view_model.go_back()
    assert view_model.go_back()
    assert view_model.taking.stage is Stage.WAYS
    assert not view_model.go_back()


def test_next_without_a_photo_says_so(context: Context, example_person_id: str, told: list[Message]) -> None:
    view_model, answers = asked(context, example_person_id)
    view_model.go_next()
    assert len(told) == 1
    assert not answers


def test_pressing_twice_answers_once(context: Context, example_person_id: str, photo: Path) -> None:
    view_model, answers = asked(context, example_person_id)
    view_model.taking.bring(photo)
    for _ in range(4):
        view_model.go_next()
    assert len(answers) == 1
    assert context.navigator.here == Route(Place.HOME, example_person_id)


def test_a_photo_that_cannot_be_kept_is_told_and_not_lost(
    context: Context, example_person_id: str, photo: Path, told: list[Message]
) -> None:
    view_model, answers = asked(context, example_person_id)
    view_model.taking.bring(photo)
    view_model.go_next()
    context.services.library.lock()
    view_model.go_next()
    assert [message.kind for message in told] == [MessageKind.PROBLEM]
    assert not answers
    assert view_model.state.is_naming


def test_nobody_has_to_be_open(context: Context, photo: Path) -> None:
    view_model = PhotoViewModel(context, Route(Place.PHOTO))
    assert view_model.state.name == ""
    assert not view_model.naming.state.offers
