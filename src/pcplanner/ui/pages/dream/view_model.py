"""Know one dream: what matters about it, whether it is right, its goals, and what is being typed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.chapters import MATTERS
from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Check, Line, Source
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, id_of_new, one_undo
from pcplanner.ui.pages.dream.state import DreamState, Said, dream_state
from pcplanner.ui.picture_suggestions import PictureHints
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.who_helps import people_here


@dataclass(slots=True)
class _Target:
    """What is being told now: the dream or something that matters; ``id`` is given when it is first saved.

    ``typing`` is the one step of undo that the letters of something new go into.
    """

    is_matter: bool = False
    id: str = ""
    typing: str = ""


class DreamViewModel(QObject):
    """Hold one dream; ``keeping`` tells whether what was typed is safe.

    Emits ``state_changed``, and ``words_wanted`` when something is to be typed now.
    """

    state_changed = Signal()
    words_wanted = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._dream = _Target(id=route.thing_id, typing="" if route.thing_id else one_undo())
        self._target = self._dream
        self.state = DreamState(is_new=not route.thing_id)
        self._plan: Plan | None = None
        self._hints = PictureHints(context)
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def say_dream(self) -> None:
        """Say the dream, and let the drawer change it."""
        self._context.say(self.state.dream.spoken, kind=Kind.PLAN_TEXT)
        self._edit(self._dream)

    def press_matter(self, line_id: str) -> None:
        """Say something that matters, and let the drawer change it."""
        self._context.say(*(m.spoken for m in self.state.matters if m.id == line_id), kind=Kind.PLAN_TEXT)
        self._edit(_Target(is_matter=True, id=line_id))

    def add_matter(self) -> None:
        """Begin something new that matters, with a picture to choose; it can also be typed."""
        self._edit(_Target(is_matter=True, typing=one_undo()))
        self.keeping.ask_picture(self._person_id, self._on_matter_picture)

    def check_dream(self, answer: Check) -> None:
        """Keep the person's answer about the dream; the same answer again takes it back."""
        dreams, dream = self._context.services.dreams, self.state.dream
        if not dream.id:
            return
        wanted = Check.NOT_ASKED if dream.check is answer else answer
        self._context.change(lambda: dreams.check_dream(dream.id, wanted))

    def check_edited(self, answer: Check) -> None:
        """Keep the person's answer about what the drawer changes now."""
        lines, line = self._context.services.lines, self.state.edited
        wanted = Check.NOT_ASKED if line.check is answer else answer
        if not self._target.is_matter:
            self.check_dream(answer)
        elif line.id:
            self._context.change(lambda: lines.check(line.id, wanted))

    def open_goal(self, goal_id: str) -> None:
        """Go to a goal."""
        self._context.navigator.visit(Route(Place.GOAL, self._person_id, goal_id))

    def add_goal(self) -> None:
        """Begin a new goal."""
        self._context.go(Route(Place.GOAL, self._person_id, "", self._dream.id))

    def set_words(self, words: str) -> None:
        """Save what was typed, unless it is what is there already."""
        words = words.strip()
        if words == self.state.edited.words:
            return
        if not words and self.state.edited.picture is None:
            if self.state.edited.id:
                self.keeping.refuse(say("services.line_empty"))
            return
        self.state = replace(self.state, edited=replace(self.state.edited, words=words))
        target, picture = self._target, self.state.edited.picture
        if target.is_matter:
            self.keeping.keep(lambda: self._matter_words(target, words))
        else:
            self.keeping.keep(lambda: self._dream_said(target, words, picture))

    def set_picture(self, picture: Picture | None) -> None:
        """Give what is being told another picture, or none."""
        target, words = self._target, self.state.edited.words
        if picture == self.state.edited.picture:
            return
        if picture is None and not words:
            self._context.messages.tell(say("services.line_empty"))
            return
        self._hints.chosen(picture)
        self.state = replace(self.state, edited=replace(self.state.edited, picture=picture))
        if target.is_matter:
            self.keeping.keep(lambda: self._matter_picture(target, words, picture))
        else:
            self.keeping.keep(lambda: self._dream_said(target, words, picture))

    def ask_picture(self) -> None:
        """Let a picture be chosen from all of them."""
        self.keeping.ask_picture(self._person_id, self.set_picture, self.state.edited.words)

    def set_source(self, source: Source) -> None:
        """Say who it was told by."""
        self._set_source(source, self.state.edited.said_by)

    def set_said_by(self, who: str) -> None:
        """Say which somebody it was."""
        source = self.state.edited.source
        if who.strip():
            is_own = source in (Source.OWN_WORDS, Source.OWN_PICTURE)
            self._set_source(Source.SOMEONE_ELSE if is_own else source, who.strip())

    def move(self, by: int) -> None:
        """Move what the drawer changes now earlier or later."""
        services, edited = self._context.services, self.state.edited
        if not edited.id:
            return
        if self._target.is_matter:
            self._context.change(lambda: services.lines.move(edited.id, by))
        else:
            self._context.change(lambda: services.dreams.move_dream(edited.id, by), self._on_dream_moved)

    def put_away(self) -> None:
        """Put away what the drawer changes now; undo brings it back."""
        services, edited = self._context.services, self.state.edited
        if not edited.id:
            return
        if self._target.is_matter:
            self._edit(self._dream)
            told = say("dream.put_line_away")
            self._context.change(
                lambda: services.lines.put_away(edited.id),
                lambda _: self._context.messages.tell(told, offers_undo=True),
            )
        else:
            self.keeping.put_away(
                lambda: services.dreams.put_dream_away(edited.id), say("dream.put_dream_away")
            )

    def go_on(self) -> None:
        """Go from a new dream to its page, or from a dream to its path."""
        before = self._context.navigator.routes[-2:-1]
        is_asked = bool(before) and (bool(before[0].walk_id) or before[0].place is Place.CHECK_BACK)
        if not self.state.is_new and is_asked:
            # Somebody came from a stop of a walk, or to change what was read back: that goes on.
            self._context.navigator.back()
        elif not self.state.is_new:
            self._context.go(Route(Place.STEPS, self._person_id, self._dream.id))
        elif self.state.edited.words or self.state.edited.picture:
            # Asked on the worker, after what was typed a moment ago has been saved there.
            self._context.read(lambda: self._dream.id, self._open_dream)
        else:
            self._context.messages.tell(say("dream.new_nothing"))

    def _open_dream(self, dream_id: str) -> None:
        if dream_id and not self.watch.is_closed:
            self._context.navigator.replace(Route(Place.DREAM, self._person_id, dream_id))

    def _edit(self, target: _Target) -> None:
        self._target = target
        found = next((m for m in self.state.matters if m.id == target.id), Said())
        edited = found if target.is_matter else self.state.dream
        self._set(replace(self.state, edited=edited, is_matter=target.is_matter))

    # These run on the worker, where jobs run one after another: only there is it asked whether something
    # has an id already, so that two quick saves never add it twice.

    def _dream_said(self, target: _Target, words: str, picture: Picture | None) -> Changed[Dream]:
        dreams = self._context.services.dreams
        if target.id:
            return dreams.edit_dream(target.id, words, picture, part_of=target.typing)
        source = Source.OWN_WORDS if words else Source.OWN_PICTURE
        made = dreams.add_dream(
            self._person_id,
            words,
            picture,
            source=source,
            part_of=target.typing,
            new_id=id_of_new(target.typing),
        )
        target.id = made.value.id
        return made

    def _matter_words(self, target: _Target, words: str) -> Changed[Line]:
        if target.id:
            return self._context.services.lines.reword(target.id, words, part_of=target.typing)
        return self._new_line(target, words, None)

    def _matter_picture(self, target: _Target, words: str, picture: Picture | None) -> Changed[Line]:
        if target.id:
            return self._context.services.lines.set_picture(target.id, picture)
        return self._new_line(target, words, picture)

    def _new_line(self, target: _Target, words: str, picture: Picture | None) -> Changed[Line]:
        made = self._context.services.lines.add(
            self._person_id,
            MATTERS.id,
            words,
            picture,
            source=Source.OWN_WORDS if words else Source.OWN_PICTURE,
            about_id=self._dream.id,
            part_of=target.typing,
            new_id=id_of_new(target.typing),
        )
        target.id = made.value.id
        return made

    def _set_source(self, source: Source, who: str) -> None:
        services, edited = self._context.services, self.state.edited
        if not edited.id:
            return
        if self._target.is_matter:
            self._context.change(lambda: services.lines.set_source(edited.id, source, who))
        else:
            self._context.change(lambda: services.dreams.set_dream_source(edited.id, source, who))

    def _on_matter_picture(self, picture: Picture | None) -> None:
        if picture is not None:
            self.set_picture(picture)
        self.words_wanted.emit()
        self._context.messages.tell(say("dream.type_matter"))

    def _on_dream_moved(self, dream: Dream) -> None:
        # The page shows one dream only: where it stands now can only be told.
        self._context.messages.tell(say("dream.moved", k=dream.position + 1))

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        is_new, target = self.state.is_new, self._target
        state = dream_state(plan, self._dream.id, target.id, is_matter=target.is_matter)
        if state.is_gone and is_new:
            # A new dream that was undone is a new dream again.
            self._dream.id = ""
            person = plan.person
            state = DreamState(person.name, person.picture, tellers=people_here(plan), is_ready=True)
        if target.is_matter and target.id and not state.edited.id:
            target.id = ""
        self._set(replace(state, is_new=is_new))

    def _set(self, state: DreamState) -> None:
        edited = state.edited
        told = Pictured(edited.id, edited.words, edited.picture)
        self.state = replace(state, suggestions=self._hints.suggest(self._plan, told))
        self.state_changed.emit()
