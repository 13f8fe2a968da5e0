"""Know how one word is to be said while it is typed."""

from dataclasses import dataclass, replace

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.words import say

LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class WordDraft:
    """A word and how it is said, as typed so far; ``number`` is its place in the list, none for a new one."""

    number: int | None = None
    word: str = ""
    said: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """Return both without what surrounds them."""
        return " ".join(self.word.split()), " ".join(self.said.split())


def draft_of(now: AccessProfile, number: int | None) -> WordDraft:
    """Return a word of the list to be changed, or a new one."""
    if number is None or number >= len(now.say_like):
        return WordDraft()
    return WordDraft(number, *now.say_like[number])


def why_not_kept(now: AccessProfile, draft: WordDraft) -> str:
    """Say what is missing before it can be kept; empty when nothing is."""
    word, said = draft.pair
    if not word:
        return say("looks.word_missing")
    if not said:
        return say("looks.said_missing")
    others = [w.casefold() for n, (w, _) in enumerate(now.say_like) if n != draft.number]
    return say("looks.word_there", word=word) if word.casefold() in others else ""


def with_word(now: AccessProfile, draft: WordDraft) -> AccessProfile:
    """Return the profile with the word said that way."""
    words = list(now.say_like)
    if draft.number is None:
        words.append(draft.pair)
    else:
        words[draft.number] = draft.pair
    return replace(now, say_like=tuple(words))


def without_word(now: AccessProfile, draft: WordDraft) -> AccessProfile:
    """Return the profile without that word."""
    return replace(now, say_like=tuple(x for n, x in enumerate(now.say_like) if n != draft.number))
