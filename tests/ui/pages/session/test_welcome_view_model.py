from collections.abc import Callable

from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.welcome_view_model import WelcomeViewModel
from pcplanner.ui.routes import Place, Route


def begin(context: Context) -> Place | None:
    context.navigator.start_at(Route(Place.WELCOME))
    WelcomeViewModel(context).load()
    return context.navigator.here.place if context.navigator.here else None


def test_with_no_library_the_first_choice_is_shown(bare_context: Context) -> None:
    assert begin(bare_context) is Place.WELCOME


def test_with_a_library_the_passphrase_is_asked_for(bare_context: Context, code: str) -> None:
    assert begin(bare_context) is Place.UNLOCK


def test_a_missing_library_leads_to_its_copies(bare_context: Context, code: str, services: Services) -> None:
    (services.library._places.library / "library.db").unlink()
    assert begin(bare_context) is Place.PROBLEMS


def test_a_damaged_key_file_leads_to_the_copies(bare_context: Context, code: str, services: Services) -> None:
    (services.library._places.library / "vault.json").write_text("{")
    assert begin(bare_context) is Place.PROBLEMS


def test_an_open_library_is_gone_on_with(bare_context: Context, code: str, passphrase: str) -> None:
    bare_context.services.library.unlock(passphrase)
    assert begin(bare_context) is Place.PEOPLE


def test_a_library_whose_code_was_not_typed_goes_on_there(bare_context: Context, passphrase: str) -> None:
    bare_context.services.library.start(passphrase, passphrase)
    assert begin(bare_context) is Place.START_LIBRARY


def test_the_example_opens(bare_context: Context) -> None:
    WelcomeViewModel(bare_context).try_example()
    assert bare_context.navigator.here == Route(Place.PEOPLE)
    assert bare_context.services.library.is_practice


def test_a_broken_example_is_put_aside_and_made_again(
    bare_context: Context, services: Services, damage: Callable[[], None]
) -> None:
    services.library.open_practice()
    services.library.lock()
    path = services.library._places.practice / "library.db"
    path.write_bytes(path.read_bytes()[:100])
    WelcomeViewModel(bare_context).try_example()
    assert services.people.find().total == 5
    assert list(services.library._places.data.glob("practice.damaged-*"))
