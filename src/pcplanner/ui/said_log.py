"""Write down what is said, to check that it is enough for somebody who sees nothing."""

from datetime import UTC, datetime
from pathlib import Path

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say
from pcplanner.ui.speaking import Speaking


def log_what_is_said(speaking: Speaking, path: Path) -> None:
    """Write each text on a line of its own, with its time, as it begins.

    Raises ``EnvironmentTrouble`` where nothing can be written.
    """

    def keep(text: str) -> None:
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC):%H:%M:%S.%f} {' '.join(text.split())}\n")

    try:
        path.touch()
    except OSError as trouble:
        raise EnvironmentTrouble(say("cli.log_cannot_be_written")) from trouble
    speaking.began.connect(keep)
