"""Write the built-in pack: ``python -m pcplanner.symbols.kit [--out FOLDER]``."""

import argparse
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.symbols.kit.pack import write_pack


def main(arguments: list[str] | None = None) -> int:
    """Draw every symbol into a folder and say how many there are."""
    parser = argparse.ArgumentParser(prog="pcplanner.symbols.kit", description="Draw the built-in symbols.")
    parser.add_argument("--out", type=Path, default=None, help="folder for the drawings and the index")
    folder: Path = parser.parse_args(arguments).out or asset_path("symbols")
    count = write_pack(folder)
    print(f"{count} symbols drawn in {folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
