"""Make sittings for the tests of sorting: any order, any places, some asked again."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from pcplanner.domain.sittings import Sitting, SortOption, SortPlace
from pcplanner.domain.sort_topics import all_topics
from pcplanner.domain.sorting import add_option, answer_again, new_sitting, put, take_back

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
TOPIC = all_topics()[0]


def begun(sitting_id: str = "s1", before: Sitting | None = None) -> Sitting:
    """Return a sitting of the first topic with nothing placed yet."""
    return new_sitting(sitting_id, "me", TOPIC, NOW, before)


def all_in(sitting: Sitting, *places: SortPlace) -> Sitting:
    """Return a sitting with everything placed, the places taken by turns."""
    for number, option in enumerate(sitting.options):
        sitting = put(sitting, option.id, places[number % len(places)])
    return sitting


@st.composite
def sittings(draw: st.DrawFn) -> Sitting:
    """Draw a sitting that somebody has worked on for a while."""
    sitting = begun(draw(st.sampled_from(["s1", "s2", "s3"])))
    ids = [x.id for x in sitting.options]
    acts = st.tuples(st.sampled_from(["put", "again", "back", "own"]), st.sampled_from(ids), _PLACES)
    for number, (act, option_id, place) in enumerate(draw(st.lists(acts, max_size=40))):
        if act == "put":
            sitting = put(sitting, option_id, place)
        elif act == "again" and sitting.place_of(option_id):
            sitting = answer_again(sitting, option_id, place)
        elif act == "back":
            sitting = take_back(sitting, option_id)
        elif act == "own":
            sitting = add_option(sitting, SortOption(f"own{number}", "Own", is_own=True), is_next=True)
    return sitting


_PLACES = st.sampled_from(list(SortPlace))
