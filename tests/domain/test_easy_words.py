"""The easy read rules that a program can check (CHECKS ER-01 to ER-08)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.easy_words import LONG_WORDS, TOO_LONG_WORDS, count_words, problems


def rules(text: str) -> set[str]:
    return {problem.rule for problem in problems(text)}


def about(text: str, rule: str) -> list[str]:
    return [problem.about for problem in problems(text) if problem.rule == rule]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "My dreams",
        "I want to live in my own flat with Biscuit.",
        "It starts at 10:30 and costs £3.50.",
        "No, I do not like it.",
        "Yes, no or not sure.",
        "I am worried. I am used to it. I was born here.",
        "The library is locked. Nothing is lost.",
        "It is done by Friday.",
        "I have no dog and no cat.",
        "My GP has a PDF from the NHS.",
        "I walk to the X bus. We live in Castle Rd.",
        "Who is it? It is me.",
        "You can open all 3 again.",
        "I like my red shed. We need speed.",
    ],
)
def test_plain_words_have_no_problem(text: str) -> None:
    assert problems(text) == ()


def test_er_01_warns_over_15_words_and_refuses_over_20() -> None:
    def found(words: int) -> list[bool]:
        return [p.is_refused for p in problems("go " * words) if p.rule == "ER-01"]

    assert (found(LONG_WORDS), found(LONG_WORDS + 1)) == ([], [False])
    assert (found(TOO_LONG_WORDS), found(TOO_LONG_WORDS + 1)) == ([False], [True])


def test_er_01_counts_each_sentence_alone() -> None:
    assert rules(("go " * 14 + "now. ") * 3) == set()
    assert rules(("go " * 14 + "\n") * 3) == set()


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("", 0),
        ("I don’t know.", 3),
        ("A well-known place", 3),
        ("£3.50 at 10.30", 3),
        ("I – you know – I", 4),
    ],
)
def test_words_are_counted_as_a_reader_counts(sentence: str, count: int) -> None:
    assert count_words(sentence) == count


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("I have a dog; it is big.", ";"),
        ("Tea;cake", ";"),
        ("I need: help", ":"),
        ("Ring me (later).", "("),
        ("See note 1].", "]"),
    ],
)
def test_er_02_marks_inside_a_sentence(text: str, mark: str) -> None:
    assert about(text, "ER-02") == [mark]


def test_er_02_a_colon_that_ends_a_line_or_tells_the_time_is_fine() -> None:
    assert rules("I need:\ntea at 4:15") == set()


@pytest.mark.parametrize("word", ["photosynthesis", "individual's", "co-production", "documentation"])
def test_er_04_flags_long_words(word: str) -> None:
    assert about(f"We talk about {word}.", "ER-04") == [word]


def test_er_04_lets_names_and_well_known_words_pass() -> None:
    assert rules("I remembered my holidays in Aberystwyth with my supporters.") == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PLEASE READ THIS now.", "PLEASE READ THIS"),
        ("About 50% of us.", "%"),
        ("See part IV.", "IV"),
        ("See part iii.", "iii"),
        ("See part XXVIII.", "XXVIII"),
        ("Fruit, e.g. plums.", "e.g."),
        ("Fruit, plums, etc.", "etc."),
        ("Fruit ie plums.", "ie"),
        ("I *really* mean it.", "*really*"),
        ("I _really_ mean it.", "_really_"),
        ("I <i>mean it.", "<i>"),
        ("Come on 4/3/2025.", "4/3/2025"),
        ("I have two dogs.", "two"),
    ],
)
def test_er_06_signs_and_short_forms(text: str, found: str) -> None:
    assert about(text, "ER-06") == [found]


@pytest.mark.parametrize(("numeral", "number"), [("IV", "4"), ("IX", "9"), ("XXVIII", "28"), ("vii", "7")])
def test_er_06_says_which_number_a_roman_one_is(numeral: str, number: str) -> None:
    assert any(f"“{number}”" in problem.why for problem in problems(f"Part {numeral} is here."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The form is written for me.", "is written"),
        ("I was not asked.", "was not asked"),
        ("I am being looked after.", "am being looked"),
        ("It’s always cooked for us.", "It's always cooked"),
        ("She got told off.", "got told"),
        ("It will be locked by Sam.", "be locked by Sam"),
    ],
)
def test_er_08_passive_voice(text: str, found: str) -> None:
    assert about(text, "ER-08") == [found]


@pytest.mark.parametrize(
    "text",
    ["I do not know nothing.", "Nobody is not welcome.", "It is not unusual.", "I don’t go without Sam."],
)
def test_er_08_double_negatives(text: str) -> None:
    assert about(text, "ER-08") == [text.replace("’", "'")]


def test_er_08_jargon_comes_with_a_plainer_way_to_say_it() -> None:
    found = [
        problem.why for problem in problems("We utilise it in order to cook.") if problem.rule == "ER-08"
    ]
    assert sorted(found) == ["Say “to” for “in order to”.", "Say “use” for “utilise”."]


@given(st.text(max_size=200))
def test_any_text_can_be_checked(text: str) -> None:
    assert all(problem.why for problem in problems(text))
