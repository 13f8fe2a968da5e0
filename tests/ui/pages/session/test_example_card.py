from pytestqt.qtbot import QtBot

from pcplanner.services.example import read_example
from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.example_card import ExampleCard


def test_the_card_draws_its_way_large_and_only_its_words_when_low(
    bare_context: Context, qtbot: QtBot
) -> None:
    card = ExampleCard(bare_context.look, "Try it", "Made up.", read_example().main.person.picture)
    qtbot.addWidget(card)
    assert card.accessibleName() == "Try it. Made up."
    counts = []
    for height in (424, 72):
        card.resize(408, height)
        image = card.grab().toImage()
        counts.append(len({image.pixel(x, y) for x in range(0, 408, 5) for y in range(0, height, 5)}))
    assert counts[0] > counts[1]
