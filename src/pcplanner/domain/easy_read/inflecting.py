"""Put English verbs and nouns into their other forms, near enough for the words of our own lists."""

import re
from types import MappingProxyType

_IRREGULAR = MappingProxyType(
    {
        "be": ("is", "was", "being"),
        "become": ("becomes", "became", "becoming"),
        "begin": ("begins", "began", "beginning"),
        "bend": ("bends", "bent", "bending"),
        "bite": ("bites", "bit", "biting"),
        "break": ("breaks", "broke", "breaking"),
        "burn": ("burns", "burnt", "burning"),
        "buy": ("buys", "bought", "buying"),
        "come": ("comes", "came", "coming"),
        "cut": ("cuts", "cut", "cutting"),
        "do": ("does", "did", "doing"),
        "drink": ("drinks", "drank", "drinking"),
        "feel": ("feels", "felt", "feeling"),
        "find": ("finds", "found", "finding"),
        "fly": ("flies", "flew", "flying"),
        "get": ("gets", "got", "getting"),
        "give": ("gives", "gave", "giving"),
        "go": ("goes", "went", "going"),
        "have": ("has", "had", "having"),
        "hide": ("hides", "hid", "hiding"),
        "hit": ("hits", "hit", "hitting"),
        "keep": ("keeps", "kept", "keeping"),
        "know": ("knows", "knew", "knowing"),
        "leave": ("leaves", "left", "leaving"),
        "let": ("lets", "let", "letting"),
        "lose": ("loses", "lost", "losing"),
        "make": ("makes", "made", "making"),
        "meet": ("meets", "met", "meeting"),
        "not believe": ("does not believe", "did not believe", "not believing"),
        "pay": ("pays", "paid", "paying"),
        "put": ("puts", "put", "putting"),
        "say": ("says", "said", "saying"),
        "see": ("sees", "saw", "seeing"),
        "send": ("sends", "sent", "sending"),
        "set": ("sets", "set", "setting"),
        "show": ("shows", "showed", "showing"),
        "speak": ("speaks", "spoke", "speaking"),
        "spread": ("spreads", "spread", "spreading"),
        "stand": ("stands", "stood", "standing"),
        "take": ("takes", "took", "taking"),
        "tell": ("tells", "told", "telling"),
        "think": ("thinks", "thought", "thinking"),
        "throw": ("throws", "threw", "throwing"),
        "undertake": ("undertakes", "undertook", "undertaking"),
        "wind": ("winds", "wound", "winding"),
    }
)
"""What "he", "yesterday" and "am ..." make of a verb."""

_ODD_PLURALS = MappingProxyType({"person": "people", "child": "children", "criteria": "criteria"})
_HEAD_ENDS = frozenset("of to for who that about in on at with near like from which i by or at".split())  # noqa: SIM905
_NO_PLURAL = frozenset(
    "food help information medicine money papers pants pay poo rules skin spending support team time".split()  # noqa: SIM905
)
_COUNTED = frozenset({"team", "time"})
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_DOUBLED = re.compile(r"(?:^|[^aeiou])[aeiouy][bdgmnprt]$")
_VOWELS = re.compile(r"[aeiouy]+")


def verb_forms(phrase: str) -> tuple[str, str, str, str]:
    """Return a verb as it is, with he, in the past and with -ing; the words after it stay."""
    for first in (phrase, " ".join(phrase.split()[:2]), phrase.partition(" ")[0]):
        if first in _IRREGULAR:
            rest = phrase[len(first) :]
            he, past, going = _IRREGULAR[first]
            return phrase, he + rest, past + rest, going + rest
    verb, space, rest = phrase.partition(" ")
    he, past, going = (f"{form}{space}{rest}" for form in (_plural_word(verb), _past(verb), _going(verb)))
    return phrase, he, past, going


def plural(phrase: str) -> str:
    """Return the plural of a noun with the words round it; what cannot be counted stays."""
    words = phrase.split()
    head = next((n for n, word in enumerate(words) if n and word.lower() in _HEAD_ENDS), len(words)) - 1
    if not is_counted(words[head]):
        return phrase
    made = [*words[:head], _plural_word(words[head]), *words[head + 1 :]]
    return " ".join(made[1:] if made[0] in {"a", "an"} else made)


def is_counted(noun: str) -> bool:
    """Say whether one can stand before a noun: a home, but not a washing or a rules."""
    return noun in _COUNTED or not (noun in _NO_PLURAL or noun.endswith(("ing", "ness", "s")))


def _plural_word(word: str) -> str:
    if word in _ODD_PLURALS:
        return _ODD_PLURALS[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if _HISSING.search(word) else "s")


def _is_doubled(verb: str) -> bool:
    return bool(_DOUBLED.search(verb)) and len(_VOWELS.findall(verb)) == 1


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _is_doubled(verb) else "") + "ed"


def _going(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _is_doubled(verb) else "") + "ing"
