from collections.abc import Callable

from pcplanner.services.bundle import Services
from pcplanner.storage.states import LibraryState
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.session.problems_state import Act, Standing, View
from pcplanner.ui.pages.session.problems_view_model import ProblemsViewModel
from pcplanner.ui.routes import Place, Route


def loaded(context: Context) -> ProblemsViewModel:
    view_model = ProblemsViewModel(context)
    view_model.load()
    return view_model


def press(view_model: ProblemsViewModel, act: Act) -> None:
    view_model.act(next(row for row in view_model.state.rows if row.act is act))


def test_a_damaged_library_is_mended_from_its_newest_copy(
    bare_context: Context, code: str, passphrase: str, services: Services, damage: Callable[[], None]
) -> None:
    damage()
    bare_context.read(lambda: services.library.unlock(passphrase), lambda _: None, lambda _: None)
    view_model = loaded(bare_context)
    assert view_model.state.standing is Standing.BAD
    press(view_model, Act.LOOK_AT_NEWEST)
    assert view_model.state.view is View.SECRET
    view_model.take_secret("quite the wrong words")
    assert view_model.state.slip
    view_model.take_secret(passphrase)
    assert view_model.state.view is View.COPY
    assert "1 person" in view_model.contents_words()[0]
    assert "missing" in view_model.contents_words()[1]
    assert services.library.state() is LibraryState.DAMAGED
    view_model.use_copy()
    assert bare_context.navigator.here == Route(Place.PEOPLE)
    assert services.people.find().total == 1


def test_the_recovery_code_looks_into_a_copy_too(
    bare_context: Context, code: str, services: Services
) -> None:
    (services.library._places.library / "library.db").unlink()
    view_model = loaded(bare_context)
    press(view_model, Act.LOOK_AT_NEWEST)
    view_model.take_secret(code)
    assert view_model.state.view is View.COPY


def test_a_copy_is_made_and_checked(context: Context, told: list[Message]) -> None:
    view_model = loaded(context)
    press(view_model, Act.MAKE_COPY)
    assert told
    assert view_model.state.last_copy.startswith("today")
    press(view_model, Act.CHECK)
    assert view_model.state.standing is Standing.GOOD
    assert any("Nothing is missing" in row.title for row in view_model.state.rows)


def test_practice_goes_back_to_a_copy_without_a_secret(context: Context) -> None:
    view_model = loaded(context)
    press(view_model, Act.MAKE_COPY)
    context.services.people.add("Later")
    view_model.see_copies()
    view_model.act(view_model.state.rows[0])
    assert view_model.state.view is View.COPY
    view_model.use_copy()
    assert context.services.library.is_practice
    assert context.services.people.find("Later").total == 0


def test_the_newest_copy_that_opens_is_found(
    bare_context: Context, code: str, passphrase: str, services: Services
) -> None:
    services.library.unlock(passphrase)
    newest = services.library.back_up()
    services.library.lock()
    (newest / "library.db").write_bytes(b"broken" * 2000)
    (services.library._places.library / "library.db").unlink()
    view_model = loaded(bare_context)
    press(view_model, Act.LOOK_AT_NEWEST)
    view_model.take_secret(passphrase)
    assert view_model.state.contents is not None
    assert view_model.state.contents.path != newest
