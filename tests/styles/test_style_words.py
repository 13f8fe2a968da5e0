"""Every word of the planning styles is easy, speaks as the person and names the authors of the method."""

import re
from collections.abc import Iterator

import pytest
from tests.styles.files import all_chapters, all_styles, style, style_files

from pcplanner.domain.easy_words import count_words, problems
from pcplanner.domain.lines import Audience
from pcplanner.domain.styles import Style
from pcplanner.domain.text import sentences

THINKING_TOOLS = ("Smull", "Sanderson", "The Learning Community for Person Centered Practices")
AUTHORS = {
    "path": ("Pearpoint", "O'Brien", "Forest"),
    "maps": ("Forest", "Pearpoint", "Snow"),
    "essential_lifestyle": ("Smull", "Burke Harrison"),
    "personal_futures": ("Mount", "O'Brien"),
    "one_page_profile": ("Sanderson", "Smull"),
    "listen_to_me": ("Allen and others",),
    "review": ("Sanderson",),
    "support_plan": ("In Control", "Duffy"),
    "decision_record": ("Mental Capacity Act 2005",),
    "picture_sort": ("Murphy", "Cameron"),
    "circle": ("Snow", "Forest", "Pearpoint"),
    "important_to_for": THINKING_TOOLS,
    "working_not_working": THINKING_TOOLS,
    "good_bad_days": THINKING_TOOLS,
    "four_plus_one": THINKING_TOOLS,
    "communication_chart": THINKING_TOOLS,
    "making_decisions": THINKING_TOOLS,
    "matching_support": THINKING_TOOLS,
    "learning_log": THINKING_TOOLS,
}

FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b", re.IGNORECASE)
OTHER_PERSON = re.compile(r"\b(?:you|your|he|him|his|she|her)\b", re.IGNORECASE)
NEVER_SAID = re.compile(
    r"talking mat|realistic|achievable|challenging|unable|problem behaviour|special needs|sufferer"
    r"|service user|client|patient|vulnerable|outcome|barrier",
    re.IGNORECASE,
)


def words_of(each: Style) -> Iterator[tuple[str, str]]:
    yield from ((f"{each.id} name", each.name), (f"{each.id} about", each.about))
    yield f"{each.id} credit", each.credit
    for chapter in each.chapters:
        where = f"{each.id}.{chapter.id}"
        yield from ((f"{where} title", chapter.title), (f"{where} prompt", chapter.prompt))
        yield f"{where} help", chapter.help
        yield from ((f"{where} {column.id}", column.title) for column in chapter.columns)


def all_words() -> list[tuple[str, str]]:
    return [pair for each in all_styles() for pair in words_of(each)]


def test_only_what_is_private_says_that_it_stays_private() -> None:
    promised = [(where, each) for where, each in all_chapters() if "private" in each.help]
    assert {each.id for _, each in promised} >= {"hopes_fears", "money", "use_money", "my_numbers"}
    assert not [where for where, each in promised if each.audiences != (Audience.ME,)]


@pytest.mark.parametrize("name", sorted(AUTHORS))
def test_the_authors_of_a_method_are_named(name: str) -> None:
    assert [author for author in AUTHORS[name] if author not in style(name).credit] == []


def test_every_credit_says_that_the_words_and_pictures_are_our_own() -> None:
    ours = "The words and pictures here are our own."
    assert [each.id for each in all_styles() if not each.credit.endswith(ours)] == []


def test_every_word_is_easy() -> None:
    broken = [
        f"{where}: {found.rule} {found.about!r} in {text!r}"
        for where, text in all_words()
        for found in problems(text)
        if found.rule != "ER-04"
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("name", [path.stem for path in style_files()])
def test_sentences_have_at_most_10_words_on_average(name: str) -> None:
    counts = [count_words(sentence) for _, text in words_of(style(name)) for sentence in sentences(text)]
    assert sum(counts) / len(counts) <= 10


def test_each_prompt_is_one_short_question_in_the_first_person() -> None:
    wrong = [
        f"{where}: {each.prompt}"
        for where, each in all_chapters()
        if len(sentences(each.prompt)) != 1
        or not each.prompt.endswith("?")
        or count_words(each.prompt) > 10
        or not FIRST_PERSON.search(each.prompt)
        or OTHER_PERSON.search(each.prompt)
    ]
    assert not wrong, "\n".join(wrong)


def test_titles_are_short_and_do_not_end_in_a_stop() -> None:
    titles = [(where, each.title) for where, each in all_chapters()]
    titles += [(f"{where} {c.id}", c.title) for where, each in all_chapters() for c in each.columns]
    assert not [pair for pair in titles if len(pair[1]) > 45 or pair[1][-1] in ".!?,"]
    assert not [pair for pair in titles if OTHER_PERSON.search(pair[1])]


def test_help_is_one_to_three_whole_sentences() -> None:
    wrong = [
        f"{where}: {each.help}"
        for where, each in all_chapters()
        if not 1 <= len(sentences(each.help)) <= 3 or not each.help.endswith(".")
    ]
    assert not wrong, "\n".join(wrong)


def test_nothing_is_judged_and_no_word_belongs_to_somebody_else() -> None:
    assert not [(where, text) for where, text in all_words() if NEVER_SAID.search(text)]


def test_help_keeps_disagreement_and_does_not_talk_anybody_out_of_a_fear() -> None:
    assert [
        where
        for where, each in all_chapters()
        if each.id == "working" and "all views" not in each.help and "both views" not in each.help
    ] == []
    assert [
        where
        for where, each in all_chapters()
        if each.id == "hopes_fears" and "Do not talk anybody out of" not in each.help
    ] == []


def test_a_decision_starts_by_thinking_that_the_person_can_decide() -> None:
    record = style("decision_record")
    assert "I can decide" in record.about
    assert "unwise" in record.about
    assert record.chapters[0].help.startswith("Start by thinking that the person can decide.")
