import pytest
from tests.support.cameras import HeldWorker, StandInCamera, with_camera

from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.drawing_pad.strokes import Thickness
from pcplanner.ui.pages.drawing_pad.view_model import PadViewModel
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.pens import Pen

LINE = ((0.1, 0.1), (0.5, 0.5))
Answers = list[object]


def asked(context: Context, person_id: str, words: str = "") -> tuple[PadViewModel, Answers]:
    answers: Answers = []
    route = Route(Place.DRAWING, person_id, "", words)
    context.navigator.start_at(Route(Place.HOME, person_id))
    context.navigator.ask(route, answers.append)
    return PadViewModel(context, route), answers


def test_a_drawing_is_kept_and_called_what_was_typed(context: Context, example_person_id: str) -> None:
    view_model, answers = asked(context, example_person_id, "My dream")
    view_model.draw(LINE)
    view_model.go_next()
    assert view_model.state.is_naming
    view_model.naming.type("A boat")
    view_model.go_next()
    (picture,) = answers
    assert isinstance(picture, Picture)
    assert (picture.kind, picture.alt) == (PictureKind.PHOTO, "A boat")
    assert context.services.pictures.data(picture).format == "png"


@pytest.mark.parametrize(("words", "alt"), [("My dream", "My dream"), ("", "A drawing.")])
def test_left_empty_it_has_the_words_it_is_for(
    context: Context, example_person_id: str, words: str, alt: str
) -> None:
    view_model, answers = asked(context, example_person_id, words)
    view_model.draw(LINE)
    for _ in range(4):
        view_model.go_next()
    (picture,) = answers
    assert isinstance(picture, Picture)
    assert picture.alt == alt


def test_an_empty_drawing_says_so(context: Context, example_person_id: str, told: list[Message]) -> None:
    view_model, answers = asked(context, example_person_id)
    view_model.go_next()
    view_model.rub()
    view_model.draw(LINE)
    view_model.go_next()
    assert len(told) == 2
    assert not view_model.state.is_naming
    assert not answers


def test_each_line_has_the_tool_it_was_drawn_with(context: Context, example_person_id: str) -> None:
    view_model, _ = asked(context, example_person_id)
    view_model.draw(LINE)
    view_model.choose_pen(Pen.GREEN)
    view_model.change_thickness()
    view_model.draw(LINE)
    view_model.rub()
    view_model.draw(LINE)
    first, second, third = (stroke.tool for stroke in view_model.state.sheet.strokes)
    assert (first.pen, first.thickness) == (Pen.BLACK, Thickness.THICK)
    assert (second.pen, second.thickness) == (Pen.GREEN, Thickness.MIDDLE)
    assert third.is_rubber
    view_model.choose_pen(Pen.RED)
    assert not view_model.state.tool.is_rubber


def test_the_thickness_leads_from_the_rubber_back_to_the_pen(
    context: Context, example_person_id: str
) -> None:
    view_model, _ = asked(context, example_person_id)
    view_model.rub()
    view_model.change_thickness()
    assert not view_model.state.tool.is_rubber
    assert view_model.state.tool.thickness is Thickness.THICK


def test_lines_are_taken_back_and_done_again(
    context: Context, example_person_id: str, told: list[Message]
) -> None:
    view_model, _ = asked(context, example_person_id)
    view_model.undo()
    view_model.redo()
    view_model.start_again()
    assert len(told) == 3
    view_model.draw(LINE)
    view_model.start_again()
    assert view_model.state.sheet.is_clean
    view_model.undo()
    assert len(view_model.state.sheet.strokes) == 1
    view_model.undo()
    view_model.redo()
    assert len(view_model.state.sheet.strokes) == 1


def test_back_goes_from_the_words_to_the_paper(context: Context, example_person_id: str) -> None:
    view_model, _ = asked(context, example_person_id)
    assert not view_model.go_back()
    view_model.draw(LINE)
    view_model.go_next()
    assert view_model.go_back()
    assert not view_model.state.is_naming
    assert len(view_model.state.sheet.strokes) == 1


def test_a_drawing_that_was_not_taken_is_there_again_next_time(
    context: Context, example_person_id: str
) -> None:
    view_model, _ = asked(context, example_person_id, "My dream")
    view_model.draw(LINE)
    view_model.close()
    other, _ = asked(context, example_person_id, "My cat")
    assert other.state.sheet.is_clean
    again, answers = asked(context, example_person_id, "My dream")
    assert again.state.sheet.strokes == view_model.state.sheet.strokes
    again.go_next()
    again.go_next()
    again.close()
    assert len(answers) == 1
    # A drawing that was taken is finished.
    assert asked(context, example_person_id, "My dream")[0].state.sheet.is_clean


def test_pressing_next_twice_goes_on_once(context: Context, example_person_id: str) -> None:
    worker = HeldWorker()
    view_model, answers = asked(with_camera(context, StandInCamera(), worker), example_person_id)
    view_model.draw(LINE)
    view_model.go_next()
    view_model.go_next()
    worker.finish()
    assert view_model.state.is_naming
    assert not answers


def test_what_comes_after_the_page_was_left_changes_nothing(context: Context, example_person_id: str) -> None:
    worker = HeldWorker()
    view_model, _ = asked(with_camera(context, StandInCamera(), worker), example_person_id)
    view_model.draw(LINE)
    view_model.go_next()
    view_model.close()
    worker.finish()
    assert not view_model.state.is_naming


def test_nobody_has_to_be_open(context: Context) -> None:
    assert PadViewModel(context, Route(Place.DRAWING)).state.name == ""
