import pytest

from pcplanner.symbols.tables import LARGEST_TABLE_BYTES, read_table

ROWS = ({"file": "a.svg", "label": "café"},)


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("divider", [",", ";", "\t"])
def test_every_usual_kind_is_read(code: str, divider: str) -> None:
    text = f"File {divider} LABEL\r\na.svg{divider}café\r\n"
    assert read_table(text.encode(code)) == ROWS


@pytest.mark.parametrize("data", [b"", b"\n", b"\0\0\0", b'"', b"x" * (LARGEST_TABLE_BYTES + 1)])
def test_what_is_no_table_gives_no_rows(data: bytes) -> None:
    assert read_table(data) == ()


def test_a_cell_longer_than_any_real_one_ends_the_reading() -> None:
    assert read_table(b'a\n"' + b"x" * 200_000) == ()


def test_short_and_long_rows_do_no_harm() -> None:
    assert read_table(b"a,b\n1\n1,2,3\n") == ({"a": "1"}, {"a": "1", "b": "2"})
