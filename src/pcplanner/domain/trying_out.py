"""Try some ways to see, hear and press, and propose those that somebody follows best.

The ways are tried, never the person: a press on another thing is only told its name, nothing is counted
aloud, and everything may be left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from pcplanner.domain.access import (
    CHOICES_A_PAGE,
    FASTEST_WORDS_A_MINUTE,
    SLOWEST_WORDS_A_MINUTE,
    TEXT_SCALES,
    AccessProfile,
    Form,
    Heard,
    InputMethod,
    ThemeName,
    within,
)
from pcplanner.domain.trying_rounds import (
    COUNTS,
    FORMS,
    PACES,
    ROUNDS_OF_A_FORM,
    Ask,
    Asked,
    Ended,
    Found,
    Notes,
    PressOnce,
    Round,
    Shown,
    counts_offered,
    most_easily,
    rounds,
)

# Four that differ much: more at a time would be hard to tell apart, and all are on the page of colours.
_THEMES = (ThemeName.LIGHT, ThemeName.BLACK_ON_YELLOW, ThemeName.DARK, ThemeName.YELLOW_ON_BLACK)


@dataclass(frozen=True, slots=True)
class TryOut:
    """Hold where somebody is: what is shown now, what was noted, and the presses of this round.

    ``is_changing`` says that one answer is changed from the end, and that the end comes back after it;
    ``is_over`` that somebody has said whether to use what was found.
    """

    planned: tuple[Round, ...]
    notes: Notes = field(default_factory=Notes)
    at: int = 0
    presses: int = 0
    is_changing: bool = False
    is_over: bool = False

    @classmethod
    def begun(cls, random: Random) -> "TryOut":
        """Return a try-out at its beginning."""
        return cls(rounds(random))

    @property
    def shown(self) -> Shown:
        """Return what is shown now."""
        return self._order[self.at]

    @property
    def ask(self) -> Ask | None:
        """Return what the thing shown now is about; none at the end."""
        return _about(self.shown)

    @property
    def is_named(self) -> bool:
        """Say whether something else was pressed in this round, so that the thing is shown where it is."""
        return isinstance(self.shown, Round) and self.presses >= 2

    def press(self, thing: str) -> "TryOut":
        """Press a thing in a round: the wanted one goes on, another one stays."""
        shown = self.shown
        if not isinstance(shown, Round):
            return self
        pressed = replace(self, presses=self.presses + 1)
        return pressed._after_round(is_found=True) if thing == shown.wanted else pressed

    def choose(self, value: str) -> "TryOut":
        """Answer the question that is shown, and go on."""
        if not isinstance(self.shown, Asked):
            return self
        ask = self.shown.ask
        answered = replace(self, notes=self.notes.with_choice(ask, value))
        return answered._gone_on(keeps_pressing=ask is Ask.PRESS)

    def note_choice(self, value: str) -> "TryOut":
        """Answer the question that is shown, and stay, so that another answer can be heard."""
        if not isinstance(self.shown, Asked):
            return self
        return replace(self, notes=self.notes.with_choice(self.shown.ask, value))

    def go_on(self) -> "TryOut":
        """Go on without an answer: a round that was tried is noted, the rest is left as it is."""
        if isinstance(self.shown, Ended):
            return self
        if isinstance(self.shown, Round):
            return self._after_round(is_found=False)
        return self._gone_on()

    def leave_out(self) -> "TryOut":
        """Leave a whole question out, with its rounds; it stays as it was before."""
        ask = self.ask
        if ask is None:
            return self
        left = replace(self, notes=self.notes.without(ask), presses=0)
        if self.is_changing:
            return left._ended()
        at = next(n for n, x in enumerate(self._order) if n > self.at and _about(x) is not ask)
        return replace(left, at=at)

    def stop(self) -> "TryOut":
        """Go to what was found so far."""
        return self._ended()

    def over(self) -> "TryOut":
        """Return it with an answer to what was found, so that nothing is left to come back to."""
        return replace(self, is_over=True)

    def change(self, ask: Ask) -> "TryOut":
        """Ask one question again, from the end."""
        at = self._order.index(Asked(ask))
        return replace(self, at=at, presses=0, is_changing=True)

    @property
    def _order(self) -> tuple[Shown, ...]:
        order: list[Shown] = []
        for ask in Ask:
            order += [x for x in self.planned if x.ask is ask]
            order.append(Asked(ask))
        return (*order, PressOnce(), Ended())

    def _after_round(self, *, is_found: bool) -> "TryOut":
        shown = self.shown
        if not isinstance(shown, Round):
            return self
        notes = self.notes
        if self.presses:
            notes = replace(notes, found=(*notes.found, Found(shown, is_found, self.presses)))
        went_well = is_found and self.presses == 1
        gone = replace(self, notes=notes)._gone_on()
        if shown.ask is Ask.CHOICES and not went_well:
            # More of them would be no help.
            return replace(gone, at=self._order.index(Asked(Ask.CHOICES)))
        return gone

    def _gone_on(self, *, keeps_pressing: bool = False) -> "TryOut":
        if self.is_changing and not keeps_pressing:
            return self._ended()
        gone = replace(self, at=self.at + 1, presses=0)
        is_needless = isinstance(gone.shown, PressOnce) and not gone.notes.choice(Ask.PRESS)
        too_few = gone.shown == Asked(Ask.CHOICES) and len(counts_offered(gone.notes)) < 2
        return replace(gone, at=gone.at + 1) if is_needless or too_few else gone

    def _ended(self) -> "TryOut":
        return replace(self, at=len(self._order) - 1, presses=0, is_changing=False)


def _about(shown: Shown) -> Ask | None:
    match shown:
        case Round() | Asked():
            return shown.ask
        case PressOnce():
            return Ask.PRESS
        case Ended():
            return None


def form_followed(notes: Notes, before: Form) -> Form:
    """Return the form to propose: another one only where that went well, and the one from before did not."""
    well = [form for form in FORMS if all(_easy(notes, form)) and _is_tried(notes, form)]
    as_shown = Form.BOTH if before is Form.SYMBOL else before
    if not well or as_shown in well or not _is_tried(notes, as_shown):
        return before
    return _fullest(well)


def _easy(notes: Notes, form: Form) -> list[bool]:
    return [x.is_easy for x in notes.found if x.round.ask is Ask.FORM and x.round.form is form]


def _is_tried(notes: Notes, form: Form) -> bool:
    return len(_easy(notes, form)) == ROUNDS_OF_A_FORM


def _fullest(forms: Sequence[Form]) -> Form:
    """Return pictures with words where they went well too: they leave nothing out."""
    return Form.BOTH if Form.BOTH in forms else forms[0]


def proposed(notes: Notes, before: AccessProfile) -> AccessProfile:
    """Return the profile that was found; without an answer nothing gets harder than it was before."""
    form, size = notes.choice(Ask.FORM), notes.choice(Ask.SIZE)
    theme, method = notes.choice(Ask.COLOURS), notes.choice(Ask.PRESS)
    return replace(
        before,
        form=Form(form) if form else form_followed(notes, before.form),
        choices=_choices(notes, before),
        scale=int(size) if size else before.scale,
        theme=ThemeName(theme) if theme else before.theme,
        rate=rate_of(notes.choice(Ask.PACE), before),
        speech=before.speech or bool(notes.choice(Ask.PACE) or notes.choice(Ask.SPOKEN)),
        heard=_heard(notes, before),
        method=InputMethod(method) if method else before.method,
    )


def _choices(notes: Notes, before: AccessProfile) -> int:
    chosen, most = notes.choice(Ask.CHOICES), most_easily(notes)
    if chosen:
        return int(chosen)
    # With 0 the page decides, which is as many as somebody can follow who finds one among all of them.
    if not most or most == CHOICES_A_PAGE[-1]:
        return before.choices
    return min(before.choices or most, most)


def rate_of(pace: str, before: AccessProfile) -> int:
    """Return how many words a minute a pace is; nothing chosen is the pace there was."""
    if not pace:
        return before.rate
    return within(before.rate + int(pace), (SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE))


def _heard(notes: Notes, before: AccessProfile) -> Heard:
    match notes.choice(Ask.SPOKEN):
        case "itself":
            return Heard()
        case "asked":
            return Heard(prompts=False, labels=False, plan_text=False)
        case _:
            return before.heard


def answers(ask: Ask, notes: Notes) -> tuple[str, ...]:
    """Return what can be chosen for a question, as ``TryOut.choose`` takes it."""
    offered = counts_offered(notes)
    every: dict[Ask, Sequence[object]] = {
        Ask.FORM: [x.value for x in FORMS],
        Ask.CHOICES: offered if len(offered) > 1 else tuple(dict.fromkeys(COUNTS)),
        Ask.SIZE: TEXT_SCALES,
        Ask.COLOURS: [x.value for x in _THEMES],
        Ask.PACE: PACES,
        Ask.SPOKEN: ("itself", "asked"),
        Ask.PRESS: [x.value for x in InputMethod],
    }
    return tuple(str(x) for x in every[ask])
