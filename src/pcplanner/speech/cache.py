"""Keep rendered sentences: the program's own words on disk, a person's words in memory only."""

import hashlib
import os
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from pcplanner.speech.sound import Rendered, Voice, from_wav, to_wav

DISK_BYTES = 50 * 1024 * 1024
MEMORY_BYTES = 8 * 1024 * 1024
_FORM = "1"
_SUFFIX = ".wav"


class SoundCache:
    """Find sentences that were rendered before; every method may be called from any thread.

    ``folder`` is for the program's own prompts alone: what is private is never written anywhere, and
    ``forget_private`` drops it from memory. A folder that cannot be used is done without.
    """

    def __init__(
        self,
        folder: Path | None,
        engine_version: str,
        *,
        disk_bytes: int = DISK_BYTES,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self._folder = folder
        self._engine_version = engine_version
        self._disk_bytes = disk_bytes
        self._memory_bytes = memory_bytes
        self._lock = threading.Lock()
        self._memory: OrderedDict[str, tuple[Rendered, bool]] = OrderedDict()
        self._held_bytes = 0
        self._folder_bytes: int | None = None
        self._forgotten = 0

    def get(
        self, text: str, voice: Voice, render: Callable[[str, Voice], Rendered], *, is_private: bool
    ) -> Rendered:
        """Return the sound of a sentence, rendering it when it is not kept."""
        key = self._key(text, voice)
        with self._lock:
            forgotten = self._forgotten
            if key in self._memory:
                self._memory.move_to_end(key)
                return self._memory[key][0]
        kept = None if is_private else self._read(key)
        sound = kept or render(text, voice)
        if kept is None and not is_private:
            self._write(key, sound)
        with self._lock:
            # A sentence that was being rendered while the library locked is not kept after it.
            if not is_private or forgotten == self._forgotten:
                self._remember(key, sound, is_private=is_private)
        return sound

    def forget_private(self) -> None:
        """Drop every private sentence; call it when the library locks."""
        with self._lock:
            self._forgotten += 1
            for key in [key for key, (_, is_private) in self._memory.items() if is_private]:
                self._held_bytes -= len(self._memory.pop(key)[0].pcm)

    def _key(self, text: str, voice: Voice) -> str:
        parts = (_FORM, self._engine_version, voice.voice_id, str(voice.words_per_minute), text)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()

    def _remember(self, key: str, sound: Rendered, *, is_private: bool) -> None:
        if key in self._memory:
            self._held_bytes -= len(self._memory.pop(key)[0].pcm)
        self._memory[key] = (sound, is_private)
        self._held_bytes += len(sound.pcm)
        while self._held_bytes > self._memory_bytes and len(self._memory) > 1:
            _, (oldest, _) = self._memory.popitem(last=False)
            self._held_bytes -= len(oldest.pcm)

    def _read(self, key: str) -> Rendered | None:
        if self._folder is None:
            return None
        path = self._folder / (key + _SUFFIX)
        try:
            sound = from_wav(path.read_bytes())
            os.utime(path)
        except (OSError, ValueError):
            return None
        return sound

    def _write(self, key: str, sound: Rendered) -> None:
        if self._folder is None:
            return
        data = to_wav(sound)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / (key + _SUFFIX), data)
            with self._lock:
                self._make_room(len(data))
        except OSError:
            # A full disk or a folder of somebody else's: the sentence is simply rendered again next time.
            return

    def _make_room(self, added: int) -> None:
        """Remove the sentences unused for longest once the folder holds too much, down to nine tenths."""
        if self._folder is None:
            return
        if self._folder_bytes is not None:
            self._folder_bytes += added
            if self._folder_bytes <= self._disk_bytes:
                return
        found = [(path, path.stat()) for path in self._folder.glob("*" + _SUFFIX)]
        held = sum(facts.st_size for _, facts in found)
        if held > self._disk_bytes:
            for path, facts in sorted(found, key=lambda item: item[1].st_mtime_ns):
                if held <= self._disk_bytes * 9 // 10:
                    break
                path.unlink(missing_ok=True)
                held -= facts.st_size
        self._folder_bytes = held


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
