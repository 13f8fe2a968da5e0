from pcplanner.domain.access import AccessProfile
from pcplanner.domain.say_like import with_saying, without_saying


def test_sp10_a_word_is_added_changed_in_its_place_and_taken_away() -> None:
    profile = with_saying(with_saying(AccessProfile(), " Siân ", "Sharn"), "Kian", "Kee-an")
    assert profile.say_like == (("Siân", "Sharn"), ("Kian", "Kee-an"))
    changed = with_saying(profile, "siân", "Shan")
    assert changed.say_like == (("Siân", "Shan"), ("Kian", "Kee-an"))
    assert without_saying(changed, "SIÂN").say_like == (("Kian", "Kee-an"),)


def test_sp10_nothing_to_say_changes_nothing() -> None:
    assert with_saying(AccessProfile(), "", "Sharn") == AccessProfile()
    assert with_saying(AccessProfile(), "Siân", "  ") == AccessProfile()
    assert without_saying(AccessProfile(), "Siân") == AccessProfile()
