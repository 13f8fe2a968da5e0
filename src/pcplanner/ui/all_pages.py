"""List every page with the place it is shown at."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.ui.page import PageMaker
from pcplanner.ui.pages.home.page import open_page as home
from pcplanner.ui.routes import Place

ALL_PAGES: Mapping[Place, PageMaker] = MappingProxyType({Place.HOME: home})
