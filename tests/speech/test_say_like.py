from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.speech.say_like import spoken
from pcplanner.speech.word_times import align


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("It is £3.50 now", "It is 3 pounds 50 now"),
        ("£1", "1 pound"),
        ("£1.05", "1 pound 5"),
        ("£0.50 or 50p or 1p", "50 pence or 50 pence or 1 penny"),
        ("£1,200.", "1,200 pounds."),
        ("at 10:40", "at 10 40"),
        ("at 10:05", "at 10 oh 5"),
        ("at 10:00", "at 10 o'clock"),
        ("at 14:00", "at 14 hundred"),
        ("at 9.30am", "at 9 30 AM"),
        ("10 p.m. sharp", "10 PM sharp"),
        ("4 March 2025", "the 4th of March 20 25"),
        ("on Tuesday the 22nd of June", "on Tuesday the 22nd of June"),
        ("4/3/2025", "the 4th of March 20 25"),
        ("2025-03-11", "the 11th of March 20 25"),
        ("in 1998 and since 2005", "in 19 98 and since 2005"),
        ("45/60/2025", "45/60/2025"),
        ("You may go", "You may go"),
        ("Mum&Dad", "Mum and Dad"),
        ("mum/dad and/or me", "mum or dad or me"),
        ("07700 900123", "0 7 7 0 0 9 0 0 1 2 3"),
        ("xx", "kisses"),
        ("a\x00b\u202ec\ufeff", "a bc"),
        ("Room 10.30 and 1.5", "Room 10.30 and 1.5"),
    ],
)
def test_sp10_dates_times_and_pounds_are_said_right(shown: str, said: str) -> None:
    assert " ".join(spoken(shown).text.split()) == said


def test_sp10_names_are_said_like_the_list_on_whole_words_only() -> None:
    names = (("Siân", "Sharn"), ("Siân Lee", "Sharn Lay"), (" ", "nothing"))
    assert spoken("Siân, SIÂN's and Siânna", names).text == "Sharn, Sharn's and Siânna"
    assert spoken("Siân Lee came", names).text == "Sharn Lay came"
    assert spoken("Sia\u0302n", names).text == "Sharn"
    assert spoken("a.b", ((".", "dot"),)).text == "a.b"


def test_the_lit_word_is_the_shown_one() -> None:
    shown = "Siân has £3.50 on 4 March 2025 & more."
    said = spoken(shown, (("Siân", "Sharn the second"),))
    lit = said.shown(align(said.text, (), 10_000))
    words = [shown[w.first_char : w.end_char] for w in lit]
    assert words == ["Siân", "has", "£3.50", "on", "4 March 2025", "&", "more."]
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(lit))


@given(st.text(alphabet="ab1 £&:./-4pAM,xâ\u0302\u200d🎸\n\x07", max_size=40))
def test_every_said_letter_comes_from_a_shown_one(text: str) -> None:
    said = spoken(text, (("ab", "abba"),))
    assert len(said.text) == len(said.origins)
    assert all(0 <= first < end <= len(text) for first, end in said.origins)
    assert list(said.origins) == sorted(said.origins)
    lit = said.shown(align(said.text, (), 1000))
    assert all(a.end_char <= b.first_char for a, b in pairwise(lit))


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("9am-5pm", "9 AM to 5 PM"),
        ("10:00-11:30", "10 o'clock to 11 30"),
        ("£10 – £20", "10 pounds to 20 pounds"),
        ("Mon 5 June", "Monday the 5th of June"),
        ("Thurs 2nd May", "Thursday the 2nd of May"),
        ("I sat 2 times in the sun", "I sat 2 times in the sun"),
        ("2-3 people", "2-3 people"),
    ],
)
def test_sp10_from_to_and_short_days_are_said_whole(shown: str, said: str) -> None:
    assert spoken(shown).text == said
