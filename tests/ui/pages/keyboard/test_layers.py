import pytest

from pcplanner.domain.access import KeyboardOrder
from pcplanner.ui.pages.keyboard.layers import COLUMNS, ROWS, Layer, as_big, name_of, signs_on


@pytest.mark.parametrize("order", list(KeyboardOrder))
def test_every_letter_and_the_signs_people_need_are_there_once(order: KeyboardOrder) -> None:
    every = [sign for layer in Layer for sign in signs_on(layer, order) if sign]
    for sign in "abcdefghijklmnopqrstuvwxyz0123456789£.,?!'-@&éüñŵ":
        assert sign in every
    for layer in Layer:
        signs = signs_on(layer, order)
        assert len(signs) == ROWS * COLUMNS[order]
        used = [sign for sign in signs if sign]
        assert len(set(used)) == len(used)


def test_both_orders_have_the_same_accents() -> None:
    accents = [
        {sign for layer in (Layer.ACCENTS, Layer.MORE_ACCENTS) for sign in signs_on(layer, order)} - {""}
        for order in KeyboardOrder
    ]
    assert accents[0] == accents[1]


def test_every_sign_has_a_name_that_can_be_said() -> None:
    for order in KeyboardOrder:
        for layer in Layer:
            for sign in signs_on(layer, order):
                assert not sign or sign.isalnum() or name_of(sign).replace(" ", "").isalpha()
    assert name_of("£") == "pound sign"
    assert name_of("a") == "a"


def test_a_letter_without_a_capital_stays_as_it_is() -> None:
    assert as_big("é") == "É"
    assert as_big("ß") == "ß"
