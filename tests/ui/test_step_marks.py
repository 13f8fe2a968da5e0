from pcplanner.domain.dreams import StepState
from pcplanner.ui.step_marks import STEP_MARKS


def test_each_state_has_a_mark_of_its_own() -> None:
    assert len(set(STEP_MARKS.values())) == len(StepState)
    assert next(iter(STEP_MARKS)) is StepState.DONE
