import os
import signal
import sys
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcplanner.speech.problems import CannotSay, NoVoice
from pcplanner.speech.renderer import CHILD_COMMAND, Renderer, engine_version
from pcplanner.speech.sound import Rendered, Voice

EASY = (
    "Please look at the pictures. Choose what you like. You can say no. "
    "My support worker helps me on Monday. I like swimming, music and gardening."
)


def _child(script: str) -> tuple[str, ...]:
    return (sys.executable, "-c", script)


def _onsets(sound: Rendered) -> list[int]:
    """Return the milliseconds at which sound follows at least 40 ms of silence."""
    step = sound.sample_rate // 200
    samples = array("h", sound.pcm)
    loud = [max(map(abs, samples[at : at + step])) > 400 for at in range(0, len(samples), step)]
    return [i * 5 for i in range(1, len(loud)) if loud[i] and not any(loud[max(0, i - 8) : i])]


def _is_same(sound: Rendered, other: Rendered) -> bool:
    """Say whether two renders are of one voice and text; espeak's breath noise differs each time."""
    apart = sorted(abs(a.start_ms - b.start_ms) for a, b in zip(sound.words, other.words, strict=True))
    return apart[len(apart) // 2] <= 10


def test_sp01_a_rate_is_about_that_many_words_a_minute(renderer: Renderer) -> None:
    for rate in (90, 130, 200):
        sound = renderer.render(EASY, Voice(words_per_minute=rate))
        heard = len(EASY.split()) * 60_000 / sound.duration_ms
        assert rate * 0.85 < heard < rate * 1.2


def test_sp07_words_light_within_50_ms_of_their_sound(renderer: Renderer) -> None:
    text = "Cake, tea, pop, car, dog, top, bus."
    sound = renderer.render(text, Voice())
    onsets = _onsets(sound)
    assert len(sound.words) == 7
    for word in sound.words[1:]:
        assert min(abs(word.start_ms - onset) for onset in onsets) <= 50, text[
            word.first_char : word.end_char
        ]


def test_sp07_word_times_are_in_order_and_inside_the_sound(renderer: Renderer) -> None:
    text = "Siân wants to live in a little house near £3.50, don't you know?"
    sound = renderer.render(text, Voice())
    assert [text[w.first_char : w.end_char] for w in sound.words] == text.split()
    edges = [edge for word in sound.words for edge in (word.start_ms, word.end_ms)]
    assert edges == sorted(edges)
    assert edges[0] <= 50
    assert edges[-1] == sound.duration_ms


@pytest.mark.parametrize(
    "text",
    [
        "🎸 👨‍👩‍👧 guitar",
        "مرحبا بالعالم",
        "שלום Robin",
        "a\x00b\x1b[2J\x07c\u202e",
        "\ud800 half",
        '<b>&"</b> [[hello]] <speak>',
        "你好",
        "x" * 400,
    ],
)
def test_any_text_can_be_said(renderer: Renderer, text: str) -> None:
    sound = renderer.render(text, Voice())
    assert sound.pcm
    assert all(0 <= w.first_char < w.end_char <= len(text) for w in sound.words)


@pytest.mark.parametrize("text", ["", "   ", "\n\x00", "..."])
def test_nothing_to_say_is_no_sound(renderer: Renderer, text: str) -> None:
    assert renderer.render(text, Voice()).pcm == b""


def test_5000_characters_in_one_piece(renderer: Renderer) -> None:
    text = ("I like my garden and my dog. " * 173)[:5000]
    sound = renderer.render(text, Voice(words_per_minute=200))
    assert sound.duration_ms > 120_000
    assert len(sound.words) == len(text.split())


def test_voices_have_names_and_each_can_be_chosen(renderer: Renderer) -> None:
    voices = renderer.voices()
    english = [voice for voice in voices if voice.language.startswith("en")]
    assert english
    assert all(voice.voice_id and voice.name for voice in voices)
    usual = renderer.render(EASY, Voice())
    others = [voice.voice_id for voice in voices if voice.language in {"en-us", "fr", "fr-fr", "de"}]
    assert others
    assert not any(_is_same(renderer.render(EASY, Voice(voice_id)), usual) for voice_id in others)


def test_a_voice_that_has_gone_is_replaced_by_the_usual_one(renderer: Renderer) -> None:
    assert _is_same(renderer.render(EASY, Voice("no such voice")), renderer.render(EASY, Voice()))


def test_a_child_killed_between_and_during_sentences_is_replaced(renderer: Renderer) -> None:
    expected = renderer.render(EASY, Voice())
    first = renderer.child_pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert _is_same(renderer.render(EASY, Voice()), expected)
    for delay in (0.0, 0.004, 0.01):
        pid = renderer.child_pid
        assert pid is not None
        killer = threading.Timer(delay, os.kill, (pid, signal.SIGKILL))
        killer.start()
        assert _is_same(renderer.render(EASY, Voice()), expected)
        killer.join()
        renderer.render("Go on.", Voice())
    assert renderer.child_pid != first


@pytest.fixture
def broken() -> Iterator[list[Renderer]]:
    made: list[Renderer] = []
    yield made
    for renderer in made:
        renderer.close()


@pytest.mark.parametrize(
    "then",
    [
        "input()",
        "",
        "print('nonsense')",
        "print('7')",
        "print('{\"size\": 9, \"words\": []}'); print('abc')",
        'print(\'{"trouble": "?"}\'); input()',
    ],
)
def test_a_voice_that_hangs_or_lies_ends_in_a_plain_error(broken: list[Renderer], then: str) -> None:
    script = f"print('{{\"is_ready\": true}}', flush=True); input(); {then}"
    broken.append(Renderer(command=_child(script), timeout_s=0.7))
    with pytest.raises(CannotSay):
        broken[0].render("Hello.", Voice())


@pytest.mark.parametrize(
    "command",
    [
        ("/no/such/program",),
        _child("raise SystemExit(1)"),
        _child("print('{\"is_ready\": false}')"),
        _child("input(); input()"),
    ],
)
def test_sp09_no_voice_is_said_in_plain_words_and_not_tried_again(
    broken: list[Renderer], command: tuple[str, ...]
) -> None:
    broken.append(Renderer(command=command, timeout_s=1.0))
    with pytest.raises(NoVoice, match="This computer has no voice") as caught:
        broken[0].warm()
    assert "Nothing is lost" in str(caught.value)
    with pytest.raises(NoVoice):
        broken[0].render("Hello.", Voice())
    assert broken[0].child_pid is None


def test_close_ends_the_child_and_is_final(broken: list[Renderer]) -> None:
    broken.append(Renderer())
    broken[0].warm()
    pid = broken[0].child_pid
    assert pid is not None
    broken[0].close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(NoVoice):
        broken[0].render("Hello.", Voice())


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_sp12_the_child_has_pipes_and_no_socket(renderer: Renderer) -> None:
    renderer.render("Hello.", Voice())
    files = [str(path.readlink()) for path in Path(f"/proc/{renderer.child_pid}/fd").iterdir()]
    assert any(name.startswith("pipe:") for name in files)
    assert not [name for name in files if name.startswith("socket:")]


def test_the_child_is_started_without_the_folder_the_user_stands_in(
    broken: list[Renderer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    broken.append(Renderer())
    assert broken[0].render("Hello.", Voice()).pcm


def test_the_engine_version_names_the_engine() -> None:
    assert "pyttsx3" in engine_version()
    assert "pcplanner.speech.render_child" in CHILD_COMMAND
