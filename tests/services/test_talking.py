import io
import re
import zipfile
from array import array
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import miniaudio
import pytest
from tests.services.conftest import TODAY

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Part
from pcplanner.domain.access import AccessProfile
from pcplanner.domain.chapters import IMPORTANT, SUPPORT
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.spoken_words import SPOKEN_LINE, key_of
from pcplanner.services.bundle import Services
from pcplanner.services.stick_writing import CannotWriteStick
from pcplanner.services.take_home import CannotSave, DrawingStopped
from pcplanner.services.talking import TalkingCopy, TalkingService
from pcplanner.speech.problems import NoVoice
from pcplanner.speech.recording_wav import wav_of
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo

RATE = 22050
LINES = ("I have a cup of tea before we talk.", "I walk Biscuit every morning. Biscuit is my dog.")


class Stage:
    """A voice that keeps what it is asked to say and hums for as long as it takes."""

    def __init__(self) -> None:
        self.said: list[tuple[str, Voice]] = []
        self.is_closed = False

    def warm(self) -> None:
        """Be ready."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        return ()

    def voice_for(self, voice: Voice) -> Voice:
        return voice

    def make_ready(self, voice: Voice) -> None:
        """Be ready."""

    def render(self, text: str, voice: Voice) -> Rendered:
        self.said.append((text, voice))
        return Rendered(array("h", [9000] * (RATE // 10)).tobytes(), RATE, ())

    def close(self) -> None:
        self.is_closed = True


class Mute(Stage):
    """A computer with no voice."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        raise NoVoice


class Heard:
    """What a chapter sounds like."""

    def __init__(self, mp3: bytes) -> None:
        self._mp3 = mp3

    @cached_property
    def samples(self) -> "array[int]":
        return array("h", miniaudio.decode(self._mp3, miniaudio.SampleFormat.SIGNED16, 1, RATE).samples)

    def loudest(self, from_ms: float, to_ms: float) -> int:
        return max(map(abs, self.samples[round(from_ms * RATE / 1000) : round(to_ms * RATE / 1000)]))


@pytest.fixture
def told(opened: Services, ann: Person) -> Services:
    for words in LINES:
        opened.lines.add(ann.id, IMPORTANT.id, words, symbol("tea"))
    return opened


def choices(audience: Audience = Audience.ME) -> DocumentChoices:
    return DocumentChoices(DocumentKind.PLAN, 16, TODAY, parts=frozenset({Part.ABOUT}), audience=audience)


def with_voice(services: Services, voice: Stage) -> TalkingService:
    return TalkingService(
        services.take_home, services.pictures, services.spoken_words, services.voice_notes, lambda: voice
    )


def made(services: Services, person: Person, audience: Audience = Audience.ME) -> tuple[TalkingCopy, Stage]:
    voice = Stage()
    plan = services.people.plan(person.id)
    return with_voice(services, voice).make(plan, choices(audience)), voice


def texts(copy: TalkingCopy) -> Iterator[str]:
    for chapter in copy.book.chapters:
        yield from (x.text for x in chapter.said())


def record(services: Services, person: Person, chapter: str, about_id: str, loudness: int = 2000) -> str:
    sound = wav_of(array("h", [loudness] * 16_000).tobytes())
    return services.voice_notes.add(person.id, chapter, about_id, sound, consent_by=ME).value.id


