"""Tell on paper that there is a film: a picture out of it, its caption, and where it can be seen."""

from collections.abc import Iterator

from pcplanner.documents.model import PictureRow, PictureSize, Sentence, label, plain
from pcplanner.documents.told import name_of, rows_of, told_sentences
from pcplanner.domain.dates import full_date
from pcplanner.domain.films import Film, films_of
from pcplanner.domain.lengths import length_words
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say


def film_rows(plan: Plan, line_id: str) -> Iterator[PictureRow]:
    """Yield a row for each film of a line, with a picture out of it."""
    for film in films_of(plan.films, line_id):
        still = Picture(film.still.kind, film.still.ref, _alt(film))
        for row in rows_of(still, list(_told(plan, film))):
            yield PictureRow(row.picture, row.sentences, size=PictureSize.LARGE)


def _alt(film: Film) -> str:
    words = " ".join(cleaned(film.caption).split())
    return say("documents.film_still_of", words=words) if words else say("film.a_still")


def _told(plan: Plan, film: Film) -> Iterator[Sentence]:
    day = full_date(film.created_at.astimezone().date())
    yield label(say("documents.film", length=length_words(film.seconds), date=day))
    if film.said_by and film.caption:
        yield label(say("documents.film_words_by", name=name_of(plan, film.said_by)))
    yield from told_sentences(film.caption)
    yield plain(say("documents.film_where" if film.sha256 else "documents.film_gone"))
