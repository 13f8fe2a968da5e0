"""Hold what the page of films shows."""

from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.dreams import ME
from pcplanner.domain.films import Film
from pcplanner.domain.lengths import length_words
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper


class Stage(Enum):
    """Where somebody is: playing a film, or taking a new one in. The value names the prompt."""

    PLAY = "play"
    WAYS = "ways"
    OPENING = "opening"
    STILL = "still"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class FilmView:
    """What is shown of one film; ``is_gone`` when it was deleted for good, ``said_by`` is never empty."""

    id: str
    caption: str
    seconds: int
    is_gone: bool = False
    is_away: bool = False
    said_by: str = ME

    @property
    def length(self) -> str:
        """Return in words how long it lasts."""
        return length_words(self.seconds)

    @property
    def name(self) -> str:
        """Return all of it in one line, as it is read aloud."""
        return " ".join((say("film.named", length=self.length), self.caption)).strip()


@dataclass(frozen=True, slots=True)
class FilmState:
    """Whose plan it is, the line, its films and which is shown, the pictures out of a new one.

    ``tellers`` are those who can say the words of a film.
    """

    name: str = ""
    face: Picture | None = None
    line_words: str = ""
    stage: Stage = Stage.OPENING
    films: tuple[FilmView, ...] = ()
    away: tuple[FilmView, ...] = ()
    shows_away: bool = False
    index: int = 0
    stills: tuple[PictureData, ...] = ()
    is_read: bool = False
    tellers: tuple[Helper, ...] = ()

    @property
    def shown(self) -> tuple[FilmView, ...]:
        """Return the films to show."""
        return self.away if self.shows_away else self.films

    @property
    def film(self) -> FilmView | None:
        """Return the film that is shown."""
        return self.shown[min(self.index, len(self.shown) - 1)] if self.shown else None


def film_view(film: Film) -> FilmView:
    """Return what is shown of a film."""
    is_away = film.put_away_at is not None
    return FilmView(film.id, film.caption, film.seconds, not film.sha256, is_away, film.said_by or ME)
