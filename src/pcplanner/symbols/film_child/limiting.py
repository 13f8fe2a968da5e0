"""Take from this process what films do not need, so that a film made to do harm can do little."""

import contextlib
import sys

if sys.platform != "win32":
    import resource

_MOST_MEMORY_BYTES = 2 << 30
"""A film of 160 MB with its copy, or making pictures of 4,096 x 2,160 anew, took less than 0.7 GiB."""


def shut_in() -> None:
    """Let it open no more files, talk to nobody, write no file, and have no more memory than films need.

    The pipes it has stay open. Where a system has no such limits, as Windows has not, it goes without.
    """
    if sys.platform == "win32":
        return
    limits = (
        # Nothing of a film goes onto a disk, not even when this process crashes.
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        # A file, a folder and a way into the network each need a number, and there are no more.
        (resource.RLIMIT_NOFILE, 0),
        (resource.RLIMIT_AS, _MOST_MEMORY_BYTES),
    )
    for what, most in limits:
        # A limit the system does not know, or that is lower already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
