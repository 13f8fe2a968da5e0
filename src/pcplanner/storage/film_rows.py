"""Name the tables of films and of the pieces their bytes are kept in; see ``rows``."""

from sqlalchemy.orm import Mapped, mapped_column

from pcplanner.storage.row_base import Base, KeptRow, refers_to


class FilmRow(KeptRow):
    """A film of a line."""

    __tablename__ = "film"

    person_id: Mapped[str] = refers_to("person.id", index=True)
    line_id: Mapped[str]
    sha256: Mapped[str]
    format: Mapped[str]
    seconds: Mapped[int]
    width_px: Mapped[int]
    height_px: Mapped[int]
    still: Mapped[str]
    created_at: Mapped[str]
    caption: Mapped[str]
    said_by: Mapped[str]
    has_sound: Mapped[int]
    position: Mapped[int]


class FilmPieceRow(Base):
    """One piece of the bytes of a film, by the SHA-256 of all of them and its place among them."""

    __tablename__ = "film_piece"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    bytes: Mapped[bytes]
