"""Look through the open library for damage, and stop at once when somebody wants to use it."""

from collections.abc import Callable
from enum import Enum
from typing import Any

import sqlcipher3.dbapi2 as driver

# So many steps are some 10 pages; a person never waits longer than that for the library.
_STEPS = 10
_STOPPED = "SQLITE_INTERRUPT"


class Looked(Enum):
    """What came of a look through the library."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    GAVE_WAY = "gave_way"


def look_through(connection: Any, is_wanted: Callable[[], bool]) -> Looked:
    """Read every page that holds something, unless the library is wanted for something else meanwhile.

    It takes as long as ``cipher_integrity_check``, some 60 MB a second, but that one cannot be stopped.
    """
    connection.set_progress_handler(is_wanted, _STEPS)
    try:
        found = connection.execute("PRAGMA quick_check").fetchall()
    except driver.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == _STOPPED:
            return Looked.GAVE_WAY
        raise
    finally:
        connection.set_progress_handler(None, 0)
    return Looked.WHOLE if found == [("ok",)] else Looked.DAMAGED
