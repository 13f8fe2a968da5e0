"""Read the list that comes with a pack: a CSV of any of the usual kinds."""

import csv
import io

MOST_ROWS = 50_000
LARGEST_TABLE_BYTES = 20_000_000
_MOST_COLUMNS = 200


def read_table(data: bytes) -> tuple[dict[str, str], ...]:
    """Return the rows by the names of their columns in small letters; nothing for what is no table.

    Commas, semicolons and tabs divide; UTF-8, UTF-16 with its mark and Windows-1252 are read.
    """
    if len(data) > LARGEST_TABLE_BYTES:
        return ()
    text = _text(data).replace("\0", "")
    first = text.split("\n", 1)[0]
    divider = max(",;\t", key=first.count)
    rows = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=divider)
        names = [name.strip().lower() for name in next(reader, [])][:_MOST_COLUMNS]
        for row in reader:
            rows.append(dict(zip(names, (cell.strip() for cell in row), strict=False)))
            if len(rows) >= MOST_ROWS:
                break
    except csv.Error:
        return ()
    return tuple(rows)


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
