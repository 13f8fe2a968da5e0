from pcplanner import __version__
from pcplanner.ui.pages.help.about import credits_of_program, licence_of_sqlcipher


def test_the_version_and_the_parts_are_told() -> None:
    told = " ".join(f"{credit.words} {credit.small}" for credit in credits_of_program())
    assert __version__ in told
    for part in ("PySide6", "SQLAlchemy", "reportlab", "Atkinson Hyperlegible", "CC0", "MIT"):
        assert part in told


def test_every_part_has_a_licence() -> None:
    notice = licence_of_sqlcipher()
    for credit in credits_of_program():
        assert credit.small or credit.words in notice


def test_the_notice_of_sqlcipher_is_whole() -> None:
    notice = " ".join(licence_of_sqlcipher())
    assert notice.startswith("Copyright (c)")
    assert "ZETETIC LLC" in notice
    assert notice.endswith("POSSIBILITY OF SUCH DAMAGE.")
