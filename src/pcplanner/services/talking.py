"""Make the talking copies: an e-book, a page for any browser, and tracks for a player."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pcplanner.documents.choices import DocumentChoices
from pcplanner.documents.talking.book import BookChapter, Said, TalkingBook
from pcplanner.documents.talking.epub import write_epub
from pcplanner.documents.talking.page import write_page
from pcplanner.documents.talking.sounds import ChapterSound, Clip, WordClip
from pcplanner.documents.talking.telling import talking_book
from pcplanner.domain.access import AccessProfile
from pcplanner.domain.errors import InputError
from pcplanner.domain.file_names import usable_name
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.spoken_words import LONGEST_SPOKEN_S, SPOKEN, key_of
from pcplanner.domain.words import say
from pcplanner.services.made_files import MadeFile
from pcplanner.services.pictures import PictureService
from pcplanner.services.spoken_words import SpokenWordsService
from pcplanner.services.stick_writing import write_folder
from pcplanner.services.take_home import CannotSave, TakeHomeService
from pcplanner.services.tracks import track_files
from pcplanner.services.voice_notes import VoiceNoteService
from pcplanner.speech.mp3 import delay_ms, require_mp3, to_mp3
from pcplanner.speech.narration import Heard, Narration, narrated
from pcplanner.speech.recording_wav import sound_of
from pcplanner.speech.sound import Rendered, Voice
from pcplanner.speech.utterance import Utterance
from pcplanner.speech.voice_box import Renders

OnProgress = Callable[[int, int], object]
"""Given how much has been said and how much there is, 0 of 0 while pictures are drawn.

