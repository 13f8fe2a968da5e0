from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.who_helps import HelperFaces, circle_of, helpers_of
from pcplanner.ui.widgets.tile import Tile


def test_the_person_comes_first_and_animals_promise_nothing(example: Plan) -> None:
    helpers = helpers_of(example, ())
    assert helpers[0].id == ME
    assert helpers[1:] == circle_of(example)
    names = [h.name for h in helpers]
    assert "Mum" in names
    assert "Biscuit" not in names


def test_a_name_that_was_typed_stays_to_be_chosen(example: Plan) -> None:
    assert helpers_of(example, ("Ravi at the bank",))[-1].name == "Ravi at the bank"
    assert helpers_of(example, ("",)) == helpers_of(example, ())


def test_faces_are_pressed_and_several_can_be_chosen(context: Context, qtbot: QtBot, example: Plan) -> None:
    faces = HelperFaces(context.look)
    qtbot.addWidget(faces)
    faces.resize(1288, 300)
    faces.show()
    helpers = helpers_of(example, ())
    chosen = {helpers[0].id, helpers[2].id}
    faces.show_helpers(helpers, chosen)
    tiles = [tile for tile in faces.grid.tiles() if isinstance(tile, Tile)]
    assert [tile.is_chosen() for tile in tiles[:3]] == [True, False, True]
    with qtbot.waitSignal(faces.helper_pressed) as pressed:
        qtbot.keyClick(tiles[1], Qt.Key.Key_Space)
    assert pressed.args == [helpers[1].id]
