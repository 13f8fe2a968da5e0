"""Name the tables of the library; the fields are those of the domain, in the form they are stored in.

Enums are kept as their values, dates and times as ISO text (times in UTC), pictures and lists as JSON.
``schema/`` makes the tables; a test holds the two together.
"""

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from pcplanner.storage.row_base import Base, KeptRow, refers_to


class PersonRow(KeptRow):
    """One person; ``search_key`` and ``changed_at`` serve the list of people."""

    __tablename__ = "person"
    __table_args__ = (
        Index(
            "ix_person_here",
            "search_key",
            "id",
            "put_away_at",
            "deleted",
            sqlite_where=text("put_away_at IS NULL AND deleted = 0"),
        ),
        Index(
            "ix_person_put_away",
            "search_key",
            "id",
            "put_away_at",
            "deleted",
            sqlite_where=text("put_away_at IS NOT NULL AND deleted = 0"),
        ),
    )

    name: Mapped[str]
    picture: Mapped[str | None]
    created_at: Mapped[str]
    access: Mapped[str]
    print_size_pt: Mapped[int]
    look_again_on: Mapped[str | None]
    checked_by: Mapped[str]
    checked_on: Mapped[str | None]
    formal_name: Mapped[str]
    ring_names: Mapped[str]
    search_key: Mapped[str]
    changed_at: Mapped[str]


class SupporterRow(KeptRow):
    """Somebody in a circle."""

    __tablename__ = "supporter"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    name: Mapped[str]
    picture: Mapped[str | None]
    ring: Mapped[int]
    place: Mapped[int]
    kind: Mapped[str]
    relation: Mapped[str]
    relation_words: Mapped[str]
    is_paid: Mapped[int]
    roles: Mapped[str]
    turn_degrees: Mapped[int | None]
    presence: Mapped[str]
    joined: Mapped[str]
    left: Mapped[str]
    sector: Mapped[str]
    map_name: Mapped[str]


class LineRow(KeptRow):
    """One thing said."""

    __tablename__ = "line"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    chapter: Mapped[str]
    words: Mapped[str]
    picture: Mapped[str | None]
    source: Mapped[str]
    created_at: Mapped[str]
    said_by: Mapped[str]
    check: Mapped[str]
    importance: Mapped[str | None]
    position: Mapped[int]
    original_words: Mapped[str]
    how_we_check: Mapped[str]
    about_id: Mapped[str]
    audiences: Mapped[str]
    slot: Mapped[str]
    answer: Mapped[str]
    beside_id: Mapped[str]
    details: Mapped[str]


class DreamRow(KeptRow):
    """A dream."""

    __tablename__ = "dream"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    words: Mapped[str]
    picture: Mapped[str | None]
    source: Mapped[str]
    created_at: Mapped[str]
    said_by: Mapped[str]
    check: Mapped[str]
    position: Mapped[int]
    original_words: Mapped[str]
    audiences: Mapped[str]


class GoalRow(KeptRow):
    """A goal on the way to a dream."""

    __tablename__ = "goal"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    dream_id: Mapped[str] = refers_to("dream.id")
    words: Mapped[str]
    picture: Mapped[str | None]
    created_at: Mapped[str]
    by: Mapped[str]
    position: Mapped[int]
    original_words: Mapped[str]


class ObstacleRow(KeptRow):
    """What is in the way of a goal."""

    __tablename__ = "obstacle"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    goal_id: Mapped[str] = refers_to("goal.id")
    theme: Mapped[str]
    words: Mapped[str]
    created_at: Mapped[str]
    step_id: Mapped[str]
    what_could_help: Mapped[str]
    help_picture: Mapped[str | None]
    helper_id: Mapped[str]
    position: Mapped[int]
    original_words: Mapped[str]


class StepRow(KeptRow):
    """A small step; one without a goal refers to none."""

    __tablename__ = "step"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    goal_id: Mapped[str]
    words: Mapped[str]
    picture: Mapped[str | None]
    created_at: Mapped[str]
    promised_by: Mapped[str]
    when: Mapped[str]
    state: Mapped[str]
    what_happened: Mapped[str]
    done_on: Mapped[str | None]
    position: Mapped[int]
    original_words: Mapped[str]
    follows_up: Mapped[str]
    back_up: Mapped[str]


class WordPictureRow(KeptRow):
    """The picture that somebody wants for some words."""

    __tablename__ = "word_picture"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    words: Mapped[str]
    picture: Mapped[str]
    chosen_at: Mapped[str]


class PictureUseRow(KeptRow):
    """A picture that somebody has used, or keeps as a favourite."""

    __tablename__ = "picture_use"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    picture: Mapped[str]
    used_at: Mapped[str]
    is_favourite: Mapped[int]


class MediaRow(Base):
    """The bytes of a photo, by their SHA-256."""

    __tablename__ = "media"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    format: Mapped[str]
    bytes: Mapped[bytes]
    alt: Mapped[str]
    credit: Mapped[str]
    created: Mapped[str]


class ActionRow(Base):
    """One thing somebody did; ``undone`` is 0, the seq of the action that took it back, or -1.

    Actions in a row with the same ``part_of`` are taken back together; it is empty for most.
    """

    __tablename__ = "action"
    __table_args__ = (
        UniqueConstraint("id"),
        Index("ix_action_undo", "person_id", "seq", sqlite_where=text("undone = 0 AND undoes IS NULL")),
        Index("ix_action_redo", "person_id", "undone", sqlite_where=text("undone > 0")),
    )

    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    label: Mapped[str]
    person_id: Mapped[str]
    at: Mapped[str]
    device: Mapped[str]
    undone: Mapped[int]
    undoes: Mapped[str | None]
    part_of: Mapped[str]


class ChangeRow(Base):
    """One field of one row as it was before and after an action, as JSON."""

    __tablename__ = "change"
    __table_args__ = (UniqueConstraint("device", "counter"),)

    seq: Mapped[int] = mapped_column(primary_key=True)
    action_id: Mapped[str] = refers_to("action.id", index=True)
    device: Mapped[str]
    counter: Mapped[int]
    table: Mapped[str]
    row_id: Mapped[str]
    field: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str]


class MetaRow(Base):
    """One fact about the library itself."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
