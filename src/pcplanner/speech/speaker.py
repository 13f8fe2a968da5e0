"""Say one thing after another, tell which word is sounding, and fall silent at once when asked."""

import threading
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path

from pcplanner.domain.errors import PlainError
from pcplanner.speech.cache import SoundCache
from pcplanner.speech.chimes import Sound, samples_of
from pcplanner.speech.player import Player
from pcplanner.speech.problems import CannotSay, NoSoundDevice, NoVoice
from pcplanner.speech.request import OnDone, OnFinished, OnWord, Request, ignore
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo
from pcplanner.speech.studio import GAP_MS, USUAL_SAMPLE_RATE, Studio
from pcplanner.speech.troubles import OnProblem, Troubles
from pcplanner.speech.utterance import Kind, Part, Utterance, parts_of
from pcplanner.speech.voice_box import Renders

_REST_AFTER_S = 20.0
_LONGEST_WAIT_S = 0.25
_SHORTEST_WAIT_S = 0.002
# The end of a sentence is watched for closely, because the next one waits for it.
_LAST_WATCH_MS = 30
# A click that comes later than this belongs to nothing any more.
_LATEST_RING_S = 0.2


class Speaker:
    """Speak utterances in order with half a second between sentences.

    Every method may be called from any thread, and none but ``voices`` and ``save_wav`` waits for anything.
    All callbacks come from the speaker's own thread, must not raise, and should only pass the news on. One
    that was already on its way may still arrive just after ``stop`` returns.
    """

    def __init__(
        self, renderer: Renders, cache: SoundCache, player: Player, *, on_problem: OnProblem = ignore
    ) -> None:
        self._studio = Studio(renderer, cache)
        self._player = player
        self._troubles = Troubles(on_problem)
        self._changed = threading.Condition()
        self._jobs: deque[Request] = deque()
        self._current: Request | None = None
        self._latest: Request | None = None
        self._voice = Voice()
        self._is_paused = False
        self._is_closing = False
        self._has_rung = False
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thread.start()

    def warm(self) -> None:
        """Start the voice and open the device in the background, so that the first word comes at once."""
        self._studio.run(self._warm)

    def set_voice(self, voice: Voice) -> None:
        """Choose the voice and rate of everything said from now on."""
        with self._changed:
            is_other = voice.voice_id != self._voice.voice_id and not self._is_closing
            self._voice = voice
        if is_other:
            self._studio.make_ready(voice)

    def speak(
        self,
        utterances: Sequence[Utterance],
        on_word: OnWord = ignore,
        on_done: OnDone = ignore,
        *,
        on_finished: OnFinished = ignore,
        kinds: frozenset[Kind] = frozenset(Kind),
        voice: Voice | None = None,
        volume: float = 1.0,
    ) -> None:
        """Say these at once, in place of whatever is being said.

        ``on_word`` gets the utterance's index and the word, as it sounds; the word's place is in the
        utterance's text, its times are in the sentence. ``on_finished`` gets each utterance's index, in
        order. ``on_done`` comes once for every ``speak``: true when all was said, false when it was stopped,
        replaced, or there is no voice or no sound device. After ``close`` nothing is said or told.
        Sorts of words that are not among ``kinds`` count as said without a sound. ``voice`` and ``volume``,
        from 0 to 1, are of this call alone.
        """
        said = tuple(utterances)
        with self._changed:
            chosen = voice or self._voice
            self._begin(Request(said, chosen, kinds, on_word, on_finished, on_done, volume))

    def ring(self, sound: Sound) -> None:
        """Let a small sound be heard beside what is being said; where there is no device nothing happens."""
        asked_at = time.monotonic()
        self._studio.run(lambda: self._ring(sound, asked_at))

    def again(self) -> None:
        """Say the last thing once more, from its beginning and with the same callbacks."""
        with self._changed:
            if self._latest is not None:
                self._begin(self._latest.renewed(self._voice))

    def stop(self) -> None:
        """Fall silent and forget the rest."""
        with self._changed:
            self._end_all()

    def pause(self) -> None:
        """Hold the sentence where it is."""
        with self._changed:
            if self._current is not None or self._jobs:
                self._is_paused = True
                self._player.pause()

    def resume(self) -> None:
        """Go on with what was held."""
        with self._changed:
            self._is_paused = False
            self._player.resume()
            self._changed.notify_all()

    @property
    def is_speaking(self) -> bool:
        """Say whether something is being said or held."""
        with self._changed:
            return bool(self._jobs) or (self._current is not None and not self._current.is_over)

    @property
    def problem(self) -> PlainError | None:
        """Return why nothing was heard the last time, or ``None`` when all is well."""
        return self._troubles.last

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices of this computer, waiting for the voice to start; it may be ``NoVoice``."""
        return self._studio.voices()

    def save_wav(self, utterance: Utterance, path: Path) -> None:
        """Write one utterance to a sound file and wait until it is whole; speaking goes on meanwhile."""
        with self._changed:
            voice = self._voice
        self._studio.save_wav(utterance, voice, path)

    def forget_private(self) -> None:
        """Fall silent and drop every private word from memory; call it when the library locks."""
        with self._changed:
            self._end_all()
            self._latest = None
        self._studio.forget_private()

    def close(self) -> None:
        """Fall silent, end the voice and give the sound device back."""
        with self._changed:
            self._is_closing = True
            self._end_all()
        if threading.current_thread() is not self._thread:
            self._thread.join()
        self._studio.close()
        self._player.close()

    def _begin(self, job: Request) -> None:
        self._end_all()
        if self._is_closing:
            return
        self._latest = job
        self._jobs.append(job)
        self._changed.notify_all()

    def _end_all(self) -> None:
        """End every job; silence is fed under the lock, so that it can never fall on a later job."""
        for job in (*self._jobs, self._current):
            if job is not None:
                job.is_over = True
        self._is_paused = False
        self._player.stop()
        self._changed.notify_all()

    def _warm(self) -> None:
        try:
            self._studio.warm()
            self._player.open(USUAL_SAMPLE_RATE)
        except PlainError as problem:
            # It is told when somebody wants to hear something, not before.
            self._troubles.last = problem

    def _ring(self, sound: Sound, asked_at: float) -> None:
        if time.monotonic() - asked_at > _LATEST_RING_S or self._is_closing:
            return
        # Without a device nothing is missed: a sound says nothing that is not on the page too.
        with suppress(NoSoundDevice):
            self._player.ring(partial(samples_of, sound), USUAL_SAMPLE_RATE)
        with self._changed:
            self._has_rung = True
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            job = self._next_job()
            if job is None:
                return
            was_said = not job.is_over and self._say(job)
            with self._changed:
                self._current = None
            job.on_done(was_said)

    def _next_job(self) -> Request | None:
        while True:
            with self._changed:
                self._has_rung = False
                if self._changed.wait_for(lambda: self._jobs or self._is_closing, _REST_AFTER_S):
                    self._current = self._jobs.popleft() if self._jobs else None
                    return self._current
            # Stopping a device can take a while, and nobody may have to wait for that.
            self._rest()
            with self._changed:
                self._changed.wait_for(lambda: self._jobs or self._is_closing or self._has_rung)

    def _rest(self) -> None:
        # It may have gone away while it was quiet; the next sentence looks for another.
        with suppress(NoSoundDevice):
            self._player.rest()

    def _say(self, job: Request) -> bool:
        parts = parts_of(job.utterances, job.kinds)
        ordered = deque(self._order(part, job) for part in parts[:1])
        for index, part in enumerate(parts):
            if job.is_over:
                return False
            ordered.extend(self._order(later, job) for later in parts[index + 1 : index + 2])
            try:
                sound = self._wait_for_sound(ordered.popleft(), job)
                is_said = sound is not None and self._play(part, sound, job)
            except CannotSay as problem:
                self._troubles.tell(problem)
                is_said = True
            except (NoVoice, NoSoundDevice) as problem:
                self._troubles.tell(problem)
                return False
            if not is_said:
                return False
            if part.is_last:
                job.on_finished(part.utterance)
            if part.is_heard and any(later.is_heard for later in parts[index + 1 :]):
                self._wait(job, GAP_MS / 1000)
        return not job.is_over

    def _order(self, part: Part, job: Request) -> Future[Rendered]:
        sound = self._studio.order(part, job.voice, lambda: not job.is_over)
        sound.add_done_callback(lambda _: self._wake())
        return sound

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _wait_for_sound(self, sound: Future[Rendered], job: Request) -> Rendered | None:
        with self._changed:
            self._changed.wait_for(lambda: job.is_over or (sound.done() and not self._is_paused))
            return None if job.is_over else sound.result()

    def _wait(self, job: Request, length_s: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: job.is_over, length_s)

    def _play(self, part: Part, sound: Rendered, job: Request) -> bool:
        """Play one sentence and report its words; false when the job ended first."""
        if not sound.pcm:
            return True
        self._player.play(sound.pcm, sound.sample_rate, job.volume)
        with self._changed:
            # Either may have been asked for while a device was being opened.
            if job.is_over:
                self._player.stop()
                return False
            if self._is_paused:
                self._player.pause()
        self._troubles.sound_came()
        for word in part.shown_words(sound):
            if not self._wait_until_heard(word.start_ms, job):
                return False
            job.on_word(part.utterance, word)
        nearly = max(0, sound.duration_ms - _LAST_WATCH_MS)
        return self._wait_until_heard(nearly, job) and self._wait_until_heard(None, job)

    def _wait_until_heard(self, at_ms: int | None, job: Request) -> bool:
        """Wait for a place in the sound, or for its end; false when the job ended first."""
        while True:
            with self._changed:
                if job.is_over:
                    return False
                if self._is_paused:
                    self._changed.wait()
                    continue
                left_ms = 0 if at_ms is None else at_ms - self._player.position_ms
                if self._player.has_finished or (at_ms is not None and left_ms <= 0):
                    return True
                self._changed.wait(min(max(left_ms / 1000, _SHORTEST_WAIT_S), _LONGEST_WAIT_S))
            self._player.check()
