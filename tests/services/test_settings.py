from pcplanner.domain.people import AccessProfile, ThemeName
from pcplanner.services.places import Places
from pcplanner.services.settings import SettingsService


def test_the_look_is_remembered(places: Places) -> None:
    likes = AccessProfile(scale=150, theme=ThemeName.YELLOW_ON_BLACK, speech=False, rate=100)
    SettingsService(places).set_access(likes)
    assert SettingsService(places).access() == likes


def test_a_broken_file_counts_as_not_set(places: Places) -> None:
    places.config.mkdir(parents=True)
    for text in ("", "{", "[]", '{"scale": "big"}', '{"scale": 117, "theme": "light"}'):
        (places.config / "settings.json").write_text(text)
        assert SettingsService(places).access() == AccessProfile()


def test_where_nothing_can_be_written_it_goes_on(places: Places) -> None:
    places.config.parent.mkdir(parents=True)
    places.config.write_text("a file where a folder should be")
    SettingsService(places).set_access(AccessProfile(scale=200))
    assert SettingsService(places).access() == AccessProfile()
