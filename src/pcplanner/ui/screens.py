"""List every page of the program, with the example person and with somebody whose plan is empty."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.plan import Plan
from pcplanner.domain.spoken_words import SPOKEN_PROMPT
from pcplanner.domain.words import say
from pcplanner.ui.pages.picture.state import Shelf
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, NothingToPress, draw_lines, drop_photo, press, press_if_there
from pcplanner.ui.screen_chapters import chapter_screens
from pcplanner.ui.screen_copies import copy_screens
from pcplanner.ui.screen_easy_read import easy_read_screens
from pcplanner.ui.screen_files import file_screens
from pcplanner.ui.screen_films import film_screens
from pcplanner.ui.screen_keyboard import keyboard_screens
from pcplanner.ui.screen_life import life_screens
from pcplanner.ui.screen_meetings import meeting_screens
from pcplanner.ui.screen_packs import PACK_BROKEN, drop_pack
from pcplanner.ui.screen_pictures import choose_picture, keep_favourite, open_shelf, search_picture
from pcplanner.ui.screen_sorting import sorting_screens
from pcplanner.ui.screen_stick import stick_screens
from pcplanner.ui.screen_styles import style_screens
from pcplanner.ui.screen_trying import trying_screens

_TO_POSTERS = (say("take_home.group_steps"), say("take_home.more_papers"))
_STEERED = press(
    *(
        say(f"drawing_pad.{key}")
        for key in ("arrows", "put_down", "way_up_right", "way_down_right", "way_right")
    )
)


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture to draw: a page, perhaps with its drawer open or something celebrated."""

    name: str
    route: Route
    is_drawer_open: bool = False
    celebrates: bool = False
    acts: tuple[Act, ...] = ()


