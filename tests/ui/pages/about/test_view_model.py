from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.context import Context
from pcplanner.ui.pages.about.view_model import AboutViewModel
from pcplanner.ui.routes import Place, Route


def test_an_empty_chapter_says_to_start_and_counts_what_is_added(
    context: Context, new_person_id: str
) -> None:
    view_model = AboutViewModel(context, new_person_id)
    assert [tile.caption for tile in view_model.state.chapters] == ["Start here"] * 3
    context.change(lambda: context.services.lines.add(new_person_id, "admire", "I am kind."))
    assert view_model.state.chapters[0].caption == "1 thing said"
    context.change(lambda: context.services.history.undo(new_person_id))
    assert view_model.state.chapters[0].caption == "Start here"


def test_a_tile_leads_to_its_lines(context: Context, example_person_id: str) -> None:
    view_model = AboutViewModel(context, example_person_id)
    view_model.open_chapter(ABOUT_ME[2].id)
    assert context.navigator.here == Route(Place.LINES, example_person_id, "support")
