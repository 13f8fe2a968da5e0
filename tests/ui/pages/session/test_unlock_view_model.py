from collections.abc import Callable

from pcplanner.services.bundle import Services, build_services
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.unlock_view_model import UnlockViewModel, WayOut
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.way_back import to_text


def test_the_passphrase_opens_the_people(bare_context: Context, code: str, passphrase: str) -> None:
    UnlockViewModel(bare_context).open(passphrase)
    assert bare_context.navigator.here == Route(Place.PEOPLE)
    assert bare_context.services.library.is_open


def test_it_leads_back_to_where_somebody_was(bare_context: Context, code: str, passphrase: str) -> None:
    way = (Route(Place.PEOPLE), Route(Place.HOME, "me"))
    UnlockViewModel(bare_context, to_text(way)).open(passphrase)
    assert bare_context.navigator.routes == way


def test_each_trouble_has_its_own_sentence(
    bare_context: Context, code: str, passphrase: str, services: Services, damage: Callable[[], None]
) -> None:
    view_model = UnlockViewModel(bare_context)
    view_model.open("")
    slips = [view_model.state.slip]
    view_model.open("wrong words here")
    slips.append(view_model.state.slip)
    troubles = []
    other = build_services(services.library._places, cost=CHEAP_COST)
    other.library.unlock(passphrase)
    view_model.open(passphrase)
    troubles.append(view_model.state.trouble)
    other.library.lock()
    damage()
    view_model.open(passphrase)
    troubles.append(view_model.state.trouble)
    view_model.open(passphrase)
    troubles.append(view_model.state.trouble)
    assert all(slips)
    ways = [(t.way_out if t else None) for t in troubles]
    assert ways == [WayOut.TRY_AGAIN, WayOut.COPIES, WayOut.COPIES]
    sentences = {*slips, *(t.sentence for t in troubles if t)}
    assert len(sentences) == 5


def test_try_again_opens_once_the_other_window_is_closed(
    bare_context: Context, code: str, passphrase: str, services: Services
) -> None:
    other = build_services(services.library._places, cost=CHEAP_COST)
    other.library.unlock(passphrase)
    view_model = UnlockViewModel(bare_context)
    view_model.open(passphrase)
    other.library.lock()
    view_model.act()
    assert services.library.is_open


def test_damage_leads_to_the_copies(
    bare_context: Context, code: str, passphrase: str, damage: Callable[[], None]
) -> None:
    damage()
    view_model = UnlockViewModel(bare_context)
    view_model.open(passphrase)
    view_model.act()
    assert bare_context.navigator.here == Route(Place.PROBLEMS)


def test_a_code_never_typed_back_is_made_anew(
    bare_context: Context, passphrase: str, services: Services
) -> None:
    first = services.library.start(passphrase, passphrase)
    services.library.lock()
    again = build_services(services.library._places, cost=CHEAP_COST)
    assert again.library.is_code_due
    view_model = UnlockViewModel(
        Context(
            again,
            bare_context.worker,
            bare_context.drawing,
            bare_context.changes,
            bare_context.messages,
            bare_context.navigator,
            bare_context.speaking,
            bare_context.look,
        )
    )
    view_model.open(passphrase)
    assert bare_context.navigator.here == Route(Place.START_LIBRARY)
    assert again.library.code_to_type is not None
    assert again.library.code_to_type.text != first.text
    again.library.lock()
