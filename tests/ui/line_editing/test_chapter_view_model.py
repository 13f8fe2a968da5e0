from dataclasses import replace
from datetime import date

import pytest

from pcplanner.domain.circle import Ring
from pcplanner.domain.lines import Answer, Check, Details, Line, Slot, Source
from pcplanner.domain.times import When
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.messages import Message


def opened(context: Context, person_id: str, chapter: str, sheet: str = "") -> ChapterViewModel:
    made = ChapterViewModel(context, person_id, chapter, sheet)
    made.show_drawer(is_shown=True)
    return made


def kept(context: Context, person_id: str, chapter: str) -> tuple[Line, ...]:
    """Return the lines as they are after the library was closed and opened again."""
    services: Services = context.services
    services.library.lock()
    services.library.open_practice()
    return services.people.plan(person_id).lines_in(chapter)


def say_line(view_model: ChapterViewModel, words: str, slot: Slot | None = None) -> None:
    view_model.add(slot)
    view_model.editor.type_words(words)
    view_model.settle()


def test_any_chapter_of_any_style_is_read_with_its_title_and_columns(
    context: Context, new_person_id: str
) -> None:
    for chapter, columns in (("admire", 0), ("signs", 4), ("decision_record", 9), ("week", 7), ("story", 0)):
        state = ChapterViewModel(context, new_person_id, chapter).state
        assert state.chapter is not None
        assert state.chapter.title
        assert len(state.chapter.columns) == columns
        assert state.hint


def test_a_chapter_that_is_gone_keeps_its_lines_and_is_no_error(context: Context, new_person_id: str) -> None:
    context.services.lines.add(new_person_id, "of_an_old_style", "I sing.")
    state = ChapterViewModel(context, new_person_id, "of_an_old_style").state
    assert state.is_read
    assert state.chapter is None
    assert [row.words for row in state.cards] == ["I sing."]


def test_two_fillings_in_of_a_chapter_stay_apart(context: Context, new_person_id: str) -> None:
    first, second = (opened(context, new_person_id, "closing", sheet) for sheet in ("m1", "m2"))
    say_line(first, "Happy")
    say_line(second, "Tired")
    first.load()
    assert [row.words for row in first.state.cards] == ["Happy"]
    assert [row.words for row in second.state.cards] == ["Tired"]
    lines = kept(context, new_person_id, "closing")
    assert {(x.slot.sheet_id, x.words) for x in lines} == {("m1", "Happy"), ("m2", "Tired")}


