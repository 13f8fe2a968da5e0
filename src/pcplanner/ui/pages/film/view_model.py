"""Know the films of a line: play them, take a new one in, put one away."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.films import Film, films_of
from pcplanner.domain.line_words import shown_words
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.films import NewFilm
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, one_undo
from pcplanner.ui.pages.film.playback import Playback
from pcplanner.ui.pages.film.state import FilmState, Stage, film_view
from pcplanner.ui.photos.naming import Naming
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Route
from pcplanner.ui.who_helps import helpers_of


class FilmViewModel(QObject):
    """Hold the films of one line. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._films = context.services.films
        self._person_id, self._line_id = route.person_id, route.thing_id
        self._new: NewFilm | None = None
        self._still: PictureData | None = None
        self._asked = 0
        self._is_keeping = False
        self._typing = ("", "")
        self._away: tuple[Film, ...] = ()
        self._plan: Plan | None = None
        self._open_id = ""
        self.state = FilmState()
        self.naming = Naming("", say("film.a_still"))
        self.playback = Playback(context)
        for part in (self.naming, self.playback):
            part.setParent(self)
        self.watch = PlanWatch(context, route.person_id, self)
        self.watch.plan_read.connect(self._on_plan)
        self.keeping = Keeping(context, self.watch, self)
        self.watch.load()

    def bring(self, path: Path | None) -> None:
        """Look at a film that was chosen; nothing is what somebody chose who changed their mind."""
        if path is None:
            return
        self.playback.stop()
        self._asked += 1
        asked = self._asked
        self._go_to(Stage.OPENING)
        self._context.drawing.run(
            lambda: self._films.open_file(path),
            lambda new: self._on_opened(asked, new),
            lambda trouble: self._on_not_opened(asked, trouble),
        )

    def start_new(self) -> None:
        """Ask for another film."""
        self.playback.stop()
        self._go_to(Stage.WAYS)

    def choose_still(self, number: int) -> None:
        """Take one of the pictures to stand for the film, and ask what is in it."""
        self._still = self.state.stills[number]
        self.naming.show(self._still)
        self._go_to(Stage.WORDS)

    def turn_to(self, index: int) -> None:
        """Show another film of the line."""
        self._set(replace(self.state, index=index))
        self._open_shown()

    def say_caption(self) -> None:
        """Say what is in the film; the film stops for it."""
        self.playback.stop()
        film = self.state.film
        if film is not None:
            self._context.say(film.caption or say("film.no_caption"))

    def set_caption(self, film_id: str, caption: str) -> None:
        """Keep what somebody wrote of a film; its letters are one step of undo."""
        old = next((x for x in (*self.state.films, *self.state.away) if x.id == film_id), None)
        if old is None or old.caption == caption.strip():
            return
        if self._typing[0] != film_id:
            self._typing = (film_id, one_undo())
        films, part_of = self._films, self._typing[1]
        self.keeping.keep(lambda: films.set_caption(film_id, caption, part_of=part_of))

    def set_said_by(self, who: str) -> None:
        """Keep who says the words of the film that is shown."""
        film, films = self.state.film, self._films
        if film is not None and film.said_by != who:
            self.keeping.keep(lambda: films.set_said_by(film.id, who))

    def put_away(self) -> None:
        """Put the film away and offer to undo it, or bring it back where it is put away."""
        film, films, messages = self.state.film, self._films, self._context.messages
        if film is None:
            return
        self.playback.stop()
        change, told = (
            (films.bring_back, "film.is_back") if film.is_away else (films.put_away, "film.was_put_away")
        )
        self._context.change(lambda: change(film.id), lambda _: messages.tell(say(told), offers_undo=True))

    def delete_for_good(self) -> None:
        """Delete the film; whoever asks for it has been asked whether they are sure."""
        film, films, messages = self.state.film, self._films, self._context.messages
        if film is None:
            return
        self.playback.close()
        self._open_id = ""
        self._context.change(
            lambda: films.delete_for_good(film.id),
            lambda _: messages.tell(f"{say('film.was_deleted')} {say('film.copies')}"),
        )

    def show_away(self, *, is_away: bool) -> None:
        """Show those that are put away, or the others again."""
        self._set(replace(self.state, shows_away=is_away and bool(self.state.away), index=0))
        self._go_to(self._stage_without_new())

    def go_next(self) -> None:
        """Go on to the next stage; from a film go back to where the line is."""
        match self.state.stage:
            case Stage.PLAY:
                self._context.navigator.back()
            case Stage.WORDS:
                self._keep()
            case Stage.OPENING:
                self._context.messages.tell(say("film.wait"))
            case _:
                self._context.messages.tell(say("window.choose_first"))

    def go_back(self) -> bool:
        """Go back one stage; say whether there was one."""
        stage = self.state.stage
        if stage is Stage.WORDS:
            self.naming.show(None)
            self._go_to(Stage.STILL)
        elif stage in {Stage.STILL, Stage.OPENING} and self.state.is_read:
            self._forget()
            self._go_to(Stage.WAYS)
        elif stage is Stage.WAYS and self.state.shown:
            self._go_to(Stage.PLAY)
        elif stage is Stage.PLAY and self.state.shows_away:
            self.show_away(is_away=False)
        else:
            return False
        return True

    def settle(self) -> None:
        """Stop the film: the page is left, the plans are locked, there is a break."""
        self.playback.stop()

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._asked += 1
        self._forget()
        self.playback.close()
        self.watch.close()

    def _keep(self) -> None:
        new, still, words = self._new, self._still, self.naming.state.words
        if new is None or still is None or self._is_keeping:
            return
        self._is_keeping = True
        films, line_id = self._films, self._line_id
        self._context.change(lambda: films.add(line_id, new, still, words), self._on_kept, self._on_refused)

    def _forget(self) -> None:
        self._asked += 1
        self._new = self._still = None
        self.naming.type("")
        self.naming.show(None)

    def _on_kept(self, film: Film) -> None:
        self._is_keeping = False
        self._forget()
        films = (*self.state.films, film_view(film))
        self._set(replace(self.state, films=films, shows_away=False, index=len(films) - 1, stills=()))
        self._go_to(Stage.PLAY)
        self._context.messages.tell(say("film.kept"), offers_undo=True)

    def _on_refused(self, trouble: PlainError) -> None:
        self._is_keeping = False
        self._context.messages.problem(trouble)

    def _on_opened(self, asked: int, new: NewFilm) -> None:
        if asked == self._asked:
            self._new = new
            self._set(replace(self.state, stills=new.stills))
            self._go_to(Stage.STILL)

    def _on_not_opened(self, asked: int, trouble: PlainError) -> None:
        if asked == self._asked:
            self._go_to(Stage.WAYS)
            self._context.messages.problem(trouble)

    def _on_plan(self, plan: Plan) -> None:
        films, person_id, line_id = self._films, self._person_id, self._line_id
        self._plan = plan
        self._context.read(lambda: films.put_away_of(person_id, line_id), self._on_away)

    def _on_away(self, away: tuple[Film, ...]) -> None:
        plan = self._plan
        if plan is None or self.watch.is_closed:
            return
        self._away = away
        line = next((x for x in plan.lines if x.id == self._line_id), None)
        words = shown_words(line) if line else ""
        found = tuple(map(film_view, films_of(plan.films, self._line_id)))
        if not self.state.is_read:
            self.naming.offer_words(words)
            self.naming.offer_people(plan)
        state = replace(
            self.state,
            name=plan.person.name,
            face=plan.person.picture,
            line_words=words,
            films=found,
            away=tuple(map(film_view, away)),
            shows_away=self.state.shows_away and bool(away),
            is_read=True,
            tellers=helpers_of(plan, tuple(x.said_by for x in (*plan.films, *away))),
        )
        state = replace(state, index=max(0, min(state.index, len(state.shown) - 1)))
        is_first = not self.state.is_read
        self._set(state)
        if is_first or state.stage in {Stage.PLAY, Stage.WAYS}:
            self._go_to(self._stage_without_new() if is_first or not state.shown else state.stage)

    def _stage_without_new(self) -> Stage:
        return Stage.PLAY if self.state.shown else Stage.WAYS

    def _go_to(self, stage: Stage) -> None:
        self._set(replace(self.state, stage=stage))
        self._open_shown()

    def _open_shown(self) -> None:
        """Make the film that is shown ready; while none is, none is held."""
        film = self.state.film if self.state.stage is Stage.PLAY else None
        wanted = film.id if film is not None else ""
        if wanted != self._open_id:
            self._open_id = wanted
            if film is None:
                self.playback.close()
            else:
                self.playback.open(film.id, film.seconds)

    def _set(self, state: FilmState) -> None:
        if state != self.state and not self.watch.is_closed:
            self.state = state
            self.state_changed.emit()
