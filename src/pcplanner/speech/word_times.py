"""Work out which word each sound belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pcplanner.speech.sound import WordTime

_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class WordEvent:
    """Hold one report of the engine: the character it is at (from 0), and the time in the sound."""

    char: int
    at_ms: int


def align(text: str, events: Sequence[WordEvent], duration_ms: int) -> tuple[WordTime, ...]:
    """Return a time for each word of the text; with no events the words share the time by their length."""
    tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(text) if _is_heard(m.group())]
    if not tokens:
        return ()
    starts = _starts_from_events(text, tokens, events)
    starts.setdefault(0, 0)
    known = [*sorted(starts), len(tokens)]
    times: list[WordTime] = []
    for here, there in pairwise(known):
        until = starts.get(there, duration_ms)
        times.extend(_share(tokens[here:there], starts[here], max(until, starts[here])))
    return tuple(times)


def _is_heard(token: str) -> bool:
    return any(letter.isalnum() or ord(letter) > 0x2000 or letter in "&+@#%£$=" for letter in token)


def _starts_from_events(
    text: str, tokens: Sequence[tuple[int, int]], events: Sequence[WordEvent]
) -> dict[int, int]:
    """Match events to words, in order.

    espeak reports pieces of one number, and the second word of a pair it joins ("live in"), at a character
    inside the first. A place inside a word with a digit or of another script is a piece; inside a plain word
    it is the next word.
    """
    starts: dict[int, int] = {}
    current = -1
    for event in sorted(events, key=lambda event: event.at_ms):
        index = _token_at(tokens, event.char)
        first, end = tokens[index]
        is_inside = any(letter.isalnum() for letter in text[first : event.char])
        if index <= current and is_inside and text[first:end].isalpha() and text[first].isascii():
            index = current + 1
        if current < index < len(tokens):
            starts[index] = event.at_ms
            current = index
    return starts


def _token_at(tokens: Sequence[tuple[int, int]], char: int) -> int:
    """Return the index of the word at a character, or the next one when it falls between words."""
    for index, (_, end) in enumerate(tokens):
        if char < end:
            return index
    return len(tokens) - 1


def _share(tokens: Sequence[tuple[int, int]], start_ms: int, end_ms: int) -> list[WordTime]:
    letters = sum(end - first + 1 for first, end in tokens)
    times, passed = [], 0
    for first, end in tokens:
        begin = start_ms + (end_ms - start_ms) * passed // letters
        passed += end - first + 1
        times.append(WordTime(begin, start_ms + (end_ms - start_ms) * passed // letters, first, end))
    return times
