"""List what somebody can need at a meeting and the rules a group can choose, each with its picture."""

from dataclasses import dataclass

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.words import say

_NEEDS = {
    "large_print": "large-print",
    "easy_read": "easy-read",
    "read_to_me": "audio",
    "pictures": "pictures",
    "hearing_loop": "hearing-loop",
    "signer": "sign-language",
    "interpreter": "interpreter",
    "talker": "communication-aid",
    "lift_home": "lift-home",
    "no_steps": "wheelchair-access",
    "quiet_room": "quiet-room",
    "my_seat": "my-seat",
    "food": "lunch",
    "own_cup": "drink",
    "medicine": "medicine",
    "more_time": "clock",
    "breaks": "break",
    "somebody": "support-worker",
}
_RULES = {
    "one_at_a_time": "one-at-a-time",
    "listen": "listen",
    "easy_words": "easy-read",
    "private": "private",
    "phones_off": "sound-off",
    "ask_me_first": "ask",
    "time_to_think": "wait",
    "breaks": "break",
    "be_kind": "respect",
    "say_no": "no",
    "i_decide": "in-control",
    "talk_to_me": "talk",
    "disagree": "disagree",
    "no_answer": "do-not-want-to-say",
}
NEEDS = tuple(_NEEDS)
RULES = tuple(_RULES)


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """Something to choose by its picture; own words have only what was said as their id."""

    id: str
    words: str
    picture: Picture


def need(need_id: str) -> MeetingChoice:
    """Return what somebody can need; an unknown id is taken as own words."""
    words = say(f"meeting_choices.need_{need_id}") if need_id in _NEEDS else need_id
    return MeetingChoice(need_id, words, symbol(_NEEDS.get(need_id, "something-else")))


def ground_rule(rule: str) -> MeetingChoice:
    """Return a rule by its id; anything else is a rule in own words."""
    words = say(f"meeting_choices.rule_{rule}") if rule in _RULES else rule
    return MeetingChoice(rule, words, symbol(_RULES.get(rule, "ground-rules")))
