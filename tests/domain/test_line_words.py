"""A line is told with all that is said beside its words, each in the words it was said in."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pcplanner.domain.line_words import money_words, more_words, shown_picture, shown_words, when_words
from pcplanner.domain.lines import Answer, Details, Line, Source
from pcplanner.domain.money import Money, Period
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When

NOW = datetime(2025, 3, 4, 9, tzinfo=UTC)
PLAN = Plan(Person("p", "Robin", None, NOW))
LINE = Line("l", "p", "now", "I swim.", None, Source.OWN_WORDS, NOW)


def test_nothing_is_an_answer_with_words_and_a_picture() -> None:
    for answer in Answer:
        line = replace(LINE, words="", answer=answer)
        assert bool(shown_words(line)) is (answer is not Answer.SAID)
        assert (shown_picture(line) is not None) is (answer is not Answer.SAID)
    assert shown_words(replace(LINE, words="", picture=symbol("swim", "swim"))) == "swim"
    assert shown_words(LINE) == "I swim."


def test_why_only_if_and_what_else_are_each_told_in_their_words() -> None:
    details = Details(
        reason="it calms me",
        only_if="the water is warm",
        if_not="I walk",
        rank=2,
        said_on=date(2024, 5, 6),
        when=When("in the summer"),
        until=When(day=date(2026, 1, 2)),
        how_often="twice a week",
        look_again_on=date(2025, 9, 1),
        money=Money(450, Period.VISIT, payer="Dad", holder="me"),
    )
    told = more_words(PLAN, replace(LINE, details=details))
    for words in (
        "it calms me",
        "the water is warm",
        "I walk",
        "2",
        "Monday 6 May 2024",
        "in the summer",
        "Friday 2 January 2026",
        "twice a week",
        "Monday 1 September 2025",
        "£4.50 a visit.",
        "Dad",
        "Robin",
    ):
        assert sum(words in each for each in told) >= 1, words
    assert more_words(PLAN, LINE) == ()


def test_a_vague_time_stays_vague_and_a_day_is_in_full() -> None:
    assert when_words(When("before the summer")) == "before the summer"
    assert when_words(When("my birthday", date(2025, 6, 7))) == "my birthday, Saturday 7 June 2025"
    assert when_words(When()) == ""


def test_a_line_is_of_the_day_it_was_said() -> None:
    assert LINE.day == date(2025, 3, 4)
    assert replace(LINE, details=Details(said_on=date(2020, 1, 1))).day == date(2020, 1, 1)


def test_money_is_told_in_whole_sentences_and_in_the_words_it_was_told_in() -> None:
    council = "The council"
    about = Money(30000, Period.FOUR_WEEKS, payer=council, words="about 300")
    assert money_words(PLAN, about) == ("about 300 every 4 weeks.", "The council pays.")
    assert money_words(PLAN, Money(1200)) == ("£12.",)
    total = Money(None, Period.ONCE, is_total=True)
    assert money_words(PLAN, total) == ("We do not know how much in all.", "One time.")
    assert money_words(PLAN, Money(None, Period.WEEK)) == ("We do not know how much.", "Each week.")


def test_all_that_is_said_beside_the_words_is_whole_sentences() -> None:
    details = Details(
        reason="because Mum told me", only_if="it is a good day!", if_not="we wait.", how_often="every day"
    )
    told = more_words(PLAN, replace(LINE, details=details))
    assert told == (
        "This is why. because Mum told me.",
        "Only if it is a good day!",
        "If not, we wait.",
        "How often? every day.",
    )
