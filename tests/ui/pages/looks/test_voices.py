from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.pages.looks.voices import offered


def test_english_voices_are_offered_and_others_where_there_are_none() -> None:
    english, german = VoiceInfo("a", "Anna", "en-gb"), VoiceInfo("b", "Bernd", "de")
    assert offered([german, english]) == (english,)
    assert offered([german]) == (german,)
    assert offered([]) == ()
