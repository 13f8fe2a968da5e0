from collections.abc import Callable

import pytest

from pcplanner.domain.access import AccessProfile, KeyboardOrder
from pcplanner.ui.context import Context
from pcplanner.ui.keyboard_ask import KeyboardAsk, ask_for_words
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.keyboard.layers import Layer
from pcplanner.ui.pages.keyboard.view_model import KeyboardViewModel
from pcplanner.ui.routes import Place, Route

Open = Callable[..., KeyboardViewModel]


@pytest.fixture
def said(context: Context, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(Context, "say", lambda _self, *texts: words.extend(texts))
    return words


@pytest.fixture
def answers() -> list[str]:
    return []


@pytest.fixture
def opened(context: Context, example_person_id: str, answers: list[str]) -> Open:
    def open_it(label: str = "Name", person_id: str | None = None, **about: object) -> KeyboardViewModel:
        whose = example_person_id if person_id is None else person_id
        context.navigator.start_at(Route(Place.HOME, example_person_id))
        ask_for_words(context, whose, KeyboardAsk(label, **about), answers.append)  # type: ignore[arg-type]
        assert context.navigator.here is not None
        return KeyboardViewModel(context, context.navigator.here)

    return open_it


def write(view_model: KeyboardViewModel, words: str) -> None:
    """Press a key for each letter, as it stands on the keys now."""
    for letter in words:
        if letter == " ":
            view_model.press_space()
            continue
        if view_model.state.is_big != letter.isupper() and letter.isalpha():
            view_model.toggle_big()
        view_model.press_sign(view_model.state.signs().index(letter))


def guesses(view_model: KeyboardViewModel) -> list[str]:
    return [guess.words for guess in view_model.state.guesses]


def test_words_are_written_and_answered_with(opened: Open, answers: list[str], context: Context) -> None:
    view_model = opened()
    write(view_model, "Tea time ")
    assert view_model.state.words == "Tea time "
    view_model.done()
    view_model.done()
    assert answers == ["Tea time"]
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.HOME


def test_back_changes_nothing(opened: Open, answers: list[str], context: Context) -> None:
    view_model = opened(words="Tea")
    write(view_model, "s")
    assert view_model.go_back() is False
    context.navigator.back()
    view_model.close()
    assert answers == []


@pytest.mark.parametrize(
    ("label", "prompt"), [("What helps?", "What helps?"), ("Name", "Name. What do you write?")]
)
def test_the_label_is_asked_as_a_question(opened: Open, label: str, prompt: str) -> None:
    assert opened(label).state.prompt == prompt


def test_a_sentence_begins_with_a_capital_and_goes_on_small(opened: Open) -> None:
    view_model = opened()
    assert view_model.state.signs()[0] == "A"
    view_model.press_sign(0)
    assert view_model.state.signs()[0] == "a"
    write(view_model, "b. ")
    assert view_model.state.is_big
    view_model.toggle_big()
    write(view_model, "c")
    assert view_model.state.words == "Ab. c"


def test_a_guess_ends_the_word_and_its_space_gives_way_to_a_full_stop(opened: Open, said: list[str]) -> None:
    view_model = opened()
    write(view_model, "I like swimm")
    said.clear()
    view_model.take_guess(guesses(view_model).index("swimming"))
    assert view_model.state.words == "I like swimming "
    assert said == ["swimming"]
    write(view_model, ".")
    assert view_model.state.words == "I like swimming."
    view_model.take_guess(99)


@pytest.mark.parametrize(("begun", "word"), [("swi", "swim"), ("swimm", "swimming")])
def test_a_guess_that_a_picture_stands_for_has_the_picture(opened: Open, begun: str, word: str) -> None:
    view_model = opened()
    write(view_model, begun)
    guess = next(x for x in view_model.state.guesses if x.words == word)
    assert guess.picture is not None
    assert guess.picture.ref == "builtin/swim"


def test_each_word_is_said_when_it_ends(opened: Open, said: list[str]) -> None:
    view_model = opened(has_lines=True)
    write(view_model, "Hot tea ")
    view_model.press_new_line()
    assert said == ["Hot", "tea", "tea"]
    assert view_model.state.words == "Hot tea\n"
    assert view_model.state.is_big


def test_there_are_no_lines_where_none_are_wanted(opened: Open) -> None:
    view_model = opened(words="Tea")
    view_model.press_new_line()
    view_model.type_text("a\nb")
    assert view_model.state.words == "Teaa b"


def test_taking_away_goes_by_letter_and_by_word(opened: Open) -> None:
    view_model = opened(words="I like tea")
    view_model.delete_letter()
    assert view_model.state.words == "I like te"
    view_model.delete_word()
    assert view_model.state.words == "I like "
    for _ in range(9):
        view_model.delete_word()
        view_model.delete_letter()
    assert view_model.state.words == ""


def test_starting_again_is_taken_back_by_one_press(opened: Open, said: list[str]) -> None:
    view_model = opened(words="I like tea")
    view_model.start_again()
    assert view_model.state.words == ""
    assert view_model.state.can_bring_back
    view_model.start_again()
    assert view_model.state.words == "I like tea"
    view_model.start_again()
    write(view_model, "No")
    assert not view_model.state.can_bring_back
    view_model.bring_back()
    assert view_model.state.words == "No"
    assert len(said) == 3


def test_a_full_box_says_so_and_loses_nothing(opened: Open, told: list[Message]) -> None:
    view_model = opened(words="Tea", max_length=4)
    write(view_model, "s")
    write(view_model, "s")
    assert view_model.state.words == "Teas"
    assert [x.words for x in told] == ["There is room for 4 letters. It is full now."]
    view_model.type_text("and more")
    assert view_model.state.words == "Teas"
    assert len(told) == 2


def test_a_guess_is_offered_only_where_there_is_room_for_it(opened: Open) -> None:
    view_model = opened(words="swimm", max_length=8)
    assert view_model.state.words == "swimm"
    assert "swimming" in guesses(view_model)
    view_model.take_guess(guesses(view_model).index("swimming"))
    assert view_model.state.words == "swimming"
    assert "swimming" not in guesses(opened(words="swimm", max_length=7))


def test_signs_stay_until_a_space_and_accents_for_one_letter(opened: Open) -> None:
    view_model = opened()
    view_model.go_signs()
    write(view_model, "12")
    assert view_model.state.layer is Layer.SIGNS
    view_model.press_space()
    assert view_model.state.layer is Layer.LETTERS
    view_model.go_accents()
    view_model.go_accents()
    assert view_model.state.layer is Layer.MORE_ACCENTS
    view_model.go_accents()
    view_model.go_accents()
    write(view_model, "é")
    assert view_model.state.words == "12 é"
    assert view_model.state.layer is Layer.LETTERS
    view_model.go_signs()
    view_model.go_signs()
    assert view_model.state.layer is Layer.LETTERS


def test_a_key_with_nothing_on_it_writes_nothing(opened: Open) -> None:
    view_model = opened()
    view_model.change_order()
    view_model.go_accents()
    view_model.go_accents()
    view_model.press_sign(29)
    assert view_model.state.words == ""


def test_the_order_is_remembered_with_the_plan(
    opened: Open, context: Context, example_person_id: str
) -> None:
    opened().change_order()
    person = context.services.people.plan(example_person_id).person
    assert person.access.keyboard_order is KeyboardOrder.QWERTY
    again = opened()
    assert again.state.order is KeyboardOrder.QWERTY
    again.change_order()
    assert opened().state.order is KeyboardOrder.ABC


def test_without_a_plan_the_order_is_remembered_by_the_computer(opened: Open, context: Context) -> None:
    view_model = opened(person_id="")
    assert guesses(view_model)
    view_model.change_order()
    assert context.services.settings.access() == AccessProfile(
        speech=False, motion=False, keyboard_order=KeyboardOrder.QWERTY
    )
    assert opened(person_id="").state.order is KeyboardOrder.QWERTY


def test_a_secret_is_neither_seen_said_told_guessed_nor_trimmed(
    opened: Open, said: list[str], answers: list[str]
) -> None:
    view_model = opened(is_secret=True)
    announced: list[str] = []
    view_model.told.connect(announced.append)
    write(view_model, "four dogs ")
    view_model.type_text("x")
    view_model.delete_letter()
    state = view_model.state
    assert state.seen_words == "•" * 10
    assert state.guesses == ()
    assert said == []
    assert announced == ["You wrote 10 letters. They are hidden."]
    view_model.say_words()
    assert view_model.state.seen_words == "four dogs "
    assert "four" not in view_model.state.heard_words
    view_model.say_words()
    assert view_model.state.seen_words == "•" * 10
    view_model.done()
    assert answers == ["four dogs "]


def test_a_secret_begins_small_and_can_be_asked_before_a_plan_is_open(opened: Open, context: Context) -> None:
    context.services.library.lock()
    view_model = opened(person_id="", is_secret=True)
    write(view_model, "ab")
    view_model.delete_word()
    assert view_model.state.words == ""
    view_model.start_again()
    assert view_model.state.words == "ab"


def test_my_words_are_said_when_asked_for(opened: Open, context: Context, told: list[Message]) -> None:
    view_model = opened(words="Tea")
    context.speaking.use(AccessProfile(speech=False))
    view_model.say_words()
    assert [x.words for x in told] == ["The voice is off."]
    context.speaking.use(AccessProfile())
    view_model.say_words()
    assert context.speaking.said == "Tea"
    view_model.start_again()
    view_model.say_words()
    assert context.speaking.said == "There is nothing here yet."
    context.speaking.stop()


def test_words_wait_when_somebody_is_called_away_and_one_press_brings_them_back(
    opened: Open, told: list[Message]
) -> None:
    view_model = opened()
    write(view_model, "Tea")
    view_model.close()
    other = opened("What helps?")
    assert not other.state.can_bring_back
    again = opened()
    assert again.state.words == ""
    again.tell_what_waits()
    again.tell_what_waits()
    assert [x.words for x in told] == ["You began to write before. Press Bring it back."]
    again.bring_back()
    assert again.state.words == "Tea"
    again.done()
    assert not opened().state.can_bring_back


def test_words_that_were_being_changed_are_there_again(opened: Open) -> None:
    view_model = opened(words="Tea")
    write(view_model, "s")
    view_model.close()
    assert opened(words="Tea").state.words == "Teas"


def test_words_do_not_wait_for_another_person(opened: Open, context: Context) -> None:
    view_model = opened()
    write(view_model, "Tea")
    view_model.close()
    assert not opened(person_id=context.services.people.add("Alex").value.id).state.can_bring_back


def test_what_was_left_with_back_does_not_wait_and_nor_does_a_secret(opened: Open) -> None:
    left = opened()
    write(left, "Tea")
    left.go_back()
    left.close()
    assert not opened().state.can_bring_back
    secret = opened(is_secret=True)
    write(secret, "tea")
    secret.close()
    assert not opened(is_secret=True).state.can_bring_back


def test_stopping_for_today_forgets_what_was_written(opened: Open, context: Context) -> None:
    view_model = opened()
    write(view_model, "Tea")
    view_model.close()
    lock_plans(context)
    context.services.library.open_practice()
    assert not opened().state.can_bring_back
