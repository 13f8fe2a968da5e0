"""Things are drawn where they are put, and the person's own sleeve and hand can be recoloured."""

from collections.abc import Callable

import pytest

from pcplanner.symbols.kit import colours, things
from pcplanner.symbols.kit.geometry import Frame
from pcplanner.symbols.kit.looks import ME, TOM
from pcplanner.symbols.kit.sheet import Sheet

DRAWERS: tuple[Callable[[Sheet], None], ...] = (
    lambda s: things.page(s, 40, 40, 300, 400),
    lambda s: things.triangle_sign(s, 256, 256, 200),
    lambda s: things.moon(s, 256, 256, 200),
    lambda s: things.banknote(s, 40, 40, 200, 100),
    lambda s: things.speaker(s, 256, 256, 200),
    lambda s: things.bell(s, 256, 256, 200),
    lambda s: things.clipboard(s, 40, 40, 200, 300),
    lambda s: things.box(s, 100, 200, 200, 200),
    lambda s: things.pencil(s, Frame(100, 400, 1, -45)),
    lambda s: things.pin(s, 256, 400, 200),
    lambda s: things.globe(s, 256, 256, 200),
    lambda s: things.rings(s, 256, 256, 100),
    lambda s: things.empty_wheelchair(s, Frame(256, 300)),
    lambda s: things.plane(s, Frame(256, 256)),
    lambda s: things.toothbrush(s, Frame(60, 400, 1, -45)),
    lambda s: things.cap(s, Frame(256, 256), colours.NAVY, colours.WHITE),
    lambda s: things.ear(s, 256, 256, 200),
)


@pytest.mark.parametrize("drawer", DRAWERS)
def test_a_thing_is_drawn_and_belongs_to_nobody(drawer: Callable[[Sheet], None]) -> None:
    sheet = Sheet()
    drawer(sheet)
    assert "<path" in sheet.svg()
    assert "class=" not in sheet.svg()


def test_only_my_own_sleeve_and_hand_can_be_recoloured() -> None:
    mine, theirs = Sheet(), Sheet()
    things.sleeve_hand(mine, ME, "mitt", Frame(256, 256))
    things.sleeve_hand(theirs, TOM, "mitt", Frame(256, 256))
    assert 'class="clothes"' in mine.svg()
    assert 'class="skin"' in mine.svg()
    assert "class=" not in theirs.svg()
