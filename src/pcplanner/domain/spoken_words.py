"""Know which recordings are heard in place of the computer's voice, and for which words."""

import hashlib
import unicodedata

SPOKEN_PROMPT = "spoken_prompt"
SPOKEN_LINE = "spoken_line"
SPOKEN = frozenset({SPOKEN_PROMPT, SPOKEN_LINE})
"""What stands in place of the chapter of a recording that is heard for words.

A recorded prompt is heard in every plan of the library, a recorded line in the plan it was recorded in alone.
"""

LONGEST_SPOKEN_S = 120
"""A recording longer than this is kept, but not heard in place of words."""


def key_of(words: str) -> str:
    """Return what a recording of words is found by; other words have another, so the voice says those."""
    plain = " ".join(unicodedata.normalize("NFC", words).split())
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()
