"""Set this checkout up and run it, or test it: ``python3 packaging/dev.py run`` and ``... test``.

This first file is written so that any Python can read it, also one that is too old for the rest.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this is the place that says it in plain words)
    for _minor in range(15, 10, -1):
        for _folder in os.environ.get("PATH", "").split(os.pathsep):
            _newer = os.path.join(_folder, "python3.%d" % _minor)  # noqa: PTH118, UP031
            # A launcher can have the name and yet start nothing, so it is tried first.
            if os.access(_newer, os.X_OK) and os.system('"%s" -c "" 2>%s' % (_newer, os.devnull)) == 0:  # noqa: UP031
                os.execv(_newer, [_newer] + sys.argv)  # noqa: RUF005
    sys.stderr.write(
        "This needs Python 3.11 or later, and this is Python %d.%d.\n"  # noqa: UP031
        "On Debian or Ubuntu: sudo apt-get install python3.11 python3.11-venv\n"
        "Then: python3.11 packaging/dev.py run\n"
        "On Windows and macOS, get a newer Python from python.org.\n" % sys.version_info[:2]
    )
    sys.exit(2)

from devtool.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
