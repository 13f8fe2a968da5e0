"""Offer the two commands: run the program, and test it."""

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from devtool import checks, environment, system_packages
from devtool.steps import StopError, clean_environment, prepare_output, say

DESCRIPTION = "Set this checkout up, then run or test pcplanner. What is there already is left alone."
EXAMPLES = """examples:
  python3 packaging/dev.py run                  open the app, or make an example plan where there is no screen
  python3 packaging/dev.py run --practice       all that follows "run" is handed to the app
  python3 packaging/dev.py test                 every check, as on CI
  python3 packaging/dev.py test --only types    one part: lint, format, types, layers or tests
  python3 packaging/dev.py test --only tests -- tests/domain -x
"""
DEMO_FOLDER = "example-plan"


def has_screen(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown here."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def run(app_arguments: Sequence[str]) -> int:
    """Open the app, or make the example plan where there is no screen, and return its exit status."""
    needs = (*environment.system_needs(), *system_packages.WINDOW_NEEDS)
    system_packages.ensure(needs, "for making and showing the app")
    python = environment.ensure(frozenset({"camera", "fonts"}))
    app = [str(python), "-m", "pcplanner"]
    if app_arguments or has_screen():
        say("Starting pcplanner.")
        return become([*app, *app_arguments])
    out = Path.cwd() / DEMO_FOLDER
    say("There is no screen here. I make the example plan as files instead.")
    # Word files and pictures of every page take minutes more; whoever wants them asks for them.
    status = wait_for([*app, "demo", "--out", str(out), "--format", "pdf", "txt", "json"])
    if status == 0:
        say(f"The example plan is in {out}")
    return status


def become(command: Sequence[str]) -> int:
    """Turn this process into the program where that can be done, so that signals and status are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], list(command), clean_environment())
    return wait_for(command)


def wait_for(command: Sequence[str]) -> int:
    """Run a program to its end and return its exit status, a signal as 128 and its number."""
    with subprocess.Popen(command, env=clean_environment(), stdin=subprocess.DEVNULL) as program:
        try:
            status = program.wait()
        except KeyboardInterrupt:
            # The program had the same Ctrl+C from the terminal, and may be saving.
            status = program.wait()
    return 128 - status if status < 0 else status


def test(only: Sequence[str], pytest_arguments: Sequence[str]) -> int:
    """Run every check, or the chosen ones, and return 0 only when all of them pass."""
    windows = (*system_packages.WINDOW_NEEDS, *system_packages.TEST_NEEDS)
    system_packages.ensure((*environment.system_needs(), *windows), "for the app and its tests")
    python = environment.ensure(frozenset({"camera", "dev", "fonts"}))
    chosen = [check for check in checks.all_checks() if not only or check.name in only]
    return checks.run_checks(python, chosen, pytest_arguments)


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    reader = argparse.ArgumentParser(
        prog="dev.py",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = reader.add_subparsers(dest="verb", required=True, metavar="run|test")
    verbs.add_parser("run", help="open the app", add_help=False)
    testing = verbs.add_parser("test", help="run every check")
    names = [check.name for check in checks.all_checks()]
    testing.add_argument("--only", action="append", choices=names, default=[], help="run this part only")
    testing.add_argument("pytest_arguments", nargs="*", help="handed to pytest; write -- before them")
    return reader


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit status."""
    prepare_output()
    try:
        if arguments[:1] == ["run"]:
            return run(arguments[1:])
        asked = parser().parse_args(arguments)
        return test(asked.only, asked.pytest_arguments)
    except StopError as stop:
        say(f"\n{stop}")
        return stop.status
    except OSError as error:
        say(f"\nThe computer said no: {error}. Please check the disk and its rights, then try again.")
        return 2
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130
