from pcplanner.domain.pictures import symbol
from pcplanner.domain.same_picture import Pictured
from pcplanner.services.picture_uses import OtherPicture
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.picture_suggestions import PictureHints, as_choices, other_picture_told, with_picture


def test_each_picture_is_a_choice_with_its_name() -> None:
    picture = symbol("swim", "somebody swims")
    assert [(c.key, c.words, c.picture) for c in as_choices([picture])] == [
        (picture, "somebody swims", picture)
    ]


def test_the_chosen_picture_is_known_by_what_it_shows() -> None:
    chosen, offered = symbol("swim"), symbol("swim", "somebody swims")
    assert [(c.key, c.words) for c in as_choices([offered], chosen)] == [(chosen, "somebody swims")]


def test_one_more_picture_takes_the_last_place_that_is_not_chosen() -> None:
    four = tuple(symbol(name) for name in ("one", "two", "three", "four"))
    more = symbol("more")
    assert with_picture(four[:2], more, None) == (*four[:2], more)
    assert with_picture(four, more, None) == (*four[:3], more)
    assert with_picture(four, more, four[3]) == (*four[:2], more, four[3])
    assert with_picture(four, symbol("two", "another name"), None) == four


def test_the_note_names_the_words_where_they_are_few() -> None:
    assert "picture for tea in" in other_picture_told(OtherPicture("tea", symbol("tea")))
    assert "these words" in other_picture_told(OtherPicture("one two three four five six", symbol("tea")))


def test_suggestions_stay_in_their_places_until_the_words_change(
    context: Context, new_person_id: str
) -> None:
    hints = PictureHints(context)
    people, lines = context.services.people, context.services.lines
    first = hints.suggest(people.plan(new_person_id), Pictured("", "I walk my dog", None))
    assert len(first) > 1
    lines.add(new_person_id, "admire", "I walk my dog", first[1])
    assert hints.suggest(people.plan(new_person_id), Pictured("", "I walk my dog", first[1])) == first
    words = people.plan(new_person_id).word_pictures[0].words
    again = hints.suggest(people.plan(new_person_id), Pictured("", f"My {words}", None))
    assert again[0] == first[1]


def test_another_picture_is_told_once_when_it_is_chosen_and_is_then_one_press_away(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    hints, people = PictureHints(context), context.services.people
    mug = symbol("hot-drink", "a mug")
    context.services.lines.add(new_person_id, "admire", "My tea", mug)
    plan = people.plan(new_person_id)
    thing = Pictured("", "Tea first", symbol("cafe", "a café"))
    hints.suggest(plan, thing)
    assert told == []
    hints.chosen(thing.picture)
    assert mug in hints.suggest(plan, thing)
    hints.suggest(plan, thing)
    assert [message.words for message in told] == ["There is another picture for tea in this plan."]
