"""Keep films of lines, encrypted in the library, and open them again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.dreams import ME
from pcplanner.domain.films import Film, films_of
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.domain.plan import next_position
from pcplanner.domain.text import clean_words
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.symbols.film_packing import PackedFilm, take_film_in
from pcplanner.symbols.film_process import FilmProcess
from pcplanner.symbols.film_reel import Reel

MOST_STILLS = 4
_KINDS = frozenset({Kind.FILMS})


@dataclass(frozen=True, slots=True)
class NewFilm:
    """A film that was looked at and can be kept, and pictures out of it to choose from."""

    packed: PackedFilm
    stills: tuple[PictureData, ...]


class FilmService:
    """What somebody can do with films."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open_file(self, path: Path) -> NewFilm:
        """Look at a film on this computer and take pictures out of it; this can last some seconds.

        It needs no library. Raises a plain error for what is no film, is damaged, too large or too long.
        """
        process = FilmProcess()
        try:
            packed = take_film_in(path, process)
            reel = Reel((packed.data,), process)
            return NewFilm(packed, reel.stills(packed.seconds, MOST_STILLS))
        finally:
            process.close()

    def add(
        self,
        line_id: str,
        new: NewFilm,
        still: PictureData,
        caption: str = "",
        *,
        said_by: str = "",
        new_id: str = "",
    ) -> Changed[Film]:
        """Keep a film with its still and its caption: all of it, or nothing."""
        person_id, packed = self._desk.get(Line, line_id).person_id, new.packed
        words = clean_words(caption)
        clock = self._desk.clock
        with self._desk.library.changing(say("did.added_film"), person_id) as change:
            alt = words or say("film.a_still")
            film = Film(
                new_id or clock.new_id(),
                person_id,
                line_id,
                change.put_film(packed.data),
                packed.format,
                packed.seconds,
                packed.width_px,
                packed.height_px,
                Picture(PictureKind.PHOTO, change.put_media(replace(still, alt=alt)), alt),
                clock.now(),
                caption=words,
                said_by=said_by,
                has_sound=packed.has_sound,
                position=next_position(change.plan(person_id).films),
            )
            change.put(film)
        return Changed(film, person_id, _KINDS)

    def pieces(self, film_id: str) -> tuple[bytes, ...]:
        """Return the bytes of a film in pieces, for ``reel``; none where it was deleted for good."""
        film = self._desk.get(Film, film_id)
        with self._desk.library.reading() as reader:
            return reader.film(film.sha256) if film.sha256 else ()

    def reel(self, pieces: Sequence[bytes]) -> Reel:
        """Open a film from its bytes; it needs no library, and nothing of it goes onto a disk."""
        return Reel(pieces)

    def put_away_of(self, person_id: str, line_id: str) -> tuple[Film, ...]:
        """Return the films of a line that are put away."""
        with self._desk.library.reading() as reader:
            return films_of(reader.put_away(person_id).films, line_id)

    def set_caption(self, film_id: str, caption: str, *, part_of: str = "") -> Changed[Film]:
        """Give a film another caption; nothing is an answer too."""
        old, words = self._desk.get(Film, film_id), clean_words(caption)
        still = replace(old.still, alt=words or say("film.a_still"))
        return self._desk.put(
            say("did.named_film"), replace(old, caption=words, still=still), part_of=part_of
        )

    def set_said_by(self, film_id: str, who: str) -> Changed[Film]:
        """Keep who gives a film its caption: the person, somebody of the circle, or a name."""
        old = self._desk.get(Film, film_id)
        return self._desk.put(say("did.changed_source"), replace(old, said_by="" if who == ME else who))

    def put_away(self, film_id: str) -> Changed[Film]:
        """Put a film away; it can be brought back."""
        old = self._desk.get(Film, film_id)
        return self._desk.put(say("did.put_film_away"), replace(old, put_away_at=self._desk.clock.now()))

    def bring_back(self, film_id: str) -> Changed[Film]:
        """Bring back a film that was put away."""
        old = self._desk.get(Film, film_id)
        return self._desk.put(say("did.brought_film_back"), replace(old, put_away_at=None))

    def delete_for_good(self, film_id: str) -> Changed[Film]:
        """Delete the bytes of a film, which nothing brings back; its still and its caption stay.

        Older copies of the library keep it until they are thinned out.
        """
        old = self._desk.get(Film, film_id)
        new = replace(old, sha256="")
        # Without a name it is a change that undo passes over.
        with self._desk.library.changing("", old.person_id) as change:
            change.put(new)
            change.forget_film(old.sha256)
        self._desk.library.clear_traces()
        return Changed(new, old.person_id, _KINDS)
