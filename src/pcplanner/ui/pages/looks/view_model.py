"""Know how somebody likes the program to look and sound; what is chosen is kept at once."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile, Heard
from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.words import say
from pcplanner.speech.sound import VoiceInfo
from pcplanner.speech.utterance import Kind as SpokenKind
from pcplanner.ui.access_keeper import AccessKeeper
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.choices import LookChoice, Part, Piece, caption_of, choices_of, parts_for
from pcplanner.ui.pages.looks.more_choices import Act
from pcplanner.ui.pages.looks.say_like import WordDraft, draft_of, why_not_kept, with_word, without_word
from pcplanner.ui.pages.looks.voices import offered
from pcplanner.ui.routes import Place, Route

FindVoices = Callable[[], tuple[VoiceInfo, ...]]
_HEARD_PARTS = frozenset({Part.SOUND, Part.VOICE})
_WITH_VOICES = frozenset({Part.VOICE, Part.CUE_VOICE})


@dataclass(frozen=True, slots=True)
class LooksState:
    """Everything the page shows: what is chosen now, and the choices of one part.

    With ``part`` none nobody has opened one yet: the choices are those of the first. ``piece`` is what is
    open of the person's look, and ``draft`` the word that is being written. ``is_other`` says that it is
    another way now than when the page was opened, and ``is_kept`` that what is chosen is safely kept.
    """

    name: str = ""
    face: Picture | None = None
    part: Part | None = None
    piece: Piece | None = None
    draft: WordDraft | None = None
    captions: tuple[tuple[Part, str], ...] = ()
    choices: tuple[LookChoice, ...] = ()
    now: AccessProfile = field(default_factory=AccessProfile)
    is_other: bool = False
    is_kept: bool = True

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
        self._keeper = AccessKeeper(context, person_id, "looks")
        self._keeper.setParent(self)
        # The parts are known before anything is read.
        self.state = LooksState(captions=tuple((part, "") for part in parts_for(person_id)))
        self._keeper.changed.connect(self._on_kept_changed)
        context.speaking.speaking_changed.connect(self._on_speaking_changed)
        self.load()

    def load(self) -> None:
        """Read what is kept."""
        self._keeper.load()

    def open_part(self, part: Part | None) -> None:
        """Show the choices of one part, or of none; how somebody presses has a page of its own."""
        places = {Part.PRESSING: Place.INPUT, Part.TRY_OUT: Place.TRY_OUT}
        if part in places:
            self._context.go(Route(places[part], self._person_id))
            return
        if part in _WITH_VOICES and self._voices is None:
            self._context.drawing.run(self._find_voices, self._on_voices, self._on_no_voices)
        self._renew(replace(self.state, part=part, piece=None, draft=None))

    def open_piece(self, piece: Piece | None) -> None:
        """Show the colours of one piece of the person's look, or the pieces again."""
        self._renew(replace(self.state, piece=piece))

    def choose(self, choice: LookChoice) -> None:
        """Take a choice and keep it, and the whole program follows at once; or open what it leads to."""
        if choice.piece is not None:
            self.open_piece(choice.piece)
            return
        if choice.why_not:
            self._context.say(choice.why_not, kind=SpokenKind.PROMPT)
            return
        # However large everything gets now, the choices of this part stay where somebody is.
        self.state = replace(self.state, part=self.state.shown_part)
        if choice.act is Act.TRY_CUE:
            self.try_cue()
        elif choice.act is not None:
            number = int(choice.key) if choice.act is Act.OPEN_WORD else None
            self._renew(replace(self.state, draft=draft_of(self.state.now, number)))
        else:
            self._take(choice)

    def _take(self, choice: LookChoice) -> None:
        self._keeper.keep(choice.profile)
        if self.state.part in _HEARD_PARTS and choice.profile.speech:
            self.try_voice()
        elif self.state.part is Part.CUE_VOICE:
            self.try_cue()
        elif self.state.part is Part.HEARD:
            now = next(x for x in self.state.choices if x.key == choice.key)
            self._context.say(now.words, now.caption)
        else:
            self._context.say(choice.words)

    def put_back(self) -> None:
        """Bring back what was there when the page was opened."""
        self._keeper.put_back()

    def try_voice(self) -> None:
        """Say a sentence as it would sound now, even where the voice is off."""
        self._try(self.state.now, say("looks.sample_spoken"))

    def try_cue(self) -> None:
        """Say something in the second voice as it would sound now, even where the voice is off."""
        speaking = self._context.speaking
        speaking.stop()
        speaking.use(replace(self.state.now, speech=True, heard=Heard()))
        speaking.cue(say("looks.cue_spoken"), lambda: speaking.use(self.state.now))

    def write(self, word: str, said: str) -> None:
        """Take the word that is being written, and how it is said, as typed so far."""
        if self.state.draft is not None:
            self.state = replace(self.state, draft=replace(self.state.draft, word=word, said=said))

    def hear_word(self) -> None:
        """Say the word the way it is written down now, before it is kept."""
        draft = self.state.draft
        if draft is None or not draft.pair[0]:
            self._context.say(say("looks.word_missing"))
            return
        word, said = draft.pair
        self._try(replace(self.state.now, say_like=((word, said or word),)), word)

    def keep_word(self) -> None:
        """Keep the word, or say what is missing."""
        draft = self.state.draft
        if draft is None:
            return
        why_not = why_not_kept(self.state.now, draft)
        if why_not:
            self._context.messages.tell(why_not)
            return
        self._end_draft(with_word(self.state.now, draft), say("looks.word_kept", word=draft.pair[0]))

    def take_word_away(self) -> None:
        """Say the word the usual way again."""
        draft = self.state.draft
        if draft is not None and draft.number is not None:
            word = self.state.now.say_like[draft.number][0]
            self._end_draft(without_word(self.state.now, draft), say("looks.word_gone", word=word))

    def leave_word(self) -> None:
        """Go back to the list of words, with nothing changed."""
        self._renew(replace(self.state, draft=None))

    def _end_draft(self, profile: AccessProfile, told: str) -> None:
        self.state = replace(self.state, draft=None)
        self._keeper.keep(profile)
        self._renew(self.state)
        self._context.messages.tell(told)

    def _try(self, profile: AccessProfile, words: str) -> None:
        speaking = self._context.speaking
        speaking.stop()
        self._is_trying_voice = True
        speaking.use(replace(profile, speech=True))
        speaking.hear((words,))

    def _on_kept_changed(self) -> None:
        self._renew(self.state)

    def _renew(self, state: LooksState) -> None:
        keeper = self._keeper
        now, parts = keeper.now, parts_for(self._person_id)
        number = None if state.draft is None else state.draft.number
        if number is not None and number >= len(now.say_like):
            # Undo has taken the word out of the list while it was open.
            state = replace(state, draft=None)
        self.state = replace(
            state,
            name=keeper.name,
            face=keeper.face,
            now=now,
            is_other=keeper.is_other,
            is_kept=keeper.is_kept,
            captions=tuple((part, caption_of(part, now, self._voices)) for part in parts),
            choices=choices_of(state.shown_part, state.piece, now, self._voices, self._drawn),
        )
        self.state_changed.emit()

    def _drawn(self, picture: Picture, access: AccessProfile) -> PictureData:
        return self._context.services.pictures.worn(access)(picture)

    def _on_voices(self, voices: tuple[VoiceInfo, ...]) -> None:
        self._voices = offered(voices)
        self._renew(self.state)

    def _on_no_voices(self, trouble: PlainError) -> None:
        self._voices = ()
        self._context.messages.problem(trouble)

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        if self._is_trying_voice and not is_speaking:
            self._is_trying_voice = False
            self._context.speaking.use(self.state.now)
