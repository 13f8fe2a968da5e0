"""The process for films can reach nothing but its pipes, once it is shut in."""

import subprocess
import sys

import pytest

from pcplanner.symbols.film_child import limiting

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")

TRIES = """
import socket, sys
from pcplanner.symbols.film_child.limiting import shut_in
shut_in()
def tried(what):
    try:
        what()
    except (OSError, MemoryError) as error:
        return type(error).__name__
    return "done"
files = (lambda: open(sys.argv[1]), lambda: open(sys.argv[1] + "2", "w"))
print(*map(tried, (*files, socket.socket, lambda: bytes(4 << 30))), sep=",")
"""


def test_it_can_open_no_file_and_no_way_into_the_network_and_has_only_so_much_memory() -> None:
    ran = subprocess.run(
        (sys.executable, "-c", TRIES, limiting.__file__), stdout=subprocess.PIPE, text=True, check=True
    )
    *others, memory = ran.stdout.strip().split(",")
    assert others == ["OSError"] * 3
    # macOS does not know this limit.
    assert memory == "MemoryError" or sys.platform == "darwin"