def all_screens(plan: Plan, empty_id: str) -> tuple[Screen, ...]:
    """Return a screen for every page: with the example person, and with somebody whose plan is empty."""
    me = plan.person.id
    dream, goal = plan.dreams[0], plan.goals[0]
    step, obstacle, supporter = plan.steps[0], plan.obstacles[0], plan.supporters[0]
    paid = next(each for each in plan.supporters if each.is_paid)
    chapters = [Screen(f"lines_{c.id}", Route(Place.LINES, me, c.id)) for c in ABOUT_ME]
    return (
        Screen("welcome", Route(Place.WELCOME)),
        Screen("start_library", Route(Place.START_LIBRARY)),
        Screen("unlock", Route(Place.UNLOCK)),
        Screen("recover", Route(Place.RECOVER)),
        Screen("problems", Route(Place.PROBLEMS)),
        Screen("people", Route(Place.PEOPLE)),
        Screen("people_drawer", Route(Place.PEOPLE), is_drawer_open=True),
        Screen("add_person", Route(Place.ADD_PERSON)),
        Screen("face", Route(Place.FACE, me)),
        Screen("face_crop", Route(Place.FACE, me), acts=(drop_photo,)),
        *_face_parts(Route(Place.FACE, me)),
        Screen("drawing", Route(Place.DRAWING, me, "", say("cli.sample_words")), acts=(draw_lines,)),
        Screen(
            "drawing_arrows",
            Route(Place.DRAWING, me, "", say("cli.sample_words")),
            acts=(draw_lines, _STEERED),
        ),
        Screen("drawing_empty", Route(Place.DRAWING, me)),
        Screen(
            "drawing_words",
            Route(Place.DRAWING, me, "", say("cli.sample_words")),
            acts=(draw_lines, press(say("shell.next"))),
        ),
        *_voice_stages(Route(Place.VOICE, me, ABOUT_ME[1].id)),
        *(Screen(x.name, x.route, acts=x.acts) for x in keyboard_screens(me)),
        *_photo_stages(Route(Place.PHOTO, me, "", say("cli.sample_words"))),
        Screen("home", Route(Place.HOME, me)),
        Screen("home_empty", Route(Place.HOME, empty_id)),
        Screen("home_drawer", Route(Place.HOME, me), is_drawer_open=True),
        Screen("about", Route(Place.ABOUT, me)),
        *(Screen(x.name, x.route, x.is_drawer_open, acts=x.acts) for x in style_screens(me, empty_id)),
        *(Screen(x.name, x.route, x.is_drawer_open, acts=x.acts) for x in life_screens(me, empty_id)),
        *chapters,
        *(Screen(x.name, x.route, x.is_drawer_open, acts=x.acts) for x in chapter_screens(empty_id)),
        Screen("lines_drawer", Route(Place.LINES, me, ABOUT_ME[1].id), is_drawer_open=True),
        Screen(
            "lines_change",
            Route(Place.LINES, me, ABOUT_ME[1].id),
            is_drawer_open=True,
            acts=(press(plan.lines_in(ABOUT_ME[1].id)[1].words),),
        ),
        Screen("lines_empty", Route(Place.LINES, empty_id, ABOUT_ME[0].id)),
        Screen("circle", Route(Place.CIRCLE, me)),
        Screen("circle_empty", Route(Place.CIRCLE, empty_id)),
        Screen("circle_chosen", Route(Place.CIRCLE, me), acts=(press(f"{supporter.name}."),)),
        Screen("circle_chosen_paid", Route(Place.CIRCLE, me), acts=(press(f"{paid.name}."),)),
        Screen("supporter_new", Route(Place.SUPPORTER, me)),
        *_supporter_questions(Route(Place.SUPPORTER, me, supporter.id)),
        Screen("supporter_edit", Route(Place.SUPPORTER, me, supporter.id)),
        Screen("dreams", Route(Place.DREAMS, me)),
        Screen("dreams_empty", Route(Place.DREAMS, empty_id)),
        Screen("dream", Route(Place.DREAM, me, dream.id)),
        Screen("dream_drawer", Route(Place.DREAM, me, dream.id), is_drawer_open=True),
        Screen("dream_new", Route(Place.DREAM, me)),
        Screen("goal", Route(Place.GOAL, me, goal.id)),
        Screen("goal_new", Route(Place.GOAL, me, "", dream.id)),
        Screen("obstacle", Route(Place.OBSTACLE, me, obstacle.id)),
        Screen("obstacle_new", Route(Place.OBSTACLE, me, "", goal.id)),
        *(Screen(f"steps_{n}", Route(Place.STEPS, me, d.id)) for n, d in enumerate(plan.dreams, 1)),
        Screen("steps_empty", Route(Place.STEPS, empty_id)),
        Screen("step", Route(Place.STEP, me, step.id)),
        Screen("step_new", Route(Place.STEP, me, "", goal.id)),
        *(
            Screen(f"step_{key}", Route(Place.STEP, me, step.id), acts=(press(say(f"step.stage_{key}")),))
            for key in ("who", "when")
        ),
        Screen(
            "step_day",
            Route(Place.STEP, me, step.id),
            acts=(press(say("step.stage_when"), say("step.on_a_day")),),
        ),
        Screen("promises", Route(Place.PROMISES, me)),
        Screen("celebration", Route(Place.PROMISES, me), celebrates=True),
        *(Screen(*drawn[:3], acts=drawn[3]) for drawn in sorting_screens(me, empty_id)),
        *(Screen(*drawn[:3], acts=drawn[3]) for drawn in meeting_screens(me, empty_id)),
        Screen("take_home", Route(Place.TAKE_HOME, me)),
        *(
            Screen(f"take_home_{x}", Route(Place.TAKE_HOME, me), acts=(press(say(f"take_home.group_{x}")),))
            for x in ("style", "steps", "meeting", "sort", "use")
        ),
        *(Screen(x.name, x.route, x.is_drawer_open, acts=x.acts) for x in copy_screens(plan, empty_id)),
        Screen("take_home_posters", Route(Place.TAKE_HOME, me), acts=(press(*_TO_POSTERS),)),
        Screen("take_home_copy", Route(Place.TAKE_HOME, me), acts=(press(say("take_home.make_copy")),)),
        *(Screen(x.name, x.route, acts=x.acts) for x in stick_screens(me)),
        *(Screen(x.name, x.route, x.is_drawer_open, acts=x.acts) for x in easy_read_screens(me, empty_id)),
        *_pictures(Route(Place.PICTURE, me)),
        Screen("looks", Route(Place.LOOKS, me)),
        *_looks_parts(Route(Place.LOOKS, me)),
        Screen("looks_nobody", Route(Place.LOOKS)),
        *_input_parts(Route(Place.INPUT, me)),
        *(Screen(x.name, x.route, acts=x.acts) for x in trying_screens(me)),
        Screen("break", Route(Place.BREAK, me)),
        Screen("help", Route(Place.HELP, me, Place.HOME.value)),
        *(Screen(*drawn[:3], acts=drawn[3]) for drawn in film_screens(plan, ABOUT_ME[1].id)),
        *(Screen(x.name, x.route, acts=x.acts) for x in file_screens(me)),
        *_packs(Route(Place.PACKS, me)),
    )


def _packs(route: Route) -> Iterator[Screen]:
    """Yield a screen for each view of the packs, last of all: the pack that is added stays."""
    add, see_all = say("packs.add_them"), say("packs.see_all")
    yield Screen("packs_empty", route)
    yield Screen("packs_ways", route, acts=(press(say("packs.add")),))
    yield Screen("packs_ask", route, acts=(drop_pack(),))
    yield Screen("packs_added", route, acts=(drop_pack(add),))
    out = say("packs.out_many", count=PACK_BROKEN)
    yield Screen("packs_left_out", route, acts=(drop_pack(add), press(out)))
    yield Screen("packs", route, acts=(drop_pack(add, see_all),))
    yield Screen("packs_nobody", Route(Place.PACKS))
    away = press(f"{say('packs.take_away')}. {say('packs.sample_name')}")
    yield Screen("packs_away", route, acts=(drop_pack(add, see_all), away))


