"""Know how somebody likes the program to look and sound; what is chosen is kept at once."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.choices import LookChoice, Part, Piece, caption_of, choices_of, parts_for
from pcplanner.ui.pages.looks.voices import offered
from pcplanner.ui.routes import Place, Route

FindVoices = Callable[[], tuple[VoiceInfo, ...]]


@dataclass(frozen=True, slots=True)
class LooksState:
    """Everything the page shows: what is chosen now, what was there at first, and the choices of one part.

    With ``part`` none nobody has opened one yet: the choices are those of the first. ``piece`` is what is
    open of the person's look. ``is_kept`` says that what is chosen now is safely kept.
    """

    name: str = ""
    face: Picture | None = None
    part: Part | None = None
    piece: Piece | None = None
    captions: tuple[tuple[Part, str], ...] = ()
    choices: tuple[LookChoice, ...] = ()
    now: AccessProfile = field(default_factory=AccessProfile)
    at_first: AccessProfile = field(default_factory=AccessProfile)
    is_kept: bool = True

    @property
    def is_other(self) -> bool:
        """Say whether it is another way now than when the page was opened."""
        return self.now != self.at_first

    @property
    def shown_part(self) -> Part:
        """Return the part whose choices there are."""
        return self.part or Part.SIZE


class LooksViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, find_voices: FindVoices | None = None) -> None:
        super().__init__()
        self._find_voices = find_voices or context.speaking.voices
        self._context = context
        self._person_id = person_id
        self._voices: tuple[VoiceInfo, ...] | None = None
        self._is_trying_voice = False
        self._is_read = False
        self._being_kept = 0
        # All that is chosen in one visit is taken back in one step.
        self._visit = _new_visit()
        # The parts are known before anything is read.
        self.state = LooksState(captions=tuple((part, "") for part in parts_for(person_id)))
        context.changes.happened.connect(self._on_changed)
        context.speaking.speaking_changed.connect(self._on_speaking_changed)
        self.load()

    def load(self) -> None:
        """Read what is kept."""
        if not self._person_id:
            self._show("", None, self._context.services.settings.access())
            return
        people = self._context.services.people

        def shown(plan: Plan) -> None:
            self._show(plan.person.name, plan.person.picture, plan.person.access)

        self._context.read(lambda: people.plan(self._person_id), shown)

    def open_part(self, part: Part | None) -> None:
        """Show the choices of one part, or of none; how somebody presses has a page of its own."""
        places = {Part.PRESSING: Place.INPUT, Part.TRY_OUT: Place.TRY_OUT}
        if part in places:
            self._context.go(Route(places[part], self._person_id))
            return
        if part is Part.VOICE and self._voices is None:
            self._context.drawing.run(self._find_voices, self._on_voices, self._on_no_voices)
        self._renew(replace(self.state, part=part, piece=None))

    def open_piece(self, piece: Piece | None) -> None:
        """Show the colours of one piece of the person's look, or the pieces again."""
        self._renew(replace(self.state, piece=piece))

    def choose(self, choice: LookChoice) -> None:
        """Take a choice and keep it, and the whole program follows at once; or open what it leads to."""
        if choice.piece is not None:
            self.open_piece(choice.piece)
            return
        if choice.why_not:
            self._context.say(choice.why_not)
            return
        # However large everything gets now, the choices of this part stay where somebody is.
        self.state = replace(self.state, part=self.state.shown_part)
        if choice.profile != self.state.now:
            self._keep(choice.profile, self._visit)
        if self.state.part in {Part.SOUND, Part.VOICE} and choice.profile.speech:
            self.try_voice()
        else:
            self._context.say(choice.words)

    def put_back(self) -> None:
        """Bring back what was there when the page was opened."""
        if self.state.is_other:
            self._keep(self.state.at_first)
            self._visit = _new_visit()

    def try_voice(self) -> None:
        """Say a sentence as it would sound now, even where the voice is off."""
        speaking = self._context.speaking
        speaking.stop()
        self._is_trying_voice = True
        speaking.use(replace(self.state.now, speech=True))
        speaking.say((say("looks.sample_spoken"),))

    def _keep(self, profile: AccessProfile, part_of: str = "") -> None:
        """Show another way and keep it; what is shown does not wait for the disk."""
        services = self._context.services
        self._being_kept += 1
        self._renew(replace(self.state, now=profile, is_kept=False))
        if self._person_id:
            self._context.change(
                lambda: services.people.set_access(self._person_id, profile, part_of=part_of),
                self._on_kept,
                self._on_not_kept,
            )
        else:
            self._context.read(
                lambda: services.settings.set_access(profile),
                self._on_settings_kept,
                self._on_not_kept,
            )

    def _on_kept(self, _: object) -> None:  # what the worker gives back
        self._being_kept -= 1

    def _on_settings_kept(self, done: object) -> None:
        self._on_kept(done)
        self._context.changes.happened.emit(Changed(None, "", frozenset({Kind.SETTINGS})))

    def _on_not_kept(self, trouble: PlainError) -> None:
        self._on_kept(trouble)
        self._context.messages.problem(trouble)
        self.load()

    def _show(self, name: str, face: Picture | None, kept: AccessProfile) -> None:
        state = replace(self.state, name=name, face=face)
        if not self._is_read:
            self._is_read = True
            state = replace(state, at_first=kept)
        if not self._being_kept:
            # What is kept, or was taken back, is shown; what is still on its way to the disk is newer.
            state = replace(state, now=kept, is_kept=True)
        self._renew(state)

    def _renew(self, state: LooksState) -> None:
        parts = parts_for(self._person_id)
        captions = tuple((part, caption_of(part, state.now, self._voices)) for part in parts)
        choices = choices_of(state.shown_part, state.piece, state.now, self._voices, self._drawn)
        self.state = replace(state, captions=captions, choices=choices)
        self.state_changed.emit()

    def _drawn(self, picture: Picture, access: AccessProfile) -> PictureData:
        return self._context.services.pictures.worn(access)(picture)

    def _on_voices(self, voices: tuple[VoiceInfo, ...]) -> None:
        self._voices = offered(voices)
        self._renew(self.state)

    def _on_no_voices(self, trouble: PlainError) -> None:
        self._voices = ()
        self._context.messages.problem(trouble)

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and changed.kinds & {Kind.PEOPLE, Kind.SETTINGS}:
            self.load()

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        if self._is_trying_voice and not is_speaking:
            self._is_trying_voice = False
            self._context.speaking.use(self.state.now)


def _new_visit() -> str:
    return f"looks-{uuid4()}"
