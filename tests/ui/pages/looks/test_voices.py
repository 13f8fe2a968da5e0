from pcplanner.ui.pages.looks.voices import voices_here


def test_this_computer_has_an_english_voice() -> None:
    voices = voices_here()
    assert voices
    assert all(voice.language.lower().startswith("en") and voice.name for voice in voices)
