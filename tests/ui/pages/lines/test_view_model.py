import pytest

from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience, Check, Importance, Line, Source
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.rows import RowKind
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def empty(context: Context, new_person_id: str) -> ChapterViewModel:
    view_model = ChapterViewModel(context, new_person_id, "admire")
    view_model.show_drawer(is_shown=True)
    return view_model


def lines(context: Context, view_model: ChapterViewModel) -> tuple[Line, ...]:
    return context.services.people.plan(view_model._person_id).lines_in(view_model.chapter_id)


def undo(context: Context, view_model: ChapterViewModel) -> None:
    view_model.settle()
    context.change(lambda: context.services.history.undo(view_model._person_id))


def test_an_empty_chapter_says_what_to_do_first(empty: ChapterViewModel) -> None:
    assert "Press Add a line" in empty.state.hint
    empty.editor.type_words("I am kind.")
    assert empty.state.hint == ""


def test_words_are_seen_while_they_are_typed_and_saved_when_typing_pauses(
    empty: ChapterViewModel, context: Context
) -> None:
    empty.editor.type_words("I am k")
    assert [(row.words, row.is_new) for row in empty.state.cards] == [("I am k", True)]
    assert lines(context, empty) == ()
    assert empty.state.edit.message == ""
    empty.settle()
    assert [line.words for line in lines(context, empty)] == ["I am k"]
    assert empty.state.edit.message == "Saved."
    assert [(row.words, row.is_new) for row in empty.state.cards] == [("I am k", True)]


def test_a_space_at_the_end_stays_while_somebody_types(empty: ChapterViewModel) -> None:
    empty.editor.type_words("I am ")
    empty.settle()
    assert empty.state.edit.words == "I am "


def test_typing_a_line_is_one_change_with_no_first_wording(empty: ChapterViewModel, context: Context) -> None:
    for words in ("I", "I am", "I am kind."):
        empty.editor.type_words(words)
        empty.settle()
    (line,) = lines(context, empty)
    assert (line.words, line.original_words) == ("I am kind.", "")
    undo(context, empty)
    assert lines(context, empty) == ()
    assert empty.state.edit.words == ""
    assert empty.state.cards == ()


def test_wording_a_line_again_keeps_its_first_words(empty: ChapterViewModel, context: Context) -> None:
    made = context.services.lines.add(empty._person_id, "admire", "I am kind.").value
    empty.load()
    empty.editor.choose(made.id)
    for words in ("I am ki", "I am kind to do", "I am kind to dogs."):
        empty.editor.type_words(words)
        empty.settle()
    (line,) = lines(context, empty)
    assert (line.words, line.original_words) == ("I am kind to dogs.", "I am kind.")
    assert empty.state.edit.original_words == "I am kind."
    assert not empty.state.edit.is_original_shown
    empty.editor.show_original()
    assert empty.state.edit.is_original_shown
    undo(context, empty)
    assert empty.state.edit.words == "I am ki"
    undo(context, empty)
    assert empty.state.edit.words == "I am kind."


def test_a_line_left_without_words_is_told_and_not_saved(empty: ChapterViewModel, context: Context) -> None:
    made = context.services.lines.add(empty._person_id, "admire", "I am kind.").value
    empty.load()
    empty.editor.choose(made.id)
    empty.editor.type_words("   ")
    empty.settle()
    assert empty.state.edit.is_problem
    assert "put the line away" in empty.state.edit.message
    assert [line.words for line in lines(context, empty)] == ["I am kind."]


