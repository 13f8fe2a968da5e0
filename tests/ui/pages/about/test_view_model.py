from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.context import Context
from pcplanner.ui.pages.about.view_model import AboutViewModel
from pcplanner.ui.routes import Place, Route


def test_only_the_first_empty_chapter_says_to_start_and_the_others_count(
    context: Context, new_person_id: str
) -> None:
    view_model = AboutViewModel(context, new_person_id)

    def captions() -> list[str]:
        return [tile.caption for tile in view_model.state.chapters]

    assert captions() == ["Start here", "Nothing yet", "Nothing yet"]
    context.change(lambda: context.services.lines.add(new_person_id, "admire", "I am kind."))
    assert captions() == ["1 thing said", "Start here", "Nothing yet"]
    context.change(lambda: context.services.history.undo(new_person_id))
    assert captions() == ["Start here", "Nothing yet", "Nothing yet"]


def test_a_tile_leads_to_its_lines(context: Context, example_person_id: str) -> None:
    view_model = AboutViewModel(context, example_person_id)
    view_model.open_chapter(ABOUT_ME[2].id)
    assert context.navigator.here == Route(Place.LINES, example_person_id, "support")
