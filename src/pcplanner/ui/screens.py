"""Draw every page of the example to PNG, so that somebody can look at them side by side."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.errors import InputError
from pcplanner.domain.people import AccessProfile, ThemeName
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.services.take_home import CannotSave
from pcplanner.speech.player import Player
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, NothingToPress, drop_photo, press
from pcplanner.ui.window import Window
from pcplanner.ui.worker import InlineWorker, Worker

MakeContext = Callable[[Services, SpeakingService, Worker, Worker], Context]


class StrayWindow(RuntimeError):
    """A part of a page stands outside the window; that is a fault of the program."""


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
        Screen("add_person", Route(Place.ADD_PERSON)),
        Screen("face", Route(Place.FACE, me)),
        Screen("face_crop", Route(Place.FACE, me), acts=(drop_photo,)),
        *_face_parts(Route(Place.FACE, me)),
        Screen("home", Route(Place.HOME, me)),
        Screen("home_empty", Route(Place.HOME, empty_id)),
        Screen("about", Route(Place.ABOUT, me)),
        *chapters,
        Screen("lines_drawer", Route(Place.LINES, me, ABOUT_ME[1].id), is_drawer_open=True),
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
        Screen("promises", Route(Place.PROMISES, me)),
        Screen("celebration", Route(Place.PROMISES, me), celebrates=True),
        Screen("take_home", Route(Place.TAKE_HOME, me)),
        Screen("picture", Route(Place.PICTURE, me)),
        Screen("looks", Route(Place.LOOKS, me)),
        Screen("looks_nobody", Route(Place.LOOKS)),
        Screen("break", Route(Place.BREAK, me)),
        Screen("help", Route(Place.HELP, me, Place.HOME.value)),
    )


def _supporter_questions(route: Route) -> Iterator[Screen]:
    """Yield a screen for each question about somebody in the circle."""
    for key in ("name", "who", "paid", "ring"):
        yield Screen(f"supporter_{key}", route, acts=(press(say(f"supporter.step_{key}")),))
    somebody = (say("supporter.step_who"), say("supporter.who_other"))
    yield Screen("supporter_kind", route, acts=(press(*somebody, say("shell.next")),))
    yield Screen("supporter_own_words", route, acts=(press(*somebody, *[say("shell.next")] * 2),))


def _face_parts(route: Route) -> Iterator[Screen]:
    """Yield a screen for some parts of a drawn face."""
    drawn = press(say("face.drawn_face"))
    yield Screen("face_drawn", route, acts=(drawn,))
    for key in ("hair", "more"):
        yield Screen(f"face_{key}", route, acts=(drawn, _press_part(f"{say(f'face.part_{key}')},")))


def _press_part(words: str) -> Act:
    """Return the pressing of a part of a face; with big words the parts have a page of their own."""

    def act(shown: QWidget) -> None:
        try:
            press(words)(shown)
        except NothingToPress:
            press(say("face.parts"), words)(shown)

    return act


def draw_screens(asked: argparse.Namespace, make_context: MakeContext) -> Iterator[Path]:
    """Draw the pages that were asked for; yield each picture when it is written."""
    try:
        width, height = (int(part) for part in asked.size.split("x"))
    except ValueError as trouble:
        raise InputError(say("cli.bad_size")) from trouble
    with tempfile.TemporaryDirectory(prefix="pcplanner-", ignore_cleanup_errors=True) as scratch:
        places = places_under(Path(scratch))
        services = build_services(places)
        speech = SpeakingService(places.cache, Player())
        access = AccessProfile(scale=asked.scale, theme=ThemeName(asked.theme), speech=False, motion=False)
        services.settings.set_access(access)
        troubles: list[BaseException] = []
        usual_hook, sys.excepthook = sys.excepthook, lambda _, error, __: troubles.append(error)
        try:
            plan, empty_id = _people_in(services, access)
            wanted = [
                s
                for s in all_screens(plan, empty_id)
                if (asked.only or "") in s.name and s.route.place in ALL_PAGES
            ]
            for screen in wanted:
                context = make_context(services, speech, InlineWorker(), InlineWorker())
                yield _draw(context, screen, QSize(width, height), asked.out)
                if troubles:
                    # Qt swallows what is raised in a slot: a page that did so is not a picture of a page.
                    raise troubles[0]
        finally:
            sys.excepthook = usual_hook
            services.library.lock()
            speech.close()


def _people_in(services: Services, access: AccessProfile) -> tuple[Plan, str]:
    """Open the practice library, with everybody in it liking the look that is to be drawn."""
    services.library.open_practice()
    new = services.people.add(say("cli.somebody_new")).value.id
    for card in services.people.find().cards:
        services.people.set_access(card.id, access)
    return services.people.plan(read_example().plans[0].person.id), new


def _draw(context: Context, screen: Screen, size: QSize, folder: Path) -> Path:
    window = Window(context, ALL_PAGES)
    shell: QWidget = window.shell
    shell.resize(size)
    shell.show()
    behind = (
        [Route(Place.PEOPLE), Route(Place.HOME, screen.route.person_id)] if screen.route.person_id else []
    )
    context.navigator.start_at(*[r for r in behind if r != screen.route], screen.route)
    if screen.is_drawer_open:
        window.shell.open_drawer()
    if screen.celebrates:
        context.messages.celebrate(say("steps.well_done", name=say("cli.somebody_new")))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for act in screen.acts:
        act(window.parts.widget if window.parts and act is drop_photo else shell)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    strays = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not shell]
    if strays:
        raise StrayWindow(f"{screen.name} opened a window of its own: {strays}")
    path = folder / f"{screen.name}.png"
    folder.mkdir(parents=True, exist_ok=True)
    if not shell.grab().save(str(path)):
        raise CannotSave(say("take_home.cannot_save"))
    shell.close()
    shell.deleteLater()
    return path
