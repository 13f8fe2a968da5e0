import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from pcplanner.speech.piper_engine import PiperEngine


@dataclass
class Settings:
    length_scale: float


class FakeVoice:
    """Stand in for a voice of piper, which is not installed where the tests run."""

    loads: int = 0

    def __init__(self) -> None:
        self.config = SimpleNamespace(sample_rate=16000)
        self.said: list[tuple[str, float]] = []

    def synthesize(self, text: str, wanted: Settings) -> Iterator[SimpleNamespace]:
        self.said.append((text, wanted.length_scale))
        yield SimpleNamespace(audio_int16_bytes=b"ab")
        yield SimpleNamespace(audio_int16_bytes=b"cd")


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> dict[Path, FakeVoice]:
    voices: dict[Path, FakeVoice] = {}

    def load(path: Path) -> FakeVoice:
        assert path not in voices
        return voices.setdefault(path, FakeVoice())

    piper = ModuleType("piper")
    vars(piper).update(SynthesisConfig=Settings, PiperVoice=SimpleNamespace(load=load))
    monkeypatch.setitem(sys.modules, "piper", piper)
    return voices


def test_a_model_is_loaded_once_and_slower_words_take_longer(loaded: dict[Path, FakeVoice]) -> None:
    engine = PiperEngine()
    assert engine.render("", "a.onnx", 130) == (16000, b"", [])
    assert engine.render("Hello.", "a.onnx", 170) == (16000, b"abcd", [])
    engine.render("Hello.", "a.onnx", 85)
    assert loaded[Path("a.onnx")].said == [("Hello.", 1.0), ("Hello.", 2.0)]
    assert engine.voices() == []


def test_brackets_are_words_and_no_orders_to_piper(loaded: dict[Path, FakeVoice]) -> None:
    PiperEngine().render("A [[b]] c", "a.onnx", 170)
    assert "[[" not in loaded[Path("a.onnx")].said[0][0]
