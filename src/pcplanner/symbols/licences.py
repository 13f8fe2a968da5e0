"""Find the name, the licence and the credit of a pack in the files its makers put beside the pictures."""

import re
from pathlib import PurePosixPath

from pcplanner.symbols.arrivals import PackAbout, credit_of, tidy
from pcplanner.symbols.sources import CannotRead, Source

_LARGEST_BYTES = 200_000
_README = re.compile(r"read[ _-]?me(\.(txt|md))?|about(\.(txt|md))?", re.IGNORECASE)
_LICENCE = re.compile(r"(licen[cs]e|copying|copyright)([._-][\w.-]*)?", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^\W*(?:(copyright|©|\(c\))\s.*\d{4}.*|©.*)$", re.IGNORECASE | re.MULTILINE)
_TITLE = re.compile(r"^\s*#\s+(.+?)\s*#*\s*$", re.MULTILINE)
_SHARED = re.compile(r"creativecommons\.org/licenses/([a-z-]+)/(\d\.\d)", re.IGNORECASE)
_SHORT = re.compile(r"\bCC[ -](BY(?:-(?:NC|SA|ND)){0,2})(?:[ -](\d\.\d))?", re.IGNORECASE)
_FREE = re.compile(r"\bCC0\b|publicdomain/zero", re.IGNORECASE)
_LONG = (
    ("attribution-noncommercial-sharealike", "CC BY-NC-SA"),
    ("attribution-noncommercial-noderivatives", "CC BY-NC-ND"),
    ("attribution-noncommercial", "CC BY-NC"),
    ("attribution-sharealike", "CC BY-SA"),
    ("attribution-noderivatives", "CC BY-ND"),
    ("mit license", "MIT"),
    ("apache license", "Apache"),
    ("public domain", "public domain"),
)
_LONGEST_LICENCE = 80


def about_of(source: Source) -> PackAbout:
    """Return what a source says about itself; without a word about a licence, the licence is empty."""
    texts = {kind: _text(source, kind) for kind in (_README, _LICENCE)}
    title = _TITLE.search(texts[_README])
    name = tidy(title[1]) if title else tidy(source.title.replace("_", " ").replace("-", " "))
    both = f"{texts[_LICENCE]}\n{texts[_README]}"
    licence = licence_in(both)
    copyright_line = _COPYRIGHT.search(both)
    owner = tidy(copyright_line[0]).strip(" *#_-.") if copyright_line else ""
    return PackAbout(name, licence, credit_of(name, owner, licence), owner)


def licence_in(text: str) -> str:
    """Return the short name of the licence a text is or names, and nothing when it is none we know."""
    shared = _SHARED.search(text)
    if shared is not None:
        return f"CC {shared[1].upper()} {shared[2]}"
    short = _SHORT.search(text)
    if short is not None:
        return f"CC {short[1].upper()} {short[2] or ''}".strip()
    if _FREE.search(text):
        return "CC0"
    joined = re.sub(r"[\s_]+", " ", text.lower()).replace("share alike", "sharealike")
    plain = joined.replace(" - ", "-").replace("non-commercial", "noncommercial")
    found = [short for words, short in _LONG if words in plain]
    return found[0][:_LONGEST_LICENCE] if found else ""


def _text(source: Source, kind: re.Pattern[str]) -> str:
    names = sorted(
        (x for x in source.names if kind.fullmatch(PurePosixPath(x).name)), key=lambda x: (x.count("/"), x)
    )
    for name in names:
        try:
            data = source.read(name)
        except CannotRead:
            continue
        if len(data) <= _LARGEST_BYTES:
            return data.decode("utf-8", "replace")
    return ""
