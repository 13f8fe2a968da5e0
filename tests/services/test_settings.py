import json

import pytest

from pcplanner.documents.pages import PaperSize
from pcplanner.domain.access import (
    AccessProfile,
    InputMethod,
    PaperTheme,
    ScanSettings,
    Switch,
    SwitchJob,
    SwitchSource,
    ThemeName,
)
from pcplanner.domain.looks import Look, Tone
from pcplanner.services.places import Places
from pcplanner.services.settings import SettingsService


def test_the_look_is_remembered(places: Places) -> None:
    likes = AccessProfile(scale=150, theme=ThemeName.YELLOW_ON_BLACK, speech=False, rate=100)
    SettingsService(places).set_access(likes)
    assert SettingsService(places).access() == likes


def test_the_tone_of_pictures_is_remembered_and_nobodys_colours_are(places: Places) -> None:
    settings = SettingsService(places)
    settings.set_access(AccessProfile(tone=Tone.GREY, look=Look(skin="#94603F")))
    assert settings.access() == AccessProfile(tone=Tone.GREY)
    assert "94603F" not in (places.config / "settings.json").read_text()


def test_a_file_from_before_there_were_tones_keeps_the_rest(places: Places) -> None:
    SettingsService(places).set_access(AccessProfile(scale=200, tone=Tone.GREY))
    file = places.config / "settings.json"
    kept = json.loads(file.read_text())
    kept.pop("tone")
    file.write_text(json.dumps(kept))
    assert SettingsService(places).access() == AccessProfile(scale=200)
    strange: tuple[object, ...] = ("purple", 3, None, [])
    for nonsense in strange:
        file.write_text(json.dumps(kept | {"tone": nonsense}))
        assert SettingsService(places).access() == AccessProfile()


def test_a_switch_of_a_gamepad_is_remembered_and_a_file_from_before_keeps_its_switches(
    places: Places,
) -> None:
    settings = SettingsService(places)
    f8 = Switch(SwitchSource.KEY, 16_777_271, SwitchJob.CHOOSE, "Key F8")
    for switch in (Switch(SwitchSource.GAMEPAD, 100_003, SwitchJob.CHOOSE, "Gamepad arrow left"), f8):
        settings.set_access(AccessProfile(switches=(switch,)))
        assert SettingsService(places).access().switches == (switch,)
    assert '"source": "key"' in (places.config / "settings.json").read_text()


def test_a_broken_file_counts_as_not_set(places: Places) -> None:
    places.config.mkdir(parents=True, exist_ok=True)
    for text in ("", "{", "[]", '{"scale": "big"}', '{"scale": 117, "theme": "light"}'):
        (places.config / "settings.json").write_text(text)
        assert SettingsService(places).access() == AccessProfile()


def test_where_nothing_can_be_written_it_goes_on(places: Places) -> None:
    places.config.parent.mkdir(parents=True)
    places.config.write_text("a file where a folder should be")
    SettingsService(places).set_access(AccessProfile(scale=200))
    assert SettingsService(places).access() == AccessProfile()


def test_ac_17_until_somebody_chooses_it_begins_as_the_computer_is(places: Places) -> None:
    settings = SettingsService(places)
    computer = AccessProfile(scale=150, theme=ThemeName.COMPUTER, motion=False)
    settings.begin_with(computer)
    assert settings.access() == computer
    settings.set_access(AccessProfile(scale=125))
    assert settings.access() == AccessProfile(scale=125)


def test_nobodys_paper_is_remembered_for_the_computer(places: Places) -> None:
    settings = SettingsService(places)
    settings.set_access(AccessProfile(paper_theme=PaperTheme.YELLOW_ON_NAVY))
    assert settings.access() == AccessProfile()


@pytest.mark.parametrize(
    "wrong",
    [
        {"scan": {"scan_ms": "soon"}},
        {"scan": 2},
        {"switches": [{"code": "x"}]},
        {"switches": ["x"]},
        {"dwell_ms": None},
    ],
)
def test_a_value_of_another_type_counts_as_not_set_however_deep_it_is(places: Places, wrong: object) -> None:
    places.config.mkdir(parents=True, exist_ok=True)
    (places.config / "settings.json").write_text(json.dumps(wrong), encoding="utf-8")
    assert SettingsService(places).access() == AccessProfile()


def test_switches_and_times_come_back_as_they_were(places: Places) -> None:
    settings = SettingsService(places)
    mine = AccessProfile(
        method=InputMethod.ONE_SWITCH,
        scan=ScanSettings(scan_ms=3500),
        switches=(Switch(SwitchSource.KEY, 7, SwitchJob.CHOOSE, "Key F8"),),
    )
    settings.set_access(mine)
    assert settings.access() == mine


def test_the_paper_in_the_printer_is_remembered_and_is_a4_where_nobody_has_said(places: Places) -> None:
    settings = SettingsService(places)
    assert settings.sheet() is PaperSize.A4
    settings.set_sheet(PaperSize.LETTER)
    assert SettingsService(places).sheet() is PaperSize.LETTER
    for strange in ("a3", "", "\x00" * 9):
        (places.config / "paper").write_text(strange)
        assert settings.sheet() is PaperSize.A4
    (places.config / "paper").unlink()
    (places.config / "paper").mkdir()
    settings.set_sheet(PaperSize.LETTER)
    assert settings.sheet() is PaperSize.A4
