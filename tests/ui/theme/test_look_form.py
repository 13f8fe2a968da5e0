"""What is shown of a thing in each form: its picture, its words, or both."""

import pytest

from pcplanner.domain.access import Form
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol
from pcplanner.ui.theme.look import Look

PHOTO = Picture(PictureKind.PHOTO, "0" * 64, "A dog")
DOG = symbol("dog")
SAMPLE = PictureData("svg", b"<svg/>", "A sample")


@pytest.mark.parametrize(
    ("form", "photo", "drawn", "has_words"),
    [
        (Form.BOTH, PHOTO, DOG, True),
        (Form.PHOTO, PHOTO, DOG, True),
        (Form.SYMBOL, DOG, DOG, True),
        (Form.PICTURE_ONLY, PHOTO, DOG, False),
        (Form.WORDS_ONLY, None, None, True),
    ],
)
def test_each_form_shows_what_somebody_likes(
    look: Look, form: Form, photo: Picture | None, drawn: Picture | None, has_words: bool
) -> None:
    look.show_in(form, lambda _: DOG)
    assert look.picture_of(PHOTO) == photo
    assert look.picture_of(DOG) == drawn
    assert look.shows_words(DOG) is has_words


@pytest.mark.parametrize("form", list(Form))
def test_a_thing_without_a_picture_keeps_its_words_and_a_sample_is_always_shown(
    look: Look, form: Form
) -> None:
    look.show_in(form)
    assert look.shows_words(None)
    assert look.shows_words(SAMPLE)
    assert look.picture_of(SAMPLE) is SAMPLE


def test_a_photo_that_no_symbol_shows_stays(look: Look) -> None:
    look.show_in(Form.SYMBOL, lambda _: None)
    assert look.picture_of(PHOTO) == PHOTO
