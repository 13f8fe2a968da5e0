from pathlib import Path

import pytest
from PIL import Image

from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.symbols.portraits import PortraitLook
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.face.drawn import Part
from pcplanner.ui.pages.face.view_model import FaceMode, FaceViewModel
from pcplanner.ui.photos.taking import Stage
from pcplanner.ui.routes import Place, Route

Answers = list[object]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "nell.jpg"
    image = Image.new("RGB", (80, 40), (200, 30, 30))
    image.paste((30, 40, 200), (40, 0, 80, 40))
    image.save(path, "JPEG", quality=95)
    return path


def asked(context: Context, route: Route) -> tuple[FaceViewModel, Answers]:
    answers: Answers = []
    context.navigator.start_at(Route(Place.HOME, route.person_id))
    context.navigator.ask(route, answers.append)
    return FaceViewModel(context, route), answers


def test_a_photo_is_cropped_and_kept_in_the_library(
    context: Context, example_person_id: str, photo: Path
) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id, "", "Nell"))
    view_model.taking.bring(photo)
    assert view_model.taking.stage is Stage.CROP
    view_model.taking.hand.make_bigger()
    view_model.taking.hand.nudge(-1, 0)
    view_model.use_it()
    (answer,) = answers
    assert isinstance(answer, Picture)
    assert answer.kind is PictureKind.PHOTO
    assert answer.alt == "A photo of Nell."
    assert context.services.pictures.data(answer).format == "jpeg"


def test_what_is_not_a_photo_is_told_and_nothing_changes(
    context: Context, example_person_id: str, tmp_path: Path, told: list[Message]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Hello")
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.taking.bring(letter)
    assert view_model.taking.stage is Stage.WAYS
    assert not view_model.taking.hand.state.is_opening
    assert [message.kind for message in told] == [MessageKind.PROBLEM]
    assert not answers


def test_a_photo_whose_file_is_gone_meanwhile_is_still_taken(
    context: Context, example_person_id: str, photo: Path
) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.taking.bring(photo)
    photo.unlink()
    view_model.use_it()
    assert len(answers) == 1


def test_pressing_twice_answers_once(context: Context, example_person_id: str, photo: Path) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.taking.bring(photo)
    view_model.use_it()
    view_model.use_it()
    assert len(answers) == 1
    assert context.navigator.here == Route(Place.HOME, example_person_id)


def test_back_goes_from_the_photo_to_the_ways_and_then_away(
    context: Context, example_person_id: str, photo: Path
) -> None:
    view_model, _ = asked(context, Route(Place.FACE, example_person_id))
    view_model.taking.bring(photo)
    assert view_model.go_back()
    assert view_model.taking.stage is Stage.WAYS
    view_model.draw()
    assert view_model.go_back()
    assert view_model.state.mode is FaceMode.PHOTO
    assert not view_model.go_back()


def test_a_face_is_drawn(context: Context, example_person_id: str) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.draw()
    view_model.choose_part(Part.HAIR)
    bob = next(o for o in view_model.part_options() if o.leads_to.hair_style == "bob")
    view_model.choose(bob.leads_to)
    view_model.use_it()
    (answer,) = answers
    assert isinstance(answer, Picture)
    assert answer.kind is PictureKind.PORTRAIT
    assert PortraitLook.from_text(answer.ref).hair_style == "bob"
    assert answer.alt


def test_drawing_begins_with_the_face_there_is_or_one_for_the_name(
    context: Context, example_person_id: str
) -> None:
    text = PortraitLook(4, "bun", 5, 2, hearing_aid=True).to_text()
    assert FaceViewModel(context, Route(Place.FACE, example_person_id, text)).state.look.to_text() == text
    named = FaceViewModel(context, Route(Place.FACE, example_person_id, "", "Nell")).state.look
    assert named == PortraitLook.from_seed("Nell")


def test_no_face_is_an_answer_too(context: Context, example_person_id: str) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.use_none()
    assert answers == [None]


def test_next_says_that_a_way_has_to_be_chosen_first(
    context: Context, example_person_id: str, told: list[Message]
) -> None:
    view_model, answers = asked(context, Route(Place.FACE, example_person_id))
    view_model.use_it()
    assert not answers
    assert len(told) == 1


def test_nobody_has_to_be_open(context: Context) -> None:
    assert FaceViewModel(context, Route(Place.FACE)).state.name == ""
