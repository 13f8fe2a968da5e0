import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.chosen import ChosenPerson
from pcplanner.ui.pages.people.finder_view_model import FinderViewModel


@pytest.fixture
def view_model(context: Context) -> FinderViewModel:
    made = FinderViewModel(context)
    made.load()
    made.choose(made.state.found[0].id)
    return made


def shown(context: Context, view_model: FinderViewModel, qtbot: QtBot) -> ChosenPerson:
    assert view_model.state.chosen is not None
    one = ChosenPerson(context, view_model, view_model.state.chosen)
    qtbot.addWidget(one)
    one.resize(448, 572)
    one.show()
    return one


def test_a_name_being_typed_is_saved_when_the_page_closes(
    context: Context, practice: Services, view_model: FinderViewModel, qtbot: QtBot
) -> None:
    one = shown(context, view_model, qtbot)
    edit = one.name.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("Half typed")
    one.settle()
    assert practice.people.find("Half typed").total == 1


def test_a_plan_put_away_is_brought_back_first(
    context: Context, practice: Services, view_model: FinderViewModel, qtbot: QtBot
) -> None:
    assert view_model.state.chosen is not None
    person_id = view_model.state.chosen.id
    context.change(lambda: practice.people.put_away(person_id))
    view_model.show_away(is_away=True)
    view_model.choose(person_id)
    one = shown(context, view_model, qtbot)
    assert not one.name.isVisible()
    one.who.click()
    assert not practice.people.find(put_away=True).total
