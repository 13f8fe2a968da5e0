"""Describe a voice note: something said aloud and kept, with consent."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """One recording, kept encrypted in the library.

    ``sha256`` names its pieces in order, with spaces between them: a long recording is kept as it goes.
    ``about_id`` is the line or meeting it belongs to, ``chapter`` the question it answers. ``said_by`` is
    empty for the person. ``consent_by`` is who said that it may be recorded, ``consent_at`` when. When
    the recording is deleted for good ``sha256`` is empty: that there was one is still known.
    """

    id: str
    person_id: str
    chapter: str
    about_id: str
    sha256: str
    seconds: int
    created_at: datetime
    said_by: str = ""
    words: str = ""
    consent_by: str = ""
    consent_at: datetime | None = None
    position: int = 0
    put_away_at: datetime | None = None
