from pcplanner.domain.lines import Source
from pcplanner.domain.plan import Plan
from pcplanner.ui.pages.dream.state import dream_state


def test_what_matters_and_the_goals_belong_to_the_dream(example: Plan) -> None:
    dream = example.dreams[0]
    state = dream_state(example, dream.id, "", is_matter=False)
    assert state.dream.words == dream.words
    assert [m.id for m in state.matters] == [x.id for x in example.lines_in("matters", dream.id)]
    assert [g.id for g in state.goals] == [g.id for g in example.goals_of(dream.id)]
    assert state.edited == state.dream


def test_each_line_says_whose_words_it_is(example: Plan) -> None:
    matters = dream_state(example, example.dreams[0].id, "", is_matter=False).matters
    by_mum = next(m for m in matters if m.source is Source.SOMEONE_ELSE)
    guess = next(m for m in matters if m.source is Source.SEEN)
    assert by_mum.told == "Mum said this"
    assert by_mum.spoken.startswith("Mum said. ")
    assert by_mum.face is not None
    assert not by_mum.is_own
    assert guess.spoken.startswith("This is a guess. ")
    assert all(m.is_own for m in matters if m.source in (Source.OWN_WORDS, Source.OWN_PICTURE))


def test_a_dream_that_is_not_there_is_gone(example: Plan) -> None:
    assert dream_state(example, "nothing", "", is_matter=False).is_gone
