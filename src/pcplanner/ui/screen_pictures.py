"""Do what somebody would do to find a picture before the page is drawn."""

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.picture.found_tile import FoundTile
from pcplanner.ui.pages.picture.state import Shelf, shelf_words
from pcplanner.ui.screen_acts import Act, NothingToPress, press


def search_picture(words: str) -> Act:
    """Return the typing of words into the search."""

    def act(shown: QWidget) -> None:
        box = next((each for each in shown.findChildren(QLineEdit) if each.isVisible()), None)
        if box is None:
            raise NothingToPress(words)
        box.setText(words)
        box.textEdited.emit(words)
        QApplication.sendPostedEvents()

    return act


def choose_picture(number: int) -> Act:
    """Return the choosing of one of the pictures on the page."""

    def act(shown: QWidget) -> None:
        tiles = [each for each in shown.findChildren(FoundTile) if each.isVisible()]
        if number >= len(tiles):
            raise NothingToPress(str(number))
        tiles[number].click()
        QApplication.sendPostedEvents()

    return act


def keep_favourite(words: str) -> Act:
    """Return the keeping of the first picture for some words as a favourite."""

    def act(shown: QWidget) -> None:
        search_picture(words)(shown)
        choose_picture(0)(shown)
        press(say("picture.keep"))(shown)

    return act


def open_shelf(shelf: Shelf) -> Act:
    """Return the opening of a shelf; with big words it is among the groups."""

    def act(shown: QWidget) -> None:
        try:
            press(shelf_words(shelf))(shown)
        except NothingToPress:
            press(say("picture.groups"), shelf_words(shelf))(shown)

    return act
