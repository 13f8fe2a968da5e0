"""Cut text into the sentences that are spoken one at a time."""

import re

# A sentence longer than this is cut at a comma or a space, so that no single render takes long.
LONGEST_SENTENCE = 300
_END = re.compile(r"[.!?…؟。]+[\"'”’)\]]*(?=\s|$)|\n+")
_SHORT_FORMS = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Rd|Prof|Rev|e\.g|i\.e|etc|vs|approx)|(?:^|\s)[A-Z])\.$", re.IGNORECASE
)
_SOFT_BREAK = re.compile(r"[,;:–—]\s|\s")


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, without the spaces round them."""
    return tuple(text[first:end] for first, end in sentence_spans(text))


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence begins and ends in the text; a line break ends a sentence too."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if _SHORT_FORMS.search(text, start, match.end()) and match.end() < len(text):
            continue
        spans.extend(_pieces(text, start, match.end()))
        start = match.end()
    spans.extend(_pieces(text, start, len(text)))
    return tuple(spans)


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    while end - start > LONGEST_SENTENCE:
        cut = _best_cut(text, start, start + LONGEST_SENTENCE)
        pieces.append(_stripped(text, start, cut))
        start = cut
    pieces.append(_stripped(text, start, end))
    return [(first, last) for first, last in pieces if first < last]


def _best_cut(text: str, start: int, end: int) -> int:
    breaks = list(_SOFT_BREAK.finditer(text, start + LONGEST_SENTENCE // 2, end))
    at_comma = [match for match in breaks if not match.group()[0].isspace()]
    chosen = at_comma or breaks
    return chosen[-1].end() if chosen else end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