What it raises, as ``DrawingStopped``, ends the work.
"""


_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class TalkingCopy:
    """A talking copy with its sound, ready to be written in any of its forms."""

    book: TalkingBook
    sounds: Mapping[str, ChapterSound]

    def epub(self) -> bytes:
        """Return it as an e-book."""
        return write_epub(self.book, self.sounds)

    def html(self) -> bytes:
        """Return it as one page for any browser."""
        return write_page(self.book, self.sounds)

    def tracks(self) -> Iterator[MadeFile]:
        """Yield it as tracks and the list of them."""
        yield from track_files(self.book, self.sounds)


class TalkingService:
    """What somebody can hear at home. ``make_voice`` makes a voice of its own, so that speaking goes on."""

    def __init__(
        self,
        take_home: TakeHomeService,
        pictures: PictureService,
        spoken_words: SpokenWordsService,
        voice_notes: VoiceNoteService,
        make_voice: Callable[[], Renders],
    ) -> None:
        self._take_home = take_home
        self._pictures = pictures
        self._spoken_words = spoken_words
        self._voice_notes = voice_notes
        self._make_voice = make_voice

    def make(
        self, plan: Plan, choices: DocumentChoices, on_progress: OnProgress = lambda _done, _all: None
    ) -> TalkingCopy:
        """Return the talking copy of a document for its audience.

        Raises ``NotForThem`` as paper does, and ``NoVoice`` or ``NoMp3`` where it cannot be heard.
        """
        require_mp3()
        with _OwnVoice(self._make_voice) as voice:
            document = self._take_home.document(plan, choices)
            recorded = self._recordings(plan) if choices.audience is Audience.ME else {}
            book = talking_book(
                document,
                choices.size_pt,
                self._pictures.worn(plan.person.access),
                lambda words: key_of(words) in recorded,
                lambda: on_progress(0, 0),
            )
            access = _access_for(plan, choices.audience)
            return TalkingCopy(book, _sounds(book, access, recorded, voice, on_progress))

    def name(self, plan: Plan) -> str:
        """Return what the talking copy of a whole plan is called, without an ending."""
        try:
            name = usable_name(plan.person.name)[:_LONGEST_NAME].strip(" .")
        except InputError:
            return say("talking.name_of_mine")
        return say("talking.name", name=name)

    def make_epub(
        self, plan: Plan, choices: DocumentChoices, on_progress: OnProgress = lambda _done, _all: None
    ) -> bytes:
        """Return a document as an e-book that talks."""
        return self.make(plan, choices, on_progress).epub()

    def make_html(
        self, plan: Plan, choices: DocumentChoices, on_progress: OnProgress = lambda _done, _all: None
    ) -> bytes:
        """Return a document as one page that talks."""
        return self.make(plan, choices, on_progress).html()

    def tracks(
        self, plan: Plan, choices: DocumentChoices, on_progress: OnProgress = lambda _done, _all: None
    ) -> Iterator[MadeFile]:
        """Yield the tracks of a document and the list of them."""
        yield from self.make(plan, choices, on_progress).tracks()

    def make_tracks(
        self,
        plan: Plan,
        choices: DocumentChoices,
        folder: Path,
        on_progress: OnProgress = lambda _done, _all: None,
    ) -> Path:
        """Write a document as tracks into a new folder of that name, and return the folder that was made."""
        return self.save_tracks(self.make(plan, choices, on_progress), folder)

    def save_tracks(self, copy: TalkingCopy, folder: Path) -> Path:
        """Write the tracks of a copy whole or not at all, and return the folder that was made.

        Where the folder is there already, the new one gets a number. Raises ``CannotWriteStick``, or
        ``CannotSave`` where the place itself cannot be made.
        """
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise CannotSave(say("take_home.cannot_save")) from trouble
        return write_folder(copy.tracks(), folder.parent, folder.name).folder

    def _recordings(self, plan: Plan) -> Mapping[str, Rendered]:
        """Return what people recorded, by the key of the words it is heard for.

        A recording that was written down is heard for those words, one that was not for the line it is of.
        """
        lines = {x.id: x.words for x in plan.lines}
        found: dict[str, Rendered] = {}
        for note in plan.voice_notes:
            words = note.words.strip() or lines.get(note.about_id, "")
            if note.chapter in SPOKEN or not words or not note.sha256 or note.seconds > LONGEST_SPOKEN_S:
                continue
            wav = self._voice_notes.sound(note.id)
            if wav is not None:
                found[key_of(words)] = sound_of(wav)
        return {**found, **self._spoken_words.sounds(plan.person.id)}


def _sounds(
    book: TalkingBook,
    access: AccessProfile,
    recorded: Mapping[str, Rendered],
    own: "_OwnVoice",
    on_progress: OnProgress,
) -> Mapping[str, ChapterSound]:
    count, done = sum(1 for x in book.chapters for _ in x.said()), 0
    voice = Voice(access.voice, access.rate)
    sounds: dict[str, ChapterSound] = {}

    def one_more() -> None:
        nonlocal done
        done += 1
        on_progress(done, count)

    for chapter in book.chapters:
        said = [_utterance(x, access, recorded) for x in chapter.said()]
        sounds[chapter.id] = _as_sound(chapter, narrated(said, voice, own.render, one_more))
    return sounds


def _access_for(plan: Plan, audience: Audience) -> AccessProfile:
    """Return how a copy is said: as the person likes it, to others at the usual speed; names always right."""
    own = plan.person.access
    return own if audience is Audience.ME else AccessProfile(say_like=own.say_like)


def _utterance(said: Said, access: AccessProfile, recorded: Mapping[str, Rendered]) -> Utterance:
    return Utterance(said.text, say_like=access.say_like, sound=recorded.get(key_of(said.text)))


def _as_sound(chapter: BookChapter, narration: Narration) -> ChapterSound:
    """Return the MP3 of a chapter, with the times as they are in it."""
    delay = delay_ms(narration.sample_rate)
    heard = [x.later(delay) for x in narration.heard]
    length = narration.duration_ms + delay
    following = [*(x.begin_ms for x in heard[1:]), length]
    clips = {
        said.id: _clip(each, after)
        for said, each, after in zip(chapter.said(), heard, following, strict=True)
    }
    return ChapterSound(to_mp3(narration.pcm, narration.sample_rate), length, clips)


def _clip(heard: Heard, next_ms: int) -> Clip:
    words = (WordClip(x.first_char, x.end_char, x.start_ms, x.end_ms) for x in heard.words)
    return Clip(heard.begin_ms, heard.end_ms, next_ms, tuple(words))


class _OwnVoice:
    """Have a voice for as long as one copy takes, and let it say the same words only once."""

    def __init__(self, make_voice: Callable[[], Renders]) -> None:
        self._voice = make_voice()
        self._said: dict[str, Rendered] = {}

    def __enter__(self) -> "_OwnVoice":
        # Where there is no voice at all, that is said before anything is drawn.
        self._voice.voices()
        return self

    def __exit__(self, *_: object) -> None:
        self._voice.close()

    def render(self, text: str, voice: Voice) -> Rendered:
        """Return the sound of one sentence."""
        if text not in self._said:
            self._said[text] = self._voice.render(text, self._voice.voice_for(voice))
        return self._said[text]
