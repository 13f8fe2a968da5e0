from hypothesis import given
from hypothesis import strategies as st

from pcplanner.ui.pages.drawing_pad.strokes import Sheet, Stroke, Thickness, Tool
from pcplanner.ui.theme.pens import Pen

DOT = Stroke(Tool(), ((0.5, 0.3),))


def line(number: int) -> Stroke:
    return Stroke(Tool(Pen.RED), ((0.1, number / 100), (0.9, number / 100)))


def test_every_line_can_be_taken_back_and_done_again() -> None:
    sheet = Sheet().drawn(line(1)).drawn(line(2))
    assert sheet.undo().strokes == (line(1),)
    assert sheet.undo().undo().is_clean
    assert sheet.undo().undo().redo().redo() == sheet


def test_beginning_again_can_be_taken_back_too() -> None:
    sheet = Sheet().drawn(line(1)).cleaned()
    assert sheet.is_clean
    assert sheet.undo().strokes == (line(1),)
    assert sheet.drawn(DOT).strokes == (DOT,)


def test_clean_paper_is_not_cleaned_again() -> None:
    assert Sheet().cleaned() == Sheet()


def test_a_new_line_ends_what_could_be_done_again() -> None:
    assert not Sheet().drawn(line(1)).undo().drawn(line(2)).undone


def test_with_nothing_to_take_back_nothing_happens() -> None:
    assert Sheet().undo() == Sheet() == Sheet().redo()


@given(st.lists(st.sampled_from(["draw", "undo", "redo", "clean"]), max_size=30))
def test_taking_everything_back_and_doing_it_again_changes_nothing(acts: list[str]) -> None:
    sheet = Sheet()
    for number, act in enumerate(acts):
        match act:
            case "draw":
                sheet = sheet.drawn(line(number))
            case "clean":
                sheet = sheet.cleaned()
            case _:
                sheet = getattr(sheet, act)()
    back = sheet
    for _ in sheet.done:
        back = back.undo()
    assert back.is_clean
    for _ in sheet.done:
        back = back.redo()
    assert back == sheet


def test_there_are_three_thicknesses_and_the_thick_one_is_first() -> None:
    assert Tool().thickness is Thickness.THICK
    assert Thickness.THICK.following.following.following is Thickness.THICK
    assert Thickness.THICK.value > Thickness.MIDDLE.value > Thickness.THIN.value


def test_the_rubber_is_wider_than_any_pen() -> None:
    assert Tool(is_rubber=True).width > max(thickness.value for thickness in Thickness)