def test_each_word_is_heard_when_it_is_lit(told: Services, ann: Person) -> None:
    """SP-02 and SP-07, with the real voice and as a player decodes it."""
    copy = told.talking.make(told.people.plan(ann.id), choices())
    checked = 0
    for chapter in copy.book.chapters:
        sound = copy.sounds[chapter.id]
        heard = Heard(sound.mp3)
        for said in chapter.said():
            clip = sound.clips[said.id]
            assert clip.words, said.text
            assert heard.loudest(clip.begin_ms - 300, clip.begin_ms - 50) < 300
            assert heard.loudest(clip.begin_ms - 50, clip.begin_ms + 50) > 300
            assert heard.loudest(clip.end_ms - 50, clip.end_ms + 50) > 300
            assert heard.loudest(clip.end_ms + 50, clip.next_ms - 50) < 300
            assert clip.next_ms - clip.end_ms == pytest.approx(500, abs=2)
            assert " ".join(said.text[x.first_char : x.end_char] for x in clip.words).split() == [
                x for x in said.text.split() if any(c.isalnum() for c in x)
            ]
            checked += len(clip.words)
        assert len(heard.samples) / RATE * 1000 == pytest.approx(sound.duration_ms, abs=100)
    assert checked > 80


def test_is_said_as_the_person_likes_it(told: Services, ann: Person) -> None:
    liked = AccessProfile(voice="low", rate=100, say_like=(("Biscuit", "Bis kit"),))
    told.people.set_access(ann.id, liked)
    _, voice = made(told, ann)
    assert {x for _, x in voice.said} == {Voice("low", 100)}
    assert "Bis kit is my dog." in [x for x, _ in voice.said]
    assert voice.is_closed


def test_others_get_the_usual_voice_what_they_may_see_and_nothing_more(told: Services, ann: Person) -> None:
    told.people.set_access(ann.id, AccessProfile(voice="low", rate=100, say_like=(("Ann", "Anne"),)))
    shared = told.lines.add(ann.id, SUPPORT.id, "Give me time.", symbol("clock")).value
    told.lines.set_audiences(shared.id, (Audience.ME, Audience.FAMILY))
    hidden = told.lines.add(ann.id, SUPPORT.id, "My secret.", symbol("key")).value
    told.lines.set_audiences(hidden.id, (Audience.ME,))
    record(told, ann, SPOKEN_LINE, key_of("Give me time."))
    copy, voice = made(told, ann, Audience.FAMILY)
    assert "Give me time." in texts(copy)
    everything = " ".join([*texts(copy), *(x for x, _ in voice.said)])
    assert "secret" not in everything
    assert {x for _, x in voice.said} == {Voice("", 130)}
    assert any("Anne" in x for x, _ in voice.said)
    # A recording of the person is theirs: the voice says the words instead.
    assert "Give me time." in [x for x, _ in voice.said]


def test_a_recording_is_heard_in_place_of_the_voice_and_lit_whole(told: Services, ann: Person) -> None:
    record(told, ann, SPOKEN_LINE, key_of(LINES[1]))
    copy, voice = made(told, ann)
    assert not any("Biscuit" in x for x, _ in voice.said)
    (chapter,) = [x for x in copy.book.chapters if LINES[1] in [y.text for y in x.said()]]
    (said,) = [x for x in chapter.said() if x.text == LINES[1]]
    clip = copy.sounds[chapter.id].clips[said.id]
    assert clip.words == ()
    assert clip.end_ms - clip.begin_ms == pytest.approx(1000, abs=2)
    page = zipfile.ZipFile(io.BytesIO(copy.epub())).read(f"EPUB/{chapter.id}.xhtml").decode()
    assert f'<div id="{said.id}"' in page


def test_a_voice_note_is_heard_for_its_own_words_or_for_its_line(told: Services, ann: Person) -> None:
    tea, dog = (x for x in told.people.plan(ann.id).lines)
    record(told, ann, IMPORTANT.id, tea.id)
    noted = record(told, ann, IMPORTANT.id, dog.id)
    told.voice_notes.set_words(noted, "She barks at the post.")
    _, voice = made(told, ann)
    said = [x for x, _ in voice.said]
    assert LINES[0] not in said
    assert "She barks at the post." not in said
    assert "Biscuit is my dog." in said


