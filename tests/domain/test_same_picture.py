"""The same words keep the same picture through a plan; where they do not, one other picture is named."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pcplanner.domain.circle import Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.dreams import Dream, Goal, Obstacle, ObstacleTheme, Step
from pcplanner.domain.lines import Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured, all_pictured, other_picture, pictured, pictures_in_plan

NOW = datetime(2026, 3, 4, tzinfo=UTC)
PERSON = Person("ann", "Ann", None, NOW)
MUG, POT, CUP = symbol("mug"), symbol("pot"), symbol("cup")
PHOTO, FACE = Picture(PictureKind.PHOTO, "a" * 64), Picture(PictureKind.PORTRAIT, "hair=3")


def line(number: int, words: str, picture: Picture | None) -> Line:
    return Line(f"line-{number}", PERSON.id, "admire", words, picture, Source.OWN_WORDS, NOW)


def plan(*told: tuple[str, Picture | None]) -> Plan:
    return Plan(PERSON, lines=tuple(line(n, words, picture) for n, (words, picture) in enumerate(told)))


def words_for(thing: Pictured) -> str:
    """Return what a text is about: in these tests, all of it."""
    return thing.words


def test_the_picture_used_most_comes_first() -> None:
    found = pictures_in_plan(
        plan(("tea", MUG), ("tea", POT), ("tea", POT), ("dog", CUP), ("", MUG)), words_for
    )
    assert found == {"tea": (POT, MUG), "dog": (CUP,)}


def test_of_pictures_used_as_often_the_earlier_one_comes_first() -> None:
    assert pictures_in_plan(plan(("tea", MUG), ("tea", POT)), words_for) == {"tea": (MUG, POT)}


def test_another_picture_for_the_same_words_is_found() -> None:
    assert other_picture(plan(("tea", MUG), ("dog", CUP)), Pictured("x", "tea", POT), words_for) == MUG


@pytest.mark.parametrize(
    "thing",
    [
        Pictured("x", "tea", replace(MUG, alt="my mug")),
        Pictured("x", "coffee", POT),
        Pictured("x", "tea", None),
        Pictured("line-0", "tea", POT),
        Pictured("x", "", POT),
    ],
    ids=["the same picture", "other words", "no picture", "the line itself", "no words"],
)
def test_all_else_is_no_matter(thing: Pictured) -> None:
    assert other_picture(plan(("tea", MUG)), thing, words_for) is None


def test_two_photos_of_the_same_kind_of_thing_may_differ() -> None:
    other = Picture(PictureKind.PHOTO, "b" * 64)
    assert other_picture(plan(("friend", PHOTO)), Pictured("x", "friend", other), words_for) is None
    assert other_picture(plan(("tea", PHOTO)), Pictured("x", "tea", MUG), words_for) == PHOTO


def test_faces_are_never_told() -> None:
    sam = Supporter(
        "sam", PERSON.id, "Sam", PHOTO, Ring.CLOSEST, 0, SupporterKind.PERSON, Relation.OTHER, "", False, ()
    )
    with_sam = replace(plan(("friend", MUG)), supporters=(sam,))
    assert other_picture(with_sam, Pictured("x", "friend", PHOTO), words_for) is None
    assert other_picture(plan(("friend", MUG)), Pictured("x", "friend", FACE), words_for) is None
    assert other_picture(plan(("friend", FACE)), Pictured("x", "friend", MUG), words_for) is None


def test_everything_that_has_words_and_a_picture_counts() -> None:
    whole = replace(
        plan(("tea", MUG), ("tea", None)),
        dreams=(Dream("d", PERSON.id, "sea", MUG, Source.OWN_WORDS, NOW),),
        goals=(Goal("g", PERSON.id, "d", "swim", POT, NOW),),
        steps=(Step("s", PERSON.id, "g", "", CUP, NOW),),
        obstacles=(
            Obstacle(
                "o", PERSON.id, "g", ObstacleTheme.AGE, "old", NOW, what_could_help="a bus", help_picture=CUP
            ),
        ),
    )
    found = [(each.id, each.words) for each in all_pictured(whole)]
    assert found == [("line-0", "tea"), ("d", "sea"), ("g", "swim"), ("o", "a bus")]
    assert pictured(PERSON) is None
