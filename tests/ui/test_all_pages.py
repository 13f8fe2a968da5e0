from importlib import import_module

import pytest

from pcplanner.ui.all_pages import ALL_PAGES, page_module
from pcplanner.ui.routes import Place


@pytest.mark.parametrize("place", list(Place))
def test_every_place_has_a_page(place: Place) -> None:
    assert place in ALL_PAGES
    assert callable(import_module(page_module(place)).open_page)
