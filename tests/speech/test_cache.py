import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.speech.devices import tone

from pcplanner.speech.cache import SoundCache, write_whole
from pcplanner.speech.sound import Rendered, Voice, WordTime

Render = Callable[[str, Voice], Rendered]


class Counter:
    """Render a tone and count how often that was needed."""

    def __init__(self, length_ms: int = 20) -> None:
        self.asked: list[str] = []
        self._length_ms = length_ms

    def __call__(self, text: str, voice: Voice) -> Rendered:
        self.asked.append(text)
        return Rendered(tone(self._length_ms), 22050, (WordTime(0, 20, 0, len(text)),))


def _written(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_prompt_is_rendered_once_and_kept_on_disk_for_the_next_start(tmp_path: Path) -> None:
    render = Counter()
    first = SoundCache(tmp_path / "sounds", "1").get("Hello", Voice(), render, is_private=False)
    again = SoundCache(tmp_path / "sounds", "1").get("Hello", Voice(), render, is_private=False)
    assert (first, render.asked) == (again, ["Hello"])


def test_private_words_are_never_on_disk(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, "1")
    render = Counter()
    for _ in range(2):
        cache.get("my secret", Voice(), render, is_private=True)
    assert render.asked == ["my secret"]
    assert _written(tmp_path) == []


def test_private_words_are_forgotten_when_the_library_locks(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, "1")
    render = Counter()
    cache.get("mine", Voice(), render, is_private=True)
    cache.get("Hello", Voice(), render, is_private=False)
    cache.forget_private()
    cache.get("mine", Voice(), render, is_private=True)
    cache.get("Hello", Voice(), render, is_private=False)
    assert render.asked == ["mine", "Hello", "mine"]


def test_what_is_rendered_while_the_library_locks_is_not_kept() -> None:
    cache = SoundCache(None, "1")
    render = Counter()

    def lock_meanwhile(text: str, voice: Voice) -> Rendered:
        cache.forget_private()
        return render(text, voice)

    cache.get("mine", Voice(), lock_meanwhile, is_private=True)
    cache.get("mine", Voice(), render, is_private=True)
    assert render.asked == ["mine", "mine"]


def test_voice_rate_and_engine_each_have_their_own_sound(tmp_path: Path) -> None:
    render = Counter()
    for engine in ("1", "2"):
        for voice in (Voice(), Voice("b"), Voice(words_per_minute=90)):
            SoundCache(tmp_path, engine).get("Hello", voice, render, is_private=False)
    assert len(render.asked) == 6


@pytest.mark.parametrize("damage", [b"", b"RIFF", b"\0" * 5000])
def test_a_broken_entry_is_rendered_again_and_mended(tmp_path: Path, damage: bytes) -> None:
    render = Counter()
    SoundCache(tmp_path, "1").get("Hello", Voice(), render, is_private=False)
    _written(tmp_path)[0].write_bytes(damage)
    SoundCache(tmp_path, "1").get("Hello", Voice(), render, is_private=False)
    SoundCache(tmp_path, "1").get("Hello", Voice(), render, is_private=False)
    assert len(render.asked) == 2


def test_memory_holds_no_more_than_it_may() -> None:
    render = Counter(100)
    cache = SoundCache(None, "1", memory_bytes=len(tone(100)) * 3)
    for text in ("a", "b", "c", "a", "d", "a", "b"):
        cache.get(text, Voice(), render, is_private=True)
    assert render.asked == ["a", "b", "c", "d", "b"]


def test_the_folder_holds_no_more_than_it_may_and_loses_the_oldest(tmp_path: Path) -> None:
    render = Counter(100)
    cache = SoundCache(tmp_path, "1", disk_bytes=5 * 5000)
    for index in range(12):
        cache.get(f"prompt {index}", Voice(), render, is_private=False)
        for path in _written(tmp_path):
            facts = path.stat()
            os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns - 1_000_000_000))
    assert 0 < sum(path.stat().st_size for path in _written(tmp_path)) <= 5 * 5000
    fresh = Counter(100)
    SoundCache(tmp_path, "1").get("prompt 11", Voice(), fresh, is_private=False)
    SoundCache(tmp_path, "1").get("prompt 0", Voice(), fresh, is_private=False)
    assert fresh.asked == ["prompt 0"]


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    render = Counter()
    cache = SoundCache(tmp_path / "file" / "sounds", "1")
    assert cache.get("Hello", Voice(), render, is_private=False).pcm


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.wav", b"one")
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(OSError, match=r".*"):
        write_whole(tmp_path / "folder.wav", b"two")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.wav", "folder.wav"]
