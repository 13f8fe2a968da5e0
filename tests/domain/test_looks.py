import pytest

from pcplanner.domain.looks import Look


@pytest.mark.parametrize("look", [Look(), Look("#F3CDA8"), Look("#F3CDA8", "#2B2625", "#FFC845", "#9A9AA2")])
def test_a_look_comes_back_from_its_text(look: Look) -> None:
    assert Look.from_text(look.to_text()) == look


def test_only_a_look_with_nothing_said_is_plain() -> None:
    assert Look().is_plain
    assert not Look(wheelchair="#9A9AA2").is_plain


@pytest.mark.parametrize("bad", ["red", "#fff", "#12345G", '#123456"/><script>'])
def test_anything_but_a_colour_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="colour"):
        Look(skin=bad)


@pytest.mark.parametrize("text", ["", "- -", "- - - red", "- - - - -"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # any ValueError will do
        Look.from_text(text)
