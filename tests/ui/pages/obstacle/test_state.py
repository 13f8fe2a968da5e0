import pytest

from pcplanner.domain.dreams import ME, ObstacleTheme
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.symbols.pack import builtin_pack
from pcplanner.ui.pages.obstacle.state import THEME_PICTURES, plan_part


@pytest.mark.parametrize("theme", list(ObstacleTheme))
def test_every_theme_has_easy_words_and_a_picture_that_is_there(theme: ObstacleTheme) -> None:
    assert say(f"obstacle.theme_{theme.value}")
    assert builtin_pack().drawing(THEME_PICTURES[theme].ref.partition("/")[2]) is not None


def test_no_two_themes_share_a_picture() -> None:
    assert len(set(THEME_PICTURES.values())) == len(ObstacleTheme)


def test_it_can_be_in_the_way_of_the_goal_or_of_a_step(example: Plan) -> None:
    rock = next(o for o in example.obstacles if o.step_id)
    state = plan_part(example, rock, "")
    assert [p.id for p in state.places] == ["", *(s.id for s in example.steps_of(rock.goal_id))]
    assert state.step_id == rock.step_id
    assert state.place_words
    assert state.helpers[0].id == ME


def test_a_new_one_belongs_to_its_goal(example: Plan) -> None:
    state = plan_part(example, None, example.goals[0].id)
    assert state.dream_id == example.goals[0].dream_id
    assert state.theme is None
    assert not state.is_saved
