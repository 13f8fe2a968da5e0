"""Name the tables of hard words and of wordings that are fine; see ``rows``."""

from sqlalchemy.orm import Mapped

from pcplanner.storage.row_base import KeptRow, refers_to


class WordMeaningRow(KeptRow):
    """What a hard word means in one plan."""

    __tablename__ = "word_meaning"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    word: Mapped[str]
    chosen_at: Mapped[str]
    meaning: Mapped[str]
    is_off: Mapped[int]


class FineWordingRow(KeptRow):
    """A finding that somebody says is fine."""

    __tablename__ = "fine_wording"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    thing_id: Mapped[str]
    key: Mapped[str]
    chosen_at: Mapped[str]
