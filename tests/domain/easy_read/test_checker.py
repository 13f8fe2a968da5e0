"""What the checker says about a whole text: places, plainer words, figures; and it takes any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.easy_read.checker import Around, check_text, findings_of
from pcplanner.domain.easy_read.findings import Finding, with_instead
from pcplanner.domain.easy_read.speaker_rules import Speaker

ROBIN = Around(Speaker("Robin Hale"), names=frozenset({"ada"}), is_one_a_line=True)


def found(text: str, rule: str, around: Around = ROBIN) -> list[Finding]:
    return [x for x in findings_of(text, around) if x.rule == rule]


def mended(text: str, around: Around = ROBIN) -> str:
    """Return a text with the first plainer wording that is offered, taken."""
    return with_instead(text, next(x for x in findings_of(text, around) if x.instead))


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        ("Staff facilitated a meeting.", "Staff helped a meeting."),
        ("We are facilitating it.", "We are helping it."),
        ("I access the community.", "I go out."),
        ("Sam accessed the community.", "Sam went out."),
        ("I am a service user.", "I am a person."),
        ("Service users came.", "People came."),
        ("It was an incident.", "It was a bad event."),
        ("I have a placement.", "I have a home."),
        ("I need the respite.", "I need the break."),
        ("I want an intervention.", "I want a way to help."),
        ("An MDT met me.", "A team met me."),
        ("Prior to lunch I rest.", "Before lunch I rest."),
        ("Robin Hale really likes tea.", "I really like tea."),
        ("I sit in Robin’s chair.", "I sit in my chair."),
        ("The service user needs rest.", "I need rest."),
        ("I ate two hundred and six plums.", "I ate 206 plums."),
        ("I have twenty five cats.", "I have 25 cats."),
        ("It is 50% done.", "It is 50 out of 100 done."),
        ("Come on 2025-03-04.", "Come on Tuesday 4 March 2025."),
        ("Come on Tues 4th March.", "Come on Tuesday 4 March."),
        ("I have a dog; it is big.", "I have a dog. It is big."),
        ("It is not unfair.", "It is fair."),
        ("PLEASE READ THIS.", "Please read this."),
        ("I *really* mean it.", "I really mean it."),
        ("My carer is kind. My support worker is not.", "My carer is kind. My carer is not."),
        (
            "I like to walk my dog in the park and I like to swim in the sea with Ada on Sundays.",
            "I like to walk my dog in the park. I like to swim in the sea with Ada on Sundays.",
        ),
    ],
)
def test_a_plainer_wording_fits_where_it_goes(text: str, plainer: str) -> None:
    assert mended(text) == plainer


def test_a_place_is_told_by_its_line_and_letters() -> None:
    text = "I like tea.\n\nWe utilise it."
    (finding,) = found(text, "ER-08")
    assert (finding.line, text[finding.start : finding.end]) == (3, "utilise")


def test_er_01_warns_over_15_words_and_more_strongly_over_20() -> None:
    def strengths(words: int) -> list[bool]:
        return [x.is_strong for x in found("go " * words, "ER-01")]

    assert (strengths(15), strengths(16), strengths(20), strengths(21)) == ([], [False], [False], [True])


def test_a_sentence_that_a_long_line_breaks_is_one_sentence() -> None:
    text = "I like to go to the park with my dog and my mum\nand then we have some tea in the cafe.\n"
    assert [x.line for x in found(text, "ER-01")] == [1]
    assert found("My dreams\nI like to go to the park", "ER-01") == []


def test_er_03_bullets_and_short_titles_end_no_sentence() -> None:
    text = "1. I like tea.\n- I like cake.\nDr. Ng helps me.\nI ate plums, etc. and cake."
    assert found(text, "ER-03", Around()) == []
    assert [x.line for x in found("One.\nStop. Wait.", "ER-03", Around())] == [2]


def test_er_03_finds_a_word_broken_at_the_end_of_a_line() -> None:
    (finding,) = found("I want to under-\nstand it.", "ER-03", Around())
    assert with_instead("I want to under-\nstand it.", finding) == "I want to understand it."


def test_er_04_tells_each_word_once_and_no_names_or_explained_words() -> None:
    assert [x.text for x in found("We use spreadsheets. My spreadsheets are big.", "ER-04")] == [
        "spreadsheets"
    ]
    assert found("I met Aberystwyth and ada.", "ER-04") == []
    assert found("My tenancy is new.", "ER-04", Around(explained=frozenset({"tenancy"}))) == []


def test_er_07_leaves_other_people_alone() -> None:
    assert found("My sister visits me. She likes tea.", "ER-07") == []
    assert found("Ada likes tea.", "ER-07") == []
    assert found("He likes tea.", "ER-07", Around()) == []
    assert [x.instead for x in found("He likes tea.", "ER-07")] == ["I like"]


def test_er_08_a_state_and_a_day_are_no_passive() -> None:
    assert found("I am worried. It is done by Friday. It is locked.", "ER-08") == []


def test_two_findings_never_take_the_same_words() -> None:
    spans = [(x.start, x.end) for x in findings_of("I am on cloud nine.") if x.instead]
    assert spans == [(5, 18)]


def test_figures_of_a_text() -> None:
    figures = check_text("I like tea.\nI like my hippopotamus a lot.").figures
    assert (figures.sentences, figures.words, figures.longest, figures.mean_words) == (2, 9, 6, 4.5)
    assert figures.hard_share == round(1 / 9, 3)
    assert figures.is_mean_easy
    assert check_text("").figures.grade == 0


def test_the_grade_is_flesch_and_kincaids() -> None:
    # 2 sentences, 9 words, 13 syllables.
    assert check_text("I like tea.\nI like my hippopotamus a lot.").figures.grade == round(
        0.39 * 4.5 + 11.8 * 13 / 9 - 15.59, 1
    )


@given(st.text(max_size=300), st.text(max_size=20))
def test_any_text_can_be_checked(text: str, name: str) -> None:
    for finding in check_text(text, Around(Speaker(name))).findings:
        assert finding.why
        assert 0 <= finding.start <= finding.end <= len(text)
        assert 1 <= finding.line <= text.count("\n") + 1


_PIECES = [
    "not ",
    "un",
    "is ",
    "ed ",
    "two ",
    "hundred and ",
    "4/3/",
    "* ",
    "MON ",
    "the client likes ",
    "; ",
    "\n",
    "- ",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=60))
def test_any_pieces_can_be_checked(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert all(with_instead(text, x) != text for x in findings_of(text, ROBIN) if x.instead)


def test_a_longer_phrase_wins_over_one_that_begins_before_it() -> None:
    told = [(x.text, x.instead) for x in found("I want to access the community.", "ER-08")]
    assert told == [("access the community", "go out")]
