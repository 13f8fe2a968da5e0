"""Keep a diary of what a speaker tells, for the tests to read."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pcplanner.domain.errors import PlainError
from pcplanner.speech.sound import WordTime
from pcplanner.speech.speaker import Speaker
from pcplanner.speech.utterance import Utterance


@dataclass
class Diary:
    """Write down what the speaker tells, with the time."""

    words: list[tuple[int, WordTime]] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)
    problems: list[PlainError] = field(default_factory=list)
    times: list[tuple[str, float]] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def _write(self, what: str, add: Callable[[], None]) -> None:
        with self.changed:
            add()
            self.times.append((what, time.monotonic()))
            self.changed.notify_all()

    def on_word(self, index: int, word: WordTime) -> None:
        self._write("word", lambda: self.words.append((index, word)))

    def on_finished(self, index: int) -> None:
        self._write("finished", lambda: self.finished.append(index))

    def on_done(self, was_said: bool) -> None:
        self._write("done", lambda: self.ends.append(was_said))

    def on_problem(self, problem: PlainError) -> None:
        self._write("problem", lambda: self.problems.append(problem))

    def wait(self, what: Callable[[], bool], timeout: float = 20) -> None:
        with self.changed:
            assert self.changed.wait_for(what, timeout), self

    def wait_for_ends(self, count: int = 1) -> None:
        self.wait(lambda: len(self.ends) >= count)

    def say(self, speaker: Speaker, *texts: str) -> None:
        speaker.speak(
            [Utterance(text) for text in texts], self.on_word, self.on_done, on_finished=self.on_finished
        )
