"""Know how somebody likes the program to look and sound, what they are trying out, and how it is kept."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import AccessProfile
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.choices import LookChoice, Part, Piece, caption_of, choices_of, parts_for
from pcplanner.ui.pages.looks.voices import offered

FindVoices = Callable[[], tuple[VoiceInfo, ...]]


@dataclass(frozen=True, slots=True)
class LooksState:
    """Everything the page shows: what is kept, what is tried out, and the choices of one part.

    With ``part`` none nobody has opened one yet: the choices are those of the first. ``piece`` is what is
    open of the person's look.
    """

    name: str = ""
    face: Picture | None = None
    part: Part | None = None
    piece: Piece | None = None
    captions: tuple[tuple[Part, str], ...] = ()
    choices: tuple[LookChoice, ...] = ()
    kept: AccessProfile = field(default_factory=AccessProfile)
    tried: AccessProfile = field(default_factory=AccessProfile)

    @property
    def is_other(self) -> bool:
        """Say whether something is tried out that is not kept yet."""
        return self.tried != self.kept

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
        self.state = LooksState()
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
        """Show the choices of one part, or of none."""
        if part is Part.VOICE and self._voices is None:
            self._context.drawing.run(self._find_voices, self._on_voices, self._on_no_voices)
        self._renew(replace(self.state, part=part, piece=None))

    def open_piece(self, piece: Piece | None) -> None:
        """Show the colours of one piece of the person's look, or the pieces again."""
        self._renew(replace(self.state, piece=piece))

    def choose(self, choice: LookChoice) -> None:
        """Try a choice out, and the sample follows at once; or open what it leads to."""
        if choice.piece is not None:
            self.open_piece(choice.piece)
            return
        self._renew(replace(self.state, tried=choice.profile))
        if self.state.part in {Part.SOUND, Part.VOICE} and choice.profile.speech:
            self.try_voice()
        else:
            self._context.say(choice.words)

    def put_back(self) -> None:
        """Forget what was tried out."""
        self._renew(replace(self.state, tried=self.state.kept))

    def keep(self) -> None:
        """Keep what was tried out: the whole program follows at once and remembers it."""
        tried = self.state.tried
        if self._person_id:
            people = self._context.services.people
            self._context.change(lambda: people.set_access(self._person_id, tried), self._tell_kept)
        else:
            self._context.read(self._keep_settings(tried), lambda _: self._on_settings_kept())

    def try_voice(self) -> None:
        """Say a sentence as it is tried out."""
        speaking = self._context.speaking
        speaking.stop()
        self._is_trying_voice = True
        speaking.use(replace(self.state.tried, speech=True))
        speaking.say((say("looks.sample_spoken"),))

    def _keep_settings(self, tried: AccessProfile) -> Callable[[], None]:
        settings = self._context.services.settings
        return lambda: settings.set_access(tried)

    def _on_settings_kept(self) -> None:
        self._context.changes.happened.emit(Changed(None, "", frozenset({Kind.SETTINGS})))
        self._tell_kept(None)

    def _tell_kept(self, _: object) -> None:
        self._context.messages.tell(say("looks.kept"))

    def _show(self, name: str, face: Picture | None, kept: AccessProfile) -> None:
        tried = self.state.tried if self.state.is_other else kept
        self._renew(replace(self.state, name=name, face=face, kept=kept, tried=tried))

    def _renew(self, state: LooksState) -> None:
        parts = parts_for(self._person_id)
        captions = tuple((part, caption_of(part, state.tried, self._voices)) for part in parts)
        choices = choices_of(state.shown_part, state.piece, state.tried, self._voices, self._drawn)
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
            # What was kept, or taken back, is now what is shown.
            self.state = replace(self.state, tried=self.state.kept)
            self.load()

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        if self._is_trying_voice and not is_speaking:
            self._is_trying_voice = False
            self._context.speaking.use(self.state.kept)
