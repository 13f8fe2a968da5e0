"""Say in words how long a recording or a film is."""

from pcplanner.domain.words import say

_MINUTE_S = 60


def length_words(seconds: float) -> str:
    """Return a length such as "12 seconds" or "1 minute 5 seconds"."""
    minutes, rest = divmod(int(seconds), _MINUTE_S)
    second = say("voice.second") if rest == 1 else say("voice.seconds", count=rest)
    minute = say("voice.minute") if minutes == 1 else say("voice.minutes", count=minutes)
    if not minutes:
        return second
    return say("voice.minute_and", minutes=minute, seconds=second) if rest else minute
