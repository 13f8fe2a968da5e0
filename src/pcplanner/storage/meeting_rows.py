"""Name the tables of meetings, Picture sort, recordings and how somebody uses a style; see ``rows``."""

from sqlalchemy.orm import Mapped

from pcplanner.storage.row_base import KeptRow, refers_to


class MeetingRow(KeptRow):
    """A meeting."""

    __tablename__ = "meeting"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    style_id: Mapped[str]
    created_at: Mapped[str]
    day: Mapped[str | None]
    at: Mapped[str]
    lasts: Mapped[str]
    where: Mapped[str]
    where_picture: Mapped[str | None]
    where_notes: Mapped[str]
    invited: Mapped[str]
    agenda: Mapped[str]
    ground_rules: Mapped[str]
    state: Mapped[str]
    at_item: Mapped[str]
    is_in_chapter: Mapped[int]
    started_at: Mapped[str | None]
    ended_at: Mapped[str | None]
    why_away: Mapped[str]
    next_time: Mapped[str]
    position: Mapped[int]


class SittingRow(KeptRow):
    """A sitting of Picture sort."""

    __tablename__ = "sitting"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    topic_id: Mapped[str]
    topic: Mapped[str]
    created_at: Mapped[str]
    options: Mapped[str]
    placed: Mapped[str]
    asked_again: Mapped[str]
    is_swapped: Mapped[int]
    scale_words: Mapped[str]
    chosen_by: Mapped[str]
    helped_by: Mapped[str]
    confirmed_at: Mapped[str | None]
    position: Mapped[int]


class VoiceNoteRow(KeptRow):
    """A recording."""

    __tablename__ = "voice_note"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    chapter: Mapped[str]
    about_id: Mapped[str]
    sha256: Mapped[str]
    seconds: Mapped[int]
    created_at: Mapped[str]
    said_by: Mapped[str]
    words: Mapped[str]
    consent_by: Mapped[str]
    consent_at: Mapped[str | None]
    position: Mapped[int]


class StyleChoiceRow(KeptRow):
    """How somebody uses a planning style."""

    __tablename__ = "style_choice"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    style_id: Mapped[str]
    created_at: Mapped[str]
    order: Mapped[str]
    off: Mapped[str]
    names: Mapped[str]
    own: Mapped[str]
    position: Mapped[int]


class ChapterRecordRow(KeptRow):
    """What somebody has decided about a chapter."""

    __tablename__ = "chapter_record"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    chapter: Mapped[str]
    created_at: Mapped[str]
    audiences: Mapped[str | None]
    position: Mapped[int]
