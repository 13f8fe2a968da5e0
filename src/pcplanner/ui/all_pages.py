"""List every page with the place it is shown at."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.ui.page import PageMaker
from pcplanner.ui.pages.circle.page import open_page as circle
from pcplanner.ui.pages.face.page import open_page as face
from pcplanner.ui.pages.home.page import open_page as home
from pcplanner.ui.pages.people.add_page import open_page as add_person
from pcplanner.ui.pages.people.page import open_page as people
from pcplanner.ui.pages.picture.page import open_page as picture
from pcplanner.ui.pages.session.problems_page import open_page as problems
from pcplanner.ui.pages.session.recover_page import open_page as recover
from pcplanner.ui.pages.session.start_page import open_page as start_library
from pcplanner.ui.pages.session.unlock_page import open_page as unlock
from pcplanner.ui.pages.session.welcome_page import open_page as welcome
from pcplanner.ui.pages.supporter.page import open_page as supporter
from pcplanner.ui.routes import Place

ALL_PAGES: Mapping[Place, PageMaker] = MappingProxyType(
    {
        Place.WELCOME: welcome,
        Place.START_LIBRARY: start_library,
        Place.UNLOCK: unlock,
        Place.RECOVER: recover,
        Place.PROBLEMS: problems,
        Place.PEOPLE: people,
        Place.ADD_PERSON: add_person,
        Place.HOME: home,
        Place.CIRCLE: circle,
        Place.FACE: face,
        Place.PICTURE: picture,
        Place.SUPPORTER: supporter,
    }
)
