"""Let the window look, sound and be pressed as the person likes it whose plan is open."""

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.press_sizes import metrics_for, screen_dpi
from pcplanner.ui.pressing.pressing import Pressing
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import theme_named


class Wearing:
    """Put on what the person likes, or what this computer begins with while nobody's plan is open."""

    def __init__(self, context: Context, shell: Shell, pressing: Pressing) -> None:
        self._context = context
        self._shell = shell
        self._pressing = pressing
        self._person_id = ""
        self._own = context.services.settings.access()
        self.wear(self._own)

    def wear(self, access: AccessProfile) -> None:
        """Look, sound and be pressed as somebody likes it; all is drawn anew when its pictures change."""
        look = self._context.look
        is_worn_anew = isinstance(look.pictures, Pixmaps) and look.pictures.wear(access.look, access.tone)
        is_in_another_form = look.show_in(access.form, self._context.services.pictures.symbol_for)
        theme, metrics = theme_named(access.theme), metrics_for(access, screen_dpi(self._shell))
        is_other = (theme, metrics) != (look.theme, look.metrics)
        self._shell.apply_look(theme, metrics)
        if (is_worn_anew or is_in_another_form) and not is_other:
            look.changed.emit()
        self._shell.set_reduced_motion(not access.motion)
        self._context.speaking.use(access)
        self._pressing.use(access)

    def open_plan_of(self, person_id: str) -> None:
        """Put on what somebody likes whose plan is opened; nobody's is what this computer begins with."""
        if person_id == self._person_id:
            return
        self._person_id = person_id
        if person_id:
            self._wear_plan()
        else:
            self.wear(self._own)

    def plan_changed(self, changed: Changed[object]) -> None:
        """Put it on again where what changed is what is worn."""
        is_look = bool(changed.kinds & {Kind.PEOPLE, Kind.SETTINGS})
        if is_look and self._person_id and changed.person_id == self._person_id:
            self._wear_plan()
        elif Kind.SETTINGS in changed.kinds and not changed.person_id:
            self._own = self._context.services.settings.access()
            if not self._person_id:
                self.wear(self._own)

    def _wear_plan(self) -> None:
        person_id = self._person_id
        people = self._context.services.people

        def worn(plan: Plan) -> None:
            if plan.person.id == self._person_id:
                self.wear(plan.person.access)

        self._context.read(lambda: people.plan(person_id), worn)