def test_a_line_goes_into_its_column_and_row_and_the_next_question_follows(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    page = opened(context, new_person_id, "signs")
    say_line(page, "It is loud.", page.slot("when_this", "row-1"))
    page.editor.start_next()
    assert page.editor.line().slot == Slot("i_do", "row-1")
    page.editor.type_words("I rub my ears.")
    page.editor.start_next()
    page.editor.start_next()
    page.editor.start_next()
    assert page.editor.line().slot.column == "please"
    assert "last question" in told[-1].words
    places = [(x.slot.column, x.slot.row_id) for x in kept(context, new_person_id, "signs")]
    assert places == [("when_this", "row-1"), ("i_do", "row-1")]


def test_several_entries_stand_in_one_cell(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "signs")
    say_line(page, "Turn it down.", page.slot("please", "row-1"))
    page.add_line()
    page.editor.type_words("Stay with me.")
    page.settle()
    assert {x.slot for x in kept(context, new_person_id, "signs")} == {Slot("please", "row-1")}


@pytest.mark.parametrize("answer", [x for x in Answer if x is not Answer.SAID])
def test_an_answer_is_kept_and_differs_from_what_was_not_asked(
    context: Context, new_person_id: str, answer: Answer
) -> None:
    page = ChapterViewModel(context, new_person_id, "admire")
    assert page.state.hint
    page.answer_with(answer)
    assert not page.state.hint
    assert page.state.cards[0].picture is not None
    assert [(x.words, x.answer) for x in kept(context, new_person_id, "admire")] == [("", answer)]


def test_a_new_line_in_the_drawer_can_be_an_answer_and_later_get_words(
    context: Context, new_person_id: str
) -> None:
    page = opened(context, new_person_id, "working")
    page.add(page.slot("not_working"))
    assert page.state.edit.takes_answer
    page.editor.choose_source(Source.SOMEONE_ELSE)
    page.editor.choose_who("Dad")
    page.editor.choose_answer(Answer.NOTHING)
    assert not page.state.edit.takes_answer
    (line,) = kept(context, new_person_id, "working")
    assert (line.answer, line.said_by, line.slot.column) == (Answer.NOTHING, "Dad", "not_working")
    page.load()
    page.editor.type_words("Nothing at all.")
    page.settle()
    assert [x.words for x in kept(context, new_person_id, "working")] == ["Nothing at all."]


def test_everything_beside_the_words_is_typed_and_kept(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "important")
    say_line(page, "I have tea.")
    for field, words in (
        ("reason", "I wake up slowly"),
        ("only_if", "it is hot"),
        ("if_not", "I have milk"),
        ("when", "when I was 30"),
        ("until", "4 March 2030"),
        ("how_often", "every day "),
        ("rank", "1"),
        ("said_on", "4 March 2025"),
        ("look_again_on", "4/3/2027"),
    ):
        page.editor.type_field(field, words)
        page.settle()
    assert dict(page.state.edit.fields)["how_often"] == "every day "
    page.editor.change_details(replace(page.editor.line().details, is_heading=True))
    (line,) = kept(context, new_person_id, "important")
    assert line.details == Details(
        reason="I wake up slowly",
        only_if="it is hot",
        if_not="I have milk",
        when=When("when I was 30"),
        until=When(day=date(2030, 3, 4)),
        how_often="every day",
        rank=1,
        said_on=date(2025, 3, 4),
        look_again_on=date(2027, 3, 4),
        is_heading=True,
    )
    assert line.day == date(2025, 3, 4)


def test_details_typed_before_the_words_come_with_them(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "story")
    page.editor.type_field("when", "1964")
    page.settle()
    assert kept(context, new_person_id, "story") == ()
    page.editor.type_words("I was born.")
    page.settle()
    (line,) = kept(context, new_person_id, "story")
    assert line.details.when == When("1964")


def test_a_day_that_cannot_be_understood_is_told_and_stays_in_its_field(
    context: Context, new_person_id: str
) -> None:
    page = opened(context, new_person_id, "important")
    say_line(page, "I have tea.")
    page.editor.type_field("said_on", "4 March 2025")
    page.settle()
    page.editor.type_field("said_on", "some day")
    assert page.state.edit.told_field == ""
    page.settle()
    assert page.state.edit.told_field == "said_on"
    assert dict(page.state.edit.fields)["said_on"] == "some day"
    (line,) = kept(context, new_person_id, "important")
    assert line.details.said_on == date(2025, 3, 4)


def test_undo_takes_details_back_by_name(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "important")
    say_line(page, "I have tea.")
    page.editor.type_field("reason", "I wake up slowly")
    page.settle()
    context.change(lambda: context.services.history.undo(new_person_id))
    assert dict(page.state.edit.fields)["reason"] == ""
    assert page.state.cards[0].words == "I have tea."


def test_another_view_stands_beside_the_first_and_both_stay(context: Context, new_person_id: str) -> None:
    mum = context.services.circle.add(new_person_id, "Mum", None, Ring.CLOSEST).value
    page = opened(context, new_person_id, "working")
    say_line(page, "I like the bus.", page.slot("working"))
    first = page.editor.line_id
    say_line(page, "Staff are kind.", page.slot("working"))
    page.editor.choose(first)
    page.editor.start_view()
    assert page.state.edit.beside_words == "I like the bus."
    page.editor.type_words("Robin does not like the bus.")
    page.settle()
    page.editor.choose_source(Source.SOMEONE_ELSE)
    page.editor.choose_who(mum.id)
    words = [row.words for row in page.state.cards]
    assert words == ["I like the bus.", "Robin does not like the bus.", "Staff are kind."]
    page.open_whole(first)
    assert [row.words for row in page.state.opened] == ["I like the bus.", "Robin does not like the bus."]
    assert all(str(row.day.year) in row.source_words for row in page.state.opened if row.day)
    beside = {x.words: (x.beside_id, x.said_by) for x in kept(context, new_person_id, "working")}
    assert beside["Robin does not like the bus."] == (first, mum.id)
    assert beside["I like the bus."] == ("", "")


def test_two_people_saying_the_same_thing_stay_two_lines(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "admire")
    for who in ("Mum", "Dad"):
        say_line(page, "Robin is kind.")
        page.editor.choose_source(Source.SOMEONE_ELSE)
        page.editor.choose_who(who)
    assert [x.said_by for x in kept(context, new_person_id, "admire")] == ["Mum", "Dad"]


def test_points_are_nested_and_taken_out_again(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "support")
    for words in ("In the morning", "Wake me at 8.", "In the evening"):
        say_line(page, words)
    second = page.state.cards[1].id
    page.editor.choose(second)
    page.editor.nest(is_under=True)
    assert [row.depth for row in page.state.cards] == [0, 1, 0]
    assert kept(context, new_person_id, "support")[1].slot.under_id == page.state.cards[0].id
    page.load()
    page.editor.nest(is_under=False)
    assert [row.depth for row in page.state.cards] == [0, 0, 0]


def test_a_line_moves_among_those_that_stand_with_it(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "good_bad_days")
    for words, column in (("Sun", "good"), ("Rain", "bad"), ("Friends", "good")):
        say_line(page, words, page.slot(column))
    assert page.state.edit.can_move_up
    page.editor.move(-1)
    good = [x.words for x in kept(context, new_person_id, "good_bad_days") if x.slot.column == "good"]
    assert good == ["Friends", "Sun"]
    page.load()
    assert not page.state.edit.can_move_up


def test_a_line_is_put_into_another_column(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "good_bad_days")
    say_line(page, "Rain", page.slot("good"))
    assert [x.id for x in page.state.edit.columns] == ["good", "bad"]
    page.editor.put_in(page.slot("bad"))
    assert [x.slot.column for x in kept(context, new_person_id, "good_bad_days")] == ["bad"]


def test_now_and_wanted_are_both_kept_and_can_be_taken_back(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "how_it_is")
    say_line(page, "My home")
    (row,) = page.state.cards
    page.put_in(row, page.slot("ok"))
    page.editor.choose_wanted("very_good")
    (line,) = kept(context, new_person_id, "how_it_is")
    assert (line.slot.column, line.details.wanted) == ("ok", "very_good")
    page.load()
    page.editor.choose_wanted("very_good")
    assert kept(context, new_person_id, "how_it_is")[0].details.wanted == ""


def test_every_card_says_whether_it_is_checked(context: Context, new_person_id: str) -> None:
    page = opened(context, new_person_id, "admire")
    say_line(page, "I am kind.")
    (row,) = page.state.cards
    assert row.check_words == "Not checked"
    assert row.check_words in row.name
    page.answer(row, Check.YES)
    assert page.state.cards[0].check_words == "Right"


def test_a_prose_story_is_kept_whole_and_opened_whole(context: Context, new_person_id: str) -> None:
    story = "I was born in Leeds.\nWe had a dog. " * 40
    page = opened(context, new_person_id, "story")
    say_line(page, story)
    (row,) = page.state.cards
    page.open_whole(row.id)
    assert sum(part.words.count("dog") for part in page.state.opened) == 40
    assert [part.takes_answer for part in page.state.opened].count(True) == 1
    assert kept(context, new_person_id, "story")[0].words == story.strip().replace(" \n", "\n")


def test_what_others_think_it_means_never_begins_as_the_persons_own(
    context: Context, new_person_id: str
) -> None:
    page = opened(context, new_person_id, "signs")
    say_line(page, "I rub my ears.", page.slot("i_do", "row-1"))
    page.editor.start_next()
    page.editor.type_words("It is too loud.")
    page.settle()
    said = {x.slot.column: x.source for x in kept(context, new_person_id, "signs")}
    assert said == {"i_do": Source.OWN_WORDS, "it_means": Source.SEEN}


def test_another_view_begins_as_somebody_elses_beside_the_persons_own_and_the_other_way_round(
    context: Context, new_person_id: str
) -> None:
    page = opened(context, new_person_id, "important")
    say_line(page, "I like my flat.")
    page.editor.start_view()
    assert page.editor.line().source is Source.SOMEONE_ELSE
    page.editor.type_words("It is too far away.")
    page.settle()
    page.editor.start_view()
    assert page.editor.line().source is Source.OWN_WORDS


def test_a_line_is_not_new_any_more_when_the_drawer_shows_it_again(
    context: Context, new_person_id: str
) -> None:
    page = opened(context, new_person_id, "important")
    page.editor.show_again()
    assert page.editor.is_first_time
    say_line(page, "I like my flat.")
    page.editor.show_again()
    assert not page.editor.is_first_time
    assert not page.state.edit.is_new
