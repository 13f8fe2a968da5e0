from pcplanner.symbols.kit import colours
from pcplanner.ui.theme.pens import Pen


def test_there_are_six_pens_in_colours_of_our_own_symbols() -> None:
    named = {pen.colour.name().upper() for pen in Pen}
    assert len(named) == len(Pen) == 6
    assert named <= {colour.upper() for colour in colours.ALL}
    assert "#FFFFFF" not in named
