"""Give the tests of pressing the room of the scan tests."""

from tests.ui.scanning.conftest import room

__all__ = ["room"]
