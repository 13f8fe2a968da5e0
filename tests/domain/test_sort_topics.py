import json

import pytest

from pcplanner.domain.assets import asset_path
from pcplanner.domain.easy_words import problems
from pcplanner.domain.pictures import SymbolRef
from pcplanner.domain.sort_topics import SortTopic, all_topics, sort_topic

IDS = [
    "home", "food", "people", "work", "free_time", "health",
    "getting_about", "support", "money", "feelings", "meeting", "future",
]  # fmt: skip


def symbols() -> set[str]:
    index = json.loads(asset_path("symbols/index.json").read_text(encoding="utf-8"))
    return {each["id"] for each in index["symbols"]}


def test_the_topics_stand_in_their_order() -> None:
    assert [topic.id for topic in all_topics()] == IDS


@pytest.mark.parametrize("topic", all_topics(), ids=lambda topic: topic.id)
def test_a_topic_has_12_to_20_options_and_none_twice(topic: SortTopic) -> None:
    assert 12 <= len(topic.options) <= 20
    for seen in (
        {x.id for x in topic.options},
        {x.words for x in topic.options},
        {x.picture.ref for x in topic.options if x.picture},
    ):
        assert len(seen) == len(topic.options)


@pytest.mark.parametrize("topic", all_topics(), ids=lambda topic: topic.id)
def test_every_picture_of_a_topic_is_in_the_built_in_pack(topic: SortTopic) -> None:
    pictures = [topic.picture, *(x.picture for x in topic.options if x.picture)]
    assert {SymbolRef.of(x).id for x in pictures} <= symbols()


@pytest.mark.parametrize("topic", all_topics(), ids=lambda topic: topic.id)
def test_the_words_of_a_topic_are_easy(topic: SortTopic) -> None:
    words = [topic.words, *(x.words for x in topic.options)]
    broken = [(x, found.rule) for x in words for found in problems(x) if found.rule != "ER-04"]
    assert broken == []
    assert max(len(x.split()) for x in words) <= 6


def test_a_topic_of_somebodys_own_is_none_of_ours() -> None:
    assert sort_topic("home") == all_topics()[0]
    assert sort_topic("own-1") is None
