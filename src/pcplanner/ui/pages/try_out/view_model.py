"""Know where somebody is in the try-out, what was noted, and what is proposed at the end."""

from dataclasses import dataclass, field, replace
from random import Random

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.pictures import Picture
from pcplanner.domain.trying_out import TryOut, proposed, rate_of
from pcplanner.domain.trying_rounds import Ask, Asked, Ended, PressOnce, Round, Shown
from pcplanner.domain.words import say
from pcplanner.ui.access_keeper import AccessKeeper
from pcplanner.ui.context import Context
from pcplanner.ui.pages.try_out.options import Option, options_of, picture_of, prompt_of, thing_words
from pcplanner.ui.routes import Route


@dataclass(frozen=True, slots=True)
class TryOutState:
    """Everything the page shows."""

    prompt: str = ""
    picture: Picture | None = None
    shown: Shown = field(default_factory=Ended)
    options: tuple[Option, ...] = ()
    is_changing: bool = False
    name: str = ""
    face: Picture | None = None

    @property
    def is_end(self) -> bool:
        """Say whether what was found is shown."""
        return isinstance(self.shown, Ended)


class TryOutViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``; ``finished`` when the page is to be left.

    Leaving half way keeps where somebody is until they come back or the plans are put away.
    """

    state_changed = Signal()
    finished = Signal()

    def __init__(self, context: Context, route: Route, random: Random) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._is_trying_voice = False
        self._keeper = AccessKeeper(context, route.person_id, "try-out")
        self._keeper.setParent(self)
        kept = context.drafts.take(route)
        self._trying = kept if isinstance(kept, TryOut) else TryOut.begun(random)
        self._past: list[TryOut] = []
        self._told = ""
        self._is_here = True
        self.state = TryOutState()
        self._keeper.changed.connect(self._renew)
        context.speaking.speaking_changed.connect(self._on_speaking_changed)
        self._renew()
        self.load()

    @property
    def trying(self) -> TryOut:
        """Return where somebody is."""
        return self._trying

    def load(self) -> None:
        """Read what is kept."""
        self._is_here = True
        self._keeper.load()
        self._try_pressing()

    def settle(self) -> None:
        """Press as before while another page is shown."""
        self._is_here = False
        self._try_pressing()

    def press(self, key: str) -> None:
        """Press one of the things that are shown."""
        shown = self._trying.shown
        match shown:
            case Round():
                self._press_thing(shown, key)
            case Asked(ask=Ask.PACE):
                self._set(self._trying.note_choice(key))
                self._try_voice(key)
            case Asked():
                self._go(self._trying.choose(key))
            case PressOnce():
                # In one breath with what comes next: two would cut each other off.
                self._go(self._trying.go_on(), told=say("try_out.works"))
            case Ended():
                self._go(self._trying.change(Ask(key)))

    def go_on(self) -> None:
        """Go on without an answer; at the end there is nothing more, so it is asked again."""
        if self.state.is_end:
            self._context.say(self.state.prompt)
        else:
            self._go(self._trying.go_on())

    def go_back(self) -> bool:
        """Go back to what was shown before, and say whether there was anything."""
        if not self._past:
            return False
        self._set(self._past.pop())
        return True

    def leave_out(self) -> None:
        """Leave a whole question out."""
        self._go(self._trying.leave_out())

    def stop(self) -> None:
        """Go to what was found so far."""
        self._go(self._trying.stop())

    def use(self) -> None:
        """Keep what was found with the person, in one step that can be taken back."""
        self._keeper.keep(proposed(self._trying.notes, self._keeper.now))
        self._end(say("try_out.is_used"))

    def leave(self) -> None:
        """Leave everything as it was."""
        self._end(say("try_out.is_left"))

    def close(self) -> None:
        """Keep where somebody is, when they have begun and not finished."""
        if self._trying.at and not self._trying.is_over:
            self._context.drafts.keep(self._route, replace(self._trying, presses=0))

    def _press_thing(self, shown: Round, key: str) -> None:
        if key == shown.wanted:
            self._go(self._trying.press(key))
            return
        self._told = say("try_out.this_is", thing=thing_words(key))
        self._renew_with(self._trying.press(key))
        self._context.say(self.state.prompt)

    def _end(self, told: str) -> None:
        self._trying = self._trying.over()
        self._past.clear()
        self.finished.emit()
        # Told on the page that comes: leaving a page takes its message away.
        self._context.messages.tell(told)

    def _go(self, trying: TryOut, *, told: str = "") -> None:
        if trying != self._trying:
            self._past.append(self._trying)
        self._set(trying, told)

    def _set(self, trying: TryOut, told: str = "") -> None:
        self._told = told
        self._renew_with(trying)

    def _renew_with(self, trying: TryOut) -> None:
        self._trying = trying
        self._renew()

    def _renew(self) -> None:
        trying, keeper = self._trying, self._keeper
        state = TryOutState(
            f"{self._told} {prompt_of(trying)}".strip(),
            picture_of(trying.shown),
            trying.shown,
            options_of(trying, keeper.now),
            trying.is_changing,
            keeper.name,
            keeper.face,
        )
        if state != self.state:
            self.state = state
            self.state_changed.emit()
        self._try_pressing()

    def _try_pressing(self) -> None:
        """Let the star be pressed in the way that was chosen, and everything else as before."""
        trying = self._trying
        is_tried = self._is_here and isinstance(trying.shown, PressOnce)
        method = trying.notes.choice(Ask.PRESS) if is_tried else ""
        self._context.hands.try_method(InputMethod(method) if method else None)

    def _try_voice(self, pace: str) -> None:
        speaking, now = self._context.speaking, self._keeper.now
        speaking.stop()
        self._is_trying_voice = True
        voice: AccessProfile = replace(now, speech=True, rate=rate_of(pace, now))
        speaking.use(voice)
        speaking.say((say("looks.sample_spoken"),))

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        if self._is_trying_voice and not is_speaking:
            self._is_trying_voice = False
            self._context.speaking.use(self._keeper.now)
