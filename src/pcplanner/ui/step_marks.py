"""Say which mark stands for what happened to a small step."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.domain.dreams import StepState
from pcplanner.ui.theme.icons import Mark

STEP_MARKS: Mapping[StepState, Mark] = MappingProxyType(
    {
        StepState.DONE: Mark.DONE,
        StepState.STARTED: Mark.STARTED,
        StepState.NOT_YET: Mark.NOT_YET,
        StepState.CHANGED: Mark.CHANGED,
    }
)
