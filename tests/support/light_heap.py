"""Keep garbage collection quick through thousands of tests."""

import gc


class LightHeap:
    """Keep Python from looking again and again through what lives as long as the tests do.

    A full look through everything that thousands of tests have brought in takes more than a second, and it
    comes often. What is still there after a look is set apart every so often.
    """

    every = 40

    def __init__(self) -> None:
        self._tests = 0

    def pytest_collection_finish(self) -> None:
        """Set apart everything that was read to find the tests."""
        self._set_apart()

    def pytest_runtest_logfinish(self) -> None:
        """Set apart what is there now, once in so many tests."""
        self._tests += 1
        if self._tests % self.every == 0:
            self._set_apart()

    @staticmethod
    def _set_apart() -> None:
        gc.collect()
        gc.freeze()
