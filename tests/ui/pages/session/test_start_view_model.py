from pathlib import Path

import pytest

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.session.start_view_model import StartStep, StartViewModel
from pcplanner.ui.routes import Place, Route

GOOD = "four words are better"


@pytest.fixture
def view_model(bare_context: Context) -> StartViewModel:
    bare_context.navigator.start_at(Route(Place.WELCOME), Route(Place.START_LIBRARY))
    return StartViewModel(bare_context)


def test_a_short_passphrase_is_told_at_the_first_field(view_model: StartViewModel) -> None:
    view_model.make("short", "short")
    assert view_model.state.first_slip
    assert not view_model.state.again_slip


def test_two_passphrases_are_told_at_the_second_field(
    view_model: StartViewModel, bare_context: Context
) -> None:
    view_model.make(GOOD, GOOD + "!")
    assert view_model.state.again_slip
    assert not bare_context.services.library.is_open


def test_the_sheet_follows_and_back_cannot_lose_it(view_model: StartViewModel, bare_context: Context) -> None:
    view_model.make(GOOD, GOOD)
    assert view_model.state.step is StartStep.SHEET
    assert len(view_model.state.groups) == 7
    assert not bare_context.navigator.can_go_back


def test_the_sheet_is_saved_as_a_pdf(view_model: StartViewModel, tmp_path: Path) -> None:
    view_model.make(GOOD, GOOD)
    view_model.save_sheet(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "sheet.pdf" in view_model.state.saved


def test_a_sheet_that_cannot_be_saved_is_told(
    view_model: StartViewModel, tmp_path: Path, told: list[Message]
) -> None:
    (tmp_path / "no folder").write_text("")
    view_model.make(GOOD, GOOD)
    view_model.save_sheet(tmp_path / "no folder" / "sheet.pdf")
    assert "could not be saved" in told[-1].words


def test_a_slip_in_the_code_names_its_group(view_model: StartViewModel) -> None:
    view_model.make(GOOD, GOOD)
    view_model.to_step(StartStep.CODE)
    groups = list(view_model.state.groups)
    groups[2] = ("0" if groups[2][0] != "0" else "1") + groups[2][1:]
    view_model.type_code(" ".join(groups))
    assert "3" in view_model.state.code_slip


def test_the_code_typed_back_forgivingly_leads_to_the_people(
    view_model: StartViewModel, bare_context: Context
) -> None:
    view_model.make(GOOD, GOOD)
    view_model.type_code(" ".join(view_model.state.groups).lower().replace("0", "o"))
    assert bare_context.navigator.routes == (Route(Place.PEOPLE),)
    assert bare_context.services.library.code_to_type is None
    assert not bare_context.services.library.is_code_due


def test_the_passphrase_is_not_chosen_twice(view_model: StartViewModel, told: list[Message]) -> None:
    view_model.make(GOOD, GOOD)
    view_model.to_step(StartStep.PASSPHRASE)
    assert view_model.state.step is StartStep.SHEET
    assert told


def test_back_and_home_say_what_is_true_on_each_step(
    view_model: StartViewModel, bare_context: Context, told: list[Message]
) -> None:
    assert not view_model.go_back()
    view_model.make(GOOD, GOOD)
    assert view_model.go_back()
    assert told[-1].words == say("session.passphrase_is_chosen")
    view_model.to_step(StartStep.CODE)
    assert view_model.go_home()
    assert told[-1].words == say("session.first_code")
    assert view_model.state.step is StartStep.CODE
    assert view_model.go_back()
    assert view_model.state.step is StartStep.SHEET


def test_home_leads_from_the_first_step_to_the_first_choice(
    view_model: StartViewModel, bare_context: Context
) -> None:
    assert view_model.go_home()
    assert bare_context.navigator.here == Route(Place.WELCOME)
