"""Give every table its names, and every row of a plan its id, the bin and the tombstone."""

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Give every constraint its name."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


class KeptRow(Base):
    """Hold what every row of a plan has: an id, the bin and the tombstone."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True)
    put_away_at: Mapped[str | None]
    deleted: Mapped[int]


def refers_to(column: str, *, index: bool = False) -> Mapped[str]:
    """Return a column that holds the id of a row of another table."""
    return mapped_column(ForeignKey(column, deferrable=True, initially="DEFERRED"), index=index)
