"""Turn one sentence into sound with a voice that runs beside the app and is restarted when it falls over."""

import json
import os
import subprocess
import sys
import threading
from importlib import metadata
from pathlib import Path
from typing import Any

from pcplanner.speech.problems import CannotSay, NoVoice
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo, tidy
from pcplanner.speech.word_times import WordEvent, align

CHILD_COMMAND = (sys.executable, "-P", "-m", "pcplanner.speech.render_child")
NATURAL_COMMAND = (*CHILD_COMMAND, "natural")
_PACKAGE_HOME = Path(__file__).resolve().parents[2]


class _ChildDied(Exception):
    """The voice's process ended, was stopped for taking too long, or answered nonsense."""


class Renderer:
    """Render sentences in a child process; every method may be called from any thread.

    The child starts with the first request, or with ``warm``. After a death it is started again, and the
    sentence it died on is tried once more before ``CannotSay``. A voice that cannot start at all is
    ``NoVoice`` from then on, without trying again.
    """

    def __init__(self, *, timeout_s: float = 10.0, command: tuple[str, ...] = CHILD_COMMAND) -> None:
        self._timeout_s = timeout_s
        self._command = command
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._has_no_voice = False
        self._is_closed = False

    @property
    def child_pid(self) -> int | None:
        """Return the process id of the voice while it runs."""
        child = self._child
        return child.pid if child is not None else None

    def warm(self) -> None:
        """Start the voice now, so that the first sentence need not wait for it."""
        with self._lock:
            try:
                self._ready_child()
            except _ChildDied as death:
                raise self._give_up() from death

    def voice_for(self, voice: Voice) -> Voice:
        """Return the voice that will be heard."""
        return voice

    def make_ready(self, voice: Voice) -> None:
        """Do nothing: once started, every voice of the computer is ready."""

    def render(self, text: str, voice: Voice) -> Rendered:
        """Return the sound of one sentence; the word places are those of ``text``."""
        # Engines stop at a zero, and halves of characters cannot be sent.
        sendable = "".join(letter if letter.isprintable() or letter == "\u200d" else " " for letter in text)
        request = {"want": "sound", "text": sendable, "voice": voice.voice_id, "rate": voice.words_per_minute}
        note, pcm = self._ask(request)
        if "trouble" in note and voice.voice_id:
            # The chosen voice has gone from this computer: its own voice is better than silence.
            return self.render(text, Voice("", voice.words_per_minute))
        if "trouble" in note:
            raise CannotSay
        events = tuple(WordEvent(char, at_ms) for char, at_ms in note["words"])
        plain = Rendered(pcm, note["sample_rate"], ())
        return tidy(Rendered(pcm, plain.sample_rate, align(text, events, plain.duration_ms)))

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices of this computer, in the engine's order."""
        note, _ = self._ask({"want": "voices"})
        return tuple(VoiceInfo(voice_id, name, language) for voice_id, name, language in note["voices"])

    def close(self) -> None:
        """End the voice; a render that is under way fails."""
        self._is_closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._drop_child()

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        line = json.dumps(request).encode() + b"\n"
        with self._lock:
            for _ in range(2):
                try:
                    child = self._ready_child()
                except _ChildDied as death:
                    raise self._give_up() from death
                try:
                    return self._exchange(child, line)
                except _ChildDied:
                    self._drop_child()
        raise CannotSay

    def _give_up(self) -> NoVoice:
        self._drop_child()
        self._has_no_voice = True
        return NoVoice()

    def _ready_child(self) -> subprocess.Popen[bytes]:
        if self._has_no_voice or self._is_closed:
            raise NoVoice
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._drop_child()
        try:
            self._child = _start(self._command)
        except OSError as error:
            raise _ChildDied("it could not be started") from error
        note, _ = self._exchange(self._child, b"")
        if not note.get("is_ready"):
            raise _ChildDied(note.get("why", "no voice"))
        return self._child

    def _drop_child(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                _close_quietly(pipe)
        child.wait()

    def _exchange(self, child: subprocess.Popen[bytes], line: bytes) -> tuple[dict[str, Any], bytes]:
        """Send one line and read one answer; a child that takes too long is killed, which ends the read."""
        if child.stdin is None or child.stdout is None:
            raise _ChildDied("it has no pipes")
        watch = threading.Timer(self._timeout_s, child.kill)
        watch.daemon = True
        watch.start()
        try:
            child.stdin.write(line)
            child.stdin.flush()
            note = json.loads(child.stdout.readline())
            size = int(note.get("size", 0))
            pcm = child.stdout.read(size) if size else b""
        except (OSError, ValueError, AttributeError) as error:
            raise _ChildDied("it did not answer") from error
        finally:
            watch.cancel()
        if len(pcm) != size:
            raise _ChildDied("it stopped half way")
        return note, pcm


def _start(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    # The child finds the package where this one was found, and nothing in the folder the user stands in.
    environment = dict(os.environ)
    if _PACKAGE_HOME.name not in {"site-packages", "dist-packages"}:
        known = [str(_PACKAGE_HOME), environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(part for part in known if part)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _close_quietly(pipe: Any) -> None:
    """Close a pipe whose other end may be gone, with bytes still waiting to go into it."""
    try:
        pipe.close()
    except BrokenPipeError:
        return


def engine_version() -> str:
    """Return what decides how a sentence sounds, for the cache: system, engine and wheel versions."""
    parts = [sys.platform]
    for name in ("pyttsx3", "espeakng-loader", "piper-tts"):
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            parts.append(f"no {name}")
    return ", ".join(parts)
