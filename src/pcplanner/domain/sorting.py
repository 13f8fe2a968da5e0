"""Ask one option after another, and put each where the person wants it; every function returns a new sitting.

There is no score and no count of the person anywhere: what comes of a sitting is the board itself.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.sittings import SCALE, Placed, Sitting, SortOption, SortPlace
from pcplanner.domain.sort_topics import SortTopic, sort_topic
from pcplanner.domain.sorting_again import CLEAR, with_asked_again
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked now; ``is_again`` asks the other way round, with the places mirrored."""

    option: SortOption
    is_again: bool = False


def asking_order(options: Iterable[SortOption], seed: str) -> tuple[SortOption, ...]:
    """Return the options shuffled; the same seed and options give the same order on every computer."""
    # Python does not promise that its own shuffle stays the same from one version to the next.
    return tuple(sorted(options, key=lambda x: sha256(f"{seed}/{x.id}".encode()).digest()))


def sittings_of(sittings: Iterable[Sitting], topic_id: str) -> tuple[Sitting, ...]:
    """Return the sittings of a topic, the oldest first."""
    found = (x for x in sittings if x.topic_id == topic_id)
    return tuple(sorted(found, key=lambda x: (x.created_at, x.position)))


def topic_of(sitting: Sitting) -> SortTopic:
    """Return the topic of a sitting; one of somebody's own holds what was sorted in it."""
    first = next((x.picture for x in sitting.options if x.picture), None)
    own = SortTopic(sitting.topic_id, sitting.topic, first or symbol("pictures"), sitting.options)
    return sort_topic(sitting.topic_id) or own


def new_sitting(
    sitting_id: str, person_id: str, topic: SortTopic, now: datetime, before: Sitting | None = None
) -> Sitting:
    """Return a sitting with nothing placed yet.

    After another sitting of its topic it asks the same options in another order, with the ends of the scale
    swapped, so that pressing the same spot each time shows.
    """
    return Sitting(
        sitting_id,
        person_id,
        topic.id,
        topic.words,
        now,
        options=asking_order(before.options if before else topic.options, sitting_id),
        is_swapped=before is not None and not before.is_swapped,
        scale_words=before.scale_words if before else (),
    )


def option_of(sitting: Sitting, option_id: str) -> SortOption | None:
    """Return an option of a sitting, or ``None`` when it is not in it (any more)."""
    return next((x for x in sitting.options if x.id == option_id), None)


def option_words(option: SortOption) -> str:
    """Return what an option is called; one that is only a picture is called by what it shows."""
    return option.words or (option.picture.alt if option.picture else "") or say("sort.own_picture")


def option_picture(option: SortOption) -> Picture:
    """Return the picture of an option; one that is only words has the sign for something else."""
    return option.picture or symbol("something-else")


def place_words(sitting: Sitting, place: SortPlace) -> str:
    """Return what a place is called: in the person's own words where they have some, else the usual ones."""
    own = sitting.scale_words[SCALE.index(place)] if place in SCALE and sitting.scale_words else ""
    return own or say(f"sort.place_{place.value}")


def scale_order(sitting: Sitting, *, is_again: bool = False) -> tuple[SortPlace, ...]:
    """Return the three places from left to right; asking again mirrors them."""
    return SCALE[::-1] if sitting.is_swapped is not is_again else SCALE


def waiting(sitting: Sitting) -> tuple[SortOption, ...]:
    """Return the options that have no place yet, in the order they are asked in."""
    placed = {x.option_id for x in sitting.placed}
    return tuple(x for x in sitting.options if x.id not in placed)


def options_in(sitting: Sitting, place: SortPlace) -> tuple[SortOption, ...]:
    """Return the options in a place, in the order they came there."""
    found = (option_of(sitting, x.option_id) for x in sitting.placed if x.place is place)
    return tuple(x for x in found if x is not None)


def next_asked(sitting: Sitting, left: Collection[str] = ()) -> Asked | None:
    """Return what to ask now, or ``None`` when all has been asked.

    What was ``left`` for later comes round again after the rest; nobody is pressed to answer twice, so what
    was left while it was asked the other way round is not.
    """
    wait = waiting(sitting)
    if wait:
        return Asked(next((x for x in wait if x.id not in left), wait[0]))
    return next_asked_again(sitting, left)


def next_asked_again(sitting: Sitting, left: Collection[str] = ()) -> Asked | None:
    """Return what to ask the other way round before the board is right, though some of it may still wait."""
    sitting = with_asked_again(sitting, is_early=True)
    open_again = {x.option_id for x in sitting.placed if x.again is None and x.place in CLEAR} - set(left)
    again = (option_of(sitting, x) for x in sitting.asked_again if x in open_again)
    return next((Asked(x, is_again=True) for x in again if x is not None), None)


def put(sitting: Sitting, option_id: str, place: SortPlace) -> Sitting:
    """Put an option in a place, or move it there; an option that is not in the sitting is a ``KeyError``.

    Where it had been asked the other way round, moving it settles both answers. A board that the person has
    said is right is to be looked at again.
    """
    if option_of(sitting, option_id) is None:
        raise KeyError(option_id)
    was = sitting.place_of(option_id)
    now = Placed(option_id, place, place if was and was.again else None)
    if was == now:
        return sitting
    stays = was is not None and was.place is place
    rest = tuple(x for x in sitting.placed if x.option_id != option_id)
    placed = tuple(now if x == was else x for x in sitting.placed) if stays else (*rest, now)
    return with_asked_again(replace(sitting, placed=placed, confirmed_at=None))


def answer_again(sitting: Sitting, option_id: str, place: SortPlace) -> Sitting:
    """Keep where an option was put when it was asked the other way round; it stays where it was put first.

    An option that has no place yet is a ``KeyError``.
    """
    was = sitting.place_of(option_id)
    if was is None:
        raise KeyError(option_id)
    if option_id not in sitting.asked_again:
        sitting = with_asked_again(sitting, is_early=True)
    now = replace(was, again=place)
    placed = tuple(now if x is was else x for x in sitting.placed)
    return replace(sitting, placed=placed, confirmed_at=None if now != was else sitting.confirmed_at)


def take_back(sitting: Sitting, option_id: str) -> Sitting:
    """Let an option wait again, as if it had not been asked."""
    if sitting.place_of(option_id) is None:
        return sitting
    return replace(
        sitting,
        placed=tuple(x for x in sitting.placed if x.option_id != option_id),
        asked_again=tuple(x for x in sitting.asked_again if x != option_id),
        confirmed_at=None,
    )


def add_option(sitting: Sitting, option: SortOption, *, is_next: bool = False) -> Sitting:
    """Put in one more option to ask: before all that wait, or after everything."""
    wait = waiting(sitting)
    at = sitting.options.index(wait[0]) if wait and is_next else len(sitting.options)
    options = (*sitting.options[:at], option, *sitting.options[at:])
    return replace(sitting, options=options, confirmed_at=None)


def change_option(sitting: Sitting, option: SortOption) -> Sitting:
    """Take in other words or another picture for the option with the same id."""
    return replace(sitting, options=tuple(option if x.id == option.id else x for x in sitting.options))


def leave_out(sitting: Sitting, option_id: str) -> Sitting:
    """Take an option out of the sitting, placed or not."""
    rest = tuple(x for x in sitting.options if x.id != option_id)
    return with_asked_again(replace(take_back(sitting, option_id), options=rest, confirmed_at=None))


def confirmed(sitting: Sitting, now: datetime) -> Sitting:
    """Keep that the person says the whole board is right; some of it may still wait."""
    return sitting if sitting.confirmed_at else replace(sitting, confirmed_at=now)
