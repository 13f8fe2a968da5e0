"""Open one film in a process of its own, so that a damaged one never takes the app with it.

One request is one line of JSON on standard input, and then as many bytes of a film as it says; one answer is
one line of JSON and then so many bytes. When the app goes away, standard input ends and so does this process.
"""

import importlib
import json
import os
import sys


def main() -> None:
    """Answer requests until there are no more."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # FFmpeg prints as it works; its words must not get between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        serving = importlib.import_module("pcplanner.symbols.film_child.serving")
    except (ImportError, OSError) as missing:
        answers.write(json.dumps({"is_ready": False, "why": repr(missing)}).encode() + b"\n")
        answers.flush()
        return
    serving.serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    finally:
        # Decoders that are at work must not be met by the interpreter taking itself apart.
        os._exit(0)
