"""Say what a sitting asks now, in the header, in the prompt and aloud."""

from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sorting import option_words, place_words, scale_order, topic_of, waiting
from pcplanner.domain.words import say
from pcplanner.ui.pages.sort.state import CHAPTERS, SortState, View
from pcplanner.ui.pages.sort.zones import zones_of
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family


def head_of(state: SortState, just_said: str, column: int, *, takes_turns: bool) -> PageHead:
    """Return the head of a sitting; ``column`` is how wide the prompt is beside the option, in px.

    ``just_said`` is the place pressed last, which is said before what comes next.
    """
    is_beside = is_shown_beside(state, takes_turns=takes_turns)
    prompt = _prompt(state)
    spoken = ""
    if state.view is View.ASK and state.asked:
        spoken = as_sentences(
            # Heard in one go, "Good. Bread." would say that bread is good.
            [just_said, say("sort.now_this"), state.asked_words] if just_said else [prompt, state.asked_words]
        )
    elif just_said:
        spoken = as_sentences([just_said, prompt])
    return PageHead(
        title=say("sort.title"),
        family=Family.ABOUT,
        prompt=prompt,
        prompt_picture=_picture(state),
        whose=say("home.whose", name=state.name) if state.name else "",
        photo=state.face,
        next_label=_next_label(state),
        spoken=spoken,
        prompt_width=column if is_beside else None,
        is_wide=is_beside,
    )


def is_shown_beside(state: SortState, *, takes_turns: bool) -> bool:
    """Say whether the option stands beside the prompt, on a page from edge to edge."""
    has_options = state.sitting is not None and bool(state.sitting.options)
    return state.view is View.ASK and not takes_turns and has_options and not state.is_gone


def reading_of(state: SortState) -> tuple[str, ...]:
    """Return what is read aloud after the prompt."""
    sitting = state.sitting
    if sitting is None:
        return (say("sort.gone"),) if state.is_gone else ()
    if state.view is View.CHECK:
        return (say("sort.check_yes"), say("sort.check_go_on"))
    if state.view is View.PLAN:
        return tuple(say(f"sort.chapter_{chapter}") for chapter in CHAPTERS)
    if state.view is View.PICK:
        return tuple(option_words(option) for option in state.choices())
    if state.view in {View.ASK, View.BOARD}:
        return _asked_or_board(state, sitting)
    return (*(helper.name for helper in state.helpers), say("sort.somebody_else"))


def _asked_or_board(state: SortState, sitting: Sitting) -> tuple[str, ...]:
    if not sitting.options:
        return (say("sort.first"), say("sort.first_more"))
    if state.view is View.BOARD:
        return _board(sitting)
    is_again = state.asked is not None and state.asked.is_again
    places = (*scale_order(sitting, is_again=is_again), SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT)
    return (*(place_words(sitting, place) for place in places), say("sort.something_else"))


def _board(sitting: Sitting) -> tuple[str, ...]:
    places, rest = zones_of(sitting)
    return tuple(
        as_sentences([zone.words, *(option_words(x) for x in zone.options)]) for zone in (*places, *rest)
    )


def _prompt(state: SortState) -> str:
    sitting = state.sitting
    if sitting is None:
        # Before the plan is read nothing is asked, so that nothing is said that is not asked.
        return say("sort.prompt_gone") if state.is_gone else ""
    if state.view is View.ASK:
        return _question(state, sitting)
    if state.view is View.BOARD:
        return _of_board(state)
    if state.view is View.PICK:
        return say(f"sort.prompt_pick_{state.chapter}")
    if state.view is View.CHECK:
        return _check(len(waiting(sitting)))
    keys = {
        View.WHO_HELPS: "sort.prompt_helps",
        View.WHO_CHOSE: "sort.prompt_chose",
        View.PLAN: "sort.prompt_plan",
    }
    return say(keys[state.view])


def _check(count: int) -> str:
    return say("sort.prompt_check_1") if count == 1 else say("sort.prompt_check", count=count)


def _question(state: SortState, sitting: Sitting) -> str:
    if state.is_moving:
        return say("sort.prompt_move")
    if state.asked is None or not state.asked.is_again:
        return say("sort.prompt")
    if sitting.scale_words:
        # Somebody's own words for the places may not fit into a question.
        return say("sort.prompt_again")
    placed = sitting.place_of(state.asked.option.id)
    is_good = placed is not None and placed.place is SortPlace.GOOD
    return say("sort.prompt_again_good" if is_good else "sort.prompt_again_not_good")


def _of_board(state: SortState) -> str:
    if state.sitting is not None and not state.sitting.options:
        return say("sort.prompt_empty")
    if state.wants_to_move:
        return say("sort.prompt_board_move")
    if state.is_confirmed:
        return say("sort.prompt_board_right")
    return say("sort.prompt_board" if state.is_whole else "sort.prompt_board_so_far")


def _picture(state: SortState) -> Picture:
    if state.view in {View.WHO_HELPS, View.WHO_CHOSE}:
        return symbol("support" if state.view is View.WHO_HELPS else "choose")
    if state.view in {View.PLAN, View.PICK}:
        return symbol("my-plan")
    return topic_of(state.sitting).picture if state.sitting else symbol("pictures")


def _next_label(state: SortState) -> str | None:
    if state.view is View.BOARD and state.is_whole and not state.is_confirmed:
        return say("sort.right")
    if state.view is View.PICK:
        return say("sort.put_in")
    if state.is_asked_again or state.view is View.CHECK:
        return say("sort.skip" if state.is_asked_again else "sort.check_go_on")
    return say("sort.finish") if state.view is View.PLAN else None
