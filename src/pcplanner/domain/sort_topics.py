"""Read the topics of Picture sort, each a list of things to sort."""

import tomllib
from dataclasses import dataclass
from functools import cache

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.sittings import SortOption


@dataclass(frozen=True, slots=True)
class SortTopic:
    """A topic with its picture and what there is to sort, before anybody has put it in an order to ask."""

    id: str
    words: str
    picture: Picture
    options: tuple[SortOption, ...]


@cache
def all_topics() -> tuple[SortTopic, ...]:
    """Return the topics that come with the program, in the order they are offered."""
    read = []
    for path in asset_path("templates/sort_topics").glob("*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        options = tuple(SortOption(key, words, symbol(name)) for key, words, name in table["options"])
        topic = SortTopic(path.stem, table["words"], symbol(table["symbol"]), options)
        read.append((table["position"], topic))
    return tuple(topic for _, topic in sorted(read, key=lambda each: each[0]))


def sort_topic(topic_id: str) -> SortTopic | None:
    """Return a topic that comes with the program, or ``None`` for one of somebody's own."""
    return next((topic for topic in all_topics() if topic.id == topic_id), None)
