"""Say which words of a text a picture stands for, so that a choice can be remembered and kept the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding_words import Word, lexicon, split_words
from pcplanner.symbols.line_words import chosen_for
from pcplanner.symbols.suggesting import LEAST_FIRST, Reading, Span, Suggester

_WHOLE_TEXT_WORDS = 3
_LONGEST_ALT_WORDS = 6
_MOST_KEPT = 5_000
# An idea nearly as good as the best one: then nobody can say which of them a picture is meant for.
_RIVAL = 0.75
_CLEAR = 0.8


@dataclass(frozen=True, slots=True)
class Idea:
    """Some words of a text: ``words`` is what they are compared by, ``said`` how they were written."""

    words: str = ""
    said: str = ""


class Ideas:
    """Keep what was found out about the texts of a plan, which is asked again with every change of it."""

    def __init__(self, suggester: Suggester) -> None:
        self._suggester = suggester
        self._ideas: dict[tuple[str, Picture, tuple[str, ...]], Idea] = {}
        self._telling: dict[str, frozenset[str]] = {}

    def of(self, text: str, picture: Picture, known: tuple[str, ...] = ()) -> Idea:
        """Return the words of a text that a picture stands for; ``known`` are those it had before."""
        found = self._ideas.get((text, picture, known))
        if found is None:
            _make_room(self._ideas)
            found = idea_of(self._suggester, text, picture, known)
            self._ideas[text, picture, known] = found
        return found

    def telling(self, text: str) -> frozenset[str]:
        """Return the plain forms of the words of a text that are worth learning."""
        found = self._telling.get(text)
        if found is None:
            _make_room(self._telling)
            words = [word.plain for word in self._suggester.line(text)]
            found = self._telling[text] = frozenset(word for word in words if is_worth_learning([word]))
        return found


def _make_room(kept: dict[Any, Any]) -> None:
    if len(kept) >= _MOST_KEPT:
        kept.clear()


def idea_of(suggester: Suggester, text: str, picture: Picture, known: Sequence[str] = ()) -> Idea:
    """Return the words of a text that a chosen picture stands for; an empty idea where nobody can say.

    These are the words it was chosen for before (``known``); else those that suggest it; else those it is
    called by; else the main idea of the text, where it has only one; else a very short text as a whole.
    """
    reading = suggester.read(text)
    if not reading.line:
        return Idea()
    chosen = chosen_for(reading.line, dict.fromkeys(known, picture), suggester.key)
    found = (
        next((words.split() for words, _ in chosen), [])
        or _by_suggestion(reading, picture)
        or _by_its_name(reading.line, [word.plain for word in suggester.line(picture.alt)])
        or _main_idea(reading)
        or (split_words(text) if len(split_words(text)) <= _WHOLE_TEXT_WORDS else [])
    )
    core = suggester.core(found)
    words = suggester.key(" ".join(core))
    if not is_worth_learning(words.split()):
        return Idea()
    return Idea(words, _said(suggester, text, core) or _said(suggester, text, found) or " ".join(core))


def _by_suggestion(reading: Reading, picture: Picture) -> list[str]:
    suggested = reading.suggestions()
    return next((each.words.split() for each in suggested if is_same_picture(each.picture, picture)), [])


def _by_its_name(line: Sequence[Word], name: Sequence[str]) -> list[str]:
    """Return the words of a line that say what the picture is called: "my red mug" on a photo."""
    if not 0 < len(name) <= _LONGEST_ALT_WORDS or not is_worth_learning(name):
        return []
    for start in range(len(line) - len(name) + 1):
        words = line[start : start + len(name)]
        if [word.plain for word in words] == list(name):
            return [word.written for word in words]
    return []


def _main_idea(reading: Reading) -> list[str]:
    """Return the one idea of a line: words that no picture is known for, else the best of the others."""
    places = reading.strange_places()
    if places:
        return [word.written for word in _strange_run(reading, places)]
    names = reading.names()
    if not names or names[0][0] < LEAST_FIRST:
        return []
    score, best = names[0]
    has_rival = any(other >= score * _RIVAL and _are_apart(best, span) for other, span in names[1:])
    return [] if has_rival else [word.written for word in best.words]


def _strange_run(reading: Reading, places: Sequence[int]) -> Sequence[Word]:
    """Return strange words that stand together: "Sam", "blue hat"; but only the tea of "lovely tea".

    A name tells about nothing else; nothing is returned where strange words stand in two places.
    """
    line, first, last = reading.line, places[0], places[-1]
    if last - first != len(places) - 1:
        return ()
    is_name = line[last].has_capital and last > 0
    follows = [
        (score, span) for score, span in reading.names() if span.start == last + 1 and not span.is_side
    ]
    if is_name or not follows:
        return line[first : last + 1]
    score, span = follows[0]
    if score >= _CLEAR:
        return span.words
    return line[first : last + 1 + any(len(each.words) == 1 for _, each in follows)]


def _are_apart(one: Span, other: Span) -> bool:
    return one.end <= other.start or other.end <= one.start


def is_worth_learning(words: Sequence[str]) -> bool:
    """Whether words say anything: "it is" would turn up in every other line."""
    own = lexicon()
    return any(word not in own.stop or word in own.light for word in words)


def _said(suggester: Suggester, text: str, words: Sequence[str]) -> str:
    """Return words of a text with its capitals and accents; empty where they do not stand so in it."""
    pieces = text.split()
    for start, piece in enumerate(pieces):
        if split_words(piece)[:1] != list(words[:1]):
            continue
        for end in range(start + 1, min(start + len(words) + _WHOLE_TEXT_WORDS, len(pieces)) + 1):
            run = " ".join(pieces[start:end])
            if [word for word in split_words(run) if word in words] == list(words):
                run = run.strip('.,;:!?…"“”()[]')
                # The capital of a word that is known is only that of the beginning.
                is_no_name = start == 0 and suggester.knows(words[0])
                return run[0].lower() + run[1:] if is_no_name else run
    return ""
