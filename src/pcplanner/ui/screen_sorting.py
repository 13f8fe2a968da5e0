"""Sort pictures for the example person, so that every view of Picture sort can be drawn."""

from collections.abc import Iterator

from pcplanner.domain.dreams import ME
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sort_topics import sort_topic
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, press

_NEW, _BEGUN, _AGAIN, _EARLIER, _LATER, _OWN, _FIRST = (
    f"0000000{n}-0000-4000-8000-00000000050{n}" for n in range(7)
)
_GOOD, _UNSURE, _POOR = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD
_PLACES = (_GOOD, _GOOD, _UNSURE, _POOR, _GOOD, SortPlace.DO_NOT_KNOW, _POOR)
_MOVED, _BEGUN_COUNT = (1, 4, 9), 7

Drawn = tuple[str, Route, bool, tuple[Act, ...]]


def keep_sittings(services: Services, person_id: str) -> None:
    """Keep a few sittings: just begun, half way, asked again, three of one topic, and an own topic."""
    sorting = services.sorting
    sorting.begin(person_id, "food", new_id=_NEW)
    _sort(services, sorting.begin(person_id, "free_time", new_id=_BEGUN).value, count=_BEGUN_COUNT)
    _sort(services, sorting.begin(person_id, "home", new_id=_AGAIN).value)
    _sort(services, sorting.begin(person_id, "support", new_id=_FIRST).value)
    sorting.confirm(_FIRST)
    _sort(services, sorting.begin(person_id, "support", new_id=_EARLIER).value)
    sorting.confirm(_EARLIER)
    _sort(services, sorting.begin(person_id, "support", new_id=_LATER).value, moved=_MOVED)
    sorting.confirm(_LATER)
    sorting.begin_own(person_id, say("cli.sample_words"), new_id=_OWN)
    sorting.set_helped_by(_OWN, ME)


def _sort(services: Services, sitting: Sitting, *, count: int = 99, moved: tuple[int, ...] = ()) -> None:
    services.sorting.set_helped_by(sitting.id, ME)
    for number, option in enumerate(sorted(sitting.options, key=lambda x: x.id)[:count]):
        place = _PLACES[(number + (2 if number in moved else 0)) % len(_PLACES)]
        services.sorting.put(sitting.id, option.id, place)


def sorting_screens(person_id: str, empty_id: str) -> Iterator[Drawn]:
    """Yield the name of each picture, where it is, whether its drawer is open and what is done before."""
    topics = Route(Place.SORT_TOPICS, person_id)
    earlier, pair = say("sort.earlier"), say("sort.pair")
    yield "sort_topics", topics, False, ()
    yield "sort_topics_empty", Route(Place.SORT_TOPICS, empty_id), False, ()
    yield "sort_topics_one", Route(Place.SORT_TOPICS, person_id, "support"), False, ()
    yield "sort_earlier", topics, False, (press(earlier),)
    yield "sort_pair", topics, False, (press(earlier, pair),)
    yield "sort_own_topic", topics, False, (press(say("sort.own_topic")),)
    yield "sort_who", Route(Place.SORT, person_id, _NEW), False, ()
    begun = Route(Place.SORT, person_id, _BEGUN)
    yield "sort", begun, False, ()
    yield "sort_drawer", begun, True, ()
    see_all = press(say("sort.see_all"))
    yield "sort_check", begun, False, (press(say("sort.right")),)
    yield "sort_board", begun, False, (see_all,)
    yield "sort_again", Route(Place.SORT, person_id, _AGAIN), False, ()
    yield "sort_own", Route(Place.SORT, person_id, _OWN), False, ()
    first, done = _first_words("support"), Route(Place.SORT, person_id, _LATER)
    yield "sort_board_right", done, False, ()
    yield "sort_moving", done, False, (press(first),)
    two = Route(Place.SORT_COMPARE, person_id, _EARLIER, _LATER)
    yield "sort_compare", two, False, ()
    yield "sort_talk", two, False, (press(say("sort.talk")),)


def _first_words(topic_id: str) -> str:
    topic = sort_topic(topic_id)
    return topic.options[0].words if topic else ""
