from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.recover_view_model import RecoverViewModel
from pcplanner.ui.routes import Place, Route

NEW = "some other four words"


def test_the_code_opens_and_gives_a_new_passphrase(
    bare_context: Context, code: str, services: Services
) -> None:
    view_model = RecoverViewModel(bare_context)
    view_model.try_code(code.lower().replace("-", " "))
    assert view_model.state.is_code_known
    assert not services.library.is_open
    view_model.open(NEW, NEW)
    assert bare_context.navigator.here == Route(Place.PEOPLE)
    services.library.lock()
    services.library.unlock(NEW)
    assert services.people.find().total == 1


def test_a_slip_in_the_code_is_told(bare_context: Context, code: str) -> None:
    view_model = RecoverViewModel(bare_context)
    view_model.try_code(code[:-3])
    assert view_model.state.code_slip
    assert not view_model.state.is_code_known


def test_slips_in_the_new_passphrase_keep_the_library_locked(
    bare_context: Context, code: str, services: Services
) -> None:
    view_model = RecoverViewModel(bare_context)
    view_model.try_code(code)
    view_model.open("short", "short")
    assert view_model.state.first_slip
    view_model.open(NEW, NEW + "x")
    assert view_model.state.again_slip
    assert not services.library.is_open
