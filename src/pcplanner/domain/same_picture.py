"""See to it that the same thing keeps the same picture through a plan (CHECKS ER-05)."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pcplanner.domain.dreams import Dream, Goal, Obstacle, Step
from pcplanner.domain.lines import Line
from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Pictured:
    """Words of a plan with the picture that stands beside them, and the id of what they are in."""

    id: str
    words: str
    picture: Picture | None


WordsFor = Callable[[Pictured], str]
"""Gives the words that the picture of something stands for, as they are compared; empty where none is."""


def pictured(thing: object) -> Pictured | None:
    """Return the words and the picture of something said; ``None`` for what is no such thing."""
    if isinstance(thing, Line | Dream | Goal | Step):
        return Pictured(thing.id, thing.words, thing.picture)
    if isinstance(thing, Obstacle):
        return Pictured(thing.id, thing.what_could_help, thing.help_picture)
    return None


def all_pictured(plan: Plan) -> Iterator[Pictured]:
    """Return everything in a plan that has both words and a picture."""
    for thing in (*plan.lines, *plan.dreams, *plan.goals, *plan.steps, *plan.obstacles):
        each = pictured(thing)
        if each is not None and each.words and each.picture is not None:
            yield each


def pictures_in_plan(plan: Plan, words_for: WordsFor) -> dict[str, tuple[Picture, ...]]:
    """Return the pictures a plan has for the same words: the one used most first, of equals the earliest."""
    found: dict[str, list[Picture]] = {}
    for each in all_pictured(plan):
        words = words_for(each)
        if words and each.picture is not None:
            found.setdefault(words, []).append(each.picture)
    return {words: _most_used_first(pictures) for words, pictures in found.items()}


def other_picture(plan: Plan, thing: Pictured, words_for: WordsFor) -> Picture | None:
    """Return the picture that the words of something have elsewhere in the plan, where it is another.

    Faces are never the same thing, and two photos may well show two of a kind: there it is silent.
    """
    if thing.picture is None or _is_face(plan, thing.picture):
        return None
    words = words_for(thing)
    if not words:
        return None
    others = [
        each.picture
        for each in all_pictured(plan)
        if each.id != thing.id and each.picture is not None and words_for(each) == words
    ]
    differing = [each for each in others if _differ(plan, thing.picture, each)]
    return _most_used_first(differing)[0] if differing else None


def _differ(plan: Plan, one: Picture, other: Picture) -> bool:
    are_photos = one.kind is PictureKind.PHOTO and other.kind is PictureKind.PHOTO
    return not (is_same_picture(one, other) or are_photos or _is_face(plan, other))


def _is_face(plan: Plan, picture: Picture) -> bool:
    faces = (plan.person.picture, *(each.picture for each in plan.supporters))
    is_of_somebody = any(is_same_picture(picture, face) for face in faces)
    return picture.kind is PictureKind.PORTRAIT or is_of_somebody


def _most_used_first(pictures: list[Picture]) -> tuple[Picture, ...]:
    times = Counter((each.kind, each.ref) for each in pictures)
    once = {(each.kind, each.ref): each for each in reversed(pictures)}
    return tuple(once[key] for key, _ in times.most_common())
