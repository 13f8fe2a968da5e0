"""Weigh the words of a line, and find those in it that somebody chose a picture for before."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding_words import Lexicon, Word, lexicon

DOING = "to"
_LONGEST_NAME_WORDS = 7
_SIDE, _LIGHT = 0.72, 0.36
_EACH_WORD_MORE, _MOST_MORE = 0.06, 0.18


def chosen_for(
    line: Sequence[Word], chosen: Mapping[str, Picture], key: Callable[[str], str]
) -> list[tuple[str, Picture]]:
    """Return the words with their pictures that were chosen before and are in this line, the longest first.

    Of equals, words that are seldom the main idea ("Friday") come last. ``key`` gives what words are
    compared by.
    """
    known: dict[str, tuple[str, Picture]] = {}
    for words, picture in chosen.items():
        known.setdefault(words, (words, picture))
        known.setdefault(key(words), (words, picture))
    line = [word for word in line if word.written != DOING] if known else []
    found: list[tuple[int, bool, str]] = []
    for start, size in places(len(line)):
        plain = [word.plain for word in line[start : start + size]]
        name = " ".join(plain)
        if name in known and _may_be_meant(line, start, size):
            share, _ = weight(line[start : start + size], plain, lexicon())
            found.append((-size, share < 1, name))
    found.sort(key=lambda each: each[:2])
    best: dict[tuple[object, str], tuple[str, Picture]] = {}
    for *_, name in found:
        words, picture = known[name]
        best.setdefault((picture.kind, picture.ref), (words, picture))
    return list(best.values())


def places(count: int) -> Iterator[tuple[int, int]]:
    """Return where names may stand in a line of so many words: start and size, the longest first."""
    for size in range(min(count, _LONGEST_NAME_WORDS), 0, -1):
        for start in range(count - size + 1):
            yield start, size


def _may_be_meant(line: Sequence[Word], start: int, size: int) -> bool:
    """Whether words mean what was remembered: not after "not", and not "good" beside a real idea."""
    own = lexicon()
    words = line[start : start + size]
    if size == 1 and is_denied(line[:start], words[0]):
        return False
    return not all(_is_light(word, own) for word in words) or all(_is_light(word, own) for word in line)


def _is_light(word: Word, own: Lexicon) -> bool:
    return bool({word.written, word.plain} & (own.stop | own.light))


def weight(words: Sequence[Word], key: Sequence[str], own: Lexicon) -> tuple[float, bool]:
    """Return how much some words say about the idea of a line, and whether they are light."""
    if len(words) > 1:
        is_side = " ".join(key) in own.side or " ".join(w.written for w in words) in own.side
        more = min(_EACH_WORD_MORE * (len(words) - 1), _MOST_MORE)
        return (_SIDE if is_side else 1.0) + more, False
    forms = {words[0].written, words[0].plain}
    if forms & own.light:
        return _LIGHT, True
    if forms & own.stop:
        return 0.0, False
    return (_SIDE if forms & own.side else 1.0), False


def is_denied(before: Sequence[Word], word: Word) -> bool:
    """Whether a line says that somebody is not so: "not happy"."""
    own = lexicon()
    has_denial = any(each.written in own.denials for each in before[-2:])
    return has_denial and bool({word.plain, word.written} & own.feelings)
