"""Know how somebody presses; what is chosen is kept at once, and the window follows."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile, Switch, SwitchJob, SwitchSource
from pcplanner.domain.access_words import time_words
from pcplanner.domain.finding_speed import ROUNDS
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.access_keeper import AccessKeeper
from pcplanner.ui.clock import Clock
from pcplanner.ui.context import Context
from pcplanner.ui.pages.input.choices import (
    Act,
    Part,
    PressChoice,
    caption_of,
    choices_of,
    parts_for,
)
from pcplanner.ui.pages.input.speed_test import SpeedTest, Stage
from pcplanner.ui.scanning.learning import job_taken, with_learnt


@dataclass(frozen=True, slots=True)
class InputState:
    """Everything the page shows; ``act`` is what lies over the choices while a press is waited for."""

    name: str = ""
    face: Picture | None = None
    part: Part | None = None
    captions: tuple[tuple[Part, str], ...] = ()
    choices: tuple[PressChoice, ...] = ()
    now: AccessProfile = field(default_factory=AccessProfile)
    is_other: bool = False
    is_kept: bool = True
    act: Act | None = None
    stage: Stage = Stage.OFF
    told: str = ""

    @property
    def shown_part(self) -> Part:
        """Return the part whose choices there are."""
        return self.part or Part.METHOD


class InputViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, clock: Clock) -> None:
        super().__init__()
        self._context = context
        self._keeper = AccessKeeper(context, person_id, "input")
        self._keeper.setParent(self)
        self.speed = SpeedTest(clock)
        self.speed.setParent(self)
        self.state = InputState(captions=tuple((part, "") for part in parts_for(AccessProfile())))
        self._keeper.changed.connect(self._renew)
        self.speed.changed.connect(self._on_speed)
        self.speed.too_soon.connect(self._on_too_soon)
        self.load()

    def load(self) -> None:
        """Read what is kept."""
        self._keeper.load()

    def open_part(self, part: Part | None) -> None:
        """Show the choices of one part, or of none."""
        self.state = replace(self.state, part=part)
        self._renew()

    def choose(self, choice: PressChoice) -> None:
        """Take a choice and keep it, or begin what it stands for."""
        if choice.why_not:
            self._context.say(choice.why_not)
            return
        # The choices of this part stay where somebody is, however everything is shown now.
        self.state = replace(self.state, part=self.state.shown_part)
        if choice.act is not None:
            self._begin(choice.act)
            return
        self._context.say(choice.words, choice.caption)
        self._keeper.keep(choice.profile)

    def put_back(self) -> None:
        """Bring back what there was when the page was opened."""
        self._keeper.put_back()

    def learn(self, source: SwitchSource, code: int, name: str) -> None:
        """Take a button as a switch, unless it has the other job already."""
        job = SwitchJob.MOVE_ON if self.state.act is Act.LEARN_MOVE_ON else SwitchJob.CHOOSE
        learnt = Switch(source, code, job, name)
        other = job_taken(self._keeper.now.switches, learnt)
        if other is not None:
            self._tell(say("input.is_choose_job" if other is SwitchJob.CHOOSE else "input.is_other_job"))
            return
        self.leave_act()
        self._context.messages.tell(say("input.learnt", name=name))
        self._keeper.keep(replace(self._keeper.now, switches=with_learnt(self._keeper.now.switches, learnt)))

    def keep_speed(self) -> None:
        """Keep the speed that was found."""
        now = self._keeper.now
        found = replace(now, scan=replace(now.scan, scan_ms=self.speed.proposed_ms))
        self.leave_act()
        self._keeper.keep(found)

    def leave_act(self) -> None:
        """Go back to the choices, with nothing taken."""
        self._context.hands.take(is_taken=False)
        self.state = replace(self.state, act=None, told="")
        self.speed.stop()
        self._renew()

    def _begin(self, act: Act) -> None:
        self.state = replace(self.state, act=act, told="")
        self._context.hands.take(is_taken=True)
        if act is Act.FIND_SPEED:
            self.speed.start()
        self._renew()

    def _on_speed(self) -> None:
        speed = self.speed
        told = ""
        if speed.stage is Stage.FOUND:
            self._context.hands.take(is_taken=False)
            told = say("input.speed_found", time=time_words(speed.proposed_ms))
        elif speed.stage in {Stage.WAITING, Stage.STAR}:
            self._context.hands.take(is_taken=True)
            told = say("input.speed_count", n=speed.rounds_done + 1, all=ROUNDS)
        self._tell(told)

    def _on_too_soon(self) -> None:
        self._context.say(say("input.speed_too_soon"))

    def _tell(self, told: str) -> None:
        self.state = replace(self.state, told=told)
        self._renew()

    def _renew(self) -> None:
        keeper = self._keeper
        parts = parts_for(keeper.now)
        part = self.state.part if self.state.part in parts else None
        shown = part or Part.METHOD
        self.state = replace(
            self.state,
            name=keeper.name,
            face=keeper.face,
            part=part,
            captions=tuple((x, caption_of(x, keeper.now)) for x in parts),
            choices=choices_of(shown, keeper.now),
            now=keeper.now,
            is_other=keeper.is_other,
            is_kept=keeper.is_kept,
            stage=self.speed.stage,
        )
        self.state_changed.emit()
