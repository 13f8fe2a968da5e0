import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.photos.naming import Naming
from pcplanner.ui.photos.picture_words import PictureWords
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.option_row import OptionRow

PICTURE = PictureData("png", b"photo", "A photo.")


@pytest.fixture
def naming(example: Plan) -> Naming:
    made = Naming("My birthday", "A photo.")
    made.offer_people(example)
    return made


@pytest.fixture
def words(context: Context, naming: Naming, qtbot: QtBot) -> PictureWords:
    made = PictureWords(context, naming)
    naming.setParent(made)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show()
    naming.show(PICTURE)
    return made


def rows(words: PictureWords) -> dict[str, OptionRow]:
    return {row.words(): row for row in words.grid.tiles() if isinstance(row, OptionRow)}


def test_words_are_chosen_by_keyboard_and_said(words: PictureWords, naming: Naming, qtbot: QtBot) -> None:
    row = rows(words)["My birthday"]
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert naming.state.words == "My birthday"
    assert words.field.words() == "My birthday"
    assert row.is_chosen()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert words.field.words() == ""
    assert not row.is_chosen()


def test_words_are_typed(words: PictureWords, naming: Naming, qtbot: QtBot) -> None:
    words.focus_first()
    edit = words.field.focusProxy()
    assert edit is not None
    qtbot.keyClicks(edit, "Cake")
    assert naming.alt == "Cake"
    assert "Cake" in words.reading()


def test_without_a_picture_nothing_is_offered(words: PictureWords, naming: Naming) -> None:
    assert words.grid.tiles()
    naming.show(None)
    assert not words.grid.tiles()
    assert words.grid.pager.count == 1


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1288, 424), (1202, 328)])
def test_everything_is_large_and_whole_at_every_text_size(
    context: Context, words: PictureWords, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    words.resize(*size)
    shown = [row for row in words.grid.tiles() if row.isVisible()]
    assert shown
    for row in shown:
        assert min(row.width(), row.height()) >= 96
        assert words.grid.rect().contains(row.geometry())
    assert words.field.geometry().bottom() < words.grid.y()
    words.grab()