def test_trouble_while_saving_is_told_at_the_words_and_the_words_stay(
    empty: ChapterViewModel, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = context.services.lines

    def full(*_: object, **__: object) -> None:
        raise InputError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(service, "add", full)
        empty.editor.type_words("I am kind.")
        empty.settle()
    assert empty.state.edit.message == "The disk is full."
    assert empty.state.edit.words == "I am kind."
    empty.settle()
    assert [line.words for line in lines(context, empty)] == ["I am kind."]
    assert not empty.state.edit.is_problem


def test_hard_words_are_told_gently_and_still_saved(empty: ChapterViewModel, context: Context) -> None:
    empty.editor.choose_source(Source.SEEN)
    empty.editor.type_words("I appreciate multidisciplinary consultation; utilise it.")
    empty.settle()
    assert empty.state.edit.message == "“consultation” This is an office word."
    assert len(lines(context, empty)) == 1


def test_easy_words_of_others_are_told_so(empty: ChapterViewModel) -> None:
    empty.editor.choose_source(Source.SEEN)
    empty.editor.type_words("I am kind.")
    empty.settle()
    assert empty.state.edit.message == "Saved. Easy to read."


def test_pictures_are_suggested_and_chosen_and_taken_away(empty: ChapterViewModel, context: Context) -> None:
    empty.editor.type_words("I walk my dog.")
    empty.settle()
    refs = [picture.ref for picture in empty.state.edit.pictures]
    assert {"builtin/walk", "builtin/dog"} <= set(refs)
    dog = empty.state.edit.pictures[refs.index("builtin/dog")]
    empty.editor.choose_picture(dog)
    assert lines(context, empty)[0].picture == dog
    assert [picture.ref for picture in empty.state.edit.pictures] == refs
    empty.editor.choose_picture(dog)
    assert lines(context, empty)[0].picture is None


def test_a_line_may_be_only_a_picture(empty: ChapterViewModel, context: Context) -> None:
    empty.editor.choose_picture(symbol("dog", "A dog"))
    (line,) = lines(context, empty)
    assert (line.words, line.source) == ("", Source.OWN_PICTURE)
    assert empty.state.cards[0].words == "A dog"


def test_more_pictures_are_asked_for_and_the_answer_is_kept(
    empty: ChapterViewModel, context: Context
) -> None:
    empty.editor.type_words("I like it.")
    context.navigator.go(_here(empty))
    empty.editor.ask_for_picture()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.PICTURE
    context.navigator.answer(symbol("park"))
    assert lines(context, empty)[0].picture == symbol("park")
    empty.editor.ask_for_picture()
    context.navigator.answer(None)
    assert lines(context, empty)[0].picture is None


def test_who_said_it_is_asked_and_a_line_of_somebody_else_is_not_the_persons(
    empty: ChapterViewModel, context: Context
) -> None:
    empty.editor.choose_source(Source.SOMEONE_ELSE)
    assert empty.state.edit.is_asking_who
    empty.editor.choose_who("  Mum ")
    assert not empty.state.edit.is_asking_who
    empty.editor.type_words("Alex is kind.")
    empty.settle()
    (line,) = lines(context, empty)
    assert (line.source, line.said_by) == (Source.SOMEONE_ELSE, "Mum")
    row = empty.state.cards[0]
    assert row.kind is RowKind.SOMEONE
    empty.answer(row, Check.YES)
    assert empty.state.cards[0].kind is RowKind.AGREED
    assert empty.state.cards[0].source_words == "Mum said this. I agree."
    undo(context, empty)
    assert empty.state.cards[0].kind is RowKind.SOMEONE
    empty.editor.choose_source(Source.OWN_WORDS)
    assert lines(context, empty)[0].said_by == ""


def test_everything_about_a_line_is_saved_at_once(empty: ChapterViewModel, context: Context) -> None:
    empty.editor.type_words("I am kind.")
    empty.editor.choose_audience(Audience.GP)
    empty.editor.choose_importance(Importance.MUST)
    empty.editor.choose_source(Source.SEEN)
    empty.editor.type_how_we_check("We ask on Friday.")
    empty.settle()
    (line,) = lines(context, empty)
    # Family and supporters may see what people like about me, unless somebody says otherwise.
    assert line.audiences == (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS, Audience.GP)
    assert line.importance is Importance.MUST
    assert line.how_we_check == "We ask on Friday."
    empty.editor.choose_importance(Importance.MUST)
    empty.editor.choose_audience(Audience.GP)
    empty.editor.choose_audience(Audience.FAMILY)
    (line,) = lines(context, empty)
    assert line.importance is None
    assert line.audiences == (Audience.ME, Audience.SUPPORTERS)


def test_the_person_may_always_see_their_plan(empty: ChapterViewModel, told: list[Message]) -> None:
    empty.editor.choose_audience(Audience.ME)
    assert "always" in told[-1].words


def test_nothing_can_be_chosen_about_a_line_that_is_not_there(
    empty: ChapterViewModel, told: list[Message]
) -> None:
    empty.editor.choose_importance(Importance.LIKE)
    assert "first" in told[-1].words


def test_lines_move_and_are_put_away_with_undo(
    context: Context, example_person_id: str, told: list[Message]
) -> None:
    view_model = ChapterViewModel(context, example_person_id, "important")
    before = [row.id for row in view_model.state.cards]
    view_model.editor.choose(before[1])
    assert view_model.state.edit.can_move_up
    view_model.editor.move(-1)
    assert [row.id for row in view_model.state.cards][:2] == [before[1], before[0]]
    assert not view_model.state.edit.can_move_up
    view_model.editor.put_away()
    assert before[1] not in [row.id for row in view_model.state.cards]
    assert "Undo" in told[-1].words
    assert view_model.state.edit.words == ""
    undo(context, view_model)
    undo(context, view_model)
    assert [row.id for row in view_model.state.cards] == before


def test_the_drawer_works_on_the_line_that_was_pressed(context: Context, example_person_id: str) -> None:
    view_model = ChapterViewModel(context, example_person_id, "important")
    view_model.press(view_model.state.cards[2])
    assert not any(row.is_chosen for row in view_model.state.cards)
    view_model.show_drawer(is_shown=True)
    assert [row.is_chosen for row in view_model.state.cards[:3]] == [False, False, True]
    assert view_model.state.edit.words == view_model.editor.line().words


def test_a_long_line_opens_whole_and_closes_again(empty: ChapterViewModel) -> None:
    empty.editor.type_words("I like tea. " * 1500)
    empty.settle()
    (row,) = empty.state.cards
    empty.open_whole(row.id)
    assert empty.state.opened
    assert sum(row.words.count("tea") for row in empty.state.opened) == 1500
    empty.close_whole()
    assert len(empty.state.cards) == 1


def test_odd_names_and_words_are_kept_as_they_are(empty: ChapterViewModel, context: Context) -> None:
    for words in ("<b>&\"'", "\U0001f600 مرحبا", "{name}"):
        empty.add_line()
        empty.editor.type_words(words)
        empty.settle()
    assert [line.words for line in lines(context, empty)] == ["<b>&\"'", "\U0001f600 مرحبا", "{name}"]


def _here(view_model: ChapterViewModel) -> Route:
    return Route(Place.LINES, view_model._person_id, view_model.chapter_id)


def test_what_was_chosen_for_a_word_comes_first_in_the_next_line(
    empty: ChapterViewModel, context: Context
) -> None:
    empty.editor.type_words("I like a cup of tea.")
    empty.settle()
    offered = empty.state.edit.pictures
    park = symbol("park", "a park")
    empty.editor.choose_picture(park)
    assert empty.state.edit.pictures == (park, *offered)[:4]
    empty.editor.start_new()
    empty.editor.type_words("Tea with Gran")
    empty.settle()
    assert empty.state.edit.pictures[0] == park
    assert len(empty.state.edit.pictures) <= 4


def test_another_picture_for_the_same_words_is_noted_and_one_press_away(
    empty: ChapterViewModel, context: Context
) -> None:
    mug, park = symbol("hot-drink", "a mug"), symbol("park", "a park")
    context.services.lines.add(empty._person_id, "important", "My tea", mug)
    note = "There is another picture for tea in this plan."
    empty.load()
    empty.editor.type_words("Tea is best.")
    empty.settle()
    assert empty.state.edit.picture_note == ""
    empty.editor.choose_picture(park)
    assert empty.state.edit.picture_note == note
    assert empty.state.edit.message == "Saved."
    other = next(each for each in empty.state.edit.pictures if each.ref == mug.ref)
    empty.editor.choose_picture(other)
    assert lines(context, empty)[0].picture == other
    assert empty.state.edit.picture_note == ""


def test_the_browser_begins_with_the_words_of_the_line(empty: ChapterViewModel, context: Context) -> None:
    empty.editor.type_words("Zorgle")
    empty.settle()
    assert empty.state.edit.pictures == ()
    context.navigator.go(_here(empty))
    empty.editor.ask_for_picture()
    assert context.navigator.here == Route(Place.PICTURE, empty._person_id, "", "Zorgle")