def _supporter_questions(route: Route) -> Iterator[Screen]:
    """Yield a screen for each question about somebody in the circle."""
    for key in ("name", "paid", "ring"):
        yield Screen(f"supporter_{key}", route, acts=(press(say(f"supporter.step_{key}")),))
    go_on, kind = say("shell.next"), say("supporter.step_who")
    yield Screen("supporter_kind", route, acts=(press(kind),))
    yield Screen("supporter_who", route, acts=(press(kind, go_on),))
    somebody = (kind, go_on, say("supporter.who_other"), go_on)
    yield Screen("supporter_own_words", route, acts=(press(*somebody),))
    animal = (kind, say("supporter.kind_animal"), go_on)
    yield Screen("supporter_who_animal", route, acts=(press(*animal),))


def _pictures(route: Route) -> Iterator[Screen]:
    """Yield a screen for each way to look for a picture."""
    yield Screen("picture", route)
    yield Screen("picture_search", route, acts=(search_picture("garden"), choose_picture(0)))
    yield Screen("picture_nothing", route, acts=(search_picture("qqqq"),))
    yield Screen("picture_for_words", replace(route, parent_id=say("looks.sample_line")))
    yield Screen("picture_used", route, acts=(open_shelf(Shelf.USED),))
    kept = (keep_favourite("garden"), keep_favourite("tea"), keep_favourite("friend"))
    yield Screen("picture_favourites", route, acts=(*kept, open_shelf(Shelf.FAVOURITES)))


def _input_parts(route: Route) -> Iterator[Screen]:
    """Yield how somebody presses: by hand, then with one switch, whose every part is opened."""
    yield Screen("input", route)
    one = press(say("input.part_method"), say("input.method_one_switch"))
    parts, mine = press_if_there(say("looks.parts")), say("input.part_switches")
    yield Screen("input_one_switch", route, acts=(one,))
    yield Screen("input_speed", route, acts=(one, parts, press(say("input.part_speed"))))
    yield Screen("input_learn", route, acts=(one, parts, press(mine, say("input.switch_choose"))))


def _looks_parts(route: Route) -> Iterator[Screen]:
    """Yield a screen for the parts of how pictures look."""
    mine = say("looks.part_my_look")
    for part in ("colours", "paper"):
        yield Screen(f"looks_{part}", route, acts=(press(say(f"looks.part_{part}")),))
    yield Screen("looks_pictures", route, acts=(press(say("looks.part_pictures")),))
    yield Screen("looks_sound", route, acts=(press(say("looks.part_sound")),))
    for part in ("form", "target", "count", "heard", "say_like", "cue_voice", "sounds", "guard"):
        yield Screen(f"looks_{part}", route, acts=(press(say(f"looks.part_{part}")),))
    add = (say("looks.part_say_like"), say("looks.add_word"))
    yield Screen("looks_word", route, acts=(press(*add),))
    yield Screen("looks_my_look", route, acts=(press(mine),))
    for piece in ("skin", "hair", "clothes", "wheelchair"):
        yield Screen(f"looks_{piece}", route, acts=(press(mine, say(f"looks.piece_{piece}")),))


def _face_parts(route: Route) -> Iterator[Screen]:
    """Yield a screen for some parts of a drawn face."""
    drawn = press(say("face.drawn_face"))
    yield Screen("face_drawn", route, acts=(drawn,))
    for key in ("hair", "more"):
        yield Screen(f"face_{key}", route, acts=(drawn, _press_part(f"{say(f'face.part_{key}')},")))


def _voice_stages(route: Route) -> Iterator[Screen]:
    """Yield a screen for each stage of recording a voice; one leaves a recording behind for the last."""
    begun = (say("voice.yes"), say("helpers.me"), say("voice.record"))
    done = (*begun, say("voice.stop"))
    yield Screen("voice", route)
    yield Screen("voice_who", route, acts=(press(*begun[:1]),))
    spoken = replace(route, thing_id=SPOKEN_PROMPT, parent_id="3")
    yield Screen("voice_of_question", spoken, acts=(press(*begun[:2]),))
    yield Screen("voice_recording", replace(route, parent_id="1"), acts=(press(*begun),))
    yield Screen("voice_review", replace(route, parent_id="2"), acts=(press(*done),))
    away = (say("voice.new"), *done, say("voice.throw_away"))
    yield Screen("voice_sure", replace(route, parent_id="2"), acts=(press(*away),))
    yield Screen("voice_notes", replace(route, parent_id="2"), acts=(press(say("voice.put_away")),))


def _photo_stages(route: Route) -> Iterator[Screen]:
    """Yield a screen for each stage of taking a photo in."""
    following, camera = press(say("shell.next")), say("crop.from_camera")
    yield Screen("photo", route)
    yield Screen("photo_camera", route, acts=(press(camera),))
    yield Screen("photo_taken", route, acts=(press(camera, say("camera.take")),))
    yield Screen("photo_crop", route, acts=(drop_photo,))
    tilted = press(*[say("crop.tilt_right")] * 9, say("crop.bigger"), say("crop.shape"))
    yield Screen("photo_tilted", route, acts=(drop_photo, tilted))
    yield Screen("photo_words", route, acts=(drop_photo, following))


def _press_part(words: str) -> Act:
    """Return the pressing of a part of a face; with big words the parts have a page of their own."""

    def act(shown: QWidget) -> None:
        try:
            press(words)(shown)
        except NothingToPress:
            press(say("face.parts"), words)(shown)

    return act
