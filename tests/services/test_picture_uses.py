"""What somebody chooses is remembered for them, within the change that chose it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.services.test_packs import kettle, kettles

from pcplanner.domain.changes import Kind
from pcplanner.domain.dreams import ObstacleTheme
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse, WordPicture, picture_use_id, word_picture_id
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.times import When
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.desk import Clock
from pcplanner.services.places import places_under
from pcplanner.storage.changing import Change
from pcplanner.storage.key_wrapping import CHEAP_COST

MUG = Picture(PictureKind.PHOTO, "a" * 64, "My red mug")
POT = Picture(PictureKind.PHOTO, "b" * 64, "The pot")
TEA = symbol("tea", "tea")


def plan(services: Services, person: Person) -> Plan:
    return services.people.plan(person.id)


def wanted(services: Services, person: Person) -> dict[str, Picture]:
    return {each.words: each.picture for each in plan(services, person).word_pictures}


def used(services: Services, person: Person) -> set[str]:
    return {each.picture.ref for each in plan(services, person).picture_uses}


def test_what_was_chosen_for_a_word_comes_first_from_then_on(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "I like a cup of tea.").value
    opened.lines.set_picture(line.id, MUG)
    assert wanted(opened, ann) == {"tea": MUG}
    for text in ("Tea with Gran", "We had teas in town.", "cups of tea"):
        assert opened.picture_uses.suggest(plan(opened, ann), text)[0] == MUG
    remembered = plan(opened, ann).word_pictures
    assert opened.pictures.suggest("My tea is hot.", 4, ann.id, remembered)[0] == MUG
    assert opened.pictures.suggest("I like football.", 4, ann.id, remembered)[0] != MUG


def test_a_new_choice_takes_the_place_of_the_old_one(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "Tea", MUG).value
    opened.lines.set_picture(line.id, POT)
    assert wanted(opened, ann) == {"tea": POT}
    assert used(opened, ann) == {MUG.ref, POT.ref}


def test_what_one_person_chose_is_not_chosen_for_another(opened: Services, ann: Person) -> None:
    ben = opened.people.add("Ben").value
    opened.lines.add(ann.id, "important", "Tea", MUG)
    assert wanted(opened, ben) == {}
    assert opened.picture_uses.suggest(plan(opened, ben), "Tea")[0] != MUG


def test_one_undo_takes_the_choice_and_what_was_learnt_of_it_back(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "Tea", MUG).value
    opened.lines.set_picture(line.id, POT)
    opened.history.undo(ann.id)
    assert plan(opened, ann).lines[0].picture == MUG
    assert wanted(opened, ann) == {"tea": MUG}
    assert used(opened, ann) == {MUG.ref}
    opened.history.undo(ann.id)
    assert plan(opened, ann).lines == ()
    assert wanted(opened, ann) == {}
    assert used(opened, ann) == set()
    opened.history.redo(ann.id)
    opened.history.redo(ann.id)
    assert wanted(opened, ann) == {"tea": POT}
    assert used(opened, ann) == {MUG.ref, POT.ref}


def test_what_was_undone_can_be_chosen_again(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "Tea", MUG, new_id="line")
    opened.history.undo(ann.id)
    opened.lines.add(ann.id, "important", "Tea", MUG, new_id="line")
    assert wanted(opened, ann) == {"tea": MUG}
    assert used(opened, ann) == {MUG.ref}


def test_typing_letters_learns_nothing(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "", MUG).value
    assert wanted(opened, ann) == {}
    for words in ("T", "Te", "Tea"):
        opened.lines.reword(line.id, words)
    assert wanted(opened, ann) == {}
    assert used(opened, ann) == {MUG.ref}


def test_taking_the_picture_away_forgets_nothing(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "Tea", MUG).value
    opened.lines.set_picture(line.id, None)
    opened.lines.put_away(line.id)
    assert wanted(opened, ann) == {"tea": MUG}
    assert used(opened, ann) == {MUG.ref}


def test_dreams_goals_steps_and_what_could_help_teach_too(opened: Services, ann: Person) -> None:
    dream = opened.dreams.add_dream(ann.id, "Swim in the sea", MUG).value
    goal = opened.dreams.add_goal(dream.id, "Football").value
    opened.dreams.edit_goal(goal.id, "Football", POT)
    opened.steps.add(goal.id, "Ring Gran", TEA)
    opened.dreams.add_obstacle(goal.id, ObstacleTheme.MONEY, what_could_help="A piggy bank", help_picture=MUG)
    assert wanted(opened, ann)["football"] == POT
    assert used(opened, ann) == {MUG.ref, POT.ref, TEA.ref}
    assert opened.picture_uses.suggest(plan(opened, ann), "My piggy bank")[0] == MUG


def test_a_change_of_something_else_looks_at_no_picture(
    opened: Services, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    dream = opened.dreams.add_dream(ann.id, "Tea", MUG).value
    goal = opened.dreams.add_goal(dream.id, "Tea", MUG).value
    step = opened.steps.add(goal.id, "Tea", MUG).value
    monkeypatch.setattr(Change, "find", lambda *_: pytest.fail("looked"))
    opened.steps.edit(step.id, "More tea", replaced_name(MUG), promised_by=("me",), when=When("soon"))
    assert plan(opened, ann).steps[0].words == "More tea"


def replaced_name(picture: Picture) -> Picture:
    """Return the same picture called something else, which is no other choice."""
    return Picture(picture.kind, picture.ref, "a mug")


def test_a_picture_of_a_pack_that_was_chosen_outlives_its_pack(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    opened.picture_uses.set_favourite(ann.id, picture, is_favourite=True)
    opened.packs.remove("kettles")
    assert b"rect" in opened.pictures.data(picture).data


def test_a_favourite_is_kept_and_taken_away_by_name(opened: Services, ann: Person) -> None:
    made = opened.picture_uses.set_favourite(ann.id, MUG, is_favourite=True)
    assert made.kinds == {Kind.PICTURES}
    assert plan(opened, ann).picture_uses[0].is_favourite
    assert opened.history.history(ann.id).undo == "kept a favourite picture"
    again = opened.picture_uses.set_favourite(ann.id, MUG, is_favourite=True)
    assert again.kinds == frozenset()
    opened.picture_uses.set_favourite(ann.id, MUG, is_favourite=False)
    assert opened.history.history(ann.id).undo == "took a favourite away"
    assert not plan(opened, ann).picture_uses[0].is_favourite
    opened.history.undo(ann.id)
    assert plan(opened, ann).picture_uses[0].is_favourite


def test_a_favourite_stays_one_when_it_is_used(opened: Services, ann: Person) -> None:
    opened.picture_uses.set_favourite(ann.id, MUG, is_favourite=True)
    opened.lines.add(ann.id, "important", "Tea", MUG)
    (use,) = plan(opened, ann).picture_uses
    assert use.is_favourite
    assert use.id == picture_use_id(ann.id, MUG)


def test_what_was_used_last_comes_first(tmp_path: Path) -> None:
    hours = iter(range(10_000))
    start = datetime(2026, 3, 4, tzinfo=UTC)
    clock = Clock(now=lambda: start + timedelta(hours=next(hours)))
    services = build_services(places_under(tmp_path), clock, CHEAP_COST)
    services.library.start("four dogs on a boat", "four dogs on a boat")
    ann = services.people.add("Ann").value
    for picture in (MUG, POT, MUG):
        services.lines.add(ann.id, "important", "Tea", picture)
    assert [each.picture for each in plan(services, ann).picture_uses] == [MUG, POT]
    services.library.lock()


def test_a_choice_says_that_pictures_changed(opened: Services, ann: Person) -> None:
    assert opened.lines.add(ann.id, "important", "Tea", MUG).kinds == {Kind.LINES, Kind.PICTURES}
    assert opened.lines.add(ann.id, "important", "Tea").kinds == {Kind.LINES}


def test_what_the_plan_has_for_the_words_is_suggested_though_nobody_was_asked(
    opened: Services, ann: Person
) -> None:
    opened.lines.add(ann.id, "important", "A cup of tea", MUG)
    before = plan(opened, ann)
    older = Plan(before.person, lines=before.lines)
    assert opened.picture_uses.suggest(older, "Tea with Gran")[0] == MUG
    assert MUG not in opened.picture_uses.suggest(older, "Football")


def test_at_most_four_are_suggested_and_each_once(opened: Services, ann: Person) -> None:
    for number, words in enumerate(("tea", "swim", "dog", "football", "music")):
        picture = Picture(PictureKind.PHOTO, str(number) * 64)
        opened.lines.add(ann.id, "important", words, picture)
    opened.lines.add(ann.id, "important", "cake", MUG)
    opened.lines.add(ann.id, "important", "biscuits", MUG)
    text = "Tea, a swim, the dog, football, music, cake and biscuits"
    found = opened.picture_uses.suggest(plan(opened, ann), text)
    assert len(found) == len(set(found)) == 4
    few = opened.picture_uses.suggest(plan(opened, ann), "Cake and biscuits")
    assert few.count(MUG) == 1


def test_a_remembered_picture_comes_even_where_nothing_would_be_guessed(
    opened: Services, ann: Person
) -> None:
    assert opened.picture_uses.suggest(plan(opened, ann), "I like my zorgle.") == ()
    opened.lines.add(ann.id, "important", "Zorgle", MUG)
    assert opened.picture_uses.suggest(plan(opened, ann), "I like my zorgle.") == (MUG,)


def test_another_picture_for_the_same_words_is_told(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "A cup of tea", TEA)
    line = opened.lines.add(ann.id, "important", "My tea first", MUG).value
    other = opened.picture_uses.other_picture(plan(opened, ann), Pictured(line.id, line.words, line.picture))
    assert other is not None
    assert (other.words, other.picture) == ("tea", TEA)


def test_the_same_picture_and_other_words_are_not_told(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "A cup of tea", TEA)
    opened.lines.add(ann.id, "important", "I like swimming", symbol("swim"))
    for thing in (
        Pictured("", "Tea please", replaced_name(TEA)),
        Pictured("", "I like football", MUG),
        Pictured("", "Tea", None),
        Pictured("", "", MUG),
    ):
        assert opened.picture_uses.other_picture(plan(opened, ann), thing) is None


def test_ids_follow_from_who_and_what() -> None:
    now = datetime(2026, 3, 4, tzinfo=UTC)
    use = PictureUse(picture_use_id("ann", MUG), "ann", MUG, now)
    assert use.id == picture_use_id("ann", replaced_name(MUG))
    assert use.id != picture_use_id("ben", MUG)
    word = WordPicture(word_picture_id("ann", "tea"), "ann", "tea", MUG, now)
    assert word.id not in {word_picture_id("ben", "tea"), word_picture_id("ann", "pot")}


def test_taking_what_was_remembered_learns_no_other_word(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "Gran", MUG)
    opened.lines.add(ann.id, "important", "Gran drinks tea with Sam and Bob", MUG)
    assert wanted(opened, ann) == {"gran": MUG}
