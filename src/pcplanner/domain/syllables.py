"""Count the syllables of an English word, near enough to find the long ones."""

import re
from types import MappingProxyType

_NOT_LETTERS = re.compile(r"[^a-z]")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_E = re.compile(r"(?<![^aeiouy]l)e$|(?<=[aeiouy]l)e$")
_SILENT_ES = re.compile(r"(?<=[^aeiousxzcg])es$")
_SPOKEN_ES = re.compile(r"(?:[cs]h|[^aeiouy]l)es$")
_SILENT_ED = re.compile(r"(?<=[^aeioutd])ed$")
_SPOKEN_ED = re.compile(r"[^aeiouyl]led$")
_APART = re.compile(
    r"[aeiouy](?=ing)|i(?=a(?!l)|u(?!s))|(?<![cgst])i(?=al|us)|(?<![cgstx])i(?=o)|(?<=er)i(?=o)"
    r"|e(?=o(?!u|n$|ple))|u(?=al|ou|an|ar)|[iy](?=er|est$|et)|cre(?=at)|re(?=al)|the(?=at)"
)
_SILENT_INSIDE = re.compile(r"(?<=[^aeiou])e(?=(?:ly|ful|less|ment|ness)(?:s|ly)?$)")
_FIRST_PARTS = re.compile(
    r"^(?:some|every|there|where|home|care|fire|house|time|side|life|safe|space)(?=[a-z]{3})"
)
_ODD = MappingProxyType(
    {"area": 3, "client": 2, "every": 2, "idea": 3, "maybe": 2, "museum": 3, "poet": 2, "situation": 4}
)
_MUTE = re.compile(r"(?<=[gq])u(?=[aeiouy])")


def syllables(word: str) -> int:
    """Return about how many syllables a word has; at least 1 for any word."""
    letters = _NOT_LETTERS.sub("", word.lower())
    first = _FIRST_PARTS.match(letters)
    if first:
        return _beats(first[0]) + _beats(letters[first.end() :])
    return _beats(letters)


def _beats(letters: str) -> int:
    if letters in _ODD:
        return _ODD[letters]
    letters = _MUTE.sub("w", letters)
    letters = _SILENT_INSIDE.sub("", letters)
    if not _SPOKEN_ES.search(letters):
        letters = _SILENT_ES.sub("s", letters)
    if not _SPOKEN_ED.search(letters):
        letters = _SILENT_ED.sub("d", letters)
    if len(_VOWELS.findall(letters)) > 1:
        letters = _SILENT_E.sub("", letters)
    return max(1, len(_VOWELS.findall(letters)) + len(_APART.findall(letters)))
