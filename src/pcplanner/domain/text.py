"""Take in what people type: cleaned, never shortened in silence."""

import re
import unicodedata

from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say

LONGEST_NAME = 200
LONGEST_LINE = 20_000

_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")
_NOT_AN_END = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Miss|St|Prof|Rev|e\.g|i\.e)\.$")
_NUMBER_SIGN = re.compile(r"\bNo\.$")


def cleaned(text: str) -> str:
    """Return text in NFC without control characters, lone surrogates, noncharacters and bidi overrides.

    Every kind of line end becomes one line feed, and a tab one space. A character newer than this Python's
    tables is kept: an emoji of next year is still what somebody typed.
    """
    kept = "".join(c for c in _LINE_ENDS.sub("\n", text).replace("\t", " ") if c == "\n" or _is_kept(c))
    return unicodedata.normalize("NFC", kept)


def _is_kept(c: str) -> bool:
    is_noncharacter = 0xFDD0 <= ord(c) <= 0xFDEF or ord(c) & 0xFFFE == 0xFFFE
    return unicodedata.category(c) not in {"Cc", "Cs"} and c not in _BIDI_OVERRIDES and not is_noncharacter


def clean_name(text: str) -> str:
    """Return a name on one line; raise ``InputError`` when nothing is left or it is over 200 characters."""
    name = " ".join(cleaned(text).split())
    if not any(unicodedata.category(c)[0] in "LNPS" for c in name):
        raise InputError(say("errors.name_empty"))
    if len(name) > LONGEST_NAME:
        raise InputError(say("errors.name_long", longest=LONGEST_NAME))
    return name


def clean_words(text: str) -> str:
    """Return what was said, trimmed at both ends; raise ``InputError`` when it is over 20,000 characters."""
    words = "\n".join(line.rstrip() for line in cleaned(text).split("\n")).strip()
    if len(words) > LONGEST_LINE:
        raise InputError(say("errors.line_long", longest=LONGEST_LINE))
    return words


def beginning(text: str, longest: int) -> str:
    """Return a text on one line without its last stop; one longer than ``longest`` is cut after a word."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line.rstrip(" .!?…")
    words = line[: longest - 1].rsplit(" ", 1)
    # One very long word is cut inside.
    return words[0].rstrip(" .,!?…") + "…"


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, each whole and in order; a new line also ends a sentence."""
    return tuple(part for line in text.split("\n") for part in _sentences_of_line(line.strip()) if part)


def _sentences_of_line(line: str) -> list[str]:
    parts, start = [], 0
    for end in _SENTENCE_END.finditer(line):
        part = line[start : end.end()].strip()
        is_number_sign = _NUMBER_SIGN.search(part) and line[end.end() :].lstrip()[:1].isdigit()
        if not (_NOT_AN_END.search(part) or is_number_sign):
            parts.append(part)
            start = end.end()
    return [*parts, line[start:].strip()]


def search_key(text: str) -> str:
    """Return a name as it is compared in search: no accents, no case."""
    # Once more after taking apart: the fancy letters of a phone hide capitals in them.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.casefold()).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
