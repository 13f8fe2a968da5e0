from pcplanner.ui.routes import Place, Route
from pcplanner.ui.way_back import from_text, to_text


def test_the_way_is_kept_without_questions_and_without_what_comes_before_opening() -> None:
    for question in (Place.PICTURE, Place.FACE, Place.PHOTO, Place.DRAWING, Place.FILES, Place.PRINTER):
        way = (
            Route(Place.WELCOME),
            Route(Place.PEOPLE),
            Route(Place.STEP, "me", "", "goal"),
            Route(question, "me"),
        )
        assert from_text(to_text(way)) == way[1:3]


def test_no_way_leads_to_the_people() -> None:
    assert from_text("") == (Route(Place.PEOPLE),)
    assert from_text(to_text(())) == (Route(Place.PEOPLE),)
