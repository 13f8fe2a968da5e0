"""Go from stop to stop of a style or a meeting, asking after each whether it is right."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.checking import unchecked
from pcplanner.domain.errors import PlainError
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_story import is_begun
from pcplanner.domain.walks import Stop, Walk
from pcplanner.domain.words import say
from pcplanner.ui.chapter_routes import chapter_route
from pcplanner.ui.context import Context
from pcplanner.ui.meeting_routes import stop_route
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family


@dataclass(frozen=True, slots=True)
class _Here:
    """Where a page is in its walk."""

    walk: Walk
    place: int
    plan: Plan

    @property
    def stop(self) -> Stop:
        return self.walk.stops[self.place]

    @property
    def skipped(self) -> frozenset[int]:
        """Return the numbers, from 1, of the chapters behind us that hold nothing."""
        behind = enumerate(self.walk.stops[: self.place], 1)
        return frozenset(n for n, x in behind if x.chapter is not None and not is_begun(self.plan, x.chapter))


class Walking(QObject):
    """Know the walk that the page shown is a stop of. Emits ``changed`` when that is another one.

    Pages know nothing of walks: the window lays what is asked here over their heads, and gives Next to this.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._route: Route | None = None
        self._here: _Here | None = None
        self._is_going = self._is_reading = False
        context.changes.happened.connect(self._on_changed)

    def arrive(self, route: Route) -> None:
        """Take in which page is shown; one beside every walk is left alone."""
        self._route = route
        if not route.walk_id:
            self._here, self._is_reading = None, False
            return
        if self._here is not None and not self._fits(self._here, route):
            self._here = None
        self._load()

    def head(self, head: PageHead) -> PageHead:
        """Return the head of the page with the question of its stop and where we are."""
        here = self._here
        if here is None or self._route is None:
            # The question of the stop will stand in place of the page's own, which is not said before it.
            return replace(head, is_ready=head.is_ready and not self._is_reading)
        if self._route.place is Place.CHECK_BACK:
            return replace(head, title=here.stop.title)
        footprints = (here.place + 1, len(here.walk.stops))
        stop = here.stop
        head = replace(
            head,
            title=stop.title,
            family=Family(stop.family.value),
            footprints=footprints,
            skipped=here.skipped,
        )
        return head if head.is_asking else replace(head, prompt=stop.prompt, prompt_picture=stop.picture)

    def go_next(self) -> bool:
        """Go on from the page shown: ask whether it is right, then the next stop; say whether it is a stop.

        The plan is read once more first, so that what was typed a moment ago is read back too.
        """
        route = self._route
        if route is None or not route.walk_id:
            return False
        if not self._is_going:
            self._is_going = True
            self._context.read(lambda: self._read(route), lambda here: self._go(here, route), self._refused)
        return True

    def _go(self, here: _Here | None, route: Route) -> None:
        self._is_going = False
        if route != self._route:
            return
        if here is None:
            self._context.go(Route(Place.HOME, route.person_id))
            return
        chapter = here.stop.chapter
        is_asking = route.place is Place.CHECK_BACK
        if not is_asking and chapter is not None and unchecked(here.plan, chapter):
            self._context.go(
                Route(Place.CHECK_BACK, route.person_id, chapter.id, route.thing_id, walk_id=route.walk_id)
            )
        else:
            self._go_on(here, route)

    def _refused(self, trouble: PlainError) -> None:
        self._is_going = False
        self._context.messages.problem(trouble)

    def _go_on(self, here: _Here, route: Route) -> None:
        after = here.walk.after(here.place)
        if here.walk.is_meeting:
            meetings = self._context.services.meetings
            item = after.id if after is not None else here.stop.id

            def gone(meeting: Meeting) -> None:
                # The drawing is seen to grow before the next question is asked.
                is_drawn = here.walk.has_board and here.stop.chapter is not None
                self._context.go(
                    Route(Place.STYLE, route.person_id, meeting.style_id, walk_id=meeting.id)
                    if is_drawn
                    else Route(Place.MEETING, route.person_id, meeting.id)
                )

            self._context.change(lambda: meetings.go_to(route.walk_id, item), gone)
        elif after is not None and here.walk.has_board:
            # The drawing is seen to grow before the next step is asked.
            self._context.go(Route(Place.STYLE, route.person_id, route.walk_id))
        elif after is not None and after.chapter is not None:
            self._context.go(chapter_route(route.person_id, after.chapter, route.walk_id))
        else:
            self._context.go(Route(Place.STYLE, route.person_id, route.walk_id))
            self._context.messages.tell(say("style.all_asked", name=here.walk.name))

    def _load(self) -> None:
        route = self._route
        if route is None or not route.walk_id:
            return

        def shown(here: _Here | None) -> None:
            if route == self._route:
                self._here, self._is_reading = here, False
                self.changed.emit()

        self._is_reading = True
        self._context.read(lambda: self._read(route), shown)

    def _read(self, route: Route) -> _Here | None:
        services = self._context.services
        plan = services.people.plan(route.person_id)
        walk = services.styles.walk(plan, route.walk_id)
        place = _place_in(walk, plan, route) if walk is not None else None
        return None if walk is None or place is None else _Here(walk, place, plan)

    def _fits(self, here: _Here, route: Route) -> bool:
        return here.walk.id == route.walk_id and _place_in(here.walk, here.plan, route) == here.place

    def _on_changed(self, changed: Changed[object]) -> None:
        route = self._route
        if route is not None and route.walk_id and changed.person_id == route.person_id:
            self._load()


def _place_in(walk: Walk, plan: Plan, route: Route) -> int | None:
    """Return which stop of a walk a page is; in a meeting, the one where we are before others like it."""
    meeting = plan.meeting(walk.id)
    if meeting is not None:
        at = meeting.place_of(meeting.at_item)
        if at < len(walk.stops) and _asks(walk, walk.stops[at], route):
            return at
    return next((n for n, stop in enumerate(walk.stops) if _asks(walk, stop, route)), None)


def _asks(walk: Walk, stop: Stop, route: Route) -> bool:
    """Say whether a page is that of a stop, or reads back what was said at it."""
    if route.place is Place.CHECK_BACK:
        return stop.chapter is not None and stop.chapter.id == route.thing_id
    expected = stop_route(route.person_id, walk.id, stop)
    # A chapter that is filled in once more is asked by the same stop.
    return expected is not None and replace(route, parent_id=expected.parent_id) == expected