def test_tells_how_far_it_has_come_and_can_be_stopped(told: Services, ann: Person) -> None:
    plan, voice = told.people.plan(ann.id), Stage()
    told_of: list[tuple[int, int]] = []
    copy = with_voice(told, voice).make(plan, choices(), lambda done, count: told_of.append((done, count)))
    count = sum(1 for _ in texts(copy))
    drawn = [x for x in told_of if x == (0, 0)]
    assert told_of == [*drawn, *((n, count) for n in range(1, count + 1))]
    assert len(drawn) == len(copy.book.chapters)

    def stop(done: int, _count: int) -> None:
        if done == 3:
            raise DrawingStopped("3")

    voice = Stage()
    with pytest.raises(DrawingStopped):
        with_voice(told, voice).make(plan, choices(), stop)
    assert len(voice.said) <= 3
    assert voice.is_closed


def test_no_voice_is_a_plain_sentence_before_anything_is_drawn(told: Services, ann: Person) -> None:
    drawn: list[int] = []
    with pytest.raises(NoVoice):
        with_voice(told, Mute()).make(
            told.people.plan(ann.id), choices(), lambda _done, _count: drawn.append(1)
        )
    assert drawn == []


def test_the_forms_hold_the_same_sound(told: Services, ann: Person, tmp_path: Path) -> None:
    copy, _ = made(told, ann)
    plan, service = told.people.plan(ann.id), with_voice(told, Stage())
    assert service.make_epub(plan, choices()) == copy.epub()
    assert service.make_html(plan, choices()) == copy.html()
    folder = service.make_tracks(plan, choices(), tmp_path / "Ann’s plan")
    names = sorted(x.name for x in folder.iterdir())
    assert names[0] == "All tracks.m3u8"
    assert names[1:] == [f"Track {n:02} {x.title}.mp3" for n, x in enumerate(copy.book.chapters, start=1)]
    for number, chapter in enumerate(copy.book.chapters, start=1):
        data = next(folder.glob(f"Track {number:02}*")).read_bytes()
        assert data.startswith(b"ID3")
        assert data.endswith(copy.sounds[chapter.id].mp3)
    listed = (folder / "All tracks.m3u8").read_text(encoding="utf-8").splitlines()
    assert [x for x in listed if not x.startswith("#")] == names[1:]


def test_an_older_folder_is_left_alone(told: Services, ann: Person, tmp_path: Path) -> None:
    copy, _ = made(told, ann)
    older = tmp_path / "Ann"
    older.mkdir()
    (older / "mine.txt").write_text("mine")
    assert told.talking.save_tracks(copy, older) == tmp_path / "Ann (2)"
    assert told.talking.save_tracks(copy, older) == tmp_path / "Ann (3)"
    assert [x.name for x in older.iterdir()] == ["mine.txt"]
    assert {x.name for x in tmp_path.iterdir()} >= {"Ann", "Ann (2)", "Ann (3)"}
    assert not list(tmp_path.glob(".pcplanner*"))


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(
    told: Services, ann: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, _ = made(told, ann)
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotSave):
        told.talking.save_tracks(copy, tmp_path / "file" / "tracks")

    def full(_: Path, __: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(CannotWriteStick):
        told.talking.save_tracks(copy, tmp_path / "new")
    assert {x.name for x in tmp_path.iterdir()} == {"file", "home"}


@pytest.mark.parametrize("title", ["CON", "a/b\\c:d*?", "x" * 300, "...", "My circle 😀", "دائرہ", " . "])
def test_any_chapter_makes_a_name_that_every_system_keeps(
    told: Services, ann: Person, tmp_path: Path, title: str
) -> None:
    copy, _ = made(told, ann)
    first, *rest = copy.book.chapters
    book = replace(copy.book, chapters=(replace(first, title=title), *rest))
    folder = told.talking.save_tracks(replace(copy, book=book), tmp_path / "tracks")
    (name,) = [x.name for x in folder.iterdir() if x.name.startswith("Track 01")]
    assert re.fullmatch(r'Track 01( [^<>:"/\\|?*]+)?\.mp3', name)
    assert len(name.encode()) < 250
    assert not name.removesuffix(".mp3").endswith((" ", "."))
