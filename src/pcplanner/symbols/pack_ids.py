"""Give a pack its id from its name: a plain name of a file on every system."""

import hashlib
import re
import unicodedata

from pcplanner.domain.pictures import BUILTIN

_LONGEST_ID = 60
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
# Names that Windows keeps for itself.
_NOT_A_FILE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")
_MARK = 6


def id_of(name: str) -> str:
    """Return the id of a pack from its name: small letters, digits and dashes, never that of our own.

    Where the name has letters that have no plain form, a few digits of its SHA-256 keep it apart from others.
    """
    bare = name.lower().strip().removesuffix(" symbols")
    spread = unicodedata.normalize("NFKD", bare)
    plain = _NOT_IN_IDS.sub("-", spread.encode("ascii", "ignore").decode("ascii")).strip("-")
    plain = plain[:_LONGEST_ID].strip("-")
    if any(letter.isalnum() and not letter.isascii() for letter in spread):
        mark = hashlib.sha256(spread.encode("utf-8", "replace")).hexdigest()[:_MARK]
        plain = f"{plain[: _LONGEST_ID - _MARK - 1].strip('-') or 'pictures'}-{mark}"
    if plain in {"", BUILTIN} or _NOT_A_FILE.fullmatch(plain):
        return f"my-{plain or 'pictures'}"
    return plain
