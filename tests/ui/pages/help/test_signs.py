import pytest

from pcplanner.ui.pages.help.signs import sign_of
from pcplanner.ui.pages.help.view_model import page_help
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.icons import Icon


@pytest.mark.parametrize("place", [*(p.value for p in Place if p is not Place.HELP), "nowhere"])
def test_every_sentence_has_a_sign_of_its_own(place: str) -> None:
    signs = [sign_of(row.key) for row in page_help(place)]
    assert len(set(signs)) == len(signs)


def test_what_is_not_a_sentence_of_a_page_has_the_life_ring() -> None:
    assert {sign_of(key) for key in ("", "home_9", "home_0", "tab")} == {Icon.HELP}
