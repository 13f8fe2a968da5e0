"""Start pcplanner: the window, or one command."""

import sys
from collections.abc import Sequence

from pcplanner.cli import arguments


def main(words: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; return 0 done, 1 the user's input, 2 the environment."""
    asked = arguments.parse(sys.argv[1:] if words is None else words)
    if isinstance(asked, int):
        return asked
    # Each loads only what it needs: commands work where Qt cannot be loaded, and the window starts sooner.
    if not arguments.needs_qt(asked):
        from pcplanner.cli import commands  # noqa: PLC0415

        return commands.run(asked)
    from pcplanner import app  # noqa: PLC0415

    return app.run(asked)


if __name__ == "__main__":
    sys.exit(main())
