"""Put every check to one page in every setting, and gather what is wrong."""

from collections.abc import Iterator, Sequence

from tests.crawl.cutting import bar_places, cut_faults
from tests.crawl.keyboard import arrow_faults, tab_faults, way_out_faults
from tests.crawl.names import name_faults
from tests.crawl.opening import Opened, Setting
from tests.crawl.order import hidden_faults, order_faults
from tests.crawl.seeing import Fault, look_at, what
from tests.crawl.sizes import gap_faults, size_faults

WAITS_FOR_A_SWITCH = frozenset({"input_learn"})
"""Here the next key is taken for a switch, whichever it is; that is what was asked for."""


class Checker:
    """Check page after page; what must be the same on all of them is compared with the first."""

    def __init__(self, language: str = "") -> None:
        self._language = language
        self._bars: dict[str, object] = {}
        self.stops_seen = self.words_seen = self.pages_seen = 0

    def faults(
        self, page: Opened, settings: Sequence[Setting], *, hardest: Setting | None = None
    ) -> Iterator[Fault]:
        """Yield everything that is wrong with a page in these settings; the first is how it was opened.

        In the ``hardest`` setting, where it is none of these, nothing may be cut.
        """
        for number, setting in enumerate(settings):
            if number:
                page.put_on(setting)
            told = f"{setting}{self._language}"
            yield from (Fault(c, page.name, told, w, p) for c, w, p in self._in_one(page, setting))
        if hardest is not None and hardest not in settings:
            page.put_on(hardest)
            yield from self._cut(page, hardest)
            page.put_on(settings[-1])
        self.pages_seen += 1
        if page.name in WAITS_FOR_A_SWITCH:
            return
        told = f"{settings[-1]}{self._language}"
        for check in (tab_faults, arrow_faults, way_out_faults):
            yield from (Fault("AC-06", page.name, told, what(w), p) for w, p in check(page.shell))

    def _cut(self, page: Opened, setting: Setting) -> Iterator[Fault]:
        seen = look_at(page.shell)
        told = f"{setting}{self._language}"
        yield from (Fault("AC-20", page.name, told, what(w), p) for w, p in cut_faults(page.shell, seen))

    def _in_one(self, page: Opened, setting: Setting) -> Iterator[tuple[str, str, str]]:
        shell = page.shell
        seen, stops = look_at(shell), shell.frame.stops()
        self.stops_seen += len(stops)
        self.words_seen += len(seen.drawn)
        for stop in stops:
            yield from (("AC-10", what(stop), x) for x in name_faults(stop, seen))
            yield from (("AC-01", what(stop), x) for x in size_faults(stop))
        yield from (("AC-01", what(w), p) for w, p in gap_faults(shell, stops))
        yield from (("AC-07", what(w), p) for w, p in order_faults(shell))
        yield from (("AC-07", what(w), p) for w, p in hidden_faults(shell, stops))
        yield from (("AC-20", what(w), p) for w, p in cut_faults(shell, seen))
        bar = bar_places(shell)
        if self._bars.setdefault(str(setting), bar) != bar:
            yield "AC-13", "Bar", f"stands at {bar}, not at {self._bars[str(setting)]}"
