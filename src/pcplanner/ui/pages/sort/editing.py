"""Do what a facilitator types and chooses about a sitting, each thing kept at once."""

from pcplanner.domain.changes import Changed
from pcplanner.domain.pictures import Picture
from pcplanner.domain.sittings import Sitting, SortOption, SortPlace
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.pages.sort.picture_label import with_label
from pcplanner.ui.pages.sort.state import View
from pcplanner.ui.pages.sort.view_model import SortViewModel
from pcplanner.ui.routes import Place, Route


class SortEditing:
    """Change the options, the words of the places and who took part."""

    def __init__(self, context: Context, route: Route, view_model: SortViewModel) -> None:
        self._context = context
        self._person_id = route.person_id
        self._sitting_id = route.thing_id
        self._view_model = view_model
        self._service = context.services.sorting
        self._typing: tuple[str, str] = ("", "")

    def set_words(self, option_id: str, words: str) -> None:
        """Keep other words for an option; one that would have neither words nor a picture is refused."""
        option = self._option(option_id)
        if option is None or words.strip() == option.words:
            return
        if self._typing[0] != option_id:
            self._typing = (option_id, one_undo())
        sitting_id, typing, picture = self._sitting_id, self._typing[1], option.picture
        change = self._service.change_option
        self._view_model.keep(lambda: change(sitting_id, option_id, words, picture, part_of=typing))

    def ask_picture(self) -> None:
        """Let another picture be chosen for the option that is asked."""
        asked = self._view_model.state.asked
        if asked is None:
            return
        option, sitting_id = asked.option, self._sitting_id

        def answered(picture: Picture | None) -> None:
            # What was typed meanwhile is kept.
            words = (self._option(option.id) or option).words
            change, packs = self._service.change_option, self._context.services.packs

            def changed() -> Changed[Sitting]:
                named = picture and not words and with_label(picture, packs.packs(self._person_id))
                return change(sitting_id, option.id, words, named or picture)

            self._context.change(changed)

        self._view_model.keeping.ask_picture(self._person_id, answered, option.words)

    def ask_something_else(self) -> None:
        """Let the person bring in a picture of their own; it is asked next, and its words are asked for."""
        services, person_id, sitting_id = self._context.services, self._person_id, self._sitting_id

        def answered(picture: Picture | None) -> None:
            if picture is None:
                return
            new_id = id_of_new(one_undo())
            self._view_model.expect(new_id)

            def added() -> Changed[Sitting]:
                named = with_label(picture, services.packs.packs(person_id))
                return self._service.add_option(sitting_id, "", named, is_own=True, new_id=new_id)

            self._context.change(added)

        self._view_model.keeping.ask_picture(person_id, answered)

    def add(self, words: str) -> None:
        """Put in one more thing to sort, with the picture that fits its words best, where there is one."""
        if not words.strip():
            return
        sitting_id, person_id, new_id = self._sitting_id, self._person_id, id_of_new(one_undo())
        services = self._context.services

        def added() -> Changed[Sitting]:
            found = services.picture_uses.suggest(services.people.plan(person_id), words, 1)
            return self._service.add_option(sitting_id, words, found[0] if found else None, new_id=new_id)

        self._view_model.keep(added)

    def leave_out(self) -> None:
        """Take out what is asked; undo brings it back."""
        asked, sitting_id = self._view_model.state.asked, self._sitting_id
        if asked is not None:
            self._context.change(lambda: self._service.leave_out(sitting_id, asked.option.id))

    def set_place_words(self, place: SortPlace, words: str) -> None:
        """Call a place by other words."""
        sitting_id, set_words = self._sitting_id, self._service.set_place_words
        self._view_model.keep(lambda: set_words(sitting_id, place, words))

    def set_name(self, view: View, name: str) -> None:
        """Say by name who helped, or who chose, that is not in the circle."""
        keep = self._service.set_helped_by if view is View.WHO_HELPS else self._service.set_chosen_by
        sitting_id = self._sitting_id
        if name.strip():
            self._view_model.keep(lambda: keep(sitting_id, name))

    def sort_again(self) -> None:
        """Begin another sitting of the same topic."""
        sitting, person_id = self._view_model.state.sitting, self._person_id
        if sitting is None:
            return
        new_id, topic_id = id_of_new(one_undo()), sitting.topic_id

        def begun(new: Sitting) -> None:
            self._context.navigator.replace(Route(Place.SORT, person_id, new.id))

        self._context.change(lambda: self._service.begin(person_id, topic_id, new_id=new_id), begun)

    def put_away(self) -> None:
        """Put the sitting away; undo brings it back."""
        sitting_id = self._sitting_id
        self._view_model.keeping.put_away(lambda: self._service.put_away(sitting_id), say("sort.told_away"))

    def _option(self, option_id: str) -> SortOption | None:
        sitting = self._view_model.state.sitting
        return next((x for x in sitting.options if x.id == option_id), None) if sitting else None
