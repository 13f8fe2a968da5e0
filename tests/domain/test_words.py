"""The program's own words come from one table."""

import pytest

from pcplanner.domain.words import all_words, say


def test_words_are_found_by_area_and_key() -> None:
    assert say("chapters.about_title") == "About me"
    assert say("chapters.about_title") == all_words()["chapters.about_title"]


def test_places_are_filled_in() -> None:
    assert say("errors.name_long", longest=200) == "That name is too long. Please use 200 letters or fewer."


def test_a_name_that_looks_like_a_place_stays_as_it_was_typed() -> None:
    assert "{count}" in say("easy_words.instead", found="{count}", plain="{found}", count=3)
    assert say("easy_words.instead", found="x", plain="{found}") == "Say “{found}” for “x”."


def test_a_place_that_gets_no_value_is_plain_to_see() -> None:
    assert "{longest}" in say("errors.name_long")


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("chapters.no_such_words")


def test_nobody_can_change_the_table() -> None:
    with pytest.raises(TypeError):
        all_words()["chapters.about_title"] = "Not about me"  # type: ignore[index]
